import { type Datum, plusDagar, veckodag } from './datum';

/**
 * A time of day as a person writes it, as `HH:MM`, or null when it is none.
 *
 * @example tolkaKlockslag('9.30') // '09:30'
 */
export const tolkaKlockslag = (text: string): string | null => {
  const m = /^(?:kl\.? ?)?(\d{1,2})(?:[:.](\d{2}))?$/i.exec(text.trim());
  const [timme, minut] = [Number(m?.[1]), Number(m?.[2] ?? 0)];
  return m && timme <= 23 && minut <= 59 ? `${String(timme).padStart(2, '0')}:${String(minut).padStart(2, '0')}` : null;
};

/**
 * Is there such a moment in Sweden? On the last Sunday of March the clock goes from 02:00 to 03:00.
 * Source: förordning (2001:127) om sommartid. `klockslag` is `HH:MM`.
 *
 * @example finnsKlockslaget('2021-03-28', '02:30') // false
 */
export const finnsKlockslaget = (dag: Datum, klockslag: string): boolean => !(klockslag.startsWith('02:') && dag.slice(5, 7) === '03' && veckodag(dag) === 7 && plusDagar(dag, 7).slice(5, 7) === '04');
