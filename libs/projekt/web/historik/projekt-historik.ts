import { Component, computed, inject, input, linkedSignal, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { historikslag, type Historikslag, historikslagText } from '@gemensam/projekt/domain';
import { Graf, type GrafFel, grafResurs, GsDatumfalt, GsLaddar, GsTextfalt, GsTidtext, GsTomt, somGrafFel, TidpunktPipe, urlVarde } from '@gemensam/shared/web';
import { ProjekthistorikOperation, type ProjekthistorikQuery } from '../generated/operationer';

type Sida = NonNullable<ProjekthistorikQuery['projekthistorik']>;

const SIDA = 50;

/** Where one sees how it stands now; the ärenden have a list of their own. */
const DELAR: Readonly<Record<Historikslag, readonly string[]>> = {
  projekt: [], status: [], faser: ['faser'], direktiv: ['direktiv'], leverabler: ['leverabler'], organisation: ['organisation'], risker: ['risker'], kommuner: ['kommuner'], handlingar: ['handlingar'], ekonomi: ['ekonomi'], arenden: [],
};

/** Everything that has happened to a project, the newest first, in sentences; narrowed by the address. */
@Component({
  selector: 'gs-projekt-historik',
  imports: [RouterLink, GsLaddar, GsTomt, GsTextfalt, GsDatumfalt, GsTidtext, TidpunktPipe],
  templateUrl: './projekt-historik.html',
  styleUrl: './projekt-historik.css',
})
export class ProjektHistorik {
  readonly id = input.required<string>();
  readonly samverkan = input.required<string>();
  readonly #graf = inject(Graf);
  protected readonly sok = urlVarde('sok');
  protected readonly om = urlVarde('om');
  protected readonly person = urlVarde('person');
  protected readonly fran = urlVarde('fran');
  protected readonly till = urlVarde('till');
  protected readonly sokText = linkedSignal(() => this.sok.varde());
  protected readonly franText = linkedSignal(() => this.fran.varde());
  protected readonly tillText = linkedSignal(() => this.till.varde());
  protected readonly franFalt = viewChild.required<GsDatumfalt>('franFalt');
  protected readonly tillFalt = viewChild.required<GsDatumfalt>('tillFalt');

  readonly #filter = computed(() => ({
    slag: historikslag.find((s) => s === this.om.varde()) ?? null,
    person: this.person.varde() || null,
    fran: this.fran.varde() || null,
    till: this.till.varde() || null,
    sok: this.sok.varde() || null,
  }));
  protected readonly filtrerat = computed(() => Object.values(this.#filter()).some((v) => v !== null));
  protected readonly svar = grafResurs(ProjekthistorikOperation, () => ({ projektId: this.id(), filter: this.#filter(), efter: null, antal: SIDA }));
  readonly #aldre = linkedSignal<ProjekthistorikQuery | undefined, readonly Sida[]>({ source: this.svar.varde, computation: () => [] });
  protected readonly forsta = computed(() => this.svar.varde()?.projekthistorik ?? null);
  /** The choice stands while the answer to a new filter is on its way. */
  protected readonly personer = linkedSignal<Sida | null, readonly string[]>({ source: this.forsta, computation: (ny, forut) => ny?.personer ?? forut?.value ?? [] });
  protected readonly rader = computed(() => [this.forsta(), ...this.#aldre()].flatMap((s) => s?.rader ?? []));
  protected readonly nasta = computed(() => (this.#aldre().at(-1) ?? this.forsta())?.nasta ?? null);
  protected readonly hamtar = signal(false);
  protected readonly fel = signal<GrafFel | undefined>(undefined);

  protected readonly slagen = historikslag;
  protected readonly slagText = (s: Historikslag): string => historikslagText(s);
  protected readonly del = (s: Historikslag): readonly string[] => (s === 'arenden' ? ['/', this.samverkan(), 'arenden'] : ['/', this.samverkan(), 'projekt', this.id(), ...DELAR[s]]);
  protected readonly fil = (format: 'xlsx' | 'csv'): string => {
    const fraga = new URLSearchParams(Object.entries({ om: this.om.varde(), person: this.person.varde(), fran: this.fran.varde(), till: this.till.varde(), sok: this.sok.varde() }).filter(([, v]) => v !== ''));
    return `/api/${this.samverkan()}/projekthistorik/${this.id()}.${format}${fraga.size > 0 ? `?${fraga}` : ''}`;
  };

  protected filtrera(handelse: Event): void {
    handelse.preventDefault();
    this.sok.satt(this.sokText().trim());
    this.fran.satt(this.franFalt().datum() ?? '');
    this.till.satt(this.tillFalt().datum() ?? '');
  }

  protected rensa(): void {
    for (const v of [this.sok, this.om, this.person, this.fran, this.till]) v.satt('');
  }

  protected async visaAldre(): Promise<void> {
    const efter = this.nasta();
    if (efter === null || this.hamtar()) return;
    this.hamtar.set(true);
    this.fel.set(undefined);
    const forsta = this.svar.varde();
    try {
      const sida = (await this.#graf.fraga(ProjekthistorikOperation, { projektId: this.id(), filter: this.#filter(), efter, antal: SIDA })).projekthistorik;
      if (sida && this.svar.varde() === forsta) this.#aldre.update((sidor) => [...sidor, sida]);
    } catch (orsak) {
      this.fel.set(somGrafFel(orsak));
    } finally {
      this.hamtar.set(false);
    }
  }
}
