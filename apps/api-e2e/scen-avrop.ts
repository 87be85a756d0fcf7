import { randomUUID } from 'node:crypto';
import { type Client } from 'pg';

/** The avrop that the matrix and the canary test ask for. */
export interface Avropsobjekt {
  /** Of the kommun of the stage, and of the other one. */
  readonly avrop: string;
  readonly annatAvrop: string;
}

/** The avtal with its list frozen and an avrop of each organisation; every text holds `text`. */
export const nyaAvrop = async (agare: Client, samverkanId: string, text: string, avtal: string, person: string, organisationer: readonly [string, string]): Promise<Avropsobjekt> => {
  const [avrop, annatAvrop] = [randomUUID(), randomUUID()];
  await agare.query(`insert into gemensam.avropslista (samverkan_id, avtal_id, datum, av_id, av) values ($1, $2, '2019-10-01', $3, $4)`, [samverkanId, avtal, person, text]);
  for (const [n, [id, organisation]] of [[avrop, organisationer[0]], [annatAvrop, organisationer[1]]].entries()) {
    const orgnr = `000000-000${n}`;
    await agare.query(
      `insert into gemensam.avropsberattigad (samverkan_id, avtal_id, orgnr, namn, organisation_id, grund, kontroll_ej_visad, kedjetext) values ($1, $2, $3, $4, $5, 'medlem', false, $4)`, [samverkanId, avtal, orgnr, text, organisation],
    );
    await agare.query(
      `insert into gemensam.avrop (samverkan_id, id, avtal_id, organisation_id, orgnr, organisation, kommunkod, rang, leverantor, rangskal, belopp, datum, vad, referens, lamnat_av_id, lamnat_av)
       values ($1, $2, $3, $4, $5, $6, (select kommunkod from gemensam.organisation where samverkan_id = $1 and id = $4), 1, $6, $6, 100, '2020-06-01', $6, $6, $7, $6)`,
      [samverkanId, id, avtal, organisation, orgnr, text, person],
    );
  }
  return { avrop, annatAvrop };
};
