import { Component, computed, inject } from '@angular/core';
import { grafResurs, GsPanel, Sammanhang } from '@gemensam/shared/web';
import { JavAttAvgoraOperation } from '../generated/operationer';

/** Home: questions of jäv that wait for the ordförande, or for vice in her place. */
@Component({
  selector: 'gs-jav-att-avgora-panel',
  imports: [GsPanel],
  template: `
    <gs-panel
      panelId="jav-att-avgora"
      rubrik="Jäv att avgöra"
      [svar]="svar"
      [uppgifter]="uppgifter()"
      tomRubrik="Ingen fråga väntar"
      tomText="Här visas frågor om jäv som du avgör."
      [alla]="{ text: 'Alla frågor om jäv', till: ['delegation', 'jav'] }"
    />
  `,
})
export class JavAttAvgoraPanel {
  protected readonly svar = grafResurs(JavAttAvgoraOperation, () => ({}));
  readonly #samverkan = inject(Sammanhang).samverkan;
  protected readonly uppgifter = computed(() =>
    (this.svar.varde()?.javAttAvgora ?? []).map((j) => ({
      id: j.id, text: `${j.person}: ${j.sakNamn}`, lank: ['/', this.#samverkan() ?? '', 'delegation', 'jav'], om: `${j.egenBedomning === 'jav' ? 'Anmälde jäv' : 'Bedömde själv att det inte är jäv'} ${j.datum}`,
    })),
  );
}
