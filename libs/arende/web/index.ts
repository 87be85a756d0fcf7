import type { Routes } from '@angular/router';
import type { Projektsektion } from '@gemensam/projekt/web';
import type { Arbetsytepanel } from '@gemensam/shared/web';
import { ARENDE_DELAR } from './arenden/arende-delar';

export const arendenRoutes: Routes = [
  { path: '', title: 'Ärenden', loadComponent: () => import('./arenden/arenden-sida').then((m) => m.ArendenSida) },
  {
    path: ':id',
    title: 'Ärende',
    loadComponent: () => import('./arenden/arende-sida').then((m) => m.ArendeSida),
    children: ARENDE_DELAR.map(({ vag, titel, ladda }) => ({ path: vag, pathMatch: 'full' as const, title: titel, loadComponent: ladda })),
  },
];

/** What this domain shows on a project's page. */
export const arendenProjektsektion: Projektsektion = {
  id: 'arenden',
  titel: 'Ärenden',
  del: 'oversikt',
  ordning: 20,
  ladda: () => import('./arenden/projekt-arenden').then((m) => m.ProjektArenden),
};

export { diariumRoutes } from './diarium/diarium-rutter';

/** What this domain shows on Min arbetsyta. */
export const arendenPaneler: readonly Arbetsytepanel[] = [
  {
    id: 'att-registrera',
    roller: ['e_samordnare', 'namndsekreterare'],
    ordning: 21,
    bredd: 'halv',
    ladda: () => import('./arenden/att-registrera-panel').then((m) => m.AttRegistreraPanel),
  },
  {
    id: 'inkommet',
    roller: ['namndsekreterare', 'e_samordnare'],
    ordning: 21,
    bredd: 'halv',
    ladda: () => import('./diarium/inkommet-panel').then((m) => m.InkommetPanel),
  },
  {
    id: 'mina-arenden',
    roller: ['e_samordnare', 'namndsekreterare', 'beredningsgrupp'],
    ordning: 22,
    bredd: 'halv',
    ladda: () => import('./arenden/mina-arenden-panel').then((m) => m.MinaArendenPanel),
  },
  {
    id: 'arenden-pa-gang',
    roller: ['ordforande', 'vice_ordforande', 'ledamot', 'kommunrepresentant', 'revisor'],
    ordning: 32,
    bredd: 'halv',
    ladda: () => import('./arenden/pa-gang-panel').then((m) => m.PaGangPanel),
  },
];
