import { inject } from '@angular/core';
import { type CanActivateFn, Router, type Routes } from '@angular/router';
import { Meddelanden, Sammanhang, type Arbetsytepanel } from '@gemensam/shared/web';

/** To enter an invoice is for those who do it; others are told so on the list. The server judges all the same. */
const registrerar: CanActivateFn = ({ params }) => {
  if (inject(Sammanhang).harRoll('e_samordnare', 'namndsekreterare')) return true;
  inject(Meddelanden).visa('Ditt uppdrag ger inte rätt till detta.');
  return inject(Router).createUrlTree(['/', String(params['samverkan']), 'delegation', 'fakturor']);
};

/** Orders and invoices of suppliers. */
export const inkopRutter: Routes = [
  { path: 'bestallningar', title: 'Beställningar', loadComponent: () => import('./bestallningar-sida').then((m) => m.BestallningarSida) },
  { path: 'bestallningar/:id', title: 'Beställning', loadComponent: () => import('./bestallning-sida').then((m) => m.BestallningSida) },
  { path: 'fakturor', title: 'Leverantörsfakturor', loadComponent: () => import('./fakturor-sida').then((m) => m.FakturorSida) },
  { path: 'fakturor/ny', title: 'Registrera faktura', canActivate: [registrerar], loadComponent: () => import('./faktura-formular-sida').then((m) => m.FakturaFormularSida) },
  { path: 'fakturor/attestera', title: 'Attestera fakturor', loadComponent: () => import('./attestera-fakturor-sida').then((m) => m.AttesteraFakturorSida) },
  { path: 'fakturor/:id', title: 'Leverantörsfaktura', loadComponent: () => import('./faktura-sida').then((m) => m.FakturaSida) },
  { path: 'fakturor/:id/ratta', title: 'Rätta fakturan', canActivate: [registrerar], loadComponent: () => import('./faktura-formular-sida').then((m) => m.FakturaFormularSida) },
];

/** Reminders of invoices. */
export const inkopPaneler: readonly Arbetsytepanel[] = [
  { id: 'fakturor-att-attestera', roller: ['e_samordnare', 'namndsekreterare', 'overordnad'], ordning: 22, bredd: 'halv', ladda: () => import('./fakturor-panel').then((m) => m.FakturorPanel) },
];
