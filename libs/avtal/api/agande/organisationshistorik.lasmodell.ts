import { type Lasning, type Sats, synligHandelse } from '@gemensam/shared/api';
import { type Organisationshandelse, type Organisationshistorik, type OrganisationshistorikFilter } from '@gemensam/shared/contract';
import { arId, type Datum } from '@gemensam/shared/domain';

const STORSTA_SIDA = 100;
const SIDA = 50;
/** Most lines of a file. */
export const FLEST_I_ORGANISATIONSFIL = 20_000;

const skal = `nullif(h.data ->> 'skal', '')`;

/** The events of an organisation, and those of ownership that it has a part in: the newest `$3` below `$2`, by `$4` who, `$5` to `$6` the days and `$7` what is looked for. No row when there is no such organisation. */
export const organisationshistorikSats: Sats = {
  namn: 'agande.historik',
  text: `
    select
      (select json_agg(x order by x.id desc) from (
        select h.id, h.tid, h.affarsdatum, h.aktor, h.text, ${skal} as skal
        from gemensam.handelse h
        where h.objekttyp = 'organisation' and a.id::text in (h.objekt_id, h.data ->> 'agareId') and ($2::uuid is null or h.id < $2::uuid)
          and ($4::text is null or h.aktor = $4) and ($5::date is null or h.affarsdatum >= $5::date) and ($6::date is null or h.affarsdatum <= $6::date)
          and ($7::text is null or position(lower($7) in lower(concat_ws(' ', h.text, ${skal}))) > 0)
          and ${synligHandelse('h')}
        order by h.id desc limit $3::int
      ) x) as rader,
      case when $2::uuid is null then (select json_agg(distinct h.aktor) from gemensam.handelse h
        where h.objekttyp = 'organisation' and a.id::text in (h.objekt_id, h.data ->> 'agareId') and ${synligHandelse('h')}) end as personer
    from gemensam.organisation a where a.id = $1::uuid`,
};

interface Sqlrad {
  readonly rader: readonly (Omit<Organisationshandelse, 'tid' | 'affarsdatum'> & { readonly tid: string; readonly affarsdatum: Datum })[] | null;
  readonly personer: readonly string[] | null;
}

/** Empty means no filter; PostgreSQL knows no NUL. */
const rent = (text: string | null | undefined): string | null => text?.replaceAll('\u0000', '').trim().slice(0, 200) || null;

export interface Organisationshistorikfraga {
  readonly organisationId: string;
  readonly filter: OrganisationshistorikFilter | null;
  readonly efter: string | null;
  readonly antal: number;
}

/** The events themselves, and who did them. Null: no such organisation here. */
export const lasOrganisationshandelser = async (
  las: Lasning,
  { organisationId, filter: f, efter, antal }: Organisationshistorikfraga,
): Promise<{ readonly rader: readonly Organisationshandelse[]; readonly personer: readonly string[] } | null> => {
  if (!arId(organisationId)) return null;
  const [rad] = await las.rader<Sqlrad & Record<string, unknown>>(organisationshistorikSats, [
    organisationId, efter !== null && arId(efter) ? efter : null, antal, rent(f?.person), f?.fran ?? null, f?.till ?? null, rent(f?.sok),
  ]);
  return rad ? { rader: (rad.rader ?? []).map((r) => ({ ...r, tid: new Date(r.tid) })), personer: [...(rad.personer ?? [])].sort((a, b) => a.localeCompare(b, 'sv')) } : null;
};

/** A page of what happened to an organisation. `efter` is the `nasta` of the page before. */
export const lasOrganisationshistorik = async (las: Lasning, fraga: Omit<Organisationshistorikfraga, 'antal'> & { readonly antal: number | null }): Promise<Organisationshistorik | null> => {
  const antal = Math.min(Math.max(fraga.antal ?? SIDA, 1), STORSTA_SIDA);
  const svar = await lasOrganisationshandelser(las, { ...fraga, antal: antal + 1 });
  if (!svar) return null;
  const rader = svar.rader.slice(0, antal);
  return { rader, nasta: svar.rader.length > antal ? (rader.at(-1)?.id ?? null) : null, personer: [...svar.personer] };
};
