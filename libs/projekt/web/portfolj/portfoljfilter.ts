import { computed, type Signal } from '@angular/core';
import type { Fas, Lage, Projektslag } from '@gemensam/projekt/domain';
import { type GrafResurs, grafResurs, urlVarde, type UrlVarde } from '@gemensam/shared/web';
import { PortfoljkommunerOperation, type PortfoljkommunerQuery } from '../generated/operationer';

/** Where a view finds what the portfolio is filtered by, in rows of its own. */
export interface Filterkalla<T> {
  readonly slag: (rad: T) => Projektslag;
  /** Vilande for a project that rests. */
  readonly fas: (rad: T) => Fas | null;
  readonly lagen: (rad: T) => readonly (Lage | null | undefined)[];
  readonly inaktuell: (rad: T) => boolean;
}

/**
 * The filters of the portfolio, one and the same in all its views: they stand in the address
 * (`?slag=…&fas=…&lage=…&inaktuella=ja&kommun=2580,2514&karta=inforande`).
 */
export interface Portfoljfilter<T> {
  readonly slag: UrlVarde;
  readonly fas: UrlVarde;
  readonly lage: UrlVarde;
  readonly inaktuella: UrlVarde;
  /** What the map shows, and filters by: '' while it is closed, `deltagande` or `inforande`. */
  readonly karta: UrlVarde;
  /** The kommuner that are chosen: projects that any of them takes part in, or introduces. */
  readonly kommuner: Signal<readonly string[]>;
  valjKommuner(koder: readonly string[]): void;
  /** The kommuner against the projects; asked for when somebody looks at them. */
  readonly mot: GrafResurs<PortfoljkommunerQuery>;
  /** The rows that the filters leave, in the order they came. */
  readonly rader: Signal<readonly T[]>;
  /** The ids of what the other filters leave, whatever kommuner are chosen: what the map counts. */
  readonly utanKommuner: Signal<ReadonlySet<string>>;
  readonly antalInaktuella: Signal<number>;
  /** Something is chosen. */
  readonly aktivt: Signal<boolean>;
  rensa(): void;
}

/**
 * The filters of the portfolio over the rows of a view. Call where `inject` is allowed.
 *
 * @example readonly filter = portfoljfilter(this.#alla, { slag: (r) => r.slag, fas: (r) => r.fas, lagen: (r) => [r.lageTid], inaktuell: (r) => r.statusInaktuell });
 */
export const portfoljfilter = <T extends { readonly id: string }>(alla: Signal<readonly T[]>, av: Filterkalla<T>): Portfoljfilter<T> => {
  const [slag, fas, lage, inaktuella, kommun, karta] = [urlVarde('slag'), urlVarde('fas'), urlVarde('lage'), urlVarde('inaktuella'), urlVarde('kommun'), urlVarde('karta')];
  const valda = [slag, fas, lage, inaktuella, kommun];
  const kommuner = computed(() => kommun.varde().split(',').filter((kod) => /^\d{4}$/.test(kod)));
  const mot = grafResurs(PortfoljkommunerOperation, () => (kommuner().length > 0 || karta.varde() ? {} : undefined));
  const utanKommuner = computed(() => {
    const [s, f, l, bara] = [slag.varde(), fas.varde(), lage.varde(), inaktuella.varde() === 'ja'];
    if (!s && !f && !l && !bara) return alla();
    return alla().filter((r) => (!s || av.slag(r) === s) && (!f || av.fas(r) === f) && (!l || av.lagen(r).some((x) => x === l)) && (!bara || av.inaktuell(r)));
  });
  /** The projects of the chosen kommuner; null while none is chosen or nothing is known. */
  const deras = computed(() => {
    const svar = mot.varde()?.portfoljkommuner;
    if (kommuner().length === 0 || !svar) return null;
    const infors = karta.varde() === 'inforande';
    return new Set(svar.projekt.filter((p) => kommuner().some((k) => (infors ? p.infor.includes(k) || p.driftsatt.includes(k) : p.deltar.includes(k)))).map((p) => p.id));
  });
  return {
    slag,
    fas,
    lage,
    inaktuella,
    karta,
    kommuner,
    valjKommuner: (koder) => kommun.satt(koder.join(',')),
    mot,
    rader: computed(() => {
      const med = deras();
      return med ? utanKommuner().filter((r) => med.has(r.id)) : utanKommuner();
    }),
    utanKommuner: computed(() => new Set(utanKommuner().map((r) => r.id))),
    antalInaktuella: computed(() => alla().filter(av.inaktuell).length),
    aktivt: computed(() => valda.some((v) => v.varde() !== '')),
    rensa: () => valda.forEach((v) => v.satt('')),
  };
};
