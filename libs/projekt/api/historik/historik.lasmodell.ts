import { historikslagFor, historikurval } from '@gemensam/projekt/domain';
import { FLEST_I_HISTORIKFIL, historikord, historikpersoner, historiksida, type Lasning, type Sats, synligHandelse } from '@gemensam/shared/api';
import { type Projekthandelse, type Projekthistorik, type ProjekthistorikFilter, type QueryProjekthistorikArgs } from '@gemensam/shared/contract';
import { arId, type Datum } from '@gemensam/shared/domain';

/** Why, as it was given: of what was done to the project itself, and never of a handling. */
const skal = `case when h.objekttyp = 'projekt' and h.handelsetyp not like 'handling%' then coalesce(nullif(h.data ->> 'skal', ''), nullif(h.data ->> 'kommentar', '')) end`;

/**
 * The events of a project and of the objects that tell of it: each object's by the index of the log, the newest `$3` of them, and of these
 * the newest. `$2` is the id to continue below, `$4` kinds of object, `$5` and `$6` beginnings of the kind of event that it has and has
 * not, `$7` who, `$8` to `$9` the days, `$10` what is looked for.
 */
export const projekthistorikSats: Sats = {
  namn: 'projekt.historik',
  text: `
    with objekt as materialized (
      select 'projekt'::text as objekttyp, $1::uuid::text as objekt_id
      union all
      select o.objekttyp, o.objekt_id::text from gemensam.projekt_objekt o where o.projekt_id = $1::uuid
    )
    select p.namn,
      (select json_agg(x order by x.id desc) from (
        select r.* from objekt o cross join lateral (
          select h.id, h.tid, h.affarsdatum, h.aktor, h.handelsetyp, h.objekttyp, h.text, ${skal} as skal
          from gemensam.handelse h
          where h.objekttyp = o.objekttyp and h.objekt_id = o.objekt_id and ($2::uuid is null or h.id < $2::uuid)
            and ($5::text[] is null or h.handelsetyp like any ($5::text[])) and not h.handelsetyp like any ($6::text[])
            and ($7::text is null or h.aktor = $7) and ($8::date is null or h.affarsdatum >= $8::date) and ($9::date is null or h.affarsdatum <= $9::date)
            and ($10::text is null or position(lower($10) in lower(h.text || ' ' || coalesce(${skal}, ''))) > 0)
            and ${synligHandelse('h')}
          order by h.id desc limit $3::int
        ) r where $4::text[] is null or o.objekttyp = any ($4::text[])
        order by r.id desc limit $3::int
      ) x) as rader,
      case when $2::uuid is null then (select json_agg(x.aktor) from (select distinct h.aktor from objekt o join gemensam.handelse h on h.objekttyp = o.objekttyp and h.objekt_id = o.objekt_id where ${synligHandelse('h')}) x) end as personer
    from gemensam.projekt p where p.id = $1::uuid`,
};

interface Sqlrad {
  readonly namn: string;
  readonly rader: readonly { readonly id: string; readonly tid: string; readonly affarsdatum: Datum; readonly aktor: string; readonly handelsetyp: string; readonly objekttyp: string; readonly text: string; readonly skal: string | null }[] | null;
  readonly personer: readonly string[] | null;
}

const borjan = (b: string): string => `${b.replaceAll('_', '\\_')}%`;

interface Projekthandelser {
  readonly namn: string;
  readonly rader: readonly Projekthandelse[];
  readonly personer: readonly string[];
}

const tillHandelse = ({ handelsetyp, objekttyp, tid, ...h }: NonNullable<Sqlrad['rader']>[number]): Projekthandelse => ({ ...h, tid: new Date(tid), slag: historikslagFor({ handelsetyp, objekttyp }) });

const lasHandelser = async (las: Lasning, projektId: string, f: ProjekthistorikFilter | null | undefined, efter: string | null | undefined, antal: number): Promise<Projekthandelser | null> => {
  if (!arId(projektId)) return null;
  const urval = f?.slag ? historikurval(f.slag) : null;
  const [rad] = await las.rader<Sqlrad>(projekthistorikSats, [
    projektId, efter && arId(efter) ? efter : null, antal, urval?.objekttyper ?? null, urval?.med?.map(borjan) ?? null, urval?.utan.map(borjan) ?? [],
    historikord(f?.person), f?.fran ?? null, f?.till ?? null, historikord(f?.sok),
  ]);
  return rad ? { namn: rad.namn, rader: (rad.rader ?? []).map(tillHandelse), personer: historikpersoner(rad.personer) } : null;
};

/** A page of what happened to a project. `efter` is the `nasta` of the page before. Null: no such project here. */
export const lasProjekthistorik = async (las: Lasning, { projektId, filter, efter, antal }: QueryProjekthistorikArgs): Promise<Projekthistorik | null> => {
  const sida = await historiksida(antal, (flest) => lasHandelser(las, projektId, filter, efter, flest));
  return sida && { projektId, rader: sida.rader, nasta: sida.nasta, personer: sida.personer };
};

/** All of it for a file, under the same filter; at most `FLEST_I_HISTORIKFIL`. */
export const lasHelaHistoriken = (las: Lasning, projektId: string, filter: ProjekthistorikFilter): Promise<Projekthandelser | null> => lasHandelser(las, projektId, filter, null, FLEST_I_HISTORIKFIL);
