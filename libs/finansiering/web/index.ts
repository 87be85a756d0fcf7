import type { Routes } from '@angular/router';
import type { Projektsektion } from '@gemensam/projekt/web';
import type { Arbetsytepanel } from '@gemensam/shared/web';

export const kostnaderRoutes: Routes = [
  { path: '', title: 'Kostnader', loadComponent: () => import('./kostnader/matris-sida').then((m) => m.MatrisSida) },
  { path: 'er-kommun/:kommunkod', title: 'Er kommun', loadComponent: () => import('./kostnader/er-kommun-sida').then((m) => m.ErKommunSida) },
  { path: 'simulera', title: 'Simulering', loadComponent: () => import('./simulering/simulering-sida').then((m) => m.SimuleringSida) },
  { path: 'er-kommun/:kommunkod/bild', title: 'Bild över åren', loadComponent: () => import('./kommunbild/kommunbild-sida').then((m) => m.KommunbildSida) },
  { path: 'fakturering', title: 'Fakturering', loadComponent: () => import('./faktura/faktura-sida').then((m) => m.FakturaSida) },
  { path: 'fakturering/installningar', title: 'Inställningar för fakturering', loadComponent: () => import('./faktura/faktura-installning-sida').then((m) => m.FakturaInstallningSida) },
  { path: 'fakturering/:id', title: 'Fakturaunderlag', loadComponent: () => import('./faktura/faktura-underlag-sida').then((m) => m.FakturaUnderlagSida) },
  { path: 'poster/ny', title: 'Ny kostnadspost', loadComponent: () => import('./kostnader/postformular-sida').then((m) => m.PostformularSida) },
  { path: 'poster/:id', title: 'Kostnadspost', loadComponent: () => import('./kostnader/post-sida').then((m) => m.PostSida) },
  { path: 'poster/:id/andra', title: 'Ändra kostnadspost', loadComponent: () => import('./kostnader/postformular-sida').then((m) => m.PostformularSida) },
  { path: 'poster/:id/faststall', title: 'Fastställ kostnadspost', loadComponent: () => import('./fordelning/faststall-sida').then((m) => m.FaststallSida) },
  { path: 'poster/:id/ansluter', title: 'Kommun ansluter sig', data: { akt: 'anslutning' }, loadComponent: () => import('./fordelning/forandring-sida').then((m) => m.ForandringSida) },
  { path: 'poster/:id/uttrader', title: 'Kommun utträder', data: { akt: 'uttrade' }, loadComponent: () => import('./fordelning/forandring-sida').then((m) => m.ForandringSida) },
  { path: 'poster/:id/andra-genom-beslut', title: 'Ändra genom beslut', loadComponent: () => import('./fordelning/andra-genom-beslut-sida').then((m) => m.AndraGenomBeslutSida) },
  { path: 'poster/:id/ataganden', title: 'Åtaganden', loadComponent: () => import('./ataganden/atagande-sida').then((m) => m.AtagandeSida) },
  { path: 'poster/:id/ataganden/:atagandeId', title: 'Åtagande', loadComponent: () => import('./ataganden/ett-atagande-sida').then((m) => m.EttAtagandeSida) },
  { path: 'poster/:id/extern-finansiar', title: 'Extern finansiär', loadComponent: () => import('./ataganden/extern-finansiar-sida').then((m) => m.ExternFinansiarSida) },
  { path: 'poster/:id/varfor/:kommunkod', title: 'Varför?', loadComponent: () => import('./fordelning/varfor-sida').then((m) => m.VarforSida) },
];

/** Budget, prognos and utfall. */
export const ekonomiRoutes: Routes = [
  { path: '', title: 'Ekonomi', loadComponent: () => import('./budget/ekonomi-sida').then((m) => m.EkonomiSida) },
  { path: 'las-in', title: 'Läs in utfall', loadComponent: () => import('./budget/las-in-utfall-sida').then((m) => m.LasInUtfallSida) },
];

/** Under Administration: what the nightly control found. */
export const kontrollRoutes: Routes = [
  { path: '', title: 'Nattkontroll', loadComponent: () => import('./kontroller/kontroller-sida').then((m) => m.KontrollerSida) },
];

/** On a project's page: its cost posts. */
export const kostnaderProjektsektion: Projektsektion = {
  id: 'kostnader',
  titel: 'Kostnader',
  del: 'ekonomi',
  ordning: 10,
  ladda: () => import('./kostnader/projekt-kostnader').then((m) => m.ProjektKostnader),
};

/** On a project's page: what is secured of its costs. */
export const finansieringProjektsektion: Projektsektion = {
  id: 'finansiering',
  titel: 'Finansiering',
  del: 'ekonomi',
  ordning: 12,
  ladda: () => import('./ataganden/projekt-finansiering').then((m) => m.ProjektFinansiering),
};

/** What this domain shows on Min arbetsyta. */
export const kostnaderPaneler: readonly Arbetsytepanel[] = [
  {
    id: 'er-kommun',
    roller: ['kommunrepresentant', 'ledamot', 'beredningsgrupp'],
    ordning: 10,
    bredd: 'bred',
    ladda: () => import('./kostnader/er-kommun-panel').then((m) => m.ErKommunPanel),
  },
  {
    id: 'fragor-att-besvara',
    roller: ['kommunrepresentant'],
    ordning: 11,
    bredd: 'bred',
    ladda: () => import('./ataganden/fragor-att-besvara-panel').then((m) => m.FragorAttBesvaraPanel),
  },
  {
    id: 'ataganden-att-bevaka',
    roller: ['e_samordnare'],
    ordning: 30,
    bredd: 'halv',
    ladda: () => import('./ataganden/ataganden-att-bevaka-panel').then((m) => m.AtagandenAttBevakaPanel),
  },
  {
    id: 'nattkontroll',
    roller: ['administrator', 'revisor'],
    ordning: 25,
    bredd: 'halv',
    ladda: () => import('./kontroller/nattkontroll-panel').then((m) => m.NattkontrollPanel),
  },
];
