import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { grafResurs, GsLaddar, GsTomt, Sammanhang } from '@gemensam/shared/web';
import { FranvaroOmMigOperation } from '../generated/operationer';
import { GsFranvarosvar } from './gs-franvarosvar';

/** Home: what others have noted of one's own absence, until it is answered. */
@Component({
  selector: 'gs-franvaro-om-mig-panel',
  imports: [GsFranvarosvar, GsLaddar, GsTomt, RouterLink],
  template: `
    <section class="gs-panel" aria-labelledby="franvaro-om-mig">
      <h2 id="franvaro-om-mig">Antecknat om dig</h2>
      @if (svar.varde(); as v) {
        @for (f of v.franvaroOmMig; track f.id) {
          <gs-franvarosvar [rad]="f" [idag]="idag()" (besvarat)="svar.ladda()" />
        } @empty {
          <gs-tomt rubrik="Inget att svara på" text="Här frågar portalen när någon annan har antecknat dig som frånvarande." />
        }
        <p><a [routerLink]="['/', samverkan() ?? '', 'delegation', 'franvaro']">All frånvaro</a></p>
      } @else {
        <gs-laddar [laddar]="svar.laddar()" [fel]="svar.fel()" (igen)="svar.ladda()" />
      }
    </section>
  `,
  styles: `
    p {
      margin: var(--gs-steg-2) 0 0;
    }
  `,
})
export class FranvaroOmMigPanel {
  protected readonly svar = grafResurs(FranvaroOmMigOperation, () => ({}));
  protected readonly samverkan = inject(Sammanhang).samverkan;
  protected readonly idag = inject(Sammanhang).affarsdatum;
}
