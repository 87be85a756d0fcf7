/** Wrong codes in a row that cost nothing: a person mistypes, or the code goes out while she types it. */
const FRIA = 4;
const FORSTA_MS = 5 * 60_000;
const STORSTA_MS = 24 * 3_600_000;

/**
 * How long after the last failure no second factor is tried for an account, after failures in a row. 0: it may be tried at once.
 *
 * Rule: the fifth failure in a row locks for 5 minutes from the last one, and each further doubles it, at most 24 hours. Only a right
 * factor or the administrator's reset begins anew; time alone lets one more attempt be made. So who knows the password and has not
 * the app comes to about twelve guesses of a million the first day, and one a day after that.
 * Source: guarantees (identity), the second factor. Unit: milliseconds.
 *
 * @example faktorsparr(6) // 600000
 */
export const faktorsparr = (fel: number): number => (fel <= FRIA ? 0 : Math.min(STORSTA_MS, FORSTA_MS * 2 ** Math.min(fel - FRIA - 1, 20)));

/**
 * How long a wait is, in words, rounded up to whole minutes, or to whole hours from ninety minutes on.
 *
 * @example vantetid(250_000) // '5 minuter'
 */
export const vantetid = (ms: number): string => {
  const minuter = Math.max(1, Math.ceil(ms / 60_000));
  if (minuter === 1) return 'en minut';
  return minuter < 90 ? `${minuter} minuter` : `${Math.ceil(minuter / 60)} timmar`;
};
