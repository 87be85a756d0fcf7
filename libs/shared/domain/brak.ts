import { formateraHeltal } from './belopp';

/** An exact fraction. `namnare` is above zero. */
export interface Brak {
  readonly taljare: bigint;
  readonly namnare: bigint;
}

/**
 * The greatest common divisor of two whole numbers, never below zero; of zero and a number it is the number.
 *
 * @example sgd(-12n, 18n) // 6n
 */
export const sgd = (a: bigint, b: bigint): bigint => {
  let [storre, mindre] = [a, b];
  while (mindre !== 0n) [storre, mindre] = [mindre, storre % mindre];
  return storre < 0n ? -storre : storre;
};

/**
 * Brings fractions to one denominator: the least common one, so that the numbers stay small and exact.
 *
 * @example gemensamNamnare([{ taljare: 1n, namnare: 2n }, { taljare: 1n, namnare: 3n }]) // { taljare: [3n, 2n], namnare: 6n }
 */
export const gemensamNamnare = (
  brak: readonly Brak[],
): { readonly taljare: readonly bigint[]; readonly namnare: bigint } => {
  // Fractions mostly share their denominator, and then nothing is to be worked out.
  const namnare = brak.reduce((n, b) => (n === b.namnare ? n : (n / sgd(n, b.namnare)) * b.namnare), brak[0]?.namnare ?? 1n);
  return { taljare: brak.map((b) => (b.namnare === namnare ? b.taljare : b.taljare * (namnare / b.namnare))), namnare };
};

/**
 * A fraction in lowest terms, so that 25,90 and 25,9 are the same.
 *
 * @example forkortat({ taljare: 2590n, namnare: 100n }) // { taljare: 259n, namnare: 10n }
 */
export const forkortat = ({ taljare, namnare }: Brak): Brak => {
  const delare = sgd(taljare, namnare);
  return { taljare: taljare / delare, namnare: namnare / delare };
};

/**
 * Writes a fraction as Swedish decimal text, cut off (not rounded) after `decimaler`; an ellipsis says that more follow.
 * Exact fractions lose their closing zeros down to `minst` decimals. Whole-number arithmetic only.
 *
 * @example decimaltext({ taljare: 2n, namnare: 3n }, 4) // '0,6666…'
 */
export const decimaltext = (b: Brak, decimaler: number, minst = 0): string => {
  const abs = b.taljare < 0n ? -b.taljare : b.taljare;
  const steg = 10n ** BigInt(decimaler);
  const skalat = (abs * steg) / b.namnare;
  const exakt = skalat * b.namnare === abs * steg;
  const siffror = (skalat % steg).toString().padStart(decimaler, '0').slice(0, decimaler);
  const behall = exakt ? Math.max(minst, siffror.replace(/0+$/, '').length) : decimaler;
  const heltal = formateraHeltal(skalat / steg);
  return `${b.taljare < 0n ? '\u2212' : ''}${heltal}${behall > 0 ? `,${siffror.slice(0, behall)}` : ''}${exakt ? '' : '…'}`;
};
