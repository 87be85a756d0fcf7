import { type Anslutning, type Forklaringsdel, type Forklaringsrad, forklaraAndel, forklaraAnslutning, lagetsAndelar, nyckelnamn, raknaOm } from '@gemensam/finansiering/domain';
import { type Kontext, type Lasning, type Sats } from '@gemensam/shared/api';
import { type AndelDel, type AndelRad, type Anslutningsforklaring, type Kostnadsandel } from '@gemensam/shared/contract';
import { arAvslag, arId, type Datum } from '@gemensam/shared/domain';
import { frystaRader, frystUnderlag, type FrystSqlrad } from '../fordelning/fryst-underlag';
import { kedjaFore, type Kedjerad, tillSteg } from '../fordelning/fordelningskedja';
import { postkolumner, posttabeller, type PostSqlrad, textFor, andelLika, tillKostnadspost } from './kostnadspost.lasmodell';

type AndelSqlrad = PostSqlrad & FrystSqlrad & { readonly kedja: readonly Kedjerad[] | null };

/** Post, allocation, frozen weights and stored shares in one statement, with what a buy-in is built on. `$2` as known on that day, `$3` of that number. */
export const kostnadsandelSats: Sats = {
  namn: 'finansiering.kostnadsandel',
  text: `select ${postkolumner}, d.*, kj.kedja from ${posttabeller('$2', '$3')} join lateral (${frystaRader}) d on true left join lateral (${kedjaFore('f')}) kj on f.metod = 'kop_in' where p.id = $1`,
};

/** Which allocation: as known on a day, or of a number; otherwise the one in force. */
export interface Fordelningsval {
  readonly kantDen?: Datum | null;
  readonly nummer?: number | null;
}

/**
 * Why a kommun pays what it pays: computed anew from the frozen weights. That it differs from the stored share is a bug and throws.
 * Null: no such post or allocation here, or the kommun does not take part.
 */
export const lasKostnadsandel = async (las: Lasning, kontext: Kontext, postId: string, kommunkod: string, val: Fordelningsval = {}): Promise<Kostnadsandel | null> => {
  if (!arId(postId)) return null;
  const [rad] = await las.rader<AndelSqlrad>(kostnadsandelSats, [postId, val.kantDen ?? null, val.nummer ?? null]);
  const plats = rad?.koder.indexOf(kommunkod) ?? -1;
  if (!rad || plats < 0) return null;
  const tidigare = (val.kantDen ?? null) !== null || (val.nummer ?? null) !== null;
  const gemensamt = {
    post: tillKostnadspost(iNamnordning(rad), kontext, tidigare),
    kommun: { kommunkod, namn: rad.namnen[plats] ?? '' },
    belopp: BigInt(rad.belopp[plats] ?? 0),
    beraknad: rad.beraknad,
    beraknadAv: rad.beraknad_av,
  };
  return { ...gemensamt, ...(rad.metod === 'kop_in' ? forklaraKopIn(rad, kommunkod) : forklaraNyckel(rad, kommunkod)) };
};

type Forklaring = Omit<Kostnadsandel, 'post' | 'kommun' | 'belopp' | 'beraknad' | 'beraknadAv'>;

const provaLagrat = (rad: AndelSqlrad, andelar: readonly { readonly kommunkod: string; readonly belopp: bigint }[]): void => {
  const olika = andelar.find((a, i) => a.belopp !== BigInt(rad.belopp[i] ?? ''));
  if (olika) throw new Error(`allocation ${rad.fordelning_id} gives ${olika.belopp} öre for ${olika.kommunkod}, another amount is stored`);
};
const tillKommunbelopp = (a: { readonly kommunkod: string; readonly namn: string; readonly belopp: bigint }) => ({ kommun: { kommunkod: a.kommunkod, namn: a.namn }, belopp: a.belopp });

const forklaraNyckel = (rad: AndelSqlrad, kommunkod: string): Forklaring => {
  const forklaring = forklaraAndel(frystUnderlag(rad), kommunkod);
  if (arAvslag(forklaring)) throw new Error(`allocation ${rad.fordelning_id} cannot be recomputed: ${forklaring.text}`);
  provaLagrat(rad, forklaring.andelar);
  const kallor = new Map(rad.koder.map((kod, i) => [kod, { kalla: rad.kallor[i] ?? '', datum: rad.datum[i] ?? null }]));
  return {
    nyckelnamn: forklaring.nyckel.namn,
    nyckeltext: forklaring.nyckel.text,
    delar: forklaring.delar.map((del) => tillDel(del, kallor)),
    andelar: forklaring.andelar.map(tillKommunbelopp),
    summaAndelar: forklaring.kontroll.summa,
    anslutning: null,
  };
};

/** A buy-in is explained on the allocation that it was built on, and that on its own frozen weights. */
const forklaraKopIn = (rad: AndelSqlrad, kommunkod: string): Forklaring => {
  const omrakning = raknaOm([...(rad.kedja ?? []).map(tillSteg), tillSteg(rad)]);
  if (arAvslag(omrakning) || !omrakning.anslutning) throw new Error(`allocation ${rad.fordelning_id} cannot be recomputed: ${arAvslag(omrakning) ? omrakning.text : 'no buy-in'}`);
  const andelar = lagetsAndelar(omrakning.lage);
  provaLagrat(rad, andelar);
  return {
    nyckelnamn: nyckelnamn(rad.nyckeltyp),
    nyckeltext: textFor(rad.nyckeltyp, { lika: andelLika(rad), datum: rad.referensdatum, enhet: rad.enhet }),
    delar: [],
    andelar: andelar.map(tillKommunbelopp),
    summaAndelar: andelar.reduce((s, a) => s + a.belopp, 0n),
    anslutning: tillAnslutning(omrakning.anslutning, rad.nummer, kommunkod),
  };
};

const tillAnslutning = (a: Anslutning, nummer: number, kommunkod: string): Anslutningsforklaring => ({
  kommun: { kommunkod: a.ny.kommunkod, namn: a.ny.namn },
  kopIn: a.kopIn,
  byggerPa: nummer - 1,
  delar: forklaraAnslutning(a).map((d) => ({
    ...d,
    rader: d.rader.map(({ kommunkod: kod, namn, vikttext, ...r }) => ({ ...r, vikt: vikttext, kommun: { kommunkod: kod, namn }, egen: kod === kommunkod })),
  })),
});

/** Participants are listed by name on the screen, and computed by kommunkod. */
const iNamnordning = (rad: AndelSqlrad): AndelSqlrad => {
  const ordning = rad.koder.map((_, i) => i).sort((a, b) => (rad.namnen[a] ?? '').localeCompare(rad.namnen[b] ?? '', 'sv'));
  const ordna = <T>(kolumn: readonly T[]): readonly T[] => ordning.flatMap((i) => kolumn.slice(i, i + 1));
  const { koder, namnen, belopp, vikter, kallor, datum } = rad;
  return { ...rad, koder: ordna(koder), namnen: ordna(namnen), belopp: ordna(belopp), vikter: ordna(vikter), kallor: ordna(kallor), datum: ordna(datum) };
};

type Viktkallor = ReadonlyMap<string, { readonly kalla: string; readonly datum: string | null }>;

const tillDel = (del: Forklaringsdel, kallor: Viktkallor): AndelDel => {
  const rader = del.rader.map((r) => tillRad(r, del.del === 'lika' ? null : kallor.get(r.kommunkod))).sort((a, b) => a.rang - b.rang);
  const egen = rader.find((r) => r.egen);
  if (!egen) throw new Error('the explained kommun is missing in its own explanation');
  return {
    del: del.del,
    rubrik: del.rubrik,
    delbelopp: del.totalt,
    summaVikter: del.viktsumma.toString(),
    viktrubrik: del.viktrubrik,
    summavikttext: del.summavikttext,
    avrundningsenhet: del.avrundningsenhet,
    egen,
    rader,
    kvarvarandeEnheter: del.enheterOver,
    kvarvarandeBelopp: del.totalt - del.rader.reduce((s, r) => s + r.golv, 0n),
    resttext: del.avrundning,
    fickRest: del.fickEnhet,
    summa: del.summa,
  };
};

const tillRad = (r: Forklaringsrad, vikt: { readonly kalla: string; readonly datum: string | null } | null | undefined): AndelRad => ({
  kommun: { kommunkod: r.kommunkod, namn: r.namn },
  egen: r.egen,
  vikt: r.vikt.toString(),
  vikttext: r.vikttext,
  viktKalla: vikt ? vikt.kalla : r.referens,
  viktDatum: vikt?.datum ?? null,
  kvotTaljare: r.kvot.taljare.toString(),
  kvotNamnare: r.kvot.namnare.toString(),
  kvotbrak: r.kvotbrak,
  kvotDecimal: r.kvotdecimal,
  golv: r.golv,
  rest: r.resttext,
  rang: r.restrang,
  fickRestenhet: r.fickEnhet,
  tillagg: r.tillagg,
  varfor: r.varfor,
  belopp: r.belopp,
});
