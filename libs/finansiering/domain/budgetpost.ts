import { arAvslag, avslag, type Avslag, type Belopp, enRad, lagringsbar, tolkaBelopp, type Utfall } from '@gemensam/shared/domain';
import { type Budgetsida, kraverKommentar } from './budgetuppfoljning';

/** A row of a year's budget as it was typed. */
export interface Budgetpostinmatning {
  readonly ar: number;
  readonly sida: Budgetsida;
  readonly namn: string;
  readonly belopp: string;
  readonly kalla: string;
}

/** A row of a year's budget that can be stored; the amount is öre. */
export interface Budgetpostuppgifter {
  readonly ar: number;
  readonly sida: Budgetsida;
  readonly namn: string;
  readonly belopp: Belopp;
  readonly kalla: string;
}

/** Means carried over as they were typed. */
export interface Overskjutetinmatning {
  readonly franAr: number;
  readonly ar: number;
  readonly belopp: string;
  readonly kalla: string;
}

const nej = (kalla: string, falt: string, regel: string, text: string, utvag: string | null = null): Avslag => avslag({ regel, kalla, text, utvag, falt });
const BUDGET = 'Grundregel E7, budget per rad och år';

const provaKalla = (skriven: string): Utfall<string> => {
  const kalla = lagringsbar(skriven).trim();
  if (kalla === '') return nej(BUDGET, 'kalla', 'Källa saknas', 'Ange varifrån beloppet kommer.', 'Skriv till exempel vilket beslut det är.');
  return kalla.length > 1000 ? nej(BUDGET, 'kalla', 'För lång text', 'Texten får vara högst 1 000 tecken.') : kalla;
};

/**
 * Reads amount and source of a budget row (domain rule E7): whole öre, not below zero, and where it comes from. Unit: öre.
 * Errors: a field refusal on `belopp` or `kalla`.
 *
 * @example provaBudgetbelopp({ belopp: '700 467', kalla: 'Verksamhetsplan 2020' }) // { belopp: 70046700n, … }
 */
export const provaBudgetbelopp = (inmatning: { readonly belopp: string; readonly kalla: string }): Utfall<{ readonly belopp: Belopp; readonly kalla: string }> => {
  const belopp = tolkaBelopp(inmatning.belopp, { falt: 'belopp', minst0: true });
  if (arAvslag(belopp)) return belopp;
  const kalla = provaKalla(inmatning.kalla);
  return arAvslag(kalla) ? kalla : { belopp, kalla };
};

/**
 * Judges a new budget row (domain rule E7): year, name, amount and source. Unit: öre. Errors: the first field refusal in the order of
 * the form.
 *
 * @example provaBudgetpost({ ar: 2021, sida: 'intakt', namn: 'Uppdrag och projekt', belopp: '0', kalla: 'Verksamhetsplan 2021' })
 */
export const provaBudgetpost = (inmatning: Budgetpostinmatning): Utfall<Budgetpostuppgifter> => {
  const namn = enRad(inmatning.namn);
  if (!Number.isInteger(inmatning.ar) || inmatning.ar < 2000 || inmatning.ar > 2100) return nej(BUDGET, 'ar', 'År', 'Året ska vara mellan 2000 och 2100.', 'Skriv till exempel 2021.');
  if (namn === '') return nej(BUDGET, 'namn', 'Namn saknas', 'Ge budgetraden ett namn.');
  if (namn.length > 160) return nej(BUDGET, 'namn', 'För långt namn', 'Namnet får vara högst 160 tecken.');
  const belopp = provaBudgetbelopp(inmatning);
  return arAvslag(belopp) ? belopp : { ar: inmatning.ar, sida: inmatning.sida, namn, ...belopp };
};

/**
 * Judges means carried over (domain rule E8): an entry of its own from an earlier year, of an amount that is not zero; below zero it
 * takes back one that was wrong. Unit: öre. Errors: the first field refusal.
 *
 * @example provaOverskjutna({ franAr: 2019, ar: 2020, belopp: '513 431', kalla: 'Nämnden § 7' }) // { belopp: 51343100n, … }
 */
export const provaOverskjutna = (inmatning: Overskjutetinmatning): Utfall<{ readonly belopp: Belopp; readonly kalla: string }> => {
  const regel = 'Grundregel E8, överskjutna medel';
  const { franAr, ar } = inmatning;
  if (![franAr, ar].every((a) => Number.isInteger(a) && a >= 2000 && a <= 2100)) return nej(regel, 'franAr', 'År', 'Året ska vara mellan 2000 och 2100.', 'Skriv till exempel 2019.');
  if (franAr >= ar) return nej(regel, 'franAr', 'Från ett tidigare år', 'Överskjutna medel kommer från ett tidigare år än det de används.', `Skriv ett år före ${ar}.`);
  const belopp = tolkaBelopp(inmatning.belopp, { falt: 'belopp' });
  if (arAvslag(belopp)) return belopp;
  if (belopp === 0n) return nej(regel, 'belopp', 'Noll kronor', 'Beloppet är noll, så det finns inget att föra över.', 'Skriv ett belopp. Minus tar tillbaka något som blev fel.');
  const kalla = provaKalla(inmatning.kalla);
  return arAvslag(kalla) ? kalla : { belopp, kalla };
};

/**
 * Judges the comment of a deviation: it says something, in at most 2 000 characters, and concerns a month. A deviation above the
 * threshold cannot lose its comment; below it there is nothing to keep either, so an empty one is refused in both.
 * Unit: öre. Errors: a field refusal on `text` or `manad`.
 *
 * @example provaKommentar({ text: 'Överskjutna medel från 2019.', manad: 10 }, 40_302_700n, 5_000_000n)
 */
export const provaKommentar = (inmatning: { readonly text: string; readonly manad: number }, avvikelse: Belopp | null, troskel: Belopp): Utfall<string> => {
  const regel = 'Grundregel E7, avvikelser kommenteras';
  const text = lagringsbar(inmatning.text).trim();
  if (!Number.isInteger(inmatning.manad) || inmatning.manad < 1 || inmatning.manad > 12) return nej(regel, 'manad', 'Månad', 'Månaden ska vara mellan 1 och 12.');
  if (text === '')
    return kraverKommentar(avvikelse, troskel)
      ? nej(regel, 'text', 'Kommentar krävs', 'Avvikelsen är över gränsen och ska förklaras.', 'Skriv vad avvikelsen beror på.')
      : nej(regel, 'text', 'Tom kommentar', 'Kommentaren är tom.', 'Skriv vad avvikelsen beror på, eller avbryt.');
  return text.length > 2000 ? nej(regel, 'text', 'För lång text', 'Kommentaren får vara högst 2 000 tecken.') : text;
};
