import { Component, computed, input } from '@angular/core';

interface Radfel {
  readonly rad: number;
  readonly falt: string;
  readonly varde: string;
  readonly text: string;
}

const FALT: Readonly<Record<string, string>> = {
  rubrik: 'Rubrik',
  rad: 'Hela raden',
  kodning: 'Teckenkodning',
  folkmangd: 'Folkmängd',
  kommunkod: 'Kommunkod',
  kommun: 'Kommun',
  datum: 'Datum',
  kalla: 'Källa',
};

/** Every faulty row of a file with its line, so that all can be corrected at once. */
@Component({
  selector: 'gs-radfel',
  template: `
    <h2>Inget kan läsas in: {{ antal() }}</h2>
    <p class="gs-text">Rätta raderna i filen och välj den igen. Radnumret är det i filen, med rubriken som rad 1.</p>
    <div class="gs-tabellram" tabindex="0" role="region" aria-label="Fel i filen">
      <table class="gs-tabell">
        <caption class="gs-dold">
          Fel i filen, rad för rad
        </caption>
        <thead>
          <tr>
            <th scope="col" class="tal">Rad</th>
            <th scope="col">Kolumn</th>
            <th scope="col">I filen</th>
            <th scope="col">Fel</th>
          </tr>
        </thead>
        <tbody>
          @for (f of fel(); track $index) {
            <tr>
              <th scope="row" class="tal">{{ f.rad }}</th>
              <td>{{ namn(f.falt) }}</td>
              <td>
                @if (f.varde) {
                  <code>{{ f.varde }}</code>
                } @else {
                  <span class="gs-dampad">tomt</span>
                }
              </td>
              <td>{{ f.text }}</td>
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
  styles: `
    code {
      overflow-wrap: anywhere;
    }
  `,
})
export class GsRadfel {
  readonly fel = input.required<readonly Radfel[]>();
  protected readonly antal = computed(() => `${this.fel().length} fel på ${new Set(this.fel().map((f) => f.rad)).size} ${new Set(this.fel().map((f) => f.rad)).size === 1 ? 'rad' : 'rader'}`);

  protected namn(falt: string): string {
    return FALT[falt] ?? falt;
  }
}
