/** Failures that cost nothing: a person mistypes, a whole kommun may share one address. */
const FRIA_PER_NAMN = 5;
const FRIA_PER_ADRESS = 25;
const FORSTA_MS = 250;
const STORSTA_MS = 4_000;

const vantan = (misslyckade: number, fria: number): number =>
  misslyckade < fria ? 0 : Math.min(STORSTA_MS, FORSTA_MS * 2 ** Math.min(misslyckade - fria, 10));

/**
 * How long the next attempt to log in waits before it is judged. Each attempt beyond the free ones doubles the wait, up to a
 * cap that a person with the right password can bear.
 *
 * Rule: free are 5 failures per name and 25 per address within 15 minutes; then 250 ms, doubled each time, at most 4 s. The
 * longer of the two waits holds. It is the same for names that do not exist.
 * Source: guarantees, "wrong password, ten times: slowed, same text, logged". Unit: milliseconds.
 *
 * @example inloggningsfordrojning({ perNamn: 7, perAdress: 7 }) // 1000
 */
export const inloggningsfordrojning = (misslyckade: { readonly perNamn: number; readonly perAdress: number }): number =>
  Math.max(vantan(misslyckade.perNamn, FRIA_PER_NAMN), vantan(misslyckade.perAdress, FRIA_PER_ADRESS));
