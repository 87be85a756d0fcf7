import { type Brak, forkortat } from '@gemensam/shared/domain';

/** One equation in whole numbers: the coefficients of the unknowns, and the right side. */
export interface Ekvation {
  readonly koefficienter: readonly bigint[];
  readonly hoger: bigint;
}

/**
 * Solves as many equations as unknowns exactly, by fraction-free elimination (Bareiss): every division goes out, so no fractions and no common
 * divisors are needed on the way, and the numbers never grow beyond the determinants they are. Rows are not exchanged: for (I - P) of a ring
 * that somebody outside holds a part of, every leading minor is above zero. A minor that is not is a bug: RangeError.
 *
 * @example losEkvationer([{ koefficienter: [2n, -1n], hoger: 1n }, { koefficienter: [-1n, 2n], hoger: 0n }]) // 2/3, 1/3
 */
export const losEkvationer = (ekvationer: readonly Ekvation[]): readonly Brak[] => {
  const rader = ekvationer.map((e) => [...e.koefficienter, e.hoger]);
  const antal = rader.length;
  let forra = 1n;
  for (const [p, pivotrad] of rader.entries()) {
    const pivot = pivotrad[p] ?? 0n;
    if (pivot <= 0n) throw new RangeError('a ring without value from outside');
    for (const rad of rader.slice(p + 1)) {
      const faktor = rad[p] ?? 0n;
      for (let k = p + 1; k <= antal; k++) rad[k] = (pivot * (rad[k] ?? 0n) - faktor * (pivotrad[k] ?? 0n)) / forra;
      rad[p] = 0n;
    }
    forra = pivot;
  }
  // Every unknown is a whole number over the determinant, the last pivot.
  const svar: bigint[] = Array.from({ length: antal }, () => 0n);
  for (let n = antal - 1; n >= 0; n--) {
    const rad = rader[n] ?? [];
    let rest = (rad[antal] ?? 0n) * forra;
    for (let k = n + 1; k < antal; k++) rest -= (rad[k] ?? 0n) * (svar[k] ?? 0n);
    svar[n] = rest / (rad[n] ?? 1n);
  }
  return svar.map((taljare) => forkortat({ taljare, namnare: forra }));
};
