import { afterNextRender, Component, computed, effect, inject, Injector, input, signal, untracked, viewChild } from '@angular/core';
import { deltagandestatusar, deltagandestatusText, type Deltagandestatus, inforandelagen, inforandelageText, type Inforandelage, kommunsumma, kommunsummaText } from '@gemensam/projekt/domain';
import {
  grafResurs, GsEtikett, GsLaddar, GsRad, GsRadnavigering, GsSortera, GsTabellverktyg, GsTomt, Meddelanden, type Radkommando, Sammanhang, tabellvy, urlVarde,
} from '@gemensam/shared/web';
import { GsRutkarta } from './gs-rutkarta';
import { type KommunsvarDelFragment, ProjektkommunerOperation } from '../generated/operationer';
import { KommunsvarFormular } from './kommunsvar-formular';
import { type Kartlage, rutorFor, svaratText, visaDeltagande, visaInforande } from './kommunsvar-visning';
import { Projektvy } from '../portfolj/projektvy';

type Rad = KommunsvarDelFragment;

/** The part Kommuner of a project's page: what each kommun answers, on a map and in a table; the own row is answered in place. */
@Component({
  selector: 'gs-projekt-kommuner',
  imports: [GsLaddar, GsTomt, GsEtikett, GsTabellverktyg, GsSortera, GsRad, GsRadnavigering, GsRutkarta, KommunsvarFormular],
  templateUrl: './projekt-kommuner.html',
  styleUrl: './projekt-kommuner.css',
})
export class ProjektKommuner {
  readonly id = input.required<string>();
  readonly samverkan = input.required<string>();
  readonly #meddelanden = inject(Meddelanden);
  readonly #injector = inject(Injector);
  readonly #projekt = inject(Projektvy, { optional: true });
  readonly #egna = inject(Sammanhang).kommunkoder;
  protected readonly navigering = viewChild(GsRadnavigering);

  protected readonly svar = grafResurs(ProjektkommunerOperation, () => ({ projektId: this.id() }));
  protected readonly kommuner = computed(() => this.svar.varde()?.projektkommuner ?? null);
  readonly #alla = computed<readonly Rad[]>(() => this.kommuner()?.rader ?? []);
  protected readonly deltagande = urlVarde('deltagande');
  protected readonly inforande = urlVarde('inforande');
  readonly #valda = computed(() =>
    this.#alla().filter((r) => (!this.deltagande.varde() || r.deltagande === this.deltagande.varde()) && (!this.inforande.varde() || (r.inforande ?? 'inget') === this.inforande.varde())),
  );
  readonly #vy = tabellvy(this.#valda, {
    kolumner: {
      kommun: (r) => r.kommun.namn,
      deltagande: (r) => deltagandestatusar.indexOf(r.deltagande),
      inforande: (r) => (r.inforande ? inforandelagen.indexOf(r.inforande) : null),
      ansvarig: (r) => r.ansvarig,
    },
    sokbar: (r) => [r.kommun.namn, deltagandestatusText(r.deltagande), inforandelageText(r.inforande), r.ansvarig, r.deltagandeSvarat?.kalla].join(' '),
  });
  protected readonly vy = { ...this.#vy, antal: computed(() => this.#alla().length) };
  /** The own kommuner first while nothing else is asked for. */
  protected readonly rader = computed(() => {
    const rader = this.#vy.rader();
    return this.#vy.kolumn() ? rader : [...rader.filter((r) => this.egen(r)), ...rader.filter((r) => !this.egen(r))];
  });
  protected readonly summa = computed(() => kommunsummaText(kommunsumma(this.#alla())));
  protected readonly farSvara = computed(() => this.#alla().some((r) => r.svararSom !== null));

  protected readonly karta = urlVarde('karta', 'deltagande');
  protected readonly kartlage = computed<Kartlage>(() => (this.karta.varde() === 'inforande' ? 'inforande' : 'deltagande'));
  protected readonly rutor = computed(() => rutorFor(this.#alla(), this.kartlage()));
  protected readonly vald = signal<string | null>(null);
  /** The kommun whose answer is being written, below its row. */
  protected readonly redigerar = signal<string | null>(null);

  protected readonly statusar = deltagandestatusar;
  protected readonly lagen = inforandelagen;
  protected readonly statusText = (s: Deltagandestatus): string => deltagandestatusText(s);
  protected readonly lageText = (l: Inforandelage): string => inforandelageText(l);
  protected readonly visaDeltagande = visaDeltagande;
  protected readonly visaInforande = visaInforande;
  protected readonly svaratText = svaratText;
  protected readonly fil = (format: 'xlsx' | 'csv'): string => `/api/${this.samverkan()}/projektkommuner/${this.id()}.${format}`;

  constructor() {
    // A tile that is chosen leads to its row.
    effect(() => {
      const kod = this.vald();
      if (kod) untracked(() => this.navigering()?.fokusera(kod));
    });
  }

  protected egen(r: Rad): boolean {
    return this.#egna().includes(r.kommun.kommunkod);
  }

  protected valt(handelse: Event): string {
    return handelse.target instanceof HTMLSelectElement ? handelse.target.value : '';
  }

  protected rensa(): void {
    this.deltagande.satt('');
    this.inforande.satt('');
    this.#vy.sok('');
  }

  protected kor({ id }: Radkommando): void {
    this.oppna(id);
  }

  protected oppna(kod: string): void {
    const rad = this.#alla().find((r) => r.kommun.kommunkod === kod);
    if (rad?.svararSom) this.redigerar.set(kod);
    else if (rad) this.#meddelanden.visa(`Bara ${rad.kommun.namn} svarar för sin kommun`);
  }

  protected stang(kod: string): void {
    this.redigerar.set(null);
    this.#fokusera(kod);
  }

  protected sparad(nytt: Rad): void {
    const k = this.kommuner();
    if (k) this.svar.satt({ projektkommuner: { ...k, rader: k.rader.map((r) => (r.kommun.kommunkod === nytt.kommun.kommunkod ? nytt : r)) } });
    this.redigerar.set(null);
    this.#meddelanden.visa(`Svaret för ${nytt.kommun.namn} är sparat`);
    this.#fokusera(nytt.kommun.kommunkod);
    void this.#projekt?.ladda();
  }

  #fokusera(kod: string): void {
    afterNextRender({ read: () => this.navigering()?.fokusera(kod) }, { injector: this.#injector });
  }
}
