import type { Belopp, Brak, Datum } from '@gemensam/shared/domain';
import type { Fordelningsrad } from './fordela';

/** A kommun's value in a key with its own source and reference date; `datum` null means that the source states none. */
export interface Nyckelvarde<T> {
  readonly kommunkod: string;
  readonly varde: T;
  readonly kalla: string;
  readonly datum: Datum | null;
}

/** Every participant weighs the same. */
export interface NyckelLika {
  readonly typ: 'lika';
}

/** By population. `datum` is the reference date that was asked for; null when the source states none. */
export interface NyckelInvanarantal {
  readonly typ: 'invanarantal';
  readonly datum: Datum | null;
  readonly folkmangd: readonly Nyckelvarde<bigint>[];
}

/** The part `andelLika` (0 to 1) equally, the rest by population; each part allocated by itself. */
export interface NyckelBlandad {
  readonly typ: 'blandad';
  readonly andelLika: Brak;
  readonly datum: Datum | null;
  readonly folkmangd: readonly Nyckelvarde<bigint>[];
}

/** A fixed amount per kommun, öre; together they are the total. */
export interface NyckelFastBelopp {
  readonly typ: 'fast_belopp';
  readonly belopp: readonly Nyckelvarde<Belopp>[];
}

/** Per cent per kommun as exact fractions (2,5 % is 25/10); together they are 100. */
export interface NyckelProcent {
  readonly typ: 'procent';
  readonly procent: readonly Nyckelvarde<Brak>[];
}

/** By a count. `enhet` is the plural noun that is shown: elever, användare, licenser, avrop. */
export interface NyckelAntal {
  readonly typ: 'antal';
  readonly enhet: string;
  readonly antal: readonly Nyckelvarde<bigint>[];
}

/** How a cost is shared (domain rule E2). Frozen with the allocation: it holds every weight, its source and its date. */
export type Nyckel = NyckelLika | NyckelInvanarantal | NyckelBlandad | NyckelFastBelopp | NyckelProcent | NyckelAntal;

export type Nyckeltyp = Nyckel['typ'];

/** The kinds of part an allocation consists of; a mixed key has two, every other key one. */
export type Deltyp = Exclude<Nyckeltyp, 'blandad'>;

/** A kommun that takes part. Taking part and having a known population are two different things. */
export interface Deltagare {
  readonly kommunkod: string;
  readonly namn: string;
}

/** Everything an allocation is computed from. The same underlag always gives the same öre. */
export interface Fordelningsunderlag {
  readonly totalt: Belopp;
  readonly avrundningsenhet: Belopp;
  readonly nyckel: Nyckel;
  readonly deltagare: readonly Deltagare[];
}

/** A kommun's row in one part: its weight with source and date, exact quota, rounding, and what it got. */
export interface Delrad extends Fordelningsrad {
  readonly namn: string;
  /** The key's own value, in words: `6 072 invånare`, `2,59 %`. */
  readonly vikttext: string;
  readonly kalla: string;
  readonly datum: Datum | null;
}

/** One part of an allocation, öre. */
export interface Fordelningsdel {
  readonly del: Deltyp;
  readonly totalt: Belopp;
  readonly avrundningsenhet: Belopp;
  readonly viktsumma: bigint;
  readonly enheterOver: number;
  readonly oreOver: Belopp;
  readonly rader: readonly Delrad[];
}

/** A kommun's share: what it pays in each part, in the order of the parts, and together. */
export interface Kostnadsandel {
  readonly kommunkod: string;
  readonly namn: string;
  readonly delar: readonly (Delrad & { readonly del: Deltyp; readonly deltotal: Belopp })[];
  readonly belopp: Belopp;
}

/** The shares of all participants in order of kommunkod; `summa` equals `totalt`. */
export interface Kostnadsandelar {
  readonly totalt: Belopp;
  readonly avrundningsenhet: Belopp;
  readonly nyckel: Nyckel;
  readonly delar: readonly Fordelningsdel[];
  readonly andelar: readonly Kostnadsandel[];
  readonly summa: Belopp;
}
