import { beraknaAndelar, type Kostnadsandelar, type Kostnadspostuppgifter, type Nyckel, type Nyckeltyp } from '@gemensam/finansiering/domain';
import { type Lasning, type Sats } from '@gemensam/shared/api';
import { arAvslag, arId, type Avslag, avslag, finnsInte, type Utfall } from '@gemensam/shared/domain';
import { andelarMedVikter, viktdel } from './viktdel';

interface UnderlagSqlrad {
  readonly kommunkod: string;
  readonly namn: string | null;
  readonly medlem: boolean;
  readonly antal: number | null;
  readonly kalla: string | null;
  readonly nu_belopp: string | null;
  readonly nu_vikt: string | null;
  readonly nu_kalla: string | null;
  readonly nu_datum: string | null;
  readonly nu_totalt: string | null;
  readonly nu_nummer: number | null;
  readonly nu_enhet: string | null;
  readonly nu_typ: Nyckeltyp | null;
  readonly nu_taljare: string | null;
  readonly nu_namnare: string | null;
  readonly nu_referensdatum: string | null;
  readonly nu_mattenhet: string | null;
  readonly projekt_finns: boolean;
  readonly namn_upptaget: boolean;
}

/**
 * Everything a calculation is judged on: for each kommun named (`$1`) or taking part today, its membership, its population at the
 * reference date (`$2`), and its share and frozen weight in the allocation in force of the post (`$3`, may be null). With
 * each row: does the project (`$4`) exist, and is the name (`$5`) taken in the year (`$6`) by another post.
 */
export const fordelningsunderlagSats: Sats = {
  namn: 'finansiering.fordelningsunderlag',
  text: `
    with nu as (
      select * from gemensam.fordelning where kostnadspost_id = $3 order by nummer desc limit 1
    ), andelar as (
      select a.kommunkod, a.belopp_ore, a.vikt, a.kalla, a.datum
      from nu cross join lateral ${andelarMedVikter('nu.id', viktdel('nu'))} a
    )
    select c.kommunkod, k.namn, o.kommunkod is not null as medlem, f.antal, f.kalla,
      a.belopp_ore as nu_belopp, a.vikt as nu_vikt, a.kalla as nu_kalla, a.datum::text as nu_datum,
      nu.totalt_ore as nu_totalt, nu.nummer as nu_nummer, coalesce(nu.avrundningsenhet_ore, (select i.varde::bigint from gemensam.installning i where i.nyckel = 'avrundningsenhet_ore')) as nu_enhet, nu.nyckeltyp as nu_typ,
      nu.andel_lika_taljare as nu_taljare, nu.andel_lika_namnare as nu_namnare, nu.referensdatum::text as nu_referensdatum, nu.enhet as nu_mattenhet,
      $4::uuid is null or exists (select from gemensam.projekt j where j.id = $4) as projekt_finns,
      exists (select from gemensam.kostnadspost p where p.namn = $5 and p.ar = $6 and p.id is distinct from $3) as namn_upptaget
    from (select unnest($1::text[]) as kommunkod union select a.kommunkod::text from andelar a) c
    left join nu on true
    left join gemensam.kommun k on k.kommunkod = c.kommunkod
    left join gemensam.organisation o on o.kommunkod = k.kommunkod and o.slag = 'kommun' and o.medlem
    left join gemensam.folkmangd f on f.kommunkod = k.kommunkod and f.datum = $2
    left join andelar a on a.kommunkod = c.kommunkod
    order by k.namn`,
};

/** A kommun's share in force, to compare with. */
export interface NuvarandeAndel {
  readonly kommunkod: string;
  readonly namn: string;
  readonly belopp: bigint;
}

export interface Berakning {
  readonly andelar: Kostnadsandelar;
  /** The allocation in force that was compared with; null for a new post. */
  readonly nuvarande: { readonly nummer: number; readonly totalt: bigint; readonly andelar: readonly NuvarandeAndel[] } | null;
  /** False when the calculation is the one in force, to the last weight and its source. */
  readonly andrad: boolean;
}

/** Calculates the shares of a post from what is stored now. With `postId`: compared with, and built on, its allocation in force. */
export const beraknaPost = async (las: Lasning, uppgifter: Kostnadspostuppgifter, postId: string | null): Promise<Utfall<Berakning>> => {
  if ((postId !== null && !arId(postId)) || (uppgifter.projektId !== null && !arId(uppgifter.projektId))) return finnsInte();
  const { deltagare, referensdatum, projektId, namn, ar } = uppgifter;
  const rader = await las.rader<UnderlagSqlrad>(fordelningsunderlagSats, [deltagare, referensdatum, postId, projektId, namn, ar]);
  const hinder = granska(rader, uppgifter, postId);
  if (hinder) return hinder;
  const valda = new Set(deltagare);
  const deltar = rader.filter((r) => valda.has(r.kommunkod));
  const nyckel = nyckelFor(deltar, uppgifter);
  if (arAvslag(nyckel)) return nyckel;
  const andelar = beraknaAndelar({
    totalt: uppgifter.belopp,
    avrundningsenhet: BigInt(rader[0]?.nu_enhet ?? 100),
    nyckel,
    deltagare: deltar.map((r) => ({ kommunkod: r.kommunkod, namn: r.namn ?? r.kommunkod })),
  });
  if (arAvslag(andelar)) return andelar.falt === null && andelar.regel === 'Folkmängd saknas' ? { ...andelar, falt: 'referensdatum' } : andelar;
  return { andelar, nuvarande: nuvarande(rader), andrad: arAndrad(rader, andelar) };
};

const granska = (rader: readonly UnderlagSqlrad[], u: Kostnadspostuppgifter, postId: string | null): Avslag | null => {
  const forst = rader[0];
  if (!forst || (postId !== null && forst.nu_nummer === null)) return finnsInte();
  if (!forst.projekt_finns) return { ...finnsInte(), falt: 'projektId' };
  if (forst.namn_upptaget)
    return avslag({
      regel: 'Namnet finns redan',
      kalla: 'Grundregel: en kostnad står en gång per år',
      text: `Det finns redan en kostnadspost som heter ”${u.namn}” år ${u.ar}.`,
      utvag: 'Välj ett annat namn eller ändra den post som finns.',
      falt: 'namn',
    });
  const valda = new Set(u.deltagare);
  const utanfor = rader.filter((r) => valda.has(r.kommunkod) && !r.medlem).map((r) => r.namn ?? `kommunkod ${r.kommunkod}`);
  if (utanfor.length === 0) return null;
  return avslag({
    regel: 'Inte medlem',
    kalla: 'Grundregel E2: bara kommuner som ingår i samverkan delar på kostnader',
    text: `${utanfor.join(', ')} ingår inte i samverkan.`,
    utvag: 'Ta bort kommunen eller lägg till den som medlem under Administration, Organisationer.',
    falt: 'deltagare',
  });
};

const nyckelFor = (deltar: readonly UnderlagSqlrad[], u: Kostnadspostuppgifter): Utfall<Nyckel> => {
  if (u.inmatad) return u.inmatad;
  if (u.nyckeltyp === 'lika') return { typ: 'lika' };
  const folkmangd = u.referensdatum === null ? somIKallan(deltar) : vidDatum(deltar, u.referensdatum);
  if (arAvslag(folkmangd)) return folkmangd;
  const grund = { datum: u.referensdatum, folkmangd };
  return u.andelLika ? { typ: 'blandad', andelLika: u.andelLika, ...grund } : { typ: 'invanarantal', ...grund };
};

type Folkmangd = Extract<Nyckel, { typ: 'invanarantal' }>['folkmangd'];

const vidDatum = (deltar: readonly UnderlagSqlrad[], datum: string): Folkmangd =>
  deltar.flatMap((r) => (r.antal === null ? [] : [{ kommunkod: r.kommunkod, varde: BigInt(r.antal), kalla: r.kalla ?? '', datum }]));

/** The populations as printed in the post's own source, which states no date. */
const somIKallan = (deltar: readonly UnderlagSqlrad[]): Utfall<Folkmangd> => {
  const nej = (text: string): Avslag =>
    avslag({
      regel: 'Folkmängd saknas',
      kalla: 'Grundregel E1: deltagande utan känd folkmängd är ett fel, inte noll',
      text,
      utvag: 'Välj ett referensdatum med inläst folkmängd.',
      falt: 'referensdatum',
    });
  const tryckta = deltar.some((r) => (r.nu_typ === 'invanarantal' || r.nu_typ === 'blandad') && r.nu_referensdatum === null && r.nu_vikt !== null);
  if (!tryckta) return nej('Posten har ingen folkmängd från sin källa att räkna på.');
  const utan = deltar.filter((r) => r.nu_vikt === null).map((r) => r.namn ?? r.kommunkod);
  if (utan.length > 0) return nej(`Folkmängd utan datum finns inte i källan för ${utan.join(', ')}.`);
  return deltar.map((r) => ({ kommunkod: r.kommunkod, varde: BigInt(r.nu_vikt ?? 0), kalla: r.nu_kalla ?? '', datum: r.nu_datum }));
};

const nuvarande = (rader: readonly UnderlagSqlrad[]): Berakning['nuvarande'] => {
  const forst = rader[0];
  if (!forst || forst.nu_nummer === null) return null;
  const andelar = rader.flatMap((r) => (r.nu_belopp === null ? [] : [{ kommunkod: r.kommunkod, namn: r.namn ?? r.kommunkod, belopp: BigInt(r.nu_belopp) }]));
  return { nummer: forst.nu_nummer, totalt: BigInt(forst.nu_totalt ?? 0), andelar };
};

/** Is anything of what would be frozen other than what is in force? */
const arAndrad = (rader: readonly UnderlagSqlrad[], ny: Kostnadsandelar): boolean => {
  const forst = rader[0];
  if (!forst || forst.nu_nummer === null) return true;
  const { nyckel } = ny;
  const lika = nyckel.typ === 'blandad' ? nyckel.andelLika : null;
  const datum = nyckel.typ === 'blandad' || nyckel.typ === 'invanarantal' ? nyckel.datum : null;
  const nyVikt = new Map(ny.delar.find((d) => d.del !== 'lika')?.rader.map((r) => [r.kommunkod, `${r.vikt} ${r.kalla} ${r.datum ?? ''}`]));
  const nyAndel = new Map(ny.andelar.map((a) => [a.kommunkod, a.belopp.toString()]));
  return (
    forst.nu_totalt !== ny.totalt.toString() || forst.nu_typ !== nyckel.typ || forst.nu_referensdatum !== datum ||
    forst.nu_mattenhet !== (nyckel.typ === 'antal' ? nyckel.enhet : null) ||
    (forst.nu_taljare ?? null) !== (lika?.taljare.toString() ?? null) || (forst.nu_namnare ?? null) !== (lika?.namnare.toString() ?? null) ||
    rader.some((r) => r.nu_belopp !== (nyAndel.get(r.kommunkod) ?? null)) ||
    rader.some((r) => (r.nu_vikt === null ? null : `${r.nu_vikt} ${r.nu_kalla} ${r.nu_datum ?? ''}`) !== (nyVikt.get(r.kommunkod) ?? null))
  );
};
