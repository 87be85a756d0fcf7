import type { Routes } from '@angular/router';
import type { Projektsektion } from '@gemensam/projekt/web';
import type { Arbetsytepanel } from '@gemensam/shared/web';
import { ARENDE_DELAR, lamnarDelen } from './arenden/arende-delar';

export const arendenRoutes: Routes = [
  { path: '', title: 'Ärenden', loadComponent: () => import('./arenden/arenden-sida').then((m) => m.ArendenSida) },
  { path: 'mallar', title: 'Mallar', loadComponent: () => import('./mallar/mallar-sida').then((m) => m.MallarSida) },
  { path: 'mallar/:typ', title: 'Mall', loadComponent: () => import('./mallar/mall-sida').then((m) => m.MallSida) },
  { path: 'tavla', title: 'Ärenden, tavla', loadComponent: () => import('./arenden/arendetavla-sida').then((m) => m.ArendetavlaSida) },
  {
    path: ':id',
    title: 'Ärende',
    loadComponent: () => import('./arenden/arende-sida').then((m) => m.ArendeSida),
    children: ARENDE_DELAR.map(({ vag, titel, ladda }) => ({ path: vag, pathMatch: 'full' as const, title: titel, loadComponent: ladda, canDeactivate: [lamnarDelen] })),
  },
];

/** The calendar, which the beredningsgrupp meets by. */
export const motenRoutes: Routes = [
  { path: '', title: 'Möten', loadComponent: () => import('./moten/moten-sida').then((m) => m.MotenSida) },
  { path: 'nytt', title: 'Lägg in möte', loadComponent: () => import('./moten/nytt-mote-sida').then((m) => m.NyttMoteSida) },
  { path: 'uppgifter', title: 'Uppgifter', loadComponent: () => import('./moten/uppgifter-sida').then((m) => m.UppgifterSida) },
  { path: 'narvaro', title: 'Närvaro', loadComponent: () => import('./moten/narvaro-sida').then((m) => m.NarvaroSida) },
  { path: ':id', title: 'Möte', loadComponent: () => import('./moten/mote-sida').then((m) => m.MoteSida) },
];

/** What this domain shows on a project's page. */
export const arendenProjektsektion: Projektsektion = {
  id: 'arenden',
  titel: 'Ärenden',
  del: 'oversikt',
  ordning: 20,
  ladda: () => import('./arenden/projekt-arenden').then((m) => m.ProjektArenden),
};

export { diariumRoutes } from './diarium/diarium-rutter';

/** What this domain shows on Min arbetsyta. */
export const arendenPaneler: readonly Arbetsytepanel[] = [
  {
    id: 'att-registrera',
    roller: ['e_samordnare', 'namndsekreterare'],
    ordning: 21,
    bredd: 'halv',
    ladda: () => import('./arenden/att-registrera-panel').then((m) => m.AttRegistreraPanel),
  },
  {
    id: 'inkommet',
    roller: ['namndsekreterare', 'e_samordnare'],
    ordning: 21,
    bredd: 'halv',
    ladda: () => import('./diarium/inkommet-panel').then((m) => m.InkommetPanel),
  },
  {
    id: 'stoppdatum',
    roller: ['e_samordnare', 'namndsekreterare', 'beredningsgrupp'],
    ordning: 21,
    bredd: 'halv',
    ladda: () => import('./arenden/stoppdatum-panel').then((m) => m.StoppdatumPanel),
  },
  {
    id: 'kallat-till-installt',
    roller: ['namndsekreterare', 'ordforande'],
    ordning: 20,
    bredd: 'halv',
    ladda: () => import('./arenden/installda-panel').then((m) => m.InstalldaPanel),
  },
  {
    id: 'remisser-att-avsluta',
    roller: ['e_samordnare'],
    ordning: 23,
    bredd: 'halv',
    ladda: () => import('./arenden/remisser-panel').then((m) => m.RemisserPanel),
  },
  {
    id: 'mina-arenden',
    roller: ['e_samordnare', 'namndsekreterare', 'beredningsgrupp'],
    ordning: 22,
    bredd: 'halv',
    ladda: () => import('./arenden/mina-arenden-panel').then((m) => m.MinaArendenPanel),
  },
  {
    id: 'arenden-pa-gang',
    roller: ['ordforande', 'vice_ordforande', 'ledamot', 'kommunrepresentant', 'revisor'],
    ordning: 32,
    bredd: 'halv',
    ladda: () => import('./arenden/pa-gang-panel').then((m) => m.PaGangPanel),
  },
  {
    id: 'mina-motesuppgifter',
    roller: ['e_samordnare', 'namndsekreterare', 'beredningsgrupp', 'projektledare'],
    ordning: 23,
    bredd: 'halv',
    ladda: () => import('./moten/mina-uppgifter-panel').then((m) => m.MinaUppgifterPanel),
  },
  {
    id: 'kommande-moten',
    roller: ['e_samordnare', 'namndsekreterare', 'beredningsgrupp', 'ordforande', 'vice_ordforande', 'ledamot', 'kommunrepresentant', 'revisor'],
    ordning: 31,
    bredd: 'halv',
    ladda: () => import('./moten/kommande-moten-panel').then((m) => m.KommandeMotenPanel),
  },
];
