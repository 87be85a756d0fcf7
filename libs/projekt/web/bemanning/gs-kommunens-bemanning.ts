import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { bemanningsrollText, type Bemanningsroll, bemanningstillstand, bemanningstillstandText, type Bemanningstillstand, timmarIManaden } from '@gemensam/projekt/domain';
import { grafResurs, GsEtikett, GsLaddar, GsSortera, GsTabellverktyg, GsTomt, Sammanhang, tabellvy, tal } from '@gemensam/shared/web';
import { KommunensBemanningOperation } from '../generated/operationer';
import type { Behov, Bemanningssvar } from './bemanningsvy';

interface Rad {
  readonly behov: Behov;
  readonly svar: Bemanningssvar;
}

/** What one kommun is asked for and has promised, in all projects. */
@Component({
  selector: 'gs-kommunens-bemanning',
  imports: [GsLaddar, GsTomt, GsEtikett, GsTabellverktyg, GsSortera, RouterLink],
  template: `
    @if (bemanning(); as b) {
      @if (b.behov.length === 0) {
        <gs-tomt rubrik="Inga frågor om bemanning" text="När ett projekt frågar kommunen om personal visas det här." />
      } @else {
        <p>Utlovat nu: {{ antal(utlovatNu()) }} timmar i månaden.</p>
        <gs-tabellverktyg [vy]="vy" etikett="Sök bemanning" [rad]="['fråga', 'frågor']" [xlsx]="fil('xlsx')" [csv]="fil('csv')" />
        <div class="gs-tabellram" tabindex="0" role="region" aria-label="Frågor om bemanning">
          <table class="gs-tabell">
            <caption>
              Vad projekten frågar efter, och vad {{ b.kommun.namn }} har lovat. Heltid räknas som {{ b.heltidTimmar }} timmar i månaden.
            </caption>
            <thead>
              <tr>
                <th gsSortera="b-projekt" [vy]="vy">Projekt</th>
                <th gsSortera="b-roll" [vy]="vy">Behov</th>
                <th gsSortera="b-svar" [vy]="vy">Svar</th>
                <th gsSortera="b-timmar" [vy]="vy" class="tal">Timmar i månaden</th>
                <th gsSortera="b-fran" [vy]="vy">Månader</th>
                <th gsSortera="b-dag" [vy]="vy">Svara senast</th>
              </tr>
            </thead>
            <tbody>
              @for (r of vy.rader(); track r.behov.id) {
                <tr>
                  <th scope="row"><a [routerLink]="['/', samverkan(), 'projekt', r.behov.projektId, 'bemanning']">{{ r.behov.projekt }}</a></th>
                  <td>{{ rollText(r.behov.roll) }}: {{ r.behov.beskrivning }}</td>
                  <td>
                    {{ lageText(r.svar.tillstand) }}
                    @if (r.behov.aterkallat) {
                      <gs-etikett>återkallat</gs-etikett>
                    }
                  </td>
                  <td class="tal">{{ timmar(r) === null ? '–' : antal(timmar(r) ?? 0) }}</td>
                  <td>{{ r.svar.fran ? r.svar.fran + ' till ' + r.svar.till : '–' }}</td>
                  <td>{{ r.behov.sistaDag }}</td>
                </tr>
              }
            </tbody>
          </table>
        </div>
      }
    } @else if (!svar.varde()) {
      <gs-laddar [laddar]="svar.laddar()" [fel]="svar.fel()" (igen)="svar.ladda()" />
    }
  `,
})
export class GsKommunensBemanning {
  readonly kommunkod = input.required<string>();
  readonly #sammanhang = inject(Sammanhang);
  protected readonly samverkan = computed(() => this.#sammanhang.samverkan() ?? '');
  protected readonly svar = grafResurs(KommunensBemanningOperation, () => ({ kommunkod: this.kommunkod() }));
  protected readonly bemanning = computed(() => this.svar.varde()?.kommunensBemanning ?? null);
  readonly #rader = computed<readonly Rad[]>(() => (this.bemanning()?.behov ?? []).flatMap((behov) => behov.svar.map((svar) => ({ behov, svar }))));
  protected readonly vy = tabellvy(this.#rader, {
    prefix: 'bemanning-',
    kolumner: {
      'b-projekt': (r) => r.behov.projekt,
      'b-roll': (r) => bemanningsrollText(r.behov.roll),
      'b-svar': (r) => bemanningstillstand.indexOf(r.svar.tillstand),
      'b-timmar': (r) => this.timmar(r),
      'b-fran': (r) => r.svar.fran,
      'b-dag': (r) => r.behov.sistaDag,
    },
    sokbar: (r) => [r.behov.projekt, r.behov.beskrivning, bemanningsrollText(r.behov.roll), bemanningstillstandText(r.svar.tillstand)].join(' '),
  });
  /** What counts in the month of the business date. */
  protected readonly utlovatNu = computed(() => {
    const manad = this.#sammanhang.affarsdatum().slice(0, 7);
    return this.#rader().reduce((s, r) => s + (!r.behov.aterkallat && r.svar.fran && r.svar.till && r.svar.fran <= manad && manad <= r.svar.till ? (this.timmar(r) ?? 0) : 0), 0);
  });
  protected readonly rollText = (r: Bemanningsroll): string => bemanningsrollText(r);
  protected readonly lageText = (t: Bemanningstillstand): string => bemanningstillstandText(t);
  protected readonly antal = (n: number): string => tal(n);
  protected readonly fil = (format: 'xlsx' | 'csv'): string => `/api/${this.samverkan()}/kommunbemanning/${this.kommunkod()}.${format}`;

  protected timmar({ svar }: Rad): number | null {
    return svar.omfattning && svar.enhet ? timmarIManaden({ omfattning: svar.omfattning, enhet: svar.enhet }, this.bemanning()?.heltidTimmar ?? 0) : null;
  }
}
