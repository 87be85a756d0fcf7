import { computed, type Signal } from '@angular/core';
import type { Fas, Lage, Projektslag } from '@gemensam/projekt/domain';
import { urlVarde, type UrlVarde } from '@gemensam/shared/web';

/** Where a view finds what the portfolio is filtered by, in rows of its own. */
export interface Filterkalla<T> {
  readonly slag: (rad: T) => Projektslag;
  /** Vilande for a project that rests. */
  readonly fas: (rad: T) => Fas | null;
  readonly lagen: (rad: T) => readonly (Lage | null | undefined)[];
  readonly inaktuell: (rad: T) => boolean;
}

/** The filters of the portfolio, one and the same in all its views: they stand in the address (`?slag=…&fas=…&lage=…&inaktuella=ja`). */
export interface Portfoljfilter<T> {
  readonly slag: UrlVarde;
  readonly fas: UrlVarde;
  readonly lage: UrlVarde;
  readonly inaktuella: UrlVarde;
  /** The rows that the filters leave, in the order they came. */
  readonly rader: Signal<readonly T[]>;
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
export const portfoljfilter = <T>(alla: Signal<readonly T[]>, av: Filterkalla<T>): Portfoljfilter<T> => {
  const [slag, fas, lage, inaktuella] = [urlVarde('slag'), urlVarde('fas'), urlVarde('lage'), urlVarde('inaktuella')];
  const valda = [slag, fas, lage, inaktuella];
  const aktivt = computed(() => valda.some((v) => v.varde() !== ''));
  return {
    slag,
    fas,
    lage,
    inaktuella,
    rader: computed(() => {
      if (!aktivt()) return alla();
      const [s, f, l, bara] = [slag.varde(), fas.varde(), lage.varde(), inaktuella.varde() === 'ja'];
      return alla().filter((r) => (!s || av.slag(r) === s) && (!f || av.fas(r) === f) && (!l || av.lagen(r).some((x) => x === l)) && (!bara || av.inaktuell(r)));
    }),
    antalInaktuella: computed(() => alla().filter(av.inaktuell).length),
    aktivt,
    rensa: () => valda.forEach((v) => v.satt('')),
  };
};
