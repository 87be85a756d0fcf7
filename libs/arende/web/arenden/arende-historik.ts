import { Component, computed, inject, input, linkedSignal, signal, viewChild } from '@angular/core';
import { Graf, type GrafFel, grafResurs, GsDatumfalt, GsLaddar, GsTextfalt, GsTidtext, GsTomt, somGrafFel, TidpunktPipe, urlVarde } from '@gemensam/shared/web';
import { ArendehistorikOperation, type ArendehistorikQuery } from '../generated/operationer';

type Sida = NonNullable<ArendehistorikQuery['arendehistorik']>;

const SIDA = 50;

/** Everything that has happened to an ärende, the newest first, in sentences; narrowed by the address. */
@Component({
  selector: 'gs-arende-historik',
  imports: [GsLaddar, GsTomt, GsTextfalt, GsDatumfalt, GsTidtext, TidpunktPipe],
  templateUrl: './arende-historik.html',
  styleUrl: './arende-historik.css',
})
export class ArendeHistorik {
  readonly id = input.required<string>();
  readonly samverkan = input.required<string>();
  readonly #graf = inject(Graf);
  protected readonly sok = urlVarde('sok');
  protected readonly person = urlVarde('person');
  protected readonly fran = urlVarde('fran');
  protected readonly till = urlVarde('till');
  protected readonly sokText = linkedSignal(() => this.sok.varde());
  protected readonly franText = linkedSignal(() => this.fran.varde());
  protected readonly tillText = linkedSignal(() => this.till.varde());
  protected readonly franFalt = viewChild.required<GsDatumfalt>('franFalt');
  protected readonly tillFalt = viewChild.required<GsDatumfalt>('tillFalt');

  readonly #filter = computed(() => ({ person: this.person.varde() || null, fran: this.fran.varde() || null, till: this.till.varde() || null, sok: this.sok.varde() || null }));
  protected readonly filtrerat = computed(() => Object.values(this.#filter()).some((v) => v !== null));
  protected readonly svar = grafResurs(ArendehistorikOperation, () => ({ arendeId: this.id(), filter: this.#filter(), efter: null, antal: SIDA }));
  readonly #aldre = linkedSignal<ArendehistorikQuery | undefined, readonly Sida[]>({ source: this.svar.varde, computation: () => [] });
  protected readonly forsta = computed(() => this.svar.varde()?.arendehistorik ?? null);
  /** The choice stands while the answer to a new filter is on its way. */
  protected readonly personer = linkedSignal<Sida | null, readonly string[]>({ source: this.forsta, computation: (ny, forut) => ny?.personer ?? forut?.value ?? [] });
  protected readonly rader = computed(() => [this.forsta(), ...this.#aldre()].flatMap((s) => s?.rader ?? []));
  protected readonly nasta = computed(() => (this.#aldre().at(-1) ?? this.forsta())?.nasta ?? null);
  protected readonly hamtar = signal(false);
  protected readonly fel = signal<GrafFel | undefined>(undefined);

  protected readonly fil = (format: 'xlsx' | 'csv'): string => {
    const fraga = new URLSearchParams(Object.entries({ person: this.person.varde(), fran: this.fran.varde(), till: this.till.varde(), sok: this.sok.varde() }).filter(([, v]) => v !== ''));
    return `/api/${this.samverkan()}/arendehistorik/${this.id()}.${format}${fraga.size > 0 ? `?${fraga}` : ''}`;
  };

  protected filtrera(handelse: Event): void {
    handelse.preventDefault();
    this.sok.satt(this.sokText().trim());
    this.fran.satt(this.franFalt().datum() ?? '');
    this.till.satt(this.tillFalt().datum() ?? '');
  }

  protected rensa(): void {
    for (const v of [this.sok, this.person, this.fran, this.till]) v.satt('');
  }

  protected async visaAldre(): Promise<void> {
    const efter = this.nasta();
    if (efter === null || this.hamtar()) return;
    this.hamtar.set(true);
    this.fel.set(undefined);
    const forsta = this.svar.varde();
    try {
      const sida = (await this.#graf.fraga(ArendehistorikOperation, { arendeId: this.id(), filter: this.#filter(), efter, antal: SIDA })).arendehistorik;
      if (sida && this.svar.varde() === forsta) this.#aldre.update((sidor) => [...sidor, sida]);
    } catch (orsak) {
      this.fel.set(somGrafFel(orsak));
    } finally {
      this.hamtar.set(false);
    }
  }
}
