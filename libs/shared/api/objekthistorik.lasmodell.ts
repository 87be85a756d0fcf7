import { type Objekthandelse, type Objekthistorik, type ObjekthistorikFilter } from '@gemensam/shared/contract';
import { arId, type Datum } from '@gemensam/shared/domain';
import { type Lasning, type Sats } from './db';
import { synligHandelse } from './handelse.lasmodell';

const STORSTA_SIDA = 100;
const SIDA = 50;
/** Most lines of a file. */
export const FLEST_I_HISTORIKFIL = 20_000;

/** Where the history of a kind of thing is read. SQL over `h`, an event, and `a`, the thing's own row. */
export interface Historikkalla {
  /** Of the prepared statement. */
  readonly namn: string;
  /** The table of the thing: who does not see its row sees no history. */
  readonly tabell: string;
  /** True for an event of the thing. */
  readonly handelser: string;
  /** The reason as it may be shown; it is searched too. */
  readonly skal: string;
  /** Particulars from beside the log, shown and searched, and the joins that they stand in. */
  readonly uppgift?: { readonly text: string; readonly ur: string };
}

/**
 * The events of a thing, all under row-level security: the newest `$3` below `$2`, by `$4` who, `$5` to `$6` the days and `$7` what is
 * looked for. No row when there is no such thing, or none that the person sees.
 */
export const objekthistorikSats = ({ namn, tabell, handelser, skal, uppgift }: Historikkalla): Sats => ({
  namn,
  text: `
    select
      (select json_agg(x order by x.id desc) from (
        select h.id, h.tid, h.affarsdatum, h.aktor, h.text, ${uppgift?.text ?? 'null'} as uppgift, ${skal} as skal
        from gemensam.handelse h ${uppgift?.ur ?? ''}
        where ${handelser} and ($2::uuid is null or h.id < $2::uuid)
          and ($4::text is null or h.aktor = $4) and ($5::date is null or h.affarsdatum >= $5::date) and ($6::date is null or h.affarsdatum <= $6::date)
          and ($7::text is null or position(lower($7) in lower(concat_ws(' ', h.text, ${uppgift?.text ?? 'null'}, ${skal}))) > 0)
          and ${synligHandelse('h')}
        order by h.id desc limit $3::int
      ) x) as rader,
      case when $2::uuid is null then (select json_agg(distinct h.aktor) from gemensam.handelse h where ${handelser} and ${synligHandelse('h')}) end as personer
    from gemensam.${tabell} a where a.id = $1::uuid`,
});

interface Sqlrad {
  readonly rader: readonly (Omit<Objekthandelse, 'tid' | 'affarsdatum'> & { readonly tid: string; readonly affarsdatum: Datum })[] | null;
  readonly personer: readonly string[] | null;
}

/** What is asked for, as it stands in an operation's arguments. `efter` is the `nasta` of the page before. */
export interface Historikfraga {
  readonly filter?: ObjekthistorikFilter | null;
  readonly efter?: string | null;
  readonly antal?: number | null;
}

/** A filter as it is asked for: empty means none, and PostgreSQL knows no NUL. */
export const historikord = (text: string | null | undefined): string | null => text?.replaceAll('\u0000', '').trim().slice(0, 200) || null;

/** Those who have done something, in the order of the alphabet. */
export const historikpersoner = (personer: readonly string[] | null): string[] => [...(personer ?? [])].sort((a, b) => a.localeCompare(b, 'sv'));

/**
 * A page out of what `las` finds, which is asked for one row more than the page shows: the id of the last row where there are more.
 * @example historiksida(50, (antal) => rader(antal)) // { rader: 50 of them, nasta: the id of the fiftieth }
 */
export const historiksida = async <R extends { readonly id: string }, S extends { readonly rader: readonly R[] }>(
  antal: number | null | undefined,
  las: (antal: number) => Promise<S | null>,
): Promise<(S & { readonly rader: readonly R[]; readonly nasta: string | null }) | null> => {
  const storlek = Math.min(Math.max(antal ?? SIDA, 1), STORSTA_SIDA);
  const svar = await las(storlek + 1);
  if (!svar) return null;
  const rader = svar.rader.slice(0, storlek);
  return { ...svar, rader, nasta: svar.rader.length > storlek ? (rader.at(-1)?.id ?? null) : null };
};

/** The events themselves, and who did them. Null: nothing there that the person sees. */
export const lasObjekthandelser = async (
  las: Lasning, sats: Sats, id: string, { filter: f, efter, antal }: Historikfraga & { readonly antal: number },
): Promise<Omit<Objekthistorik, '__typename' | 'nasta'> | null> => {
  if (!arId(id)) return null;
  const [rad] = await las.rader<Sqlrad>(sats, [id, efter && arId(efter) ? efter : null, antal, historikord(f?.person), f?.fran ?? null, f?.till ?? null, historikord(f?.sok)]);
  return rad ? { rader: (rad.rader ?? []).map((r) => ({ ...r, tid: new Date(r.tid) })), personer: historikpersoner(rad.personer) } : null;
};

/** A page of what happened to a thing. */
export const lasObjekthistorik = (las: Lasning, sats: Sats, id: string, fraga: Historikfraga): Promise<Objekthistorik | null> =>
  historiksida(fraga.antal, (antal) => lasObjekthandelser(las, sats, id, { ...fraga, antal }));
