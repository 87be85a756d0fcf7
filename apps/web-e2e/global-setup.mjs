/**
 * What every file of the run starts from: the portal built through the Nx cache, and an embedded PostgreSQL with a database where the demo
 * has been loaded, which each file copies (egen-portal.ts). Plain JavaScript: jest loads it without the transforms of the tests.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from '../../tools/build.mjs';
import { removeAbandoned, startEmbedded, temporaryPrefix } from '../../tools/embedded-postgres.mjs';
import { ROOT } from '../../tools/install.mjs';
import { startPortal } from './portal.mjs';

/** Durability is what a test database can do without. */
const FAST = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' };

/** jest's globalSetup. */
export default async function globalSetup() {
  const { code, said } = await build({ quiet: true });
  if (code !== 0) throw new Error(`the build failed: ${said}`);
  const spar = join(ROOT, 'tmp/web-e2e');
  rmSync(spar, { recursive: true, force: true });
  mkdirSync(spar, { recursive: true });
  const prefix = temporaryPrefix('gemensam-web-e2e');
  await removeAbandoned(prefix);
  const mapp = mkdtempSync(prefix);
  const database = await startEmbedded({ dataDir: mapp, settings: FAST });
  try {
    const portal = await startPortal(database.url, join(mapp, 'filer'));
    await portal.stop();
  } catch (error) {
    await database.destroy();
    throw error;
  }
  globalThis.gemensamWebE2e = { database };
  process.env['GEMENSAM_WEB_E2E_MALL'] = JSON.stringify({ url: database.url, mapp, spar });
}
