import { type DemoPerson, type DemoUppdrag } from './demoinnehall';
import { kommun } from './kommuner';

/** From when the roles of the demo are held, if nothing else is said. */
const SEDAN = '2019-01-01';

export const person = (
  anvandarnamn: string,
  namn: string,
  uppdrag: Omit<DemoUppdrag, 'fran'> & { readonly fran?: string },
): DemoPerson => ({ anvandarnamn, namn, uppdrag: { fran: SEDAN, ...uppdrag } });

/** A person with a role for one kommun, e.g. `kommun-lulea`, "Kommunrepresentant Luleå". */
export const iKommun = (prefix: string, roll: DemoUppdrag['roll'], rollnamn: string, kommunkod: string): DemoPerson => {
  const { kortnamn, namn } = kommun(kommunkod);
  return person(`${prefix}-${kortnamn}`, `${rollnamn} ${namn}`, { roll, kommunkod });
};

export const kommunrepresentant = (kommunkod: string): DemoPerson =>
  iKommun('kommun', 'kommunrepresentant', 'Kommunrepresentant', kommunkod);

export const beredare = (kommunkod: string): DemoPerson =>
  iKommun('beredning', 'beredningsgrupp', 'Beredningsgrupp', kommunkod);
