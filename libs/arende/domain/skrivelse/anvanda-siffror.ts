import { type Avsnittsnamn, avsnittsnamn, type Skrivelseinnehall, type Textnod } from './skrivelseinnehall';

/** A figure that a text holds, and where. */
export interface AnvandSiffra {
  readonly nyckel: string;
  readonly avsnitt: Avsnittsnamn;
}

/**
 * The figures that a text holds, section by section in the order of the page; one that stands twice is told twice.
 * @example anvandaSiffror(tomtInnehall) // []
 */
export const anvandaSiffror = (innehall: Skrivelseinnehall): readonly AnvandSiffra[] =>
  avsnittsnamn.flatMap((avsnitt) => siffrornaI(innehall[avsnitt]).map((nyckel) => ({ nyckel, avsnitt })));

const siffrornaI = (nod: Textnod): readonly string[] => {
  const nyckel = nod.attrs?.['nyckel'];
  return nod.type === 'siffra' ? (typeof nyckel === 'string' ? [nyckel] : []) : (nod.content ?? []).flatMap(siffrornaI);
};
