import { type Belopp, delaAvrundat } from '@gemensam/shared/domain';

/** The two sides of a budget, in the order they are shown. */
export const budgetsidor = ['intakt', 'kostnad'] as const;

export type Budgetsida = (typeof budgetsidor)[number];

/** The units a table can be shown in. */
export type Budgetenhet = 'kr' | 'tkr';

/** One row of a year's budget with what is known of it. All amounts are öre, income and cost both above zero. */
export interface Budgetunderlag {
  readonly id: string;
  readonly sida: Budgetsida;
  /** The whole year. */
  readonly budget: Belopp;
  /** To the month that is shown; null when actuals are not known to it. */
  readonly utfall: Belopp | null;
  /** The whole year; null when none has been set. */
  readonly prognos: Belopp | null;
}

/** The figures of a row or a total as they are shown: öre, whole units of the table. */
export interface Budgetbelopp {
  readonly budgetHelar: Belopp;
  readonly budgetTom: Belopp;
  readonly utfall: Belopp | null;
  readonly avvikelse: Belopp | null;
  readonly prognos: Belopp | null;
}

export interface Uppfoljningsrad extends Budgetbelopp {
  readonly id: string;
}

/** One side of the budget: its rows, and totals that are the sums of the rows. */
export interface Uppfoljningssida {
  readonly sida: Budgetsida;
  readonly rader: readonly Uppfoljningsrad[];
  readonly summa: Budgetbelopp;
}

/** Budget followed up to a month; `resultat` is income less costs, column by column. */
export interface Budgetuppfoljning {
  readonly sidor: readonly Uppfoljningssida[];
  readonly resultat: Budgetbelopp;
}

const ENHET: Readonly<Record<Budgetenhet, Belopp>> = { kr: 100n, tkr: 100_000n };

const avrunda = (ore: Belopp, enhet: Budgetenhet): Belopp => delaAvrundat(ore, ENHET[enhet]) * ENHET[enhet];

/**
 * The part of a year's budget that falls on January to `manad`: twelfths, rounded half up to whole units of the table (domain rule
 * E7). Unit: öre in and out. `manad` outside 1 to 12 is a RangeError. December gives the whole year, rounded.
 *
 * @example periodiseraBudget(70_046_700n, 10) // 58_372_300n: 583 722,50 kr is shown as 583 723 kr
 */
export const periodiseraBudget = (budget: Belopp, manad: number, enhet: Budgetenhet = 'kr'): Belopp => {
  if (!Number.isInteger(manad) || manad < 1 || manad > 12) throw new RangeError('manad must be 1 to 12');
  return delaAvrundat(budget * BigInt(manad), 12n * ENHET[enhet]) * ENHET[enhet];
};

const skillnad = (a: Belopp | null, b: Belopp | null): Belopp | null => (a === null || b === null ? null : a - b);

/** Null as soon as one of them is unknown: half a sum is no sum. */
const summera = (belopp: readonly (Belopp | null)[]): Belopp | null => belopp.reduce((s, b) => (s === null || b === null ? null : s + b), 0n);

/**
 * Follows up a budget to a month (domain rule E7): each row is periodised and rounded by itself, totals are sums of the rounded rows,
 * and a deviation is actual less budget from the rounded figures that are shown, so that every column and every line adds up as printed.
 * Unit: öre, in whole kronor or thousands of kronor. What is not known is null, and so is every sum of it.
 *
 * @example foljUppBudget(rader, 10, 'kr').resultat.utfall // 9_450_400n
 */
export const foljUppBudget = (underlag: readonly Budgetunderlag[], manad: number, enhet: Budgetenhet = 'kr'): Budgetuppfoljning => {
  const sidor = budgetsidor.map((sida): Uppfoljningssida => {
    const rader = underlag.filter((u) => u.sida === sida).map((u) => uppfoljningsrad(u, manad, enhet));
    const kolumn = (namn: keyof Budgetbelopp): Belopp | null => summera(rader.map((r) => r[namn]));
    const [budgetTom, utfall] = [kolumn('budgetTom') ?? 0n, kolumn('utfall')];
    return { sida, rader, summa: { budgetHelar: kolumn('budgetHelar') ?? 0n, budgetTom, utfall, avvikelse: skillnad(utfall, budgetTom), prognos: kolumn('prognos') } };
  });
  const [intakt, kostnad] = [sidor[0]?.summa, sidor[1]?.summa];
  const netto = (namn: keyof Budgetbelopp): Belopp | null => skillnad(intakt?.[namn] ?? null, kostnad?.[namn] ?? null);
  const [budgetTom, utfall] = [netto('budgetTom') ?? 0n, netto('utfall')];
  return { sidor, resultat: { budgetHelar: netto('budgetHelar') ?? 0n, budgetTom, utfall, avvikelse: skillnad(utfall, budgetTom), prognos: netto('prognos') } };
};

const uppfoljningsrad = (u: Budgetunderlag, manad: number, enhet: Budgetenhet): Uppfoljningsrad => {
  const budgetTom = periodiseraBudget(u.budget, manad, enhet);
  const utfall = u.utfall === null ? null : avrunda(u.utfall, enhet);
  return {
    id: u.id,
    budgetHelar: avrunda(u.budget, enhet),
    budgetTom,
    utfall,
    avvikelse: skillnad(utfall, budgetTom),
    prognos: u.prognos === null ? null : avrunda(u.prognos, enhet),
  };
};

/**
 * Must the deviation be commented? When it is larger than the threshold, whichever way it goes; at the threshold it need not.
 * The threshold is a setting. Unit: öre. An unknown deviation needs none.
 *
 * @example kraverKommentar(-5_000_100n, 5_000_000n) // true
 */
export const kraverKommentar = (avvikelse: Belopp | null, troskel: Belopp): boolean =>
  avvikelse !== null && (avvikelse < 0n ? -avvikelse : avvikelse) > troskel;

/**
 * A deviation in words, so that it is never told by colour or sign alone.
 *
 * @example avvikelseord(-100n) // 'under budget'
 */
export const avvikelseord = (avvikelse: Belopp): string => (avvikelse === 0n ? 'enligt budget' : avvikelse > 0n ? 'över budget' : 'under budget');
