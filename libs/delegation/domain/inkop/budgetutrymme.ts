import { type Belopp } from '@gemensam/shared/domain';

/** What is used of a row of the budget, and of what. Öre, without VAT. */
export interface Budgetutrymme {
  readonly budget: Belopp;
  /** The actuals as read in, to the last month that is known. */
  readonly utfall: Belopp;
  /** Invoices that the actuals cannot hold, since they say nothing of the months; a credit note when it is attested. */
  readonly fakturor: Belopp;
  /** Invoices that the actuals may hold or may not: counted until they surely do. No credit note: room that may be counted already is not given. */
  readonly kanskeBokfort: Belopp;
  /** What is ordered and not invoiced. */
  readonly bestallt: Belopp;
}

/**
 * What a row of the budget is bound by: actuals, invoices that the actuals do not know of, and what is ordered and not invoiced. Nothing is
 * left out: an invoice takes the place of its part of the order, and the actuals take the place of the invoice when they surely hold it. Unit: öre.
 *
 * @example bundetAv({ budget: 100n, utfall: 40n, fakturor: 10n, kanskeBokfort: 0n, bestallt: 5n }) // 55n
 */
export const bundetAv = (u: Budgetutrymme): Belopp => u.utfall + u.fakturor + u.kanskeBokfort + u.bestallt;

/**
 * What is left; below zero when more is used than there is. Unit: öre.
 * @example kvarAv({ budget: 100n, utfall: 40n, fakturor: 10n, kanskeBokfort: 0n, bestallt: 5n }) // 45n
 */
export const kvarAv = (u: Budgetutrymme): Belopp => u.budget - bundetAv(u);
