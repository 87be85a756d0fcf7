import { randomUUID } from 'node:crypto';
import { type Client } from 'pg';

/** An ärende that is secret, with words that nobody outside may ever see. */
export interface HemligtArende {
  readonly id: string;
  readonly ord: string;
}

const personId = async (agare: Client, roll: string): Promise<string> => {
  const { rows } = await agare.query<{ id: string }>(`select id from gemensam.person where anvandarnamn = $1`, [`prov-${roll}`]);
  if (!rows[0]) throw new Error(`no person with the role ${roll}`);
  return rows[0].id;
};

/** Set past the API, as the owner: registered, prepared by the beredningsgrupp, with the e-samordnare named. Every text holds `ord`. */
export const laggHemligtArende = async (
  agare: Client, { samverkanId, projekt, slag, nr, ord }: { samverkanId: string; projekt: string; slag: 'ordinarie' | 'upphandling'; nr: number; ord: string },
): Promise<HemligtArende> => {
  const id = randomUUID();
  const [handlaggare, namngiven] = [await personId(agare, 'beredningsgrupp'), await personId(agare, 'e_samordnare')];
  await agare.query(
    `insert into gemensam.arende (samverkan_id, id, rubrik, typ, tillstand, projekt_id, handlaggare_id, handlaggare, skapat, dnr_ar, dnr_lopnummer, klassificering, registrerat,
       sekretess_slag, sekretess_paragraf, sekretess_skal, sekretess_fran)
     values ($1, $2, $3, 'upphandling', 'under_beredning', $4, $5, $3, '2021-02-10', 2021, $6, '1.1', '2021-02-11', $7, '19:3', $3, '2021-02-11')`,
    [samverkanId, id, `${ord} rubrik`, projekt, handlaggare, nr, slag],
  );
  await agare.query(
    `insert into gemensam.tjansteskrivelse (samverkan_id, arende_id, mottagare, forslag_till_beslut, sammanfattning, bakgrund, ekonomi, juridik, andrad_av)
     values ($1, $2, $3, array[$3], $3, $3, $3, $3, $3)`, [samverkanId, id, `${ord} avsnitt`]);
  await agare.query(
    `insert into gemensam.arende_sekretess (samverkan_id, id, arende_id, beslut, slag, paragraf, skal, datum, av_id, av, salt) values ($1, $2, $3, 'satt', $4, '19:3', $5, '2021-02-11', $6, $5, $2)`,
    [samverkanId, randomUUID(), id, slag, `${ord} skäl`, handlaggare],
  );
  for (const p of [handlaggare, namngiven]) await agare.query(`insert into gemensam.arende_behorig (samverkan_id, arende_id, person_id, av) values ($1, $2, $3, $4)`, [samverkanId, id, p, ord]);
  return { id, ord };
};
