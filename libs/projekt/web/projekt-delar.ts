import type { Type } from '@angular/core';
import type { Siddel } from '@gemensam/shared/web';

/** A part of a project's page: one link in its row of links, and one address below the project's. */
export interface Projektdel extends Siddel {
  /** The page of the part. Gets the inputs `id` and `samverkan`; its headings begin at h2. It may inject `Projektvy`. */
  readonly ladda: () => Promise<Type<unknown>>;
  /** Pages below the part, e.g. a form, by their last step. They keep the part's link as the present one. */
  readonly under?: readonly { readonly vag: string; readonly titel: string; readonly ladda: () => Promise<Type<unknown>> }[];
}

/** The parts in the order of their links. */
export const PROJEKT_DELAR: readonly Projektdel[] = [
  { vag: '', titel: 'Översikt', ladda: () => import('./portfolj/projekt-oversikt').then((m) => m.ProjektOversikt) },
  { vag: 'faser', titel: 'Faser och grindar', ladda: () => import('./faser/faser-sida').then((m) => m.FaserSida) },
  {
    vag: 'direktiv',
    titel: 'Direktiv',
    ladda: () => import('./direktiv/direktiv-sida').then((m) => m.DirektivSida),
    under: [
      { vag: 'redigera', titel: 'Skriv direktiv', ladda: () => import('./direktiv/direktivformular-sida').then((m) => m.DirektivformularSida) },
      { vag: 'jamfor', titel: 'Jämför direktiv', ladda: () => import('./direktiv/direktivjamfor-sida').then((m) => m.DirektivjamforSida) },
    ],
  },
  { vag: 'leverabler', titel: 'Leverabler', ladda: () => import('./leverabler/leverabler-sida').then((m) => m.LeverablerSida) },
  { vag: 'risker', titel: 'Risker', ladda: () => import('./risker/risker-sida').then((m) => m.RiskerSida) },
  { vag: 'organisation', titel: 'Organisation', ladda: () => import('./grupper/organisation-sida').then((m) => m.OrganisationSida) },
  { vag: 'kommuner', titel: 'Kommuner', ladda: () => import('./kommuner/projekt-kommuner').then((m) => m.ProjektKommuner) },
  { vag: 'bemanning', titel: 'Bemanning', ladda: () => import('./bemanning/bemanning-sida').then((m) => m.BemanningSida) },
  { vag: 'ekonomi', titel: 'Ekonomi', ladda: () => import('./portfolj/projekt-ekonomi').then((m) => m.ProjektEkonomi) },
  { vag: 'handlingar', titel: 'Handlingar', ladda: () => import('./handlingar/projekt-handlingar').then((m) => m.ProjektHandlingar) },
  { vag: 'historik', titel: 'Historik', ladda: () => import('./historik/projekt-historik').then((m) => m.ProjektHistorik) },
];
