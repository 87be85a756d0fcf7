import { Component, computed, inject } from '@angular/core';
import { grafResurs, GsPanel, Sammanhang } from '@gemensam/shared/web';
import { UppfoljningsbevakningOperation } from '../generated/operationer';

/** Home: dialogues with suppliers and measures that are near or late. */
@Component({
  selector: 'gs-uppfoljning-panel',
  imports: [GsPanel],
  template: `
    <gs-panel
      panelId="uppfoljning-panel"
      rubrik="Leverantörer att följa upp"
      [svar]="svar"
      [uppgifter]="uppgifter()"
      tomRubrik="Inget att följa upp nu"
      tomText="Här visas leverantörsdialoger som närmar sig och åtgärder som ska vara klara."
      [alla]="{ text: 'Alla leverantörer', till: ['avtal', 'uppfoljning'] }"
    />
  `,
})
export class UppfoljningPanel {
  protected readonly svar = grafResurs(UppfoljningsbevakningOperation, () => ({}));
  readonly #samverkan = inject(Sammanhang).samverkan;
  protected readonly uppgifter = computed(() =>
    (this.svar.varde()?.uppfoljningsbevakning ?? []).map((b) => ({ id: b.id, text: b.text, lank: ['/', this.#samverkan() ?? '', 'avtal', b.avtalId, 'uppfoljning'], om: b.om, frist: b.datum })),
  );
}
