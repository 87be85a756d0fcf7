import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, DOCUMENT, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { arendetillstand, arendetypText, arendetyper, type Arendetyp, diarieradIUrval, diarietabell, handlingsriktningar, registerradIUrval, riktningText, tillstandText } from '@gemensam/arende/domain';
import { filadress, grafResurs, GsEtikett, GsLaddar, GsRad, GsRadnavigering, GsSortera, GsTabellverktyg, GsTomt, type Radkommando, tabellvy, urlVarde } from '@gemensam/shared/web';
import { GsArendetillstand } from '../arenden/gs-arendetillstand';
import { DiariumOperation, type DiariumQuery } from '../generated/operationer';
import { GsDiariehuvud } from './gs-diariehuvud';
import { GsRegisterposter } from './gs-registerposter';

type Rad = DiariumQuery['diarium']['arenden'][number];

const varde = (handelse: Event): string => {
  const mal = handelse.target;
  if (mal instanceof HTMLInputElement) return mal.checked ? 'ja' : '';
  return mal instanceof HTMLSelectElement ? mal.value : '';
};

/** The register of a year: its ärenden or its handlingar, as the person sees them or as the public does. */
@Component({
  selector: 'gs-diarium-sida',
  imports: [NgTemplateOutlet, GsDiariehuvud, GsLaddar, GsTomt, GsTabellverktyg, GsSortera, GsRad, GsRadnavigering, GsEtikett, GsArendetillstand, GsRegisterposter, RouterLink],
  templateUrl: './diarium-sida.html',
  styleUrl: './diarium-sida.css',
})
export class DiariumSida {
  readonly samverkan = input.required<string>();
  readonly #router = inject(Router);
  readonly #dokument = inject(DOCUMENT);

  protected readonly ar = urlVarde('ar');
  protected readonly visa = urlVarde('visa');
  protected readonly allman = urlVarde('allman');
  protected readonly klass = urlVarde('klass');
  protected readonly typ = urlVarde('typ');
  protected readonly tillstand = urlVarde('tillstand');
  protected readonly riktning = urlVarde('riktning');
  protected readonly varde = varde;

  protected readonly svar = grafResurs(DiariumOperation, () => ({ ar: /^20\d\d$/.test(this.ar.varde()) ? Number(this.ar.varde()) : null, somAllmanheten: this.allman.varde() === 'ja' }));
  protected readonly diarium = computed(() => this.svar.varde()?.diarium);
  readonly #alla = computed<readonly Rad[]>(() => this.diarium()?.arenden ?? []);
  readonly #urval = computed(() => ({ klass: this.klass.varde(), typ: this.typ.varde(), tillstand: this.tillstand.varde(), riktning: this.riktning.varde() }));
  readonly #valda = computed(() => this.#alla().filter((r) => diarieradIUrval(r, this.#urval())));
  readonly #vy = tabellvy(this.#valda, diarietabell);
  protected readonly vy = { ...this.#vy, antal: computed(() => this.#alla().length) };
  protected readonly allaPoster = computed(() => this.diarium()?.handlingar ?? []);
  protected readonly poster = computed(() => this.allaPoster().filter((p) => registerradIUrval(p, this.#urval())));
  protected readonly klasser = computed(() => [...new Map(this.#alla().map((r) => [r.klassificering, r.klassnamn]))].sort(([a], [b]) => a.localeCompare(b, 'sv', { numeric: true })));
  protected readonly handlingar = computed(() => this.visa.varde() === 'handlingar');
  protected readonly typer = arendetyper;
  protected readonly allaTillstand = arendetillstand;
  protected readonly riktningar = handlingsriktningar;
  protected readonly typText = (t: Arendetyp): string => arendetypText(t);
  protected readonly tillstandText = tillstandText;
  protected readonly riktningText = riktningText;

  protected readonly adress = computed(() => `/api/${this.samverkan()}/diarium/${this.diarium()?.ar ?? ''}`);
  /** What the address of the file says besides search and order. */
  protected readonly filval = computed((): Readonly<Record<string, string>> => {
    const [{ klass, riktning }, allman] = [this.#urval(), this.allman.varde()];
    return this.handlingar() ? { visa: 'handlingar', klass, riktning, allman } : { ...this.#urval(), allman };
  });

  protected fil(format: 'xlsx' | 'csv'): string {
    return filadress(`${this.adress()}.${format}`, this.#vy, this.filval());
  }

  protected rensa(): void {
    for (const f of [this.klass, this.typ, this.tillstand, this.riktning]) f.satt('');
    this.#vy.sok('');
  }

  protected skrivUt(): void {
    this.#dokument.defaultView?.print();
  }

  protected oppna({ kommando, id }: Radkommando): void {
    if (kommando === 'oppna' && this.#alla().some((r) => r.id === id)) void this.#router.navigate(['/', this.samverkan(), 'arenden', id]);
  }
}
