import { Component, computed, DOCUMENT, ElementRef, inject, input, output, signal, viewChild, afterNextRender } from '@angular/core';
import type { Simulering, Simuleringsandringar, Simuleringsgrund } from '@gemensam/finansiering/domain';
import { formateraBelopp } from '@gemensam/shared/domain';
import { GsEtikett, vidUtskrift } from '@gemensam/shared/web';
import { nyckelkort, skillnadstext } from './simuleringstext';

/** Up to this many cells all are drawn; above, those in view and some beside them. */
const ALLA_UPP_TILL = 1_200;
/** Height of a row and width of a column while only what is in view is drawn, in rem; the style sheet says the same. */
const RADHOJD = 3.25;
const KOLUMNBREDD = 8.5;
const UTANFOR = 3;
/** Up to this many posts a column is as wide as it needs. */
const SMAL_TABELL = 10;

interface Cell {
  readonly plats: number;
  readonly belopp: string;
  readonly skillnad: string;
  /** What the dash means. */
  readonly saknas: string;
}

interface Spann {
  readonly fran: number;
  readonly till: number;
}

/** The matrix of a simulation: ticks in the rows, a button in each column, and in each cell the new share and the difference. */
@Component({
  selector: 'gs-simuleringstabell',
  imports: [GsEtikett],
  templateUrl: './gs-simuleringstabell.html',
  styleUrl: './gs-simuleringstabell.css',
})
export class GsSimuleringstabell {
  readonly grund = input.required<Simuleringsgrund>();
  readonly andringar = input.required<Simuleringsandringar>();
  readonly simulering = input.required<Simulering>();
  /** Post whose editor is open. */
  readonly vald = input.required<string | null>();
  readonly baraSkillnader = input(false);
  readonly egna = input<readonly string[]>([]);
  readonly kryssad = output<{ readonly kommunkod: string; readonly deltar: boolean }>();
  readonly oppna = output<string>();

  protected readonly ram = viewChild.required<ElementRef<HTMLElement>>('ram');
  readonly #rem: number;
  readonly #utskrift = vidUtskrift();
  readonly #ruta = signal({ topp: 0, vanster: 0, hojd: 900, bredd: 1400 });

  /** Numbers of the posts and kommuner that are shown. */
  protected readonly poster = computed<readonly number[]>(() => {
    const alla = this.grund().poster.map((_, j) => j);
    if (!this.baraSkillnader()) return alla;
    const { kolumner } = this.simulering();
    return alla.filter((j) => kolumner[j]?.avslag || kolumner[j]?.belopp.some((b, i) => b !== kolumner[j]?.idag[i]));
  });
  protected readonly kommuner = computed<readonly number[]>(() => {
    const alla = this.grund().kommuner.map((_, i) => i);
    if (!this.baraSkillnader()) return alla;
    const { kolumner, rader } = this.simulering();
    return alla.filter((i) => rader[i]?.deltar === false || this.poster().some((j) => kolumner[j]?.belopp[i] !== kolumner[j]?.idag[i]));
  });
  /** Too much to draw whole. */
  protected readonly stor = computed(() => this.grund().poster.length * this.grund().kommuner.length > ALLA_UPP_TILL && !this.#utskrift());
  protected readonly radspann = computed(() => this.#spann(this.kommuner().length, this.#ruta().topp, this.#ruta().hojd, RADHOJD), { equal: sammaSpann });
  protected readonly kolumnspann = computed(() => this.#spann(this.poster().length, this.#ruta().vanster, this.#ruta().bredd, KOLUMNBREDD), { equal: sammaSpann });
  protected readonly luftOver = computed(() => this.radspann().fran * RADHOJD);
  protected readonly luftUnder = computed(() => (this.kommuner().length - this.radspann().till) * RADHOJD);
  protected readonly luftFore = computed(() => this.kolumnspann().fran * KOLUMNBREDD);
  protected readonly luftEfter = computed(() => (this.poster().length - this.kolumnspann().till) * KOLUMNBREDD);

  /** Many columns have one width, in rem: then a new figure does not make the browser weigh every cell anew. 0: as wide as they need. */
  protected readonly bredd = computed(() => ((this.stor() || this.poster().length > SMAL_TABELL) && !this.#utskrift() ? 12 + this.poster().length * KOLUMNBREDD + 10 : 0));

  protected readonly kolumner = computed(() => {
    const { kolumner } = this.simulering();
    const [grund, andringar] = [this.grund(), this.andringar()];
    return this.poster().slice(this.kolumnspann().fran, this.kolumnspann().till).flatMap((j, n) => {
      const [post, k] = [grund.poster[j], kolumner[j]];
      if (!post || !k) return [];
      const skillnad = k.totalt === null ? '' : skillnadstext(k.totalt - k.totaltIdag);
      return [{ id: post.id, j, namn: post.namn, plats: this.kolumnspann().fran + n + 2, ...nyckelkort(grund, post, andringar.poster[post.id]), egen: andringar.poster[post.id] !== undefined, avslag: k.avslag !== null, totalt: k.totalt === null ? null : tal(k.totalt), skillnad }];
    });
  });
  protected readonly rader = computed(() => {
    const { kolumner, rader } = this.simulering();
    const synliga = this.kolumner();
    return this.kommuner().slice(this.radspann().fran, this.radspann().till).flatMap((i, n) => {
      const r = rader[i];
      if (!r) return [];
      const celler = synliga.map(({ j, plats }): Cell => {
        const k = kolumner[j];
        const [nu, idag] = [k?.belopp[i] ?? null, k?.idag[i] ?? null];
        if (k?.avslag) return { plats, belopp: '', skillnad: '', saknas: 'räknas inte' };
        return { plats, belopp: nu === null ? '' : tal(nu), skillnad: k?.andrad ? skillnadstext((nu ?? 0n) - (idag ?? 0n)) : '', saknas: nu !== null ? '' : idag === null ? 'deltar inte' : 'deltar inte längre' };
      });
      return [{ kommunkod: r.kommunkod, namn: r.namn, deltar: r.deltar, egen: this.egna().includes(r.kommunkod), plats: this.radspann().fran + n + 2, celler, summa: tal(r.summa), skillnad: skillnadstext(r.skillnad) }];
    });
  });
  protected readonly summa = computed(() => ({ belopp: tal(this.simulering().summa), skillnad: skillnadstext(this.simulering().skillnad) }));

  constructor() {
    const dokument = inject(DOCUMENT);
    const fonster = dokument.defaultView;
    this.#rem = Number.parseFloat(fonster?.getComputedStyle(dokument.documentElement).fontSize ?? '') || 16;
    afterNextRender({ read: () => this.rullad() });
  }

  protected rullad(): void {
    const { scrollTop, scrollLeft, clientHeight, clientWidth } = this.ram().nativeElement;
    if (this.stor()) this.#ruta.set({ topp: scrollTop, vanster: scrollLeft, hojd: clientHeight || 900, bredd: clientWidth || 1400 });
  }

  protected kryssa(kommunkod: string, handelse: Event): void {
    this.kryssad.emit({ kommunkod, deltar: handelse.target instanceof HTMLInputElement && handelse.target.checked });
  }

  /** Puts the focus on the button of a post, bringing its column into view. */
  fokusera(postId: string): void {
    const ram = this.ram().nativeElement;
    const plats = this.poster().findIndex((j) => this.grund().poster[j]?.id === postId);
    if (this.stor() && plats >= 0) {
      ram.scrollLeft = plats * KOLUMNBREDD * this.#rem;
      this.rullad();
    }
    setTimeout(() => ram.querySelector<HTMLElement>(`[data-post="${postId}"]`)?.focus());
  }

  #spann(antal: number, fran: number, langd: number, steg: number): Spann {
    if (!this.stor()) return { fran: 0, till: antal };
    const px = steg * this.#rem;
    const forsta = Math.max(0, Math.min(Math.floor(fran / px) - UTANFOR, antal - 1));
    return { fran: forsta, till: Math.min(antal, Math.ceil((fran + langd) / px) + UTANFOR) };
  }
}

const sammaSpann = (a: Spann, b: Spann): boolean => a.fran === b.fran && a.till === b.till;

const tal = (ore: bigint): string => formateraBelopp(ore, { visaEnhet: false });
