import { Component, computed, type ElementRef, input, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { dateradeGrindar, fasText, linjegrindlageText, skillnadOrd, tidplanText, type Tidslinje } from '@gemensam/projekt/domain';
import type { Datum } from '@gemensam/shared/domain';
import { GsSortera, tabellvy } from '@gemensam/shared/web';
import type { TidslinjeQuery } from '../generated/operationer';
import { radfonster } from './radfonster';

type Rad = TidslinjeQuery['tidslinje']['rader'][number];

/** A gate of a project as the table has it; without a gate, a project by its years alone. */
interface Grindrad {
  readonly nyckel: string;
  readonly id: string;
  readonly namn: string;
  readonly tidplan: string;
  readonly grind: string | null;
  readonly lage: string | null;
  readonly ursprunglig: Datum | null;
  readonly galler: Datum | null;
  readonly utfall: Datum | null;
  readonly skillnad: number | null;
  readonly ord: string;
  readonly antagande: boolean;
}

/** Height of a row in rem; the style sheet says the same. */
const RADHOJD = 2.75;

/** The lines as a table: each gate with its days, and a project without any by its years. */
@Component({
  selector: 'gs-tidslinjetabell',
  imports: [RouterLink, GsSortera],
  template: `
    <div #ram class="gs-tabellram" tabindex="0" role="region" aria-labelledby="tidslinjetabell-rubrik" (scroll)="fonster.rullad()">
      <table class="gs-tabell" [attr.aria-rowcount]="fonster.stor() ? vy.rader().length + 1 : null">
        <caption id="tidslinjetabell-rubrik">
          Grindar med dag, läget
          {{
            idag()
          }}. Skillnaden är mot den ursprungliga planen.
        </caption>
        <thead>
          <tr>
            <th gsSortera="namn" [vy]="vy">Projekt</th>
            <th gsSortera="tidplan" [vy]="vy">Tidplan</th>
            <th scope="col">Grind</th>
            <th gsSortera="lage" [vy]="vy">Läge</th>
            <th gsSortera="ursprunglig" [vy]="vy">Ursprunglig plan</th>
            <th gsSortera="galler" [vy]="vy">Gällande plan</th>
            <th gsSortera="utfall" [vy]="vy">Passerad</th>
            <th gsSortera="skillnad" [vy]="vy">Skillnad</th>
          </tr>
        </thead>
        <tbody>
          @if (fonster.luftOver() > 0) {
            <tr class="luft" aria-hidden="true">
              <td colspan="8" [style.height.rem]="fonster.luftOver()"></td>
            </tr>
          }
          @for (r of fonster.synliga(); track r.nyckel) {
            <tr [attr.aria-rowindex]="fonster.stor() ? fonster.forsta() + $index + 2 : null">
              <th scope="row">
                <a [routerLink]="['/', samverkan(), 'projekt', r.id, 'faser']" [attr.title]="r.namn">{{ r.namn }}</a>
              </th>
              <td>{{ r.tidplan || '–' }}</td>
              <td>{{ r.grind ?? 'Ingen grind har en dag' }}</td>
              <td>{{ r.lage ?? '–' }}</td>
              <td>{{ r.ursprunglig ?? '–' }}</td>
              <td>{{ r.galler ?? '–' }}{{ r.antagande ? ' (antagande)' : '' }}</td>
              <td>{{ r.utfall ?? '–' }}</td>
              <td>{{ r.ord }}</td>
            </tr>
          }
          @if (fonster.luftUnder() > 0) {
            <tr class="luft" aria-hidden="true">
              <td colspan="8" [style.height.rem]="fonster.luftUnder()"></td>
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
  styles: `
    .gs-tabellram {
      max-height: 78vh;
      overflow: auto;
    }
    table {
      border-collapse: separate;
      border-spacing: 0;
    }
    thead {
      position: sticky;
      inset-block-start: 0;
      z-index: 1;
    }
    tbody tr:not(.luft) > * {
      box-sizing: border-box;
      height: 2.75rem;
      padding-block: 0;
      vertical-align: middle;
      white-space: nowrap;
    }
    th a {
      display: block;
      max-width: 24rem;
      overflow: hidden;
      text-overflow: ellipsis;
    }
    .luft td {
      padding: 0;
      border: 0;
    }
    @media (max-width: 40rem) {
      th a {
        max-width: 11rem;
      }
    }
    @media print {
      .gs-tabellram {
        max-height: none;
        overflow: visible;
      }
      thead {
        position: static;
      }
      tbody tr:not(.luft) > * {
        white-space: normal;
      }
    }
  `,
})
export class GsTidslinjetabell {
  readonly rader = input.required<readonly Rad[]>();
  readonly linje = input.required<(r: Rad) => Tidslinje>();
  readonly samverkan = input.required<string>();
  readonly idag = input.required<Datum>();
  protected readonly ram = viewChild<ElementRef<HTMLElement>>('ram');
  readonly #alla = computed<readonly Grindrad[]>(() =>
    this.rader().flatMap((r) => {
      const projekt = { id: r.id, namn: r.namn, tidplan: tidplanText(r.tidplanFran, r.tidplanTill) };
      const grindar = dateradeGrindar(this.linje()(r));
      if (grindar.length === 0) return [{ ...projekt, ...INGEN, nyckel: r.id }];
      return grindar.map(({ till, beteckning, lage, ursprunglig, galler, utfall, skillnad }) => ({
        ...projekt, nyckel: `${r.id} ${till}`, grind: beteckning === fasText(till) ? beteckning : `${beteckning} till ${fasText(till)}`, lage: linjegrindlageText(lage), ursprunglig, galler, utfall, skillnad, ord: skillnadOrd({ lage, skillnad }),
        antagande: galler !== null && r.galler?.antagande === true,
      }));
    }),
  );
  protected readonly vy = tabellvy(this.#alla, {
    kolumner: { namn: (r) => r.namn, tidplan: (r) => r.tidplan || null, lage: (r) => r.lage, ursprunglig: (r) => r.ursprunglig, galler: (r) => r.galler, utfall: (r) => r.utfall, skillnad: (r) => r.skillnad },
    sokbar: (r) => r.namn, prefix: 'grind',
  });
  protected readonly fonster = radfonster(this.vy.rader, this.ram, RADHOJD);
}

const INGEN: Omit<Grindrad, 'id' | 'namn' | 'tidplan' | 'nyckel'> = { grind: null, lage: null, ursprunglig: null, galler: null, utfall: null, skillnad: null, ord: '–', antagande: false };
