import { arAvslag, avslag, type Avslag, type Belopp, formateraBelopp, STORSTA_BELOPP, tolkaBelopp, type Utfall } from '@gemensam/shared/domain';
import { type Budgetsida } from './budgetuppfoljning';

/** A row of a year's budget as it is moved from or to. Öre. */
export interface Omfordelningspost {
  readonly id: string;
  readonly ar: number;
  readonly sida: Budgetsida;
  readonly namn: string;
  readonly belopp: Belopp;
}

/** What a row of the budget has before and after. Öre. */
export interface Beloppsbyte {
  readonly fore: Belopp;
  readonly efter: Belopp;
}

/** An amount moved from one row to another, and what becomes of both and of the total frame. Öre. */
export interface Budgetomfordelning {
  readonly belopp: Belopp;
  readonly fran: Beloppsbyte;
  readonly till: Beloppsbyte;
  /** All rows of the year's side together: the same before and after, always. */
  readonly totalram: Beloppsbyte;
}

const KALLA = 'Delegationsordningen punkt 4: omfördelning av driftbudget inom totalram';
const nej = (falt: string, regel: string, text: string, utvag: string): Avslag => avslag({ regel, kalla: KALLA, text, utvag, falt });
const kallas = (p: Omfordelningspost): string => `${p.namn} ${p.ar}`;

/**
 * Whether something can be moved between two rows at all: they are two, of one year, on one side of the budget. Null: it can.
 * Errors: a field refusal on `tillId`.
 *
 * @example provaOmfordelningsposter(drift, drift) // Avslag "Samma budgetrad"
 */
export const provaOmfordelningsposter = (fran: Omfordelningspost, till: Omfordelningspost): Avslag | null => {
  if (fran.id === till.id) return nej('tillId', 'Samma budgetrad', `${kallas(fran)} står på båda sidor av flytten.`, 'Välj en annan rad att flytta till.');
  if (fran.ar !== till.ar) return nej('tillId', 'Olika år', `${kallas(fran)} och ${kallas(till)} hör till olika års budgetar. Totalramen för ett år skulle ändras.`, `Välj en rad i budgeten för ${fran.ar}.`);
  return fran.sida === till.sida ? null : nej('tillId', 'Olika sidor av budgeten', `${kallas(fran)} och ${kallas(till)} står på olika sidor av budgeten. Båda sidornas summor skulle ändras.`, 'Flytta mellan två kostnadsrader eller mellan två intäktsrader.');
};

/**
 * Moves an amount between two rows of a year's budget (delegation point 4, domain rule D5). What leaves one row comes to the other, to the
 * öre, so the total frame is as before. The row it leaves keeps at least what is used of it. Unit: öre. Errors: a field refusal on
 * `tillId` or `belopp`. `bundet`: used of the row it leaves; `totalram`: all rows of the side together.
 *
 * @example omfordelaBudget({ fran, till, belopp: 5_000_000n, bundet: 0n, totalram: 406_400_000n }) // { totalram: { fore: 406_400_000n, efter: 406_400_000n }, … }
 */
export const omfordelaBudget = (u: {
  readonly fran: Omfordelningspost; readonly till: Omfordelningspost; readonly belopp: Belopp; readonly bundet: Belopp; readonly totalram: Belopp;
}): Utfall<Budgetomfordelning> => {
  const { fran, till, belopp, bundet } = u;
  const hinder = provaOmfordelningsposter(fran, till);
  if (hinder) return hinder;
  if (belopp <= 0n) return nej('belopp', 'Belopp över noll', 'Det som flyttas ska vara ett belopp över noll.', 'Byt plats på raderna om pengarna ska åt andra hållet.');
  const ledigt = fran.belopp - bundet;
  if (belopp > ledigt)
    return nej(
      'belopp', 'Mer än vad som är kvar', `${kallas(fran)} är ${formateraBelopp(fran.belopp)}${bundet > 0n ? `, varav ${formateraBelopp(bundet)} är använt eller beställt` : ''}. ${ledigt > 0n ? `Högst ${formateraBelopp(ledigt)} kan flyttas.` : 'Inget kan flyttas därifrån.'}`,
      'Flytta ett mindre belopp eller från en annan rad, eller låt nämnden ändra budgeten.',
    );
  if (till.belopp + belopp > STORSTA_BELOPP) return nej('belopp', 'För stort belopp', `En budgetrad får vara högst ${formateraBelopp(STORSTA_BELOPP)}.`, 'Kontrollera antalet siffror.');
  const efter = u.totalram - fran.belopp - till.belopp + (fran.belopp - belopp) + (till.belopp + belopp);
  return { belopp, fran: { fore: fran.belopp, efter: fran.belopp - belopp }, till: { fore: till.belopp, efter: till.belopp + belopp }, totalram: { fore: u.totalram, efter } };
};

/**
 * The amount to move as it was typed. Unit: öre. Errors: a field refusal on `belopp`.
 * @example tolkaOmfordelning('50 000') // 5000000n
 */
export const tolkaOmfordelning = (belopp: string): Utfall<Belopp> => {
  const ore = tolkaBelopp(belopp, { falt: 'belopp' });
  if (arAvslag(ore)) return ore;
  return ore > 0n ? ore : nej('belopp', 'Belopp över noll', 'Det som flyttas ska vara ett belopp över noll.', 'Byt plats på raderna om pengarna ska åt andra hållet.');
};
