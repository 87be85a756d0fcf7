import { type Forklaringsdel, type Forklaringsrad, forklaraAndel } from '@gemensam/finansiering/domain';
import { type Kontext, type Lasning, type Sats } from '@gemensam/shared/api';
import { type AndelDel, type AndelRad, type Kostnadsandel } from '@gemensam/shared/contract';
import { arAvslag, arId } from '@gemensam/shared/domain';
import { frystaRader, frystUnderlag, type FrystSqlrad } from './fryst-underlag';
import { postkolumner, posttabeller, type PostSqlrad, tillKostnadspost } from './kostnadspost.lasmodell';

type AndelSqlrad = PostSqlrad & FrystSqlrad;

/** Post, allocation in force, frozen weights and stored shares in one statement. */
export const kostnadsandelSats: Sats = {
  namn: 'finansiering.kostnadsandel',
  text: `select ${postkolumner}, d.* from ${posttabeller} join lateral (${frystaRader}) d on true where p.id = $1`,
};

/**
 * Why a kommun pays what it pays: computed anew from the frozen weights. That it differs from the stored share is a bug and throws.
 * Null: no such post here, or the kommun does not take part.
 */
export const lasKostnadsandel = async (las: Lasning, kontext: Kontext, postId: string, kommunkod: string): Promise<Kostnadsandel | null> => {
  if (!arId(postId)) return null;
  const [rad] = await las.rader<AndelSqlrad>(kostnadsandelSats, [postId]);
  const plats = rad?.koder.indexOf(kommunkod) ?? -1;
  if (!rad || plats < 0) return null;
  const underlag = frystUnderlag(rad);
  const forklaring = forklaraAndel(underlag, kommunkod);
  if (arAvslag(forklaring)) throw new Error(`allocation ${rad.fordelning_id} cannot be recomputed: ${forklaring.text}`);
  const olika = forklaring.andelar.find((a, i) => a.belopp !== BigInt(rad.belopp[i] ?? ''));
  if (olika) throw new Error(`allocation ${rad.fordelning_id} gives ${olika.belopp} öre for ${olika.kommunkod}, another amount is stored`);
  const kallor = new Map(rad.koder.map((kod, i) => [kod, { kalla: rad.kallor[i] ?? '', datum: rad.datum[i] ?? null }]));
  return {
    post: tillKostnadspost(iNamnordning(rad), kontext),
    kommun: { kommunkod, namn: forklaring.namn },
    belopp: forklaring.belopp,
    nyckelnamn: forklaring.nyckel.namn,
    nyckeltext: forklaring.nyckel.text,
    delar: forklaring.delar.map((del) => tillDel(del, kallor)),
    andelar: forklaring.andelar.map((a) => ({ kommun: { kommunkod: a.kommunkod, namn: a.namn }, belopp: a.belopp })),
    beraknad: rad.beraknad,
    beraknadAv: rad.beraknad_av,
    summaAndelar: forklaring.kontroll.summa,
  };
};

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
