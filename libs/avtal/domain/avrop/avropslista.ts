import { type Belopp, type Datum, type Tabellval, visadeRader } from '@gemensam/shared/domain';
import { type Avropsstatus } from './avrop';

/** An avrop, as far as the lists are narrowed, searched, ordered and summed by it. */
export interface Avropslistrad {
  readonly nummer: number;
  readonly avtalsnummer: number;
  readonly avtal: string;
  readonly organisation: string;
  readonly orgnr: string;
  readonly kommun: string | null;
  readonly leverantor: string;
  /** Öre. */
  readonly belopp: Belopp;
  readonly datum: Datum;
  readonly vad: string;
  readonly referens: string | null;
  readonly status: Avropsstatus;
  readonly lamnatAv: string;
}

/** What a list is narrowed to; an empty text narrows nothing. Days are included. */
export interface Avropsurval {
  /** The number of the avtal. */
  readonly avtal: string;
  readonly organisation: string;
  readonly kommun: string;
  readonly leverantor: string;
  readonly status: string;
  readonly fran: string;
  readonly till: string;
}

/** @example avropsstatusText('gallande') // 'Gäller' */
export const avropsstatusText = (s: Avropsstatus): string => (s === 'gallande' ? 'Gäller' : 'Makulerat');

/** What an avrop is called. @example avropsbeteckning({ avtalsnummer: 12, nummer: 3 }) // 'A-12/3' */
export const avropsbeteckning = (a: { readonly avtalsnummer: number; readonly nummer: number }): string => `A-${a.avtalsnummer}/${a.nummer}`;

/** What has no kommun of its own. */
export const UTAN_KOMMUN = 'Utan kommun';

/** How the lists are searched and ordered; the newest first. */
export const avropstabell: Tabellval<Avropslistrad> = {
  kolumner: {
    nr: (r) => r.avtalsnummer * 1_000_000 + r.nummer,
    avtal: (r) => r.avtal,
    datum: (r) => `${r.datum} ${String(r.nummer).padStart(9, '0')}`,
    organisation: (r) => r.organisation,
    kommun: (r) => r.kommun,
    leverantor: (r) => r.leverantor,
    vad: (r) => r.vad,
    belopp: (r) => r.belopp,
    status: (r) => r.status,
  },
  sokbar: (r) => [avropsbeteckning(r), r.avtal, r.organisation, r.orgnr, r.kommun, r.leverantor, r.vad, r.referens, avropsstatusText(r.status), r.lamnatAv].filter(Boolean).join(' '),
  sortering: '-datum',
};

/**
 * Whether an avrop belongs to what is chosen; the lists and their files ask the same.
 * @example avropIUrval(rad, { avtal: '', organisation: '', kommun: 'Kalix', leverantor: '', status: 'gallande', fran: '', till: '' })
 */
export const avropIUrval = (r: Avropslistrad, u: Avropsurval): boolean =>
  (!u.avtal || String(r.avtalsnummer) === u.avtal) && (!u.organisation || r.organisation === u.organisation) && (!u.kommun || (r.kommun ?? UTAN_KOMMUN) === u.kommun) &&
  (!u.leverantor || r.leverantor === u.leverantor) && (!u.status || r.status === u.status) && (!u.fran || r.datum >= u.fran) && (!u.till || r.datum <= u.till);

/** The rows as a list shows them: narrowed, searched and ordered. */
export const visadeAvrop = <T extends Avropslistrad>(rader: readonly T[], v: Avropsurval & { readonly sok: string; readonly sort: string }): readonly T[] =>
  visadeRader(rader.filter((r) => avropIUrval(r, v)), v, avropstabell);

/** What one kommun, organisation, supplier or avtal has called off. Öre. */
export interface Avropssumma {
  readonly namn: string;
  readonly antal: number;
  readonly belopp: Belopp;
}

/**
 * Avrop summed by something, the largest first; what is taken back counts nothing. Öre.
 * @example avropssummor(rader, (r) => r.leverantor)
 */
export const avropssummor = (rader: readonly Avropslistrad[], nyckel: (r: Avropslistrad) => string): readonly Avropssumma[] => {
  const summor = new Map<string, Avropssumma>();
  for (const r of rader) {
    if (r.status === 'makulerat') continue;
    const namn = nyckel(r);
    const forut = summor.get(namn);
    summor.set(namn, { namn, antal: (forut?.antal ?? 0) + 1, belopp: (forut?.belopp ?? 0n) + r.belopp });
  }
  return [...summor.values()].sort((a, b) => (a.belopp === b.belopp ? a.namn.localeCompare(b.namn, 'sv') : a.belopp < b.belopp ? 1 : -1));
};
