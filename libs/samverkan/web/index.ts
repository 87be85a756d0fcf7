import type { Routes } from '@angular/router';
import type { Arbetsytepanel } from '@gemensam/shared/web';

export const loggaInRoutes: Routes = [
  { path: '', title: 'Logga in', loadComponent: () => import('./logga-in-sida').then((m) => m.LoggaInSida) },
];

export const administrationRoutes: Routes = [];

export const historikRoutes: Routes = [];

/** What this domain shows on Min arbetsyta. */
export const samverkanPaneler: readonly Arbetsytepanel[] = [];
