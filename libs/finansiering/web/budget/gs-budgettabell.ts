import { Component, computed, input, output, signal } from '@angular/core';
import { manadsnamn } from '@gemensam/finansiering/domain';
import { GsEtikett } from '@gemensam/shared/web';
import { avvikelsetext, budgettal, sidnamn } from './budgettal';
import type { EkonomiQuery } from '../generated/operationer';
import { GsBudgetradFormular } from './gs-budgetrad-formular';

type Uppfoljning = EkonomiQuery['budgetuppfoljning'];

/** Income and costs row by row: budget, actuals, deviation in sign and words, forecast and comment. Every figure is the server's. */
@Component({
  selector: 'gs-budgettabell',
  imports: [GsEtikett, GsBudgetradFormular],
  template: `
    <div class="gs-tabellram" tabindex="0" role="region" aria-labelledby="budget-rubrik">
      <table class="gs-tabell">
        <caption id="budget-rubrik">
          Budget, utfall och prognos {{ u().ar }} till och med {{ manad() }}, belopp i {{ u().enhet === 'tkr' ? 'tusental kronor (tkr)' : 'kronor' }}
        </caption>
        <thead>
          <tr>
            <th scope="col">Budgetrad</th>
            <th scope="col" class="tal">Budget helår</th>
            <th scope="col" class="tal">Budget t.o.m. {{ manad() }}</th>
            <th scope="col" class="tal">Utfall t.o.m. {{ manad() }}</th>
            <th scope="col" class="tal">Avvikelse</th>
            <th scope="col" class="tal">Prognos helår</th>
            <th scope="col">Kommentar</th>
            @if (u().farAndra) { <th scope="col" class="gs-ej-utskrift"><span class="gs-dold">Ändra</span></th> }
          </tr>
        </thead>
        @for (s of u().sidor; track s.sida) {
          <tbody>
            <tr class="sida"><th [attr.colspan]="antalKolumner()" scope="rowgroup">{{ sidnamn(s.sida) }}</th></tr>
            @for (r of s.rader; track r.id) {
              <tr>
                <th scope="row">{{ r.namn }}</th>
                <td class="tal">{{ tal(r.belopp.budgetHelar) }}</td>
                <td class="tal">{{ tal(r.belopp.budgetTom) }}</td>
                <td class="tal">{{ tal(r.belopp.utfall) }}</td>
                <td class="tal">{{ avvikelse(r.belopp.avvikelse).tal }} <span class="ord">{{ avvikelse(r.belopp.avvikelse).ord }}</span></td>
                <td class="tal">{{ tal(r.belopp.prognos) }}</td>
                <td class="kommentar">
                  {{ r.kommentar }}
                  @if (r.kommentarKravs && !r.kommentar) { <gs-etikett ton="obs">kommentar krävs</gs-etikett> }
                </td>
                @if (u().farAndra) {
                  <td class="gs-ej-utskrift">
                    <button type="button" class="gs-knapp lank" [attr.aria-expanded]="oppen() === r.id" (click)="vaxla(r.id)">
                      {{ oppen() === r.id ? 'Stäng' : r.kommentarKravs && !r.kommentar ? 'Kommentera' : 'Ändra' }}<span class="gs-dold"> {{ r.namn }}, {{ sidnamn(s.sida).toLowerCase() }}</span>
                    </button>
                  </td>
                }
              </tr>
              @if (u().farAndra && oppen() === r.id) {
                <tr class="formular gs-ej-utskrift">
                  <td [attr.colspan]="antalKolumner()"><gs-budgetrad-formular [rad]="r" [tillManad]="u().manad" (sparad)="klar()" /></td>
                </tr>
              }
            } @empty {
              <tr><td [attr.colspan]="antalKolumner()" class="gs-dampad">Inga rader på den här sidan av budgeten.</td></tr>
            }
            <tr class="summa">
              <th scope="row">Summa {{ sidnamn(s.sida).toLowerCase() }}</th>
              <td class="tal">{{ tal(s.summa.budgetHelar) }}</td>
              <td class="tal">{{ tal(s.summa.budgetTom) }}</td>
              <td class="tal">{{ tal(s.summa.utfall) }}</td>
              <td class="tal">{{ avvikelse(s.summa.avvikelse).tal }} <span class="ord">{{ avvikelse(s.summa.avvikelse).ord }}</span></td>
              <td class="tal">{{ tal(s.summa.prognos) }}</td>
              <td [attr.colspan]="u().farAndra ? 2 : 1"></td>
            </tr>
          </tbody>
        }
        <tfoot>
          <tr>
            <th scope="row">Resultat</th>
            <td class="tal">{{ tal(u().resultat.budgetHelar) }}</td>
            <td class="tal">{{ tal(u().resultat.budgetTom) }}</td>
            <td class="tal">{{ tal(u().resultat.utfall) }}</td>
            <td class="tal">{{ avvikelse(u().resultat.avvikelse).tal }} <span class="ord">{{ resultatord() }}</span></td>
            <td class="tal">{{ tal(u().resultat.prognos) }}</td>
            <td [attr.colspan]="u().farAndra ? 2 : 1"></td>
          </tr>
        </tfoot>
      </table>
    </div>
  `,
  styles: `
    .sida th {
      padding-block-start: var(--gs-steg-4);
      color: var(--gs-dampad);
      font-weight: 650;
    }
    .sida:hover,
    .formular:hover {
      background: none;
    }
    .summa th,
    .summa td {
      border-block-start-color: var(--gs-linje-stark);
      font-weight: 650;
    }
    .ord {
      display: block;
      color: var(--gs-dampad);
      font-weight: 400;
    }
    .kommentar {
      min-width: 14rem;
      max-width: 28rem;
      overflow-wrap: anywhere;
    }
    .formular td {
      padding: var(--gs-steg-4);
      border-inline-start: 4px solid var(--gs-accent);
    }
    @media print {
      .kommentar {
        min-width: 0;
      }
    }
  `,
})
export class GsBudgettabell {
  readonly u = input.required<Uppfoljning>();
  /** A row was saved: the figures are to be read again. */
  readonly andrad = output();
  protected readonly oppen = signal<string | null>(null);
  protected readonly manad = computed(() => manadsnamn(this.u().manad));
  protected readonly antalKolumner = computed(() => (this.u().farAndra ? 8 : 7));
  protected readonly sidnamn = sidnamn;
  protected readonly tal = (ore: string | null | undefined): string => budgettal(ore, this.u().enhet);
  protected readonly avvikelse = (ore: string | null | undefined) => avvikelsetext(ore, this.u().enhet);
  /** A result is a surplus or a deficit, not over or under a budget that is nought. */
  protected readonly resultatord = computed(() => {
    const r = this.u().resultat.utfall;
    return r === null || r === undefined ? '' : BigInt(r) === 0n ? 'jämnt' : BigInt(r) > 0n ? 'överskott' : 'underskott';
  });

  protected vaxla(id: string): void {
    this.oppen.update((nu) => (nu === id ? null : id));
  }

  protected klar(): void {
    this.oppen.set(null);
    this.andrad.emit();
  }
}
