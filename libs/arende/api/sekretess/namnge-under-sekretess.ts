import { type Kontext, type Sats, type Skrivning } from '@gemensam/shared/api';

const namnge: Sats = {
  namn: 'arende.namnge-under-sekretess',
  text: `insert into gemensam.arende_behorig (arende_id, person_id, av)
    select a.id, p, $3 from gemensam.arende a cross join unnest($2::uuid[]) p where a.id = $1 and a.sekretess_slag is not null on conflict do nothing`,
};

/** Before another person becomes handläggare of a secret ärende: both are named, so that it closes neither on the new one nor on the one who acts. */
export const namngeUnderSekretess = async (skriv: Skrivning, { person }: Kontext, arendeId: string, nyHandlaggareId: string): Promise<void> => {
  await skriv.rader(namnge, [arendeId, [...new Set([person.id, nyHandlaggareId])], person.namn]);
};
