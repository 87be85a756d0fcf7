import { Component, computed, effect, inject, input } from '@angular/core';
import { RouterLink, RouterOutlet } from '@angular/router';
import { avtalsslagText } from '@gemensam/avtal/domain';
import { GsHanskjutet } from '@gemensam/samverkan/web';
import type { Avtalsakt } from '@gemensam/shared/contract';
import { GsLaddar, GsSidansDelar, GsSidhuvud, GsTomt, Sammanhang } from '@gemensam/shared/web';
import { AVTAL_DELAR } from './avtal-delar';
import { Avtalsvy } from './avtalsvy';
import { GsAvtalsstatus } from './gs-avtalsstatus';

/** The acts that stand as buttons, in this order; the first there is of the main ones leads on. */
const KNAPPAR: readonly { readonly akt: Avtalsakt; readonly vag: string; readonly text: string; readonly huvud: boolean }[] = [
  { akt: 'andra', vag: 'andra', text: 'Ändra', huvud: false },
  { akt: 'ratta', vag: 'ratta', text: 'Rätta', huvud: false },
  { akt: 'saga_upp', vag: 'sag-upp', text: 'Säg upp', huvud: false },
  { akt: 'teckna', vag: 'teckna', text: 'Registrera tecknande', huvud: true },
  { akt: 'forlang', vag: 'forlang', text: 'Förläng', huvud: true },
];

/** The frame of an avtal's page: what it is and where it stands, the acts, the row of its parts, and the part that is open. */
@Component({
  selector: 'gs-avtal-sida',
  imports: [GsSidhuvud, GsLaddar, GsTomt, GsSidansDelar, GsAvtalsstatus, GsHanskjutet, RouterLink, RouterOutlet],
  providers: [Avtalsvy],
  template: `
    @if (vy.avtal(); as a) {
      <p class="bak gs-ej-utskrift"><a [routerLink]="['/', samverkan(), 'avtal']">Alla avtal</a></p>
      <gs-sidhuvud [overrubrik]="a.beteckning + ', ' + slagText(a.slag).toLowerCase()" [rubrik]="a.namn">
        @for (k of knappar(); track k.akt) {
          <a class="gs-knapp" [class.primar]="k.huvud" [routerLink]="['/', samverkan(), 'avtal', a.id, k.vag]">{{ k.text }}</a>
        }
      </gs-sidhuvud>
      <div class="rad">
        <gs-avtalsstatus [status]="a.status" />
        @if (a.gallerFran && a.slutar) {
          <span class="dagar">{{ a.gallerFran }} till {{ a.slutar }}</span>
        }
        @if (a.projektId; as p) {
          @if (vy.lankar()) {
            <a [routerLink]="['/', samverkan(), 'projekt', p]">{{ a.projektNamn }}</a>
          } @else {
            <span>{{ a.projektNamn }}</span>
          }
        }
        @if (a.handlaggare; as h) {
          <span><span class="gs-dampad">Handläggare:</span> {{ h }}</span>
        }
        @if (tarOver() && !a.uppsagning) {
          <a class="gs-ej-utskrift" [routerLink]="['/', samverkan(), 'delegation', 'ta-over']" [queryParams]="{ typ: 'avtal', sak: a.id }">Nämnden tar över en fråga om avtalet</a>
        }
      </div>
      @if (vy.lankar()) {
        <gs-hanskjutet [sakId]="a.id" />
      }
      <gs-sidans-delar etikett="Avtalets delar" [delar]="delar()" [bas]="['/', samverkan(), 'avtal', a.id]" [namn]="a.beteckning + ' ' + a.namn" />
      <router-outlet />
    } @else if (vy.svar.varde()) {
      <gs-sidhuvud rubrik="Avtalet finns inte" />
      <gs-tomt rubrik="Det du söker finns inte" text="Adressen kan vara fel.">
        <a [routerLink]="['/', samverkan(), 'avtal']">Visa alla avtal</a>
      </gs-tomt>
    } @else {
      <gs-laddar [laddar]="vy.svar.laddar()" [fel]="vy.svar.fel()" (igen)="vy.svar.ladda()" />
    }
  `,
  styles: `
    .bak {
      margin: 0 0 var(--gs-steg-2);
      font-size: var(--gs-text-liten);
    }
    .rad {
      display: flex;
      flex-wrap: wrap;
      gap: var(--gs-steg-1) var(--gs-steg-5);
      align-items: baseline;
      margin-block-end: var(--gs-steg-3);
      padding-block: var(--gs-steg-2);
      border-block: 1px solid var(--gs-linje);
    }
    .dagar {
      font-variant-numeric: tabular-nums;
    }
  `,
})
export class AvtalSida {
  readonly samverkan = input.required<string>();
  readonly id = input.required<string>();
  protected readonly vy = inject(Avtalsvy);
  readonly #sammanhang = inject(Sammanhang);
  protected readonly delar = computed(() => AVTAL_DELAR.filter((d) => !d.roller || this.#sammanhang.harRoll(...d.roller)));
  protected readonly slagText = avtalsslagText;
  protected readonly tarOver = computed(() => this.#sammanhang.harRoll('e_samordnare', 'namndsekreterare'));
  protected readonly knappar = computed(() => KNAPPAR.filter((k) => this.vy.avtal()?.akter.includes(k.akt)));

  constructor() {
    effect(() => this.vy.oppna(this.id()));
  }
}
