import { type Belopp, enRad } from '@gemensam/shared/domain';
import { arSammaLeverantor } from './leverantor';
import { utanMoms } from './moms';

/** An order, as far as it is told whether two are the same matter. */
export interface Inkopssak {
  readonly leverantor: { readonly namn: string; readonly orgnr: string | null };
  readonly avtalId: string | null;
  /** The row of the budget, whatever the year: a matter does not become another on 1 January. */
  readonly budgetradId: string;
  readonly vad: string;
}

/**
 * What is ordered, as it is compared: small letters, without figures and signs, so that "Stolar (2 av 3)" and "Stolar, 3 av 3" are the same.
 * @example vadnyckel('Stolar, del 2') // 'stolar del'
 */
export const vadnyckel = (vad: string): string => enRad(vad.toLocaleLowerCase('sv').replace(/[^\p{L}\s]/gu, ' '));

/**
 * Are two orders the same matter (domain rule D5: a matter is not split to get under a limit)? They are of the same supplier, and are made
 * under the same avtal, charged to the same row of the budget, or about the same thing. Any one of the three is enough, so that another
 * word or another row does not make it another matter.
 *
 * @example arSammaInkop(stolarIMars, stolarIApril) // true
 */
export const arSammaInkop = (a: Inkopssak, b: Inkopssak): boolean => {
  if (!arSammaLeverantor(a.leverantor, b.leverantor)) return false;
  const [va, vb] = [vadnyckel(a.vad), vadnyckel(b.vad)];
  return (a.avtalId !== null && a.avtalId === b.avtalId) || a.budgetradId === b.budgetradId || (va !== '' && va === vb);
};

/**
 * What an earlier order counts for when a matter is summed: all of it while it is in force, and more when more is invoiced on it; when it is
 * closed, what was invoiced on it, so that one that was called off counts nothing. Unit: öre, without VAT where it is the invoices.
 *
 * @example raknasSom({ status: 'avslutad', ore: 100n, moms: 'in', momssats: 25, fakturerat: 0n }).ore // 0n
 */
export const raknasSom = (b: { readonly status: 'gallande' | 'avslutad'; readonly ore: Belopp; readonly moms: 'in' | 'ut'; readonly momssats: number; readonly fakturerat: Belopp }): {
  readonly ore: Belopp; readonly moms: 'in' | 'ut'; readonly momssats: number;
} => (b.status === 'gallande' && b.fakturerat <= utanMoms(b) ? { ore: b.ore, moms: b.moms, momssats: b.momssats } : { ore: b.fakturerat, moms: 'ut', momssats: b.momssats });
