import { type Datum } from '@gemensam/shared/domain';
import { type Saktyp } from '../sak/saktyp';
import { type Javsgrund, type Javssaktyp } from './jav';

/** A question of jäv as it stands in a chain of matters: how far from the one that is decided it was raised (0: in itself), when, and when it was judged. */
export interface Javsled {
  readonly personId: string;
  readonly led: number;
  readonly datum: Datum;
  readonly avgjordDatum: Datum | null;
}

/**
 * The questions that hold in a matter, of those raised in it and in what it continues: a judgement nearer to the matter goes before what was raised farther
 * away on the same day or earlier. The chain itself stands in ADR 0031.
 * Source: KL 6:28 and 6:30 (jäv is judged in the ärende).
 *
 * @example gallandeJav([{ personId: 'a', led: 4, datum: '2021-02-01', avgjordDatum: null }, { personId: 'a', led: 0, datum: '2021-02-10', avgjordDatum: '2021-02-11' }]) // the second alone
 */
export const gallandeJav = <T extends Javsled>(fragor: readonly T[]): readonly T[] =>
  fragor.filter((f) => !fragor.some((n) => n.personId === f.personId && n.led < f.led && n.avgjordDatum !== null && n.avgjordDatum >= f.datum));

const STALLE: Readonly<Record<Saktyp, string>> = {
  projekt: 'projektet', avtal: 'avtalet', upphandling: 'upphandlingen', budgetpost: 'budgetraden', bestallning: 'beställningen', leverantorsfaktura: 'fakturan', arende: 'ärendet',
};

/** Where a question was raised. @example javsstalle('projekt', 'Elevhälsa') // 'i projektet Elevhälsa' */
export const javsstalle = (typ: Javssaktyp, namn: string): string => {
  if (typ === 'organisation') return `för ${namn}`;
  return typ === 'upphandling' ? `i ${namn.replace(/^Upphandling /, 'upphandlingen ')}` : `i ${STALLE[typ as Saktyp]} ${namn}`;
};

/** A seat on the board of the other party. `till`: its last day. */
interface Plats {
  readonly organisation: string;
  readonly till: Datum | null;
}

const kvar = ({ till }: Plats, datum: Datum): boolean => till === null || till >= datum;

/** The ground that a seat shows: while it is held that of a representative, afterwards a special circumstance. */
export const styrelsegrund = (plats: Plats, datum: Datum): Javsgrund => (kvar(plats, datum) ? 'stallforetradare' : 'sarskild_omstandighet');

/** @example styrelsetext({ organisation: 'Nordtele AB', till: '2021-02-14' }, '2021-02-15') // 'satt i styrelsen för Nordtele AB till och med 2021-02-14' */
export const styrelsetext = (plats: Plats, datum: Datum): string =>
  kvar(plats, datum) ? `sitter i styrelsen för ${plats.organisation}` : `satt i styrelsen för ${plats.organisation} till och med ${plats.till ?? ''}`;
