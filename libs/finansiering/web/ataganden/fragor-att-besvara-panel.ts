import { Component, computed, inject } from '@angular/core';
import { belopp, grafResurs, GsPanel, Sammanhang, type Uppgift } from '@gemensam/shared/web';
import { AtagandefragorOperation } from '../generated/operationer';

/** Home, for the kommunrepresentant: questions about åtaganden that wait for her kommun, the nearest last day first. */
@Component({
  selector: 'gs-fragor-att-besvara-panel',
  imports: [GsPanel],
  template: `
    <gs-panel
      panelId="fragor-att-besvara"
      rubrik="Frågor att besvara"
      [svar]="svar"
      [uppgifter]="uppgifter()"
      tomRubrik="Inga obesvarade frågor"
      tomText="När e-samordnaren frågar kommunen om ett åtagande visas det här."
    />
  `,
})
export class FragorAttBesvaraPanel {
  readonly #samverkan = inject(Sammanhang).samverkan;
  protected readonly svar = grafResurs(AtagandefragorOperation, () => ({}));
  protected readonly uppgifter = computed<readonly Uppgift[]>(() =>
    (this.svar.varde()?.atagandefragor ?? [])
      .filter((a) => a.farSvara && a.kommunkod)
      .map((a) => ({
        id: a.id,
        text: `${a.postNamn} ${a.ar}: ${a.part}, ${belopp(a.begart)}`,
        lank: ['/', this.#samverkan() ?? '', 'kostnader', 'poster', a.kostnadspostId, 'ataganden', a.id],
        om: a.tillstand === 'forankrad' ? 'Förankrad, beslut saknas' : a.tidigareBegart ? `Beloppet är ändrat, förut ${belopp(a.tidigareBegart)}` : 'Obesvarad',
        frist: a.sistaDag,
      })),
  );
}
