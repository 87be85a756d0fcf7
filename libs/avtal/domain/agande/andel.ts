import { type Brak, delaAvrundat } from '@gemensam/shared/domain';

/** Nothing and the whole. */
export const INGET: Brak = { taljare: 0n, namnare: 1n };
export const ALLT: Brak = { taljare: 1n, namnare: 1n };
/** The half that control is measured against. */
export const HALFTEN: Brak = { taljare: 1n, namnare: 2n };

/**
 * Compares two exact fractions: below zero when the first is smaller, zero when they are equal.
 *
 * @example jamforBrak({ taljare: 1n, namnare: 3n }, { taljare: 33n, namnare: 100n }) > 0 // true
 */
export const jamforBrak = (a: Brak, b: Brak): number => {
  const [x, y] = [a.taljare * b.namnare, b.taljare * a.namnare];
  return x < y ? -1 : x > y ? 1 : 0;
};

const FLEST_DECIMALER = 12;

const medDecimaler = (andel: Brak, decimaler: number): string => {
  const steg = 10n ** BigInt(decimaler);
  const avrundat = delaAvrundat(andel.taljare * 100n * steg, andel.namnare);
  const brak = decimaler === 0 ? '' : (avrundat % steg).toString().padStart(decimaler, '0').replace(/0+$/, '');
  return `${avrundat / steg}${brak === '' ? '' : `,${brak}`}`;
};

const KANSLIGA: readonly Brak[] = [INGET, HALFTEN, ALLT];

/**
 * A share as per cent, rounded half up to two decimals, without closing zeros. What is not exactly 0, 50 or 100 per cent never reads
 * as that: more decimals are shown, and beyond twelve it says on which side it lies, since at 50 per cent the side decides.
 * Shares are from nothing to the whole. No-break space before the sign.
 *
 * @example andelstext({ taljare: 1n, namnare: 3n }) // '33,33 %'
 * @example andelstext({ taljare: 499_999n, namnare: 1_000_000n }) // '49,9999 %'
 */
export const andelstext = (andel: Brak): string => {
  for (let decimaler = 2; decimaler <= FLEST_DECIMALER; decimaler++) {
    const text = medDecimaler(andel, decimaler);
    if (KANSLIGA.every((k) => jamforBrak(andel, k) === 0 || medDecimaler(k, 0) !== text)) return `${text}\u00A0%`;
  }
  const nara = KANSLIGA.find((k) => medDecimaler(k, 0) === medDecimaler(andel, FLEST_DECIMALER)) ?? ALLT;
  return `${jamforBrak(andel, nara) < 0 ? 'strax under' : 'strax över'} ${medDecimaler(nara, 0)}\u00A0%`;
};

/**
 * A share as it is written back in a form, exactly: per cent where that ends within twelve decimals, else a fraction. What
 * `tolkaAndel` reads gives the same share.
 *
 * @example andelExakt({ taljare: 1n, namnare: 3n }) // '1/3'
 * @example andelExakt({ taljare: 67n, namnare: 200n }) // '33,5'
 */
export const andelExakt = (andel: Brak): string => {
  const skalat = andel.taljare * 100n * 10n ** BigInt(FLEST_DECIMALER);
  return skalat % andel.namnare === 0n ? medDecimaler(andel, FLEST_DECIMALER) : `${andel.taljare}/${andel.namnare}`;
};
