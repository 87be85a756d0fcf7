import { type Belopp } from '@gemensam/shared/domain';
import { andelstext } from '../agande/andel';

/** How much of a takvolym is called off, öre, as the register shows it. */
export interface Avtalsvolym {
  readonly avropat: Belopp;
  readonly kvar: Belopp;
  /** Per cent, rounded; never 0, 50 or 100 for what is not exactly that. */
  readonly andel: string;
  /** The length of a bar, thousandths, rounded down, at most the whole. */
  readonly promille: number;
}

const HELT = 1000n;

/**
 * What is called off of a takvolym above zero, and what is left, öre; never less than nothing left. Null: no takvolym, so nothing to measure against.
 * Source: domain rule U4.
 *
 * @example avtalsvolym(25_000_00n, 100_000_00n) // { avropat: 25_000_00n, kvar: 75_000_00n, andel: '25 %', promille: 250 }
 */
export const avtalsvolym = (avropat: Belopp, takvolym: Belopp | null): Avtalsvolym | null => {
  if (takvolym === null || takvolym <= 0n) return null;
  const promille = avropat >= takvolym ? HELT : (avropat * HELT) / takvolym;
  return { avropat, kvar: avropat >= takvolym ? 0n : takvolym - avropat, andel: andelstext({ taljare: avropat, namnare: takvolym }), promille: Number(promille) };
};
