import { type Fas, type Fasordning, type Fasrorelse, grindAttPassera, type Grindplan, grindutfall, type Projektslag, standardordning } from '@gemensam/projekt/domain';
import { harRoll, type Kontext, type Lasning, type Sats } from '@gemensam/shared/api';
import { type GrindAttPassera } from '@gemensam/shared/contract';

interface VantandeSqlrad {
  readonly id: string;
  readonly namn: string;
  readonly slag: Projektslag;
  readonly fas: Fas;
  readonly vilande_fran: Fas | null;
  readonly start: string | null;
  readonly dagar: Grindplan['dagar'];
  readonly ordning: Fasordning | null;
  readonly inom: number;
}

/** `$1`: the business date, `$2`: whose projects, null for all. Only plans with a day that is near or past. */
export const grindarAttPasseraSats: Sats = {
  namn: 'projekt.grindar_att_passera',
  text: `
    with dagar as (select coalesce((select i.varde::int from gemensam.installning i where i.nyckel = 'grind_paminnelse_dagar'), 30) as inom)
    select p.id, p.namn, p.slag, p.fas, p.vilande_fran, g.start::text, g.dagar, d.inom,
      (select o.innehall from gemensam.fasordning o where o.samverkan_id = p.samverkan_id and o.slag = p.slag order by o.version desc limit 1) as ordning
    from dagar d cross join gemensam.projekt p
    join lateral (select * from gemensam.grindplan x where x.samverkan_id = p.samverkan_id and x.projekt_id = p.id order by x.version desc limit 1) g on true
    where p.fas is not null and p.fas <> 'avslutad' and p.fas <> 'vilande' and ($2::uuid is null or p.projektledare_id = $2::uuid)
      and exists (select from jsonb_each_text(g.dagar) t where t.value::date <= $1::date + d.inom)
    order by p.namn`,
};

const INGA_RORELSER: readonly Fasrorelse[] = [];

/** Gates to pass soon or late: all for the e-samordnare, of the own projects for a projektledare. What rests is not reminded of. */
export const lasGrindarAttPassera = async (las: Lasning, kontext: Kontext): Promise<GrindAttPassera[]> => {
  const rader = await las.rader<VantandeSqlrad>(grindarAttPasseraSats, [kontext.affarsdatum, harRoll(kontext, 'e_samordnare') ? null : kontext.person.id]);
  return rader
    .flatMap(({ id, namn, slag, fas, start, dagar, ordning, inom }) => {
      const grind = grindAttPassera({ start, dagar }, grindutfall(ordning ?? standardordning(slag), fas, INGA_RORELSER), kontext.affarsdatum, inom);
      return grind ? { id, namn, ...grind, forsenad: grind.dag < kontext.affarsdatum } : [];
    })
    .sort((a, b) => (a.dag < b.dag ? -1 : a.dag > b.dag ? 1 : 0));
};
