import { type Fordelningsunderlag, type Nyckel, type Postnyckeltyp } from '@gemensam/finansiering/domain';
import { andelLika } from './kostnadspost.lasmodell';

/** What is frozen with an allocation, one array element per participant. */
export interface FrystSqlrad {
  readonly totalt_ore: string;
  readonly avrundningsenhet_ore: string;
  readonly nyckeltyp: Postnyckeltyp;
  readonly andel_lika_taljare: string | null;
  readonly andel_lika_namnare: string | null;
  readonly referensdatum: string | null;
  readonly koder: readonly string[];
  readonly namnen: readonly string[];
  readonly belopp: readonly string[];
  /** Frozen population, its source and date; null where the key did not use one. */
  readonly vikter: readonly (string | null)[];
  readonly kallor: readonly (string | null)[];
  readonly datum: readonly (string | null)[];
}

/** Participants of the allocation `f` with shares and frozen populations, as arrays in order of kommunkod. */
export const frystaRader = `
  select array_agg(a.kommunkod::text order by a.kommunkod) as koder, array_agg(k.namn order by a.kommunkod) as namnen,
    array_agg(a.belopp_ore::text order by a.kommunkod) as belopp, array_agg(v.vikt::text order by a.kommunkod) as vikter,
    array_agg(v.kalla order by a.kommunkod) as kallor, array_agg(v.datum::text order by a.kommunkod) as datum
  from gemensam.kostnadsandel a
  join gemensam.kommun k on k.kommunkod = a.kommunkod
  left join gemensam.fordelningsvikt v on v.fordelning_id = a.fordelning_id and v.kommunkod = a.kommunkod and v.del = 'invanarantal'
  where a.fordelning_id = f.id`;

/** The allocation's own frozen input, from which the same öre come for ever. */
export const frystUnderlag = (r: FrystSqlrad): Fordelningsunderlag => {
  const folkmangd = r.koder.flatMap((kommunkod, i) => {
    const vikt = r.vikter[i] ?? null;
    return vikt === null ? [] : [{ kommunkod, varde: BigInt(vikt), kalla: r.kallor[i] ?? '', datum: r.datum[i] ?? null }];
  });
  return {
    totalt: BigInt(r.totalt_ore),
    avrundningsenhet: BigInt(r.avrundningsenhet_ore),
    nyckel: nyckelFor(r, folkmangd),
    deltagare: r.koder.map((kommunkod, i) => ({ kommunkod, namn: r.namnen[i] ?? '' })),
  };
};

type Folkmangd = Extract<Nyckel, { typ: 'invanarantal' }>['folkmangd'];

const nyckelFor = (r: FrystSqlrad, folkmangd: Folkmangd): Nyckel => {
  if (r.nyckeltyp === 'lika') return { typ: 'lika' };
  const grund = { datum: r.referensdatum, folkmangd };
  const lika = andelLika(r);
  return r.nyckeltyp === 'blandad' && lika ? { typ: 'blandad', andelLika: lika, ...grund } : { typ: 'invanarantal', ...grund };
};
