import { Component, computed, inject, input, linkedSignal, signal, viewChild } from '@angular/core';
import { Graf, type GrafFel, grafResurs, GsDatumfalt, GsLaddar, GsSidhuvud, GsTextfalt, GsTidtext, GsTomt, Sammanhang, somGrafFel, TidpunktPipe, urlVarde } from '@gemensam/shared/web';
import { HistorikOperation, type HistorikQuery, OrganisationerOperation } from './generated/operationer';
import { GsBeslutskontroll } from './gs-beslutskontroll';
import { GsHandelse } from './gs-handelse';
import { handelsetypText, objekttypText } from './handelsetext';

type Sida = HistorikQuery['handelser'];

const SIDA = 50;
const KORTASTE_ORD = 3;

/** What has happened in the samverkan, newest first, as it stands in the audit chain. */
@Component({
  selector: 'gs-historik-sida',
  imports: [GsBeslutskontroll, GsSidhuvud, GsLaddar, GsTomt, GsTextfalt, GsDatumfalt, GsHandelse, GsTidtext, TidpunktPipe],
  templateUrl: './historik-sida.html',
  styles: `
    form {
      display: flex;
      flex-wrap: wrap;
      gap: var(--gs-steg-3) var(--gs-steg-4);
      align-items: end;
      margin-block-end: var(--gs-steg-4);
    }
    form gs-textfalt {
      flex: 1 1 14rem;
    }
    ol {
      margin: 0 0 var(--gs-steg-4);
      padding: 0;
      border-block-start: 1px solid var(--gs-linje);
      list-style: none;
    }
    li {
      border-block-end: 1px solid var(--gs-linje);
    }
  `,
})
export class HistorikSida {
  readonly samverkan = input.required<string>();
  readonly #graf = inject(Graf);
  readonly #sammanhang = inject(Sammanhang);
  protected readonly handelsetypText = handelsetypText;
  protected readonly objekttypText = objekttypText;

  protected readonly sok = urlVarde('sok');
  protected readonly typ = urlVarde('typ');
  protected readonly objekt = urlVarde('objekt');
  protected readonly objektId = urlVarde('id');
  protected readonly fran = urlVarde('fran');
  protected readonly till = urlVarde('till');
  protected readonly sokText = linkedSignal(() => this.sok.varde());
  protected readonly franText = linkedSignal(() => this.fran.varde());
  protected readonly tillText = linkedSignal(() => this.till.varde());
  protected readonly franFalt = viewChild.required<GsDatumfalt>('franFalt');
  protected readonly tillFalt = viewChild.required<GsDatumfalt>('tillFalt');

  readonly #forKort = signal<string | null>(null);
  protected readonly sokFel = computed(() => (this.#forKort() !== null && this.#forKort() === this.sokText().trim() ? `Skriv minst ${KORTASTE_ORD} tecken.` : null));

  readonly #filter = computed(() => ({
    sok: this.sok.varde() || null,
    handelsetyp: this.typ.varde() || null,
    objekttyp: this.objekt.varde() || null,
    objektId: this.objektId.varde() || null,
    fran: this.fran.varde() || null,
    till: this.till.varde() || null,
  }));
  protected readonly filtrerat = computed(() => Object.values(this.#filter()).some((v) => v !== null));
  protected readonly svar = grafResurs(HistorikOperation, () => ({ filter: this.#filter(), efter: null, antal: SIDA }));
  readonly #aldre = linkedSignal<HistorikQuery | undefined, readonly Sida[]>({ source: this.svar.varde, computation: () => [] });

  readonly #organisationer = grafResurs(OrganisationerOperation, () => ({}));
  protected readonly kommuner = computed(() => new Map((this.#organisationer.varde()?.organisationer ?? []).flatMap((o) => (o.kommun ? [[o.kommun.kommunkod, o.kommun.namn] as const] : []))));

  protected readonly forsta = computed(() => this.svar.varde()?.handelser);
  protected readonly rader = computed(() => [this.forsta(), ...this.#aldre()].flatMap((s) => s?.rader ?? []));
  protected readonly nasta = computed(() => (this.#aldre().at(-1) ?? this.forsta())?.nasta ?? null);
  protected readonly hamtar = signal(false);
  protected readonly fel = signal<GrafFel | undefined>(undefined);

  /** Looks for what is typed. One or two characters are too few to tell events apart, and are said to be. */
  protected sokEfter(): void {
    const ord = this.sokText().trim();
    this.#forKort.set(ord !== '' && ord.length < KORTASTE_ORD ? ord : null);
    if (this.#forKort() === null) this.sok.satt(ord);
  }

  protected filtrera(handelse: Event): void {
    handelse.preventDefault();
    this.sokEfter();
    this.fran.satt(this.franFalt().datum() ?? '');
    this.till.satt(this.tillFalt().datum() ?? '');
  }

  protected rensa(): void {
    for (const varde of [this.sok, this.typ, this.objekt, this.objektId, this.fran, this.till]) varde.satt('');
  }

  protected visaObjekt(rad: { readonly objekttyp: string; readonly objektId: string }): void {
    this.objekt.satt(rad.objekttyp);
    this.objektId.satt(rad.objektId);
  }

  protected async visaAldre(): Promise<void> {
    const efter = this.nasta();
    if (efter === null || this.hamtar()) return;
    this.hamtar.set(true);
    this.fel.set(undefined);
    const forsta = this.svar.varde();
    try {
      const sida = (await this.#graf.fraga(HistorikOperation, { filter: this.#filter(), efter, antal: SIDA })).handelser;
      if (this.svar.varde() === forsta) this.#aldre.update((sidor) => [...sidor, sida]);
    } catch (orsak) {
      if (this.svar.varde() === forsta) this.fel.set(somGrafFel(orsak));
    } finally {
      this.hamtar.set(false);
    }
  }

  protected namn(): string {
    return this.#sammanhang.valt()?.samverkan.namn ?? '';
  }
}
