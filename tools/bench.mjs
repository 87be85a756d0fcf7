/**
 * `npm run bench`: how fast the API is as a part of what is attainable. A database of its own, seeded anew; the built API as a
 * process; a bare server that sends the same answers (the limit). `--quick`: less data, three short rounds, no verdict.
 * `--peers`: also against the same screens built the ordinary way (Nest, Apollo, TypeORM). `--only=matris`: the scenarios whose name holds the word.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { rolldown } from 'rolldown';
import api, { forNode } from '../apps/api/rolldown.config.mjs';
import { removeAbandoned, startEmbedded, temporaryPrefix } from './embedded-postgres.mjs';
import { projectNode, ROOT } from './install.mjs';

const quick = process.argv.includes('--quick');
const peers = process.argv.includes('--peers');
const only = process.argv.find((a) => a.startsWith('--only='))?.slice('--only='.length) ?? '';
const folder = path.join(ROOT, 'tmp/bench');

/** @param {Record<string, string>} input @param {string} dir */
async function bundle(input, dir) {
  const made = await rolldown({ ...forNode, input });
  await made.write({ ...api.output, dir, entryFileNames: '[name].js' });
  await made.close();
}

fs.mkdirSync(folder, { recursive: true });
await bundle({ main: path.join(ROOT, 'apps/api/main.ts') }, path.join(folder, 'program/apps/api'));
await bundle(
  Object.fromEntries(['main', 'grans', 'peer-nest'].map((name) => [name, path.join(ROOT, `apps/bench/${name}.ts`)])),
  path.join(folder, 'program/apps/bench'),
);

const prefix = temporaryPrefix('gemensam-bench');
await removeAbandoned(prefix);
const dataDir = fs.mkdtempSync(prefix);
// Statements are counted when the run asks for it, never while something is timed.
const settings = { max_connections: '150', shared_buffers: '256MB', shared_preload_libraries: 'pg_stat_statements', 'pg_stat_statements.track': 'none', 'pg_stat_statements.track_utility': 'off' };
const database = await startEmbedded({ dataDir, settings });
try {
  const child = spawn(projectNode(), [path.join(folder, 'program/apps/bench/main.js')], {
    cwd: ROOT,
    stdio: 'inherit',
    env: {
      ...process.env,
      GEMENSAM_BENCH: JSON.stringify({
        databasUrl: database.url,
        kluster: path.join(dataDir, 'kluster'),
        api: path.join(folder, 'program/apps/api/main.js'),
        mapp: folder,
        snabb: quick,
        bara: only,
        peers,
      }),
    },
  });
  const [code] = await once(child, 'exit');
  process.exitCode = code ?? 1;
} finally {
  await database.destroy();
}
