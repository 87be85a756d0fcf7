/**
 * How long ago the newest report was, in words.
 *
 * @example alderText(18) // '18 dagar sedan'
 */
export const alderText = (dagar: number | null): string => {
  if (dagar === null) return 'Ingen status ännu';
  if (dagar === 0) return 'I dag';
  return dagar === 1 ? 'I går' : `${dagar} dagar sedan`;
};
