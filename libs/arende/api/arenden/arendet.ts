import { type Kontext, type Skrivning } from '@gemensam/shared/api';
import { type ArendeLas, lasArende } from './arende.lasmodell';

/** The ärende as it stands in the open transaction: the answer of every act on it. */
export const arendet = async (skriv: Skrivning, kontext: Kontext, id: string): Promise<ArendeLas> => {
  const arende = await lasArende(skriv, kontext, id);
  if (!arende) throw new Error(`ärende ${id} is locked but cannot be read`);
  return arende;
};

/** How an ärende is called in the audit log. */
export const benamning = (arende: { readonly dnr: string | null; readonly rubrik: string }): string =>
  [arende.dnr, arende.rubrik || 'utan rubrik'].filter(Boolean).join(' ');
