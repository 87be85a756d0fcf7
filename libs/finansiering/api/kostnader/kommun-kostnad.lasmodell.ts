import { type Kontext, type Lasning, type Sats } from '@gemensam/shared/api';
import { type KommunKostnad, type KommunPost, type Kostnadsslag, type Nyckeltyp } from '@gemensam/shared/contract';
import { type Datum, delaAvrundat } from '@gemensam/shared/domain';
import { aretFor, valbaraAr } from './kostnadsmatris.lasmodell';
import { type BeslutSqlrad, beslutetSom, beslutskolumner, tillBeslut } from './kostnadspost.lasmodell';

interface KommunSqlrad extends BeslutSqlrad {
  readonly kommunkod: string;
  readonly kommunnamn: string;
  readonly medlemskoder: readonly string[] | null;
  readonly medlemsnamn: readonly string[] | null;
  readonly alla_ar: number[] | null;
  readonly forra_aret: string | null;
  readonly id: string | null;
  readonly namn: string;
  readonly slag: Kostnadsslag;
  readonly utanfor_budget: boolean;
  readonly antagande: string | null;
  readonly anmarkning: string | null;
  readonly nyckeltyp: Nyckeltyp;
  readonly totalt_ore: string;
  readonly belopp_ore: string | null;
  readonly antal: number;
}

const gallande = (ar: string): string => `
  from gemensam.kostnadspost p
  join lateral (
    select x.id, x.totalt_ore, x.nyckeltyp, x.beslut_referens_id from gemensam.fordelning x
    where x.samverkan_id = p.samverkan_id and x.kostnadspost_id = p.id and ($3::date is null or x.kand <= $3) order by x.nummer desc limit 1
  ) f on p.ar = ${ar}`;

/** `$1` kommunkod, `$2` year, `$3` as known on that day, null: now. The members stand in the first row alone: they may be 300. No row: the kommun is neither a member here nor has it ever shared a cost here. */
export const kommunKostnadSats: Sats = {
  namn: 'finansiering.kommun_kostnad',
  text: `
    select k.kommunkod::text, k.namn as kommunnamn, case when row_number() over ordnade = 1 then m.koder end as medlemskoder,
      case when row_number() over ordnade = 1 then m.namnen end as medlemsnamn,
      (select array_agg(distinct p.ar order by p.ar) from gemensam.kostnadspost p) as alla_ar,
      (select case when count(*) > 0 then coalesce(sum(a.belopp_ore), 0)::text end ${gallande('$2::bigint - 1')}
        left join gemensam.kostnadsandel a on a.fordelning_id = f.id and a.kommunkod = $1) as forra_aret,
      g.id, g.namn, g.slag, g.utanfor_budget, g.antagande, g.anmarkning, g.nyckeltyp, g.totalt_ore, g.belopp_ore, g.antal, ${beslutskolumner}
    from gemensam.kommun k
    cross join (
      select array_agg(n.kommunkod::text order by n.namn) as koder, array_agg(n.namn order by n.namn) as namnen
      from gemensam.organisation o join gemensam.kommun n on n.kommunkod = o.kommunkod where o.medlem
    ) m
    left join (
      select p.id, p.namn, p.slag, p.utanfor_budget, p.antagande, p.anmarkning, p.ordning, b.id as beslut_id, f.nyckeltyp, f.totalt_ore, a.belopp_ore,
        (select count(*)::int from gemensam.kostnadsandel x where x.fordelning_id = f.id) as antal
      ${gallande('$2::bigint')} ${beslutetSom('$3')}
      left join gemensam.kostnadsandel a on a.fordelning_id = f.id and a.kommunkod = $1
    ) g on true
    left join gemensam.beslut_referens b on b.id = g.beslut_id
    where k.kommunkod = $1 and (
      exists (select from gemensam.organisation o where o.medlem and o.kommunkod = k.kommunkod)
      or exists (select from gemensam.kostnadsandel a where a.kommunkod = k.kommunkod))
    window ordnade as (order by g.ordning, g.namn, g.id)
    order by g.ordning, g.namn, g.id`,
};

/** What one kommun pays in a year, per post, now or as it was known on a day. Null: no such kommun here. */
export const lasKommunKostnad = async (las: Lasning, kontext: Kontext, kommunkod: string, onskatAr: number | null, kantDen: Datum | null = null): Promise<KommunKostnad | null> => {
  if (!/^\d{4}$/.test(kommunkod)) return null;
  const ar = aretFor(kontext, onskatAr);
  const sqlrader = await las.rader<KommunSqlrad>(kommunKostnadSats, [kommunkod, ar, kantDen]);
  const forst = sqlrader[0];
  if (!forst) return null;
  const poster = sqlrader.flatMap((r) => (r.id === null ? [] : [tillPost(r, r.id)]));
  const summa = (utanfor: boolean): bigint => poster.reduce((s, p) => (p.post.utanforBudget === utanfor ? s + (p.belopp ?? 0n) : s), 0n);
  const [inom, utanfor] = [summa(false), summa(true)];
  return {
    kommun: { kommunkod: forst.kommunkod, namn: forst.kommunnamn },
    kommuner: (forst.medlemskoder ?? []).map((kod, i) => ({ kommunkod: kod, namn: forst.medlemsnamn?.[i] ?? '' })),
    ar,
    tillgangligaAr: valbaraAr(forst.alla_ar, ar),
    poster,
    summa: inom + utanfor,
    summaInomBudget: inom,
    summaUtanforBudget: utanfor,
    summaForraAret: forst.forra_aret === null ? null : BigInt(forst.forra_aret),
  };
};

/** `32,76`: two decimals, half up. */
const procent = (del: bigint, hela: bigint): string => {
  const hundradelar = delaAvrundat(del * 10_000n, hela);
  return `${hundradelar / 100n},${(hundradelar % 100n).toString().padStart(2, '0')}`;
};

const tillPost = (r: KommunSqlrad, id: string): KommunPost => {
  const totalt = BigInt(r.totalt_ore);
  const belopp = r.belopp_ore === null ? null : BigInt(r.belopp_ore);
  const { namn, slag, antagande, anmarkning, nyckeltyp } = r;
  return {
    post: { id, namn, slag, antagande, anmarkning, utanforBudget: r.utanfor_budget, beslut: tillBeslut(r), belopp: totalt, summa: totalt },
    nyckeltyp,
    belopp,
    andelProcent: belopp === null || totalt <= 0n ? null : procent(belopp, totalt),
    antalDeltagare: r.antal,
  };
};
