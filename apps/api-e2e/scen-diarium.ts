import { randomUUID } from 'node:crypto';
import { type Client } from 'pg';

/** The objects of the diarium that the matrix and the canary test ask for. */
export interface Diarieobjekt {
  /** A registered handling of the other's ärende, corrected once. */
  readonly registerpost: string;
  /** Noted, and not registered. */
  readonly inkommen: string;
  readonly diarieklass: string;
}

/** A class of the diarieplan, a registered handling with its correction, and something that came in; every text holds `text`. */
export const nyttDiarium = async (agare: Client, samverkanId: string, text: string, arende: string, person: string): Promise<Diarieobjekt> => {
  const [registerpost, inkommen] = [randomUUID(), randomUUID()];
  const kor = (sql: string, ...varden: readonly unknown[]) => agare.query<{ id: string }>(sql, [samverkanId, ...varden]);
  // The demo has the class: then it is that one.
  const klass = await kor(
    `insert into gemensam.diarieklass (samverkan_id, id, kod, namn) values ($1, $2, '2.2.0.2', $3) on conflict (samverkan_id, kod) do update set namn = excluded.namn returning id`,
    randomUUID(), text,
  );
  const diarieklass = klass.rows[0]?.id ?? '';
  await kor(`insert into gemensam.handlingsserie (samverkan_id, arende_id, serie, senaste) values ($1, $2, 'oppen', 1)`, arende);
  await agare.query('begin');
  await kor(
    `insert into gemensam.registerpost (samverkan_id, id, arende_id, serie, nummer, riktning, datum, hemlig, registrerad, av_id, av) values ($1, $2, $3, 'oppen', 1, 'inkommen', '2021-02-01', false, '2021-02-01', $4, $5)`,
    registerpost, arende, person, text,
  );
  await kor(`insert into gemensam.registeruppgift (samverkan_id, post_id, arende_id, hemlig, motpart, rubrik, av_id, salt) values ($1, $2, $3, false, $4, $4, $5, $2)`, registerpost, arende, text, person);
  await agare.query('commit');
  const lydelse = { riktning: 'inkommen', datum: '2021-02-01', motpart: text, rubrik: text, paragraf: null, skal: null, handlingId: null, salt: '' };
  await kor(
    `insert into gemensam.registerrattelse (samverkan_id, id, post_id, arende_id, nummer, hemlig, skal, fore, efter, datum, av_id, av) values ($1, $2, $3, $4, 1, false, $5, $6, $7, '2021-02-02', $8, $5)`,
    randomUUID(), registerpost, arende, text, { ...lydelse, rubrik: `${text} förut` }, lydelse, person,
  );
  await kor(
    `insert into gemensam.inkommen_handling (samverkan_id, id, inkom, avsandare, rubrik, lage, antecknad, av_id, av) values ($1, $2, '2021-02-12', $3, $3, 'vantar', '2021-02-12', $4, $3)`,
    inkommen, text, person,
  );
  return { registerpost, inkommen, diarieklass };
};
