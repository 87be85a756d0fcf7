import { type Kontext, type Skrivning } from '@gemensam/shared/api';
import { type ArendeLas, lasArende } from './arende.lasmodell';

/** The ärende as it stands in the open transaction: the answer of every act on it. */
export const arendet = async (skriv: Skrivning, kontext: Kontext, id: string): Promise<ArendeLas> => {
  const arende = await lasArende(skriv, kontext, id);
  if (!arende) throw new Error(`ärende ${id} is locked but cannot be read`);
  return arende;
};

/**
 * How the audit log calls an ärende, within a sentence: by its dnr, never by its rubrik, parties or texts. What is written there
 * cannot be taken back if the ärende becomes secret.
 */
export const arendetsNamn = ({ dnr }: { readonly dnr: string | null }): string => (dnr === null ? 'ett utkast till ärende' : `ärendet ${dnr}`);
