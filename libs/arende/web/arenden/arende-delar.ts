import type { Type } from '@angular/core';
import type { CanDeactivateFn } from '@angular/router';
import type { Siddel } from '@gemensam/shared/web';

/** A part of an ärende's page. Its page gets the inputs `id` and `samverkan`, begins its headings at h2, and may inject `Arendevy`. */
export interface Arendedel extends Siddel {
  readonly ladda: () => Promise<Type<unknown>>;
}

/** For a part that may hold what is stored nowhere else: false stays on the page. */
interface Lamnas {
  readonly farLamnas?: () => Promise<boolean>;
}
/** Null: the part is already gone from the page, as after a logout. */
export const lamnarDelen: CanDeactivateFn<Lamnas | null> = (del) => del?.farLamnas?.() ?? true;

/** The parts in the order of their links. */
export const ARENDE_DELAR: readonly Arendedel[] = [
  { vag: '', titel: 'Tjänsteskrivelse', ladda: () => import('../skrivelse/tjansteskrivelse-del').then((m) => m.TjansteskrivelseDel) },
  { vag: 'handlingar', titel: 'Handlingar', ladda: () => import('../diarium/handlingar-del').then((m) => m.HandlingarDel) },
  { vag: 'versioner', titel: 'Versioner', ladda: () => import('../skrivelse/versioner-del').then((m) => m.VersionerDel) },
  { vag: 'historik', titel: 'Historik', ladda: () => import('./arende-historik').then((m) => m.ArendeHistorik) },
];
