import { Component, computed, inject } from '@angular/core';
import { belopp, grafResurs, GsLaddar, GsTomt, GsUppgiftslista, Sammanhang, type Uppgift } from '@gemensam/shared/web';
import { AtagandefragorOperation } from '../generated/operationer';

/** Home, for the kommunrepresentant: questions about åtaganden that wait for her kommun, the nearest last day first. */
@Component({
  selector: 'gs-fragor-att-besvara-panel',
  imports: [GsUppgiftslista, GsLaddar, GsTomt],
  template: `
    <section class="gs-panel" aria-labelledby="fragor-att-besvara">
      <h2 id="fragor-att-besvara">Frågor att besvara</h2>
      @if (svar.varde()) {
        @if (uppgifter().length > 0) {
          <gs-uppgiftslista [uppgifter]="uppgifter()" />
        } @else {
          <gs-tomt rubrik="Inga obesvarade frågor" text="När e-samordnaren frågar kommunen om ett åtagande visas det här." />
        }
      } @else {
        <gs-laddar [laddar]="svar.laddar()" [fel]="svar.fel()" (igen)="svar.ladda()" />
      }
    </section>
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
