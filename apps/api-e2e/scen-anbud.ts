import { randomUUID } from 'node:crypto';
import { type Client } from 'pg';

/** The bids of an upphandling that is announced. */
export interface Anbudsobjekt {
  readonly anbudsupphandling: string;
  readonly anbud: string;
}

/** A bid in an announced upphandling, which one person handles; what is said of the bid holds `text`, and nothing else does. */
export const nyttAnbud = async (agare: Client, samverkanId: string, text: string, projekt: string, handlaggare: string): Promise<Anbudsobjekt> => {
  const [anbudsupphandling, anbud] = [randomUUID(), randomUUID()];
  await agare.query('begin');
  await agare.query(`insert into gemensam.upphandling (samverkan_id, id, projekt_id, nummer, forfarande, lage, inlast_kalla) values ($1, $2, $3, 1, 'annonserat', 'annonserad', 'Prov')`, [samverkanId, anbudsupphandling, projekt]);
  await agare.query(
    `insert into gemensam.upphandlingssteg (samverkan_id, id, upphandling_id, nummer, till, av, anmarkning, inlast_kalla) values ($1, $2, $3, 1, 'annonserad', 'Prov', 'Prov', 'Prov')`, [samverkanId, randomUUID(), anbudsupphandling]);
  await agare.query('commit');
  await agare.query(`insert into gemensam.upphandling_behorig (samverkan_id, upphandling_id, person_id, av) values ($1, $2, $3, $4)`, [samverkanId, anbudsupphandling, handlaggare, text]);
  await agare.query(`insert into gemensam.anbudslista (samverkan_id, upphandling_id) values ($1, $2)`, [samverkanId, anbudsupphandling]);
  await agare.query(`insert into gemensam.anbud (samverkan_id, id, upphandling_id, namn, dag, klockslag, belopp, av) values ($1, $2, $3, $4, '2021-02-10', '09:30', 100000, $4)`, [samverkanId, anbud, anbudsupphandling, text]);
  return { anbudsupphandling, anbud };
};
