/**
 * One PostgreSQL for a whole jest run, in a folder of its own that goes away with it, and in it a migrated database that
 * `skapaTestDatabas()` copies. Plain JavaScript: jest loads it without the transforms of the tests.
 */
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { forNode } from '../apps/api/rolldown.config.mjs';
import { removeAbandoned, startEmbedded } from './embedded-postgres.mjs';
import { FAST, testPrefix } from './test-cluster.mjs';

const root = path.resolve(import.meta.dirname, '..');

/** jest's globalSetup. */
export default async function globalSetup() {
  const prefix = testPrefix('gemensam-test');
  await removeAbandoned(prefix);
  const cluster = await startEmbedded({ dataDir: fs.mkdtempSync(prefix), settings: FAST });
  globalThis.gemensamTestCluster = cluster;
  try {
    await migrate(cluster.url);
  } catch (error) {
    await cluster.destroy();
    throw error;
  }
  process.env['GEMENSAM_TEST_DATABASE_URL'] = cluster.url;
}

/** @param {string} url of the template */
async function migrate(url) {
  // Inside the workspace, so that the bundle finds node_modules.
  fs.mkdirSync(path.join(root, 'tmp'), { recursive: true });
  const dir = fs.mkdtempSync(path.join(root, 'tmp/mall-'));
  try {
    const bundle = await rolldown({
      ...forNode,
      input: {
        innehall: path.join(root, 'apps/api/innehall.ts'),
        databas: path.join(root, 'libs/shared/api/databas.ts'),
      },
    });
    await bundle.write({ dir, format: 'esm', entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' });
    await bundle.close();
    const load = (name) => import(pathToFileURL(path.join(dir, `${name}.mjs`)).href);
    await import('reflect-metadata');
    const [{ innehall }, { forberedDatabas }] = [await load('innehall'), await load('databas')];
    await forberedDatabas(url, innehall);
    // A mark of yjs on the process, which jest would copy into the first file's world: there it would warn of a second yjs.
    delete globalThis['__ $YJS$ __'];
  } finally {
    fs.rmSync(dir, { recursive: true, force: true });
  }
}
