import { type Fordelningsunderlag, type Nyckel, type Nyckeltyp, type Nyckelvarde } from '@gemensam/finansiering/domain';
import { andelLika } from '../kostnader/kostnadspost.lasmodell';
import { viktdel } from './viktdel';

/** What is frozen with an allocation, one array element per participant. */
export interface FrystSqlrad {
  readonly totalt_ore: string;
  readonly avrundningsenhet_ore: string;
  readonly nyckeltyp: Nyckeltyp;
  readonly andel_lika_taljare: string | null;
  readonly andel_lika_namnare: string | null;
  readonly referensdatum: string | null;
  /** What is counted, for antal. */
  readonly enhet: string | null;
  /** Common denominator of the weights, for procent. */
  readonly vikt_namnare: string | null;
  readonly koder: readonly string[];
  readonly namnen: readonly string[];
  readonly belopp: readonly string[];
  /** Frozen weight of the part that is not equal, its source and date; null for equal parts. */
  readonly vikter: readonly (string | null)[];
  readonly kallor: readonly (string | null)[];
  readonly datum: readonly (string | null)[];
}

/** Participants of an allocation with shares and frozen weights, as arrays in order of kommunkod. */
export const frystaRaderFor = (f: string): string => `
  select array_agg(a.kommunkod::text order by a.kommunkod) as koder, array_agg(k.namn order by a.kommunkod) as namnen,
    array_agg(a.belopp_ore::text order by a.kommunkod) as belopp, array_agg(v.vikt::text order by a.kommunkod) as vikter,
    array_agg(v.kalla order by a.kommunkod) as kallor, array_agg(v.datum::text order by a.kommunkod) as datum
  from gemensam.kostnadsandel a
  join gemensam.kommun k on k.kommunkod = a.kommunkod
  left join gemensam.fordelningsvikt v on v.fordelning_id = a.fordelning_id and v.kommunkod = a.kommunkod and v.del = ${viktdel(f)}
  where a.fordelning_id = ${f}.id`;

/** The same of the allocation `f`. */
export const frystaRader = frystaRaderFor('f');

/** The allocation's own frozen input, from which the same öre come for ever. */
export const frystUnderlag = (r: FrystSqlrad): Fordelningsunderlag => {
  const vikter = r.koder.flatMap((kommunkod, i): Nyckelvarde<bigint>[] => {
    const vikt = r.vikter[i] ?? null;
    return vikt === null ? [] : [{ kommunkod, varde: BigInt(vikt), kalla: r.kallor[i] ?? '', datum: r.datum[i] ?? null }];
  });
  return {
    totalt: BigInt(r.totalt_ore),
    avrundningsenhet: BigInt(r.avrundningsenhet_ore),
    nyckel: nyckelFor(r, vikter),
    deltagare: r.koder.map((kommunkod, i) => ({ kommunkod, namn: r.namnen[i] ?? '' })),
  };
};

const med = <T>(vikter: readonly Nyckelvarde<bigint>[], varde: (vikt: bigint) => T): readonly Nyckelvarde<T>[] => vikter.map((v) => ({ ...v, varde: varde(v.varde) }));

const nyckelFor = (r: FrystSqlrad, vikter: readonly Nyckelvarde<bigint>[]): Nyckel => {
  const lika = andelLika(r);
  switch (r.nyckeltyp) {
    case 'lika':
      return { typ: 'lika' };
    case 'invanarantal':
      return { typ: 'invanarantal', datum: r.referensdatum, folkmangd: vikter };
    case 'blandad':
      if (!lika) throw new Error('a mixed key is stored without its equal part');
      return { typ: 'blandad', andelLika: lika, datum: r.referensdatum, folkmangd: vikter };
    case 'fast_belopp': {
      const tecken = r.totalt_ore.startsWith('-') ? -1n : 1n;
      return { typ: 'fast_belopp', belopp: med(vikter, (v) => v * tecken) };
    }
    case 'procent': {
      const namnare = BigInt(r.vikt_namnare ?? 1);
      return { typ: 'procent', procent: med(vikter, (taljare) => ({ taljare, namnare })) };
    }
    case 'antal':
      return { typ: 'antal', enhet: r.enhet ?? '', antal: vikter };
  }
};
