import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { grafResurs, GsLaddar, GsTomt, GsUppgiftslista, Sammanhang, type Uppgift } from '@gemensam/shared/web';
import { RiskerAttBevakaOperation } from '../generated/operationer';

const VISAS = 7;

/** Home: measures past their day and risks to look at again. */
@Component({
  selector: 'gs-risker-panel',
  imports: [GsLaddar, GsTomt, GsUppgiftslista, RouterLink],
  template: `
    <section class="gs-panel" aria-labelledby="risker-panel">
      <h2 id="risker-panel">Risker att bevaka</h2>
      @if (svar.varde()) {
        @if (uppgifter().length > 0) {
          <gs-uppgiftslista [uppgifter]="visas()" />
          @if (uppgifter().length > visas().length) {
            <p class="gs-dampad">
              {{ uppgifter().length - visas().length }} till. De visas när de här är gjorda, eller i <a [routerLink]="['/', samverkan(), 'projekt']">varje projekt</a>.
            </p>
          }
        } @else {
          <gs-tomt rubrik="Inget att bevaka" text="Här visas åtgärder vars dag har passerat och risker som ska ses över." />
        }
      } @else {
        <gs-laddar [laddar]="svar.laddar()" [fel]="svar.fel()" (igen)="svar.ladda()" />
      }
    </section>
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
  protected readonly visas = computed(() => this.uppgifter().slice(0, VISAS));
}
