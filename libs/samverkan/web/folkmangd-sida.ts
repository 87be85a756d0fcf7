import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type Tabellval } from '@gemensam/shared/domain';
import { grafResurs, GsEtikett, GsLaddar, GsSidhuvud, GsSortera, GsTabellverktyg, GsTomt, Sammanhang, tabellvy, TalPipe } from '@gemensam/shared/web';
import { folkmangdstabell, type Kommunrad } from './folkmangdstabell';
import { FolkmangdOperation } from './generated/operationer';

/** The populations that shares are weighed by, kommun by kommun and date by date. */
@Component({
  selector: 'gs-folkmangd-sida',
  imports: [GsSidhuvud, GsLaddar, GsTomt, GsTabellverktyg, GsSortera, GsEtikett, RouterLink, TalPipe],
  template: `
    <gs-sidhuvud rubrik="Folkmängd" ingress="Invånarantal med källa och datum. Kostnader som delas efter invånarantal räknas på dem; gjorda fördelningar ändras inte.">
      @if (administrator()) {
        <a class="gs-knapp primar" routerLink="las-in">Läs in folkmängd</a>
      }
    </gs-sidhuvud>
    @if (svar.varde()) {
      @if (tabell().kommuner.length > 0) {
        <gs-tabellverktyg [vy]="vy" etikett="Sök kommun" [rad]="['kommun', 'kommuner']" [xlsx]="fil('xlsx')" [csv]="fil('csv')" />
        <div class="gs-tabellram" tabindex="0" role="region" aria-label="Folkmängd">
          <table class="gs-tabell">
            <caption>
              Antal invånare per kommun och datum
            </caption>
            <thead>
              <tr>
                <th gsSortera="namn" [vy]="vy">Kommun</th>
                <th gsSortera="kommunkod" [vy]="vy">Kommunkod</th>
                @for (k of tabell().kolumner; track k.datum) {
                  <th [gsSortera]="k.datum" [vy]="vy" class="tal">{{ k.datum }}</th>
                }
              </tr>
            </thead>
            <tbody>
              @for (r of vy.rader(); track r.kommunkod) {
                <tr>
                  <th scope="row">{{ r.namn }}</th>
                  <td>{{ r.kommunkod }}</td>
                  @for (k of tabell().kolumner; track k.datum) {
                    <td class="tal">
                      @if (r.antal.get(k.datum); as f) {
                        {{ f.antal | tal }}
                        @if (k.kalla === null) {
                          <span class="kalla">{{ f.kalla }}</span>
                        }
                      } @else {
                        <span class="gs-dampad">saknas</span>
                      }
                    </td>
                  }
                </tr>
              } @empty {
                <tr>
                  <td [attr.colspan]="tabell().kolumner.length + 2">Ingen kommun stämmer med sökningen.</td>
                </tr>
              }
            </tbody>
            @if (vy.rader().length === vy.antal()) {
              <tfoot>
                <tr>
                  <th scope="row" colspan="2">Summa</th>
                  @for (k of tabell().kolumner; track k.datum) {
                    <td class="tal">{{ k.summa | tal }}</td>
                  }
                </tr>
                <tr class="kallrad">
                  <th scope="row" colspan="2">Källa</th>
                  @for (k of tabell().kolumner; track k.datum) {
                    <td class="tal">
                      {{ k.kalla ?? 'se raderna' }}
                      @if (k.datum > sammanhang.affarsdatum()) {
                        <gs-etikett>efter i dag</gs-etikett>
                      }
                    </td>
                  }
                </tr>
              </tfoot>
            }
          </table>
        </div>
      } @else {
        <gs-tomt rubrik="Ingen folkmängd än" text="Administratören läser in SCB:s siffror från en CSV-fil." />
      }
    } @else {
      <gs-laddar [laddar]="svar.laddar()" [fel]="svar.fel()" (igen)="svar.ladda()" />
    }
  `,
  styles: `
    .kalla {
      display: block;
      color: var(--gs-dampad);
    }
    .kallrad > * {
      border-block-start: 1px solid var(--gs-linje);
      color: var(--gs-dampad);
      font-weight: 400;
    }
  `,
})
export class FolkmangdSida {
  protected readonly sammanhang = inject(Sammanhang);
  protected readonly svar = grafResurs(FolkmangdOperation, () => ({}));
  protected readonly tabell = computed(() => folkmangdstabell(this.svar.varde()?.folkmangd.rader ?? []));
  readonly #kommuner = computed(() => this.tabell().kommuner);
  protected readonly vy = tabellvy(this.#kommuner, tabellval(this.tabell));

  protected fil(format: 'xlsx' | 'csv'): string {
    return `/api/${this.sammanhang.samverkan()}/folkmangd.${format}`;
  }

  protected administrator(): boolean {
    return this.sammanhang.harRoll('administrator');
  }
}

/** Sorts by name, kommunkod and whichever reference dates there are. */
const tabellval = (tabell: () => ReturnType<typeof folkmangdstabell>): Tabellval<Kommunrad> => ({
  get kolumner() {
    const datum = tabell().kolumner.map((k) => [k.datum, (r: Kommunrad) => r.antal.get(k.datum)?.antal ?? null] as const);
    return { namn: (r: Kommunrad) => r.namn, kommunkod: (r: Kommunrad) => r.kommunkod, ...Object.fromEntries(datum) };
  },
  sokbar: (r) => `${r.namn} ${r.kommunkod}`,
  sortering: 'namn',
});
