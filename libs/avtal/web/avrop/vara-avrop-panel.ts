import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { BeloppPipe, grafResurs, GsLaddar, GsTomt, Sammanhang } from '@gemensam/shared/web';
import { AvropsregisterOperation } from '../generated/operationer';

const ANTAL = 5;

/** Home: what one's organisations called off last. */
@Component({
  selector: 'gs-vara-avrop-panel',
  imports: [BeloppPipe, GsLaddar, GsTomt, RouterLink],
  template: `
    <section class="gs-panel" aria-labelledby="vara-avrop-panel">
      <h2 id="vara-avrop-panel">Våra avrop</h2>
      @if (svar.varde()) {
        @if (avrop().length > 0) {
          <ul>
            @for (a of avrop(); track a.id) {
              <li>
                <a [routerLink]="['/', samverkan(), 'avtal', a.avtalId, 'avrop']">{{ a.vad }}</a>
                <span class="om">{{ a.belopp | belopp }}{{ a.status === 'makulerat' ? ', makulerat' : '' }}, {{ a.organisation }}, {{ a.datum }}</span>
              </li>
            }
          </ul>
          <p class="alla"><a [routerLink]="['/', samverkan(), 'avtal', 'avrop']">Alla avrop</a></p>
        } @else {
          <gs-tomt rubrik="Inga avrop än" text="Det som ni avropar från ramavtalen visas här när det är rapporterat." />
        }
      } @else {
        <gs-laddar [laddar]="svar.laddar()" [fel]="svar.fel()" (igen)="svar.ladda()" />
      }
    </section>
  `,
  styleUrl: './avropspanel.css',
})
export class VaraAvropPanel {
  protected readonly samverkan = inject(Sammanhang).samverkan;
  protected readonly svar = grafResurs(AvropsregisterOperation, () => ({ antal: ANTAL }));
  protected readonly avrop = computed(() => this.svar.varde()?.avropsregister.avrop ?? []);
}
