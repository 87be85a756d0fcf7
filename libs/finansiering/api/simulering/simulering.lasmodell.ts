import { type Nyckeltyp } from '@gemensam/finansiering/domain';
import { type Kontext, type Lasning, type Sats } from '@gemensam/shared/api';
import { type Simuleringsunderlag, type SimuleringsunderlagKalla, type SimuleringsunderlagPost } from '@gemensam/shared/contract';
import { aretFor, valbaraAr } from '../kostnader/kostnadsmatris.lasmodell';
import { andelarMedVikter, viktdel } from '../fordelning/viktdel';

interface Huvud {
  readonly ar: readonly number[] | null;
  readonly kommuner: readonly (readonly [kommunkod: string, namn: string, medlem: boolean])[] | null;
  readonly folkmangder: readonly { readonly datum: string; readonly kalla: string; readonly antal: readonly (number | null)[] }[] | null;
}

interface SimuleringSqlrad {
  /** In the first row only. */
  readonly huvud: Huvud | null;
  /** Null: the year has no post. */
  readonly id: string | null;
  readonly namn: string;
  readonly utanfor_budget: boolean;
  readonly faststalld: boolean;
  readonly nummer: number;
  readonly totalt_ore: string;
  readonly avrundningsenhet_ore: string;
  readonly nyckeltyp: Nyckeltyp;
  readonly andel_lika_taljare: string | null;
  readonly andel_lika_namnare: string | null;
  readonly referensdatum: string | null;
  readonly enhet: string | null;
  readonly vikt_namnare: string | null;
  /** Participants in order of kommunkod, with commas; shares and weights in the same order, no weights for equal parts. */
  readonly koder: string | null;
  readonly belopp: string | null;
  readonly vikter: string | null;
  /** One element when all weights have the same source and date, otherwise one per participant. */
  readonly kallor: readonly (string | null)[] | null;
  readonly datum: readonly (string | null)[] | null;
}

/** The year's posts (`$1`) with shares and frozen weights in force, one row per post; the first also carries kommuner, populations and years. */
export const simuleringsunderlagSats: Sats = {
  namn: 'finansiering.simuleringsunderlag',
  text: `
    with gallande as (
      select p.id, p.namn, p.utanfor_budget, p.ordning, p.beslut_referens_id is not null as faststalld, f.id as fordelning_id, f.nummer, f.totalt_ore, f.avrundningsenhet_ore,
        f.nyckeltyp, f.andel_lika_taljare, f.andel_lika_namnare, f.referensdatum::text, f.enhet, f.vikt_namnare, ${viktdel('f')} as viktdel
      from gemensam.kostnadspost p
      join lateral (
        select * from gemensam.fordelning x where x.samverkan_id = p.samverkan_id and x.kostnadspost_id = p.id order by x.nummer desc limit 1
      ) f on true
      where p.ar = $1
    ), rader as (
      select a.* from gallande g cross join lateral ${andelarMedVikter('g.fordelning_id', 'g.viktdel')} a
    ), andelar as (
      select fordelning_id, string_agg(kommunkod::text, ',' order by kommunkod) as koder, string_agg(belopp_ore::text, ',' order by kommunkod) as belopp,
        string_agg(vikt::text, ',' order by kommunkod) as vikter,
        min(kalla) is not distinct from max(kalla) and min(datum) is not distinct from max(datum) and count(datum) in (0, count(*)) as samma,
        min(kalla) as kalla, min(datum)::text as datum
      from rader group by fordelning_id
    ), egna as (
      select r.fordelning_id, array_agg(r.kalla order by r.kommunkod) as kallor, array_agg(r.datum::text order by r.kommunkod) as datum
      from rader r join andelar s on s.fordelning_id = r.fordelning_id and not s.samma
      group by r.fordelning_id
    ), kommuner as (
      select k.kommunkod::text, k.namn, exists (select from gemensam.organisation o where o.kommunkod = k.kommunkod and o.slag = 'kommun' and o.medlem) as medlem
      from gemensam.kommun k
      where k.kommunkod in (select o.kommunkod from gemensam.organisation o where o.medlem union select r.kommunkod from rader r)
    ), folkmangder as (
      select d.datum, string_agg(distinct f.kalla, '; ') as kalla, json_agg(f.antal order by k.namn, k.kommunkod) as antal
      from (select distinct f.datum from gemensam.folkmangd f where f.kommunkod in (select kommunkod from kommuner)) d
      cross join kommuner k left join gemensam.folkmangd f on f.kommunkod = k.kommunkod and f.datum = d.datum
      group by d.datum
    ), huvud as (
      select json_build_object(
        'ar', (select json_agg(x.ar) from (select distinct p.ar from gemensam.kostnadspost p) x),
        'kommuner', (select json_agg(json_build_array(k.kommunkod, k.namn, k.medlem) order by k.namn, k.kommunkod) from kommuner k),
        'folkmangder', (select json_agg(json_build_object('datum', f.datum, 'kalla', f.kalla, 'antal', f.antal) order by f.datum desc) from folkmangder f)) as huvud
    )
    select case when g.id is null or row_number() over (order by g.ordning, g.namn, g.id) = 1 then h.huvud end as huvud,
      g.id, g.namn, g.utanfor_budget, g.faststalld, g.nummer, g.totalt_ore, g.avrundningsenhet_ore, g.nyckeltyp, g.andel_lika_taljare, g.andel_lika_namnare,
      g.referensdatum, g.enhet, g.vikt_namnare, a.koder, a.belopp, a.vikter,
      coalesce(e.kallor, array[a.kalla]) as kallor, coalesce(e.datum, array[a.datum]) as datum
    from huvud h left join gallande g on true
    left join andelar a on a.fordelning_id = g.fordelning_id left join egna e on e.fordelning_id = g.fordelning_id
    order by g.ordning, g.namn, g.id`,
};

/** What a simulation of a year starts from. */
export const lasSimuleringsunderlag = async (las: Lasning, kontext: Kontext, onskatAr: number | null): Promise<Simuleringsunderlag> => {
  const ar = onskatAr ?? aretFor(kontext);
  const rader = await las.rader<SimuleringSqlrad>(simuleringsunderlagSats, [ar]);
  const huvud = rader[0]?.huvud;
  const kommuner = (huvud?.kommuner ?? []).map(([kommunkod, namn, medlem]) => ({ kommunkod, namn, medlem }));
  const plats = new Map(kommuner.map((k, i) => [k.kommunkod, i]));
  const kallor = kallforteckning();
  return {
    ar,
    tillgangligaAr: valbaraAr(huvud?.ar ?? null, ar),
    kommuner,
    poster: rader.flatMap((r) => (r.id === null ? [] : [tillPost(r, r.id, plats, kallor.nummer)])),
    folkmangder: (huvud?.folkmangder ?? []).map(({ datum, kalla, antal }) => ({ datum, kalla, antal: [...antal] })),
    kallor: kallor.alla,
  };
};

/** Every source once, and the number of each. */
const kallforteckning = () => {
  const alla: SimuleringsunderlagKalla[] = [];
  const nummer = new Map<string, number>();
  return {
    alla,
    nummer: (text: string, datum: string | null): number => {
      const nyckel = `${datum ?? ''} ${text}`;
      const redan = nummer.get(nyckel);
      if (redan !== undefined) return redan;
      nummer.set(nyckel, alla.length);
      return alla.push({ text, datum }) - 1;
    },
  };
};

const tillPost = (r: SimuleringSqlrad, id: string, plats: ReadonlyMap<string, number>, kalla: (text: string, datum: string | null) => number): SimuleringsunderlagPost => {
  const koder = r.koder?.split(',') ?? [];
  const perKommun = <T>(varden: readonly T[]): (T | null)[] => {
    const ut: (T | null)[] = Array.from({ length: plats.size }, () => null);
    koder.forEach((kod, i) => (ut[plats.get(kod) ?? -1] = varden[i] ?? null));
    return ut;
  };
  const vikter = r.vikter?.split(',') ?? [];
  const kallor = vikter.length === 0 ? [] : (r.kallor ?? []).map((text, i) => kalla(text ?? '', r.datum?.[i] ?? null));
  return {
    id,
    namn: r.namn,
    utanforBudget: r.utanfor_budget,
    faststalld: r.faststalld,
    fordelningNummer: r.nummer,
    belopp: BigInt(r.totalt_ore),
    avrundningsenhet: BigInt(r.avrundningsenhet_ore),
    nyckeltyp: r.nyckeltyp,
    andelLikaTaljare: r.andel_lika_taljare,
    andelLikaNamnare: r.andel_lika_namnare,
    referensdatum: r.referensdatum,
    enhet: r.enhet,
    viktNamnare: r.vikt_namnare ?? '1',
    andelar: perKommun((r.belopp?.split(',') ?? []).map(BigInt)),
    vikter: vikter.length === 0 ? [] : perKommun(vikter),
    viktkallor: kallor.length > 1 ? perKommun(kallor) : kallor,
  };
};
