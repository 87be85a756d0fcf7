import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { belopp, grafResurs, GsBelopp, GsLaddar, GsTomt, Sammanhang } from '@gemensam/shared/web';
import { ErKommunOperation } from '../generated/operationer';
import { GsPostmarken } from './gs-postmarken';

/** What one kommun pays this year, in total and per post, each with its Varför? */
@Component({
  selector: 'gs-er-kommun-summa',
  imports: [GsBelopp, GsLaddar, GsTomt, GsPostmarken, RouterLink],
  template: `
    @if (kostnad(); as k) {
      @if (poster().length > 0) {
        <div class="tva">
          <div>
            <p class="att">{{ k.kommun.namn }} betalar {{ k.ar }}</p>
            <p class="summa"><gs-belopp [ore]="k.summa" /></p>
            @if (k.summaUtanforBudget !== '0') {
              <p class="gs-dampad">
                <gs-belopp [ore]="k.summaInomBudget" /> inom antagen budget och <gs-belopp [ore]="k.summaUtanforBudget" /> vid sidan av den.
              </p>
            }
            <p><a [routerLink]="['/', samverkan(), 'kostnader', 'er-kommun', k.kommun.kommunkod]">Hela bilden för {{ k.kommun.namn }}</a></p>
          </div>
          <table class="gs-tabell">
            <caption class="gs-dold">{{ k.kommun.namn }} {{ k.ar }} per kostnadspost, belopp i kronor</caption>
            <thead class="gs-dold">
              <tr><th scope="col">Kostnadspost</th><th scope="col">Kronor</th></tr>
            </thead>
            <tbody>
              @for (p of poster(); track p.post.id) {
                <tr>
                  <th scope="row">{{ p.post.namn }} <gs-postmarken [post]="p.post" /></th>
                  <td class="tal">
                    <gs-belopp [ore]="p.belopp" [enhet]="false" />
                    <a [routerLink]="['/', samverkan(), 'kostnader', 'poster', p.post.id, 'varfor', k.kommun.kommunkod]" [attr.aria-label]="namnPaLank(p.post.namn, p.belopp)">Varför?</a>
                  </td>
                </tr>
              }
            </tbody>
          </table>
        </div>
      } @else {
        <gs-tomt [rubrik]="'Inget att betala ' + k.ar" text="E-samordnaren lägger in kostnadsposterna. Då räknas kommunens del ut här." />
      }
    } @else if (svar.varde()) {
      <gs-tomt rubrik="Inga kostnader" text="Kommunen är inte med i den här samverkan." />
    } @else {
      <gs-laddar [laddar]="svar.laddar()" [fel]="svar.fel()" (igen)="svar.ladda()" />
    }
  `,
  styles: `
    .tva {
      display: grid;
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      gap: var(--gs-steg-4) var(--gs-steg-6);
      align-items: start;
    }
    p {
      margin: 0 0 var(--gs-steg-2);
    }
    .att {
      color: var(--gs-dampad);
    }
    .summa {
      font-size: clamp(1.75rem, 1.4rem + 1.6vw, 2.5rem);
      font-weight: 650;
      line-height: 1.1;
    }
    td a {
      margin-inline-start: var(--gs-steg-3);
    }
    tbody tr:first-child > * {
      border-block-start: 0;
    }
    tbody th,
    tbody td {
      padding-inline: 0;
    }
    @media (max-width: 48rem) {
      .tva {
        grid-template-columns: minmax(0, 1fr);
      }
    }
  `,
})
export class GsErKommunSumma {
  readonly kommunkod = input.required<string>();
  protected readonly samverkan = inject(Sammanhang).samverkan;
  protected readonly svar = grafResurs(ErKommunOperation, () => ({ kommunkod: this.kommunkod(), ar: null }));
  protected readonly kostnad = computed(() => this.svar.varde()?.kommunKostnad);
  protected readonly poster = computed(() => (this.kostnad()?.poster ?? []).filter((p) => p.belopp !== null));
  protected readonly namnPaLank = (post: string, ore: string | null): string => `Varför? ${post}, ${belopp(ore)}`;
}
