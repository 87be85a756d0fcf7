import {
  arsintervall, type Atagandetillstand, type Kommunbildscell, type Kommunbildspost, type Lagesbelopp, lagessumma, perInvanare, stallUppKommunbild, tiondelstext,
} from '@gemensam/finansiering/domain';
import { type Kontext, type Lasning, type Sats } from '@gemensam/shared/api';
import { type Kommunbild, type Kommunbildsumma, type Kostnadsslag } from '@gemensam/shared/contract';
import { aretFor } from '../kostnader/kostnadsmatris.lasmodell';

/** One share of the kommun. What is said of the kommun itself stands in the first row alone. */
interface BildSqlrad {
  readonly kommunnamn: string;
  readonly medlemskoder: readonly string[] | null;
  readonly medlemsnamn: readonly string[] | null;
  readonly alla_ar: number[] | null;
  readonly folkmangd: number | null;
  readonly folkmangd_datum: string | null;
  readonly folkmangd_kalla: string | null;
  readonly id: string | null;
  readonly namn: string;
  readonly ar: number;
  readonly slag: Kostnadsslag;
  readonly projekt_id: string | null;
  readonly projekt_namn: string | null;
  readonly faststalld: boolean;
  readonly antagande: boolean;
  readonly belopp_ore: string;
  readonly tillstand: Atagandetillstand | null;
  readonly begart_ore: string;
  readonly atagit_ore: string;
  readonly sista_dag: string;
}

/** The kommun `$1` is a member here or has shared a cost here. */
export const kommunFinns = `(
      exists (select from gemensam.organisation o where o.medlem and o.kommunkod = $1)
      or exists (select from gemensam.kostnadsandel a where a.kommunkod = $1))`;

/** The newest population of the kommun `$1` on or before the day given. */
export const senasteFolkmangd = (dag: string): string =>
  `select f.antal, f.datum, f.kalla from gemensam.folkmangd f where f.kommunkod = $1 and f.datum <= ${dag}::date order by f.datum desc limit 1`;

/** `$1` kommunkod, `$2` and `$3` first and last year, `$4` the business date. One row per share in force; no row: no such kommun here. What belongs to a post is looked up post by post: the plan then holds whatever the statistics say. */
export const kommunbildSats: Sats = {
  namn: 'finansiering.kommunbild',
  text: `
    with andelar as (
      select p.id, p.namn, p.ar, p.slag, p.ordning, p.projekt_id, j.namn as projekt_namn, p.beslut_referens_id is not null as faststalld,
        p.antagande is not null as antagande, a.belopp_ore, t.tillstand, t.begart_ore, t.atagit_ore, t.sista_dag::text
      from gemensam.kostnadspost p
      join lateral (
        select x.id from gemensam.fordelning x
        where x.samverkan_id = p.samverkan_id and x.kostnadspost_id = p.id order by x.nummer desc limit 1
      ) f on true
      join lateral (
        select x.belopp_ore from gemensam.kostnadsandel x
        where x.samverkan_id = p.samverkan_id and x.fordelning_id = f.id and x.kommunkod = $1 limit 1
      ) a on true
      left join lateral (
        select x.namn from gemensam.projekt x where x.samverkan_id = p.samverkan_id and x.id = p.projekt_id limit 1
      ) j on true
      left join lateral (
        select x.tillstand, x.begart_ore, x.atagit_ore, x.sista_dag from gemensam.atagande x
        where x.samverkan_id = p.samverkan_id and x.kostnadspost_id = p.id and x.kommunkod = $1 limit 1
      ) t on true
      where p.ar between $2 and $3
    ), allmant as (
      select k.namn as kommunnamn, m.medlemskoder, m.medlemsnamn, f.antal as folkmangd, f.datum::text as folkmangd_datum, f.kalla as folkmangd_kalla,
        (select array_agg(distinct p.ar order by p.ar) from gemensam.kostnadspost p) as alla_ar
      from gemensam.kommun k
      cross join (
        select array_agg(n.kommunkod::text order by n.namn) as medlemskoder, array_agg(n.namn order by n.namn) as medlemsnamn
        from gemensam.organisation o join gemensam.kommun n on n.kommunkod = o.kommunkod where o.medlem
      ) m
      left join lateral (${senasteFolkmangd('$4')}) f on true
      where k.kommunkod = $1 and ${kommunFinns}
    ), numrerade as (select s.*, row_number() over (order by s.ordning, s.namn, s.ar, s.id) as nr from andelar s)
    select ${['kommunnamn', 'medlemskoder', 'medlemsnamn', 'folkmangd', 'folkmangd_datum', 'folkmangd_kalla', 'alla_ar'].map((k) => `case when coalesce(s.nr, 1) = 1 then h.${k} end as ${k}`).join(', ')},
      s.id, s.namn, s.ar, s.slag, s.projekt_id, s.projekt_namn, s.faststalld, s.antagande, s.belopp_ore, s.tillstand, s.begart_ore, s.atagit_ore, s.sista_dag
    from allmant h left join numrerade s on true
    order by s.nr`,
};

/** What one kommun pays over years. Null: no such kommun here. */
export const lasKommunbild = async (las: Lasning, kontext: Kontext, kommunkod: string, onskat: Onskat): Promise<Kommunbild | null> => {
  if (!/^\d{4}$/.test(kommunkod)) return null;
  const { fran, till } = arsintervall(aretFor(kontext), onskat.franAr, onskat.tillAr);
  const sqlrader = await las.rader<BildSqlrad>(kommunbildSats, [kommunkod, fran, till, kontext.affarsdatum]);
  const forst = sqlrader[0];
  if (!forst) return null;
  const alla = forst.alla_ar ?? [];
  const ar = alla.filter((a) => a >= fran && a <= till);
  const bild = stallUppKommunbild(sqlrader.flatMap((r) => (r.id === null ? [] : [tillPost(r, r.id)])), ar);
  const summa = (arets: number | null, b: Lagesbelopp): Kommunbildsumma => {
    const summan = lagessumma(b);
    return { ar: arets, ...b, summa: summan, perInvanare: forst.folkmangd ? tiondelstext(perInvanare(summan, forst.folkmangd)) : null };
  };
  return {
    kommun: { kommunkod, namn: forst.kommunnamn },
    kommuner: (forst.medlemskoder ?? []).map((kod, i) => ({ kommunkod: kod, namn: forst.medlemsnamn?.[i] ?? '' })),
    franAr: fran,
    tillAr: till,
    ar,
    tillgangligaAr: alla,
    folkmangd: forst.folkmangd,
    folkmangdDatum: forst.folkmangd_datum,
    folkmangdKalla: forst.folkmangd_kalla,
    grupper: bild.grupper.map(({ rader, ...g }) => ({
      ...g,
      rader: rader.map(({ celler, ...r }) => {
        const per = <T>(varde: (c: Kommunbildscell) => T): (T | null)[] => celler.map((c) => c && varde(c));
        return { ...r, belopp: per((c) => c.summa), lagen: per((c) => c.lage), poster: per((c) => c.postId) };
      }),
    })),
    perAr: bild.perAr.map((b, i) => summa(ar[i] ?? null, b)),
    totalt: summa(null, bild.totalt),
  };
};

/** The years as they were asked for. */
export interface Onskat {
  readonly franAr: number | null;
  readonly tillAr: number | null;
}

const tillPost = (r: BildSqlrad, id: string): Kommunbildspost => ({
  id,
  namn: r.namn,
  ar: r.ar,
  slag: r.slag,
  projekt: r.projekt_id === null ? null : { id: r.projekt_id, namn: r.projekt_namn ?? r.namn },
  andel: BigInt(r.belopp_ore),
  faststalld: r.faststalld,
  antagande: r.antagande,
  atagande: r.tillstand && { tillstand: r.tillstand, begart: BigInt(r.begart_ore), atagit: BigInt(r.atagit_ore), sistaDag: r.sista_dag },
});
