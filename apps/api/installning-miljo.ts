import { resolve } from 'node:path';
import { type Clamdadress, type Drift, tolkaClamdadress } from '@gemensam/shared/api';
import { Startfel } from './startfel';

/** The demo's business date: the first working day after its minutes were posted. */
export const DEMODATUM = '2021-02-15';

export interface Miljo extends Drift {
  readonly port: number;
  readonly vard: string;
  readonly databasUrl: string;
  /** A JSON file of samverkan to create at start; null: none. */
  readonly samverkanfil: string | null;
}

/** Reads the settings once. A wrong one is named in a Swedish line. */
export const lasMiljo = (env: NodeJS.ProcessEnv): Miljo => {
  const databasUrl = env['DATABASE_URL'];
  if (!databasUrl) throw new Startfel('DATABASE_URL saknas. Starta med npm start, som ordnar en inbyggd databas.');
  const port = Number(env['PORT'] ?? 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Startfel(`PORT är ${env['PORT']}, men ska vara ett heltal mellan 1 och 65535.`);
  const produktion = env['NODE_ENV'] === 'production';
  const demo = env['GEMENSAM_DEMO'] ? env['GEMENSAM_DEMO'] === '1' : !produktion;
  return {
    port,
    // The demo has open logins: it never listens outside the machine.
    vard: demo ? '127.0.0.1' : (env['GEMENSAM_HOST'] ?? '127.0.0.1'),
    databasUrl,
    samverkanfil: demo ? null : (env['GEMENSAM_SAMVERKAN'] ?? null),
    datamapp: resolve(env['GEMENSAM_DATA'] ?? 'data'),
    clamd: lasClamd(env['GEMENSAM_CLAMD']),
    adress: demo ? null : lasAdress(env['GEMENSAM_ADRESS']),
    demo,
    produktion,
    fastAffarsdatum: demo ? DEMODATUM : null,
  };
};

/** Without its path: `https://portal.example.se`. */
const lasAdress = (text: string | undefined): string | null => {
  if (!text) return null;
  const adress = URL.parse(text);
  if (adress?.protocol !== 'https:') throw new Startfel(`GEMENSAM_ADRESS är ${text}, men ska vara portalens adress (https://portal.example.se).`);
  return adress.origin;
};

const lasClamd = (text: string | undefined): Clamdadress | null => {
  if (!text) return null;
  const adress = tolkaClamdadress(text);
  if (!adress) throw new Startfel(`GEMENSAM_CLAMD är ${text}, men ska vara värd:port (127.0.0.1:3310) eller sökvägen till ett uttag (/run/clamav/clamd.ctl).`);
  return adress;
};
