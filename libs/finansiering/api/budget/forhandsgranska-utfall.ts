import { type Begaran, type Db, kravKontext } from '@gemensam/shared/api';
import { type UtfallsfilInput, type Utfallsforhandsvisning } from '@gemensam/shared/contract';
import { granskaUtfall } from './granska-utfall';
import { provaUtfallsar } from './las-in-utfall';
import { type Avslag } from '@gemensam/shared/domain';

/** The e-samordnare sees what a file would change, what nothing is known of, and every fault with its line. Writes nothing. */
export const forhandsgranskaUtfall = async (db: Db, begaran: Begaran, input: UtfallsfilInput): Promise<Utfallsforhandsvisning | Avslag> => {
  const nej = provaUtfallsar(input.ar);
  if (nej) return nej;
  return db.lasa(kravKontext(begaran), async (las) => (await granskaUtfall(las, input)).visning);
};
