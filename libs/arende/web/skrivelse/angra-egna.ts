import { flyttadI, flyttadTill, type Textflytt } from '@gemensam/arende/domain';
import { ySyncPluginKey } from 'y-prosemirror';
import * as Y from 'yjs';

const FLEST_KOPIOR = 2_000;

/** The character stands, or was put back by Ångra and stands there; elsewhere than in what is about to go. */
const starUtom = (doc: Y.Doc, id: Y.ID, utom: Y.Item): boolean => {
  for (let nu: Y.ID | null = id; nu; ) {
    const led: Y.Item | Y.GC = Y.getItem(doc.store, nu);
    if (!(led instanceof Y.Item)) return false;
    if (!led.deleted) return led !== utom;
    nu = led.redone && Y.createID(led.redone.client, led.redone.clock + nu.clock - led.id.clock);
  }
  return false;
};

/**
 * Parts what was once a run of characters, and what Ångra has put back for it, at the same places. Yjs puts neighbours together to one,
 * also one's own with another's, and takes the whole of it back when the first of it is to go. Gives where the parts begin.
 */
const dela = (tr: Y.Transaction, { client, clock }: Y.ID, langd: number): readonly number[] => {
  const mangd = Y.createDeleteSet();
  mangd.clients.set(client, [{ clock, len: langd }]);
  const leden: (Y.Item | Y.GC)[] = [];
  Y.iterateDeletedStructs(tr, mangd, (led) => void leden.push(led));
  const granser = leden.flatMap((led) => {
    const har = led.id.clock - clock;
    return [har, ...(led instanceof Y.Item && led.redone ? dela(tr, led.redone, led.length).map((g) => har + g) : [])];
  });
  for (const g of granser) if (g > 0) Y.getItemCleanStart(tr, Y.createID(client, clock + g));
  return granser;
};

/** What a character was copied from, turned around. */
const omvand = (f: Textflytt): Textflytt => ({ ...f, klient: f.tillKlient, fran: f.till, tillKlient: f.klient, till: f.fran });

const starTillHoger = (led: Y.Item, id: Y.ID): boolean => {
  for (let h = led.right; h !== null; h = h.right) if (h.id.client === id.client && h.id.clock <= id.clock && id.clock < h.id.clock + h.length) return true;
  return false;
};

/** What stood next to it on the right when it was put there: what was put between them in the same act is later than it. */
const grannenDa = (led: Y.Item): Y.ID | null => {
  for (let h = led.right; h !== null; h = h.right) if (h.id.client !== led.id.client || h.id.clock < led.id.clock) return h.id;
  return null;
};

/**
 * What Ångra puts back gets from Yjs, at times, a right neighbour that stands to its left: a character that was put back twice leads to
 * it. The others would place it elsewhere than it stands here. It gets the neighbour that it had, before anybody is told.
 */
const medGrannenTillHoger = (tr: Y.Transaction): void => {
  const { clientID, store } = tr.doc;
  const fran = tr.beforeState.get(clientID) ?? 0;
  const leden = store.clients.get(clientID) ?? [];
  if (leden.length === 0 || fran === Y.getState(store, clientID)) return;
  for (const led of leden.slice(Y.findIndexSS(leden, fran)))
    if (led instanceof Y.Item && led.rightOrigin !== null && !starTillHoger(led, led.rightOrigin)) led.rightOrigin = grannenDa(led);
};

/**
 * Ångra of what is written in this editor, and of that alone. A node goes away only when nothing stands in it any more. When a
 * paragraph was written anew here (split, joined, made a heading), the copy holds what others wrote too: it goes away only when that
 * stands where it stood before.
 */
export const angraEgna = (fragment: Y.XmlFragment): Y.UndoManager => {
  const { doc } = fragment;
  if (!doc) throw new Error('a fragment without a document');
  let kopior: readonly Textflytt[] = [];
  const farTasBort = (id: Y.ID, led: Y.Item, steg = 0): boolean => {
    const original = flyttadTill(kopior, id)?.id;
    if (!original || starUtom(doc, original, led)) return true;
    return original.client === doc.clientID && steg < 50 && farTasBort(original, led, steg + 1);
  };
  const minns = (tr: Y.Transaction): void => {
    if (!tr.local) return;
    // Down to a single character: what is wrongly taken for a copy stays only where what it is like is gone.
    const nya = flyttadI(tr, 1).filter((f) => f.slag === 'tecken' && f.tillKlient === doc.clientID);
    if (nya.length > 0) kopior = [...kopior, ...nya.map(omvand)].slice(-FLEST_KOPIOR);
  };
  doc.on('afterTransaction', minns);
  const ut = new Y.UndoManager(fragment, {
    trackedOrigins: new Set([ySyncPluginKey]),
    deleteFilter: (led) => {
      const { id, length, content } = led;
      if (content instanceof Y.ContentType) return content.type._length === 0;
      return !(content instanceof Y.ContentString) || Array.from({ length }, (_, i) => farTasBort(Y.createID(id.client, id.clock + i), led)).every(Boolean);
    },
    captureTransaction: (tr) => tr.meta.get('addToHistory') !== false,
  });
  const delaUpp = (tr: Y.Transaction): void => {
    if (tr.origin !== ut) return;
    for (const { insertions } of ut.undoing ? ut.undoStack : ut.redoStack)
      for (const [klient, foljder] of insertions.clients) for (const { clock, len } of foljder) dela(tr, Y.createID(klient, clock), len);
  };
  doc.on('beforeTransaction', delaUpp);
  const ratta = (tr: Y.Transaction): void => (tr.origin === ut ? medGrannenTillHoger(tr) : undefined);
  doc.on('beforeObserverCalls', ratta);
  const { destroy } = ut;
  ut.destroy = () => {
    doc.off('beforeTransaction', delaUpp);
    doc.off('beforeObserverCalls', ratta);
    doc.off('afterTransaction', minns);
    destroy.call(ut);
  };
  return ut;
};
