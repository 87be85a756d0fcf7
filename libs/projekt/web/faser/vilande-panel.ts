import { Component, computed, inject } from '@angular/core';
import { fasText } from '@gemensam/projekt/domain';
import { grafResurs, GsPanel, Sammanhang } from '@gemensam/shared/web';
import { VilandeAttGranskaOperation } from '../generated/operationer';

/** Home: resting projects whose day of review has come. */
@Component({
  selector: 'gs-vilande-panel',
  imports: [GsPanel],
  template: `
    <gs-panel
      panelId="vilande-panel"
      rubrik="Vilande projekt att granska"
      [svar]="svar"
      [uppgifter]="uppgifter()"
      tomRubrik="Inget att granska"
      tomText="Ett vilande projekt visas här när dess granskningsdag har kommit."
    />
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
