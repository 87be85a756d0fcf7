import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { BeloppPipe, grafResurs, GsPanel, Sammanhang } from '@gemensam/shared/web';
import { AvropsregisterOperation } from '../generated/operationer';

/** Home: the avtal in force that one may call off from, each a step from its form. */
@Component({
  selector: 'gs-rapportera-avrop-panel',
  imports: [BeloppPipe, GsPanel, RouterLink],
  template: `
    <gs-panel
      panelId="rapportera-avrop-panel"
      rubrik="Rapportera avrop"
      [svar]="svar"
      [antal]="avtal().length"
      tomRubrik="Inget avtal att avropa från"
      tomText="Ramavtal som gäller, och vars lista har någon av dina organisationer, visas här."
    >
      <ul>
        @for (a of avtal(); track a.id) {
          <li>
            <a [routerLink]="['/', samverkan(), 'avtal', 'avrop', 'nytt']" [queryParams]="{ avtal: a.id }">{{ a.beteckning }} {{ a.namn }}</a>
            <span class="om">kvar {{ a.kvar | belopp }}, gäller till {{ a.slutar }}</span>
          </li>
        }
      </ul>
    </gs-panel>
  `,
  styleUrl: './avropspanel.css',
})
export class RapporteraAvropPanel {
  protected readonly samverkan = inject(Sammanhang).samverkan;
  protected readonly svar = grafResurs(AvropsregisterOperation, () => ({ antal: 0 }));
  protected readonly avtal = computed(() => this.svar.varde()?.avropsregister.avtal ?? []);
}
