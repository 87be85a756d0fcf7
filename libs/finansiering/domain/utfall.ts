import type { Belopp } from '@gemensam/shared/domain';
import type { Budgetsida } from './budgetuppfoljning';

/** Months of one year, both included. */
export interface Manadsperiod {
  readonly franManad: number;
  readonly tillManad: number;
}

/** What was received or spent on one row of the budget in a period, öre, in the direction of the row's side. */
export interface Utfallsrad extends Manadsperiod {
  readonly budgetradId: string;
  readonly belopp: Belopp;
}

/** An object of a dimension: 1 is kostnadsställe, 6 is projekt. */
export interface Utfallsobjekt {
  readonly dimension: number;
  readonly nummer: string;
  readonly namn: string | null;
}

/** One amount of an accounting file, öre, debit above zero. */
export interface Utfallspost extends Manadsperiod {
  readonly sida: Budgetsida;
  readonly konto: string;
  readonly kontonamn: string | null;
  readonly objekt: readonly Utfallsobjekt[];
  readonly belopp: Belopp;
  readonly rad: number;
}

/** A fault of a file: the line it stands on (null: the file as a whole), the rule, and what is wrong. */
export interface Filfel {
  readonly rad: number | null;
  readonly regel: string;
  readonly text: string;
}

/** What a file says of a year's actuals: the months it speaks for, its amounts, and what was noted on the way. */
export interface Utfallsunderlag extends Manadsperiod {
  readonly poster: readonly Utfallspost[];
  readonly anmarkningar: readonly string[];
}

/** Where the amounts of an account (dimension 0) or an object go; `budgetradId` null: they are not counted, by a decision. */
export interface Utfallskoppling {
  readonly sida: Budgetsida;
  readonly dimension: number;
  readonly kod: string;
  readonly budgetradId: string | null;
}

/** An account or object that nothing says where it goes. */
export interface Okopplad {
  readonly sida: Budgetsida;
  readonly dimension: number;
  readonly kod: string;
  readonly namn: string | null;
  readonly antal: number;
  /** In the direction of the side. */
  readonly belopp: Belopp;
}

export interface KopplatUtfall {
  readonly rader: readonly Utfallsrad[];
  readonly okopplade: readonly Okopplad[];
  /** How many amounts a decision leaves out. */
  readonly antalUtanfor: number;
}

/** A row as it stands and as it would be; null: it is not there. */
export interface Utfallsandring extends Manadsperiod {
  readonly budgetradId: string;
  readonly nu: Belopp | null;
  readonly ny: Belopp | null;
}

const DIMENSION_KONTO = 0;
/** A project says more than a kostnadsställe, and that more than an account. */
const ORDNING: readonly number[] = [6, 1];

const nyckel = (k: Pick<Utfallskoppling, 'sida' | 'dimension' | 'kod'>): string => `${k.sida} ${k.dimension} ${k.kod}`;

const sammaTecken = (post: Utfallspost): Belopp => (post.sida === 'kostnad' ? post.belopp : -post.belopp);

/** The ways a post can be sent, the most telling first. */
const vagar = (post: Utfallspost): readonly Omkoppling[] => [
  ...ORDNING.flatMap((dimension) => post.objekt.filter((o) => o.dimension === dimension).map((o) => ({ sida: post.sida, dimension, kod: o.nummer, namn: o.namn }))),
  { sida: post.sida, dimension: DIMENSION_KONTO, kod: post.konto, namn: post.kontonamn },
];
type Omkoppling = Pick<Okopplad, 'sida' | 'dimension' | 'kod' | 'namn'>;

/**
 * Sends every amount of a file to its row of the budget (domain rule E10): by its project (dimension 6) if that is known, otherwise by
 * its kostnadsställe (dimension 1), otherwise by its account. What nothing is known of is named by the most telling of the three and
 * stops the import. Unit: öre; income, credit in the file, becomes an amount above zero. Rows that come to zero are left out.
 *
 * @example kopplaUtfall(poster, [{ sida: 'kostnad', dimension: 6, kod: 'P1', budgetradId: 'r1' }])
 */
export const kopplaUtfall = (poster: readonly Utfallspost[], kopplingar: readonly Utfallskoppling[]): KopplatUtfall => {
  const kanda = new Map(kopplingar.map((k) => [nyckel(k), k]));
  const rader = new Map<string, Utfallsrad>();
  const okopplade = new Map<string, Okopplad>();
  let antalUtanfor = 0;
  for (const post of poster) {
    const mojliga = vagar(post);
    const koppling = mojliga.map((v) => kanda.get(nyckel(v))).find((k) => k !== undefined);
    const [forsta] = mojliga;
    if (!koppling && forsta) {
      const forr = okopplade.get(nyckel(forsta));
      okopplade.set(nyckel(forsta), { ...forsta, antal: (forr?.antal ?? 0) + 1, belopp: (forr?.belopp ?? 0n) + sammaTecken(post) });
    } else if (!koppling?.budgetradId) antalUtanfor++;
    else {
      const { franManad, tillManad } = post;
      const plats = `${koppling.budgetradId} ${franManad} ${tillManad}`;
      rader.set(plats, { budgetradId: koppling.budgetradId, franManad, tillManad, belopp: (rader.get(plats)?.belopp ?? 0n) + sammaTecken(post) });
    }
  }
  return { rader: [...rader.values()].filter((r) => r.belopp !== 0n), okopplade: [...okopplade.values()].sort((a, b) => nyckel(a).localeCompare(nyckel(b), 'sv')), antalUtanfor };
};

const iPeriod = (r: Manadsperiod, p: Manadsperiod): boolean => r.franManad >= p.franManad && r.tillManad <= p.tillManad;
const moter = (r: Manadsperiod, p: Manadsperiod): boolean => r.franManad <= p.tillManad && r.tillManad >= p.franManad;

/**
 * What an import would do to the actuals in force: for the months the file speaks for, its figures stand instead of those there are;
 * what it says nothing of stays. The same file again changes nothing. `krockar`: stored sums that lie partly inside the period, which
 * cannot be split. Unit: öre.
 *
 * @example jamforUtfall(rader, rader, { franManad: 1, tillManad: 10 }) // { andringar: [], oforandrade: rader.length, krockar: [] }
 */
export const jamforUtfall = <R extends Utfallsrad>(
  nya: readonly Utfallsrad[],
  gallande: readonly R[],
  period: Manadsperiod,
): { readonly andringar: readonly Utfallsandring[]; readonly oforandrade: number; readonly krockar: readonly R[] } => {
  const plats = (r: Utfallsrad): string => `${r.budgetradId} ${r.franManad} ${r.tillManad}`;
  const inom = new Map(gallande.filter((r) => iPeriod(r, period)).map((r) => [plats(r), r]));
  const kommer = new Map(nya.map((r) => [plats(r), r]));
  const andringar = [...new Map<string, Utfallsrad>([...inom, ...kommer])]
    .map(([p, { budgetradId, franManad, tillManad }]) => ({ budgetradId, franManad, tillManad, nu: inom.get(p)?.belopp ?? null, ny: kommer.get(p)?.belopp ?? null }))
    .filter((a) => a.nu !== a.ny);
  return { andringar, oforandrade: nya.length - andringar.filter((a) => a.ny !== null).length, krockar: gallande.filter((r) => moter(r, period) && !iPeriod(r, period)) };
};

/** Actuals from January to a month for each row of the budget, or why they are not known. */
export type UtfallTom = { readonly slag: 'kant'; readonly belopp: ReadonlyMap<string, Belopp> } | { readonly slag: 'saknas'; readonly text: string };

const MANADER = ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december'] as const;

/**
 * The name of a month. @example manadsnamn(10) // 'oktober'
 */
export const manadsnamn = (manad: number): string => MANADER[manad - 1] ?? '';

/**
 * A period in words. @example periodtext({ franManad: 1, tillManad: 10 }) // 'januari–oktober'
 */
export const periodtext = ({ franManad, tillManad }: Manadsperiod): string =>
  franManad === tillManad ? manadsnamn(franManad) : `${manadsnamn(franManad)}–${manadsnamn(tillManad)}`;

/**
 * Adds up actuals from January to a month. Known only when imports speak for every month of it, and no stored sum reaches past it:
 * a sum of January to October says nothing of May. Unit: öre.
 *
 * @example utfallTomManad(rader, [{ franManad: 1, tillManad: 10 }], 10)
 */
export const utfallTomManad = (rader: readonly Utfallsrad[], perioder: readonly Manadsperiod[], manad: number): UtfallTom => {
  const saknas = Array.from({ length: manad }, (_, i) => i + 1).filter((m) => !perioder.some((p) => moter(p, { franManad: m, tillManad: m })));
  if (saknas.length === manad) return { slag: 'saknas', text: 'Inget utfall är inläst för perioden.' };
  if (saknas.length > 0) return { slag: 'saknas', text: `Utfall saknas för ${saknas.map(manadsnamn).join(', ')}.` };
  const delad = rader.find((r) => r.franManad <= manad && r.tillManad > manad);
  if (delad) return { slag: 'saknas', text: `Utfallet är inläst som en summa för ${periodtext(delad)} och kan inte delas på månader.` };
  const belopp = new Map<string, Belopp>();
  for (const r of rader) if (r.tillManad <= manad) belopp.set(r.budgetradId, (belopp.get(r.budgetradId) ?? 0n) + r.belopp);
  return { slag: 'kant', belopp };
};

/**
 * The last month to which actuals are known, 0 when there is none.
 *
 * @example senastKandManad([], []) // 0
 */
export const senastKandManad = (rader: readonly Utfallsrad[], perioder: readonly Manadsperiod[]): number =>
  MANADER.findLastIndex((_, i) => utfallTomManad(rader, perioder, i + 1).slag === 'kant') + 1;
