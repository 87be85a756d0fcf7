import type { Routes } from '@angular/router';
import type { Arbetsytepanel } from '@gemensam/shared/web';
import { inkopPaneler, inkopRutter } from './inkop/inkop-rutter';

/** The delegationsordning and what is decided under it. */
export const delegationRoutes: Routes = [
  { path: '', pathMatch: 'full', title: 'Delegation', loadComponent: () => import('./ordning/delegation-sida').then((m) => m.DelegationSida) },
  { path: 'franvaro', title: 'Frånvaro', loadComponent: () => import('./franvaro/franvaro-sida').then((m) => m.FranvaroSida) },
  { path: 'jav', title: 'Jäv', loadComponent: () => import('./jav/jav-sida').then((m) => m.JavSida) },
  ...inkopRutter,
  { path: 'nytt', title: 'Fatta beslut på delegation', loadComponent: () => import('./beslut/nytt-delegationsbeslut-sida').then((m) => m.NyttDelegationsbeslutSida) },
  { path: 'beslut/:id', title: 'Beslut på delegation', loadComponent: () => import('./beslut/delegationsbeslut-sida').then((m) => m.DelegationsbeslutSida) },
];

/** What this domain shows on Min arbetsyta. */
export const delegationPaneler: readonly Arbetsytepanel[] = [
  ...inkopPaneler,
  {
    id: 'jav-att-avgora',
    roller: ['ordforande', 'vice_ordforande'],
    ordning: 22,
    bredd: 'halv',
    ladda: () => import('./jav/jav-att-avgora-panel').then((m) => m.JavAttAvgoraPanel),
  },
];
