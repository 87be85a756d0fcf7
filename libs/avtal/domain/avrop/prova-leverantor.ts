import { avslag, type Avslag, stycke, type Utfall } from '@gemensam/shared/domain';
import { type Avropsform } from '../avtal/avropsform';

/** Whom an avrop goes to, and why those before in a rangordning could not deliver. */
export interface Avropsleverantor {
  readonly rang: number;
  readonly namn: string;
  readonly rangskal: string | null;
}

const LANGSTA_SKAL = 500;
const nej = (regel: string, kalla: string, text: string, utvag: string, falt: string): Avslag => avslag({ regel, kalla, text, utvag, falt });

/**
 * The supplier of an avrop. One supplier, or a rangordning: the first without saying so. Another in a rangordning is chosen with the reason why those
 * before could not deliver. By a fördelningsnyckel, or after a förnyad konkurrensutsättning, the one who was chosen is named.
 * Source: domain rule U5; LOU 7:6. Errors: field refusals on `rang` and `rangskal`.
 *
 * @example provaLeverantor({ rang: 2, skal: '' }, { avropsform: 'rangordning', leverantorer }) // Avslag "Skäl saknas"
 */
export const provaLeverantor = (
  val: { readonly rang: number | null; readonly skal: string },
  avtal: { readonly avropsform: Avropsform | null; readonly leverantorer: readonly { readonly rang: number; readonly namn: string }[] },
): Utfall<Avropsleverantor> => {
  const [forsta] = avtal.leverantorer;
  const ordnad = avtal.avropsform === 'rangordning';
  const vald = val.rang === null && (ordnad || avtal.leverantorer.length === 1) ? forsta : avtal.leverantorer.find((l) => l.rang === val.rang);
  if (!vald) return nej('Leverantör saknas', 'Domänregel U5', 'Det framgår inte vilken leverantör avropet gäller.', 'Välj en av avtalets leverantörer.', 'rang');
  if (!ordnad || vald.rang === forsta?.rang) return { rang: vald.rang, namn: vald.namn, rangskal: null };
  const rangskal = stycke(val.skal);
  if (rangskal === '') return nej('Skäl saknas', 'LOU 7:6', `Avtalet har rangordning. Skriv varför ${forsta?.namn ?? 'den som står före'} inte kunde leverera.`, 'Skriv till exempel: Tackade nej 2021-02-10.', 'rangskal');
  return rangskal.length > LANGSTA_SKAL ? nej('För lång text', 'LOU 7:6', `Skälet får vara högst ${LANGSTA_SKAL} tecken.`, 'Korta texten.', 'rangskal') : { rang: vald.rang, namn: vald.namn, rangskal };
};
