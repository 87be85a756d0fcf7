import type { Route, Routes } from '@angular/router';
import type { Projektsektion } from '@gemensam/projekt/web';
import type { Arbetsytepanel } from '@gemensam/shared/web';
import { AVROPAR, AVTAL_DELAR, type Avtalsdel, AVTALSAKTER, LASARE, SAMORDNAR } from './avtal/avtal-delar';
import { kravRoll } from './avtal/krav-roll';

export type { Grafkant, Grafnod, Grafton } from './agande/agandelayout';
export { organisationRoutes } from './agande/agande-rutter';
export { GsAgandegraf } from './agande/gs-agandegraf';

const del = ({ vag, titel, ladda }: Avtalsdel): Route => ({ path: vag, pathMatch: 'full', title: titel, loadComponent: ladda });

/** The register of avtal and one avtal with its parts. */
export const avtalRoutes: Routes = [
  { path: '', title: 'Avtal', loadComponent: () => import('./avtal/avtalsregister-sida').then((m) => m.AvtalsregisterSida) },
  { path: 'tidslinje', title: 'Avtal, tidslinje', loadComponent: () => import('./avtal/avtalstidslinje-sida').then((m) => m.AvtalstidslinjeSida) },
  { path: 'allmanheten', title: 'Så ser allmänheten det', loadComponent: () => import('./avtal/allmanheten-sida').then((m) => m.AllmanhetenSida) },
  { path: 'avropsratt', title: 'Får vi avropa?', loadComponent: () => import('./avropsratt/far-vi-avropa-sida').then((m) => m.FarViAvropaSida) },
  { path: 'avropsratt/kontroll', title: 'Kontrollera ett bevis', loadComponent: () => import('./avropsratt/beviskontroll-sida').then((m) => m.BeviskontrollSida) },
  { path: 'avropsratt/organisation/:id', title: 'Avtal att avropa från', loadComponent: () => import('./avropsratt/organisationens-avtal-sida').then((m) => m.OrganisationensAvtalSida) },
  { path: 'avrop', title: 'Avrop', loadComponent: () => import('./avrop/avropsregister-sida').then((m) => m.AvropsregisterSida) },
  { path: 'avrop/nytt', title: 'Rapportera avrop', canActivate: [kravRoll(AVROPAR)], loadComponent: () => import('./avrop/rapportera-avrop-sida').then((m) => m.RapporteraAvropSida) },
  { path: 'uppfoljning', title: 'Leverantörsuppföljning', canActivate: [kravRoll(LASARE)], loadComponent: () => import('./uppfoljning/uppfoljning-sida').then((m) => m.UppfoljningSida) },
  { path: 'nytt', title: 'Nytt avtal', canActivate: [kravRoll(SAMORDNAR)], loadComponent: () => import('./avtal/nytt-avtal-sida').then((m) => m.NyttAvtalSida) },
  {
    path: ':id',
    title: 'Avtal',
    loadComponent: () => import('./avtal/avtal-sida').then((m) => m.AvtalSida),
    children: [...AVTAL_DELAR.map((d) => ({ ...del(d), canActivate: d.roller ? [kravRoll(d.roller)] : [] })), ...AVTALSAKTER.map((a) => ({ ...del(a), canActivate: [kravRoll(a.roller)] }))],
  },
];

/** What this domain shows on a project's page. */
export const avtalProjektsektion: Projektsektion = {
  id: 'avtal',
  titel: 'Avtal',
  del: 'oversikt',
  ordning: 25,
  ladda: () => import('./avtal/projekt-avtal').then((m) => m.ProjektAvtal),
};

/** What this domain shows on Min arbetsyta. */
export const avtalPaneler: readonly Arbetsytepanel[] = [
  {
    id: 'far-vi-avropa',
    roller: ['avropare', 'kommunrepresentant'],
    ordning: 23,
    bredd: 'halv',
    ladda: () => import('./avropsratt/far-vi-avropa-panel').then((m) => m.FarViAvropaPanel),
  },
  {
    id: 'rapportera-avrop',
    roller: ['avropare', 'kommunrepresentant'],
    ordning: 23,
    bredd: 'halv',
    ladda: () => import('./avrop/rapportera-avrop-panel').then((m) => m.RapporteraAvropPanel),
  },
  {
    id: 'vara-avrop',
    roller: ['avropare', 'kommunrepresentant'],
    ordning: 23,
    bredd: 'halv',
    ladda: () => import('./avrop/vara-avrop-panel').then((m) => m.VaraAvropPanel),
  },
  {
    id: 'avtal-att-bevaka',
    roller: ['e_samordnare', 'ordforande', 'vice_ordforande', 'namndsekreterare', 'projektledare', 'beredningsgrupp'],
    ordning: 24,
    bredd: 'halv',
    ladda: () => import('./avtal/avtal-panel').then((m) => m.AvtalPanel),
  },
  {
    id: 'leverantorer-att-folja-upp',
    roller: ['e_samordnare', 'namndsekreterare', 'projektledare', 'beredningsgrupp'],
    ordning: 25,
    bredd: 'halv',
    ladda: () => import('./uppfoljning/uppfoljning-panel').then((m) => m.UppfoljningPanel),
  },
];
