import { type Anslutningsmetod, arInmatningsnyckel, type Fordelningsgrund, nyckeltext, type Nyckeltyp, nyckelvardetext, procenttext } from '@gemensam/finansiering/domain';
import { harRoll, type Kontext, type Lasning, type Sats } from '@gemensam/shared/api';
import { type BeslutReferens, type Kostnadspost, type Kostnadsslag } from '@gemensam/shared/contract';
import { arId, type Brak, type Datum } from '@gemensam/shared/domain';
import { viktdel } from '../fordelning/viktdel';

/** The decision `b` of a post; `b_id` null: none. */
export interface BeslutSqlrad {
  readonly b_id: string | null;
  readonly b_organ: string;
  readonly b_datum: string;
  readonly b_beteckning: string;
  readonly b_rubrik: string;
  readonly b_handling: string | null;
}

export const beslutskolumner = `b.id as b_id, b.organ as b_organ, b.datum::text as b_datum, b.beteckning as b_beteckning, b.rubrik as b_rubrik, b.handling as b_handling`;

export const tillBeslut = (r: BeslutSqlrad): BeslutReferens | null =>
  r.b_id === null ? null : { id: r.b_id, organ: r.b_organ, datum: r.b_datum, beteckning: r.b_beteckning, rubrik: r.b_rubrik, handling: r.b_handling };

/** A post with its allocation in force, as the statements of this scope give it. */
export interface PostSqlrad extends BeslutSqlrad {
  readonly id: string;
  readonly namn: string;
  readonly ar: number;
  readonly slag: Kostnadsslag;
  readonly projekt_id: string | null;
  readonly projekt_namn: string | null;
  readonly utanfor_budget: boolean;
  readonly antagande: string | null;
  readonly kalla: string;
  readonly anmarkning: string | null;
  readonly faktureras: string | null;
  readonly version: number;
  readonly fordelning_id: string;
  readonly nummer: number;
  readonly totalt_ore: string;
  readonly avrundningsenhet_ore: string;
  readonly nyckeltyp: Nyckeltyp;
  readonly andel_lika_taljare: string | null;
  readonly andel_lika_namnare: string | null;
  readonly referensdatum: string | null;
  readonly enhet: string | null;
  readonly vikt_namnare: string | null;
  readonly beraknad: Date;
  readonly beraknad_av: string;
  readonly grund: Fordelningsgrund;
  readonly metod: Anslutningsmetod | null;
  readonly part_kommunkod: string | null;
  readonly kand: string;
  readonly koder: readonly string[];
  readonly namnen: readonly string[];
  readonly belopp: readonly string[];
  /** Frozen weights of the part that is not equal, in the order of `koder`, with source and date. */
  readonly vikter: readonly (string | null)[];
  readonly kallor: readonly (string | null)[];
  readonly datum: readonly (string | null)[];
}

export const postkolumner = `
  p.id, p.namn, p.ar, p.slag, p.projekt_id, j.namn as projekt_namn, p.utanfor_budget, p.antagande, p.kalla, p.anmarkning, p.faktureras, p.version,
  ${beslutskolumner},
  f.id as fordelning_id, f.nummer, f.totalt_ore, f.avrundningsenhet_ore, f.nyckeltyp, f.andel_lika_taljare, f.andel_lika_namnare,
  f.referensdatum::text, f.enhet, f.vikt_namnare, f.beraknad, f.beraknad_av, f.grund, f.metod, f.part_kommunkod::text, f.kand::text`;

/** The decision `b` that carries the allocation `f` of the post `p`, as it was known on a day (`null::date`: now). */
export const beslutetSom = (kantDen: string): string => `
  left join gemensam.beslut_referens b on b.id = coalesce(f.beslut_referens_id, p.beslut_referens_id)
    and (${kantDen}::date is null or f.beslut_referens_id is not null or coalesce(p.beslut_kand, b.datum) <= ${kantDen})`;

/** Post `p`, its allocation `f` in force, or as known on a day, or of a number; project `j`, decision `b`. */
export const posttabeller = (kantDen: string, nummer = 'null'): string => `
  gemensam.kostnadspost p
  join lateral (
    select * from gemensam.fordelning x
    where x.samverkan_id = p.samverkan_id and x.kostnadspost_id = p.id
      and (${kantDen}::date is null or x.kand <= ${kantDen}) and (${nummer}::int is null or x.nummer = ${nummer})
    order by x.nummer desc limit 1
  ) f on true
  left join gemensam.projekt j on j.id = p.projekt_id ${beslutetSom(kantDen)}`;

/** `$1` one post, `$2` the posts of one project; the other is null. `$3` as known on that day, null: now. */
export const kostnadspostSats: Sats = {
  namn: 'finansiering.kostnadspost',
  text: `
    select ${postkolumner}, d.*
    from ${posttabeller('$3')}
    join lateral (
      select array_agg(a.kommunkod::text order by k.namn) as koder, array_agg(k.namn order by k.namn) as namnen,
        array_agg(a.belopp_ore::text order by k.namn) as belopp, array_agg(v.vikt::text order by k.namn) as vikter,
        array_agg(v.kalla order by k.namn) as kallor, array_agg(v.datum::text order by k.namn) as datum
      from gemensam.kostnadsandel a join gemensam.kommun k on k.kommunkod = a.kommunkod
      left join gemensam.fordelningsvikt v on v.fordelning_id = a.fordelning_id and v.kommunkod = a.kommunkod and v.del = ${viktdel('f')}
      where a.fordelning_id = f.id
    ) d on true
    where p.id = $1 or p.projekt_id = $2
    order by p.ar desc, p.ordning, p.namn`,
};

/** One post with its allocation in force, or as it was known on a day. Null: no such post here, or not known then. */
export const lasKostnadspost = async (las: Lasning, kontext: Kontext, id: string, kantDen: Datum | null = null): Promise<Kostnadspost | null> => {
  if (!arId(id)) return null;
  const [rad] = await las.rader<PostSqlrad>(kostnadspostSats, [id, null, kantDen]);
  return rad ? tillKostnadspost(rad, kontext, kantDen !== null) : null;
};

/** The posts of a project, newest year first. */
export const lasKostnadsposter = async (las: Lasning, kontext: Kontext, projektId: string): Promise<readonly Kostnadspost[]> => {
  if (!arId(projektId)) return [];
  const rader = await las.rader<PostSqlrad>(kostnadspostSats, [null, projektId, null]);
  return rader.map((r) => tillKostnadspost(r, kontext));
};

/** The equal part of a mixed key, null for the others. */
export const andelLika = (r: Pick<PostSqlrad, 'andel_lika_taljare' | 'andel_lika_namnare'>): { taljare: bigint; namnare: bigint } | null =>
  r.andel_lika_taljare === null || r.andel_lika_namnare === null ? null : { taljare: BigInt(r.andel_lika_taljare), namnare: BigInt(r.andel_lika_namnare) };

/** `forr`: as it was on an earlier day, when nothing can be changed. */
export const tillKostnadspost = (r: PostSqlrad, kontext: Kontext, forr = false): Kostnadspost => {
  const lika = andelLika(r);
  const deltagare = r.koder.map((kommunkod, i) => ({ kommunkod, namn: r.namnen[i] ?? '' }));
  return {
    id: r.id,
    namn: r.namn,
    ar: r.ar,
    slag: r.slag,
    belopp: BigInt(r.totalt_ore),
    nyckel: {
      typ: r.nyckeltyp,
      text: textFor(r.nyckeltyp, { lika, datum: r.referensdatum, enhet: r.enhet }),
      andelLikaProcent: lika && procenttext(lika),
      referensdatum: r.referensdatum,
      avrundningsenhet: BigInt(r.avrundningsenhet_ore),
      enhet: r.enhet,
      varden: nyckelvarden(r),
    },
    fordelningNummer: r.nummer,
    beraknad: r.beraknad,
    beraknadAv: r.beraknad_av,
    projektId: r.projekt_id,
    projektNamn: r.projekt_namn,
    utanforBudget: r.utanfor_budget,
    antagande: r.antagande,
    kalla: r.kalla,
    anmarkning: r.anmarkning,
    beslut: tillBeslut(r),
    faktureras: r.faktureras,
    deltagare,
    andelar: deltagare.map((kommun, i) => ({ kommun, belopp: BigInt(r.belopp[i] ?? 0) })),
    version: r.version,
    farAndra: !forr && r.b_id === null && harRoll(kontext, 'e_samordnare'),
    grund: r.grund,
    kand: r.kand,
    farForandras: !forr && r.b_id !== null && harRoll(kontext, 'e_samordnare'),
  };
};

/** The values of a key that was entered per kommun, as they are typed; none for the other keys. */
const nyckelvarden = (r: PostSqlrad): Kostnadspost['nyckel']['varden'] => {
  const typ = r.nyckeltyp;
  if (!arInmatningsnyckel(typ)) return [];
  const namnare = BigInt(r.vikt_namnare ?? 1);
  return r.koder.map((kommunkod, i) => ({
    kommunkod,
    varde: nyckelvardetext(typ, BigInt(r.vikter[i] ?? 0), namnare),
    kalla: r.kallor[i] ?? '',
    datum: r.datum[i] ?? null,
  }));
};

/** The key in words, from what is frozen with the allocation. */
export const textFor = (typ: Nyckeltyp, n: { readonly lika: Brak | null; readonly datum: string | null; readonly enhet: string | null }): string => {
  switch (typ) {
    case 'lika':
      return nyckeltext({ typ });
    case 'invanarantal':
      return nyckeltext({ typ, datum: n.datum, folkmangd: [] });
    case 'blandad':
      return nyckeltext({ typ, andelLika: n.lika ?? { taljare: 0n, namnare: 1n }, datum: n.datum, folkmangd: [] });
    case 'fast_belopp':
      return nyckeltext({ typ, belopp: [] });
    case 'procent':
      return nyckeltext({ typ, procent: [] });
    case 'antal':
      return nyckeltext({ typ, enhet: n.enhet ?? '', antal: [] });
  }
};
