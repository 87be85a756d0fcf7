import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { BeloppPipe, grafResurs, GsPanel, Sammanhang } from '@gemensam/shared/web';
import { AvropsregisterOperation } from '../generated/operationer';

const ANTAL = 5;

/** Home: what one's organisations called off last. */
@Component({
  selector: 'gs-vara-avrop-panel',
  imports: [BeloppPipe, GsPanel, RouterLink],
  template: `
    <gs-panel
      panelId="vara-avrop-panel"
      rubrik="Våra avrop"
      [svar]="svar"
      [antal]="avrop().length"
      tomRubrik="Inga avrop än"
      tomText="Det som ni avropar från ramavtalen visas här när det är rapporterat."
    >
      <ul>
        @for (a of avrop(); track a.id) {
          <li>
            <a [routerLink]="['/', samverkan(), 'avtal', a.avtalId, 'avrop']">{{ a.vad }}</a>
            <span class="om">{{ a.belopp | belopp }}{{ a.status === 'makulerat' ? ', makulerat' : '' }}, {{ a.organisation }}, {{ a.datum }}</span>
          </li>
        }
      </ul>
      <p class="alla"><a [routerLink]="['/', samverkan(), 'avtal', 'avrop']">Alla avrop</a></p>
    </gs-panel>
  `,
  styleUrl: './avropspanel.css',
})
export class VaraAvropPanel {
  protected readonly samverkan = inject(Sammanhang).samverkan;
  protected readonly svar = grafResurs(AvropsregisterOperation, () => ({ antal: ANTAL }));
  protected readonly avrop = computed(() => this.svar.varde()?.avropsregister.avrop ?? []);
}
