import { type Attrs, Node, type Schema } from 'prosemirror-model';
import * as Y from 'yjs';
import { type Avsnitt, type Textvariant, tomtAvsnitt } from './skrivelseinnehall';
import { barnen } from './textfragment';

/** Writes a section into its empty fragment, laid out as the editor's binding does it. */
export const skrivFragment = (fragment: Y.XmlFragment, avsnitt: Avsnitt, schema: Schema): void => {
  fragment.insert(0, delar(Node.fromJSON(schema, avsnitt)));
};

const delar = (nod: Node): (Y.XmlElement | Y.XmlText)[] => {
  const ut: (Y.XmlElement | Y.XmlText)[] = [];
  let lopande: Node[] = [];
  const textKlar = (): void => {
    if (lopande.length > 0) ut.push(text(lopande));
    lopande = [];
  };
  nod.forEach((b) => {
    if (b.isText) lopande.push(b);
    else {
      textKlar();
      ut.push(element(b));
    }
  });
  textKlar();
  return ut;
};

const element = (nod: Node): Y.XmlElement => {
  const e = new Y.XmlElement(nod.type.name);
  sattAttribut(e, nod.attrs);
  // Two who begin in the same empty paragraph write in one text: otherwise the binding of one would take away the text of the other.
  e.insert(0, nod.isTextblock && nod.childCount === 0 ? [new Y.XmlText()] : delar(nod));
  return e;
};

/** Yjs keeps numbers as they are; its types know strings alone. */
const sattAttribut = (e: { setAttribute(namn: string, varde: string | number): void }, attrs: Attrs): void => {
  for (const [namn, varde] of Object.entries(attrs)) if (typeof varde === 'string' || typeof varde === 'number') e.setAttribute(namn, varde);
};

/** Comments are not written: a thread belongs to the text it was made in. */
const text = (noder: readonly Node[]): Y.XmlText => {
  const t = new Y.XmlText();
  t.applyDelta(
    noder.map((n) => ({
      insert: n.text ?? '',
      attributes: Object.fromEntries(n.marks.filter((m) => m.type.name !== 'kommentar').map((m) => [m.type.name, m.attrs])),
    })),
  );
  return t;
};

const MASTE_HA_STYCKE: readonly string[] = ['list_item', 'table_cell', 'table_header'];
const MASTE_HA_DELAR: readonly string[] = ['bullet_list', 'ordered_list', 'table'];

/**
 * Two who change the structure at the same place may together leave what the schema does not have: a point without a paragraph, a
 * list without points, a rubrik of two paragraphs. Mends it without taking away a character. Asks for nothing that a reader of the
 * schema would not: unknown nodes stay and are refused when the section is read.
 */
export const lagaFragment = (fragment: Y.XmlFragment, variant: Textvariant, schema: Schema): void => {
  lagaBarn(fragment, 0);
  const toppar = barnen(fragment);
  if (toppar.length === 0) skrivFragment(fragment, tomtAvsnitt[variant], schema);
  else if (variant !== 'text' && toppar.length > 1) slaIhop(fragment, toppar);
};

const lagaBarn = (foralder: Y.XmlFragment, djup: number): void => {
  // What is deeper is refused when it is read.
  if (djup > 64) return;
  const alla = barnen(foralder);
  for (let i = alla.length - 1; i >= 0; i--) {
    const b = alla[i];
    if (!(b instanceof Y.XmlElement)) continue;
    lagaBarn(b, djup + 1);
    if (barnen(b).length > 0) continue;
    if (MASTE_HA_STYCKE.includes(b.nodeName)) b.insert(0, [tomtStycke()]);
    else if (MASTE_HA_DELAR.includes(b.nodeName)) foralder.delete(i, 1);
  }
};

const tomtStycke = (): Y.XmlElement => {
  const stycke = new Y.XmlElement('paragraph');
  stycke.insert(0, [new Y.XmlText()]);
  return stycke;
};

/** Two lines become one, two lists of förslag one: what the later ones hold goes to the end of the first. */
const slaIhop = (fragment: Y.XmlFragment, toppar: readonly (Y.XmlElement | Y.XmlText)[]): void => {
  const [forsta, ...fler] = toppar;
  if (!(forsta instanceof Y.XmlElement) || fler.some((f) => !(f instanceof Y.XmlElement) || f.nodeName !== forsta.nodeName)) return;
  for (const f of fler) if (f instanceof Y.XmlElement) forsta.insert(forsta.length, barnen(f).map((b) => b.clone()));
  fragment.delete(1, fler.length);
};
