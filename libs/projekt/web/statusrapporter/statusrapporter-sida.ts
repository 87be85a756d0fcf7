import { Component, computed, DOCUMENT, ElementRef, inject, input, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type Fas, faser, fasText, FLEST_AR, type Lage, lagen, lagesnamn, manaderna } from '@gemensam/projekt/domain';
import { grafResurs, GsLaddar, GsSidhuvud, GsSortera, GsTabellverktyg, GsTomt, lageForm, Sammanhang, tabellvy, urlVarde, vidUtskrift } from '@gemensam/shared/web';
import { GsRutnatrad, type Visadcell, type Visadrad } from './gs-rutnatrad';
import { StatusrutnatOperation, type StatusrutnatQuery } from '../generated/operationer';

type Rad = NonNullable<StatusrutnatQuery['statusrutnat']>['rader'][number];
type Statuscell = Rad['celler'][number];

/** More rows than this, and only those in view are drawn. */
const ALLA_UPP_TILL = 100;
/** Height of a row then, in rem; the style sheet says the same. */
const RADHOJD = 3;
const UTANFOR = 3;
/** Width of a month then, in rem. */
const MANADSBREDD = 6;
const MANADSNAMN = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
/** In the filter: projects without a projektledare. */
const SAMORDNAREN = 'e-samordnaren';

const tre = (c: Statuscell): readonly (Lage | null)[] => [c.lageTid, c.lageKostnad, c.lageResultat];

/** The reports of every project over months: in each cell the three lägen as letter, shape and colour, and in words to who listens. */
@Component({
  selector: 'gs-statusrapporter-sida',
  imports: [GsSidhuvud, GsLaddar, GsTomt, GsTabellverktyg, GsSortera, GsRutnatrad, RouterLink],
  templateUrl: './statusrapporter-sida.html',
  styleUrl: './statusrapporter-sida.css',
})
export class StatusrapporterSida {
  readonly samverkan = input.required<string>();
  readonly #idag = inject(Sammanhang).affarsdatum;
  protected readonly fran = urlVarde('fran');
  protected readonly till = urlVarde('till');
  protected readonly lage = urlVarde('lage');
  protected readonly agare = urlVarde('agare');
  protected readonly fas = urlVarde('fas');
  protected readonly tysta = urlVarde('tysta');
  protected readonly svar = grafResurs(StatusrutnatOperation, () => ({ fran: arTal(this.fran.varde()), till: arTal(this.till.varde()) }));
  protected readonly rutnat = computed(() => this.svar.varde()?.statusrutnat ?? null);
  protected readonly spann = computed(() => ({ franAr: this.rutnat()?.franAr ?? 2000, tillAr: this.rutnat()?.tillAr ?? 2000 }));
  /** Up to the month of the business date: what is to come has no reports. */
  protected readonly manader = computed(() => {
    const alla = manaderna(this.spann());
    const hittills = alla.filter((m) => m <= this.#idag().slice(0, 7));
    return hittills.length > 0 ? hittills : alla;
  });
  protected readonly ar = computed(() => {
    const per = new Map<string, number>();
    for (const m of this.manader()) per.set(m.slice(0, 4), (per.get(m.slice(0, 4)) ?? 0) + 1);
    return [...per].map(([namn, antal]) => ({ namn, antal }));
  });

  readonly #alla = computed<readonly Rad[]>(() => this.rutnat()?.rader ?? []);
  protected readonly agarna = computed(() => [...new Set(this.#alla().flatMap((r) => r.projektledare ?? []))].sort((a, b) => a.localeCompare(b, 'sv')));
  readonly #valda = computed(() =>
    this.#alla().filter(
      (r) =>
        (!this.fas.varde() || r.fas === this.fas.varde()) &&
        (!this.agare.varde() || (r.projektledare ?? SAMORDNAREN) === this.agare.varde()) &&
        (this.tysta.varde() !== 'ja' || r.statusInaktuell) &&
        (!this.lage.varde() || tre(r.celler.at(-1) ?? INGEN).some((l) => l === this.lage.varde())),
    ),
  );
  readonly #vy = tabellvy(this.#valda, {
    kolumner: { namn: (r) => r.namn, agare: (r) => r.projektledare, senast: (r) => r.celler.at(-1)?.datum ?? null },
    sokbar: (r) => [r.namn, fasText(r.fas), r.projektledare ?? 'E-samordnaren'].join(' '),
  });
  protected readonly vy = { ...this.#vy, antal: computed(() => this.#alla().length) };

  protected readonly ram = viewChild<ElementRef<HTMLElement>>('ram');
  readonly #utskrift = vidUtskrift();
  readonly #ruta = signal({ topp: 0, hojd: 900 });
  readonly #rem: number;
  protected readonly stor = computed(() => this.#vy.rader().length > ALLA_UPP_TILL && !this.#utskrift());
  readonly #forsta = computed(() => (this.stor() ? Math.max(0, Math.min(Math.floor(this.#ruta().topp / (RADHOJD * this.#rem)) - UTANFOR, this.#vy.rader().length - 1)) : 0));
  readonly #sista = computed(() => (this.stor() ? Math.min(this.#vy.rader().length, Math.ceil((this.#ruta().topp + this.#ruta().hojd) / (RADHOJD * this.#rem)) + UTANFOR) : this.#vy.rader().length));
  protected readonly luftOver = computed(() => this.#forsta() * RADHOJD);
  protected readonly luftUnder = computed(() => (this.#vy.rader().length - this.#sista()) * RADHOJD);
  /** What the rows say, made once for each: a row that stays in view is the same. */
  readonly #visade = computed(() => {
    const manader = this.manader();
    const gjorda = new WeakMap<Rad, Visadrad>();
    return (r: Rad): Visadrad => {
      const redan = gjorda.get(r);
      if (redan) return redan;
      const per = new Map(r.celler.map((c) => [c.manad, c]));
      const visad = { id: r.id, namn: r.namn, fas: fasText(r.fas), agare: r.projektledare ?? 'E-samordnaren', tyst: r.statusInaktuell, celler: manader.map((manad) => ({ manad, ...visa(per.get(manad)) })) };
      gjorda.set(r, visad);
      return visad;
    };
  });
  protected readonly synliga = computed(() => {
    const fran = this.#forsta();
    return this.#vy.rader().slice(fran, this.#sista()).map((r, i) => ({ id: r.id, visad: this.#visade()(r), plats: fran + i + 3 }));
  });
  /** Width of the table when only some rows are drawn, in rem: the columns of the style sheet, and the months. */
  protected readonly bredd = computed(() => 30 + this.manader().length * MANADSBREDD);

  protected readonly lagen = lagen;
  protected readonly faser = faser.filter((f) => f !== 'ide');
  protected readonly samordnaren = SAMORDNAREN;
  protected readonly fasText = (f: Fas): string => fasText(f);
  protected readonly lagesnamn = lagesnamn;
  protected readonly lageForm = lageForm;
  protected readonly manadsnamn = (m: string): string => MANADSNAMN[Number(m.slice(5)) - 1] ?? m;
  protected readonly fil = (format: 'xlsx' | 'csv'): string => `/api/${this.samverkan()}/statusrapporter.${format}?fran=${this.spann().franAr}&till=${this.spann().tillAr}`;

  constructor() {
    const dokument = inject(DOCUMENT);
    const fonster = dokument.defaultView;
    this.#rem = Number.parseFloat(fonster?.getComputedStyle(dokument.documentElement).fontSize ?? '') || 16;
  }

  protected rullad(): void {
    const ram = this.ram()?.nativeElement;
    if (ram && this.stor()) this.#ruta.set({ topp: ram.scrollTop, hojd: ram.clientHeight || 900 });
  }

  /** The other end follows when the years would stand the wrong way or be too many. */
  protected valjFran(text: string): void {
    const [fran, till] = [Number(text), this.spann().tillAr];
    this.fran.satt(text);
    this.till.satt(String(Math.min(Math.max(fran, till), fran + FLEST_AR - 1)));
  }

  protected valjTill(text: string): void {
    const [fran, till] = [this.spann().franAr, Number(text)];
    this.till.satt(text);
    this.fran.satt(String(Math.max(Math.min(fran, till), till - FLEST_AR + 1)));
  }

  protected valt(handelse: Event): string {
    const mal = handelse.target;
    if (mal instanceof HTMLInputElement && mal.type === 'checkbox') return mal.checked ? 'ja' : '';
    return mal instanceof HTMLSelectElement ? mal.value : '';
  }

  protected rensa(): void {
    for (const f of [this.lage, this.agare, this.fas, this.tysta]) f.satt('');
    this.#vy.sok('');
  }
}

const INGEN: Statuscell = { manad: '', datum: '', antal: 0, lageTid: null, lageKostnad: null, lageResultat: null };
const arTal = (text: string): number | null => (/^\d{4}$/.test(text) ? Number(text) : null);

/** The words of a cell; a month without a report says nothing but a dash. */
const visa = (c: Statuscell | undefined): Omit<Visadcell, 'manad'> => {
  if (!c) return { namn: 'ingen rapport', tecken: [] };
  const fler = c.antal > 1 ? `, den senaste av ${c.antal}` : '';
  const lagena = tre(c);
  if (lagena.every((l) => l === null)) return { namn: `Rapport ${c.datum} utan läge${fler}`, tecken: null };
  const ord = ['Tid', 'Kostnad', 'Resultat'].map((n, i) => `${n}: ${lagena[i] ? lagesnamn(lagena[i]) : 'saknas'}`);
  return { namn: `${c.datum}. ${ord.join(', ')}${fler}`, tecken: ['T', 'K', 'R'].map((bokstav, i) => ({ bokstav, lage: lagena[i] ?? null, text: bokstav + (lagena[i] ? lageForm(lagena[i]) : '–') })) };
};
