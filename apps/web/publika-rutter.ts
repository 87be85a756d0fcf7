import type { Routes } from '@angular/router';
import { GsOppetFinnsInte } from '@gemensam/shared/web';

/** What everybody may read of a samverkan, without login. */
export const publikaRutter: Routes = [
  {
    path: '',
    loadComponent: () => import('@gemensam/samverkan/web').then((m) => m.laddaPublikRam()),
    children: [
      { path: '', pathMatch: 'full', redirectTo: 'delegationsbeslut' },
      { path: 'delegationsbeslut', loadChildren: () => import('@gemensam/delegation/web').then((m) => m.publikaBeslutRoutes) },
      { path: '**', title: 'Finns inte', component: GsOppetFinnsInte },
    ],
  },
];
