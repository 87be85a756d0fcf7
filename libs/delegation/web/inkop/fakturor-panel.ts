import { Component, computed, inject } from '@angular/core';
import { belopp, grafResurs, GsPanel, Sammanhang } from '@gemensam/shared/web';
import { LeverantorsfakturorOperation } from '../generated/operationer';

/** Home: invoices that are due soon or late and not attested. */
@Component({
  selector: 'gs-fakturor-panel',
  imports: [GsPanel],
  template: `
    <gs-panel
      panelId="fakturor-panel"
      rubrik="Fakturor att attestera"
      [svar]="svar"
      [uppgifter]="uppgifter()"
      tomRubrik="Inga fakturor att attestera nu"
      tomText="Här visas leverantörsfakturor som snart förfaller eller redan har gjort det."
      [alla]="{ text: 'Alla leverantörsfakturor', till: ['delegation', 'fakturor'] }"
    />
  `,
})
export class FakturorPanel {
  protected readonly svar = grafResurs(LeverantorsfakturorOperation, () => ({}));
  readonly #samverkan = inject(Sammanhang).samverkan;
  protected readonly uppgifter = computed(() =>
    (this.svar.varde()?.leverantorsfakturor.fakturor ?? [])
      .filter((f) => f.frist === 'forsenad' || f.frist === 'snart')
      .map((f) => ({ id: f.id, text: `${f.leverantor}, ${f.nummer}: ${belopp(f.brutto)}`, lank: ['/', this.#samverkan() ?? '', 'delegation', 'fakturor', f.id], om: f.frist === 'forsenad' ? `Försenad, ${f.fristtext ?? ''}` : `Förfaller ${f.fristtext ?? ''}`, frist: f.forfallodag })),
  );
}
