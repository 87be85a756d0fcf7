/**
 * `node tools/bench-tidslinje.mjs`: Tidslinje in a real browser, with 2 000 projects: filters, zoom and scrolling. Builds the portal, starts it in
 * demo mode on an embedded PostgreSQL of its own, prints the numbers and takes everything away.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { rolldown } from 'rolldown';
import api, { forNode } from '../apps/api/rolldown.config.mjs';
import { startPortal } from '../apps/web-e2e/portal.mjs';
import { build } from './build.mjs';
import { removeAbandoned, startEmbedded, temporaryPrefix } from './embedded-postgres.mjs';
import { projectNode, ROOT } from './install.mjs';

const built = await build({ quiet: true });
if (built.code !== 0) {
  console.error(built.said);
  process.exit(1);
}
const folder = path.join(ROOT, 'tmp/bench/tidslinje');
const made = await rolldown({ ...forNode, input: { tidslinje: path.join(ROOT, 'apps/web-e2e/tidslinje-matning.ts') } });
await made.write({ ...api.output, dir: folder, entryFileNames: '[name].js' });
await made.close();

const prefix = temporaryPrefix('gemensam-bench');
await removeAbandoned(prefix);
const dataDir = fs.mkdtempSync(prefix);
const database = await startEmbedded({ dataDir });
try {
  const portal = await startPortal(database.url, path.join(dataDir, 'portal'));
  const child = spawn(projectNode(), [path.join(folder, 'tidslinje.js')], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, GEMENSAM_WEB_E2E: portal.adress },
  });
  const [code] = await once(child, 'exit');
  process.exitCode = code ?? 1;
  await portal.stop();
} finally {
  await database.destroy();
}
