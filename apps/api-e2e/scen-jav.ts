import { randomUUID } from 'node:crypto';
import { type Client } from 'pg';

/** The objects of absence and jäv that the matrix and the canary test ask for; all are of the same person, whom the stage makes ordförande. */
export interface Javsobjekt {
  readonly franvaro: string;
  readonly jav: string;
  readonly styrelseuppdrag: string;
}

/** An absence to come, a question of jäv about a project, and a seat on a board; every text holds `text`. */
export const nyttJav = async (agare: Client, samverkanId: string, text: string, person: string, projekt: string, organisation: string): Promise<Javsobjekt> => {
  const [franvaro, jav, styrelseuppdrag] = [randomUUID(), randomUUID(), randomUUID()];
  await agare.query(`insert into gemensam.franvaro (samverkan_id, id, person_id, fran, till, skal, noterad_av_id, noterad_av) values ($1, $2, $3, '2021-06-01', '2021-06-07', 'semester', $3, $4)`, [samverkanId, franvaro, person, text]);
  await agare.query(`insert into gemensam.jav (samverkan_id, id, saktyp, sak_id, person_id, person, grund, text, egen_bedomning, datum) values ($1, $2, 'projekt', $3, $4, $5, 'ombud', $5, 'jav', '2021-02-01')`, [samverkanId, jav, projekt, person, text]);
  await agare.query(`insert into gemensam.styrelseuppdrag (samverkan_id, id, person_id, organisation_id, fran, noterad_av_id, noterad_av) values ($1, $2, $3, $4, '2020-01-01', $3, $5)`, [samverkanId, styrelseuppdrag, person, organisation, text]);
  return { franvaro, jav, styrelseuppdrag };
};
