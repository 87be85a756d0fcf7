import * as Y from 'yjs';
import { type Textvariant } from './skrivelseinnehall';
import { OtillatetInnehall } from './textfragment';
import { arDod, flyttadI, flyttadTill, iMangd, type Textflytt, type Textplats } from './textflytt';

/** A change as Yjs decodes it. */
export type AvkodadAndring = ReturnType<typeof Y.decodeUpdate>;

/** Characters that fell away with what held them, though nobody who knew of them took them away; and what stood beside them. */
interface Forlorat {
  readonly id: Y.ID;
  readonly text: string;
  readonly vanster: Y.ID | null;
  readonly hoger: Y.ID | null;
  readonly foralder: Y.ID | null;
}

const FLEST_STEG = 200;
/** Nobody writes in so many places at once. */
const FLEST_FORLORADE = 2_000;

const ledet = (doc: Y.Doc, id: Y.ID): Y.Item | Y.GC | null => (id.clock < Y.getState(doc.store, id.client) ? Y.getItem(doc.store, id) : null);

/** Runs of a text in which each character's number `ar` holds for. */
const foljder = (langd: number, ar: (i: number) => boolean): readonly (readonly [fran: number, till: number])[] => {
  const ut: [number, number][] = [];
  for (let i = 0; i < langd; i++) {
    const sist = ut.at(-1);
    if (!ar(i)) continue;
    if (sist && sist[1] === i) sist[1] = i + 1;
    else ut.push([i, i + 1]);
  }
  return ut;
};

/** What came written into something that was gone. */
const komDott = (tr: Y.Transaction, { structs, ds }: AvkodadAndring): Forlorat[] => {
  const ut: Forlorat[] = [];
  for (const s of structs) {
    if (!(s instanceof Y.Item) || !(s.content instanceof Y.ContentString)) continue;
    const { id, content, origin, rightOrigin, parent } = s;
    const kand = tr.beforeState.get(id.client) ?? 0;
    const dod = (i: number): boolean => id.clock + i >= kand && !iMangd(ds, id.client, id.clock + i) && ledet(tr.doc, Y.createID(id.client, id.clock + i))?.deleted === true;
    for (const [fran, till] of foljder(s.length, dod))
      ut.push({
        id: Y.createID(id.client, id.clock + fran),
        text: content.str.slice(fran, till),
        vanster: fran === 0 ? origin : Y.createID(id.client, id.clock + fran - 1),
        hoger: rightOrigin,
        foralder: parent instanceof Y.ID ? parent : null,
      });
  }
  return ut;
};

/** What stood in something that this change took away without knowing of it. */
const togsMed = (tr: Y.Transaction, { ds }: AvkodadAndring): Forlorat[] => {
  const texter = new Set<Y.XmlText>();
  Y.iterateDeletedStructs(tr, tr.deleteSet, (led) => {
    if (led instanceof Y.Item && led.content instanceof Y.ContentString && led.parent instanceof Y.XmlText && arDod(led.parent)) texter.add(led.parent);
  });
  return [...texter].flatMap((text) => medText(tr, text, ds));
};

const medText = (tr: Y.Transaction, text: Y.XmlText, ds: AvkodadAndring['ds']): Forlorat[] => {
  const ut: Forlorat[] = [];
  let vanster: Y.ID | null = null;
  for (let led = text._start; led !== null; led = led.right) {
    const { id, content } = led;
    if (!(content instanceof Y.ContentString)) continue;
    const stod = id.clock < (tr.beforeState.get(id.client) ?? 0);
    for (const [fran, till] of foljder(led.length, (i) => stod && iMangd(tr.deleteSet, id.client, id.clock + i) && !iMangd(ds, id.client, id.clock + i)))
      ut.push({ id: Y.createID(id.client, id.clock + fran), text: content.str.slice(fran, till), vanster: fran === 0 ? vanster : Y.createID(id.client, id.clock + fran - 1), hoger: null, foralder: text._item?.id ?? null });
    if (stod) vanster = led.lastId;
  }
  return ut;
};

/** A node that came into something that was gone: what is written in it later belongs where that was. */
const doda = (tr: Y.Transaction, { structs, ds }: AvkodadAndring): Textflytt[] => {
  const ut: Textflytt[] = [];
  for (const s of structs) {
    if (!(s instanceof Y.Item) || !(s.content instanceof Y.ContentType) || iMangd(ds, s.id.client, s.id.clock) || ledet(tr.doc, s.id)?.deleted !== true) continue;
    const vid = s.origin ?? s.rightOrigin ?? (s.parent instanceof Y.ID ? s.parent : null);
    if (vid) ut.push({ klient: s.id.client, fran: s.id.clock, antal: s.length, tillKlient: vid.client, till: vid.clock, slag: 'plats' });
  }
  return ut;
};

/** Follows the moves to something that has a place in the document. */
const folj = (doc: Y.Doc, flyttar: readonly Textflytt[], fran: Y.ID | null): (Textplats & { readonly led: Y.Item }) | null => {
  if (!fran) return null;
  let plats: Textplats = { id: fran, slag: 'tecken' };
  for (let steg = 0; steg < FLEST_STEG; steg++) {
    const nasta = flyttadTill(flyttar, plats.id);
    if (!nasta || (nasta.slag === 'plats' && Y.compareIDs(nasta.id, plats.id))) break;
    plats = { id: nasta.id, slag: nasta.slag === 'tecken' || plats.slag === 'plats' ? plats.slag : nasta.slag };
  }
  const led = ledet(doc, plats.id);
  return led instanceof Y.Item && led.parent instanceof Y.AbstractType && !arDod(led.parent) ? { ...plats, led } : null;
};

/** How many that are there stand before an item in its list. */
const index = (led: Y.Item): number => {
  let antal = 0;
  for (let l = led.left; l !== null; l = l.left) if (!l.deleted && l.countable) antal += l.length;
  return antal;
};

const skrivITexten = ({ id, slag, led }: Textplats & { readonly led: Y.Item }, efter: boolean, text: string): boolean => {
  if (slag === 'plats' || !(led.parent instanceof Y.XmlText)) return false;
  const inom = led.deleted || !led.countable ? 0 : id.clock - led.id.clock + ((efter && slag !== 'fore') || slag === 'efter' ? 1 : 0);
  led.parent.insert(index(led) + inom, text);
  return true;
};

const stycke = (text: string): Y.XmlElement => {
  const nytt = new Y.XmlElement('paragraph');
  nytt.insert(0, [new Y.XmlText(text)]);
  return nytt;
};
const iNod = (namn: string, inre: Y.XmlElement): Y.XmlElement => {
  const nod = new Y.XmlElement(namn);
  nod.insert(0, [inre]);
  return nod;
};

const sistaStycket = (i: Y.XmlFragment): Y.XmlElement | null => {
  const sist = i.toArray().findLast((b) => b instanceof Y.XmlElement);
  return sist instanceof Y.XmlElement ? sist : null;
};

/** At the end of a paragraph. */
const sistI = (block: Y.XmlFragment, text: string): void => {
  const sist = block.length > 0 ? block.get(block.length - 1) : null;
  if (sist instanceof Y.XmlText) sist.insert(sist.length, text);
  else block.insert(block.length, [new Y.XmlText(text)]);
};

/** A paragraph, or a point, of its own, in the list of nodes at a place; as the schema has it there. */
const nyttBlock = (i: Y.XmlFragment, plats: number, text: string, variant: (namn: string) => Textvariant): void => {
  const namn = i instanceof Y.XmlElement ? i.nodeName : null;
  if (namn === 'paragraph' || namn === 'heading') sistI(i, text);
  else if (namn === 'bullet_list' || namn === 'ordered_list') i.insert(plats, [iNod('list_item', stycke(text))]);
  else if (namn === 'table' || namn === 'table_row') {
    const { _item: led } = i;
    if (led?.parent instanceof Y.XmlFragment) nyttBlock(led.parent, index(led) + 1, text, variant);
  } else if (namn === null && variant(Y.findRootTypeKey(i)) !== 'text') iRot(i, variant(Y.findRootTypeKey(i)), text);
  else i.insert(plats, [stycke(text)]);
};

const iRot = (rot: Y.XmlFragment, variant: Textvariant, text: string): void => {
  const sist = sistaStycket(rot);
  if (variant === 'rad' && sist) sistI(sist, text);
  else if (variant === 'rad') rot.insert(0, [stycke(text)]);
  else if (sist) sist.insert(sist.length, [iNod('list_item', stycke(text))]);
  else rot.insert(0, [iNod('ordered_list', iNod('list_item', stycke(text)))]);
};

/** Puts the characters back: beside what stood beside them, wherever that is now; otherwise in a paragraph of their own there. */
const laggTillbaka = (doc: Y.Doc, f: Forlorat, flyttar: readonly Textflytt[], sista: Y.XmlFragment, variant: (namn: string) => Textvariant): void => {
  const [vanster, hoger] = [folj(doc, flyttar, f.vanster), folj(doc, flyttar, f.hoger)];
  if (vanster && skrivITexten(vanster, true, f.text)) return;
  if (hoger && skrivITexten(hoger, false, f.text)) return;
  const plats = vanster ?? hoger ?? folj(doc, flyttar, f.foralder);
  if (plats && plats.led.parent instanceof Y.XmlFragment) nyttBlock(plats.led.parent, index(plats.led), f.text, variant);
  else nyttBlock(sista, sista.length, f.text, variant);
};

/** The id of the characters just written by this document. */
const skrivet = (doc: Y.Doc, fran: number): Y.ID | null => {
  const led = doc.store.clients.get(doc.clientID) ?? [];
  for (let i = Y.findIndexSS(led, fran); i < led.length; i++) {
    const l = led[i];
    if (l instanceof Y.Item && l.content instanceof Y.ContentString) return Y.createID(doc.clientID, Math.max(l.id.clock, fran));
  }
  return null;
};

/**
 * Takes a change in, and puts back what somebody wrote in it, or before it, that fell away only because another wrote the paragraph
 * anew at the same time (split, joined, made a heading or a point, or took away) without knowing of it. What the sender knew and took
 * away stays away. `kanda` are the moves of earlier changes; given back are those of this one, for the changes to come. What can be
 * placed nowhere goes last in `sista`. Throws at bytes that are no change.
 * Source: domain handbook 5, Tjänsteskrivelse (several write without losing a word).
 * @example one makes "Hej" a heading while another makes it "Hejsan" // a heading "Hejsan"
 */
export const taInOchRadda = (
  doc: Y.Doc,
  bytes: Uint8Array,
  kanda: readonly Textflytt[],
  sista: Y.XmlFragment,
  variant: (namn: string) => Textvariant,
): readonly Textflytt[] => {
  const avkodad = Y.decodeUpdate(bytes);
  const nya: Textflytt[] = [];
  const forlorat: Forlorat[] = [];
  const efter = (tr: Y.Transaction): void => {
    nya.push(...doda(tr, avkodad), ...flyttadI(tr));
    forlorat.push(...togsMed(tr, avkodad), ...komDott(tr, avkodad));
  };
  doc.once('afterTransaction', efter);
  Y.applyUpdate(doc, bytes, 'utifran');
  doc.off('afterTransaction', efter);
  if (forlorat.length === 0) return nya;
  if (forlorat.length > FLEST_FORLORADE) throw new OtillatetInnehall('too much of it in what is gone');
  const alla = [...kanda, ...nya];
  doc.transact(() => {
    for (const f of forlorat) {
      const fran = Y.getState(doc.store, doc.clientID);
      laggTillbaka(doc, f, alla, sista, variant);
      const till = skrivet(doc, fran);
      if (till) alla.push({ klient: f.id.client, fran: f.id.clock, antal: f.text.length, tillKlient: till.client, till: till.clock, slag: 'tecken' });
    }
  });
  return alla.slice(kanda.length);
};
