import { type Skrivelseinnehall } from '@gemensam/arende/domain';
import { type Lasning, type Sats } from '@gemensam/shared/api';

const sattSats: Sats = { namn: 'skrivelse.satt-innehall', text: `update gemensam.tjansteskrivelse set innehall = $2 where arende_id = $1` };

/** The structured text that a new tjänsteskrivelse begins with, before anybody has opened it. Its plain texts are written beside it. */
export const sattInnehall = async (skriv: Lasning, arendeId: string, innehall: Skrivelseinnehall): Promise<void> => {
  await skriv.rader(sattSats, [arendeId, JSON.stringify(innehall)]);
};
