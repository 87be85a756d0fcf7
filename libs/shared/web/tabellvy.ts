import { computed, type Signal } from '@angular/core';
import { urlVarde } from './url-tillstand';

type Sortvarde = string | number | bigint | null | undefined;

/** How a table is searched and sorted. */
export interface Tabellval<T> {
  /** What each sortable column sorts by; null goes last in both directions. */
  readonly kolumner: Readonly<Record<string, (rad: T) => Sortvarde>>;
  /** The text the filter box searches. */
  readonly sokbar: (rad: T) => string;
  /** Column to begin with; a leading `-` for descending. Without it: the order the rows come in. */
  readonly sortering?: string;
  /** Keeps two tables of one page apart in the address. */
  readonly prefix?: string;
}

/** A table's view: filter and sort order, kept in the address (`?sok=…&sort=-namn`). */
export interface Tabellvy<T> {
  readonly rader: Signal<readonly T[]>;
  readonly antal: Signal<number>;
  readonly filter: Signal<string>;
  readonly kolumn: Signal<string>;
  readonly fallande: Signal<boolean>;
  sok(text: string): void;
  sortera(kolumn: string): void;
}

const SVENSKA = new Intl.Collator('sv', { numeric: true });

const jamforVarden = (a: NonNullable<Sortvarde>, b: NonNullable<Sortvarde>): number => {
  if (typeof a === 'string' || typeof b === 'string') return SVENSKA.compare(String(a), String(b));
  return a < b ? -1 : a > b ? 1 : 0;
};

/**
 * The rows of a table as the person wants to see them. Every word of the filter must occur. Call where `inject` is allowed.
 *
 * @example readonly vy = tabellvy(this.rader, { kolumner: { namn: (r) => r.namn, belopp: (r) => BigInt(r.belopp) }, sokbar: (r) => r.namn, sortering: 'namn' });
 */
export const tabellvy = <T>(alla: Signal<readonly T[]>, val: Tabellval<T>): Tabellvy<T> => {
  const prefix = val.prefix ?? '';
  const filter = urlVarde(`${prefix}sok`);
  const ordning = urlVarde(`${prefix}sort`, val.sortering ?? '');
  const kolumn = computed(() => ordning.varde().replace(/^-/, ''));
  const fallande = computed(() => ordning.varde().startsWith('-'));

  const traffar = computed(() => {
    const ord = filter.varde().toLocaleLowerCase('sv').split(/\s+/).filter(Boolean);
    if (ord.length === 0) return alla();
    return alla().filter((rad) => {
      const text = val.sokbar(rad).toLocaleLowerCase('sv');
      return ord.every((o) => text.includes(o));
    });
  });

  const rader = computed(() => {
    const sortvarde = val.kolumner[kolumn()];
    if (!sortvarde) return traffar();
    const riktning = fallande() ? -1 : 1;
    return [...traffar()].sort((x, y) => {
      const a = sortvarde(x) ?? null;
      const b = sortvarde(y) ?? null;
      if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
      return riktning * jamforVarden(a, b);
    });
  });

  return {
    rader,
    antal: computed(() => alla().length),
    filter: filter.varde,
    kolumn,
    fallande,
    sok: (text) => filter.satt(text),
    sortera: (namn) => ordning.satt(kolumn() === namn && !fallande() ? `-${namn}` : namn),
  };
};
