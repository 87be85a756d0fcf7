import { randomUUID } from 'node:crypto';
import { type Client } from 'pg';

/** The objects of the follow-up of suppliers that the matrix and the canary test ask for. */
export interface Uppfoljningsobjekt {
  /** Held, with a measure. */
  readonly leverantorsdialog: string;
  readonly dialogatgard: string;
}

/** A dialogue that has been held about an avtal, set right once, with a measure that `agare` owns, and one that is planned; every text holds `text`. */
export const nyUppfoljning = async (agare: Client, samverkanId: string, text: string, avtal: string, person: string): Promise<Uppfoljningsobjekt> => {
  const [leverantorsdialog, planerad, dialogatgard] = [randomUUID(), randomUUID(), randomUUID()];
  const punkter = JSON.stringify([{ rubrik: text, anteckning: text }]);
  await agare.query(
    `insert into gemensam.leverantorsdialog (samverkan_id, id, avtal_id, leverantor_namn, status, hallen, deltagare, punkter, betyg, betyg_hogst, sammanfattning) values ($1, $2, $3, $4, 'hallen', '2021-02-01', $4, $5, 3, 5, $4)`,
    [samverkanId, leverantorsdialog, avtal, text, punkter],
  );
  await agare.query(`insert into gemensam.leverantorsdialog (samverkan_id, id, avtal_id, leverantor_namn, status, planerad, deltagare, punkter) values ($1, $2, $3, $4, 'planerad', '2021-03-01', $4, $5)`, [samverkanId, planerad, avtal, text, punkter]);
  await agare.query(`insert into gemensam.dialograttelse (samverkan_id, dialog_id, nummer, skal, forut, av_id, av) values ($1, $2, 1, $3, jsonb_build_object('hallen', '2021-02-01', 'deltagare', $3::text, 'punkter', $4::jsonb, 'betyg', 2, 'sammanfattning', $3::text), $5, $3)`, [
    samverkanId, leverantorsdialog, text, punkter, person,
  ]);
  await agare.query(`insert into gemensam.dialogatgard (samverkan_id, id, dialog_id, vad, agare_id, agare, senast) values ($1, $2, $3, $4, $5, $4, '2021-02-10')`, [samverkanId, dialogatgard, leverantorsdialog, text, person]);
  return { leverantorsdialog, dialogatgard };
};
