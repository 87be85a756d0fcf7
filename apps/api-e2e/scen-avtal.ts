import { randomUUID } from 'node:crypto';
import { type Client } from 'pg';

/** The objects of the register of avtal that the matrix and the canary test ask for. */
export interface Avtalsobjekt {
  /** Signed and in force, with an option that can be taken. */
  readonly avtal: string;
  /** The kommun of the stage, whom its avropare calls off for; and the other one. */
  readonly avropsorganisation: string;
  readonly annanAvropsorganisation: string;
}

/** A signed ramavtal with a supplier and an option; every text holds `text`. */
export const nyttAvtal = async (agare: Client, samverkanId: string, text: string, projekt: string, kommuner: readonly string[]): Promise<Avtalsobjekt> => {
  const avtal = randomUUID();
  await agare.query(
    `insert into gemensam.avtal (samverkan_id, id, nummer, namn, omrade, slag, projekt_id, diarienummer, avropsform, avropsguide, tecknat, galler_fran, galler_till, takvolym, sarskilda_skal, kontakt_namn, kontakt_epost)
     values ($1, $2, coalesce((select max(nummer) from gemensam.avtal where samverkan_id = $1), 0) + 1, $3, $3, 'ramavtal', $4, $3, 'rangordning', $3, '2020-01-10', '2020-02-01', '2022-01-31', 100000000, $3, $3, $3)`,
    [samverkanId, avtal, text, projekt],
  );
  await agare.query(`insert into gemensam.avtal_leverantor (samverkan_id, avtal_id, rang, namn, kontakt) values ($1, $2, 1, $3, $3)`, [samverkanId, avtal, text]);
  await agare.query(`insert into gemensam.avtal_option (samverkan_id, avtal_id, nr, manader, varselmanader) values ($1, $2, 1, 12, 3)`, [samverkanId, avtal]);
  const { rows } = await agare.query<{ id: string }>(`select id from gemensam.organisation where samverkan_id = $1 and kommunkod = any($2) and medlem order by array_position($2, kommunkod::text)`, [samverkanId, kommuner]);
  return { avtal, avropsorganisation: rows[0]?.id ?? '', annanAvropsorganisation: rows[1]?.id ?? '' };
};
