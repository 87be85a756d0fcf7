import { afterNextRender, Component, computed, DestroyRef, effect, type ElementRef, inject, Injector, input, untracked, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { faser, fasText, lagen, projektslag, type Projektslag, slagText, type Tidslinje, tidslinjeAv } from '@gemensam/projekt/domain';
import { arZoom, dagVid, grafResurs, GsLaddar, GsRad, GsRadnavigering, GsSidhuvud, GsSortera, GsTabellverktyg, GsTidsaxel, GsTomt, helaAr, Kortkommandon, type Radkommando, Sammanhang, skalaInom, skalaVid, tabellvy, urlVarde, xAv, type Zoomniva, zoomnivaer, zoomText } from '@gemensam/shared/web';
import { TidslinjeOperation, type TidslinjeQuery } from '../generated/operationer';
import { GsPortfoljfilter } from '../portfolj/gs-portfoljfilter';
import { GsPortfoljvyer } from '../portfolj/gs-portfoljvyer';
import { portfoljfilter } from '../portfolj/portfoljfilter';
import { GsLinje } from './gs-linje';
import { GsTidslinjeforklaring } from './gs-tidslinjeforklaring';
import { GsTidslinjetabell } from './gs-tidslinjetabell';
import { radfonster } from './radfonster';

export type Tidslinjerad = TidslinjeQuery['tidslinje']['rader'][number];
type Post = { readonly slag: 'grupp'; readonly nyckel: Projektslag; readonly antal: number } | { readonly slag: 'rad'; readonly nyckel: string; readonly rad: Tidslinjerad };

/** Height of a row in rem; the style sheet says the same. */
const RADHOJD = 3;
/** Width of the lines on an A4 lying down, in px. */
const PAPPER = 780;

const trelagen = (r: Tidslinjerad) => [r.lageTid, r.lageKostnad, r.lageResultat];
const samsta = (r: Tidslinjerad): number | null => {
  const lage = trelagen(r).flatMap((l) => l ?? []);
  return lage.length === 0 ? null : Math.max(...lage.map((l) => lagen.indexOf(l)));
};

/** The portfolio in time: plan against now, with gates; as lines, and as the table of the same. */
@Component({
  selector: 'gs-tidslinje-sida',
  imports: [GsSidhuvud, GsLaddar, GsTomt, GsTabellverktyg, GsSortera, GsRad, GsRadnavigering, GsPortfoljvyer, GsPortfoljfilter, GsLinje, GsTidsaxel, GsTidslinjeforklaring, GsTidslinjetabell, RouterLink],
  templateUrl: './tidslinje-sida.html',
  styleUrl: './tidslinje-sida.css',
})
export class TidslinjeSida {
  readonly samverkan = input.required<string>();
  readonly #router = inject(Router);
  readonly #injector = inject(Injector);
  protected readonly idag = inject(Sammanhang).affarsdatum;
  protected readonly ram = viewChild<ElementRef<HTMLElement>>('ram');
  protected readonly svar = grafResurs(TidslinjeOperation, () => ({}));
  readonly #zoom = urlVarde('zoom', 'ar');
  protected readonly zoom = computed<Zoomniva>(() => {
    const zoom = this.#zoom.varde();
    return arZoom(zoom) ? zoom : 'ar';
  });
  protected readonly visa = urlVarde('visa');

  readonly #alla = computed<readonly Tidslinjerad[]>(() => this.svar.varde()?.tidslinje.rader ?? []);
  protected readonly urval = portfoljfilter(this.#alla, { slag: (r) => r.slag, fas: (r) => r.fas, lagen: trelagen, inaktuell: (r) => r.statusInaktuell });
  readonly #vy = tabellvy(this.urval.rader, {
    kolumner: { namn: (r) => r.namn, fas: (r) => (r.fas ? faser.indexOf(r.fas) : null), tidplan: (r) => r.tidplanTill ?? r.tidplanFran, lage: samsta, deltar: (r) => r.deltagare.length },
    sokbar: (r) => [r.namn, fasText(r.fas), slagText(r.slag), r.statusText, ...r.deltagare].join(' '),
  });
  protected readonly vy = { ...this.#vy, antal: computed(() => this.#alla().length) };
  protected readonly filtrerad = computed(() => this.urval.aktivt() || this.#vy.filter() !== '');
  /** In groups as the portfolio, as one list so that only what is in view is drawn. */
  readonly #poster = computed<readonly Post[]>(() =>
    projektslag.flatMap((slag) => {
      const rader = this.#vy.rader().filter((r) => r.slag === slag);
      return rader.length === 0 ? [] : [{ slag: 'grupp' as const, nyckel: slag, antal: rader.length }, ...rader.map((rad) => ({ slag: 'rad' as const, nyckel: rad.id, rad }))];
    }),
  );
  protected readonly fonster = radfonster(this.#poster, this.ram, RADHOJD);
  protected readonly antalRader = computed(() => this.#poster().length + 1);

  readonly #ordningar = computed(() => new Map(this.svar.varde()?.tidslinje.ordningar.map((o) => [o.slag, o])));
  readonly #linjer = computed(() => ({ ordningar: this.#ordningar(), idag: this.idag(), kanda: new Map<Tidslinjerad, Tidslinje>() }));
  readonly #ar = computed(() => helaAr(dagarna(this.#alla()), this.idag()));
  protected readonly skala = computed(() => (this.fonster.utskrift() ? skalaInom(this.#ar(), PAPPER) : skalaVid(this.#ar(), this.zoom())));
  protected readonly axelzoom = computed<Zoomniva>(() => (this.fonster.utskrift() ? 'ar' : this.zoom()));
  protected readonly aren = computed(() => `${this.#ar().fran.slice(0, 4)} till ${Number(this.#ar().till.slice(0, 4)) - 1}`);

  protected readonly zoomnivaer = zoomnivaer;
  protected readonly zoomText = zoomText;
  protected readonly slagText = slagText;
  protected readonly fasText = fasText;
  protected readonly fil = (format: 'xlsx' | 'csv'): string => `/api/${this.samverkan()}/tidslinje.${format}`;

  constructor() {
    inject(Kortkommandon).registrera(
      [
        { tangent: '+', text: 'Zooma in', kor: () => this.stega(1) },
        { tangent: '-', text: 'Zooma ut', kor: () => this.stega(-1) },
        { tangent: 'i', text: 'Visa i dag', kor: () => this.tillIdag() },
      ],
      inject(DestroyRef),
    );
    // The frame comes with the answer, and with the lines: today is in view then.
    effect(() => {
      if (this.ram()) untracked(() => this.tillIdag());
    });
  }

  /** The line of a row, worked out once. */
  protected linje(r: Tidslinjerad): Tidslinje {
    const { ordningar, idag, kanda } = this.#linjer();
    const finns = kanda.get(r);
    if (finns) return finns;
    const ny = tidslinjeAv(ordningar.get(r.slag) ?? null, r, idag);
    kanda.set(r, ny);
    return ny;
  }
  protected readonly linjeAv = (r: Tidslinjerad): Tidslinje => this.linje(r);

  protected stega(steg: 1 | -1): boolean {
    const ny = zoomnivaer[zoomnivaer.indexOf(this.zoom()) + steg];
    if (ny === undefined || this.visa.varde() === 'tabell') return false;
    this.zooma(ny);
    return true;
  }

  /** What is in the middle stays there. */
  protected zooma(zoom: Zoomniva): void {
    const ram = this.ram()?.nativeElement;
    const halv = ram ? this.#synligBredd(ram) / 2 : 0;
    const mitt = ram ? dagVid(this.skala(), ram.scrollLeft + halv) : this.idag();
    this.#zoom.satt(zoom);
    afterNextRender({ write: () => this.#rulla(xAv(this.skala(), mitt) - halv) }, { injector: this.#injector });
  }

  protected tillIdag(): boolean {
    const ram = this.ram()?.nativeElement;
    if (!ram) return false;
    afterNextRender({ write: () => this.#rulla(xAv(this.skala(), this.idag()) - this.#synligBredd(ram) * 0.4) }, { injector: this.#injector });
    return true;
  }

  protected rensa(): void {
    this.urval.rensa();
    this.#vy.sok('');
  }

  protected kor({ kommando, id }: Radkommando): void {
    if (kommando === 'oppna') void this.#router.navigate(['/', this.samverkan(), 'projekt', id, 'faser']);
  }

  /** What is left of the frame beside the names. */
  #synligBredd(ram: HTMLElement): number {
    return ram.clientWidth - (ram.querySelector<HTMLElement>('.namn')?.offsetWidth ?? 0);
  }

  #rulla(x: number): void {
    const ram = this.ram()?.nativeElement;
    if (ram) ram.scrollLeft = Math.max(0, x);
  }
}

/** Every day that a row stands on, so that the years hold them all. */
const dagarna = function* (rader: readonly Tidslinjerad[]): Iterable<string> {
  for (const r of rader) {
    if (r.tidplanFran !== null) yield `${r.tidplanFran}-01-01`;
    if (r.tidplanTill !== null) yield `${r.tidplanTill}-12-31`;
    for (const plan of [r.ursprunglig, r.galler]) {
      if (plan?.start) yield plan.start;
      for (const dag of plan?.dagar ?? []) if (dag) yield dag;
    }
    for (const { datum } of r.rorelser) yield datum;
  }
};
