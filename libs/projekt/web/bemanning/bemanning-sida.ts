import { Component, computed, effect, inject, input } from '@angular/core';
import { bemanningsrollText, type Bemanningsroll, bemanningstillstand, type Bemanningstillstand, bemanningstillstandText, omfattningText, timmarIManaden } from '@gemensam/projekt/domain';
import { GsAvslag, GsEtikett, GsLaddar, GsRad, GsRadnavigering, GsSortera, GsTabellverktyg, GsTomt, type Radkommando, Sammanhang, tabellvy, urlVarde } from '@gemensam/shared/web';
import { svaratText } from '../kommuner/kommunsvar-visning';
import { type Behov, Bemanningsvy, type Bemanningssvar } from './bemanningsvy';
import { GsAterkallabehov } from './gs-aterkallabehov';
import { GsBehovsformular } from './gs-behovsformular';
import { GsBemanningssumma } from './gs-bemanningssumma';
import { GsBemanningssvar } from './gs-bemanningssvar';

interface Svarsrad {
  readonly id: string;
  readonly behov: Behov;
  readonly svar: Bemanningssvar;
}

/** The part Bemanning of a project's page: what it needs of the kommuner's people, what they promise, and what is missing. */
@Component({
  selector: 'gs-bemanning-sida',
  imports: [GsLaddar, GsTomt, GsAvslag, GsEtikett, GsTabellverktyg, GsSortera, GsRad, GsRadnavigering, GsBehovsformular, GsAterkallabehov, GsBemanningssvar, GsBemanningssumma],
  providers: [Bemanningsvy],
  templateUrl: './bemanning-sida.html',
  styleUrl: './bemanning-sida.css',
})
export class BemanningSida {
  readonly id = input.required<string>();
  readonly samverkan = input.required<string>();
  readonly #sammanhang = inject(Sammanhang);
  protected readonly vy = inject(Bemanningsvy);
  protected readonly bemanning = computed(() => this.vy.svar.varde()?.bemanning ?? null);
  protected readonly tillstand = urlVarde('svar');
  readonly #alla = computed<readonly Svarsrad[]>(() => (this.bemanning()?.behov ?? []).flatMap((behov) => behov.svar.map((svar) => ({ id: `${behov.id}-${svar.kommun.kommunkod}`, behov, svar }))));
  readonly #valda = computed(() => this.#alla().filter((r) => !this.tillstand.varde() || r.svar.tillstand === this.tillstand.varde()));
  readonly #tabell = tabellvy(this.#valda, {
    kolumner: {
      kommun: (r) => r.svar.kommun.namn,
      behov: (r) => `${bemanningsrollText(r.behov.roll)} ${r.behov.beskrivning}`,
      svar: (r) => bemanningstillstand.indexOf(r.svar.tillstand),
      omfattning: (r) => (r.svar.omfattning && r.svar.enhet ? timmarIManaden({ omfattning: r.svar.omfattning, enhet: r.svar.enhet }, this.bemanning()?.heltidTimmar ?? 0) : null),
      fran: (r) => r.svar.fran,
      person: (r) => r.svar.person,
    },
    sokbar: (r) => [r.svar.kommun.namn, r.behov.beskrivning, bemanningsrollText(r.behov.roll), bemanningstillstandText(r.svar.tillstand), r.svar.person].join(' '),
  });
  protected readonly tabell = { ...this.#tabell, antal: computed(() => this.#alla().length) };
  protected readonly ovrigt = computed(() => (this.vy.avslag()?.falt && this.vy.oppet() ? null : this.vy.avslag()));
  protected readonly star = computed(() => (this.bemanning()?.behov ?? []).some((b) => !b.aterkallat));
  protected readonly fil = (format: 'xlsx' | 'csv'): string => `/api/${this.samverkan()}/bemanning/${this.id()}.${format}`;
  protected readonly lagen = bemanningstillstand;
  protected readonly rollText = (r: Bemanningsroll): string => bemanningsrollText(r);
  protected readonly lageText = (t: Bemanningstillstand): string => bemanningstillstandText(t);
  protected readonly omfattning = omfattningText;
  protected readonly svaratText = svaratText;

  constructor() {
    effect(() => this.vy.projektId.set(this.id()));
  }

  protected lovat(s: Bemanningssvar): string {
    return s.omfattning && s.enhet ? omfattningText({ omfattning: s.omfattning, enhet: s.enhet }) : '–';
  }

  protected sen(b: Behov): boolean {
    return !b.aterkallat && b.sistaDag < this.#sammanhang.affarsdatum() && b.svar.some((s) => s.tillstand === 'tillfragad');
  }

  /** Enter on a row opens its answer. */
  protected kor({ id }: Radkommando): void {
    const rad = this.#alla().find((r) => r.id === id);
    if (rad?.svar.svararSom) this.vy.visa({ slag: 'svara', behov: rad.behov, svar: rad.svar });
  }

  protected valt(h: Event): string {
    return h.target instanceof HTMLSelectElement ? h.target.value : '';
  }
}
