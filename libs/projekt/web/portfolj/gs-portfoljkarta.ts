import { Component, computed, input } from '@angular/core';
import { GsLaddar, GsSortera, tabellvy } from '@gemensam/shared/web';
import { GsRutkarta } from '../kommuner/gs-rutkarta';
import type { Ruta } from '../kommuner/rutkarta';
import type { Portfoljfilter } from './portfoljfilter';

interface Kommunrad {
  readonly kommunkod: string;
  readonly namn: string;
  readonly deltar: number;
  readonly infor: number;
  readonly driftsatt: number;
}

/** The tone of a kommun: how large a part of the projects it is with in. */
const tonFor = (antal: number, av: number): Pick<Ruta, 'ton' | 'grupp'> => {
  if (antal === 0) return { ton: 'ingen', grupp: 'Inget projekt' };
  if (antal * 3 >= av * 2) return { ton: 'stark', grupp: 'Minst två av tre' };
  return antal * 3 >= av ? { ton: 'mellan', grupp: 'Minst ett av tre' } : { ton: 'svag', grupp: 'Något projekt' };
};

/** The map of the region beside the portfolio: how many of the projects each kommun takes part in, or has put into use; and a filter. The table says the same. */
@Component({
  selector: 'gs-portfoljkarta',
  imports: [GsRutkarta, GsLaddar, GsSortera],
  template: `
    <section aria-labelledby="karta-rubrik">
      @if (filter().mot.varde()) {
        <div class="karta">
          <h2 id="karta-rubrik">Kommunerna</h2>
          <fieldset class="gs-val">
            <legend>Kartan visar, och väljer efter</legend>
            <label><input type="radio" name="portfoljkarta" [checked]="!infors()" (change)="filter().karta.satt('deltagande')" /> Deltagande</label>
            <label><input type="radio" name="portfoljkarta" [checked]="infors()" (change)="filter().karta.satt('inforande')" /> Införande</label>
          </fieldset>
          <gs-rutkarta
            [etikett]="infors() ? 'Införande, driftsatta projekt' : 'Deltagande, antal projekt'"
            [samverkan]="samverkan()"
            [rutor]="rutor()"
            [valda]="filter().kommuner()"
            (valdaChange)="filter().valjKommuner($event ?? [])"
          />
        </div>
        <div class="tabell">
          <table class="gs-tabell">
            <caption>
              Antal projekt per kommun, av {{ antal() }}
            </caption>
            <thead>
              <tr>
                <th gsSortera="namn" [vy]="vy">Kommun</th>
                <th gsSortera="deltar" [vy]="vy" class="tal">Deltar</th>
                <th gsSortera="infor" [vy]="vy" class="tal">Planerat, pågår</th>
                <th gsSortera="driftsatt" [vy]="vy" class="tal">Driftsatt</th>
              </tr>
            </thead>
            <tbody>
              @for (k of vy.rader(); track k.kommunkod) {
                <tr [class.vald]="arVald(k.kommunkod)">
                  <th scope="row">
                    <label><input type="checkbox" [checked]="arVald(k.kommunkod)" (change)="vaxla(k.kommunkod)" /> {{ k.namn }}</label>
                  </th>
                  <td class="tal">{{ k.deltar }}</td>
                  <td class="tal">{{ k.infor }}</td>
                  <td class="tal">{{ k.driftsatt }}</td>
                </tr>
              }
            </tbody>
          </table>
          <p class="filer">
            <a [href]="fil('xlsx')" download>Excel<span class="gs-dold"> (hämta tabellen över kommunerna som xlsx)</span></a>
            <a [href]="fil('csv')" download>CSV<span class="gs-dold"> (hämta tabellen över kommunerna som csv)</span></a>
          </p>
        </div>
      } @else {
        <h2 id="karta-rubrik" class="gs-dold">Kommunerna</h2>
        <gs-laddar [laddar]="filter().mot.laddar()" [fel]="filter().mot.fel()" (igen)="filter().mot.ladda()" />
      }
    </section>
  `,
  styles: `
    section {
      display: flex;
      flex-wrap: wrap;
      gap: var(--gs-steg-4) var(--gs-steg-6);
      padding: var(--gs-steg-4);
      border: 1px solid var(--gs-linje);
      background: var(--gs-yta);
    }
    .karta {
      flex: 1 1 18rem;
      max-width: 27rem;
      min-width: 0;
    }
    .tabell {
      flex: 1 1 20rem;
      min-width: 0;
      overflow-x: auto;
    }
    h2 {
      margin: 0 0 var(--gs-steg-2);
      font-size: 1rem;
    }
    fieldset {
      margin-block-end: var(--gs-steg-3);
    }
    tbody :is(th, td) {
      padding-block: 2px;
    }
    th label {
      display: flex;
      gap: var(--gs-steg-2);
      align-items: center;
      min-height: 24px;
      font-weight: 400;
    }
    .vald {
      background: var(--gs-accent-yta);
    }
    .filer {
      display: flex;
      gap: var(--gs-steg-4);
      margin: var(--gs-steg-2) 0 0;
      font-size: var(--gs-text-liten);
    }
  `,
})
export class GsPortfoljkarta {
  readonly samverkan = input.required<string>();
  readonly filter = input.required<Portfoljfilter<unknown>>();
  protected readonly infors = computed(() => this.filter().karta.varde() === 'inforande');
  readonly #projekt = computed(() => {
    const med = this.filter().utanKommuner();
    return (this.filter().mot.varde()?.portfoljkommuner.projekt ?? []).filter((p) => med.has(p.id));
  });
  protected readonly antal = computed(() => this.#projekt().length);
  readonly #rader = computed<readonly Kommunrad[]>(() => {
    const rader = new Map((this.filter().mot.varde()?.portfoljkommuner.kommuner ?? []).map((k) => [k.kommunkod, { ...k, deltar: 0, infor: 0, driftsatt: 0 }]));
    for (const p of this.#projekt())
      for (const lage of ['deltar', 'infor', 'driftsatt'] as const)
        for (const kod of p[lage]) {
          const rad = rader.get(kod);
          if (rad) rad[lage]++;
        }
    return [...rader.values()];
  });
  protected readonly vy = tabellvy(this.#rader, { kolumner: { namn: (r) => r.namn, deltar: (r) => r.deltar, infor: (r) => r.infor, driftsatt: (r) => r.driftsatt }, sokbar: (r) => r.namn, prefix: 'karta' });
  protected readonly rutor = computed<readonly Ruta[]>(() =>
    this.#rader().map(({ kommunkod, namn, deltar, infor, driftsatt }) => {
      const visat = this.infors() ? driftsatt : deltar;
      const text = this.infors() ? `${driftsatt} driftsatta, ${infor} planerade eller på gång, av ${this.antal()} projekt` : `deltar i ${deltar} av ${this.antal()} projekt`;
      return { kommunkod, namn, form: String(visat), text, ...tonFor(visat, this.antal()) };
    }),
  );

  protected readonly fil = (format: 'xlsx' | 'csv'): string => `/api/${this.samverkan()}/portfoljkommuner.${format}`;

  protected arVald(kod: string): boolean {
    return this.filter().kommuner().includes(kod);
  }

  protected vaxla(kod: string): void {
    const valda = this.filter().kommuner();
    this.filter().valjKommuner(valda.includes(kod) ? valda.filter((k) => k !== kod) : [...valda, kod]);
  }
}
