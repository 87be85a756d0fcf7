/**
 * Is this an organisation number: `NNNNNN-NNNN`, third digit 2 or more (so that it is no personnummer), and the last digit the
 * check digit by Luhn over the first nine (every other digit doubled from the first, digits of the products added).
 * Source: lag (1974:174) om identitetsbeteckning för juridiska personer m.fl.; domain handbook E9.
 *
 * @example arOrgnr('212000-0142') // true
 */
export const arOrgnr = (text: string): boolean => {
  if (!/^\d{2}[2-9]\d{3}-\d{4}$/.test(text)) return false;
  const summa = [...text.replace('-', '')].reduce((s, tecken, i) => {
    const produkt = Number(tecken) * (i % 2 === 0 ? 2 : 1);
    return s + (produkt > 9 ? produkt - 9 : produkt);
  }, 0);
  return summa % 10 === 0;
};
