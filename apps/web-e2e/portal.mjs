import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { projectEnv, projectNode, ROOT } from '../../tools/install.mjs';

const READY = 'GEMENSAM REDO ';

/** @param {string} databaseUrl @param {string} dataFolder */
const settings = (databaseUrl, dataFolder) => ({ GEMENSAM_DEMO: '1', DATABASE_URL: databaseUrl, GEMENSAM_DATA: dataFolder, PORT: '0' });

/**
 * A program of the project's under its Node, which ends with this one. The portals of a run share what the first of them compiled.
 * @param {string} file
 * @param {string} compiled
 * @param {Record<string, string>} env
 */
const program = (file, compiled, env) =>
  spawn(projectNode(), ['--enable-source-maps', '--import', join(ROOT, 'tools/follow-parent.mjs'), file], {
    cwd: ROOT,
    env: { ...projectEnv(), NODE_ENV: 'test', NODE_OPTIONS: '', NODE_COMPILE_CACHE: compiled, ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });

/** @param {string} dataFolder */
const compiledIn = (dataFolder) => join(dirname(dataFolder), 'kompilerat');

/**
 * The portal as it is shipped, the built API that serves the built web app, in demo mode on a free port. Fails with what it
 * wrote when it ends before it is ready.
 * @param {string} databaseUrl
 * @param {string} dataFolder
 * @returns {Promise<import('./portal.mjs').Portal>}
 */
export async function startPortal(databaseUrl, dataFolder) {
  const child = program(join(ROOT, 'dist/apps/api/main.js'), compiledIn(dataFolder), settings(databaseUrl, dataFolder));
  let said = '';
  child.stderr.on('data', (text) => (said += text));
  const ready = new Promise((resolve) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (line.startsWith(READY)) resolve(JSON.parse(line.slice(READY.length)));
    });
  });
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`the portal ended with ${code}: ${said}`);
  });
  ended.catch(() => undefined);
  const { adress } = await Promise.race([ready, ended]);
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const exit = once(child, 'exit');
    child.kill('SIGTERM');
    await exit;
  };
  return { adress, said: () => said, stop };
}

/** @typedef {{ readonly child: ReturnType<typeof program>, said: string, asked: number }} Host */

/** @type {Host | undefined} */ let host;

/** The program that serves the portals of this process, one at a time (portalvard.mjs). @param {string} dataFolder @returns {Host} */
function hostFor(dataFolder) {
  if (host) return host;
  const child = program(join(import.meta.dirname, 'portalvard.mjs'), compiledIn(dataFolder), {});
  const mine = { child, said: '', asked: 0 };
  child.stderr.on('data', (text) => (mine.said += text));
  child.stdout.resume();
  child.once('exit', () => {
    if (host === mine) host = undefined;
  });
  // Between what it is asked it keeps nobody waiting.
  for (const held of [child, child.channel, child.stdout, child.stderr]) held?.unref?.();
  host = mine;
  return mine;
}

/**
 * The same portal in a program that has served others before it: what it starts with is loaded and compiled, nothing else is left of
 * them. One at a time. Fails with what it wrote when it ends.
 * @param {string} databaseUrl
 * @param {string} dataFolder
 * @returns {Promise<import('./portal.mjs').Portal>}
 */
export async function nextPortal(databaseUrl, dataFolder) {
  const mine = hostFor(dataFolder);
  mine.said = '';
  const adress = await ask(mine, settings(databaseUrl, dataFolder));
  if (!adress) throw new Error('the portal has no address');
  const stop = async () => {
    if (host === mine) await ask(mine, null);
  };
  return { adress, said: () => mine.said, stop };
}

/** @param {Host} whom @param {Record<string, string> | null} miljo @returns {Promise<string | null>} the address */
function ask(whom, miljo) {
  const { child } = whom;
  const nr = ++whom.asked;
  return new Promise((resolve, reject) => {
    const end = () => {
      child.off('message', hear).off('exit', gone);
      child.channel?.unref();
    };
    const gone = (/** @type {number | null} */ code) => {
      end();
      reject(new Error(`the program of portals ended with ${code}: ${whom.said}`));
    };
    const hear = (/** @type {import('./portal.mjs').Svar} */ svar) => {
      if (svar.nr !== nr) return;
      end();
      if (svar.fel) reject(new Error(`the portal: ${svar.fel} ${whom.said}`));
      else resolve(svar.adress);
    };
    child.on('message', hear).once('exit', gone);
    child.channel?.ref();
    child.send({ nr, miljo });
  });
}
