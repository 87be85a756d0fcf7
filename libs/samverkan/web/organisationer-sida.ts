import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { OrganisationSlag } from '@gemensam/shared/contract';
import { grafResurs, GsEtikett, GsLaddar, GsSidhuvud, GsSortera, GsTabellverktyg, GsTomt, Sammanhang, tabellvy } from '@gemensam/shared/web';
import { OrganisationerOperation } from './generated/operationer';

const SLAG: Readonly<Record<OrganisationSlag, string>> = {
  kommun: 'Kommun',
  region: 'Region',
  kommunalforbund: 'Kommunalförbund',
  bolag: 'Bolag',
  stiftelse: 'Stiftelse',
  larosate: 'Lärosäte',
  forening: 'Förening',
  annan: 'Annan',
};

/** The members of the samverkan and the other organisations that it deals with. */
@Component({
  selector: 'gs-organisationer-sida',
  imports: [GsSidhuvud, GsLaddar, GsTomt, GsTabellverktyg, GsSortera, GsEtikett, RouterLink],
  template: `
    <gs-sidhuvud rubrik="Organisationer" ingress="Medlemmar och andra organisationer som samverkan har att göra med, och vem som äger vem.">
      <a class="gs-knapp" routerLink="agande">Ägandet ritat</a>
      @if (farAndra()) {
        <a class="gs-knapp" routerLink="las-in">Läs in ägande</a>
        <a class="gs-knapp primar" routerLink="ny">Ny organisation</a>
      }
    </gs-sidhuvud>
    @if (svar.varde()) {
      <gs-tabellverktyg [vy]="vy" etikett="Sök organisation" [rad]="['organisation', 'organisationer']" [xlsx]="fil('xlsx')" [csv]="fil('csv')" />
      <div class="gs-tabellram" tabindex="0" role="region" aria-label="Organisationer">
        <table class="gs-tabell">
          <caption class="gs-dold">
            Organisationer
          </caption>
          <thead>
            <tr>
              <th gsSortera="namn" [vy]="vy">Namn</th>
              <th gsSortera="slag" [vy]="vy">Slag</th>
              <th gsSortera="medlem" [vy]="vy">Medlem</th>
              <th gsSortera="kommunkod" [vy]="vy">Kommunkod</th>
              <th gsSortera="orgnr" [vy]="vy">Org.nr</th>
            </tr>
          </thead>
          <tbody>
            @for (o of vy.rader(); track o.id) {
              <tr>
                <th scope="row">
                  <a [routerLink]="[o.id]">{{ o.namn }}</a>
                  @if (o.vardkommun) {
                    <gs-etikett ton="accent">värdkommun</gs-etikett>
                  }
                  @if (o.upphord) {
                    <gs-etikett>{{ o.upphord > idag() ? 'upphör' : 'upphörde' }} {{ o.upphord }}</gs-etikett>
                  }
                </th>
                <td>{{ slag(o.slag) }}</td>
                <td>{{ o.medlem ? 'Ja' : 'Nej' }}</td>
                <td>{{ o.kommun?.kommunkod ?? '–' }}</td>
                <td class="nr">
                  {{ o.orgnr ?? '–' }}
                  @if (o.orgnrFiktivt) {
                    <gs-etikett>fiktivt</gs-etikett>
                  }
                </td>
              </tr>
            } @empty {
              <tr>
                <td colspan="5"><gs-tomt rubrik="Inga organisationer att visa" text="De läggs in när samverkan läggs upp i portalen." /></td>
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
    .nr {
      white-space: nowrap;
      font-variant-numeric: tabular-nums;
    }
  `,
})
export class OrganisationerSida {
  readonly #sammanhang = inject(Sammanhang);
  readonly #samverkan = this.#sammanhang.samverkan;
  protected readonly idag = this.#sammanhang.affarsdatum;
  protected readonly svar = grafResurs(OrganisationerOperation, () => ({}));
  readonly #rader = computed(() => this.svar.varde()?.organisationer ?? []);
  protected readonly vy = tabellvy(this.#rader, {
    kolumner: {
      namn: (o) => o.namn,
      slag: (o) => SLAG[o.slag],
      medlem: (o) => (o.medlem ? 0 : 1),
      kommunkod: (o) => o.kommun?.kommunkod ?? null,
      orgnr: (o) => o.orgnr,
    },
    sokbar: (o) => `${o.namn} ${SLAG[o.slag]} ${o.kommun?.kommunkod ?? ''} ${o.orgnr ?? ''}`,
    sortering: 'namn',
  });

  protected farAndra(): boolean {
    return this.#sammanhang.harRoll('e_samordnare', 'administrator');
  }

  protected fil(format: 'xlsx' | 'csv'): string {
    return `/api/${this.#samverkan()}/organisationer.${format}`;
  }

  protected slag(slag: OrganisationSlag): string {
    return SLAG[slag];
  }
}
