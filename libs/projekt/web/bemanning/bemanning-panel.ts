import { Component, computed, inject } from '@angular/core';
import { bemanningsrollText } from '@gemensam/projekt/domain';
import { grafResurs, GsPanel, Sammanhang, type Uppgift } from '@gemensam/shared/web';
import { BemanningsfragorOperation } from '../generated/operationer';

/** Home: needs of people that the kommun has not answered, and for those who asked, the ones whose last day has come. */
@Component({
  selector: 'gs-bemanning-panel',
  imports: [GsPanel],
  template: `
    <gs-panel
      panelId="bemanning-panel"
      rubrik="Bemanning att svara på"
      [svar]="svar"
      [uppgifter]="uppgifter()"
      tomRubrik="Inget väntar"
      tomText="När ett projekt frågar om personal visas det här tills kommunen har svarat."
    />
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
