import { arAvslag, avslag, type Avslag, type Belopp, type Brak, type Datum, decimaltext, forkortat, formateraBelopp, formateraHeltal, gemensamNamnare, lagringsbar, tolkaBelopp, type Utfall } from '@gemensam/shared/domain';
import { tolkaDecimaltal } from './brak';
import type { NyckelAntal, NyckelFastBelopp, NyckelProcent, Nyckeltyp, Nyckelvarde } from './nyckel';

/** The keys whose values are entered per kommun, in the order they are offered. */
export const inmatningsnycklar = ['fast_belopp', 'procent', 'antal'] as const;

/** A key whose values are entered per kommun. */
export type Inmatningsnyckel = (typeof inmatningsnycklar)[number];

/** A kommun's value in the key as it was typed. Without a source of its own it has that of the post. */
export interface Nyckelinmatning {
  readonly kommunkod: string;
  readonly varde: string;
  readonly kalla?: string | null;
  readonly datum?: Datum | null;
}

/** A key that was entered per kommun and can be weighed. */
export type InmatadNyckel = NyckelFastBelopp | NyckelProcent | NyckelAntal;

/** The typed values together, in words: their sum, what it should be, and what is missing. */
export interface Nyckelsumma {
  readonly summa: string;
  /** Null for a count, which has no total to meet. */
  readonly ska: string | null;
  /** `0,1 procentenheter för lite`; null when nothing is missing. */
  readonly skillnad: string | null;
  /** How many of the participants have no value, or one that cannot be read. */
  readonly utan: number;
}

const KALLA = 'Grundregel E2, fördelningsnycklar';
const STORST_ANTAL = 10n ** 12n;

/**
 * Whether the values of a key are entered per kommun.
 *
 * @example arInmatningsnyckel('procent') // true
 */
export const arInmatningsnyckel = (typ: Nyckeltyp): typ is Inmatningsnyckel => inmatningsnycklar.some((n) => n === typ);

const nej = (falt: string, regel: string, text: string, utvag: string): Avslag => avslag({ regel, kalla: KALLA, text, utvag, falt });

const tolkaAntal = (text: string, falt: string): Utfall<bigint> => {
  const siffror = text.replace(/\s/g, '');
  const antal = /^\d{1,13}$/.test(siffror) ? BigInt(siffror) : null;
  if (antal !== null && antal <= STORST_ANTAL) return antal;
  return nej(falt, 'Inte ett antal', `”${text.slice(0, 40)}” är inte ett antal.`, 'Skriv ett helt tal, noll eller större, till exempel 120.');
};

const tolkaProcent = (text: string, falt: string): Utfall<Brak> => {
  const procent = tolkaDecimaltal(text, falt);
  return arAvslag(procent) ? procent : forkortat(procent);
};

const tolkaFast = (text: string, falt: string): Utfall<Belopp> => tolkaBelopp(text, { falt, minst0: true });

/** The participants' values, each with source and date. An empty field is no value: the allocation names who lacks one. */
const tolkade = <T>(
  varden: readonly Nyckelinmatning[],
  grundkalla: string,
  tolka: (text: string, falt: string) => Utfall<T>,
): Utfall<readonly Nyckelvarde<T>[]> => {
  const ut: Nyckelvarde<T>[] = [];
  for (const v of varden) {
    if (v.varde.trim() === '') continue;
    const varde = tolka(v.varde, `varden.${v.kommunkod}`);
    if (arAvslag(varde)) return varde;
    const kalla = lagringsbar(v.kalla ?? '').trim() || grundkalla;
    if (kalla.length > 1000) return nej(`varden.${v.kommunkod}`, 'För lång text', 'Källan får vara högst 1 000 tecken.', 'Korta texten.');
    ut.push({ kommunkod: v.kommunkod, varde, kalla, datum: v.datum ?? null });
  }
  return ut;
};

/**
 * Reads a key that was entered per kommun (domain rule E2): fixed amounts in kronor not below zero, per cent as exact decimals,
 * or counts as whole numbers with the noun that is counted. Values of kommuner that do not take part are dropped; a value without
 * a source of its own has `kalla`. That the values meet the total is judged by the allocation.
 * Units: fixed amounts are öre; per cent are fractions in lowest terms. Nothing is rounded.
 * Errors: a field refusal on `enhet` or on `varden.<kommunkod>`.
 *
 * @example tolkaNyckelvarden({ typ: 'procent', enhet: null, varden: [{ kommunkod: '2580', varde: '62,5' }], deltagare: ['2580'], kalla: 'Avtal' })
 */
export const tolkaNyckelvarden = (a: {
  readonly typ: Inmatningsnyckel;
  readonly enhet: string | null;
  readonly varden: readonly Nyckelinmatning[];
  readonly deltagare: readonly string[];
  readonly kalla: string;
}): Utfall<InmatadNyckel> => {
  const deltar = new Set(a.deltagare);
  const varden = a.varden.filter((v) => deltar.has(v.kommunkod));
  if (a.typ === 'fast_belopp') {
    const belopp = tolkade(varden, a.kalla, tolkaFast);
    return arAvslag(belopp) ? belopp : { typ: a.typ, belopp };
  }
  if (a.typ === 'procent') {
    const procent = tolkade(varden, a.kalla, tolkaProcent);
    return arAvslag(procent) ? procent : { typ: a.typ, procent };
  }
  const enhet = lagringsbar(a.enhet ?? '').trim();
  if (enhet === '' || enhet.length > 40)
    return nej('enhet', 'Enhet', enhet === '' ? 'Ange vad som räknas.' : 'Enheten får vara högst 40 tecken.', 'Skriv till exempel elever, användare, licenser eller avrop.');
  const antal = tolkade(varden, a.kalla, tolkaAntal);
  return arAvslag(antal) ? antal : { typ: a.typ, enhet, antal };
};

/**
 * A weight of an entered key as it is typed: `33 350,50` (kronor), `25,9` (per cent), `1 200` (a count). `namnare` is the
 * common denominator of the per cent; 1 for the others.
 *
 * @example nyckelvardetext('procent', 259n, 10n) // '25,9'
 */
export const nyckelvardetext = (typ: Inmatningsnyckel, vikt: bigint, namnare: bigint): string =>
  typ === 'fast_belopp' ? formateraBelopp(vikt, { visaEnhet: false }) : typ === 'procent' ? decimaltext({ taljare: vikt, namnare }, 12) : formateraHeltal(vikt);

const procenttal = (b: Brak): string => `${decimaltext(b, 12)}\u00A0%`;

const riktning = (under: boolean): string => (under ? 'för lite' : 'för mycket');

/**
 * The sum of the values typed so far and what is missing to the total, for the form (domain rule E2). Fixed amounts shall meet
 * `totalt` (öre; null while it cannot be read), per cent 100; counts only add up. Values that cannot be read count as missing.
 * Exact arithmetic; no errors.
 *
 * @example summeraNyckelvarden({ typ: 'procent', enhet: '', texter: ['60', '39,9'], totalt: null }).skillnad // '0,1 procentenheter för lite'
 */
export const summeraNyckelvarden = (a: {
  readonly typ: Inmatningsnyckel;
  readonly enhet: string;
  readonly texter: readonly string[];
  readonly totalt: Belopp | null;
}): Nyckelsumma => {
  const lasta = <T>(tolka: (text: string, falt: string) => Utfall<T>): readonly T[] =>
    a.texter.flatMap((text) => {
      const varde = tolka(text, 'varden');
      return arAvslag(varde) ? [] : [varde];
    });
  if (a.typ === 'procent') {
    const procent = lasta(tolkaProcent);
    const { taljare, namnare } = gemensamNamnare(procent);
    const summa = taljare.reduce((s, t) => s + t, 0n);
    const saknas = 100n * namnare - summa;
    const avstand = decimaltext({ taljare: saknas < 0n ? -saknas : saknas, namnare }, 12);
    const skillnad = saknas === 0n ? null : `${avstand} procentenheter ${riktning(saknas > 0n)}`;
    return { summa: procenttal({ taljare: summa, namnare }), ska: procenttal({ taljare: 100n, namnare: 1n }), skillnad, utan: a.texter.length - procent.length };
  }
  const tal = lasta<bigint>(a.typ === 'antal' ? tolkaAntal : tolkaFast);
  const summa = tal.reduce((s, t) => s + t, 0n);
  const utan = a.texter.length - tal.length;
  if (a.typ === 'antal') return { summa: `${formateraHeltal(summa)} ${a.enhet.trim()}`.trim(), ska: null, skillnad: null, utan };
  if (a.totalt === null) return { summa: formateraBelopp(summa), ska: null, skillnad: null, utan };
  const saknas = a.totalt - summa;
  const skillnad = saknas === 0n ? null : `${formateraBelopp(saknas < 0n ? -saknas : saknas)} ${riktning(saknas > 0n)}`;
  return { summa: formateraBelopp(summa), ska: formateraBelopp(a.totalt), skillnad, utan };
};
