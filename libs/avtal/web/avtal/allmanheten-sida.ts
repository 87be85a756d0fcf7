import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type Avtalsstatus, avtalsstatusText } from '@gemensam/avtal/domain';
import { grafResurs, GsBelopp, GsEtikett, GsLaddar, GsSidhuvud, GsSortera, GsTabellverktyg, GsTomt, tabellvy } from '@gemensam/shared/web';
import { GsAvtalsvolym } from './gs-avtalsvolym';
import { PubliktAvtalsregisterOperation, type PubliktAvtalsregisterQuery } from '../generated/operationer';

type Rad = PubliktAvtalsregisterQuery['publiktAvtalsregister'][number];

/** The register as the public sees it: signed avtal alone, without what belongs to an upphandling. */
@Component({
  selector: 'gs-allmanheten-sida',
  imports: [GsSidhuvud, GsLaddar, GsTomt, GsTabellverktyg, GsSortera, GsBelopp, GsEtikett, GsAvtalsvolym, RouterLink],
  template: `
    <p class="bak gs-ej-utskrift"><a [routerLink]="['/', samverkan(), 'avtal']">Alla avtal</a></p>
    <gs-sidhuvud rubrik="Så ser allmänheten det" overrubrik="Avtal" ingress="Tecknade avtal: vad, av vem, hur länge, hur mycket och hur mycket som är avropat. Upphandlingar, anbud och handlingar visas inte." />
    <p class="gs-text">Samma uppgifter lämnas ut utan inloggning på <a [href]="bas() + '.json'">{{ bas() }}.json</a> och <a [href]="bas() + '.csv'">{{ bas() }}.csv</a>.</p>
    @if (svar.varde()) {
      @if (alla().length > 0) {
        <gs-tabellverktyg [vy]="vy" etikett="Sök avtal" [rad]="['avtal', 'avtal']" [csv]="bas() + '.csv'" />
        <div class="gs-tabellram" tabindex="0" role="region" aria-labelledby="publikt-rubrik">
          <table class="gs-tabell">
            <caption id="publikt-rubrik">
              Tecknade avtal, belopp i kronor utan moms
            </caption>
            <thead>
              <tr>
                <th gsSortera="beteckning" [vy]="vy">Nr</th>
                <th gsSortera="namn" [vy]="vy">Avtal</th>
                <th gsSortera="omrade" [vy]="vy">Område</th>
                <th gsSortera="leverantor" [vy]="vy">Leverantör</th>
                <th gsSortera="status" [vy]="vy">Status</th>
                <th gsSortera="fran" [vy]="vy">Gäller från</th>
                <th gsSortera="slutar" [vy]="vy">Slutar</th>
                <th gsSortera="takvolym" [vy]="vy" class="tal">Takvolym</th>
                <th gsSortera="avropat" [vy]="vy">Avropat</th>
                <th gsSortera="avropare" [vy]="vy">Får avropa</th>
              </tr>
            </thead>
            <tbody>
              @for (r of vy.rader(); track r.beteckning) {
                <tr>
                  <td class="dag">{{ r.beteckning }}</td>
                  <th scope="row">{{ r.namn }}</th>
                  <td>{{ r.omrade }}</td>
                  <td>
                    @for (l of r.leverantorer; track $index) {
                      <span class="lev"
                        >{{ l.namn }}{{ l.orgnr ? ', ' : '' }}<span class="dag">{{ l.orgnr }}</span>
                        @if (l.orgnrFiktivt) {
                          <gs-etikett ton="obs">fiktivt</gs-etikett>
                        }
                      </span>
                    }
                  </td>
                  <td>{{ statusText(r.status) }}</td>
                  <td class="dag">{{ r.gallerFran }}</td>
                  <td class="dag">{{ r.slutar }}</td>
                  <td class="tal"><gs-belopp [ore]="r.takvolym ?? null" [enhet]="false" saknas="ingen takvolym" /></td>
                  <td><gs-avtalsvolym [avropat]="r.avropat" [takvolym]="r.takvolym" [enhet]="false" /></td>
                  <td>
                    @if (r.farAvropa; as alla) {
                      <details>
                        <summary>{{ alla.length === 1 ? '1 organisation' : alla.length + ' organisationer' }}</summary>
                        <ul>
                          @for (o of alla; track o.orgnr) {
                            <li>{{ o.namn }}, {{ o.orgnr }}{{ o.orgnrFiktivt ? ' (fiktivt)' : '' }}</li>
                          }
                        </ul>
                      </details>
                    } @else {
                      {{ r.slag === 'kontrakt' ? 'Avropas inte' : 'Ingen lista är fryst' }}
                    }
                  </td>
                </tr>
              }
            </tbody>
          </table>
        </div>
      } @else {
        <gs-tomt rubrik="Inget att visa än" text="Ett avtal visas här när det är tecknat." />
      }
    } @else {
      <gs-laddar [laddar]="svar.laddar()" [fel]="svar.fel()" (igen)="svar.ladda()" />
    }
  `,
  styles: `
    .bak {
      margin: 0 0 var(--gs-steg-2);
      font-size: var(--gs-text-liten);
    }
    .dag {
      font-variant-numeric: tabular-nums;
      white-space: nowrap;
    }
    .lev {
      display: block;
    }
    details ul {
      margin: var(--gs-steg-1) 0 0;
      padding-inline-start: var(--gs-steg-4);
    }
    summary {
      white-space: nowrap;
    }
    .gs-text a {
      overflow-wrap: anywhere;
    }
  `,
})
export class AllmanhetenSida {
  readonly samverkan = input.required<string>();
  protected readonly svar = grafResurs(PubliktAvtalsregisterOperation, () => ({}));
  protected readonly bas = computed(() => `/api/${this.samverkan()}/publikt/avtal`);
  protected readonly alla = computed<readonly Rad[]>(() => this.svar.varde()?.publiktAvtalsregister ?? []);
  protected readonly vy = tabellvy(this.alla, {
    kolumner: {
      beteckning: (r) => r.beteckning, namn: (r) => r.namn, omrade: (r) => r.omrade, leverantor: (r) => r.leverantorer[0]?.namn ?? null, status: (r) => avtalsstatusText(r.status), fran: (r) => r.gallerFran, slutar: (r) => r.slutar,
      avropat: (r) => (r.takvolym && r.avropat ? (BigInt(r.avropat) * 1_000_000n) / BigInt(r.takvolym) : null),
      avropare: (r) => r.farAvropa?.length ?? null,
      takvolym: (r) => (r.takvolym ? BigInt(r.takvolym) : null),
    },
    sokbar: (r) => [r.beteckning, r.namn, r.omrade, avtalsstatusText(r.status), ...r.leverantorer.flatMap((l) => [l.namn, l.orgnr])].filter(Boolean).join(' '),
    sortering: 'beteckning',
  });
  protected readonly statusText = (s: Avtalsstatus): string => avtalsstatusText(s);
}
