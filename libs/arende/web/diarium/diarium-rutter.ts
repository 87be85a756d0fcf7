import type { Routes } from '@angular/router';
import type { Siddel } from '@gemensam/shared/web';

/** The pages of the diarium in the order of their links; what has come in is shown to those who prepare ärenden. */
export const diariedelar = (bereder: boolean): readonly Siddel[] => [
  { vag: '', titel: 'Register' },
  ...(bereder ? [{ vag: 'inkommet', titel: 'Inkommet' }] : []),
  { vag: 'plan', titel: 'Diarieplan' },
];

export const diariumRoutes: Routes = [
  { path: '', title: 'Diarium', loadComponent: () => import('./diarium-sida').then((m) => m.DiariumSida) },
  { path: 'inkommet', title: 'Inkommet', loadComponent: () => import('./inkommet-sida').then((m) => m.InkommetSida) },
  { path: 'plan', title: 'Diarieplan', loadComponent: () => import('./diarieplan-sida').then((m) => m.DiarieplanSida) },
  { path: 'nytt', title: 'Registrera ärende', loadComponent: () => import('./nytt-arende-sida').then((m) => m.NyttArendeSida) },
  { path: 'arende/:id', title: 'Registerutdrag', loadComponent: () => import('./registerutdrag-sida').then((m) => m.RegisterutdragSida) },
];
