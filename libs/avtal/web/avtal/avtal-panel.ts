import { Component, computed, inject } from '@angular/core';
import { grafResurs, GsPanel, Sammanhang } from '@gemensam/shared/web';
import { AvtalsbevakningOperation } from '../generated/operationer';

/** Home: the days of avtal that are near. */
@Component({
  selector: 'gs-avtal-panel',
  imports: [GsPanel],
  template: `
    <gs-panel
      panelId="avtal-panel"
      rubrik="Avtal att bevaka"
      [svar]="svar"
      [uppgifter]="uppgifter()"
      tomRubrik="Inget att bevaka"
      tomText="Ett avtal visas här när det är dags att ta ställning till en förlängning, innan det slutar och när takvolymen snart är slut."
    />
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
