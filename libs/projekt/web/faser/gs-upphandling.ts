import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { arPagaende, forfarandeText, upphandlingsaktText, upphandlingslageText } from '@gemensam/projekt/domain';
import { GsHanskjutet } from '@gemensam/samverkan/web';
import { GsEtikett, GsTomt, Sammanhang } from '@gemensam/shared/web';
import { Fasvy } from './fasvy';
import type { ProjektfaserDelFragment } from '../generated/operationer';
import { GsUpphandlingssteg } from './gs-upphandlingssteg';

type Upphandling = ProjektfaserDelFragment['upphandlingar'][number];
type Steg = Upphandling['steg'][number];

/** The upphandling of a project: where it is, the clock of its avtalsspärr, every step, and the next one. */
@Component({
  selector: 'gs-upphandling',
  imports: [RouterLink, GsEtikett, GsHanskjutet, GsTomt, GsUpphandlingssteg],
  template: `
    @let p = projekt();
    @if (p.upphandlingar.length > 0 || p.fas === 'upphandling' || vy.formular() === 'upphandling') {
      <section class="gs-panel" id="upphandling" aria-labelledby="upphandling-rubrik">
        <h2 id="upphandling-rubrik">Upphandling</h2>
        @for (u of p.upphandlingar; track u.id; let nyast = $first) {
          @if (!nyast) {
            <h3>Tidigare: upphandling {{ u.nummer }}</h3>
          }
          <p class="lage">
            <strong>{{ lage(u.lage) }}</strong> <span class="gs-dampad">{{ forfarande(u.forfarande) }}</span>
            @if (u.inlastKalla) {
              <span class="gs-dampad"><gs-etikett>inläst</gs-etikett> {{ u.inlastKalla }}</span>
            }
          </p>
          @if (u.sparr; as s) {
            <div class="klocka" [attr.data-slut]="s.slut">
              <p>
                <strong>Avtal {{ u.lage === 'avtal_tecknat' ? 'fick' : 'får' }} tecknas tidigast {{ s.tecknasTidigast }}</strong>
              </p>
              <p class="gs-dampad">
                Avtalsspärren {{ s.slut ? 'gällde' : 'gäller' }} till och med {{ s.sista }}. Underrättelsen skickades {{ s.skickad }}
                {{ s.elektroniskt ? 'elektroniskt (10 dagar)' : 'på annat sätt än elektroniskt (15 dagar)' }}. LOU 20 kap. 1 §.
              </p>
            </div>
          }
          @if (u.lage === 'overprovning') {
            <p class="obs">Överprövning pågår. Inget avtal får tecknas innan den är avgjord.</p>
          }
          <ol class="steg" [attr.aria-label]="'Steg i upphandling ' + u.nummer">
            @for (s of u.steg; track s.nummer) {
              <li>
                <span class="dag">{{ s.datum ?? 'Datum saknas i källan' }}</span>
                <span>
                  <strong>{{ lage(s.till) }}</strong>
                  @if (s.fran === 'overprovning') {
                    <span class="gs-dampad"> {{ akt(s) }}</span>
                  }
                  @if (s.beslut; as b) {
                    <span class="block">{{ b.organ }} {{ b.datum }} {{ b.beteckning }}, {{ b.rubrik }}</span>
                  }
                  @if (s.anmarkning) {
                    <span class="block">{{ s.anmarkning }}</span>
                  }
                  <span class="block gs-dampad">{{ s.inlastKalla ?? s.av }}</span>
                </span>
              </li>
            }
          </ol>
          <p class="gs-ej-utskrift"><a class="gs-knapp lank" [routerLink]="['/', samverkan(), 'projekt', 'anbud', u.id]">Anbud i upphandling {{ u.nummer }}</a></p>
          @if (nyast) {
            <gs-hanskjutet [sakId]="u.id" />
          }
          @if (nyast && u.lage === 'utvardering' && tilldelar()) {
            <p class="gs-ej-utskrift"><a class="gs-knapp" [routerLink]="['/', samverkan(), 'delegation', 'nytt']" [queryParams]="{ typ: 'tilldelning', sak: u.id }">Tilldela på delegation</a></p>
          }
          @if (nyast && ['dialog', 'annonserad', 'utvardering'].includes(u.lage) && tarOver()) {
            <p class="gs-ej-utskrift"><a [routerLink]="['/', samverkan(), 'delegation', 'ta-over']" [queryParams]="{ typ: 'upphandling', sak: u.id }">Nämnden tar över tilldelningen</a></p>
          }
          @if (nyast && u.akter.length > 0) {
            <gs-upphandlingssteg [projekt]="p" [upphandling]="u" />
          }
        } @empty {
          <gs-tomt rubrik="Ingen upphandling inlagd" text="E-samordnaren lägger in upphandlingen när dialogen börjar." />
        }
        @if (farStarta()) {
          <gs-upphandlingssteg [projekt]="p" [upphandling]="null" />
        }
      </section>
    }
  `,
  styleUrl: './gs-upphandling.css',
})
export class GsUpphandling {
  readonly projekt = input.required<ProjektfaserDelFragment>();
  protected readonly vy = inject(Fasvy);
  readonly #sammanhang = inject(Sammanhang);
  protected readonly samverkan = this.#sammanhang.samverkan;
  protected readonly tilldelar = computed(() => this.#sammanhang.harRoll('ordforande', 'vice_ordforande'));
  protected readonly tarOver = computed(() => this.#sammanhang.harRoll('e_samordnare', 'namndsekreterare'));
  protected readonly farStarta = computed(() => {
    const p = this.projekt();
    return p.farUpphandla && p.fas !== null && !['ide', 'vilande', 'avslutad'].includes(p.fas) && !p.upphandlingar.some((u) => arPagaende(u.lage)) && p.upphandlingar[0]?.lage !== 'avtal_tecknat';
  });
  protected readonly lage = upphandlingslageText;
  protected readonly forfarande = forfarandeText;
  protected readonly akt = (s: Steg): string => (s.akt ? upphandlingsaktText(s.akt) : '');
}
