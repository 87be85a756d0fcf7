import {
  arAvslag,
  type Belopp,
  type Brak,
  decimaltext,
  finnsInte,
  formateraBelopp,
  formateraHeltal,
  type Utfall,
} from '@gemensam/shared/domain';
import { beraknaAndelar } from './berakna-andelar';
import type { Delrad, Deltyp, Fordelningsdel, Fordelningsunderlag, Nyckel, Nyckeltyp } from './nyckel';

/** What settled that a row got, or did not get, one of the units left over; null when none were left over. */
export type Avgorande = 'rest' | 'vikt' | 'kommunkod' | null;

/** One kommun's row in the explanation of a part. Amounts are öre, texts are ready to show. */
export interface Forklaringsrad {
  readonly kommunkod: string;
  readonly namn: string;
  /** True for the kommun the explanation was asked for. */
  readonly egen: boolean;
  readonly vikt: bigint;
  readonly vikttext: string;
  /** Source and reference date of the weight: `SCB, 2019-12-31`, `Projektdirektivet, datum saknas i källan`. */
  readonly referens: string;
  /** The exact quota in kronor, not reduced. */
  readonly kvot: Brak;
  /** `490 000 × 6 072 ÷ 234 246`; for per cent `490 000 × 25,9 %`; for a fixed amount that amount. */
  readonly kvotbrak: string;
  /** The quota in kronor, cut off; an ellipsis when more decimals follow. */
  readonly kvotdecimal: string;
  readonly golv: Belopp;
  /** What the floor left, in kronor, cut off; an ellipsis when more decimals follow. */
  readonly resttext: string;
  readonly restrang: number;
  readonly fickEnhet: boolean;
  readonly tillagg: Belopp;
  readonly avgjordAv: Avgorande;
  /** Why this row got or did not get a unit, one plain Swedish sentence. */
  readonly varfor: string;
  readonly belopp: Belopp;
}

/** One part with all its rows, so that the whole table can be shown. */
export interface Forklaringsdel {
  readonly del: Deltyp;
  readonly rubrik: string;
  readonly totalt: Belopp;
  readonly viktsumma: bigint;
  /** What the weights are called over a column: `Invånare`, `Elever`, `Procent`. */
  readonly viktrubrik: string;
  /** The weights together in words: `234 246 invånare`, `100 %`. */
  readonly summavikttext: string;
  readonly avrundningsenhet: Belopp;
  readonly enheterOver: number;
  readonly oreOver: Belopp;
  /** How the units left over were handed out, in plain Swedish. */
  readonly avrundning: string;
  readonly fickEnhet: readonly string[];
  readonly rader: readonly Forklaringsrad[];
  readonly summa: Belopp;
}

/** The answer to "Varför?" for one kommun's share. */
export interface Andelsforklaring {
  readonly kommunkod: string;
  readonly namn: string;
  readonly belopp: Belopp;
  readonly totalt: Belopp;
  readonly nyckel: { readonly typ: Nyckeltyp; readonly namn: string; readonly text: string };
  readonly delar: readonly Forklaringsdel[];
  /** Each participant's share over all parts, and the check that they add up. */
  readonly andelar: readonly { readonly kommunkod: string; readonly namn: string; readonly belopp: Belopp }[];
  readonly kontroll: { readonly summa: Belopp; readonly totalt: Belopp; readonly stammer: boolean };
}

const NYCKELNAMN: Readonly<Record<Nyckeltyp, string>> = {
  lika: 'Lika delar',
  invanarantal: 'Invånarantal',
  blandad: 'Blandad nyckel',
  fast_belopp: 'Fast belopp per kommun',
  procent: 'Andel i procent',
  antal: 'Antal',
};

/**
 * The Swedish name of a kind of key, as shown in lists and headings.
 *
 * @example nyckelnamn('lika') // 'Lika delar'
 */
export const nyckelnamn = (typ: Nyckeltyp): string => NYCKELNAMN[typ];

const datumtext = (datum: string | null): string => datum ?? 'datum saknas i källan';

/**
 * A key in one plain Swedish sentence.
 *
 * @example nyckeltext({ typ: 'lika' }) // 'Alla deltagande kommuner betalar lika mycket.'
 */
export const nyckeltext = (nyckel: Nyckel): string => {
  switch (nyckel.typ) {
    case 'lika':
      return 'Alla deltagande kommuner betalar lika mycket.';
    case 'invanarantal':
      return `Kostnaden fördelas efter kommunernas invånarantal (${datumtext(nyckel.datum)}).`;
    case 'blandad': {
      const { taljare, namnare } = nyckel.andelLika;
      const lika = decimaltext({ taljare: taljare * 100n, namnare }, 6);
      const resten = decimaltext({ taljare: (namnare - taljare) * 100n, namnare }, 6);
      return `${lika} % fördelas lika och ${resten} % efter kommunernas invånarantal (${datumtext(nyckel.datum)}).`;
    }
    case 'fast_belopp':
      return 'Varje kommun betalar ett fast belopp.';
    case 'procent':
      return 'Varje kommun betalar en bestämd andel i procent.';
    case 'antal':
      return `Kostnaden fördelas efter antal ${nyckel.enhet}.`;
  }
};

/** Number of decimals that keeps different quotas apart in the table: 2 to 12. */
const decimalerFor = (rader: readonly Delrad[]): number => {
  const olika = new Set(rader.map((r) => r.rest)).size;
  for (let decimaler = 2; decimaler < 12; decimaler++) {
    const texter = new Set(rader.map((r) => decimaltext(restIKronor(r), decimaler)));
    if (texter.size === olika) return decimaler;
  }
  return 12;
};

const restIKronor = (rad: Delrad): Brak => ({ taljare: rad.rest, namnare: rad.namnare * 100n });

/** How many rows got something beyond their floor. */
const antalTillagg = (del: Fordelningsdel): number => del.enheterOver + (del.oreOver === 0n ? 0 : 1);

/** By which step of the rule a row got or missed a unit: only rows as large as both sides of the boundary need a tie rule. */
const avgorande = (rad: Delrad, sist: Delrad | undefined, forst: Delrad | undefined): Avgorande => {
  if (!sist) return null;
  if (!forst || sist.rest !== forst.rest || rad.rest !== sist.rest) return 'rest';
  return sist.vikt === forst.vikt && rad.vikt === sist.vikt ? 'kommunkod' : 'vikt';
};

const REGELORD: Readonly<Record<'rest' | 'vikt' | 'kommunkod', string>> = {
  rest: 'störst rest går först',
  vikt: 'lika rest, störst vikt går först',
  kommunkod: 'lika rest och lika vikt, lägst kommunkod går först',
};

const varforText = (rad: Delrad, del: Fordelningsdel, avgjord: Avgorande): string => {
  if (rad.vikt === 0n) return 'Vikten är noll: kommunen betalar inget.';
  if (del.del === 'fast_belopp') return 'Beloppet är avtalat och avrundas inte.';
  if (avgjord === null) return 'Inget blev över att fördela.';
  const verb = del.totalt < 0n ? 'får' : 'betalar';
  const vad = rad.fickEnhet ? formateraBelopp(rad.tillagg * tecknet(del)) : 'inget';
  return `Plats ${rad.rang} av ${del.rader.length}: ${verb} ${vad} av det som blev över (${REGELORD[avgjord]}).`;
};

const tecknet = (del: Fordelningsdel): bigint => (del.totalt < 0n ? -1n : 1n);

const helaEnheter = (enhet: Belopp): string =>
  enhet === 100n ? 'hela kronor' : enhet === 1n ? 'hela ören' : `jämna ${formateraBelopp(enhet)}`;

const avrundningstext = (del: Fordelningsdel): string => {
  const hela = helaEnheter(del.avrundningsenhet);
  if (antalTillagg(del) === 0) return `Alla andelar går jämnt ut i ${hela}.`;
  const enhet = formateraBelopp(del.avrundningsenhet);
  const over = BigInt(del.enheterOver) * del.avrundningsenhet + del.oreOver * tecknet(del);
  const sist = del.oreOver === 0n ? '' : ` Sist går de ören som inte räcker till ${enhet}.`;
  return (
    `Varje andel avrundas först nedåt till ${hela}. Då blir ${formateraBelopp(over)} över. Det fördelas med ${enhet} var på ` +
    `dem som har störst rest. Vid lika rest går störst vikt först, sedan lägst kommunkod.${sist}`
  );
};

/**
 * What a part of an allocation is called over its rows.
 *
 * @example RUBRIK.invanarantal // 'Efter invånarantal'
 */
export const RUBRIK: Readonly<Record<Deltyp, string>> = {
  lika: 'Lika delar',
  invanarantal: 'Efter invånarantal',
  fast_belopp: 'Fast belopp per kommun',
  procent: 'Andel i procent',
  antal: 'Efter antal',
};

const storBokstav = (text: string): string => text.replace(/^./u, (c) => c.toLocaleUpperCase('sv'));

/** How the weights of a part are named, one by one and together. */
const viktord = (del: Fordelningsdel, nyckel: Nyckel): { readonly viktrubrik: string; readonly summavikttext: string } => {
  switch (del.del) {
    case 'lika':
      return { viktrubrik: 'Vikt', summavikttext: formateraHeltal(del.viktsumma) };
    case 'invanarantal':
      return { viktrubrik: 'Invånare', summavikttext: `${formateraHeltal(del.viktsumma)} invånare` };
    case 'fast_belopp':
      return { viktrubrik: 'Avtalat belopp', summavikttext: formateraBelopp(del.totalt) };
    case 'procent':
      return { viktrubrik: 'Procent', summavikttext: '100\u00A0%' };
    case 'antal': {
      const enhet = nyckel.typ === 'antal' ? nyckel.enhet : '';
      return { viktrubrik: storBokstav(enhet), summavikttext: `${formateraHeltal(del.viktsumma)} ${enhet}` };
    }
  }
};

const kvotbrak = (del: Fordelningsdel, rad: Delrad): string => {
  const totalt = formateraBelopp(del.totalt, { visaEnhet: false });
  if (del.del === 'fast_belopp') return formateraBelopp(rad.belopp, { visaEnhet: false });
  return del.del === 'procent' ? `${totalt} × ${rad.vikttext}` : `${totalt} × ${formateraHeltal(rad.vikt)} ÷ ${formateraHeltal(rad.namnare)}`;
};

const forklaraDel = (del: Fordelningsdel, nyckel: Nyckel, kommunkod: string): Forklaringsdel => {
  const decimaler = decimalerFor(del.rader);
  const iOrdning = del.rader.toSorted((a, b) => a.rang - b.rang);
  const tillagg = antalTillagg(del);
  const sist = tillagg > 0 ? iOrdning[tillagg - 1] : undefined;
  const forst = iOrdning[tillagg];
  const rader = del.rader.map((rad): Forklaringsrad => {
    const kvot = { taljare: rad.taljare, namnare: rad.namnare * 100n };
    const avgjordAv = avgorande(rad, sist, forst);
    return {
      kommunkod: rad.kommunkod,
      namn: rad.namn,
      egen: rad.kommunkod === kommunkod,
      vikt: rad.vikt,
      vikttext: rad.vikttext,
      referens: del.del === 'lika' ? rad.kalla : `${rad.kalla}, ${datumtext(rad.datum)}`,
      kvot,
      kvotbrak: kvotbrak(del, rad),
      kvotdecimal: decimaltext(kvot, decimaler),
      golv: rad.golv,
      resttext: decimaltext(restIKronor(rad), decimaler),
      restrang: rad.rang,
      fickEnhet: rad.fickEnhet,
      tillagg: rad.tillagg,
      avgjordAv,
      varfor: varforText(rad, del, avgjordAv),
      belopp: rad.belopp,
    };
  });
  return {
    del: del.del,
    rubrik: RUBRIK[del.del],
    totalt: del.totalt,
    viktsumma: del.viktsumma,
    ...viktord(del, nyckel),
    avrundningsenhet: del.avrundningsenhet,
    enheterOver: del.enheterOver,
    oreOver: del.oreOver,
    avrundning: avrundningstext(del),
    fickEnhet: iOrdning.filter((r) => r.fickEnhet).map((r) => r.namn),
    rader,
    summa: rader.reduce((s, r) => s + r.belopp, 0n),
  };
};

/**
 * Everything behind one kommun's share: the key in words, each weight with source and reference date, the exact quota as a
 * fraction and as decimal text, the floor, the place in the order of remainders, who got what was left over and by which
 * step of the rule, the other kommuner's rows, and the check of the sum (domain rules E1 and E2).
 * Units: amounts öre; quota and remainder in kronor, cut off and never rounded, with as many decimals (2 to 12) as it takes
 * to tell different remainders apart. Errors: those of `beraknaAndelar`; a kommun that does not take part is "Finns inte".
 *
 * @example forklaraAndel(underlag, '2521') // Pajala: 490 000 × 6 072 ÷ 234 246 = 12 701,51…
 */
export const forklaraAndel = (underlag: Fordelningsunderlag, kommunkod: string): Utfall<Andelsforklaring> => {
  const utfall = beraknaAndelar(underlag);
  if (arAvslag(utfall)) return utfall;
  const egen = utfall.andelar.find((a) => a.kommunkod === kommunkod);
  if (!egen) return finnsInte();
  const { nyckel, totalt, summa } = utfall;
  return {
    kommunkod,
    namn: egen.namn,
    belopp: egen.belopp,
    totalt,
    nyckel: { typ: nyckel.typ, namn: nyckelnamn(nyckel.typ), text: nyckeltext(nyckel) },
    delar: utfall.delar.map((del) => forklaraDel(del, nyckel, kommunkod)),
    andelar: utfall.andelar.map((a) => ({ kommunkod: a.kommunkod, namn: a.namn, belopp: a.belopp })),
    kontroll: { summa, totalt, stammer: summa === totalt },
  };
};
