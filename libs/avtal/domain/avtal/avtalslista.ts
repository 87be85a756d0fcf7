import { type Datum, visadeRader } from '@gemensam/shared/domain';
import { type Avtalsstatus, avtalsstatusar } from './avtal';
import { type Avtalsslag, avtalsslagText, avtalsstatusText } from './avtalsregister';

/** A row of the register, as far as it is narrowed, searched and ordered by it. */
export interface Avtalslistrad {
  readonly beteckning: string;
  readonly nummer: number;
  readonly namn: string;
  readonly omrade: string;
  readonly slag: Avtalsslag;
  readonly status: Avtalsstatus;
  readonly leverantorer: readonly string[];
  readonly diarienummer: string | null;
  readonly gallerFran: Datum | null;
  readonly slutar: Datum | null;
  readonly egenDag: Datum | null;
  /** Öre. */
  readonly takvolym: bigint | null;
  /** Öre; null: nothing is called off from a kontrakt. */
  readonly avropat: bigint | null;
  readonly handlaggare: string | null;
  readonly projektNamn: string | null;
}

/** What the register is narrowed to; an empty text narrows nothing. */
export interface Avtalsurval {
  readonly status: string;
  readonly omrade: string;
  readonly leverantor: string;
}

/** What each column is ordered by; null goes last. */
export const avtalskolumner: Readonly<Record<string, (r: Avtalslistrad) => string | number | bigint | null>> = {
  beteckning: (r) => r.nummer,
  namn: (r) => r.namn,
  omrade: (r) => r.omrade,
  status: (r) => avtalsstatusar.indexOf(r.status),
  leverantor: (r) => r.leverantorer[0] ?? null,
  fran: (r) => r.gallerFran,
  slutar: (r) => r.slutar,
  egendag: (r) => r.egenDag,
  takvolym: (r) => r.takvolym,
  // By the share, exactly to a millionth.
  avropat: (r) => (r.avropat === null || !r.takvolym ? null : (r.avropat * 1_000_000n) / r.takvolym),
  kvar: (r) => (r.avropat === null || r.takvolym === null ? null : r.takvolym - r.avropat),
};

/** The text that the register is searched in. */
export const avtalSoktext = (r: Avtalslistrad): string =>
  [r.beteckning, r.namn, r.omrade, avtalsslagText(r.slag), avtalsstatusText(r.status), ...r.leverantorer, r.diarienummer, r.handlaggare, r.projektNamn].filter(Boolean).join(' ');

/**
 * Whether a row belongs to what is chosen; the list, the timeline and the file ask the same.
 * @example avtalIUrval(rad, { status: 'galler', omrade: '', leverantor: '' })
 */
export const avtalIUrval = (r: Avtalslistrad, u: Avtalsurval): boolean =>
  (!u.status || r.status === u.status) && (!u.omrade || r.omrade === u.omrade) && (!u.leverantor || r.leverantorer.includes(u.leverantor));

/** The rows as the register shows them: narrowed, searched and ordered. */
export const visadeAvtal = <T extends Avtalslistrad>(rader: readonly T[], v: Avtalsurval & { readonly sok: string; readonly sort: string }): readonly T[] =>
  visadeRader(
    rader.filter((r) => avtalIUrval(r, v)),
    v,
    { kolumner: avtalskolumner, sokbar: avtalSoktext },
  );
