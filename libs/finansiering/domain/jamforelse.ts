import { type Belopp, type Brak, delaAvrundat, formateraBelopp } from '@gemensam/shared/domain';

/** How many kommuner of like size a kommun is compared with. No source says how many: an assumption, said on the page (certainty U). */
export const ANTAL_LIKA_STORA = 4;

/** A kommun as it is compared: its population at the reference date, and what it pays in each year (öre). */
export interface Jamforelsekommun {
  readonly kommunkod: string;
  /** Null: not known at the reference date. */
  readonly folkmangd: number | null;
  readonly belopp: readonly Belopp[];
}

/** One kommun of a comparison; `perInvanare` is tenths of a krona. */
export interface Jamforelserad {
  readonly kommunkod: string;
  readonly folkmangd: number;
  readonly belopp: readonly Belopp[];
  readonly perInvanare: readonly bigint[];
}

/** The kommun itself first, then those of like size, the nearest first; the medians are of all whose population is known. */
export interface Jamforelse {
  readonly rader: readonly Jamforelserad[];
  readonly antalIMedian: number;
  readonly medianBelopp: readonly Belopp[];
  /** Tenths of a krona. */
  readonly medianPerInvanare: readonly bigint[];
}

type MedFolkmangd = Jamforelsekommun & { readonly folkmangd: number };
const harFolkmangd = (k: Jamforelsekommun): k is MedFolkmangd => k.folkmangd !== null && k.folkmangd > 0;

/**
 * Kronor per inhabitant in tenths of a krona, half up on the absolute value. Unit in: öre. `folkmangd` must be above zero, else RangeError.
 *
 * @example perInvanare(1_270_100n, 6052) // 21n, that is 2,1 kr
 */
export const perInvanare = (belopp: Belopp, folkmangd: number): bigint => delaAvrundat(belopp, 10n * BigInt(folkmangd));

/**
 * Tenths of a krona as Swedish text with one decimal, without unit.
 *
 * @example tiondelstext(12345n) // '1 234,5'
 */
export const tiondelstext = (tiondelar: bigint): string => formateraBelopp(tiondelar * 10n, { decimaler: 1, visaEnhet: false });

/**
 * The kommuner nearest in population to one of them, nearest first; a tie goes to the lower kommunkod. Those whose population is not
 * known or is zero are left out. Independent of input order. Empty when the kommun itself is not known so.
 *
 * @example likaStora('2521', kommuner) // ['2505', '2510', '2518', '2560']
 */
export const likaStora = (kommunkod: string, kommuner: readonly Jamforelsekommun[], antal = ANTAL_LIKA_STORA): readonly string[] => {
  const kanda = kommuner.filter(harFolkmangd);
  const egen = kanda.find((k) => k.kommunkod === kommunkod);
  if (!egen) return [];
  const avstand = (k: MedFolkmangd): number => Math.abs(k.folkmangd - egen.folkmangd);
  return kanda
    .filter((k) => k.kommunkod !== kommunkod)
    .sort((a, b) => avstand(a) - avstand(b) || (a.kommunkod < b.kommunkod ? -1 : 1))
    .slice(0, antal)
    .map((k) => k.kommunkod);
};

const ordna = (a: Brak, b: Brak): number => {
  const skillnad = a.taljare * b.namnare - b.taljare * a.namnare;
  return skillnad < 0n ? -1 : skillnad > 0n ? 1 : 0;
};

/**
 * The median as an exact fraction: the one in the middle, or the mean of the two in the middle. Undefined of nothing.
 *
 * @example median([{ taljare: 1n, namnare: 1n }, { taljare: 2n, namnare: 1n }]) // { taljare: 3n, namnare: 2n }
 */
export const median = (varden: readonly Brak[]): Brak | undefined => {
  const ordnade = [...varden].sort(ordna);
  const [a, b] = [ordnade[Math.floor((ordnade.length - 1) / 2)], ordnade[Math.floor(ordnade.length / 2)]];
  if (!a || !b) return undefined;
  return ordnade.length % 2 === 1 ? a : { taljare: a.taljare * b.namnare + b.taljare * a.namnare, namnare: 2n * a.namnare * b.namnare };
};

const avrundadMedian = (varden: readonly Brak[]): bigint => {
  const m = median(varden);
  return m ? delaAvrundat(m.taljare, m.namnare) : 0n;
};

/**
 * Compares a kommun with those of like size: kronor and kronor per inhabitant in each year, and the median of all kommuner whose
 * population is known. Medians are taken of the exact quotas and rounded once: to an öre, and to a tenth of a krona, half up.
 * Null when the kommun's own population is not known.
 *
 * @example jamforLikaStora('2521', kommuner)?.rader.length // 5
 */
export const jamforLikaStora = (kommunkod: string, kommuner: readonly Jamforelsekommun[], antal = ANTAL_LIKA_STORA): Jamforelse | null => {
  const kanda = new Map(kommuner.filter(harFolkmangd).map((k) => [k.kommunkod, k]));
  const egen = kanda.get(kommunkod);
  if (!egen) return null;
  const alla = [...kanda.values()];
  const perAr = <T>(rakna: (i: number) => T): readonly T[] => egen.belopp.map((_, i) => rakna(i));
  return {
    rader: [kommunkod, ...likaStora(kommunkod, kommuner, antal)].flatMap((kod) => {
      const k = kanda.get(kod);
      return k ? [{ kommunkod: kod, folkmangd: k.folkmangd, belopp: k.belopp, perInvanare: k.belopp.map((b) => perInvanare(b, k.folkmangd)) }] : [];
    }),
    antalIMedian: alla.length,
    medianBelopp: perAr((i) => avrundadMedian(alla.map((k) => ({ taljare: k.belopp[i] ?? 0n, namnare: 1n })))),
    medianPerInvanare: perAr((i) => avrundadMedian(alla.map((k) => ({ taljare: k.belopp[i] ?? 0n, namnare: 10n * BigInt(k.folkmangd) })))),
  };
};
