import { type Anslutningsmetod, type Fordelningsgrund, grundtext } from '@gemensam/finansiering/domain';
import { type Lasning, type Sats } from '@gemensam/shared/api';
import { type ForhandsRad, type Fordelningsversion } from '@gemensam/shared/contract';
import { arId } from '@gemensam/shared/domain';
import { type BeslutSqlrad, beslutskolumner, tillBeslut } from '../kostnader/kostnadspost.lasmodell';

interface HistorikSqlrad extends BeslutSqlrad {
  readonly nummer: number;
  readonly grund: Fordelningsgrund;
  readonly metod: Anslutningsmetod | null;
  readonly part: string | null;
  readonly kop_in_ore: string | null;
  readonly kand: string;
  readonly beraknad: Date;
  readonly beraknad_av: string;
  readonly totalt_ore: string;
  readonly koder: readonly string[] | null;
  readonly namnen: readonly string[] | null;
  readonly belopp: readonly string[] | null;
}

/** Every allocation of a post (`$1`) with its shares, the oldest first; the decision is its own, or for the last by the key that of the post. */
export const fordelningshistorikSats: Sats = {
  namn: 'finansiering.fordelningshistorik',
  text: `
    select f.nummer, f.grund, f.metod, n.namn as part, f.kop_in_ore, f.kand::text, f.beraknad, f.beraknad_av, f.totalt_ore, d.*, ${beslutskolumner}
    from gemensam.kostnadspost p
    join gemensam.fordelning f on f.kostnadspost_id = p.id
    left join gemensam.kommun n on n.kommunkod = f.part_kommunkod
    left join lateral (
      select array_agg(a.kommunkod::text order by k.namn) as koder, array_agg(k.namn order by k.namn) as namnen, array_agg(a.belopp_ore::text order by k.namn) as belopp
      from gemensam.kostnadsandel a join gemensam.kommun k on k.kommunkod = a.kommunkod where a.fordelning_id = f.id
    ) d on true
    left join gemensam.beslut_referens b on b.id = coalesce(f.beslut_referens_id, case when f.nummer = (
      select max(x.nummer) from gemensam.fordelning x where x.kostnadspost_id = p.id and x.grund = 'nyckel') then p.beslut_referens_id end)
    where p.id = $1 order by f.nummer`,
};

type Andelar = ReadonlyMap<string, { readonly namn: string; readonly belopp: bigint }>;

const andelarna = (r: HistorikSqlrad | undefined): Andelar =>
  new Map((r?.koder ?? []).map((kod, i) => [kod, { namn: r?.namnen?.[i] ?? '', belopp: BigInt(r?.belopp?.[i] ?? 0) }]));

/** Shares beside those of another allocation; by name, also who is in one of them only. Without another there is nothing to compare with. */
export const jamforAndelar = (nya: Andelar, fore: Andelar | null): readonly ForhandsRad[] =>
  [...new Map([...(fore ?? []), ...nya])]
    .map(([kommunkod, { namn }]): ForhandsRad => {
      const belopp = nya.get(kommunkod)?.belopp ?? null;
      const nuvarande = fore?.get(kommunkod)?.belopp ?? null;
      return { kommun: { kommunkod, namn }, belopp, nuvarande, skillnad: fore && (belopp ?? 0n) - (nuvarande ?? 0n) };
    })
    .sort((a, b) => a.kommun.namn.localeCompare(b.kommun.namn, 'sv'));

/** Every allocation of a post, the newest first, each with what it changed. Empty: no such post here. */
export const lasFordelningshistorik = async (las: Lasning, postId: string): Promise<readonly Fordelningsversion[]> => {
  if (!arId(postId)) return [];
  const rader = await las.rader<HistorikSqlrad>(fordelningshistorikSats, [postId]);
  return rader
    .map((r, i): Fordelningsversion => {
      const fore = rader[i - 1];
      return {
        nummer: r.nummer,
        grund: r.grund,
        grundtext: grundtext(r),
        beslut: tillBeslut(r),
        kand: r.kand,
        beraknad: r.beraknad,
        beraknadAv: r.beraknad_av,
        belopp: BigInt(r.totalt_ore),
        kopIn: r.kop_in_ore === null ? null : BigInt(r.kop_in_ore),
        iKraft: i === rader.length - 1,
        rader: jamforAndelar(andelarna(r), fore ? andelarna(fore) : null),
      };
    })
    .reverse();
};
