import type { Routes } from '@angular/router';
import { administrationRutter } from './administration-rutter';
import { iSamverkan } from './i-samverkan';
import { KomInteSida } from './kom-inte-sida';
import { projektRutter } from './projekt-rutter';

export const appRoutes: Routes = [
  { path: '', pathMatch: 'full', loadChildren: () => import('@gemensam/samverkan/web').then((m) => m.loggaInRoutes) },
  { path: 'byt-losenord', loadChildren: () => import('@gemensam/samverkan/web').then((m) => m.losenordRoutes) },
  { path: 'bekrafta', loadChildren: () => import('@gemensam/samverkan/web').then((m) => m.bekraftaRoutes) },
  { path: 'konto', loadChildren: () => import('@gemensam/samverkan/web').then((m) => m.kontoRoutes) },
  {
    path: 'finns-inte',
    title: 'Finns inte',
    loadComponent: () => import('./finns-inte-sida').then((m) => m.FinnsInteSida),
  },
  { path: 'kom-inte', title: 'Sidan gick inte att hämta', component: KomInteSida },
  { path: ':samverkan/publikt', loadChildren: () => import('./publika-rutter').then((m) => m.publikaRutter) },
  {
    path: ':samverkan',
    canActivate: [iSamverkan],
    loadComponent: () => import('./skal').then((m) => m.Skal),
    children: [
      {
        path: '',
        pathMatch: 'full',
        title: 'Min arbetsyta',
        loadComponent: () => import('./arbetsyta-sida').then((m) => m.ArbetsytaSida),
      },
      { path: 'projekt', loadChildren: projektRutter },
      { path: 'kostnader', loadChildren: () => import('@gemensam/finansiering/web').then((m) => m.kostnaderRoutes) },
      { path: 'avtal', loadChildren: () => import('@gemensam/avtal/web').then((m) => m.avtalRoutes) },
      { path: 'delegation', loadChildren: () => import('@gemensam/delegation/web').then((m) => m.delegationRoutes) },
      { path: 'ekonomi', loadChildren: () => import('@gemensam/finansiering/web').then((m) => m.ekonomiRoutes) },
      { path: 'arenden', loadChildren: () => import('@gemensam/arende/web').then((m) => m.arendenRoutes) },
      { path: 'diarium', loadChildren: () => import('@gemensam/arende/web').then((m) => m.diariumRoutes) },
      { path: 'moten', loadChildren: () => import('@gemensam/arende/web').then((m) => m.motenRoutes) },
      { path: 'sok', loadChildren: () => import('@gemensam/samverkan/web').then((m) => m.sokRoutes) },
      { path: 'administration', loadChildren: administrationRutter },
      { path: 'historik', loadChildren: () => import('@gemensam/samverkan/web').then((m) => m.historikRoutes) },
      {
        path: '**',
        title: 'Finns inte',
        loadComponent: () => import('./finns-inte-sida').then((m) => m.FinnsInteSida),
      },
    ],
  },
];
