import { Component, computed, inject } from '@angular/core';
import { grindnamn } from '@gemensam/projekt/domain';
import { grafResurs, GsLaddar, GsTomt, GsUppgiftslista, Sammanhang } from '@gemensam/shared/web';
import { GrindarAttPasseraOperation } from '../generated/operationer';

/** Home: gates that are to be passed soon, or should have been. */
@Component({
  selector: 'gs-grindar-panel',
  imports: [GsLaddar, GsTomt, GsUppgiftslista],
  template: `
    <section class="gs-panel" aria-labelledby="grindar-panel">
      <h2 id="grindar-panel">Grindar på väg</h2>
      @if (svar.varde()) {
        @if (uppgifter().length > 0) {
          <gs-uppgiftslista [uppgifter]="uppgifter()" />
        } @else {
          <gs-tomt rubrik="Ingen grind nära" text="En grind visas här när dess planerade dag närmar sig eller har varit." />
        }
      } @else {
        <gs-laddar [laddar]="svar.laddar()" [fel]="svar.fel()" (igen)="svar.ladda()" />
      }
    </section>
  `,
})
export class GrindarPanel {
  protected readonly svar = grafResurs(GrindarAttPasseraOperation, () => ({}));
  readonly #samverkan = inject(Sammanhang).samverkan;
  protected readonly uppgifter = computed(() =>
    (this.svar.varde()?.grindarAttPassera ?? []).map((g) => ({
      id: g.id, text: g.namn, lank: ['/', this.#samverkan() ?? '', 'projekt', g.id, 'faser'], om: g.forsenad ? `${grindnamn(g)} skulle ha passerats` : grindnamn(g), frist: g.dag,
    })),
  );
}
