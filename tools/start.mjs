/**
 * `npm start` on a bare machine with git and Node >= 20: installs, builds, starts the database, serves, prints the address.
 * Settings: PORT (3000), DATABASE_URL (else an embedded PostgreSQL), GEMENSAM_DATA (./data), GEMENSAM_DEMO (1, 0 in production).
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';
import { EmbeddedPostgresError } from './embedded-postgres-error.mjs';
import { startEmbedded } from './embedded-postgres.mjs';
import { ensureInstalled, InstallError, projectEnv, projectNode, ROOT } from './install.mjs';
import { printReady } from './print-ready.mjs';

const READY = 'GEMENSAM REDO ';
const STOP_LIMIT_MS = 15_000;

/** A wrong setting, in one Swedish line. */
class StartError extends Error {}

/** @param {string} text */
const say = (text) => void process.stdout.write(`${text}\n`);

const stopping = new AbortController();
const ending = new AbortController();
/** @type {import('./embedded-postgres.mjs').Embedded | undefined} */ let database;
/** @type {import('node:child_process').ChildProcess | undefined} */ let api;

listenForStop();
let code = 1;
try {
  code = await start();
} catch (error) {
  if (!stopping.signal.aborted) process.stderr.write(`${lineOf(error)}\n`);
}
await stopAll();
process.exit(stopping.signal.aborted ? 0 : code);

/** @returns {Promise<number>} the exit code */
async function start() {
  const settings = readSettings();
  await checkPort(settings.port);
  ensureInstalled(say);
  if (projectNode() !== process.execPath && process.versions.node.split('.')[0] !== '26')
    return await runInProjectNode();
  prepareData(settings.data);
  say('Bygger och startar …');
  const [built, url] = await Promise.all([build({ quiet: true, signal: ending.signal }), openDatabase(settings)]);
  if (stopping.signal.aborted) return 0;
  if (built.code !== 0) {
    process.stderr.write(`${built.said}\n`);
    throw new StartError('Bygget misslyckades. Felet står ovanför.');
  }
  return await serve(settings, url);
}

function readSettings() {
  const { PORT, DATABASE_URL, GEMENSAM_DATA, GEMENSAM_DEMO, NODE_ENV } = process.env;
  const port = PORT ? Number(PORT) : 3000;
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new StartError(`PORT är ”${PORT}” men ska vara ett heltal mellan 1 och 65535. Exempel: PORT=3001 npm start`);
  }
  if (GEMENSAM_DEMO && !['0', '1'].includes(GEMENSAM_DEMO)) {
    throw new StartError(`GEMENSAM_DEMO är ”${GEMENSAM_DEMO}” men ska vara 1 (demo) eller 0 (utan demo).`);
  }
  const demo = GEMENSAM_DEMO || (NODE_ENV === 'production' ? '0' : '1');
  return { port, databaseUrl: DATABASE_URL || undefined, data: path.resolve(ROOT, GEMENSAM_DATA || 'data'), demo };
}

/** @typedef {ReturnType<typeof readSettings>} Settings */

/** @param {number} port */
async function checkPort(port) {
  const probe = createServer();
  const failed = once(probe, 'error').then(([error]) => error.code);
  probe.listen({ port, host: '127.0.0.1', exclusive: true });
  const problem = await Promise.race([failed, once(probe, 'listening').then(() => undefined)]);
  if (problem === 'EADDRINUSE') {
    throw new StartError(
      `Porten ${port} är upptagen av ett annat program. Stäng det, eller välj en annan port: PORT=${port + 1} npm start`,
    );
  }
  if (problem)
    throw new StartError(`Porten ${port} får inte användas (${problem}). Välj en annan port: PORT=3001 npm start`);
  probe.close();
  await once(probe, 'close');
}

/** @param {string} folder */
function prepareData(folder) {
  try {
    makeFolder(folder);
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? error.code : error;
    throw new StartError(
      `Datamappen ${folder} går inte att skriva i (${why}). Rätta behörigheten, eller ange en annan mapp i GEMENSAM_DATA.`,
      { cause: error },
    );
  }
}

/** One level at a time: `recursive` never returns for a folder under /proc. @param {string} folder */
function makeFolder(folder) {
  if (existsSync(folder)) return;
  if (path.dirname(folder) !== folder) makeFolder(path.dirname(folder));
  mkdirSync(folder);
}

/** @param {Settings} settings */
async function openDatabase({ databaseUrl, data }) {
  if (databaseUrl) return databaseUrl;
  database = await startEmbedded({ dataDir: path.join(data, 'databas') });
  return database.url;
}

/**
 * Runs the API until it ends.
 * @param {Settings} settings
 * @param {string} url
 */
async function serve({ port, data, demo }, url) {
  const preload = new URL('follow-parent.mjs', import.meta.url).href;
  const child = spawn(
    projectNode(),
    ['--enable-source-maps', '--import', preload, path.join(ROOT, 'dist/apps/api/main.js')],
    {
      cwd: ROOT,
      env: { ...projectEnv(), DATABASE_URL: url, PORT: String(port), GEMENSAM_DATA: data, GEMENSAM_DEMO: demo },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      // A group of its own: Ctrl-C reaches it through us, once.
      detached: true,
    },
  );
  api = child;
  let complained = false;
  child.stderr?.on('data', (text) => {
    complained = true;
    process.stderr.write(text);
  });
  if (child.stdout) createInterface({ input: child.stdout }).on('line', passLine);
  const [exit] = await once(child, 'close');
  if (!complained && !stopping.signal.aborted)
    process.stderr.write(`Servern avslutades oväntat (${child.signalCode ?? `kod ${exit}`}). Kör npm start igen.\n`);
  return exit || 1;
}

/** @param {string} line */
function passLine(line) {
  if (line.startsWith(READY)) say(printReady(JSON.parse(line.slice(READY.length))));
  else say(line);
}

/** The same command under the project's own Node; the machine's is too old for the build. */
async function runInProjectNode() {
  const child = spawn(projectNode(), [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    cwd: ROOT,
    env: { ...projectEnv(), GEMENSAM_FOLLOW_PARENT: '1' },
    stdio: 'inherit',
  });
  api = child;
  const [exit] = await once(child, 'close');
  return exit ?? 1;
}

/** Ctrl-C, SIGTERM, or a parent that is gone: SIGTERM to npm kills only its shell. */
function listenForStop() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, requestStop);
  if (!process.env['npm_lifecycle_event'] && !process.env['GEMENSAM_FOLLOW_PARENT']) return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) requestStop();
  }, 250).unref();
}

function requestStop() {
  if (stopping.signal.aborted) return;
  stopping.abort();
  ending.abort();
  api?.kill('SIGTERM');
}

/** First the API, then the database. */
async function stopAll() {
  ending.abort();
  if (api && api.exitCode === null && api.signalCode === null) {
    const hard = setTimeout(() => api?.kill('SIGKILL'), STOP_LIMIT_MS);
    api.kill('SIGTERM');
    await once(api, 'exit');
    clearTimeout(hard);
  }
  await database?.stop();
}

/** @param {unknown} error */
function lineOf(error) {
  if (error instanceof StartError || error instanceof InstallError || error instanceof EmbeddedPostgresError)
    return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
