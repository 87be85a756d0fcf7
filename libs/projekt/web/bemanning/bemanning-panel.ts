import { Component, computed, inject } from '@angular/core';
import { bemanningsrollText } from '@gemensam/projekt/domain';
import { grafResurs, GsLaddar, GsTomt, GsUppgiftslista, Sammanhang, type Uppgift } from '@gemensam/shared/web';
import { BemanningsfragorOperation } from '../generated/operationer';

/** Home: needs of people that the kommun has not answered, and for those who asked, the ones whose last day has come. */
@Component({
  selector: 'gs-bemanning-panel',
  imports: [GsLaddar, GsTomt, GsUppgiftslista],
  template: `
    <section class="gs-panel" aria-labelledby="bemanning-panel">
      <h2 id="bemanning-panel">Bemanning att svara på</h2>
      @if (svar.varde()) {
        @if (uppgifter().length > 0) {
          <gs-uppgiftslista [uppgifter]="uppgifter()" />
        } @else {
          <gs-tomt rubrik="Inget väntar" text="När ett projekt frågar om personal visas det här tills kommunen har svarat." />
        }
      } @else {
        <gs-laddar [laddar]="svar.laddar()" [fel]="svar.fel()" (igen)="svar.ladda()" />
      }
    </section>
  `,
})
export class BemanningPanel {
  protected readonly svar = grafResurs(BemanningsfragorOperation, () => ({}));
  readonly #samverkan = inject(Sammanhang).samverkan;
  protected readonly uppgifter = computed<readonly Uppgift[]>(() =>
    (this.svar.varde()?.bemanningsfragor ?? []).map((f) => ({
      id: `${f.behovId}-${f.kommun.kommunkod}`, text: `${bemanningsrollText(f.roll)} till ${f.projekt}`, lank: ['/', this.#samverkan() ?? '', 'projekt', f.projektId, 'bemanning'], om: `${f.kommun.namn}. ${f.beskrivning}`, frist: f.sistaDag,
    })),
  );
}
