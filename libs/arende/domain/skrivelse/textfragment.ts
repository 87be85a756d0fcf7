import { type NodeType, type Schema } from 'prosemirror-model';
import * as Y from 'yjs';
import { STORSTA_DJUP, type Textmatt } from './prova-innehall';
import { type Textmarke, type Textnod } from './skrivelseinnehall';

/** The document holds something that no editor of the portal writes. */
export class OtillatetInnehall extends Error {}

/** A run of the text with the number of who wrote it. */
export interface Skrivspar {
  readonly klient: number;
  readonly langd: number;
}

export interface LastFragment {
  readonly nod: Textnod;
  readonly matt: Textmatt;
  /** Who wrote the text, run by run in the order of the text. */
  readonly spar: readonly Skrivspar[];
}

const MARKNYCKEL = /^([a-z_]+)(?:--[A-Za-z0-9+/=]{8})?$/;

interface Laget {
  tecken: number;
  noder: number;
  readonly spar: Skrivspar[];
}

/**
 * Reads a section of the shared document as the editor's binding lays it out: an element per node with its attributes, a text per
 * run of characters with its marks as formats. Anything else (other types, embedded values, unknown names) throws.
 */
export const lasFragment = (fragment: Y.XmlFragment, schema: Schema): LastFragment => {
  if (harAttribut(fragment)) throw new OtillatetInnehall('attributes on a section');
  const laget: Laget = { tecken: 0, noder: 1, spar: [] };
  const content = barn(fragment, schema.topNodeType, schema, laget, 1);
  return { nod: content.length > 0 ? { type: 'doc', content } : { type: 'doc' }, matt: { tecken: laget.tecken, noder: laget.noder }, spar: laget.spar };
};

const harAttribut = (typ: { readonly _map: Map<string, Y.Item> }): boolean => [...typ._map.values()].some((varde) => !varde.deleted);

/** The children of an element that are there, and nothing else than elements and texts. */
export const barnen = (typ: Y.XmlFragment): (Y.XmlElement | Y.XmlText)[] => {
  const ut: (Y.XmlElement | Y.XmlText)[] = [];
  for (let led = typ._start; led !== null; led = led.right) {
    if (led.deleted) continue;
    const inre: unknown = led.content instanceof Y.ContentType ? led.content.type : null;
    if (!(inre instanceof Y.XmlElement) && !(inre instanceof Y.XmlText)) throw new OtillatetInnehall('something else than an element or a text');
    ut.push(inre);
  }
  return ut;
};

const barn = (foralder: Y.XmlFragment, typ: NodeType, schema: Schema, laget: Laget, djup: number): Textnod[] => {
  if (djup > STORSTA_DJUP) throw new OtillatetInnehall('too deep');
  return barnen(foralder).flatMap((b) => {
    if (b instanceof Y.XmlText) return typ.inlineContent ? texter(b, schema, laget) : tomText(b);
    return [element(b, typ, schema, laget, djup)];
  });
};

/** Between blocks there are no characters. */
const tomText = (text: Y.XmlText): [] => {
  if (text.length > 0) throw new OtillatetInnehall('text outside a paragraph');
  return [];
};

const element = (e: Y.XmlElement, foralder: NodeType, schema: Schema, laget: Laget, djup: number): Textnod => {
  const typ = schema.nodes[e.nodeName];
  if (!typ || typ.isText || foralder.contentMatch.matchType(typ) === null) throw new OtillatetInnehall('a node that may not stand here');
  laget.noder++;
  const attrs: Record<string, string | number> = {};
  for (const [namn, led] of e._map) {
    if (led.deleted) continue;
    const [varde, ...fler]: unknown[] = led.content.getContent();
    if (!(namn in (typ.spec.attrs ?? {})) || fler.length > 0 || (typeof varde !== 'string' && typeof varde !== 'number')) throw new OtillatetInnehall('an attribute that is not there');
    attrs[namn] = varde;
  }
  const content = barn(e, typ, schema, laget, djup + 1);
  return { type: typ.name, ...(Object.keys(attrs).length > 0 ? { attrs } : {}), ...(content.length > 0 ? { content } : {}) };
};

/** The runs of a text: a node per run of equal marks. */
const texter = (text: Y.XmlText, schema: Schema, laget: Laget): Textnod[] => {
  if (harAttribut(text)) throw new OtillatetInnehall('attributes on a text');
  const ut: { text: string; marks: readonly Textmarke[] }[] = [];
  const format = new Map<string, unknown>();
  let marks: readonly Textmarke[] = [];
  let nya = true;
  for (let led = text._start; led !== null; led = led.right) {
    if (led.deleted) continue;
    const innehall = led.content;
    if (innehall instanceof Y.ContentFormat) {
      if (innehall.value === null) format.delete(innehall.key);
      else format.set(innehall.key, innehall.value);
      marks = marken(format, schema);
      nya = true;
    } else if (innehall instanceof Y.ContentString) {
      const sist = ut.at(-1);
      if (sist && (!nya || lika(sist.marks, marks))) sist.text += innehall.str;
      else ut.push({ text: innehall.str, marks });
      nya = false;
      laget.tecken += innehall.str.length;
      spara(laget.spar, led.id.client, innehall.str.length);
    } else throw new OtillatetInnehall('something else than characters in a text');
  }
  laget.noder += ut.length;
  return ut.map((t) => ({ type: 'text', text: t.text, ...(t.marks.length > 0 ? { marks: t.marks } : {}) }));
};

const lika = (a: readonly Textmarke[], b: readonly Textmarke[]): boolean => JSON.stringify(a) === JSON.stringify(b);

const spara = (spar: Skrivspar[], klient: number, langd: number): void => {
  const sist = spar.at(-1);
  if (sist?.klient === klient) spar[spar.length - 1] = { klient, langd: sist.langd + langd };
  else spar.push({ klient, langd });
};

const arAttribut = (v: unknown): v is Record<string, string | number | null> =>
  typeof v === 'object' && v !== null && !Array.isArray(v) && Object.values(v).every((x) => x === null || typeof x === 'string' || typeof x === 'number');

/** Formats as marks, in the order the schema writes them. Several comments may lie on one text: their keys end with a hash. */
const marken = (format: ReadonlyMap<string, unknown>, schema: Schema): readonly Textmarke[] => {
  const ordning = Object.keys(schema.marks);
  return [...format]
    .map(([nyckel, attrs]): Textmarke => {
      const namn = MARKNYCKEL.exec(nyckel)?.[1] ?? '';
      if (!ordning.includes(namn) || !arAttribut(attrs)) throw new OtillatetInnehall('a mark that is not there');
      return Object.keys(attrs).length > 0 ? { type: namn, attrs } : { type: namn };
    })
    .sort((a, b) => ordning.indexOf(a.type) - ordning.indexOf(b.type) || (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
};
