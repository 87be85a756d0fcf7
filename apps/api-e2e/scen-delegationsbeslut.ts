import { randomUUID } from 'node:crypto';
import { type Client } from 'pg';

/** What the matrix and the canary test ask for of decisions on delegation. */
export interface Delegationsbeslutsobjekt {
  readonly delegationsbeslut: string;
}

/** An urgent decision that is registered; every text holds `text`. */
export const nyttDelegationsbeslut = async (agare: Client, samverkanId: string, text: string, { arende, registerpost, person }: { readonly arende: string; readonly registerpost: string; readonly person: string }): Promise<Delegationsbeslutsobjekt> => {
  const [id, beslutId] = [randomUUID(), randomUUID()];
  await agare.query(`insert into gemensam.beslut_referens (samverkan_id, id, organ, datum, beteckning, rubrik, beslutare, delegationstyp) values ($1, $2, $3, '2021-02-01', 'D 2021:901', $3, 'delegation', 'ovrigt')`, [samverkanId, beslutId, text]);
  await agare.query('begin');
  await agare.query(
    `insert into gemensam.delegationsbeslut_innehall (samverkan_id, id, hemlig, rubrik, text, motiv, bradskande_skal, motpart, sak_namn, uppgifter, provning, av_id) values ($1, $2, false, $3, $3, $3, repeat($3, 10), $3, $3, '{}', '{"rader":[],"gron":true,"som":"ordforande_bradskande","varfor":null}', $4)`,
    [samverkanId, id, text, person],
  );
  await agare.query(
    `insert into gemensam.delegationsbeslut (samverkan_id, id, ar, lopnummer, grund, arendetyp, beslutad_av_id, beslutad_av, roll, som, datum, arende_id, post_id, handling_id, handling_sha256, hemlig, beslut_id, avtryck)
     values ($1, $2, 2021, 901, 'bradskande', 'ovrigt', $4, $3, 'ordforande', 'ordforande_bradskande', '2021-02-01', $5, $6, gen_random_uuid(), '', false, $7, '')`,
    [samverkanId, id, text, person, arende, registerpost, beslutId],
  );
  await agare.query('commit');
  await agare.query(`insert into gemensam.delegationsserie (samverkan_id, ar, senaste) values ($1, 2021, 901) on conflict (samverkan_id, ar) do update set senaste = 901`, [samverkanId]);
  return { delegationsbeslut: id };
};
