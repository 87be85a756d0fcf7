import { Component, computed, input } from '@angular/core';
import { bemanningssumma, kvartalAv } from '@gemensam/projekt/domain';
import { tal, urlVarde } from '@gemensam/shared/web';
import { type Projektbemanning, underlagAv } from './bemanningsvy';

/** Needed, promised per kommun and missing, in hours per quarter or month. */
@Component({
  selector: 'gs-bemanningssumma',
  template: `
    <fieldset class="gs-val gs-ej-utskrift">
      <legend>Summera per</legend>
      <label><input type="radio" name="per" [checked]="per.varde() !== 'manad'" (change)="per.satt('')" /> kvartal</label>
      <label><input type="radio" name="per" [checked]="per.varde() === 'manad'" (change)="per.satt('manad')" /> månad</label>
    </fieldset>
    <div class="gs-tabellram" tabindex="0" role="region" aria-label="Utlovat mot behov">
      <table class="gs-tabell">
        <caption>
          Timmar. Heltid räknas som {{ projekt().heltidTimmar }} timmar i månaden. Det som saknas räknas behov för behov: för mycket av ett fyller inte ett annat.
        </caption>
        <thead>
          <tr>
            <th scope="col">Kommun</th>
            @for (p of perioder(); track p.period) {
              <th scope="col" class="tal">{{ p.period }}</th>
            }
          </tr>
        </thead>
        <tbody>
          @for (k of kommuner(); track k.kommunkod) {
            <tr>
              <th scope="row">{{ k.namn }}</th>
              @for (p of perioder(); track p.period) {
                <td class="tal">{{ antal(p.perKommun.get(k.kommunkod) ?? 0) }}</td>
              }
            </tr>
          } @empty {
            <tr>
              <td class="gs-dampad" [attr.colspan]="perioder().length + 1">Ingen kommun har lovat något ännu.</td>
            </tr>
          }
        </tbody>
        <tfoot>
          @for (s of summor; track s.namn) {
            <tr>
              <th scope="row">{{ s.namn }}</th>
              @for (p of perioder(); track p.period) {
                <td class="tal" [class.saknas]="s.falt === 'saknas' && p.saknas > 0">{{ antal(p[s.falt]) }}</td>
              }
            </tr>
          }
        </tfoot>
      </table>
    </div>
  `,
  styles: `
    :host {
      display: block;
      margin-block-end: var(--gs-steg-5);
    }
    fieldset {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--gs-steg-4);
      margin-block-end: var(--gs-steg-3);
    }
    .saknas {
      color: var(--gs-varning);
    }
  `,
})
export class GsBemanningssumma {
  readonly projekt = input.required<Projektbemanning>();
  protected readonly per = urlVarde('per');
  protected readonly perioder = computed(() => bemanningssumma(underlagAv(this.projekt().behov), this.projekt().heltidTimmar, this.per.varde() === 'manad' ? (m) => m : kvartalAv));
  protected readonly kommuner = computed(() => {
    const med = new Set(this.perioder().flatMap((p) => [...p.perKommun.keys()]));
    const alla = new Map(this.projekt().behov.flatMap((b) => b.svar.map((s) => [s.kommun.kommunkod, s.kommun] as const)));
    return [...alla.values()].filter((k) => med.has(k.kommunkod)).sort((a, b) => a.namn.localeCompare(b.namn, 'sv'));
  });
  protected readonly summor = [
    { namn: 'Utlovat', falt: 'utlovat' },
    { namn: 'Behov', falt: 'behov' },
    { namn: 'Saknas', falt: 'saknas' },
  ] as const;
  protected readonly antal = (n: number): string => tal(n);
}
