import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { BeloppPipe, grafResurs, GsLaddar, GsTomt, Sammanhang } from '@gemensam/shared/web';
import { AvropsregisterOperation } from '../generated/operationer';

/** Home: the avtal in force that one may call off from, each a step from its form. */
@Component({
  selector: 'gs-rapportera-avrop-panel',
  imports: [BeloppPipe, GsLaddar, GsTomt, RouterLink],
  template: `
    <section class="gs-panel" aria-labelledby="rapportera-avrop-panel">
      <h2 id="rapportera-avrop-panel">Rapportera avrop</h2>
      @if (svar.varde()) {
        @if (avtal().length > 0) {
          <ul>
            @for (a of avtal(); track a.id) {
              <li>
                <a [routerLink]="['/', samverkan(), 'avtal', 'avrop', 'nytt']" [queryParams]="{ avtal: a.id }">{{ a.beteckning }} {{ a.namn }}</a>
                <span class="om">kvar {{ a.kvar | belopp }}, gäller till {{ a.slutar }}</span>
              </li>
            }
          </ul>
        } @else {
          <gs-tomt rubrik="Inget avtal att avropa från" text="Ramavtal som gäller, och vars lista har någon av dina organisationer, visas här." />
        }
      } @else {
        <gs-laddar [laddar]="svar.laddar()" [fel]="svar.fel()" (igen)="svar.ladda()" />
      }
    </section>
  `,
  styleUrl: './avropspanel.css',
})
export class RapporteraAvropPanel {
  protected readonly samverkan = inject(Sammanhang).samverkan;
  protected readonly svar = grafResurs(AvropsregisterOperation, () => ({ antal: 0 }));
  protected readonly avtal = computed(() => this.svar.varde()?.avropsregister.avtal ?? []);
}
