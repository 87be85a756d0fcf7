import { type Belopp, delaAvrundat } from '@gemensam/shared/domain';
import type { Momskod } from './faktura-plan';

/** The rows of an invoice with one VAT code, added: net and VAT in öre. */
export interface Momssumma {
  readonly momskod: Momskod;
  readonly procent: number;
  readonly netto: Belopp;
  readonly moms: Belopp;
}

/** The sums of an invoice in öre. */
export interface Fakturasummor {
  readonly netto: Belopp;
  readonly moms: Belopp;
  readonly brutto: Belopp;
  readonly perMomskod: readonly Momssumma[];
}

/** The VAT rate of each code in per cent. */
const PROCENT: Readonly<Record<Momskod, number>> = { utanfor: 0, undantagen: 0, moms25: 25, moms12: 12, moms6: 6 };

/** Whether rows of these codes may stand on one invoice: what is outside VAT stands alone (EN 16931, BR-O-11 to BR-O-14). */
export const sammaFaktura = (a: Momskod, b: Momskod): boolean => (a === 'utanfor') === (b === 'utanfor');

/**
 * The sums of an invoice. VAT is counted once per rate on the sum of its rows, rounded half up to the öre (EN 16931, BR-CO-17;
 * domain rule E9), so that it does not depend on how the rows are split. Rates stand in falling order. Unit: öre.
 *
 * @example summeraFaktura([{ belopp: 1000n, momskod: 'moms25' }]) // netto 1000n, moms 250n, brutto 1250n
 */
export const summeraFaktura = (
  rader: readonly { readonly belopp: Belopp; readonly momskod: Momskod }[],
): Fakturasummor => {
  const koder = [...new Set(rader.map((r) => r.momskod))].sort((a, b) => PROCENT[b] - PROCENT[a] || (a < b ? -1 : 1));
  const perMomskod = koder.map((momskod): Momssumma => {
    const netto = rader.reduce((s, r) => (r.momskod === momskod ? s + r.belopp : s), 0n);
    return { momskod, procent: PROCENT[momskod], netto, moms: delaAvrundat(netto * BigInt(PROCENT[momskod]), 100n) };
  });
  const netto = perMomskod.reduce((s, m) => s + m.netto, 0n);
  const moms = perMomskod.reduce((s, m) => s + m.moms, 0n);
  return { netto, moms, brutto: netto + moms, perMomskod };
};
