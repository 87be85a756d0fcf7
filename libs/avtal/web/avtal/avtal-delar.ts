import type { Type } from '@angular/core';
import type { Siddel } from '@gemensam/shared/web';

/** A part of an avtal's page. Its page gets the inputs `id` and `samverkan`, begins its headings at h2, and may inject `Avtalsvy`. */
export interface Avtalsdel extends Siddel {
  readonly ladda: () => Promise<Type<unknown>>;
}

/** The parts in the order of their links. */
export const AVTAL_DELAR: readonly Avtalsdel[] = [
  { vag: '', titel: 'Översikt', ladda: () => import('./avtal-oversikt').then((m) => m.AvtalOversikt) },
  { vag: 'avropsratt', titel: 'Vilka får avropa', ladda: () => import('../avropsratt/avropsratt-del').then((m) => m.AvropsrattDel) },
  { vag: 'handlingar', titel: 'Handlingar', ladda: () => import('./avtal-handlingar').then((m) => m.AvtalHandlingar) },
  { vag: 'historik', titel: 'Historik', ladda: () => import('./avtal-historik').then((m) => m.AvtalHistorik) },
];

/** The acts of an avtal: pages of their own below it, without a link in the row. */
export const AVTALSAKTER: readonly Avtalsdel[] = [
  { vag: 'andra', titel: 'Ändra avtal', ladda: () => import('./andra-avtal-del').then((m) => m.AndraAvtalDel) },
  { vag: 'ratta', titel: 'Rätta avtal', ladda: () => import('./andra-avtal-del').then((m) => m.RattaAvtalDel) },
  { vag: 'teckna', titel: 'Registrera tecknande', ladda: () => import('./teckna-avtal-del').then((m) => m.TecknaAvtalDel) },
  { vag: 'forlang', titel: 'Förläng avtal', ladda: () => import('./forlang-avtal-del').then((m) => m.ForlangAvtalDel) },
  { vag: 'sag-upp', titel: 'Säg upp avtal', ladda: () => import('./sag-upp-avtal-del').then((m) => m.SagUppAvtalDel) },
];
