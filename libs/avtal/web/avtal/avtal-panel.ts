import { Component, computed, inject } from '@angular/core';
import { grafResurs, GsLaddar, GsTomt, GsUppgiftslista, Sammanhang } from '@gemensam/shared/web';
import { AvtalsbevakningOperation } from '../generated/operationer';

/** Home: the days of avtal that are near. */
@Component({
  selector: 'gs-avtal-panel',
  imports: [GsLaddar, GsTomt, GsUppgiftslista],
  template: `
    <section class="gs-panel" aria-labelledby="avtal-panel">
      <h2 id="avtal-panel">Avtal att bevaka</h2>
      @if (svar.varde()) {
        @if (uppgifter().length > 0) {
          <gs-uppgiftslista [uppgifter]="uppgifter()" />
        } @else {
          <gs-tomt rubrik="Inget att bevaka" text="Ett avtal visas här när det är dags att ta ställning till en förlängning, innan det slutar och när takvolymen snart är slut." />
        }
      } @else {
        <gs-laddar [laddar]="svar.laddar()" [fel]="svar.fel()" (igen)="svar.ladda()" />
      }
    </section>
  `,
})
export class AvtalPanel {
  protected readonly svar = grafResurs(AvtalsbevakningOperation, () => ({}));
  readonly #samverkan = inject(Sammanhang).samverkan;
  protected readonly uppgifter = computed(() =>
    (this.svar.varde()?.avtalsbevakning ?? []).map((b) => ({
      id: `${b.avtalId} ${b.slag}`, text: `${b.beteckning} ${b.namn}`, lank: ['/', this.#samverkan() ?? '', 'avtal', b.avtalId, ...(b.slag === 'takvolym' ? ['avrop'] : [])], om: b.text, frist: b.slag === 'takvolym' ? null : (b.datum ?? null),
    })),
  );
}
