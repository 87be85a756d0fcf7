import { type HandelseFilter } from '@gemensam/shared/contract';
import { type Datum } from '@gemensam/shared/domain';
import { type Lasning, type Sats } from './db';

/** One event as the history shows it. */
export interface HandelseLasrad {
  readonly id: string;
  readonly tid: Date;
  readonly affarsdatum: Datum;
  readonly aktor: string;
  readonly handelsetyp: string;
  readonly objekttyp: string;
  readonly objektId: string;
  readonly text: string;
  readonly data: string;
  readonly kedjenummer: number;
  readonly kedjehash: string;
}

export interface HandelseLassida {
  readonly rader: readonly HandelseLasrad[];
  readonly nasta: string | null;
  readonly handelsetyper: readonly string[];
  readonly objekttyper: readonly string[];
  readonly kontrollpunkt: { readonly nr: number; readonly hash: string; readonly tid: Date } | null;
}

export const STORSTA_SIDA = 100;
const SIDA = 50;

/** Fewer characters have no trigram, and are looked for from the newest event back. */
const KORTASTE_ORD = 3;
/** Words that more events have than so are as well: a page of them is soon full. */
const FLEST_ID = 2000;

/**
 * True for an event that the person may see. What happened to a handling that is hidden from the person is not told: the events would
 * say how many versions it has. `h` names the event in the statement; the handling is read under row-level security.
 */
export const synligHandelse = (h: string): string => `
      (${h}.handelsetyp not like 'handling%' or ${h}.data ->> 'handlingId' is null
        or exists (select from gemensam.handling x where x.id = (${h}.data ->> 'handlingId')::uuid))`;

/** The data of an event about a handling, with what the event itself must not hold: the title, and paragraph and reason of a mark. */
const medTitel = (h: string): string => `
      case when ${h}.handelsetyp like 'handling%' then ${h}.data || coalesce((
        select jsonb_strip_nulls(jsonb_build_object('titel', x.titel, 'paragraf', s.paragraf, 'skal', s.skal))
        from gemensam.handling x left join gemensam.handling_sekretess s on s.id = (${h}.data ->> 'sekretessId')::uuid
        where x.id = (${h}.data ->> 'handlingId')::uuid), '{}') else ${h}.data end`;

/** Newest first in the order of the chain; `$1` is the number to continue below, `$8` what is looked for. */
const sida = (sokt: string): string => `
    select h.id, h.tid, h.affarsdatum::text as affarsdatum, h.aktor, h.handelsetyp, h.objekttyp, h.objekt_id as "objektId", h.text,
      (${medTitel('h')})::text as data, l.nr::int as kedjenummer, encode(l.hash, 'hex') as kedjehash
    from gemensam.handelse_lank l join gemensam.handelse h on h.samverkan_id = l.samverkan_id and h.id = l.handelse_id
    where ($1::bigint is null or l.nr < $1)
      and ($3::text is null or h.objekttyp = $3) and ($4::text is null or h.objekt_id = $4) and ($5::text is null or h.handelsetyp = $5)
      and ($6::date is null or h.affarsdatum >= $6) and ($7::date is null or h.affarsdatum <= $7)
      and ${sokt} and ${synligHandelse('h')}
    order by l.nr desc limit $2`;

export const handelserSats: Sats = { namn: 'handelse.sida', text: sida(`($8::text is null or position(lower($8) in lower(h.text || ' ' || h.aktor)) > 0)`) };

/** The same page of the events that the index found. */
export const funnaHandelserSats: Sats = { namn: 'handelse.funna', text: sida('h.id = any($8::uuid[]) and l.handelse_id = any($8::uuid[])') };

export const handelseordSats: Sats = { namn: 'handelse.ord', text: 'select gemensam.handelser_med($1, $2) as id' };

/** The values that a column has, by jumps in its index: a few steps however long the history is. */
const forekommande = (kolumn: 'handelsetyp' | 'objekttyp'): string => `
  with recursive steg as (
    (select ${kolumn} as v from gemensam.handelse order by samverkan_id, ${kolumn} limit 1)
    union all
    select (select h.${kolumn} from gemensam.handelse h where h.${kolumn} > s.v order by h.samverkan_id, h.${kolumn} limit 1) from steg s where s.v is not null
  ) select coalesce(array_agg(v order by v), '{}') from steg where v is not null`;

export const handelseslagSats: Sats = {
  namn: 'handelse.slag',
  text: `
    select (${forekommande('handelsetyp')}) as handelsetyper, (${forekommande('objekttyp')}) as objekttyper,
      (select jsonb_build_object('nr', k.nr, 'hash', encode(k.hash, 'hex'), 'tid', k.tid)
        from gemensam.handelse_kontrollpunkt k order by k.nr desc limit 1) as kontrollpunkt`,
};

interface Slagrad {
  readonly handelsetyper: string[];
  readonly objekttyper: string[];
  readonly kontrollpunkt: { readonly nr: number; readonly hash: string; readonly tid: string } | null;
}

/** A page of the history. `efter` is the `nasta` of the page before; `antal` is at most 100. */
export const lasHandelser = async (las: Lasning, fraga: { readonly filter: HandelseFilter | null; readonly efter: string | null; readonly antal: number | null }): Promise<HandelseLassida> => {
  const antal = Math.min(Math.max(fraga.antal ?? SIDA, 1), STORSTA_SIDA);
  const efter = fraga.efter !== null && /^\d{1,15}$/.test(fraga.efter) ? fraga.efter : null;
  const f = fraga.filter;
  const sok = rent(f?.sok);
  const funna = await funnaId(las, sok);
  const [rader, [slag]] = await Promise.all([
    las.rader<HandelseLasrad>(funna ? funnaHandelserSats : handelserSats, [
      efter, antal + 1, rent(f?.objekttyp), rent(f?.objektId), rent(f?.handelsetyp), f?.fran ?? null, f?.till ?? null, funna ?? sok,
    ]),
    las.rader<Slagrad>(handelseslagSats),
  ]);
  const sida = rader.slice(0, antal);
  return {
    rader: sida,
    nasta: rader.length > antal ? String(sida.at(-1)?.kedjenummer) : null,
    handelsetyper: slag?.handelsetyper ?? [],
    objekttyper: slag?.objekttyper ?? [],
    kontrollpunkt: slag?.kontrollpunkt ? { ...slag.kontrollpunkt, tid: new Date(slag.kontrollpunkt.tid) } : null,
  };
};

/** The events that have the words, by the index; null when they are better looked for row by row. */
const funnaId = async (las: Lasning, sok: string | null): Promise<readonly string[] | null> => {
  if (sok === null || sok.length < KORTASTE_ORD) return null;
  const monster = `%${sok.replace(/[\\%_]/g, '\\$&')}%`;
  const rader = await las.rader<{ id: string }>(handelseordSats, [monster, FLEST_ID + 1]);
  return rader.length > FLEST_ID ? null : rader.map((r) => r.id);
};

/** Empty means no filter; PostgreSQL knows no NUL. */
const rent = (text: string | null | undefined): string | null => text?.replaceAll('\u0000', '').trim().slice(0, 200) || null;
