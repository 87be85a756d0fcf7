import { type Belopp, type Datum, decimaltext, formateraBelopp, formateraHeltal } from '@gemensam/shared/domain';
import { type Anslutning } from './anslutning';
import { RUBRIK } from './forklara';
import type { Deltyp, Nyckel } from './nyckel';

/** One kommun's row in the explanation of a buy-in. Amounts are öre, texts are ready to show. */
export interface Anslutningsrad {
  readonly kommunkod: string;
  readonly namn: string;
  readonly vikttext: string;
  readonly betalt: Belopp;
  /** `31 639 × 76 739 ÷ 234 246`; null for the joiner. */
  readonly kreditkvot: string | null;
  readonly kreditDecimal: string | null;
  readonly kredit: Belopp;
  readonly netto: Belopp;
  readonly varfor: string;
}

/** One part of the key: what was paid, the weights, the buy-in and each credit. */
export interface Anslutningsdel {
  readonly del: Deltyp;
  readonly rubrik: string;
  readonly betalt: Belopp;
  readonly summaVikter: string;
  readonly vikttext: string;
  readonly viktKalla: string;
  readonly viktDatum: Datum | null;
  /** `490 000 × 16 169 ÷ (234 246 + 16 169)` */
  readonly kvotbrak: string;
  readonly kvotDecimal: string;
  readonly avrundning: string;
  readonly kopIn: Belopp;
  readonly resttext: string;
  readonly rader: readonly Anslutningsrad[];
  readonly summaKredit: Belopp;
}

const utanEnhet = (ore: Belopp): string => formateraBelopp(ore, { visaEnhet: false });

const iOrd = (del: Deltyp, vikt: bigint, nyckel: Nyckel): string => {
  if (del === 'invanarantal') return `${formateraHeltal(vikt)} invånare`;
  return del === 'antal' && nyckel.typ === 'antal' ? `${formateraHeltal(vikt)} ${nyckel.enhet}` : formateraHeltal(vikt);
};

const helaEnheter = (enhet: Belopp): string => (enhet === 100n ? 'hela kronor' : enhet === 1n ? 'hela ören' : `jämna ${formateraBelopp(enhet)}`);

type Del = Anslutning['delar'][number];

const radens = (del: Del, kredit: Del['krediter'][number], namn: string): Pick<Anslutningsrad, 'kreditkvot' | 'kreditDecimal' | 'varfor'> => {
  const rad = del.fordelning.rader.find((r) => r.kommunkod === kredit.kommunkod);
  if (!rad) throw new RangeError(`no credit of ${namn}`);
  const tillagg = rad.tillagg === 0n ? 'inget' : formateraBelopp(rad.tillagg);
  const varfor = kredit.kredit === rad.belopp ? `Plats ${rad.rang} av ${del.fordelning.rader.length}: får ${tillagg} av det som blev över.` : 'Ingen får tillbaka mer än den har betalat: det som skulle bli över går till de andra.';
  return {
    kreditkvot: `${utanEnhet(del.belopp)} × ${formateraHeltal(rad.vikt)} ÷ ${formateraHeltal(rad.namnare)}`,
    kreditDecimal: decimaltext({ taljare: rad.taljare, namnare: rad.namnare * 100n }, 2),
    varfor: del.belopp === 0n ? 'Köp-in är noll, så det blir ingen kredit.' : varfor,
  };
};

const forklaraDel = (a: Anslutning, del: Del, avrundningsenhet: Belopp): Anslutningsdel => {
  const { nyckel, deltagare } = a.efter;
  const namnPa = new Map(deltagare.map((d) => [d.kommunkod, d.namn]));
  const kvot = { taljare: del.betalt * del.vikt, namnare: (del.viktsumma + del.vikt) * 100n };
  const rader = del.krediter.map((k): Anslutningsrad => {
    const namn = namnPa.get(k.kommunkod) ?? k.kommunkod;
    return { kommunkod: k.kommunkod, namn, vikttext: iOrd(del.del, k.vikt, nyckel), betalt: k.betalt, kredit: k.kredit, netto: k.netto, ...radens(del, k, namn) };
  });
  const ny: Anslutningsrad = {
    kommunkod: a.ny.kommunkod, namn: a.ny.namn, vikttext: iOrd(del.del, del.vikt, nyckel), betalt: 0n, kreditkvot: null, kreditDecimal: null, kredit: 0n, netto: del.belopp,
    varfor: 'Ansluter sig och betalar köp-in.',
  };
  return {
    del: del.del,
    rubrik: RUBRIK[del.del],
    betalt: del.betalt,
    summaVikter: iOrd(del.del, del.viktsumma, nyckel),
    vikttext: iOrd(del.del, del.vikt, nyckel),
    viktKalla: del.del === 'lika' ? 'Nyckeln lika delar' : (a.ny.vikt?.kalla ?? ''),
    viktDatum: del.del === 'lika' ? null : (a.ny.vikt?.datum ?? null),
    kvotbrak: `${utanEnhet(del.betalt)} × ${formateraHeltal(del.vikt)} ÷ (${formateraHeltal(del.viktsumma)} + ${formateraHeltal(del.vikt)})`,
    kvotDecimal: decimaltext(kvot, 2),
    avrundning: `Köp-in avrundas till ${helaEnheter(avrundningsenhet)}, halva uppåt: ${formateraBelopp(del.belopp)}.`,
    kopIn: del.belopp,
    resttext:
      'Köp-in går tillbaka till dem som redan deltar, efter deras vikter. Varje kredit avrundas först nedåt. Det som blir över går till dem som har störst rest; vid lika rest störst vikt, sedan lägst kommunkod.',
    rader: [...rader, ny],
    summaKredit: del.krediter.reduce((s, k) => s + k.kredit, 0n),
  };
};

/**
 * Everything behind a buy-in (domain rule E4), part by part of the key: what was paid, the weights, the buy-in as a fraction and
 * rounded half up, and each credit by E1 with the net that it leads to. Units: amounts öre; fractions in kronor, cut off.
 *
 * @example forklaraAnslutning(anslutning)[0].kvotbrak // '490 000 × 16 169 ÷ (234 246 + 16 169)'
 */
export const forklaraAnslutning = (a: Anslutning): readonly Anslutningsdel[] =>
  a.delar.map((del, i) => forklaraDel(a, del, a.efter.delar[i]?.avrundningsenhet ?? a.efter.avrundningsenhet));
