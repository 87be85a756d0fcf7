import { Component, computed, inject } from '@angular/core';
import { grindnamn } from '@gemensam/projekt/domain';
import { grafResurs, GsPanel, Sammanhang } from '@gemensam/shared/web';
import { GrindarAttPasseraOperation } from '../generated/operationer';

/** Home: gates that are to be passed soon, or should have been. */
@Component({
  selector: 'gs-grindar-panel',
  imports: [GsPanel],
  template: `
    <gs-panel
      panelId="grindar-panel"
      rubrik="Grindar på väg"
      [svar]="svar"
      [uppgifter]="uppgifter()"
      tomRubrik="Ingen grind nära"
      tomText="En grind visas här när dess planerade dag närmar sig eller har varit."
    />
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
