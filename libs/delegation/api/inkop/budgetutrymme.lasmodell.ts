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
  /** The last month that the actuals of the year are known to; 0: none. */
  readonly utfallTillManad: number;
}

/** An invoice that stands. A credit note gives back when it is attested: until then whoever entered it could make room and take it back. */
const star = `(f.status = 'attesterad' or (f.status = 'registrerad' and f.netto_ore > 0))`;

/**
 * `$1`: one row, or null; `$2`: a year, or null. The actuals as read in; invoices that are dated after them; what is ordered and not
 * invoiced. Income is bound by nothing.
 */
export const utrymmeSats: Sats = {
  namn: 'budgetutrymme.poster',
  text: `
    select p.id, p.budgetrad_id as "budgetradId", p.ar, r.sida, r.namn, p.version, p.belopp_ore::text as budget, k.manad as "utfallTillManad",
      case when r.sida = 'kostnad' then coalesce((select sum(u.belopp_ore) from gemensam.utfall u where u.samverkan_id = p.samverkan_id and u.budgetrad_id = p.budgetrad_id and u.ar = p.ar and u.ersatt_av_id is null), 0) else 0 end::text as utfall,
      coalesce((select sum(f.netto_ore) from gemensam.leverantorsfaktura f where f.samverkan_id = p.samverkan_id and f.budgetpost_id = p.id and ${star}
        and (extract(year from f.fakturadatum) > p.ar or extract(month from f.fakturadatum) > k.manad)), 0)::text as fakturor,
      coalesce((select sum(greatest(0, b.netto_ore - coalesce((select sum(f.netto_ore) from gemensam.leverantorsfaktura f where f.samverkan_id = b.samverkan_id and f.bestallning_id = b.id and ${star}), 0)))
        from gemensam.bestallning b where b.samverkan_id = p.samverkan_id and b.budgetpost_id = p.id and b.status = 'gallande'), 0)::text as bestallt
    from gemensam.budgetpost p
      join gemensam.budgetrad r on r.samverkan_id = p.samverkan_id and r.id = p.budgetrad_id
      cross join lateral (select coalesce(max(i.till_manad), 0) as manad from gemensam.utfallsinlasning i where i.samverkan_id = p.samverkan_id and i.ar = p.ar) k
    where ($1::uuid is null or p.id = $1::uuid) and ($2::int is null or p.ar = $2::int) order by p.ar desc, r.ordning, r.namn`,
};

type Sqlrad = Record<'budget' | 'utfall' | 'fakturor' | 'bestallt', string> & Omit<Utrymmesrad, 'budget' | 'utfall' | 'fakturor' | 'bestallt'> & Record<string, unknown>;

const rad = (r: Sqlrad): Utrymmesrad => ({ ...r, budget: BigInt(r.budget), utfall: BigInt(r.utfall), fakturor: BigInt(r.fakturor), bestallt: BigInt(r.bestallt) });

/** The rows of a year's budget with what is used of each. */
export const lasArsutrymme = async (las: Lasning, ar: number): Promise<readonly Utrymmesrad[]> => (await las.rader<Sqlrad>(utrymmeSats, [null, ar])).map(rad);

/** One row of the budget; null: no such row here. */
export const lasUtrymme = async (las: Lasning, id: string): Promise<Utrymmesrad | null> => {
  if (!arId(id)) return null;
  const [funnen] = await las.rader<Sqlrad>(utrymmeSats, [id, null]);
  return funnen ? rad(funnen) : null;
};
