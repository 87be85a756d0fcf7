import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { grafResurs, GsEtikett, GsLaddar, GsSidhuvud, GsSortera, GsTabellverktyg, GsTomt, ROLLORDNING, rollText, Sammanhang, tabellvy, urlVarde } from '@gemensam/shared/web';
import { UppdragslistaOperation } from './generated/operationer';
import { uppdragslage, uppdragslageText } from './uppdragslage';

/** Who holds which role, from when and until when. */
@Component({
  selector: 'gs-uppdrag-sida',
  imports: [GsSidhuvud, GsLaddar, GsTomt, GsTabellverktyg, GsSortera, GsEtikett, RouterLink],
  template: `
    <gs-sidhuvud rubrik="Uppdrag" ingress="Vad en person får göra följer av de uppdrag som gäller den dagen.">
      @if (administrator()) {
        <a class="gs-knapp" routerLink="ny-person">Ny person</a>
        <a class="gs-knapp primar" routerLink="nytt">Nytt uppdrag</a>
      }
    </gs-sidhuvud>
    @if (svar.varde()) {
      <gs-tabellverktyg [vy]="vy" etikett="Sök person" [rad]="['uppdrag', 'uppdrag']" [xlsx]="fil('xlsx')" [csv]="fil('csv')">
        <div class="gs-falt">
          <label class="gs-falt-etikett" for="uppdragslage">Visa</label>
          <select #lagesval id="uppdragslage" class="gs-inmatning" [value]="visa.varde()" (change)="visa.satt(lagesval.value)">
            <option value="aktuella">Pågående och kommande</option>
            <option value="alla">Alla, också avslutade</option>
          </select>
        </div>
        <div class="gs-falt">
          <label class="gs-falt-etikett" for="uppdragsroll">Roll</label>
          <select #rollval id="uppdragsroll" class="gs-inmatning" [value]="roll.varde()" (change)="roll.satt(rollval.value)">
            <option value="">Alla roller</option>
            @for (r of roller; track r) {
              <option [value]="r" [selected]="roll.varde() === r">{{ rollText(r) }}</option>
            }
          </select>
        </div>
      </gs-tabellverktyg>
      <div class="gs-tabellram" tabindex="0" role="region" aria-label="Uppdrag">
        <table class="gs-tabell">
          <caption class="gs-dold">
            Uppdrag med person, roll, för vem och tid
          </caption>
          <thead>
            <tr>
              <th gsSortera="person" [vy]="vy">Person</th>
              <th gsSortera="roll" [vy]="vy">Roll</th>
              <th gsSortera="kommun" [vy]="vy">För</th>
              <th gsSortera="fran" [vy]="vy">Från</th>
              <th gsSortera="till" [vy]="vy">Till och med</th>
              <th gsSortera="lage" [vy]="vy">Läge</th>
              @if (administrator()) {
                <th scope="col" class="gs-ej-utskrift"><span class="gs-dold">Åtgärd</span></th>
              }
            </tr>
          </thead>
          <tbody>
            @for (u of vy.rader(); track u.id) {
              <tr>
                <th scope="row">
                  {{ u.person }}
                  <span class="konto">{{ u.anvandarnamn }}</span>
                </th>
                <td>{{ u.rolltext }}</td>
                <td>{{ u.organisation ?? u.kommun?.namn ?? '–' }}</td>
                <td class="dag">{{ u.fran }}</td>
                <td class="dag">{{ u.till ?? 'tills vidare' }}</td>
                <td>
                  <gs-etikett [ton]="u.lage === 'pagar' ? 'accent' : 'lugn'">{{ u.lagetext }}</gs-etikett>
                </td>
                @if (administrator()) {
                  <td class="gs-ej-utskrift">
                    @if (u.lage !== 'avslutat') {
                      <a [routerLink]="[u.id, 'avsluta']">Avsluta<span class="gs-dold"> {{ u.rolltext }} för {{ u.person }}</span></a>
                    }
                    @if (u.losenordKanAterstallas) {
                      <a class="losenord" [routerLink]="[u.id, 'losenord']">Återställ lösenord<span class="gs-dold"> för {{ u.person }}</span></a>
                    }
                    @if (u.faktorerKanAterstallas) {
                      <a class="losenord" [routerLink]="[u.id, 'tvasteg']">Återställ tvåstegsinloggning<span class="gs-dold"> för {{ u.person }}</span></a>
                    }
                  </td>
                }
              </tr>
            } @empty {
              <tr>
                <td [attr.colspan]="administrator() ? 7 : 6">
                  <gs-tomt rubrik="Inga uppdrag att visa" text="Ändra sökningen eller filtret. Administratören lägger in nya uppdrag." />
                </td>
              </tr>
            }
          </tbody>
        </table>
      </div>
    } @else {
      <gs-laddar [laddar]="svar.laddar()" [fel]="svar.fel()" (igen)="svar.ladda()" />
    }
  `,
  styles: `
    .konto {
      display: block;
      color: var(--gs-dampad);
      font-weight: 400;
    }
    .losenord {
      display: block;
    }
    .dag {
      white-space: nowrap;
      font-variant-numeric: tabular-nums;
    }
  `,
})
export class UppdragSida {
  readonly #sammanhang = inject(Sammanhang);
  protected readonly roller = ROLLORDNING;
  protected readonly rollText = rollText;
  protected readonly visa = urlVarde('visa', 'aktuella');
  protected readonly roll = urlVarde('roll');
  protected readonly svar = grafResurs(UppdragslistaOperation, () => ({}));

  readonly #rader = computed(() => {
    const alla = (this.svar.varde()?.uppdragslista ?? []).map((u) => {
      const lage = uppdragslage(u, this.#sammanhang.affarsdatum());
      return { ...u, lage, lagetext: uppdragslageText(lage), rolltext: rollText(u.roll) };
    });
    return alla.filter((u) => (this.visa.varde() === 'alla' || u.lage !== 'avslutat') && (this.roll.varde() === '' || u.roll === this.roll.varde()));
  });
  protected readonly vy = tabellvy(this.#rader, {
    kolumner: {
      person: (u) => u.person,
      roll: (u) => ROLLORDNING.indexOf(u.roll),
      kommun: (u) => u.organisation ?? u.kommun?.namn ?? null,
      fran: (u) => u.fran,
      till: (u) => u.till,
      lage: (u) => u.lagetext,
    },
    sokbar: (u) => `${u.person} ${u.anvandarnamn} ${u.rolltext} ${u.organisation ?? u.kommun?.namn ?? ''}`,
    sortering: 'roll',
  });

  protected fil(format: 'xlsx' | 'csv'): string {
    return `/api/${this.#sammanhang.samverkan()}/uppdrag.${format}`;
  }

  protected administrator(): boolean {
    return this.#sammanhang.harRoll('administrator');
  }
}
