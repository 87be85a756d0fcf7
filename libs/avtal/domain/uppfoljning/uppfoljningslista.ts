import { type Datum, type Tabellval, visadeRader } from '@gemensam/shared/domain';
import { type Avtalsstatus } from '../avtal/avtal';

/** A supplier of an avtal in the list of who is followed up, as far as the list is narrowed, searched and ordered by it. */
export interface Uppfoljningslistrad {
  readonly beteckning: string;
  readonly nummer: number;
  readonly namn: string;
  readonly omrade: string;
  readonly status: Avtalsstatus;
  readonly leverantor: string;
  readonly handlaggare: string | null;
  readonly senaste: Datum | null;
  readonly betyg: number | null;
  readonly betygHogst: number | null;
  readonly nasta: Datum | null;
  readonly planerad: boolean;
  readonly forsenadDagar: number;
  readonly oppnaAtgarder: number;
  readonly senaAtgarder: number;
}

/** What the list is narrowed to; an empty text narrows nothing. */
export interface Uppfoljningsurval {
  readonly lage: string;
  readonly handlaggare: string;
}

/** The choices of läge: avtal that go on, where something is late, and those that go on without a next dialogue. */
export const uppfoljningsval = ['pagar', 'sent', 'utan'] as const;

const VALTEXT: Readonly<Record<(typeof uppfoljningsval)[number], string>> = { pagar: 'Avtal som gäller', sent: 'Något är försenat', utan: 'Ingen dialog på gång' };

/** @example uppfoljningsvalText('sent') // 'Något är försenat' */
export const uppfoljningsvalText = (v: (typeof uppfoljningsval)[number]): string => VALTEXT[v];

/**
 * When the next dialogue is, in words.
 * @example nastaDialogText({ nasta: '2021-02-10', planerad: false, forsenadDagar: 5 }) // 'Skulle ha hållits, 5 dagar sen'
 */
export const nastaDialogText = (r: Pick<Uppfoljningslistrad, 'nasta' | 'planerad' | 'forsenadDagar'>): string => {
  if (r.nasta === null) return 'Ingen på gång';
  if (r.forsenadDagar > 0) return `Skulle ha hållits, ${r.forsenadDagar === 1 ? '1 dag' : `${r.forsenadDagar} dagar`} sen`;
  return r.planerad ? 'Planerad' : 'Enligt avtalets intervall';
};

export const uppfoljningstabell: Tabellval<Uppfoljningslistrad> = {
  kolumner: {
    beteckning: (r) => r.nummer, namn: (r) => r.namn, leverantor: (r) => r.leverantor, senaste: (r) => r.senaste,
    betyg: (r) => (r.betyg === null || r.betygHogst === null ? null : r.betyg / r.betygHogst), nasta: (r) => r.nasta, atgarder: (r) => r.oppnaAtgarder, handlaggare: (r) => r.handlaggare,
  },
  sokbar: (r) => [r.beteckning, r.namn, r.omrade, r.leverantor, r.handlaggare, nastaDialogText(r)].filter(Boolean).join(' '),
  sortering: 'nasta',
};

const pagar = (s: Avtalsstatus): boolean => s === 'tecknat' || s === 'galler' || s === 'forlangt' || s === 'uppsagt';

/**
 * Whether a row belongs to what is chosen; the page and the file ask the same.
 * @example uppfoljningIUrval(rad, { lage: 'sent', handlaggare: '' })
 */
export const uppfoljningIUrval = (r: Uppfoljningslistrad, u: Uppfoljningsurval): boolean => {
  if (u.handlaggare && r.handlaggare !== u.handlaggare) return false;
  if (u.lage === 'sent') return r.forsenadDagar > 0 || r.senaAtgarder > 0;
  if (u.lage === 'utan') return pagar(r.status) && r.nasta === null;
  return u.lage !== 'pagar' || pagar(r.status);
};

/** The rows as the page shows them: narrowed, searched and ordered. */
export const visadUppfoljning = <T extends Uppfoljningslistrad>(rader: readonly T[], v: Uppfoljningsurval & { readonly sok: string; readonly sort: string }): readonly T[] =>
  visadeRader(rader.filter((r) => uppfoljningIUrval(r, v)), v, uppfoljningstabell);
