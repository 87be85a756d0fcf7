import { type Filtextlage, type Soksortering, type Soksvar, type Soktraff, type Soktyp } from '@gemensam/shared/contract';
import { markeraTraffar, type Sokfraga, type Sokterm, sokutdrag, tolkaSokfraga } from '@gemensam/shared/domain';
import { type Lasning, type Sats } from '../db';

const PER_TYP = 5;
const PER_SIDA = 20;
/** What is shown of a text lies within so many characters of what was asked for. */
const FONSTER = 600;
/** So far into a text words that are only like what was asked for are looked for. */
const LIKNANDE_FONSTER = 20_000;
/** The best are picked among so many: the newest, where more is found. */
const RANKAS = 1_000;

/**
 * Candidates are ids. Then, per type, the rows of the sources under row-level security say which of them are seen, and everything after
 * that (phrases, counts, order, pages, texts) knows only those.
 *
 * `offset 0` keeps the views from being joined whole: each is asked for the ids at hand, by its keys.
 *
 * $1 words, $2 left out, $3 phrases, $4 phrases left out, $5 type, $6 year, $7 order, $8 first place, $9 last place, $10 like words too.
 */
export const sokSats: Sats = {
  // Every view of the index is planned at each place it is asked: tens of milliseconds, and the values change nothing of how.
  enPlan: true,
  namn: 'sok.traffar',
  text: `
  with stammar as materialized (
    select array_agg(gemensam.sok_stam(o) order by n) as alla from unnest($1::text[]) with ordinality u(o, n)
  ), synliga as materialized (
    select s.typ, s.objekt_id, s.ar, s.datum
    from gemensam.sok_kandidater($1, $2, $10) k
    cross join lateral (select o.typ, o.objekt_id, o.ar, o.datum from gemensam.sok_objekt o where o.typ = k.typ and o.objekt_id = any (k.idn) offset 0) s
  ), funna as materialized (
    select f.* from synliga f where cardinality($3::text[] || $4::text[]) = 0 or exists (
      select from gemensam.sok_objekt o cross join lateral (select gemensam.sok_jamfort(concat_ws(' ', o.kod, o.rubrik, o.text)) as text) j
      where o.typ = f.typ and o.objekt_id = f.objekt_id
        and not exists (select from unnest($3::text[]) fras where strpos(j.text, gemensam.sok_jamfort(fras)) = 0) and not exists (select from unnest($4::text[]) fras where strpos(j.text, gemensam.sok_jamfort(fras)) > 0))
  ), valda as materialized (
    select * from funna where ($5::text is null or typ = $5) and ($6::int is null or ar = $6)
  ), ordnade as materialized (
    select v.typ, v.objekt_id, r.rang, v.datum, row_number() over (partition by case when $5::text is null then v.typ end order by r.rang desc nulls last, v.datum desc nulls last, v.objekt_id desc) as plats
    from valda v left join gemensam.sok_rang($1, case when $7 = 'datum' then '{}' else
      (select array_agg(n.objekt_id) from (select objekt_id from valda order by datum desc nulls last, objekt_id desc limit ${RANKAS}) n) end) r on r.objekt_id = v.objekt_id
  )
  select (select count(*)::int from valda) as antal,
    (select coalesce(json_agg(json_build_object('typ', t.typ, 'antal', t.antal)), '[]')
      from (select typ, count(*)::int as antal from funna where $6::int is null or ar = $6 group by typ) t) as typer,
    (select coalesce(json_agg(json_build_object('ar', a.ar, 'antal', a.antal) order by a.ar desc), '[]')
      from (select ar, count(*)::int as antal from funna where ar is not null and ($5::text is null or typ = $5) group by ar) a) as ar,
    (select alla from stammar) as stammar,
    (select coalesce(json_agg(json_build_object('typ', x.typ, 'id', x.objekt_id, 'kod', v.kod, 'rubrik', v.rubrik, 'text', v.utdrag, 'datum', v.datum, 'textlage', v.textlage, 'mal', m.mal)
        order by x.rang desc nulls last, x.datum desc nulls last, x.objekt_id desc), '[]')
      from ordnade x
      cross join lateral (
        select o.kod, o.rubrik, o.datum, o.textlage, case
            when w.plats > 0 then substr(o.text, greatest(1, w.plats - ${FONSTER / 2}), ${FONSTER})
            else left(o.text, case when $10 then ${LIKNANDE_FONSTER} else ${FONSTER} end) end as utdrag
        from gemensam.sok_objekt o
        cross join lateral (select gemensam.sok_vik(o.text) as text offset 0) vikt
        cross join lateral (select coalesce(min(p.plats) filter (where p.plats > 0), 0) as plats
          from unnest((select alla from stammar)) u(o) cross join lateral (select strpos(vikt.text, u.o) as plats) p) w
        where o.typ = x.typ and o.objekt_id = x.objekt_id offset 0
      ) v
      cross join lateral (
        select coalesce(json_agg(json_build_object('typ', a.mal, 'id', a.mal_id, 'benamning', a.benamning)), '[]') as mal from (
          select m.mal, m.mal_id, m.benamning from gemensam.sok_mal m where m.typ = x.typ and m.objekt_id = x.objekt_id order by m.benamning limit 5) a
      ) m
      where x.plats between $8 and $9) as traffar`,
};

interface Sqlrad {
  readonly antal: number;
  readonly typer: readonly { readonly typ: Soktyp; readonly antal: number }[];
  readonly ar: readonly { readonly ar: number; readonly antal: number }[];
  readonly stammar: readonly string[];
  readonly traffar: readonly {
    readonly typ: Soktyp;
    readonly id: string;
    readonly kod: string;
    readonly rubrik: string;
    readonly text: string;
    readonly datum: string | null;
    readonly textlage: Filtextlage | null;
    readonly mal: readonly { readonly typ: Soktyp; readonly id: string; readonly benamning: string }[];
  }[];
}

export interface Sokval {
  readonly fraga: string;
  readonly typ: Soktyp | null;
  readonly ar: number | null;
  readonly sortering: Soksortering;
  /** From 1. */
  readonly sida: number;
}

const TOMT: Soksvar = { antal: 0, typer: [], ar: [], liknande: [], traffar: [], sida: 1, sidor: 0 };
/** What has a page of its own in the portal. */
const MED_SIDA: readonly Soktyp[] = ['projekt', 'ide', 'arende', 'mote', 'avtal'];

/** So many of each type go into a file. */
export const FLEST_I_SOKFIL = 200;

/** All that is found, the best of each type to the number that a file holds; see `sok`. */
export const sokAllt = async (las: Lasning, val: Omit<Sokval, 'sida'>): Promise<Soksvar> => sok(las, { ...val, sida: 1 }, FLEST_I_SOKFIL);

/** As it is written first. Only where the person finds nothing so, words that are like it: whether to is judged by what is seen alone. */
export const sok = async (las: Lasning, val: Sokval, antal = val.typ ? PER_SIDA : PER_TYP): Promise<Soksvar> => {
  const fraga = tolkaSokfraga(val.fraga);
  if (fraga.ord.length === 0) return TOMT;
  const rad = await fragad(las, fraga, val, antal, false);
  if (rad.typer.length + rad.ar.length + rad.antal > 0) return tillSvar(rad, fraga, val, false);
  return tillSvar(await fragad(las, fraga, val, antal, true), fraga, val, true);
};

const forstaPlats = (val: Sokval): number => (val.typ ? (val.sida - 1) * PER_SIDA + 1 : 1);

const fragad = async (las: Lasning, f: Sokfraga, val: Sokval, antal: number, likna: boolean): Promise<Sqlrad> => {
  const forsta = forstaPlats(val);
  const [rad] = await las.rader<Sqlrad>(sokSats, [f.ord, f.utan, f.fraser, f.utanFraser, val.typ, val.ar, val.sortering, forsta, forsta + antal - 1, likna]);
  if (!rad) throw new Error('the search answered nothing');
  return rad;
};

const tillSvar = (rad: Sqlrad, fraga: Sokfraga, val: Sokval, likna: boolean): Soksvar => {
  const termer = fraga.ord.map((ord, n) => ({ ord, stam: rad.stammar[n] ?? ord }));
  const traffar = rad.traffar.map((t) => tillTraff(t, termer, likna));
  const liknande = likna ? [...new Set(traffar.flatMap((t) => [...t.rubrik, ...t.utdrag].filter((s) => s.traff).map((s) => s.text.toLowerCase())))].slice(0, 5) : [];
  return { antal: rad.antal, typer: [...rad.typer], ar: [...rad.ar], liknande, traffar, sida: val.typ ? val.sida : 1, sidor: val.typ ? Math.ceil(rad.antal / PER_SIDA) : Math.min(1, rad.antal) };
};

const tillTraff = (t: Sqlrad['traffar'][number], termer: readonly Sokterm[], likna: boolean): Soktraff => ({
  typ: t.typ,
  id: t.id,
  kod: t.kod || null,
  rubrik: [...markeraTraffar(t.rubrik, termer, likna)],
  utdrag: [...sokutdrag(t.text, termer, likna)],
  datum: t.datum,
  mal: MED_SIDA.includes(t.typ) ? [{ typ: t.typ, id: t.id, benamning: null }] : t.typ === 'anteckning' ? [{ typ: 'mote', id: t.id, benamning: null }] : [...t.mal],
  textlage: t.textlage,
});
