import { datumdelar, type Datum, formateraDatum, plusDagar, veckodag } from '@gemensam/shared/domain';

/**
 * The days of a month in weeks from Monday to Sunday, with the days of the neighbours that fill its first and last week.
 *
 * @example manadsblad('2021-02').length // 4: February 2021 begins on a Monday
 */
export const manadsblad = (manad: string): readonly (readonly Datum[])[] => {
  const forsta = `${manad}-01`;
  const borjan = plusDagar(forsta, 1 - veckodag(forsta));
  const veckor: Datum[][] = [];
  for (let dag = borjan; dag.slice(0, 7) <= manad; dag = plusDagar(dag, 7)) veckor.push(Array.from({ length: 7 }, (_, i) => plusDagar(dag, i)));
  return veckor;
};

/**
 * The month some months later (earlier when negative), as `YYYY-MM`.
 *
 * @example plusManader('2021-01', -1) // '2020-12'
 */
export const plusManader = (manad: string, antal: number): string => {
  const { ar, manad: m } = datumdelar(`${manad}-01`);
  const nummer = ar * 12 + m - 1 + antal;
  return `${String(Math.floor(nummer / 12)).padStart(4, '0')}-${String((nummer % 12) + 1).padStart(2, '0')}`;
};

/**
 * A month in Swedish.
 *
 * @example manadstext('2021-02') // 'februari 2021'
 */
export const manadstext = (manad: string): string => formateraDatum(`${manad}-01`).slice(2);
