import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { konsekvensText, riskbandText, type Riskbedomt, type Riskcell, riskmatris, type Riskskala, sannolikhetText } from '@gemensam/projekt/domain';

/** The address of a cell, and back: `3-4` is sannolikhet 3, konsekvens 4. */
export const cellnamn = (b: Riskbedomt): string => `${b.sannolikhet}-${b.konsekvens}`;

/** Risks in a table of sannolikhet by konsekvens. A cell with risks is a link that keeps the list to them, and takes it back. */
@Component({
  selector: 'gs-riskmatris',
  imports: [RouterLink],
  template: `
    <div class="gs-tabellram" tabindex="0" role="region" aria-label="Riskmatris">
      <table class="gs-tabell">
        <caption>
          {{ titel() }}: antal per sannolikhet och konsekvens
        </caption>
        <thead>
          <tr>
            <td class="horn"></td>
            <th scope="colgroup" [attr.colspan]="steg()">Konsekvens</th>
          </tr>
          <tr>
            <th scope="col" class="horn">Sannolikhet</th>
            @for (k of kolumner(); track k) {
              <th scope="col">{{ konsekvensText(k) }}</th>
            }
          </tr>
        </thead>
        <tbody>
          @for (r of matris(); track r.sannolikhet) {
            <tr>
              <th scope="row">{{ sannolikhetText(r.sannolikhet) }}</th>
              @for (c of r.celler; track c.konsekvens) {
                <td [attr.data-band]="c.band" [class.vald]="vald() === cellnamn(c)">
                  @if (c.risker.length > 0) {
                    <a
                      [routerLink]="[]"
                      [queryParams]="{ cell: vald() === cellnamn(c) ? null : cellnamn(c), risk: null }"
                      queryParamsHandling="merge"
                      [attr.aria-current]="vald() === cellnamn(c) ? 'true' : null"
                      [attr.aria-label]="etikett(c)"
                      ><span class="antal">{{ c.risker.length }}</span> <span class="niva">{{ bandText(c.band) }} {{ c.varde }}</span></a
                    >
                  } @else {
                    <span class="niva gs-dampad">{{ bandText(c.band) }} {{ c.varde }}<span class="gs-dold">, inga risker</span></span>
                  }
                </td>
              }
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
  styles: `
    :host {
      display: block;
      max-width: 52rem;
      margin-block-end: var(--gs-steg-4);
    }
    table {
      min-width: 36rem;
      table-layout: fixed;
    }
    thead th {
      vertical-align: bottom;
      font-weight: 400;
    }
    thead tr:first-child th {
      font-weight: 600;
    }
    th[scope='row'] {
      font-weight: 400;
      white-space: normal;
    }
    .horn {
      width: 8rem;
    }
    td[data-band] {
      height: 3rem;
      padding: 0;
      border: 1px solid var(--gs-linje);
      text-align: center;
      vertical-align: middle;
    }
    td[data-band='lag'] {
      background: var(--gs-bra-yta);
    }
    td[data-band='medel'] {
      background: var(--gs-varning-yta);
    }
    td[data-band='hog'] {
      background: var(--gs-fel-yta);
    }
    td.vald {
      outline: 3px solid var(--gs-accent);
      outline-offset: -3px;
    }
    a {
      display: block;
      padding: var(--gs-steg-2);
      color: var(--gs-text);
      text-decoration: none;
    }
    a:hover .antal {
      text-decoration: underline;
    }
    a:focus-visible {
      outline-offset: -2px;
    }
    .antal {
      font-size: 1.125rem;
      font-weight: 600;
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }
    .niva {
      display: block;
      color: var(--gs-text);
      font-size: var(--gs-text-liten);
      white-space: nowrap;
    }
  `,
})
export class GsRiskmatris {
  readonly risker = input.required<readonly Riskbedomt[]>();
  readonly skala = input.required<Riskskala>();
  /** Which risks are counted, e.g. `Öppna risker`. */
  readonly titel = input.required<string>();
  readonly vald = input('');
  protected readonly matris = computed(() => riskmatris(this.risker(), this.skala()));
  protected readonly steg = computed(() => this.matris().length);
  protected readonly kolumner = computed(() => Array.from({ length: this.steg() }, (_, i) => i + 1));
  protected readonly cellnamn = cellnamn;
  protected readonly sannolikhetText = sannolikhetText;
  protected readonly konsekvensText = konsekvensText;
  protected readonly bandText = riskbandText;

  protected etikett(c: Riskcell<Riskbedomt>): string {
    const antal = c.risker.length === 1 ? '1 risk' : `${c.risker.length} risker`;
    const gor = this.vald() === cellnamn(c) ? 'Visa alla igen' : 'Visa dem i listan';
    return `${antal}, ${riskbandText(c.band).toLowerCase()} ${c.varde}: sannolikhet ${sannolikhetText(c.sannolikhet)}, konsekvens ${konsekvensText(c.konsekvens)}. ${gor}`;
  }
}
