import { computed, type Signal } from '@angular/core';
import { ordnadeRader, soktaRader, type Tabellval } from '@gemensam/shared/domain';
import { urlVarde } from './url-tillstand';

/** How a table is searched and sorted. */
export interface Tabellvyval<T> extends Tabellval<T> {
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

/**
 * The rows of a table as the person wants to see them. Every word of the filter must occur. Call where `inject` is allowed.
 *
 * @example readonly vy = tabellvy(this.rader, { kolumner: { namn: (r) => r.namn, belopp: (r) => BigInt(r.belopp) }, sokbar: (r) => r.namn, sortering: 'namn' });
 */
export const tabellvy = <T>(alla: Signal<readonly T[]>, val: Tabellvyval<T>): Tabellvy<T> => {
  const prefix = val.prefix ?? '';
  const filter = urlVarde(`${prefix}sok`);
  const ordning = urlVarde(`${prefix}sort`, val.sortering ?? '');
  const kolumn = computed(() => ordning.varde().replace(/^-/, ''));
  const fallande = computed(() => ordning.varde().startsWith('-'));

  const traffar = computed(() => soktaRader(alla(), filter.varde(), val.sokbar));

  return {
    rader: computed(() => ordnadeRader(traffar(), ordning.varde(), val.kolumner)),
    antal: computed(() => alla().length),
    filter: filter.varde,
    kolumn,
    fallande,
    sok: (text) => filter.satt(text),
    sortera: (namn) => ordning.satt(kolumn() === namn && !fallande() ? `-${namn}` : namn),
  };
};

/**
 * Address of the file that holds what a table shows, in its order. `val`: what the page narrows the table to besides; empty texts are left out.
 * @example filadress('/api/norrbotten/moten.xlsx', vy, { slag: 'sammantrade' }) // '/api/norrbotten/moten.xlsx?slag=sammantrade&sort=datum'
 */
export const filadress = (adress: string, vy: Pick<Tabellvy<unknown>, 'filter' | 'kolumn' | 'fallande'>, val: Readonly<Record<string, string>> = {}): string => {
  const fraga = new URLSearchParams(Object.entries({ ...val, sok: vy.filter(), sort: vy.kolumn() && `${vy.fallande() ? '-' : ''}${vy.kolumn()}` }).filter(([, varde]) => varde !== ''));
  return fraga.size > 0 ? `${adress}?${fraga}` : adress;
};
