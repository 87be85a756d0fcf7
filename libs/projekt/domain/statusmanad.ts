import { avslag, type Avslag, type Datum } from '@gemensam/shared/domain';
import { type Lage, lagen } from './statusrapport';

/** Most years that the grid shows at once. */
export const FLEST_AR = 5;

/** The years of a grid. */
export interface Arsspann {
  readonly franAr: number;
  readonly tillAr: number;
}

/**
 * The years that are asked for, or the year of the business date and the one before. Errors: a refusal when they stand the wrong way,
 * are more than five, or lie outside 2000 to 2100.
 * @example provaArsspann(null, null, '2021-02-15') // { franAr: 2020, tillAr: 2021 }
 */
export const provaArsspann = (fran: number | null, till: number | null, idag: Datum): Arsspann | Avslag => {
  const tillAr = till ?? (fran === null ? Number(idag.slice(0, 4)) : Math.max(fran, Number(idag.slice(0, 4))));
  const franAr = fran ?? tillAr - 1;
  const nej = (text: string): Avslag => avslag({ regel: 'Ogiltiga år', kalla: 'Statusrapporter över tid', text, utvag: `Välj högst ${FLEST_AR} år i följd.`, falt: 'fran' });
  if (![franAr, tillAr].every((a) => Number.isInteger(a) && a >= 2000 && a <= 2100)) return nej('Åren ska ligga mellan 2000 och 2100.');
  if (franAr > tillAr) return nej(`Från ${franAr} till ${tillAr} är bakvänt.`);
  return tillAr - franAr >= FLEST_AR ? nej(`${franAr}–${tillAr} är för många år på en gång.`) : { franAr, tillAr };
};

/**
 * Every month of the years, as `YYYY-MM`.
 * @example manaderna({ franAr: 2021, tillAr: 2021 }).length // 12
 */
export const manaderna = ({ franAr, tillAr }: Arsspann): readonly string[] =>
  Array.from({ length: (tillAr - franAr + 1) * 12 }, (_, i) => `${franAr + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`);

/**
 * The worst of the three lägen; null when a report has none.
 * @example varstaLage(['enligt_plan', 'avviker', null]) // 'avviker'
 */
export const varstaLage = (tre: readonly (Lage | null)[]): Lage | null => tre.reduce<Lage | null>((v, l) => (l !== null && (v === null || lagen.indexOf(l) > lagen.indexOf(v)) ? l : v), null);
