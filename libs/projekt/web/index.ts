import type { Routes } from '@angular/router';
import type { Arbetsytepanel } from '@gemensam/shared/web';
import { PROJEKT_DELAR } from './projekt-delar';

export * from './projekt-sektioner';
export { GsKommunensBemanning } from './bemanning/gs-kommunens-bemanning';
export { GsKommunensProjekt } from './kommuner/gs-kommunens-projekt';

export const projektRoutes: Routes = [
  { path: '', title: 'Projekt', loadComponent: () => import('./portfolj/portfolj-sida').then((m) => m.PortfoljSida) },
  { path: 'fastavla', title: 'Fastavla', loadComponent: () => import('./fastavla/fastavla-sida').then((m) => m.FastavlaSida) },
  { path: 'tidslinje', title: 'Tidslinje', loadComponent: () => import('./tidslinje/tidslinje-sida').then((m) => m.TidslinjeSida) },
  { path: 'statusrapporter', title: 'Statusrapporter', loadComponent: () => import('./statusrapporter/statusrapporter-sida').then((m) => m.StatusrapporterSida) },
  { path: 'aktuellt', title: 'Aktuellt och pågående', loadComponent: () => import('./aktuellt/aktuellt-lista-sida').then((m) => m.AktuelltListaSida) },
  { path: 'aktuellt/:id', title: 'Aktuellt och pågående', loadComponent: () => import('./aktuellt/aktuellt-sida').then((m) => m.AktuelltSida) },
  { path: 'ideer', title: 'Idéer', loadComponent: () => import('./ideer/ideer-sida').then((m) => m.IdeerSida) },
  { path: 'ideer/ny', title: 'Föreslå en idé', loadComponent: () => import('./ideer/ideformular-sida').then((m) => m.IdeformularSida) },
  { path: 'ideer/:id/andra', title: 'Ändra idén', loadComponent: () => import('./ideer/ideformular-sida').then((m) => m.IdeformularSida) },
  { path: 'anbud/:upphandling', title: 'Anbud', loadComponent: () => import('./anbud/anbud-sida').then((m) => m.AnbudSida) },
  {
    path: ':id',
    title: 'Projekt',
    loadComponent: () => import('./portfolj/projekt-sida').then((m) => m.ProjektSida),
    children: PROJEKT_DELAR.flatMap(({ vag, titel, ladda, under = [] }) => [
      { path: vag, pathMatch: 'full' as const, title: titel, loadComponent: ladda },
      ...under.map((u) => ({ path: `${vag}/${u.vag}`, title: u.titel, loadComponent: u.ladda })),
    ]),
  },
];

/** Under Administration: the order of phases and gates. */
export const fasordningRoutes: Routes = [{ path: '', title: 'Fasordning', loadComponent: () => import('./faser/fasordning-sida').then((m) => m.FasordningSida) }];

/** What this domain shows on Min arbetsyta. */
export const projektPaneler: readonly Arbetsytepanel[] = [
  {
    id: 'kommunens-projekt',
    roller: ['kommunrepresentant', 'ledamot', 'beredningsgrupp'],
    ordning: 12,
    bredd: 'halv',
    ladda: () => import('./kommuner/kommunens-projekt-panel').then((m) => m.KommunensProjektPanel),
  },
  {
    id: 'ideer',
    roller: ['e_samordnare'],
    ordning: 25,
    bredd: 'halv',
    ladda: () => import('./ideer/ideer-panel').then((m) => m.IdeerPanel),
  },
  {
    id: 'status-att-uppdatera',
    roller: ['e_samordnare', 'projektledare'],
    ordning: 20,
    bredd: 'halv',
    ladda: () => import('./statusrapporter/status-panel').then((m) => m.StatusPanel),
  },
  {
    id: 'bemanning-att-svara',
    roller: ['kommunrepresentant', 'e_samordnare', 'projektledare'],
    ordning: 26,
    bredd: 'halv',
    ladda: () => import('./bemanning/bemanning-panel').then((m) => m.BemanningPanel),
  },
  {
    id: 'styrgruppen',
    roller: ['styrgruppsledamot'],
    ordning: 10,
    bredd: 'halv',
    ladda: () => import('./grupper/styrgrupp-panel').then((m) => m.StyrgruppPanel),
  },
  {
    id: 'risker-att-bevaka',
    roller: ['e_samordnare', 'projektledare'],
    ordning: 22,
    bredd: 'halv',
    ladda: () => import('./risker/risker-panel').then((m) => m.RiskerPanel),
  },
  {
    id: 'vilande-att-granska',
    roller: ['e_samordnare', 'projektledare'],
    ordning: 35,
    bredd: 'halv',
    ladda: () => import('./faser/vilande-panel').then((m) => m.VilandePanel),
  },
  {
    id: 'grindar-att-passera',
    roller: ['e_samordnare', 'projektledare'],
    ordning: 22,
    bredd: 'halv',
    ladda: () => import('./tidslinje/grindar-panel').then((m) => m.GrindarPanel),
  },
  {
    id: 'senaste-status',
    roller: [
      'kommunrepresentant',
      'beredningsgrupp',
      'ledamot',
      'ordforande',
      'vice_ordforande',
      'namndsekreterare',
      'projektledare',
      'styrgruppsledamot',
      'revisor',
      'administrator',
    ],
    ordning: 30,
    bredd: 'halv',
    ladda: () => import('./portfolj/senaste-panel').then((m) => m.SenastePanel),
  },
];
