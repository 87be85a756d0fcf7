import { flyttadI, flyttadTill, type Textflytt } from '@gemensam/arende/domain';
import { Plugin } from 'prosemirror-state';
import { ySyncPluginKey } from 'y-prosemirror';
import * as Y from 'yjs';

type Markering = Readonly<Record<'anchor' | 'head', Y.RelativePosition | null>>;

const stod = (tr: Y.Transaction, led: Y.Item): boolean =>
  led.content instanceof Y.ContentString && led.id.clock < (tr.beforeState.get(led.id.client) ?? 0) && (!led.deleted || Y.isDeleted(tr.deleteSet, led.id));

const sistI = (typ: Y.XmlText): Y.Item | null => {
  let led = typ._start;
  while (led?.right) led = led.right;
  return led;
};

/** The characters on both sides of a place, as it was before the change. */
const grannar = (tr: Y.Transaction, { item, type }: Y.RelativePosition): readonly [Y.ID | null, Y.ID | null] => {
  const { store } = tr.doc;
  const hoger = item && item.clock < Y.getState(store, item.client) ? Y.getItem(store, item) : null;
  if (hoger instanceof Y.Item && item) {
    const inom = item.clock - hoger.id.clock;
    const detta = stod(tr, hoger) ? item : null;
    return [inom > 0 && detta ? Y.createID(item.client, item.clock - 1) : vansterOm(tr, hoger.left), detta];
  }
  const led = type && Y.getItem(store, type);
  const typ: unknown = led instanceof Y.Item && led.content instanceof Y.ContentType ? led.content.type : null;
  return [typ instanceof Y.XmlText ? vansterOm(tr, sistI(typ)) : null, null];
};

const vansterOm = (tr: Y.Transaction, fran: Y.Item | null): Y.ID | null => {
  for (let led = fran; led !== null; led = led.left) if (stod(tr, led)) return led.lastId;
  return null;
};

/** Beside a character that stands. */
const vid = (doc: Y.Doc, id: Y.ID, efter: boolean): Y.RelativePosition | null => {
  const led = Y.getItem(doc.store, id);
  if (!(led instanceof Y.Item) || !(led.parent instanceof Y.XmlText) || led.deleted) return null;
  let plats = id.clock - led.id.clock + (efter ? 1 : 0);
  for (let l = led.left; l !== null; l = l.left) if (!l.deleted && l.countable) plats += l.length;
  return Y.createRelativePositionFromTypeIndex(led.parent, plats);
};

const flyttad = (tr: Y.Transaction, flyttar: readonly Textflytt[], plats: Y.RelativePosition | null): Y.RelativePosition | null => {
  if (!plats) return null;
  const [vanster, hoger] = grannar(tr, plats);
  const [v, h] = [vanster && flyttadTill(flyttar, vanster), hoger && flyttadTill(flyttar, hoger)];
  if (v && v.slag !== 'plats') return vid(tr.doc, v.id, v.slag !== 'fore') ?? plats;
  // What stood to the left is where it was: so is the place.
  if (!vanster && h && h.slag !== 'plats') return vid(tr.doc, h.id, h.slag === 'efter') ?? plats;
  return plats;
};

/** The one who writes in a paragraph that another splits, joins or makes a heading goes on writing at the same place in the text. */
export const markorFoljer = (fragment: Y.XmlFragment): Plugin =>
  new Plugin({
    view: (vy) => {
      const { doc } = fragment;
      const fore = (tr: Y.Transaction): void => {
        const bindning: { beforeTransactionSelection: (Markering & { readonly type: string }) | null } | undefined = ySyncPluginKey.getState(vy.state)?.binding;
        const markering = bindning?.beforeTransactionSelection;
        if (tr.local || !bindning || !markering) return;
        const flyttar = flyttadI(tr);
        if (flyttar.length === 0) return;
        bindning.beforeTransactionSelection = { ...markering, anchor: flyttad(tr, flyttar, markering.anchor), head: flyttad(tr, flyttar, markering.head) };
      };
      doc?.on('beforeObserverCalls', fore);
      return { destroy: () => doc?.off('beforeObserverCalls', fore) };
    },
  });
