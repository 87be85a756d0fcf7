import { arsintervall, type Jamforelsekommun, jamforLikaStora, tiondelstext } from '@gemensam/finansiering/domain';
import { type Kontext, type Lasning, type Sats } from '@gemensam/shared/api';
import { type Kommunjamforelse } from '@gemensam/shared/contract';
import { kommunFinns, type Onskat, senasteFolkmangd } from './kommunbild.lasmodell';
import { aretFor } from '../kostnader/kostnadsmatris.lasmodell';

/** What one kommun pays in one year; `ar` null when nothing is shared in the years asked for. */
interface JamforelseSqlrad {
  readonly kommunkod: string;
  readonly namn: string;
  readonly antal: number | null;
  readonly datum: string | null;
  readonly kalla: string | null;
  readonly ar: number | null;
  readonly belopp_ore: string;
}

/** `$1` kommunkod, `$2` and `$3` first and last year, `$4` the business date. Kommun x year, with the populations of the day that the kommun's own newest is of. */
export const kommunjamforelseSats: Sats = {
  namn: 'finansiering.kommunjamforelse',
  text: `
    with gallande as (
      select p.ar, f.id
      from gemensam.kostnadspost p
      join lateral (
        select x.id from gemensam.fordelning x
        where x.samverkan_id = p.samverkan_id and x.kostnadspost_id = p.id order by x.nummer desc limit 1
      ) f on true
      where p.ar between $2 and $3
    ), betalar as (
      select a.kommunkod, g.ar, sum(a.belopp_ore) as belopp_ore
      from gallande g join gemensam.kostnadsandel a on a.fordelning_id = g.id
      group by a.kommunkod, g.ar
    )
    select k.kommunkod::text, k.namn, f.antal, d.datum::text, d.kalla, y.ar, coalesce(b.belopp_ore, 0)::text as belopp_ore
    from gemensam.kommun k
    left join lateral (${senasteFolkmangd('$4')}) d on true
    left join gemensam.folkmangd f on f.kommunkod = k.kommunkod and f.datum = d.datum
    left join (select distinct ar from gallande) y on true
    left join betalar b on b.kommunkod = k.kommunkod and b.ar = y.ar
    where ${kommunFinns} and (k.kommunkod = $1 or k.kommunkod in (select o.kommunkod from gemensam.organisation o where o.medlem))
    order by k.kommunkod, y.ar`,
};

/** A kommun beside those of like size. Null: no such kommun here. */
export const lasKommunjamforelse = async (las: Lasning, kontext: Kontext, kommunkod: string, onskat: Onskat): Promise<Kommunjamforelse | null> => {
  if (!/^\d{4}$/.test(kommunkod)) return null;
  const { fran, till } = arsintervall(aretFor(kontext), onskat.franAr, onskat.tillAr);
  const sqlrader = await las.rader<JamforelseSqlrad>(kommunjamforelseSats, [kommunkod, fran, till, kontext.affarsdatum]);
  const forst = sqlrader[0];
  if (!forst) return null;
  const namn = new Map(sqlrader.map((r) => [r.kommunkod, r.namn]));
  const jamforelse = jamforLikaStora(kommunkod, perKommun(sqlrader));
  return {
    ar: [...new Set(sqlrader.flatMap((r) => r.ar ?? []))],
    folkmangdDatum: forst.datum,
    folkmangdKalla: forst.kalla,
    rader: (jamforelse?.rader ?? []).map((r) => ({
      kommun: { kommunkod: r.kommunkod, namn: namn.get(r.kommunkod) ?? '' },
      egen: r.kommunkod === kommunkod,
      folkmangd: r.folkmangd,
      belopp: [...r.belopp],
      perInvanare: r.perInvanare.map(tiondelstext),
    })),
    antalIMedian: jamforelse?.antalIMedian ?? 0,
    medianBelopp: [...(jamforelse?.medianBelopp ?? [])],
    medianPerInvanare: (jamforelse?.medianPerInvanare ?? []).map(tiondelstext),
  };
};

/** The rows stand in order of kommunkod and year. */
const perKommun = (sqlrader: readonly JamforelseSqlrad[]): readonly Jamforelsekommun[] => {
  const kommuner = new Map<string, { readonly kommunkod: string; readonly folkmangd: number | null; readonly belopp: bigint[] }>();
  for (const r of sqlrader) {
    const k = kommuner.get(r.kommunkod) ?? { kommunkod: r.kommunkod, folkmangd: r.antal, belopp: [] };
    kommuner.set(r.kommunkod, k);
    if (r.ar !== null) k.belopp.push(BigInt(r.belopp_ore));
  }
  return [...kommuner.values()];
};
