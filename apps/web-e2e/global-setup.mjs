/**
 * One portal with the demo for the whole run: built through the Nx cache, on an embedded PostgreSQL of its own. Plain
 * JavaScript: jest loads it without the transforms of the tests.
 */
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { build } from '../../tools/build.mjs';
import { removeAbandoned, startEmbedded, temporaryPrefix } from '../../tools/embedded-postgres.mjs';
import { startPortal } from './portal.mjs';

/** jest's globalSetup. */
export default async function globalSetup() {
  const { code, said } = await build({ quiet: true });
  if (code !== 0) throw new Error(`the build failed: ${said}`);
  const prefix = temporaryPrefix('gemensam-web-e2e');
  await removeAbandoned(prefix);
  const folder = mkdtempSync(prefix);
  const database = await startEmbedded({ dataDir: folder, settings: { fsync: 'off' } });
  try {
    const portal = await startPortal(database.url, join(folder, 'filer'));
    globalThis.gemensamWebE2e = { database, portal };
    process.env['GEMENSAM_WEB_E2E'] = portal.adress;
  } catch (error) {
    await database.destroy();
    throw error;
  }
}
