import { Component, input } from '@angular/core';
import { periodtext } from '@gemensam/finansiering/domain';
import { belopp } from '@gemensam/shared/web';
import { sidnamn } from './budgettal';
import type { ForhandsgranskaUtfallQuery } from '../generated/operationer';

export type Utfallsvisning = Extract<ForhandsgranskaUtfallQuery['forhandsgranskaUtfall'], { readonly __typename: 'Utfallsforhandsvisning' }>;

/** What a file is, what is wrong with it line by line, or what it would change. */
@Component({
  selector: 'gs-utfallsandringar',
  template: `
    <h2>Om filen</h2>
    <dl class="gs-fakta">
      <dt>Slag</dt><dd>{{ v().slag === 'csv' ? 'CSV' : 'SIE ' + (v().sietyp ?? '') }}</dd>
      <dt>Teckenkodning</dt><dd>{{ v().teckenkodning }}</dd>
      @if (v().foretag) { <dt>Från</dt><dd>{{ v().foretag }} {{ v().orgnr }}</dd> }
      @if (v().franManad; as fran) { <dt>Period</dt><dd>{{ periodtext({ franManad: fran, tillManad: v().tillManad ?? fran }) }} {{ v().ar }}</dd> }
      @if (v().antalUtanfor > 0) { <dt>Räknas inte med</dt><dd>{{ v().antalUtanfor }} belopp, enligt kopplingarna</dd> }
    </dl>
    @for (a of v().anmarkningar; track $index) { <p class="gs-text">{{ a }}</p> }

    @if (v().fel.length > 0) {
      <h2>Inget kan läsas in: {{ v().fel.length }} fel</h2>
      <p class="gs-text">Rätta det som står nedan, exportera filen på nytt och välj den igen. Inget har ändrats.</p>
      <div class="gs-tabellram" tabindex="0" role="region" aria-label="Fel i filen">
        <table class="gs-tabell">
          <caption>Fel i filen, med radnumret i filen</caption>
          <thead><tr><th scope="col" class="tal">Rad</th><th scope="col">Regel</th><th scope="col">Fel</th></tr></thead>
          <tbody>
            @for (f of v().fel; track $index) {
              <tr><th scope="row" class="tal">{{ f.rad ?? 'hela filen' }}</th><td>{{ f.regel }}</td><td>{{ f.text }}</td></tr>
            }
          </tbody>
        </table>
      </div>
    } @else if (v().redanInlast) {
      <h2>Inget att läsa in</h2>
      <p>Alla {{ v().oforandrade }} belopp i filen är redan inlästa. Inget skulle ändras.</p>
    } @else if (v().andringar.length > 0) {
      <h2>{{ v().andringar.length }} belopp skulle ändras, {{ v().oforandrade }} är som förut</h2>
      <div class="gs-tabellram" tabindex="0" role="region" aria-label="Ändringar">
        <table class="gs-tabell">
          <caption>Utfall {{ v().ar }} före och efter inläsningen, belopp i kronor</caption>
          <thead><tr><th scope="col">Budgetrad</th><th scope="col">Sida</th><th scope="col">Period</th><th scope="col" class="tal">Nu</th><th scope="col" class="tal">Efter</th><th scope="col" class="tal">Skillnad</th></tr></thead>
          <tbody>
            @for (a of v().andringar; track $index) {
              <tr>
                <th scope="row">{{ a.budgetrad }}</th><td>{{ sidnamn(a.sida) }}</td><td>{{ periodtext(a) }}</td>
                <td class="tal">{{ tal(a.nu) }}</td><td class="tal">{{ tal(a.ny) }}</td><td class="tal">{{ skillnad(a.nu, a.ny) }}</td>
              </tr>
            }
          </tbody>
        </table>
      </div>
    }
  `,
  styles: `
    h2 {
      margin-block: var(--gs-steg-5) var(--gs-steg-3);
    }
  `,
})
export class GsUtfallsandringar {
  readonly v = input.required<Utfallsvisning>();
  protected readonly periodtext = periodtext;
  protected readonly sidnamn = sidnamn;
  protected readonly tal = (ore: string | null | undefined): string => belopp(ore, { visaEnhet: false });

  protected skillnad(nu: string | null | undefined, ny: string | null | undefined): string {
    const s = BigInt(ny ?? 0) - BigInt(nu ?? 0);
    return `${s > 0n ? '+' : ''}${belopp(s.toString(), { visaEnhet: false })}`;
  }
}
