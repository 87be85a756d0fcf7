import { enRad } from '@gemensam/shared/domain';
import { arSammaLeverantor } from './leverantor';

/** A purchase (an order, or an invoice without one), as far as it is told whether two are the same matter. */
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
 * Are two purchases the same matter (domain rule D5: a matter is not split to get under a limit)? They are of the same supplier, and are made
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
