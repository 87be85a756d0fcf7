import type { Type } from '@angular/core';
import type { Roll } from '@gemensam/shared/contract';
import { ROLLORDNING, type Siddel } from '@gemensam/shared/web';

/** A part of an avtal's page. Its page gets the inputs `id` and `samverkan`, begins its headings at h2, and may inject `Avtalsvy`. */
export interface Avtalsdel extends Siddel {
  readonly ladda: () => Promise<Type<unknown>>;
  /** Not for everybody: those whom it is for. */
  readonly roller?: readonly Roll[];
}

/** Everybody but those who only call off. */
export const LASARE: readonly Roll[] = ROLLORDNING.filter((r) => r !== 'avropare');

/** The parts in the order of their links. */
export const AVTAL_DELAR: readonly Avtalsdel[] = [
  { vag: '', titel: 'Översikt', ladda: () => import('./avtal-oversikt').then((m) => m.AvtalOversikt) },
  { vag: 'avropsratt', titel: 'Vilka får avropa', ladda: () => import('../avropsratt/avropsratt-del').then((m) => m.AvropsrattDel) },
  { vag: 'avrop', titel: 'Avrop', ladda: () => import('../avrop/avrop-del').then((m) => m.AvropDel) },
  { vag: 'uppfoljning', titel: 'Uppföljning', ladda: () => import('../uppfoljning/uppfoljning-del').then((m) => m.UppfoljningDel), roller: LASARE },
  { vag: 'handlingar', titel: 'Handlingar', ladda: () => import('./avtal-handlingar').then((m) => m.AvtalHandlingar) },
  { vag: 'historik', titel: 'Historik', ladda: () => import('./avtal-historik').then((m) => m.AvtalHistorik) },
];

/** An act, and who may do it. */
export interface Avtalsaktsdel extends Avtalsdel {
  readonly roller: readonly Roll[];
}

export const SAMORDNAR: readonly Roll[] = ['e_samordnare'];
export const AVROPAR: readonly Roll[] = ['avropare', 'kommunrepresentant', 'e_samordnare'];
const BESLUTAR: readonly Roll[] = ['e_samordnare', 'ordforande', 'vice_ordforande'];

/** The acts of an avtal: pages of their own below it, without a link in the row. */
export const AVTALSAKTER: readonly Avtalsaktsdel[] = [
  { vag: 'andra', titel: 'Ändra avtal', roller: SAMORDNAR, ladda: () => import('./andra-avtal-del').then((m) => m.AndraAvtalDel) },
  { vag: 'ratta', titel: 'Rätta avtal', roller: SAMORDNAR, ladda: () => import('./andra-avtal-del').then((m) => m.RattaAvtalDel) },
  { vag: 'teckna', titel: 'Registrera tecknande', roller: SAMORDNAR, ladda: () => import('./teckna-avtal-del').then((m) => m.TecknaAvtalDel) },
  { vag: 'forlang', titel: 'Förläng avtal', roller: BESLUTAR, ladda: () => import('./forlang-avtal-del').then((m) => m.ForlangAvtalDel) },
  { vag: 'ta-tillbaka-forlangning', titel: 'Ta tillbaka förlängning', roller: BESLUTAR, ladda: () => import('./aterta-forlangning-del').then((m) => m.AtertaForlangningDel) },
  { vag: 'sag-upp', titel: 'Säg upp avtal', roller: BESLUTAR, ladda: () => import('./sag-upp-avtal-del').then((m) => m.SagUppAvtalDel) },
];
