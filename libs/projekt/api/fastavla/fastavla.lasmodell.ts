import { type Fas, type Fasordning, kravantal, type Lage, nastaGrind, projektslag, type Projektslag, standardordning, statusAlder, type Upphandlingslage } from '@gemensam/projekt/domain';
import { type Kontext, type Lasning, type Sats } from '@gemensam/shared/api';
import { type Fastavla, type Fastavlekort } from '@gemensam/shared/contract';
import { type SakradFinansiering } from './sakrad-finansiering';

interface TavelSqlrad {
  /** Null in the one row of a samverkan without projects. */
  readonly id: string | null;
  readonly namn: string;
  readonly slag: Projektslag;
  readonly fas: Fas;
  readonly vilande_fran: Fas | null;
  readonly lage_tid: Lage | null;
  readonly lage_kostnad: Lage | null;
  readonly lage_resultat: Lage | null;
  readonly status_datum: string | null;
  readonly deltar: number | null;
  readonly intresserade: number | null;
  /** Joined by the unit separator, which no name holds. */
  readonly godkanda: string | null;
  readonly upphandling: Upphandlingslage | null;
  /** Null where the gate ahead does not ask about the money. */
  readonly pengar: boolean | null;
  /** In the first row alone: the same for all. */
  readonly gemensamt: { readonly ordningar: readonly { readonly slag: Projektslag; readonly innehall: Fasordning }[]; readonly utan: number; readonly kommuner: number; readonly farsk: number } | null;
}

/** The orders that a samverkan begins with, for the kinds that have phases: what is in force where none is saved. */
const STANDARD = JSON.stringify(projektslag.flatMap((slag) => ({ slag, innehall: standardordning(slag) })).filter((s) => s.innehall !== null));

/**
 * The board in one statement. `$1`: the orders that hold where none is saved. What a gate asks is read for the gate ahead alone, and
 * the money only where it asks.
 */
export const fastavlaSats = (sakrad: SakradFinansiering): Sats => ({
  namn: 'projekt.fastavla',
  text: `
    with ordning as materialized (
      select s.slag, coalesce((select o.innehall from gemensam.fasordning o where o.slag = s.slag order by o.version desc limit 1), s.innehall) as innehall
      from jsonb_to_recordset($1::jsonb) as s (slag text, innehall jsonb)
    ), grind as materialized (
      select o.slag, case when g.nr = 1 then o.innehall ->> 'fran' else o.innehall -> 'grindar' -> (g.nr::int - 2) ->> 'till' end as fran, g.grind ->> 'till' as till,
        (g.grind -> 'kraver' ->> 'finansieringSakrad')::boolean as pengar, (g.grind -> 'kraver' ->> 'avtalTecknat')::boolean as avtal
      from ordning o cross join lateral jsonb_array_elements(o.innehall -> 'grindar') with ordinality as g (grind, nr)
    ), kort as (
      select p.id, p.namn, p.slag, p.fas, p.vilande_fran, p.ordning, s.lage_tid, s.lage_kostnad, s.lage_resultat, s.datum::text as status_datum,
        d.deltar, d.intresserade, l.godkanda,
        case when g.avtal then (select u.lage from gemensam.upphandling u where u.samverkan_id = p.samverkan_id and u.projekt_id = p.id order by u.nummer desc limit 1) end as upphandling,
        case when g.pengar then ${sakrad('p.id')} end as pengar
      from gemensam.projekt p
      left join grind g on g.slag = p.slag and g.fran = p.fas
      left join lateral (
        select r.lage_tid, r.lage_kostnad, r.lage_resultat, r.datum from gemensam.statusrapport r
        where r.samverkan_id = p.samverkan_id and r.projekt_id = p.id order by r.nummer desc limit 1
      ) s on true
      left join (
        select x.projekt_id, (count(*) filter (where x.status <> 'intresserad'))::int as deltar, count(*)::int as intresserade
        from gemensam.deltagande x where x.status in ('intresserad', 'deltar', 'anslot_senare') group by x.projekt_id
      ) d on d.projekt_id = p.id
      left join (
        select y.projekt_id, y.grind, string_agg(y.namn, chr(31)) as godkanda from gemensam.leverabel y where y.godkand is not null group by y.projekt_id, y.grind
      ) l on l.projekt_id = p.id and l.grind = g.till
      where p.fas is not null
    )
    select k.*, case when row_number() over (order by k.ordning, k.namn) = 1 then (
        select json_build_object('ordningar', (select json_agg(json_build_object('slag', o.slag, 'innehall', o.innehall)) from ordning o),
          'utan', (select count(*) from gemensam.projekt p where p.fas is null), 'kommuner', (select count(*) from gemensam.organisation o where o.medlem),
          'farsk', coalesce((select i.varde::int from gemensam.installning i where i.nyckel = 'farsk_status_dagar'), 30))
      ) end as gemensamt
    from (select 1) ett left join kort k on true
    order by k.ordning, k.namn`,
});

export const lasFastavla = async (las: Lasning, kontext: Kontext, sats: Sats): Promise<Fastavla> => {
  const rader = await las.rader<TavelSqlrad>(sats, [STANDARD]);
  const gemensamt = rader[0]?.gemensamt;
  if (!gemensamt) throw new Error('the board came without its orders');
  const ordning = new Map(gemensamt.ordningar.map((o) => [o.slag, o.innehall]));
  return {
    ordningar: gemensamt.ordningar.map(({ slag, innehall }) => ({ slag, fran: innehall.fran, grindar: innehall.grindar.map(({ till, beteckning }) => ({ till, beteckning })) })),
    kort: rader.flatMap((r) => (r.id === null ? [] : tillKort(r, r.id, ordning.get(r.slag) ?? null, kontext, gemensamt.farsk))),
    utanFaser: gemensamt.utan,
    antalKommuner: gemensamt.kommuner,
  };
};

const tillKort = (r: TavelSqlrad, id: string, ordning: Fasordning | null, kontext: Kontext, farsk: number): Fastavlekort => {
  const alder = statusAlder(r.status_datum, kontext.affarsdatum, farsk, r.fas);
  const grind = ordning && r.fas !== 'vilande' ? nastaGrind(ordning, r.fas) : null;
  const krav =
    grind && kravantal(grind, { godkanda: r.godkanda?.split('\u001f') ?? [], finansieringSakrad: r.pengar ?? false, intresserade: r.intresserade ?? 0, upphandling: r.upphandling });
  return {
    id,
    namn: r.namn,
    slag: r.slag,
    fas: r.vilande_fran ?? r.fas,
    vilar: r.vilande_fran !== null,
    lageTid: r.lage_tid,
    lageKostnad: r.lage_kostnad,
    lageResultat: r.lage_resultat,
    statusAlderDagar: alder.dagar,
    statusInaktuell: alder.inaktuell,
    deltar: r.deltar ?? 0,
    krav: krav?.antal ?? null,
    uppfyllda: krav?.uppfyllda ?? null,
  };
};
