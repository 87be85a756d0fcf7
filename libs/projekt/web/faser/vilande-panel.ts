import { Component, computed, inject } from '@angular/core';
import { fasText } from '@gemensam/projekt/domain';
import { grafResurs, GsLaddar, GsTomt, GsUppgiftslista, Sammanhang } from '@gemensam/shared/web';
import { VilandeAttGranskaOperation } from '../generated/operationer';

/** Home: resting projects whose day of review has come. */
@Component({
  selector: 'gs-vilande-panel',
  imports: [GsLaddar, GsTomt, GsUppgiftslista],
  template: `
    <section class="gs-panel" aria-labelledby="vilande-panel">
      <h2 id="vilande-panel">Vilande projekt att granska</h2>
      @if (svar.varde()) {
        @if (uppgifter().length > 0) {
          <gs-uppgiftslista [uppgifter]="uppgifter()" />
        } @else {
          <gs-tomt rubrik="Inget att granska" text="Ett vilande projekt visas här när dess granskningsdag har kommit." />
        }
      } @else {
        <gs-laddar [laddar]="svar.laddar()" [fel]="svar.fel()" (igen)="svar.ladda()" />
      }
    </section>
  `,
})
export class VilandePanel {
  protected readonly svar = grafResurs(VilandeAttGranskaOperation, () => ({}));
  readonly #samverkan = inject(Sammanhang).samverkan;
  protected readonly uppgifter = computed(() =>
    (this.svar.varde()?.vilandeAttGranska ?? []).map((p) => ({
      id: p.id, text: p.namn, lank: ['/', this.#samverkan() ?? '', 'projekt', p.id, 'faser'], om: `Vilar från ${fasText(p.fran)}. ${p.skal}`, frist: p.granskas,
    })),
  );
}
