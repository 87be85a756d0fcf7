import type { Routes } from '@angular/router';

const agandeakt = (akt: 'andra' | 'avsluta' | 'ratta', title: string): Routes[number] => ({
  path: `:id/agande/:agandeId/${akt}`, title, data: { akt }, loadComponent: () => import('./agandeakt-sida').then((m) => m.AgandeaktSida),
});

/** Below the list of organisations: one organisation with its ownership, and the whole drawn. */
export const organisationRoutes: Routes = [
  { path: 'ny', title: 'Ny organisation', loadComponent: () => import('./organisation-formular-sida').then((m) => m.OrganisationFormularSida) },
  { path: 'las-in', title: 'Läs in ägande', loadComponent: () => import('./las-in-agande-sida').then((m) => m.LasInAgandeSida) },
  { path: 'agande', title: 'Ägande', loadComponent: () => import('./agandegraf-sida').then((m) => m.AgandegrafSida) },
  { path: ':id/andra', title: 'Ändra organisation', loadComponent: () => import('./organisation-formular-sida').then((m) => m.OrganisationFormularSida) },
  { path: ':id/medlemskap', title: 'Medlemskap', loadComponent: () => import('./medlemskap-sida').then((m) => m.MedlemskapSida) },
  { path: ':id/historik', title: 'Organisationens historik', loadComponent: () => import('./organisation-historik-sida').then((m) => m.OrganisationHistorikSida) },
  { path: ':id/agare/ny', title: 'Lägg in ägare', data: { roll: 'agd' }, loadComponent: () => import('./nytt-agande-sida').then((m) => m.NyttAgandeSida) },
  { path: ':id/innehav/nytt', title: 'Lägg in innehav', data: { roll: 'agare' }, loadComponent: () => import('./nytt-agande-sida').then((m) => m.NyttAgandeSida) },
  agandeakt('andra', 'Ändra ägande'),
  agandeakt('avsluta', 'Avsluta ägande'),
  agandeakt('ratta', 'Rätta ägande'),
  { path: ':id', title: 'Organisation', loadComponent: () => import('./organisation-sida').then((m) => m.OrganisationSida) },
];
