import { randomUUID } from 'node:crypto';
import { type Client } from 'pg';

/** The objects of organisations and ownership that the matrix and the canary test ask for. */
export interface Agandeobjekt {
  readonly organisation: string;
  readonly agande: string;
}

/** A bolag that another owns 60 % of; every text holds `text`. */
export const nyttAgande = async (agare: Client, samverkanId: string, text: string): Promise<Agandeobjekt> => {
  const [moder, organisation, agande] = [randomUUID(), randomUUID(), randomUUID()];
  for (const [id, namn] of [[moder, `${text} moder`], [organisation, `${text} dotter`]])
    await agare.query(`insert into gemensam.organisation (samverkan_id, id, namn, slag) values ($1, $2, $3, 'bolag')`, [samverkanId, id, namn]);
  await agare.query(`insert into gemensam.innehav (samverkan_id, id, agare_id, agd_id, roster_taljare, roster_namnare, fran, kalla) values ($1, $2, $3, $4, 3, 5, '2020-01-01', $5)`, [samverkanId, agande, moder, organisation, text]);
  return { organisation, agande };
};
