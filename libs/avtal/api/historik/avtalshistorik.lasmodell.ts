import { type Lasning, type Sats, synligHandelse } from '@gemensam/shared/api';
import { type Avtalshandelse, type Avtalshistorik, type AvtalshistorikFilter } from '@gemensam/shared/contract';
import { arId, type Datum } from '@gemensam/shared/domain';

const STORSTA_SIDA = 100;
const SIDA = 50;
/** Most lines of a file. */
export const FLEST_I_AVTALSFIL = 20_000;

/** The reason of an act on the avtal itself: shown, and therefore searched. That of a handling is not. */
const skal = `case when h.handelsetyp not like 'handling%' then nullif(h.data ->> 'skal', '') end`;

/** The events of an avtal: the newest `$3` below `$2`, by `$4` who, `$5` to `$6` the days and `$7` what is looked for. No row when there is no such avtal. */
export const avtalshistorikSats: Sats = {
  namn: 'avtal.historik',
  text: `
    select
      (select json_agg(x order by x.id desc) from (
        select h.id, h.tid, h.affarsdatum, h.aktor, h.text, ${skal} as skal
        from gemensam.handelse h
        where h.objekttyp = 'avtal' and h.objekt_id = a.id::text and ($2::uuid is null or h.id < $2::uuid)
          and ($4::text is null or h.aktor = $4) and ($5::date is null or h.affarsdatum >= $5::date) and ($6::date is null or h.affarsdatum <= $6::date)
          and ($7::text is null or position(lower($7) in lower(concat_ws(' ', h.text, ${skal}))) > 0)
          and ${synligHandelse('h')}
        order by h.id desc limit $3::int
      ) x) as rader,
      case when $2::uuid is null then (select json_agg(distinct h.aktor) from gemensam.handelse h
        where h.objekttyp = 'avtal' and h.objekt_id = a.id::text and ${synligHandelse('h')}) end as personer
    from gemensam.avtal a where a.id = $1::uuid`,
};

interface Sqlrad {
  readonly rader: readonly (Omit<Avtalshandelse, 'tid' | 'affarsdatum'> & { readonly tid: string; readonly affarsdatum: Datum })[] | null;
  readonly personer: readonly string[] | null;
}

/** Empty means no filter; PostgreSQL knows no NUL. */
const rent = (text: string | null | undefined): string | null => text?.replaceAll('\u0000', '').trim().slice(0, 200) || null;

export interface Avtalshistorikfraga {
  readonly avtalId: string;
  readonly filter: AvtalshistorikFilter | null;
  readonly efter: string | null;
  readonly antal: number;
}

/** The events themselves, and who did them. Null: no such avtal here. */
export const lasAvtalshandelser = async (
  las: Lasning,
  { avtalId, filter: f, efter, antal }: Avtalshistorikfraga,
): Promise<{ readonly rader: readonly Avtalshandelse[]; readonly personer: readonly string[] } | null> => {
  if (!arId(avtalId)) return null;
  const [rad] = await las.rader<Sqlrad & Record<string, unknown>>(avtalshistorikSats, [
    avtalId, efter !== null && arId(efter) ? efter : null, antal, rent(f?.person), f?.fran ?? null, f?.till ?? null, rent(f?.sok),
  ]);
  return rad ? { rader: (rad.rader ?? []).map((r) => ({ ...r, tid: new Date(r.tid) })), personer: [...(rad.personer ?? [])].sort((a, b) => a.localeCompare(b, 'sv')) } : null;
};

/** A page of what happened to an avtal. `efter` is the `nasta` of the page before. */
export const lasAvtalshistorik = async (las: Lasning, fraga: Omit<Avtalshistorikfraga, 'antal'> & { readonly antal: number | null }): Promise<Avtalshistorik | null> => {
  const antal = Math.min(Math.max(fraga.antal ?? SIDA, 1), STORSTA_SIDA);
  const svar = await lasAvtalshandelser(las, { ...fraga, antal: antal + 1 });
  if (!svar) return null;
  const rader = svar.rader.slice(0, antal);
  return { rader, nasta: svar.rader.length > antal ? (rader.at(-1)?.id ?? null) : null, personer: [...svar.personer] };
};
