import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { projectEnv, projectNode, ROOT } from '../../tools/install.mjs';

const READY = 'GEMENSAM REDO ';

/**
 * The portal as it is shipped, the built API that serves the built web app, in demo mode on a free port. Fails with what it
 * wrote when it ends before it is ready.
 * @param {string} databaseUrl
 * @param {string} dataFolder
 * @returns {Promise<import('./portal.mjs').Portal>}
 */
export async function startPortal(databaseUrl, dataFolder) {
  const child = spawn(
    projectNode(),
    ['--enable-source-maps', '--import', join(ROOT, 'tools/follow-parent.mjs'), join(ROOT, 'dist/apps/api/main.js')],
    {
      cwd: ROOT,
      env: {
        ...projectEnv(),
        NODE_ENV: 'test',
        NODE_OPTIONS: '',
        GEMENSAM_DEMO: '1',
        DATABASE_URL: databaseUrl,
        GEMENSAM_DATA: dataFolder,
        PORT: '0',
        // The portals of a run share what the first of them compiled.
        NODE_COMPILE_CACHE: join(dirname(dataFolder), 'kompilerat'),
      },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    },
  );
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
