import { randomBytes } from 'node:crypto';
import { cpSync, mkdtempSync } from 'node:fs';
import { Client } from 'pg';

/** What global-setup made: the API under test on a database of its own, and a template of that database. */
export interface Testmiljo {
  readonly adress: string;
  readonly main: string;
  /** The owner's URL of the database the shared API runs on. */
  readonly databasUrl: string;
  /** The owner's URL of a database with the demo loaded and nobody connected. */
  readonly mallUrl: string;
  /** The files of the demo in the template. */
  readonly mallfiler: string;
  /** The shared API's log. */
  readonly logg: string;
  /** What the folders of this run begin with; they are removed with it. */
  readonly mapprefix: string;
}

const NAMN = 'GEMENSAM_API_E2E';

export const lamnaTestmiljo = (miljo: Testmiljo): void => {
  process.env[NAMN] = JSON.stringify(miljo);
};

export const testmiljo = (): Testmiljo => {
  const text = process.env[NAMN];
  if (!text) throw new Error('global-setup has not run');
  const miljo: Testmiljo = JSON.parse(text);
  return miljo;
};

export const medDatabas = (url: string, namn: string): string => {
  const ny = new URL(url);
  ny.pathname = `/${namn}`;
  return ny.toString();
};

/** A new database with the demo in it, on the shared cluster. */
export const nyDatabas = async (mallUrl: string): Promise<string> => {
  const namn = `prov_${randomBytes(5).toString('hex')}`;
  const agare = new Client({ connectionString: medDatabas(mallUrl, 'postgres') });
  await agare.connect();
  await agare.query(`create database ${namn} template ${new URL(mallUrl).pathname.slice(1)} strategy file_copy`);
  await agare.end();
  return medDatabas(mallUrl, namn);
};

/** A folder of data with the files of the demo, for an API on a copy of the template. */
export const nyMapp = (): string => {
  const { mapprefix, mallfiler } = testmiljo();
  const mapp = mkdtempSync(mapprefix);
  cpSync(mallfiler, mapp, { recursive: true });
  return mapp;
};

/** The seed of everything random in a spec: printed, and replayed with SEED=. */
export const fro = (): number => {
  const varde = process.env['SEED'] ? Number(process.env['SEED']) : randomBytes(4).readUInt32LE();
  process.stdout.write(`SEED=${varde}\n`);
  return varde;
};

/** A small, fast generator (mulberry32): the same seed gives the same run on every machine. */
export const slump = (start: number): (() => number) => {
  let a = start >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
};
