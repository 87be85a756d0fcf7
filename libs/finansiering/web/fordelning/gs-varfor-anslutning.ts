import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { belopp, GsBelopp } from '@gemensam/shared/web';
import type { AnslutningsforklaringDelFragment } from '../generated/operationer';

/** Why the shares are what they are after a late joiner: what was paid, the weights, the buy-in, each credit and net. */
@Component({
  selector: 'gs-varfor-anslutning',
  imports: [GsBelopp, RouterLink],
  template: `
    @let a = anslutning();
    <section aria-labelledby="varfor-anslutning">
      <h2 id="varfor-anslutning">Så räknas anslutningen</h2>
      <p class="gs-text">{{ a.kommun.namn }} anslöt sig när de andra redan hade betalat eller beslutat. Då köper kommunen in sig, och köp-in går tillbaka till dem som redan deltar. Hela posten är lika stor som förut.</p>
      @for (d of a.delar; track d.del; let nr = $index) {
        @if (a.delar.length > 1) { <h3>Del {{ nr + 1 }}: {{ d.rubrik }}, {{ kr(d.betalt) }}</h3> }
        <dl class="gs-fakta">
          <dt>Betalt eller beslutat av de andra</dt><dd>{{ kr(d.betalt) }} (<a [routerLink]="['/', samverkan(), 'kostnader', 'poster', postId(), 'varfor', foreKommun()]" [queryParams]="{ fordelning: a.byggerPa }">fördelning {{ a.byggerPa }}</a>)</dd>
          <dt>Vikter</dt><dd>De andra {{ d.summaVikter }}, {{ a.kommun.namn }} {{ d.vikttext }}{{ d.del === 'lika' ? '' : ' (' + d.viktKalla + ', ' + (d.viktDatum ?? 'datum saknas i källan') + ')' }}</dd>
          <dt>Köp-in</dt><dd>{{ d.kvotbrak }} = {{ d.kvotDecimal }} kr. {{ d.avrundning }}</dd>
          <dt>Krediter</dt><dd>{{ d.resttext }}</dd>
        </dl>
        <div class="gs-tabellram" tabindex="0" role="region" [attr.aria-labelledby]="'anslutning-tabell-' + nr">
          <table class="gs-tabell">
            <caption [id]="'anslutning-tabell-' + nr">Före, kredit och netto, belopp i kronor</caption>
            <thead>
              <tr>
                <th scope="col">Kommun</th><th scope="col" class="tal mellan">Vikt</th><th scope="col" class="tal">Före</th><th scope="col" class="tal mellan">Exakt kredit</th>
                <th scope="col" class="tal">Kredit</th><th scope="col" class="tal">Netto</th><th scope="col" class="mellan">Avrundning</th>
              </tr>
            </thead>
            <tbody>
              @for (r of d.rader; track r.kommun.kommunkod) {
                <tr [class.egen]="r.egen">
                  <th scope="row">{{ r.kommun.namn }}</th>
                  <td class="tal mellan">{{ r.vikt }}</td>
                  <td class="tal"><gs-belopp [ore]="r.betalt" [enhet]="false" /></td>
                  <td class="tal mellan">{{ r.kreditDecimal ?? '' }}</td>
                  <td class="tal"><gs-belopp [ore]="r.kredit" [enhet]="false" /></td>
                  <td class="tal"><strong><gs-belopp [ore]="r.netto" [enhet]="false" /></strong></td>
                  <td class="mellan">{{ r.varfor }}</td>
                </tr>
              }
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">Summa</th><td class="mellan"></td><td class="tal"><gs-belopp [ore]="d.betalt" [enhet]="false" /></td><td class="mellan"></td>
                <td class="tal"><gs-belopp [ore]="d.summaKredit" [enhet]="false" /></td><td class="tal"><gs-belopp [ore]="d.betalt" [enhet]="false" /></td><td class="mellan"></td>
              </tr>
            </tfoot>
          </table>
        </div>
      }
    </section>
  `,
  styles: `
    :host {
      display: block;
      margin-block-end: var(--gs-steg-5);
    }
    .gs-tabellram {
      margin-block-start: var(--gs-steg-4);
    }
    .egen {
      background: var(--gs-accent-yta);
    }
    @media (max-width: 60rem) {
      .mellan {
        display: none;
      }
    }
  `,
})
export class GsVarforAnslutning {
  readonly samverkan = input.required<string>();
  readonly postId = input.required<string>();
  /** Somebody who took part before, to explain the allocation before with. */
  readonly foreKommun = input.required<string>();
  readonly anslutning = input.required<AnslutningsforklaringDelFragment>();
  protected readonly kr = (ore: string): string => belopp(ore);
}
