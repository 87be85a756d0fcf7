import { type HandlingLager } from './handling-lager';
import { type Jobb } from './jobb';

/** Rows come before files are a day old: whatever no row names by then was never acknowledged. */
const DYGN = 24 * 3_600_000;

/** What a run took away. */
export interface Rensat {
  readonly idempotens: number;
  readonly inloggningsforsok: number;
  readonly sessioner: number;
  readonly filer: number;
}

/**
 * Takes away what is no longer needed: idempotency keys after 7 days, attempts to log in after 90, ended and expired sessions
 * after 30, and files a day old that no handling names (an upload whose process died before its row). Files are looked for only
 * in the folders of the samverkan of this database, so that a data folder lent to another database keeps its own.
 */
export const rensa = async (jobb: Pick<Jobb, 'rader'>, lager: HandlingLager, nu: Date): Promise<Rensat> => {
  const [rader] = await jobb.rader<Record<'idempotens' | 'inloggningsforsok' | 'sessioner', number>>(
    'select idempotens::int, inloggningsforsok::int, sessioner::int from gemensam.rensa($1)',
    [nu],
  );
  if (!rader) throw new Error('rensa answered nothing');
  const fore = new Date(nu.getTime() - DYGN);
  let filer = await lager.taBortVantande(fore);
  for (const { id } of await jobb.rader<{ id: string }>('select id from gemensam.samverkan')) {
    const gamla = await lager.aldreAn(id, fore);
    if (gamla.length === 0) continue;
    const herrelosa = await jobb.rader<{ nyckel: string }>('select gemensam.herrelosa_filer($1) as nyckel', [gamla]);
    for (const { nyckel } of herrelosa) await lager.taBort(nyckel);
    filer += herrelosa.length;
  }
  return { ...rader, filer };
};

/** Every night at 03:10 in Sweden, by one of the processes. */
export const registreraRensning = (jobb: Jobb, lager: HandlingLager): Promise<void> =>
  jobb.registrera({ namn: 'natt.rensning', cron: '10 3 * * *', vidStart: false, kor: async () => void (await rensa(jobb, lager, new Date())) });
