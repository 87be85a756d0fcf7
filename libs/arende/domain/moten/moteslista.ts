import { type Datum, type Tabellval, veckodag } from '@gemensam/shared/domain';
import { moteslagText, type Moteslag } from './moteslag';

/** A meeting, as far as the calendar is narrowed, searched and ordered by it. */
export interface Moteslistrad {
  readonly slag: Moteslag;
  readonly datum: Datum;
  readonly borjar: string;
  readonly plats: string;
  readonly stoppdatum: Datum | null;
  readonly kallelsedag: Datum | null;
  readonly anmarkning: string;
  readonly installt: Datum | null;
  readonly installtSkal: string | null;
  readonly hallet: boolean;
}

/** What the calendar is narrowed to. `ar`: a year or a month of it (`2021-03`), `alla`, or empty for the year of the business date. */
export interface Motesurval {
  readonly ar: string;
  readonly slag: string;
}

const VECKODAGAR = ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'];

/**
 * A day of the week, from ISO 1 to 7.
 * @example veckodagText(1) // 'måndag'
 */
export const veckodagText = (nummer: number): string => VECKODAGAR[nummer - 1] ?? '';

/** @example moteslageText({ installt: null, hallet: true }) // 'Hållet' */
export const moteslageText = (m: Pick<Moteslistrad, 'installt' | 'hallet'>): string => (m.installt ? 'Inställt' : m.hallet ? 'Hållet' : 'Planerat');

export const motestabell: Tabellval<Moteslistrad> = {
  kolumner: {
    datum: (m) => `${m.datum} ${m.borjar}`,
    slag: (m) => moteslagText(m.slag),
    plats: (m) => m.plats,
    stoppdatum: (m) => m.stoppdatum,
    kallelsedag: (m) => m.kallelsedag,
    lage: moteslageText,
  },
  sokbar: (m) => [m.datum, moteslagText(m.slag), m.plats, m.anmarkning, m.installtSkal, moteslageText(m), veckodagText(veckodag(m.datum))].join(' '),
  sortering: 'datum',
};

/**
 * Whether a meeting belongs to what is chosen; the page and its file ask the same.
 * @example moteIUrval(mote, { ar: '', slag: 'sammantrade' }, '2021-02-15') // sammanträden of 2021
 */
export const moteIUrval = (m: Moteslistrad, u: Motesurval, idag: Datum): boolean =>
  (!u.slag || m.slag === u.slag) && (u.ar === 'alla' || m.datum.startsWith(`${u.ar || idag.slice(0, 4)}-`));
