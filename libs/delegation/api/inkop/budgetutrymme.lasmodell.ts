import { type Budgetutrymme } from '@gemensam/delegation/domain';
import { type Lasning, type Sats } from '@gemensam/shared/api';
import { arId } from '@gemensam/shared/domain';

/** A row of a year's budget with what is used of it. */
export interface Utrymmesrad extends Budgetutrymme {
  readonly id: string;
  readonly budgetradId: string;
  readonly ar: number;
  readonly sida: 'intakt' | 'kostnad';
  readonly namn: string;
  readonly version: number;
  /** What its side of the year's budget comes to. Öre. */
  readonly totalram: bigint;
  /** The last month that the actuals of the year are known to; 0: none. */
  readonly utfallTillManad: number;
}

/** An invoice that stands. A credit note gives back when it is attested: until then whoever entered it could make room and take it back. */
const star = `(f.status = 'attesterad' or (f.status = 'registrerad' and f.netto_ore > 0))`;

/**
 * For each month of the row's year, when actuals were last read in that speak for it, and when that was last done after the month was over: a
 * file that is read in before is not the whole month.
 */
const manader = `cross join lateral (select array_agg(x.tid order by m.nr) as lasta, array_agg(x.slutlig order by m.nr) as slutliga, coalesce(max(m.nr) filter (where x.tid is not null), 0) as manad
        from generate_series(1, 12) m(nr) cross join lateral (select max(i.tid) as tid, max(i.tid) filter (where (i.tid at time zone 'Europe/Stockholm')::date >= make_date(p.ar, m.nr, 1) + interval '1 month') as slutlig
          from gemensam.utfallsinlasning i where i.samverkan_id = p.samverkan_id and i.ar = p.ar and m.nr between i.fran_manad and i.till_manad) x) k`;

/**
 * An invoice is booked from the month it is dated to the month it is attested, both included; in December where that is a later year than its row.
 * The actuals cannot hold it when they speak for none of those months (`efter`); they surely do when all of them were read in, each when it was over,
 * after it was attested (`med`). Else the portal cannot tell, since it reads sums and no invoices.
 */
const fakturorna = `cross join lateral (select coalesce(sum(f.netto_ore) filter (where s.efter), 0) as fakturor, coalesce(sum(f.netto_ore) filter (where not s.efter and not s.med and f.netto_ore > 0), 0) as kanske
        from gemensam.leverantorsfaktura f
          left join gemensam.delegationsbeslut b on (b.samverkan_id, b.beslut_id) = (f.samverkan_id, f.beslut_referens_id)
          cross join lateral (select case when extract(year from f.fakturadatum) > p.ar then 12 else extract(month from f.fakturadatum)::int end as fran,
            case when f.attesterad is null or extract(year from f.attesterad) > p.ar then 12 else extract(month from f.attesterad)::int end as attest) d
          cross join lateral (select not exists (select from unnest(k.lasta[d.fran:greatest(d.fran, d.attest)]) t where t is not null) as efter,
            coalesce(b.tidpunkt < all (select coalesce(t, '-infinity') from unnest(k.slutliga[d.fran:greatest(d.fran, d.attest)]) t), false) as med) s
        where f.samverkan_id = p.samverkan_id and f.budgetpost_id = p.id and ${star}) fa`;

/** `$1`: rows by id, or null; `$2`: a year, or null. The actuals as read in; invoices that they do not hold; what is ordered and not invoiced. Income is bound by nothing. */
export const utrymmeSats: Sats = {
  namn: 'budgetutrymme.poster',
  text: `
    select p.id, p.budgetrad_id as "budgetradId", p.ar, r.sida, r.namn, p.version, p.belopp_ore::text as budget,
      (select sum(q.belopp_ore) from gemensam.budgetpost q join gemensam.budgetrad t on (t.samverkan_id, t.id) = (q.samverkan_id, q.budgetrad_id) where q.samverkan_id = p.samverkan_id and q.ar = p.ar and t.sida = r.sida)::text as totalram, k.manad as "utfallTillManad",
      case when r.sida = 'kostnad' then coalesce((select sum(u.belopp_ore) from gemensam.utfall u where u.samverkan_id = p.samverkan_id and u.budgetrad_id = p.budgetrad_id and u.ar = p.ar and u.ersatt_av_id is null), 0) else 0 end::text as utfall,
      fa.fakturor::text as fakturor, fa.kanske::text as "kanskeBokfort",
      coalesce((select sum(greatest(0, b.netto_ore - coalesce((select sum(f.netto_ore) from gemensam.leverantorsfaktura f where f.samverkan_id = b.samverkan_id and f.bestallning_id = b.id and ${star}), 0)))
        from gemensam.bestallning b where b.samverkan_id = p.samverkan_id and b.budgetpost_id = p.id and b.status = 'gallande'), 0)::text as bestallt
    from gemensam.budgetpost p
      join gemensam.budgetrad r on r.samverkan_id = p.samverkan_id and r.id = p.budgetrad_id
      ${manader}
      ${fakturorna}
    where ($1::uuid[] is null or p.id = any($1::uuid[])) and ($2::int is null or p.ar = $2::int) order by p.ar desc, r.ordning, r.namn`,
};

type Summor = keyof Budgetutrymme | 'totalram';
type Sqlrad = Record<Summor, string> & Omit<Utrymmesrad, Summor> & Record<string, unknown>;

const rad = (r: Sqlrad): Utrymmesrad => ({ ...r, totalram: BigInt(r.totalram), budget: BigInt(r.budget), utfall: BigInt(r.utfall), fakturor: BigInt(r.fakturor), kanskeBokfort: BigInt(r.kanskeBokfort), bestallt: BigInt(r.bestallt) });

/** The rows of a year's budget with what is used of each. */
export const lasArsutrymme = async (las: Lasning, ar: number): Promise<readonly Utrymmesrad[]> => (await las.rader<Sqlrad>(utrymmeSats, [null, ar])).map(rad);

/** Rows of the budget by id; an id that is none here is not in it. */
export const lasUtrymmen = async (las: Lasning, ider: readonly string[]): Promise<ReadonlyMap<string, Utrymmesrad>> => {
  const fragade = ider.filter(arId);
  return new Map(fragade.length === 0 ? [] : (await las.rader<Sqlrad>(utrymmeSats, [fragade, null])).map((r) => [r.id, rad(r)]));
};

/** One row of the budget; null: no such row here. */
export const lasUtrymme = async (las: Lasning, id: string): Promise<Utrymmesrad | null> => (await lasUtrymmen(las, [id])).get(id.toLowerCase()) ?? null;
