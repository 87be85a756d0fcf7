import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { grafResurs, GsPanel, Sammanhang, type Uppgift } from '@gemensam/shared/web';
import { RiskerAttBevakaOperation } from '../generated/operationer';

/** Home: measures past their day and risks to look at again. */
@Component({
  selector: 'gs-risker-panel',
  imports: [GsPanel, RouterLink],
  template: `
    <gs-panel
      panelId="risker-panel"
      rubrik="Risker att bevaka"
      [svar]="svar"
      [uppgifter]="uppgifter()"
      tomRubrik="Inget att bevaka"
      tomText="Här visas åtgärder vars dag har passerat och risker som ska ses över."
      [visas]="visas"
    >
      @if (uppgifter().length > visas) {
        <p class="gs-dampad">
          {{ uppgifter().length - visas }} till. De visas när de här är gjorda, eller i <a [routerLink]="['/', samverkan(), 'projekt']">varje projekt</a>.
        </p>
      }
    </gs-panel>
  `,
  styles: `
    p {
      margin: var(--gs-steg-3) 0 0;
    }
  `,
})
export class RiskerPanel {
  protected readonly svar = grafResurs(RiskerAttBevakaOperation, () => ({}));
  readonly #sammanhang = inject(Sammanhang);
  protected readonly samverkan = computed(() => this.#sammanhang.samverkan() ?? '');
  protected readonly uppgifter = computed<readonly Uppgift[]>(() =>
    (this.svar.varde()?.riskerAttBevaka ?? []).map((r) => ({
      id: r.id,
      text: r.atgard ?? r.namn,
      lank: ['/', this.samverkan(), 'projekt', r.projektId, 'risker'],
      fraga: { risk: r.riskId },
      om: r.atgard === null ? `Risk att se över i ${r.projektnamn}. ${r.agare}` : `Försenad åtgärd mot ${r.namn} i ${r.projektnamn}. ${r.agare}`,
      frist: r.frist,
    })),
  );
  protected readonly visas = 7;
}
