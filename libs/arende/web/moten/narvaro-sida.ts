import { Component, computed, inject, input } from '@angular/core';
import { narvarotabell } from '@gemensam/arende/domain';
import { filadress, grafResurs, GsLaddar, GsSidansDelar, GsSidhuvud, GsSortera, GsTabellverktyg, Sammanhang, tabellvy, urlVarde } from '@gemensam/shared/web';
import { MotenOperation, MotesnarvaroOperation } from '../generated/operationer';
import { motesdelar } from './motesvy';

const LASARE = ['e_samordnare', 'namndsekreterare', 'beredningsgrupp', 'ordforande', 'vice_ordforande', 'revisor'] as const;

/** Meetings held in a year and which kommuner were there, with how it was counted. */
@Component({
  selector: 'gs-narvaro-sida',
  imports: [GsSidhuvud, GsSidansDelar, GsLaddar, GsTabellverktyg, GsSortera],
  template: `
    <gs-sidhuvud rubrik="Närvaro" overrubrik="Möten" ingress="Hur många möten som har hållits under året, och vilka kommuner som var med." />
    <gs-sidans-delar [delar]="delar()" [bas]="bas()" etikett="Möten" namn="Möten" />
    @if (n(); as n) {
      <dl class="gs-fakta">
        <div>
          <dt>Hållna sammanträden</dt>
          <dd>{{ n.sammantraden }}</dd>
        </div>
        <div>
          <dt>Hållna möten i beredningsgruppen</dt>
          <dd>{{ n.beredningsgruppsmoten }}, varav {{ n.medNarvaro }} med noterad närvaro</dd>
        </div>
        <div>
          <dt>Kommuner som var med vid alla</dt>
          <dd>{{ n.medNarvaro === 0 ? '–' : n.vidAlla + ' av ' + n.kommuner.length + ' (' + n.andelVidAllaProcent + ' procent)' }}</dd>
        </div>
      </dl>
      <gs-tabellverktyg [vy]="vy" etikett="Sök kommun" [rad]="['kommun', 'kommuner']" [xlsx]="fil('xlsx')" [csv]="fil('csv')">
        <div>
          <label class="gs-falt-etikett" for="narvaroar">År</label>
          <select id="narvaroar" class="gs-inmatning" (change)="valj($event)">
            @for (a of aren(); track a) {
              <option [value]="a" [selected]="a === ar()">{{ a }}</option>
            }
          </select>
        </div>
      </gs-tabellverktyg>
      <div class="gs-tabellram" tabindex="0" role="region" aria-label="Närvaro per kommun">
        <table class="gs-tabell">
          <caption>
            Beredningsgruppens möten {{ n.ar }} med noterad närvaro
          </caption>
          <thead>
            <tr>
              <th gsSortera="namn" [vy]="vy">Kommun</th>
              <th gsSortera="narvarande" [vy]="vy" class="tal">Var med vid</th>
              <th gsSortera="andel" [vy]="vy" class="tal">Andel, procent</th>
            </tr>
          </thead>
          <tbody>
            @for (k of vy.rader(); track k.kommunkod) {
              <tr>
                <th scope="row">{{ k.namn }}</th>
                <td class="tal">{{ k.narvarande }} av {{ n.medNarvaro }}</td>
                <td class="tal">{{ k.andelProcent ?? '–' }}</td>
              </tr>
            } @empty {
              <tr>
                <td colspan="3">Ingen kommun motsvarar sökningen.</td>
              </tr>
            }
          </tbody>
        </table>
      </div>
      <section class="gs-text" aria-labelledby="rakning">
        <h2 id="rakning">Så är det räknat</h2>
        <ul>
          @for (r of n.rakning; track r) {
            <li>{{ r }}</li>
          }
        </ul>
      </section>
    } @else {
      <gs-laddar [laddar]="svar.laddar()" [fel]="svar.fel()" (igen)="svar.ladda()" />
    }
  `,
  styles: `
    .gs-fakta {
      margin-block-end: var(--gs-steg-4);
    }
  `,
})
export class NarvaroSida {
  readonly samverkan = input.required<string>();
  readonly #sammanhang = inject(Sammanhang);
  readonly #ar = urlVarde('ar');
  protected readonly ar = computed(() => (/^\d{4}$/.test(this.#ar.varde()) ? this.#ar.varde() : this.#sammanhang.affarsdatum().slice(0, 4)));
  protected readonly svar = grafResurs(MotesnarvaroOperation, () => ({ ar: Number(this.ar()) }));
  readonly #moten = grafResurs(MotenOperation, () => ({}));
  protected readonly aren = computed(() => [...new Set([...(this.#moten.varde()?.moten.moten ?? []).map((m) => m.datum.slice(0, 4)), this.ar()])].sort());
  protected readonly n = computed(() => this.svar.varde()?.motesnarvaro ?? null);
  protected readonly bas = computed(() => ['/', this.samverkan(), 'moten']);
  protected readonly delar = computed(() => motesdelar(this.#sammanhang.harRoll(...LASARE)));
  readonly #kommuner = computed(() => this.n()?.kommuner ?? []);
  protected readonly vy = tabellvy(this.#kommuner, narvarotabell);
  protected readonly fil = (format: 'xlsx' | 'csv'): string => filadress(`/api/${this.samverkan()}/motesnarvaro.${format}`, this.vy, { ar: this.ar() });

  protected valj(h: Event): void {
    if (h.target instanceof HTMLSelectElement) this.#ar.satt(h.target.value);
  }
}
