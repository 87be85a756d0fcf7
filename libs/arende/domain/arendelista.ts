import { type Datum, visadeRader } from '@gemensam/shared/domain';
import { arendetypText, tillstandText } from './arende-text';
import { arendetillstand, type Arendetillstand } from './arende-tillstand';
import { type Arendetyp } from './tjansteskrivelse';

/** A row of the list of ärenden, as far as the list is narrowed, searched and ordered by it. */
export interface Arendelistrad {
  readonly dnr: string | null;
  readonly rubrik: string;
  readonly typ: Arendetyp;
  readonly tillstand: Arendetillstand;
  readonly projektNamn: string | null;
  readonly handlaggare: string;
  readonly antalSaknas: number;
  /** ISO 8601. */
  readonly andrat: string;
  readonly egen: boolean;
  readonly sammantrade: { readonly id: string; readonly datum: Datum } | null;
  /** What it is secret by, such as OSL 19:3; null when it is not. */
  readonly sekretess: string | null;
}

/** What the list is narrowed to; an empty text narrows nothing. `mote`: the id of a sammanträde, or `inget`. `mina`: `ja`. */
export interface Arendeurval {
  readonly tillstand: string;
  readonly typ: string;
  readonly handlaggare: string;
  readonly mote: string;
  readonly mina: string;
}

/** What each column of the list is ordered by; null goes last. */
export const arendekolumner: Readonly<Record<string, (r: Arendelistrad) => string | number | null>> = {
  dnr: (r) => r.dnr,
  rubrik: (r) => r.rubrik,
  tillstand: (r) => arendetillstand.indexOf(r.tillstand),
  projekt: (r) => r.projektNamn,
  handlaggare: (r) => r.handlaggare,
  sammantrade: (r) => r.sammantrade?.datum ?? null,
  saknas: (r) => r.antalSaknas,
  andrat: (r) => r.andrat,
};

/** The text that the list is searched in. */
export const arendeSoktext = (r: Arendelistrad): string => [r.dnr, r.rubrik, arendetypText(r.typ), tillstandText(r.tillstand), r.projektNamn, r.handlaggare, r.sammantrade?.datum, r.sekretess && `Sekretess ${r.sekretess}`].join(' ');

/**
 * Whether a row belongs to what is chosen; the list, the board and the file ask the same.
 * @example arendeIUrval(rad, { tillstand: 'beredd', typ: '', handlaggare: '', mote: 'inget', mina: '' })
 */
export const arendeIUrval = (r: Arendelistrad, u: Arendeurval): boolean =>
  (!u.tillstand || r.tillstand === u.tillstand) &&
  (!u.typ || r.typ === u.typ) &&
  (!u.handlaggare || r.handlaggare === u.handlaggare) &&
  (!u.mote || (u.mote === 'inget' ? r.sammantrade === null : r.sammantrade?.id === u.mote)) &&
  (u.mina !== 'ja' || r.egen);

/**
 * The rows as the list shows them: narrowed, searched and ordered (see `visadeRader`).
 * @example visadeArenden(rader, { ...urval, sok: 'elevhälsa', sort: '-andrat' })
 */
export const visadeArenden = <T extends Arendelistrad>(rader: readonly T[], v: Arendeurval & { readonly sok: string; readonly sort: string }): readonly T[] =>
  visadeRader(
    rader.filter((r) => arendeIUrval(r, v)),
    v,
    { kolumner: arendekolumner, sokbar: arendeSoktext },
  );
