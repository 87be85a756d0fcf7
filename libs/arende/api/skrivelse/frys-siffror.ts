import { type Kontext, type Sats, type Skrivning } from '@gemensam/shared/api';
import { type Avslag, avslag } from '@gemensam/shared/domain';
import { lasTextensSiffror } from './textens-siffror';

const frysSats: Sats = { namn: 'arende.frys-siffror', text: `update gemensam.arende set frysta_siffror = $2::jsonb, siffror_frysta = $3 where id = $1` };
const tinaSats: Sats = { namn: 'arende.tina-siffror', text: `update gemensam.arende set frysta_siffror = null, siffror_frysta = null where id = $1` };

/**
 * Freezes the figures that the text holds into the ärende, as they are on the business date. Called by the act that makes it Beredd,
 * in its transaction. Refused, with nothing frozen, when the text holds a figure that finansiering no longer has.
 */
export const frysSiffror = async (skriv: Skrivning, kontext: Kontext, arendeId: string): Promise<Avslag | null> => {
  const { siffror, saknad } = await lasTextensSiffror(skriv, arendeId);
  if (saknad) return borttagen(saknad.avsnitt);
  await skriv.rader(frysSats, [arendeId, JSON.stringify(siffror), kontext.affarsdatum]);
  return null;
};

/** The figures follow finansiering again. Called by the act that takes the ärende back from Beredd, in its transaction. */
export const tinaSiffror = async (skriv: Skrivning, arendeId: string): Promise<void> => {
  await skriv.rader(tinaSats, [arendeId]);
};

const borttagen = (avsnitt: string): Avslag =>
  avslag({
    regel: 'En siffra finns inte längre',
    kalla: 'Domänregel 5, tjänsteskrivelse',
    text: 'Texten visar en siffra som inte längre finns i finansieringen.',
    utvag: 'Ta bort siffran ur avsnittet, eller infoga en annan.',
    falt: avsnitt,
  });
