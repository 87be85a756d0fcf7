import { type Avsnitt, type Textnod } from './skrivelseinnehall';
import { type Siffertext } from './text-av';

/** A piece of a paragraph. `skriven`: letters that somebody typed, as who wrote what counts them; not a figure or what parts cells. */
export interface Styckesdel {
  readonly text: string;
  readonly skriven: boolean;
}

/** A paragraph, heading, point or row of a table, as one line beside another version's. */
export interface Textstycke {
  readonly slag: 'stycke' | 'rubrik' | 'punkt' | 'tabellrad';
  /** The number or sign of a point. */
  readonly inledning: string;
  readonly delar: readonly Styckesdel[];
}

/** A run of a paragraph by one writer; null: nobody's letters. */
export interface Skrivet {
  readonly text: string;
  readonly namn: string | null;
}

/**
 * The paragraphs of a section in order, to lay beside another version's: points with their number, a table row by row.
 * @example textstycken({ type: 'doc', content: [{ type: 'paragraph' }] }, () => '') // []
 */
export const textstycken = (avsnitt: Avsnitt, siffra: Siffertext): readonly Textstycke[] =>
  (avsnitt.content ?? []).flatMap((b) => stycken(b, '', siffra)).filter((s) => styckestext(s) !== '');

const stycken = (nod: Textnod, inledning: string, siffra: Siffertext): readonly Textstycke[] => {
  const barn = nod.content ?? [];
  switch (nod.type) {
    case 'ordered_list':
    case 'bullet_list':
      return barn.flatMap((punkt, i) =>
        (punkt.content ?? []).flatMap((b, n) => stycken(b, n > 0 ? `${inledning} ` : `${inledning}${nod.type === 'ordered_list' ? `${i + 1}.` : '–'} `, siffra)),
      );
    case 'table':
      return barn.map((rad) => ({ slag: 'tabellrad', inledning, delar: raddelar(rad, siffra) }));
    case 'heading':
      return [{ slag: 'rubrik', inledning, delar: barn.map((i) => del(i, siffra)) }];
    default:
      return [{ slag: inledning === '' ? 'stycke' : 'punkt', inledning, delar: barn.map((i) => del(i, siffra)) }];
  }
};

const raddelar = (rad: Textnod, siffra: Siffertext): readonly Styckesdel[] =>
  (rad.content ?? []).flatMap((cell, i) => [
    ...(i > 0 ? [{ text: ' | ', skriven: false }] : []),
    ...(cell.content ?? []).flatMap((b, n) => [...(n > 0 ? [{ text: ' ', skriven: false }] : []), ...stycken(b, '', siffra).flatMap((s) => s.delar)]),
  ]);

const del = (nod: Textnod, siffra: Siffertext): Styckesdel => {
  if (nod.type === 'text') return { text: nod.text ?? '', skriven: true };
  const nyckel = nod.attrs?.['nyckel'];
  return { text: nod.type === 'siffra' && typeof nyckel === 'string' ? siffra(nyckel) : ' ', skriven: false };
};

/** A paragraph as text, without its number. */
export const styckestext = (stycke: Textstycke): string => stycke.delar.map((d) => d.text).join('');

/**
 * Who wrote what of a section's paragraphs, from the runs of its letters in order. Letters past the last run are nobody's.
 * @example skrivnaAv([{ slag: 'stycke', inledning: '', delar: [{ text: 'Hej', skriven: true }] }], [{ namn: 'Ada', langd: 3 }]) // [[{ text: 'Hej', namn: 'Ada' }]]
 */
export const skrivnaAv = (alla: readonly Textstycke[], spar: readonly { readonly namn: string; readonly langd: number }[]): readonly (readonly Skrivet[])[] => {
  const kvar = spar.map((s) => ({ ...s }));
  const ta = (text: string): Skrivet[] => {
    const ut: Skrivet[] = [];
    for (let resten = text; resten !== ''; ) {
      while (kvar[0]?.langd === 0) kvar.shift();
      const [forst] = kvar;
      const antal = forst ? Math.min(forst.langd, resten.length) : resten.length;
      ut.push({ text: resten.slice(0, antal), namn: forst?.namn ?? null });
      if (forst) forst.langd -= antal;
      resten = resten.slice(antal);
    }
    return ut;
  };
  return alla.map((s) => hopslagna(s.delar.flatMap((d) => (d.skriven ? ta(d.text) : [{ text: d.text, namn: null }]))));
};

const hopslagna = (delar: readonly Skrivet[]): readonly Skrivet[] => {
  const ut: Skrivet[] = [];
  for (const d of delar) {
    const sist = ut.at(-1);
    if (sist && sist.namn === d.namn) ut[ut.length - 1] = { ...d, text: sist.text + d.text };
    else ut.push(d);
  }
  return ut;
};
