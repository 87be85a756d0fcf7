import { randomUUID } from 'node:crypto';
import { type Client } from 'pg';

/** What the matrix asks for of the reporting of decisions. */
export interface Anmalningsobjekt {
  readonly anmalningsmote: string;
  readonly anmalan: string;
}

/** A sammanträde that is to come, with the decision on its list. */
export const nyAnmalan = async (agare: Client, samverkanId: string, text: string, beslut: string, person: string): Promise<Anmalningsobjekt> => {
  const [anmalningsmote, anmalan] = [randomUUID(), randomUUID()];
  await agare.query(
    `insert into gemensam.mote (samverkan_id, id, slag, datum, borjar, slutar, plats, stoppdatum, kallelsedag, anmarkning) values ($1, $2, 'sammantrade', '2021-03-01', '13:00', '15:00', $3, '2021-02-15', '2021-02-22', $3)`,
    [samverkanId, anmalningsmote, text],
  );
  await agare.query(`insert into gemensam.anmalan (samverkan_id, id, delegationsbeslut_id, mote_id, paragraf, datum, anmald_av_id, anmald_av) values ($1, $2, $3, $4, '§ 1', '2021-02-15', $5, $6)`, [samverkanId, anmalan, beslut, anmalningsmote, person, text]);
  return { anmalningsmote, anmalan };
};
