/**
 * An organisationsnummer for the demo, the same every time: 21, the kommunkod, 000 and the check digit of the Luhn algorithm. The
 * third digit is at least 2, as in every organisationsnummer. It belongs to nobody and is always stored as fictitious.
 *
 * @example fiktivtOrgnr('2580') // '212580-0009'
 */
export const fiktivtOrgnr = (kommunkod: string): string => `21${kommunkod}-000${kontrollsiffra(`21${kommunkod}000`)}`;

const kontrollsiffra = (nio: string): number => {
  const summa = [...nio].reduce((s, siffra, plats) => {
    const vagt = Number(siffra) * (plats % 2 === 0 ? 2 : 1);
    return s + (vagt > 9 ? vagt - 9 : vagt);
  }, 0);
  return (10 - (summa % 10)) % 10;
};
