/**
 * Before each file (setupFilesAfterEnv): a portal of its own on a copy of the demo's database and files, so that no flow sees what another file wrote
 * and files run side by side in any order. What a failed flow leaves behind is written by spar.ts.
 */
import { randomBytes } from 'node:crypto';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { Client } from 'pg';
import { type nextPortal, type Portal } from './portal.mjs';
import { lamnaSpar } from './spar';
import { lamnaAdress, mall } from './testmiljo';

declare global {
  /** Set by miljo.mjs, which lives as long as its worker. */
  var gemensamPortal: typeof nextPortal;
  var gemensamVidFel: ((flode: string) => Promise<void>) | undefined;
}

// What hangs is found by the limit of a single step (30 s). A whole flow takes as long as the machine is busy.
jest.setTimeout(300_000);

const { url, mapp, spar } = mall();
const namn = `flode_${randomBytes(5).toString('hex')}`;
let portal: Portal | undefined;

const somAgare = async (sats: string): Promise<void> => {
  const agare = new Client({ connectionString: Object.assign(new URL(url), { pathname: '/postgres' }).toString() });
  await agare.connect();
  await agare.query(sats);
  await agare.end();
};

beforeAll(async () => {
  await somAgare(`create database ${namn} template ${new URL(url).pathname.slice(1)} strategy file_copy`);
  await cp(join(mapp, 'filer'), join(mapp, namn), { recursive: true });
  portal = await globalThis.gemensamPortal(Object.assign(new URL(url), { pathname: `/${namn}` }).toString(), join(mapp, namn));
  lamnaAdress(portal.adress);
  globalThis.gemensamVidFel = (flode) => lamnaSpar(spar, flode, portal?.said() ?? '');
});
afterAll(async () => {
  await portal?.stop();
  await somAgare(`drop database ${namn}`);
});
