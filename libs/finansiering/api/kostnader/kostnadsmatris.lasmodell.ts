import { provaAr } from '@gemensam/finansiering/domain';
import { type Kontext, harRoll, type Lasning, type Sats, UtanforGrans } from '@gemensam/shared/api';
import { type Kostnadsmatris, type Kostnadsslag, type MatrisPost } from '@gemensam/shared/contract';
import { type Datum } from '@gemensam/shared/domain';
import { type BeslutSqlrad, beslutetSom, beslutskolumner, tillBeslut } from './kostnadspost.lasmodell';

interface MatrisSqlrad extends BeslutSqlrad {
  readonly koder: string[] | null;
  readonly namnen: string[] | null;
  readonly alla_ar: number[] | null;
  readonly id: string | null;
  readonly namn: string;
  readonly slag: Kostnadsslag;
  readonly utanfor_budget: boolean;
  readonly antagande: string | null;
  readonly anmarkning: string | null;
  readonly totalt_ore: string;
  readonly andelskoder: string | null;
  readonly andelar: string | null;
}

/** The year's posts with their shares in force, one row per post; the first row also carries the kommuner and the years there are. `$2` as known on that day, null: now. */
export const kostnadsmatrisSats: Sats = {
  namn: 'finansiering.kostnadsmatris',
  text: `
    with gallande as (
      select p.id, p.namn, p.slag, p.utanfor_budget, p.antagande, p.anmarkning, p.ordning, b.id as beslut_id, f.id as fordelning_id, f.totalt_ore
      from gemensam.kostnadspost p
      join lateral (
        select x.id, x.totalt_ore, x.beslut_referens_id from gemensam.fordelning x
        where x.samverkan_id = p.samverkan_id and x.kostnadspost_id = p.id and ($2::date is null or x.kand <= $2) order by x.nummer desc limit 1
      ) f on true ${beslutetSom('$2')}
      where p.ar = $1
    ), andelar as (
      select a.fordelning_id, string_agg(a.kommunkod::text, ',' order by a.kommunkod) as koder,
        string_agg(a.belopp_ore::text, ',' order by a.kommunkod) as belopp
      from gallande g join gemensam.kostnadsandel a on a.fordelning_id = g.fordelning_id
      group by a.fordelning_id
    ), kommuner as (
      select array_agg(k.kommunkod::text order by k.namn) as koder, array_agg(k.namn order by k.namn) as namnen
      from gemensam.kommun k
      where k.kommunkod in (
        select o.kommunkod from gemensam.organisation o where o.medlem
        union
        select a.kommunkod from gallande g join gemensam.kostnadsandel a on a.fordelning_id = g.fordelning_id
      )
    )
    select case when g.id is null or row_number() over (order by g.ordning, g.namn, g.id) = 1 then k.koder end as koder,
      case when g.id is null or row_number() over (order by g.ordning, g.namn, g.id) = 1 then k.namnen end as namnen,
      (select array_agg(distinct p.ar order by p.ar) from gemensam.kostnadspost p) as alla_ar,
      g.id, g.namn, g.slag, g.utanfor_budget, g.antagande, g.anmarkning, g.totalt_ore, a.koder as andelskoder, a.belopp as andelar, ${beslutskolumner}
    from kommuner k left join gallande g on true left join andelar a on a.fordelning_id = g.fordelning_id
    left join gemensam.beslut_referens b on b.id = g.beslut_id
    order by g.ordning, g.namn, g.id`,
};

/** The year asked for, or that of the business date. A year that the portal keeps no costs of is refused in words. */
export const aretFor = (kontext: Kontext, onskatAr: number | null = null): number => {
  const ar = onskatAr ?? Number(kontext.affarsdatum.slice(0, 4));
  const fel = provaAr(ar);
  if (fel) throw new UtanforGrans(fel.text);
  return ar;
};

/** Years to choose among: those with posts and the one that is shown, newest first. */
export const valbaraAr = (med: readonly number[] | null, visat: number): readonly number[] => [...new Set([...(med ?? []), visat])].sort((a, b) => b - a);

const summera = (belopp: readonly (bigint | null)[]): bigint => belopp.reduce<bigint>((s, b) => s + (b ?? 0n), 0n);

/** Kommun x post for a year, now or as it was known on a day. Sums are counted from the shares themselves. */
export const lasKostnadsmatris = async (las: Lasning, kontext: Kontext, onskatAr: number | null, kantDen: Datum | null = null): Promise<Kostnadsmatris> => {
  const ar = aretFor(kontext, onskatAr);
  const sqlrader = await las.rader<MatrisSqlrad>(kostnadsmatrisSats, [ar, kantDen]);
  const koder = sqlrader[0]?.koder ?? [];
  const namnen = sqlrader[0]?.namnen ?? [];
  const kolumner = sqlrader.flatMap((r) => (r.id === null ? [] : [kolumn(r, r.id)]));
  const rader = koder.map((kommunkod, i) => {
    const belopp = kolumner.map((k) => k.andelar.get(kommunkod) ?? null);
    return { kommun: { kommunkod, namn: namnen[i] ?? '' }, belopp, summa: summera(belopp) };
  });
  const summaFor = (utanfor: boolean): bigint => summera(kolumner.map((k) => (k.post.utanforBudget === utanfor ? k.post.summa : 0n)));
  return {
    ar,
    tillgangligaAr: valbaraAr(sqlrader[0]?.alla_ar ?? null, ar),
    poster: kolumner.map((k) => k.post),
    rader,
    summa: summera(rader.map((r) => r.summa)),
    summaInomBudget: summaFor(false),
    summaUtanforBudget: summaFor(true),
    farSkapa: harRoll(kontext, 'e_samordnare'),
  };
};

const kolumn = (r: MatrisSqlrad, id: string): { readonly post: MatrisPost; readonly andelar: ReadonlyMap<string, bigint> } => {
  const belopp = r.andelar?.split(',').map(BigInt) ?? [];
  const andelar = new Map((r.andelskoder?.split(',') ?? []).map((kod, i) => [kod, belopp[i] ?? 0n]));
  const { namn, slag, antagande, anmarkning } = r;
  return { andelar, post: { id, namn, slag, antagande, anmarkning, utanforBudget: r.utanfor_budget, beslut: tillBeslut(r), belopp: BigInt(r.totalt_ore), summa: summera(belopp) } };
};
