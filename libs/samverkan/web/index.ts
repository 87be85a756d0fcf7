import type { Routes } from '@angular/router';
import type { Arbetsytepanel } from '@gemensam/shared/web';

export * from './filinnehall';
export * from './gs-beslutsval';
export { GsHanskjutet } from './gs-hanskjutet';
export * from './gs-radfel';
export { GsListvyer, type Listvy } from './gs-listvyer';
export { GsSparadeVyer } from './gs-sparade-vyer';

export const loggaInRoutes: Routes = [
  { path: '', title: 'Logga in', loadComponent: () => import('./logga-in-sida').then((m) => m.LoggaInSida) },
];

/** Around what everybody may read. */
export const laddaPublikRam = () => import('./publik-ram').then((m) => m.PublikRam);

export const losenordRoutes: Routes = [
  { path: '', title: 'Byt lösenord', loadComponent: () => import('./byt-losenord-sida').then((m) => m.BytLosenordSida) },
];

export const bekraftaRoutes: Routes = [
  { path: '', title: 'Bekräfta inloggningen', loadComponent: () => import('./bekrafta-sida').then((m) => m.BekraftaSida) },
];

export const kontoRoutes: Routes = [{ path: '', title: 'Ditt konto', loadComponent: () => import('./konto-sida').then((m) => m.KontoSida) }];

export const administrationRoutes: Routes = [
  {
    path: '',
    loadComponent: () => import('./administration-sida').then((m) => m.AdministrationSida),
    children: [
      { path: '', pathMatch: 'full', redirectTo: 'folkmangd' },
      { path: 'folkmangd', title: 'Folkmängd', loadComponent: () => import('./folkmangd-sida').then((m) => m.FolkmangdSida) },
      { path: 'folkmangd/las-in', title: 'Läs in folkmängd', loadComponent: () => import('./las-in-folkmangd-sida').then((m) => m.LasInFolkmangdSida) },
      { path: 'uppdrag', title: 'Uppdrag', loadComponent: () => import('./uppdrag-sida').then((m) => m.UppdragSida) },
      { path: 'uppdrag/nytt', title: 'Nytt uppdrag', loadComponent: () => import('./nytt-uppdrag-sida').then((m) => m.NyttUppdragSida) },
      { path: 'uppdrag/ny-person', title: 'Ny person', loadComponent: () => import('./ny-person-sida').then((m) => m.NyPersonSida) },
      { path: 'uppdrag/:id/losenord', title: 'Återställ lösenord', loadComponent: () => import('./aterstall-losenord-sida').then((m) => m.AterstallLosenordSida) },
      { path: 'uppdrag/:id/tvasteg', title: 'Återställ tvåstegsinloggning', loadComponent: () => import('./aterstall-faktorer-sida').then((m) => m.AterstallFaktorerSida) },
      { path: 'uppdrag/:id/avsluta', title: 'Avsluta uppdrag', loadComponent: () => import('./avsluta-uppdrag-sida').then((m) => m.AvslutaUppdragSida) },
      { path: 'organisationer', pathMatch: 'full', title: 'Organisationer', loadComponent: () => import('./organisationer-sida').then((m) => m.OrganisationerSida) },
      { path: 'installningar', title: 'Inställningar', loadComponent: () => import('./installningar-sida').then((m) => m.InstallningarSida) },
    ],
  },
];

export const historikRoutes: Routes = [
  { path: '', title: 'Historik', loadComponent: () => import('./historik-sida').then((m) => m.HistorikSida) },
];

export const sokRoutes: Routes = [{ path: '', title: 'Sök', loadComponent: () => import('./sok/sok-sida').then((m) => m.SokSida) }];

/** What this domain shows on Min arbetsyta. */
export const samverkanPaneler: readonly Arbetsytepanel[] = [
  { id: 'ditt-konto', roller: 'alla', ordning: 5, bredd: 'halv', ladda: () => import('./kontovarningar-panel').then((m) => m.KontovarningarPanel) },
  { id: 'senaste-handelser', roller: ['revisor', 'administrator'], ordning: 60, bredd: 'halv', ladda: () => import('./handelser-panel').then((m) => m.HandelserPanel) },
];
