import { computed, inject, linkedSignal, signal, type Signal } from '@angular/core';
import type { GrafOperation } from '@gemensam/shared/contract';
import { Graf } from './graf';
import { type GrafFel, somGrafFel } from './graf-fel';
import { type GrafResurs, grafResurs } from './graf-resurs';
import { urlVarde, type UrlVarde } from './url-tillstand';

export interface Historikrad {
  readonly id: string;
  readonly tid: string;
  readonly aktor: string;
  readonly text: string;
  /** What the sentence leaves out, e.g. to whom a remiss went. */
  readonly uppgift?: string | null;
  readonly skal?: string | null;
}

export interface Historiksida<R extends Historikrad> {
  readonly rader: readonly R[];
  /** Where the older ones begin; null when there are none. */
  readonly nasta: string | null;
  readonly personer: readonly string[];
}

const NYCKLAR = ['sok', 'om', 'person', 'fran', 'till'] as const;
export type Historiknyckel = (typeof NYCKLAR)[number];
/** What the address narrows the history to; null is all. */
export type Historikurval = Readonly<Record<Historiknyckel, string | null>>;

/** The history of one thing, page by page, narrowed by the address. */
export interface Historikvy<R extends Historikrad> {
  readonly val: Readonly<Record<Historiknyckel, UrlVarde>>;
  readonly filtrerat: Signal<boolean>;
  /** The first page; null until it is there. */
  readonly forsta: Signal<Historiksida<R> | null>;
  readonly svar: Pick<GrafResurs<unknown>, 'laddar' | 'fel' | 'ladda'>;
  readonly personer: Signal<readonly string[]>;
  readonly rader: Signal<readonly R[]>;
  readonly finnsAldre: Signal<boolean>;
  readonly hamtar: Signal<boolean>;
  readonly fel: Signal<GrafFel | undefined>;
  visaAldre(): Promise<void>;
  rensa(): void;
  /** The address of the file with the same rows; `grund` is without its type. */
  fil(grund: string, format: 'xlsx' | 'csv'): string;
}

const SIDA = 50;

/** Call where `inject` is allowed. */
export const historikvy = <S, V, R extends Historikrad>(
  operation: GrafOperation<S, V>,
  variabler: (urval: Historikurval, efter: string | null, antal: number) => V,
  sidan: (svar: S) => Historiksida<R> | null | undefined,
): Historikvy<R> => {
  const graf = inject(Graf);
  const val = { sok: urlVarde('sok'), om: urlVarde('om'), person: urlVarde('person'), fran: urlVarde('fran'), till: urlVarde('till') };
  const urval = computed<Historikurval>(() => {
    const av = (nyckel: Historiknyckel): string | null => val[nyckel].varde() || null;
    return { sok: av('sok'), om: av('om'), person: av('person'), fran: av('fran'), till: av('till') };
  });
  const svar = grafResurs(operation, () => variabler(urval(), null, SIDA));
  const aldre = linkedSignal<S | undefined, readonly Historiksida<R>[]>({ source: svar.varde, computation: () => [] });
  const forsta = computed(() => {
    const s = svar.varde();
    return s === undefined ? null : (sidan(s) ?? null);
  });
  const nasta = computed(() => (aldre().at(-1) ?? forsta())?.nasta ?? null);
  const hamtar = signal(false);
  const fel = signal<GrafFel | undefined>(undefined);

  const visaAldre = async (): Promise<void> => {
    const [efter, borjan] = [nasta(), svar.varde()];
    if (efter === null || hamtar()) return;
    hamtar.set(true);
    fel.set(undefined);
    try {
      const sida = sidan(await graf.fraga(operation, variabler(urval(), efter, SIDA)));
      if (sida && svar.varde() === borjan) aldre.update((sidor) => [...sidor, sida]);
    } catch (orsak) {
      if (svar.varde() === borjan) fel.set(somGrafFel(orsak));
    } finally {
      hamtar.set(false);
    }
  };

  return {
    val,
    filtrerat: computed(() => NYCKLAR.some((n) => urval()[n] !== null)),
    forsta,
    svar,
    // The choice stands while the answer to a new filter is on its way.
    personer: linkedSignal<Historiksida<R> | null, readonly string[]>({ source: forsta, computation: (ny, forut) => ny?.personer ?? forut?.value ?? [] }),
    rader: computed(() => [forsta(), ...aldre()].flatMap((s) => s?.rader ?? [])),
    finnsAldre: computed(() => nasta() !== null),
    hamtar,
    fel,
    visaAldre,
    rensa: () => NYCKLAR.forEach((n) => val[n].satt('')),
    fil: (grund, format) => {
      const fraga = new URLSearchParams(NYCKLAR.flatMap((n) => (val[n].varde() === '' ? [] : [[n, val[n].varde()]])));
      return `${grund}.${format}${fraga.size > 0 ? `?${fraga}` : ''}`;
    },
  };
};
