import { avslag, formateraHeltal, type Utfall } from '@gemensam/shared/domain';
import type { Brak } from './nyckel';

const sgd = (a: bigint, b: bigint): bigint => (b === 0n ? a : sgd(b, a % b));

/**
 * Brings fractions to one denominator: the least common one, so that the weights stay small and exact.
 *
 * @example gemensamNamnare([{ taljare: 1n, namnare: 2n }, { taljare: 1n, namnare: 3n }]) // { taljare: [3n, 2n], namnare: 6n }
 */
export const gemensamNamnare = (
  brak: readonly Brak[],
): { readonly taljare: readonly bigint[]; readonly namnare: bigint } => {
  const namnare = brak.reduce((n, b) => (n / sgd(n, b.namnare)) * b.namnare, 1n);
  return { taljare: brak.map((b) => b.taljare * (namnare / b.namnare)), namnare };
};

/**
 * A fraction in lowest terms, so that 25,90 and 25,9 are the same key.
 *
 * @example forkortat({ taljare: 2590n, namnare: 100n }) // { taljare: 259n, namnare: 10n }
 */
export const forkortat = ({ taljare, namnare }: Brak): Brak => {
  const delare = sgd(taljare, namnare);
  return { taljare: taljare / delare, namnare: namnare / delare };
};

/**
 * Reads a per cent or another number with decimal comma as an exact fraction; at most 12 decimals, not below zero.
 * Errors: a field refusal on `falt`.
 *
 * @example tolkaDecimaltal('32,76 %', 'procent') // { taljare: 3276n, namnare: 100n }
 */
export const tolkaDecimaltal = (text: string, falt: string): Utfall<Brak> => {
  const m = /^(\d{1,12})(?:,(\d{1,12}))?%?$/.exec(text.replace(/\s/g, ''));
  if (m) return { taljare: BigInt(`${m[1] ?? ''}${m[2] ?? ''}`), namnare: 10n ** BigInt((m[2] ?? '').length) };
  return avslag({
    regel: 'Inte ett tal',
    kalla: 'Grundregel E2, fördelningsnycklar',
    text: `”${text.slice(0, 40)}” är inte ett tal som kan användas i en nyckel.`,
    utvag: 'Använd siffror och decimalkomma, till exempel 32,76.',
    falt,
  });
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
