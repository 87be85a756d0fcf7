import { type Anslutningsmetod, type Fordelningsgrund, type Fordelningssteg } from '@gemensam/finansiering/domain';
import { frystaRaderFor, frystUnderlag, type FrystSqlrad } from './fryst-underlag';

/** An allocation with what is frozen in it, and why it came to be. */
export interface Kedjerad extends FrystSqlrad {
  readonly nummer: number;
  readonly grund: Fordelningsgrund;
  readonly metod: Anslutningsmetod | null;
  readonly part_kommunkod: string | null;
}

/** The columns of a `Kedjerad` of the allocation `x`; amounts are text also inside JSON. */
export const kedjekolumner = (x: string): string => `${x}.nummer, ${x}.grund, ${x}.metod, ${x}.part_kommunkod::text, ${x}.totalt_ore::text, ${x}.avrundningsenhet_ore::text, ${x}.nyckeltyp,
  ${x}.andel_lika_taljare::text, ${x}.andel_lika_namnare::text, ${x}.referensdatum::text, ${x}.enhet, ${x}.vikt_namnare::text`;

/** What a buy-in `f` rests on: the allocations before it, from the last that its key alone computes, in order, as JSON. */
export const kedjaFore = (f: string): string => `
  select jsonb_agg(to_jsonb(s) order by s.nummer) as kedja
  from (
    select ${kedjekolumner('x')}, d.*
    from gemensam.fordelning x join lateral (${frystaRaderFor('x')}) d on true
    where x.kostnadspost_id = ${f}.kostnadspost_id and x.nummer < ${f}.nummer and x.nummer >= (
      select max(y.nummer) from gemensam.fordelning y where y.kostnadspost_id = ${f}.kostnadspost_id and y.nummer < ${f}.nummer and y.metod is distinct from 'kop_in')
  ) s`;

export const tillSteg = (r: Kedjerad): Fordelningssteg => ({ nummer: r.nummer, grund: r.grund, metod: r.metod, part: r.part_kommunkod, underlag: frystUnderlag(r) });
