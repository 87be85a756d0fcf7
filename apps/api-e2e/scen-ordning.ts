import { randomUUID } from 'node:crypto';
import { type Client } from 'pg';

/** What the matrix and the canary test ask for of the delegationsordning. */
export interface Ordningsobjekt {
  /** Of 2015, with one point: the demo has one in force. */
  readonly delegationsordning: string;
  readonly delegationspunkt: string;
  readonly delegationsutkast: string;
  readonly overtagande: string;
}

const punkt = async (agare: Client, samverkanId: string, ordning: string, text: string): Promise<string> => {
  const id = randomUUID();
  await agare.query(`insert into gemensam.delegationspunkt (samverkan_id, id, ordning_id, nr, arendetyp, text, delegat, ersattare, budgetpost) values ($1, $2, $3, 1, 'ovrigt', $4, 'ordforande', 'vice_ordforande', $4)`, [samverkanId, id, ordning, text]);
  return id;
};

/** An ordning that was in force, an utkast, and an avtal that the nämnd has taken over; every text holds `text`. */
export const nyOrdning = async (agare: Client, samverkanId: string, text: string, avtal: string, person: string): Promise<Ordningsobjekt> => {
  const [delegationsordning, delegationsutkast, overtagande, beslut] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  await agare.query(`insert into gemensam.beslut_referens (samverkan_id, id, organ, datum, beteckning, rubrik) values ($1, $2, $3, '2021-01-28', '§ 6', $3)`, [samverkanId, beslut, text]);
  await agare.query(`insert into gemensam.delegationsordning (samverkan_id, id) values ($1, $2)`, [samverkanId, delegationsordning]);
  const delegationspunkt = await punkt(agare, samverkanId, delegationsordning, text);
  await agare.query(`update gemensam.delegationsordning set nummer = 900, galler_fran = '2015-01-01', galler_till = '2015-12-31', beslut_id = $2, faststalld = now() where id = $1`, [delegationsordning, beslut]);
  await agare.query(`insert into gemensam.delegationsordning (samverkan_id, id) values ($1, $2)`, [samverkanId, delegationsutkast]);
  await punkt(agare, samverkanId, delegationsutkast, text);
  await agare.query(
    `insert into gemensam.overtagande (samverkan_id, id, saktyp, sak_id, arendetyp, sak, beslut_id, datum, skal, av_id, av) values ($1, $2, 'avtal', $3, 'avtalsforlangning', $4, $5, '2021-01-28', $4, $6, $4)`,
    [samverkanId, overtagande, avtal, text, beslut, person],
  );
  return { delegationsordning, delegationspunkt, delegationsutkast, overtagande };
};
