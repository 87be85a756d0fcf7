import type { Routes } from '@angular/router';
import type { Arbetsytepanel } from '@gemensam/shared/web';
import { inkopPaneler, inkopRutter } from './inkop/inkop-rutter';
import { ordningsrutter } from './ordning/ordningsrutter';

/** The delegationsordning and what is decided under it. */
export const delegationRoutes: Routes = [
  {
    path: '',
    loadComponent: () => import('./delegation-ram').then((m) => m.DelegationRam),
    children: [
      ...ordningsrutter,
      { path: 'franvaro', title: 'Frånvaro', loadComponent: () => import('./franvaro/franvaro-sida').then((m) => m.FranvaroSida) },
      { path: 'jav', title: 'Jäv', loadComponent: () => import('./jav/jav-sida').then((m) => m.JavSida) },
      ...inkopRutter,
      { path: 'nytt', title: 'Fatta beslut på delegation', loadComponent: () => import('./beslut/fatta-beslut-sida').then((m) => m.FattaBeslutSida) },
      { path: 'beslut', pathMatch: 'full', title: 'Beslut på delegation', loadComponent: () => import('./register/register-sida').then((m) => m.RegisterSida) },
      { path: 'anmalan', title: 'Anmälan till nämnden', loadComponent: () => import('./anmalan/anmalan-sida').then((m) => m.AnmalanSida) },
      { path: 'beslut/:id', title: 'Beslut på delegation', loadComponent: () => import('./beslut/delegationsbeslut-sida').then((m) => m.DelegationsbeslutSida) },
    ],
  },
];

/** Open to everybody, without login. */
export const publikaBeslutRoutes: Routes = [{ path: '', title: 'Beslut på delegation', loadComponent: () => import('./register/publikt-register-sida').then((m) => m.PubliktRegisterSida) }];

/** Under Administration: the prisbasbelopp of each year. */
export const prisbasbeloppRoutes: Routes = [{ path: '', title: 'Prisbasbelopp', loadComponent: () => import('./prisbasbelopp/prisbasbelopp-sida').then((m) => m.PrisbasbeloppSida) }];

/** What this domain shows on Min arbetsyta. */
export const delegationPaneler: readonly Arbetsytepanel[] = [
  ...inkopPaneler,
  {
    id: 'delegationsbeslut-att-anmala',
    roller: ['namndsekreterare', 'ordforande', 'vice_ordforande', 'e_samordnare', 'overordnad'],
    ordning: 14,
    bredd: 'halv',
    ladda: () => import('./anmalan/anmalan-panel').then((m) => m.AnmalanPanel),
  },
  {
    id: 'prisbasbelopp-saknas',
    roller: ['administrator'],
    ordning: 24,
    bredd: 'halv',
    ladda: () => import('./prisbasbelopp/prisbasbelopp-panel').then((m) => m.PrisbasbeloppPanel),
  },
  {
    id: 'franvaro-om-mig',
    roller: ['ordforande', 'vice_ordforande', 'ledamot', 'e_samordnare', 'namndsekreterare', 'overordnad', 'projektledare'],
    ordning: 12,
    bredd: 'halv',
    ladda: () => import('./franvaro/franvaro-om-mig-panel').then((m) => m.FranvaroOmMigPanel),
  },
  {
    id: 'jav-att-avgora',
    roller: ['ordforande', 'vice_ordforande'],
    ordning: 22,
    bredd: 'halv',
    ladda: () => import('./jav/jav-att-avgora-panel').then((m) => m.JavAttAvgoraPanel),
  },
];
