import type { Routes } from '@angular/router';
import type { Arbetsytepanel } from '@gemensam/shared/web';

/** The delegationsordning and what is decided under it. */
export const delegationRoutes: Routes = [
  { path: '', pathMatch: 'full', title: 'Delegation', loadComponent: () => import('./ordning/delegation-sida').then((m) => m.DelegationSida) },
];

/** What this domain shows on Min arbetsyta. */
export const delegationPaneler: readonly Arbetsytepanel[] = [];
