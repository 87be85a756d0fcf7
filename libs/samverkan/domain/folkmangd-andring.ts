import { type Datum } from '@gemensam/shared/domain';
import { type Folkmangdsrad } from './folkmangd-fil';

export interface AndradFolkmangd {
  readonly kommunkod: string;
  readonly datum: Datum;
  readonly fran: number;
  readonly till: number;
  readonly kallaFran: string;
  readonly kallaTill: string;
}

export interface Folkmangdsandringar {
  readonly nya: readonly Folkmangdsrad[];
  readonly andrade: readonly AndradFolkmangd[];
  readonly oforandrade: number;
}

/**
 * What an import would do to what is stored. A row is changed when its figure or its source differs; what the file does not
 * mention stays. Same file again: nothing new, nothing changed. Unit: persons.
 *
 * @example jamforFolkmangd(rader, rader) // { nya: [], andrade: [], oforandrade: rader.length }
 */
export const jamforFolkmangd = (rader: readonly Folkmangdsrad[], lagrade: readonly Folkmangdsrad[]): Folkmangdsandringar => {
  const finns = new Map(lagrade.map((r) => [`${r.kommunkod} ${r.datum}`, r]));
  const nya: Folkmangdsrad[] = [];
  const andrade: AndradFolkmangd[] = [];
  for (const rad of rader) {
    const forr = finns.get(`${rad.kommunkod} ${rad.datum}`);
    if (!forr) nya.push(rad);
    else if (forr.antal !== rad.antal || forr.kalla !== rad.kalla)
      andrade.push({ kommunkod: rad.kommunkod, datum: rad.datum, fran: forr.antal, till: rad.antal, kallaFran: forr.kalla, kallaTill: rad.kalla });
  }
  return { nya, andrade, oforandrade: rader.length - nya.length - andrade.length };
};

/**
 * The text whose hash ties a preview to its import: the same only when the import would do exactly what was shown, against the same
 * stored figures.
 *
 * @example andringstext(visad) === andringstext(nu) // false when somebody imported in between
 */
export const andringstext = ({ nya, andrade, oforandrade }: Folkmangdsandringar): string =>
  JSON.stringify([
    nya.map((r) => [r.kommunkod, r.datum, r.antal, r.kalla]),
    andrade.map((r) => [r.kommunkod, r.datum, r.fran, r.till, r.kallaFran, r.kallaTill]),
    oforandrade,
  ]);
