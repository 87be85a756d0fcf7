import { type Kontext, type Lasning } from '@gemensam/shared/api';
import { lasKommunbild, type Onskat } from './kommunbild.lasmodell';
import { type Kommunbildunderlag } from './kommunbildfil';
import { lasKommunjamforelse } from './kommunjamforelse.lasmodell';

/** What the files are made of, read in one transaction. Null: no such kommun here. */
export const lasKommunbildunderlag = async (las: Lasning, kontext: Kontext, kommunkod: string, onskat: Onskat): Promise<Kommunbildunderlag | null> => {
  const bild = await lasKommunbild(las, kontext, kommunkod, onskat);
  const jamforelse = bild && (await lasKommunjamforelse(las, kontext, kommunkod, onskat));
  return bild && jamforelse ? { bild, jamforelse } : null;
};
