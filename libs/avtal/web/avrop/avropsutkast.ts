import type { RapporteraAvropInput } from '@gemensam/shared/contract';

/** An avrop while it is written: everything as it was typed. */
export interface Avropsutkast {
  readonly organisationId: string;
  readonly datum: string;
  readonly belopp: string;
  readonly vad: string;
  readonly referens: string;
  readonly rang: string;
  readonly rangskal: string;
}

export const TOMT_AVROP: Avropsutkast = { organisationId: '', datum: '', belopp: '', vad: '', referens: '', rang: '', rangskal: '' };

/** Under which an avrop is kept while it is written. */
export const avropsutkastnyckel = (avtalId: string): string => `avrop:${avtalId}`;

/** What is sent. @example avropsinmatning('a', { ...TOMT_AVROP, belopp: '100' }, '2021-02-15').rang // null */
export const avropsinmatning = (avtalId: string, u: Avropsutkast, datum: string): RapporteraAvropInput => ({
  avtalId, organisationId: u.organisationId, datum, belopp: u.belopp, vad: u.vad, referens: u.referens || null, rang: u.rang === '' ? null : Number(u.rang), rangskal: u.rangskal || null,
});
