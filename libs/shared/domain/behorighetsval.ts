import { type Avslag, avslag, type Utfall } from './avslag';

/** The persons who are named in what is secret, before and after. */
export interface Behorighetsval {
  readonly nu: readonly string[];
  readonly nya: readonly string[];
  /** Those who may be named. */
  readonly valbara: readonly string[];
  /** Who acts, and stays named, so that it never closes on everybody. */
  readonly personId: string;
  readonly kalla: string;
  /** What a person who cannot be chosen lacks. */
  readonly ejValbar: Pick<Avslag, 'regel' | 'text' | 'utvag'>;
}

/**
 * Who is named and who no longer is. Refusals, on `behoriga`: somebody who cannot be named, the person who acts taken away, nothing changed.
 *
 * @example provaBehorighetsval({ nu: ['a'], nya: ['a', 'b'], valbara: ['a', 'b'], personId: 'a', … }) // { till: ['b'], bort: [] }
 */
export const provaBehorighetsval = (b: Behorighetsval): Utfall<{ readonly till: readonly string[]; readonly bort: readonly string[] }> => {
  const nya = [...new Set(b.nya)];
  const till = nya.filter((id) => !b.nu.includes(id));
  const bort = b.nu.filter((id) => !nya.includes(id));
  const nej = (regel: string, text: string, utvag: string | null): Avslag => avslag({ regel, kalla: b.kalla, text, utvag, falt: 'behoriga' });
  if (till.some((id) => !b.valbara.includes(id))) return nej(b.ejValbar.regel, b.ejValbar.text, b.ejValbar.utvag);
  if (bort.includes(b.personId)) return nej('Egen behörighet', 'Du kan inte ta bort din egen behörighet.', 'Be någon annan av de namngivna att göra det.');
  if (till.length === 0 && bort.length === 0) return nej('Inget ändrat', 'Samma personer är redan namngivna.', 'Lägg till eller ta bort någon.');
  return { till, bort };
};
