import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { HEMLIG_UPPGIFT } from '@gemensam/delegation/domain';
import { grafResurs, GsBelopp, GsLaddar, GsSidhuvud, GsSortera, GsTabellverktyg, GsTomt, tabellvy } from '@gemensam/shared/web';
import { PubliktDelegationsregisterOperation, type PubliktDelegationsregisterQuery } from '../generated/operationer';

type Rad = PubliktDelegationsregisterQuery['publiktDelegationsregister'][number];

/** The register of decisions on delegation as the public sees it. */
@Component({
  selector: 'gs-delegationsregister-allmanheten',
  imports: [GsSidhuvud, GsLaddar, GsTomt, GsTabellverktyg, GsSortera, GsBelopp, RouterLink],
  template: `
    <p class="bak gs-ej-utskrift"><a [routerLink]="['/', samverkan(), 'delegation', 'beslut']">Alla beslut på delegation</a></p>
    <gs-sidhuvud rubrik="Så ser allmänheten det" overrubrik="Delegation" ingress="Beslut på delegation utan personnamn. Av ett hemligt beslut visas bara nummer, dag och vilken befattning som beslutade." />
    <p class="gs-text">Samma uppgifter lämnas ut utan inloggning på <a [href]="bas() + '.json'">{{ bas() }}.json</a> och <a [href]="bas() + '.csv'">{{ bas() }}.csv</a>.</p>
    @if (svar.varde()) {
      @if (alla().length > 0) {
        <gs-tabellverktyg [vy]="vy" etikett="Sök beslut" [rad]="['beslut', 'beslut']" [csv]="bas() + '.csv'" />
        <div class="gs-tabellram" tabindex="0" role="region" aria-labelledby="publika-beslut">
          <table class="gs-tabell">
            <caption id="publika-beslut">
              Beslut på delegation, belopp i kronor
            </caption>
            <thead>
              <tr>
                <th gsSortera="nr" [vy]="vy">Nr</th>
                <th gsSortera="datum" [vy]="vy">Datum</th>
                <th gsSortera="rubrik" [vy]="vy">Rubrik</th>
                <th gsSortera="slag" [vy]="vy">Slag</th>
                <th gsSortera="vem" [vy]="vy">Beslutat av</th>
                <th gsSortera="motpart" [vy]="vy">Motpart</th>
                <th gsSortera="belopp" [vy]="vy" class="tal">Belopp</th>
                <th gsSortera="dnr" [vy]="vy">Diarienummer</th>
                <th gsSortera="anmalt" [vy]="vy">Anmält</th>
              </tr>
            </thead>
            <tbody>
              @for (r of vy.rader(); track r.beteckning) {
                <tr>
                  <th scope="row" class="nr">{{ r.beteckning }}</th>
                  <td class="nr">{{ r.datum }}</td>
                  <td class="bred">{{ r.sekretess ? hemlig : r.rubrik }}</td>
                  <td>{{ r.arendetyp }}{{ r.grund ? ', ' + r.grund.toLowerCase() : '' }}</td>
                  <td>{{ r.beslutsfattare }}</td>
                  <td>{{ r.motpart }}</td>
                  <td class="tal"><gs-belopp [ore]="r.belopp ?? null" [enhet]="false" saknas="" /></td>
                  <td class="nr">{{ r.dnr }}</td>
                  <td class="nr">{{ r.anmalt ?? 'Inte än' }}</td>
                </tr>
              }
            </tbody>
          </table>
        </div>
      } @else {
        <gs-tomt rubrik="Inget att visa än" text="Ett beslut på delegation visas här när det är fattat." />
      }
    } @else {
      <gs-laddar [laddar]="svar.laddar()" [fel]="svar.fel()" (igen)="svar.ladda()" />
    }
  `,
  styleUrl: './register-sida.css',
  styles: `
    .gs-text a {
      overflow-wrap: anywhere;
    }
  `,
})
export class AllmanhetenSida {
  readonly samverkan = input.required<string>();
  protected readonly svar = grafResurs(PubliktDelegationsregisterOperation, () => ({}));
  protected readonly bas = computed(() => `/api/${this.samverkan()}/publikt/delegationsbeslut`);
  protected readonly alla = computed<readonly Rad[]>(() => this.svar.varde()?.publiktDelegationsregister ?? []);
  protected readonly hemlig = HEMLIG_UPPGIFT;
  protected readonly vy = tabellvy(this.alla, {
    kolumner: {
      nr: (r) => r.beteckning, datum: (r) => r.datum, rubrik: (r) => r.rubrik ?? null, slag: (r) => r.arendetyp ?? null, vem: (r) => r.beslutsfattare, motpart: (r) => r.motpart ?? null, belopp: (r) => (r.belopp ? BigInt(r.belopp) : null),
      dnr: (r) => r.dnr ?? null, anmalt: (r) => r.anmalt ?? null,
    },
    sokbar: (r) => [r.beteckning, r.datum, r.rubrik, r.arendetyp, r.grund, r.beslutsfattare, r.motpart, r.dnr].filter(Boolean).join(' '),
    sortering: '-nr',
  });
}
