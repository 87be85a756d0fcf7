import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { GsEtikett, GsSortera, GsTabellverktyg, GsTomt, Sammanhang, tabellvy } from '@gemensam/shared/web';
import type { AgandeDelFragment } from '../generated/operationer';
import { organisationsadress, platser } from './agandets-graf';

/** Ownership that an organisation is part of, as one list: who, in what, how much, and when. */
@Component({
  selector: 'gs-agandelista',
  imports: [GsTabellverktyg, GsSortera, GsTomt, GsEtikett, RouterLink],
  template: `
    <gs-tabellverktyg [vy]="vy" etikett="Sök i ägandet" [rad]="['uppgift', 'uppgifter']" [xlsx]="fil('xlsx')" [csv]="fil('csv')"><ng-content /></gs-tabellverktyg>
    <div class="gs-tabellram" tabindex="0" role="region" aria-label="Ägande">
      <table class="gs-tabell">
        <caption class="gs-dold">
          Ägare och innehav
        </caption>
        <thead>
          <tr>
            <th gsSortera="agare" [vy]="vy">Ägare eller den som utser</th>
            <th gsSortera="agd" [vy]="vy">Organisation</th>
            <th class="tal">Röster</th>
            <th class="tal">Kapital</th>
            <th gsSortera="fran" [vy]="vy">Från</th>
            <th gsSortera="till" [vy]="vy">Till och med</th>
            <th>Källa</th>
            @if (farAndra()) {
              <th><span class="gs-dold">Åtgärder</span></th>
            }
          </tr>
        </thead>
        <tbody>
          @for (p of vy.rader(); track p.id) {
            <tr>
              <th scope="row">
                @if (p.agare; as a) {
                  @if (a.id === id()) {
                    {{ a.namn }}
                  } @else {
                    <a [routerLink]="adress(a.id)">{{ a.namn }}</a>
                  }
                } @else {
                  Utanför registret
                }
              </th>
              <td>
                @if (p.agd.id === id()) {
                  {{ p.agd.namn }}
                } @else {
                  <a [routerLink]="adress(p.agd.id)">{{ p.agd.namn }}</a>
                }
              </td>
              @if (p.antal) {
                <td class="tal" colspan="2">{{ platser(p.antal) }} i styrelsen</td>
              } @else {
                <td class="tal">{{ p.roster?.text }}</td>
                <td class="tal">{{ p.kapital?.text ?? 'inte känt' }}</td>
              }
              <td class="dag">{{ p.fran }}</td>
              <td class="dag">
                {{ p.till ?? 'tills vidare' }}
                @if (p.fran > dag()) {
                  <gs-etikett>kommande</gs-etikett>
                } @else if (p.till && p.till < dag()) {
                  <gs-etikett>slutat</gs-etikett>
                }
              </td>
              <td>{{ p.kalla }}</td>
              @if (farAndra()) {
                <td class="akter">
                  @if (!p.till) {
                    <a [routerLink]="adress(id(), 'agande', p.id, 'andra')">Ändra<span class="gs-dold"> {{ namn(p) }}</span></a>
                    <a [routerLink]="adress(id(), 'agande', p.id, 'avsluta')">Avsluta<span class="gs-dold"> {{ namn(p) }}</span></a>
                  }
                  <a [routerLink]="adress(id(), 'agande', p.id, 'ratta')">Rätta<span class="gs-dold"> {{ namn(p) }}</span></a>
                </td>
              }
            </tr>
          } @empty {
            <tr>
              <td [attr.colspan]="farAndra() ? 8 : 7"><gs-tomt rubrik="Inget ägande att visa" text="Ingen uppgift gäller den här dagen, eller ingen stämmer med sökningen." /></td>
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
  styles: `
    .dag {
      white-space: nowrap;
      font-variant-numeric: tabular-nums;
    }
    .akter a {
      display: inline-block;
      margin-inline-end: var(--gs-steg-3);
    }
  `,
})
export class GsAgandelista {
  readonly #samverkan = inject(Sammanhang).samverkan;
  readonly id = input.required<string>();
  readonly poster = input.required<readonly AgandeDelFragment[]>();
  /** The day that is shown. */
  readonly dag = input.required<string>();
  /** The file is of one day; null: of all time. */
  readonly fildag = input.required<string | null>();
  readonly farAndra = input.required<boolean>();
  protected readonly platser = platser;
  protected readonly vy = tabellvy(this.poster, {
    kolumner: { agare: (p) => p.agare?.namn ?? null, agd: (p) => p.agd.namn, fran: (p) => p.fran, till: (p) => p.till ?? null },
    sokbar: (p) => `${p.agare?.namn ?? 'utanför registret'} ${p.agd.namn} ${p.kalla}`,
  });
  protected readonly fil = (format: 'xlsx' | 'csv'): string => `/api/${this.#samverkan()}/agande.${format}?organisation=${this.id()}${this.fildag() ? `&datum=${this.fildag()}` : ''}`;
  readonly #bas = computed(() => this.#samverkan() ?? '');

  protected adress(id: string, ...mer: readonly string[]): readonly string[] {
    return organisationsadress(this.#bas(), id, ...mer);
  }

  protected namn(p: AgandeDelFragment): string {
    return `${p.agare?.namn ?? 'utanför registret'} i ${p.agd.namn}`;
  }
}
