import type { Routes } from '@angular/router';

/** The delegationsordning, its utkast and what the nämnd takes back or over. */
export const ordningsrutter: Routes = [
  { path: '', pathMatch: 'full', title: 'Delegation', loadComponent: () => import('./delegation-sida').then((m) => m.DelegationSida) },
  { path: 'jamfor', title: 'Jämför delegationsordningar', loadComponent: () => import('./jamfor-sida').then((m) => m.JamforSida) },
  { path: 'historik/:id', title: 'Delegationsordningens historik', loadComponent: () => import('./delegationshistorik-sida').then((m) => m.DelegationshistorikSida) },
  { path: 'utkast', title: 'Utkast till delegationsordning', loadComponent: () => import('./utkast-sida').then((m) => m.UtkastSida) },
  { path: 'utkast/faststall', title: 'Fastställ delegationsordning', loadComponent: () => import('./faststall-sida').then((m) => m.FaststallSida) },
  { path: 'utkast/:punktId', title: 'Delegationspunkt', loadComponent: () => import('./punkt-sida').then((m) => m.PunktSida) },
  { path: 'aterkalla/:punktId', title: 'Återkalla delegationspunkt', loadComponent: () => import('./aterkalla-sida').then((m) => m.AterkallaSida) },
  { path: 'overtagna', title: 'Övertagna frågor', loadComponent: () => import('../overtagande/overtagna-sida').then((m) => m.OvertagnaSida) },
  { path: 'overtagna/:id', title: 'Lämna tillbaka en fråga', loadComponent: () => import('../overtagande/aterlamna-sida').then((m) => m.AterlamnaSida) },
  { path: 'ta-over', title: 'Ta över en fråga', loadComponent: () => import('../overtagande/ta-over-sida').then((m) => m.TaOverSida) },
];
