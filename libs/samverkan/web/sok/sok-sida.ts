import { Component, computed, DestroyRef, effect, type ElementRef, inject, input, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { arSoktyp, soktyper } from '@gemensam/shared/domain';
import { grafResurs, GsFokusVidare, GsLaddar, GsRad, GsRadnavigering, GsSidhuvud, GsTomt, Kortkommandon, type Radkommando, Sidtitel, urlVarde } from '@gemensam/shared/web';
import { SokOperation } from '../generated/operationer';
import { GsSoktraff } from './gs-soktraff';
import { soklank, type Soktraff } from './sokval';

/** Everything the person may read, searched from one box. The question and its filters stand in the address. */
@Component({
  selector: 'gs-sok-sida',
  imports: [GsFokusVidare, GsSidhuvud, GsLaddar, GsTomt, GsRad, GsRadnavigering, GsSoktraff, RouterLink],
  templateUrl: './sok-sida.html',
  styleUrl: './sok-sida.css',
})
export class SokSida {
  readonly samverkan = input.required<string>();
  readonly #router = inject(Router);
  readonly #titel = inject(Sidtitel);
  protected readonly ruta = viewChild.required<ElementRef<HTMLInputElement>>('ruta');
  protected readonly fraga = urlVarde('fraga');
  protected readonly typ = urlVarde('typ');
  protected readonly ar = urlVarde('ar');
  protected readonly sortering = urlVarde('sort');
  protected readonly sida = urlVarde('sida', '1');

  readonly #typ = computed(() => (arSoktyp(this.typ.varde()) ? this.typ.varde() : null));
  protected readonly svar = grafResurs(SokOperation, () => {
    const typ = this.#typ();
    return this.fraga.varde().trim() === ''
      ? undefined
      : {
          fraga: this.fraga.varde(),
          typ: typ !== null && arSoktyp(typ) ? typ : null,
          ar: /^\d{4}$/.test(this.ar.varde()) ? Number(this.ar.varde()) : null,
          sortering: this.sortering.varde() === 'datum' ? ('datum' as const) : ('relevans' as const),
          sida: Math.max(1, Number.parseInt(this.sida.varde(), 10) || 1),
        };
  });
  protected readonly sok = computed(() => this.svar.varde()?.sok);
  /** The hits under the heading of their type, in the order of the types. */
  protected readonly grupper = computed(() => {
    const s = this.sok();
    return soktyper.map((t) => ({ ...t, antal: s?.typer.find((x) => x.typ === t.typ)?.antal ?? 0, traffar: s?.traffar.filter((x) => x.typ === t.typ) ?? [] })).filter((g) => g.traffar.length > 0);
  });
  protected readonly typer = computed(() => soktyper.flatMap((t) => {
    const antal = this.sok()?.typer.find((x) => x.typ === t.typ)?.antal ?? 0;
    return antal > 0 || t.typ === this.typ.varde() ? [{ ...t, antal }] : [];
  }));
  protected readonly antalAlla = computed(() => (this.sok()?.typer ?? []).reduce((n, t) => n + t.antal, 0));
  protected readonly arAlla = computed(() => {
    const ar = this.sok()?.ar ?? [];
    const valt = Number(this.ar.varde());
    return valt && !ar.some((a) => a.ar === valt) ? [{ ar: valt, antal: 0 }, ...ar] : ar;
  });
  protected readonly sammanfattning = computed(() => {
    const s = this.sok();
    if (!s) return '';
    const antal = s.antal === 1 ? '1 träff' : `${s.antal} träffar`;
    return s.liknande.length ? `Inget heter precis så. ${antal} på liknande ord: ${s.liknande.join(', ')}.` : antal;
  });

  /** All that is found, as a file. */
  protected fil(format: 'xlsx' | 'csv'): string {
    const val = { fraga: this.fraga.varde(), typ: this.#typ() ?? '', ar: this.ar.varde(), sort: this.sortering.varde() };
    return `/api/${this.samverkan()}/sok.${format}?${new URLSearchParams(Object.entries(val).filter(([, v]) => v !== ''))}`;
  }

  constructor() {
    const kor = (): void => this.ruta().nativeElement.select();
    inject(Kortkommandon).registrera([{ tangent: '/', text: 'Sök i portalen', kor }, { tangent: 'f', text: 'Sök i hela portalen', kor }], inject(DestroyRef));
    effect(() => this.#titel.satt(this.fraga.varde() ? `Sök: ${this.fraga.varde()}` : 'Sök'));
  }

  protected stall(handelse: Event, fraga: string): void {
    handelse.preventDefault();
    this.sida.satt('1');
    this.fraga.satt(fraga.trim());
    if (fraga.trim() === this.fraga.varde()) void this.svar.ladda();
  }

  protected valj(handelse: Event, vad: 'typ' | 'ar' | 'sortering'): void {
    if (!(handelse.target instanceof HTMLSelectElement)) return;
    this.sida.satt('1');
    this[vad].satt(handelse.target.value);
  }

  protected visaAlla(typ: string): void {
    this.sida.satt('1');
    this.typ.satt(typ);
  }

  protected visaAllt(): void {
    this.sida.satt('1');
    this.typ.satt('');
    this.ar.satt('');
  }

  protected oppna({ id }: Radkommando): void {
    const traff: Soktraff | undefined = this.sok()?.traffar.find((t) => `${t.typ}-${t.id}` === id);
    const lank = traff && soklank(this.samverkan(), traff, traff.mal[0]);
    if (lank) void this.#router.navigate([...lank]);
  }
}
