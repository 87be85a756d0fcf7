/**
 * What every file of the run starts from: the portal built through the Nx cache, and an embedded PostgreSQL with a database where the demo
 * has been loaded, which each file copies (egen-portal.ts). Plain JavaScript: jest loads it without the transforms of the tests.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { build } from '../../tools/build.mjs';
import { removeAbandoned, startEmbedded } from '../../tools/embedded-postgres.mjs';
import { ROOT } from '../../tools/install.mjs';
import { FAST, testPrefix } from '../../tools/test-cluster.mjs';
import { startPortal } from './portal.mjs';

/**
 * Waits for what the portal does by itself when it starts: stopped in the middle of a job, it would leave the copies one that looks
 * taken, and none of them would run it.
 * @param {string} url
 */
async function jobsDone(url) {
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  try {
    for (const latest = Date.now() + 60_000; ; await delay(100)) {
      const { rows } = await owner.query(
        `select name from pgboss.job where name not like '\\_\\_%' and state in ('created', 'retry', 'active')`,
      );
      if (rows.length === 0) return;
      if (Date.now() > latest) throw new Error(`not done within a minute: ${rows.map(({ name }) => name).join(', ')}`);
    }
  } finally {
    await owner.end();
  }
}

/** jest's globalSetup. */
export default async function globalSetup() {
  const { code, said } = await build({ quiet: true });
  if (code !== 0) throw new Error(`the build failed: ${said}`);
  const spar = join(ROOT, 'tmp/web-e2e');
  rmSync(spar, { recursive: true, force: true });
  mkdirSync(spar, { recursive: true });
  const prefix = testPrefix('gemensam-web-e2e');
  await removeAbandoned(prefix);
  const mapp = mkdtempSync(prefix);
  const database = await startEmbedded({ dataDir: mapp, settings: FAST });
  try {
    const portal = await startPortal(database.url, join(mapp, 'filer'));
    await jobsDone(database.url);
    await portal.stop();
  } catch (error) {
    await database.destroy();
    throw error;
  }
  globalThis.gemensamWebE2e = { database };
  process.env['GEMENSAM_WEB_E2E_MALL'] = JSON.stringify({ url: database.url, mapp, spar });
}
