/** `npm run build`: API and web into dist, through the Nx cache. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { projectEnv, projectNode, ROOT } from './install.mjs';

/**
 * Builds both programs; answers the exit code and what was printed.
 * @param {{ quiet?: boolean, signal?: AbortSignal }} [options]
 * @returns {Promise<{ code: number, said: string }>}
 */
export function build({ quiet = false, signal } = {}) {
  return new Promise((resolve) => {
    const nx = path.join(ROOT, 'node_modules/nx/dist/bin/nx.js');
    const child = spawn(projectNode(), [nx, 'run-many', '-t', 'build', '-p', 'api,web', '--outputStyle=static'], {
      cwd: ROOT,
      env: projectEnv(),
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    });
    let said = '';
    child.stdout?.on('data', (text) => (said += text));
    child.stderr?.on('data', (text) => (said += text));
    signal?.addEventListener('abort', () => child.kill('SIGTERM'));
    if (signal?.aborted) child.kill('SIGTERM');
    child.once('error', (error) => resolve({ code: 1, said: error.message }));
    child.once('close', (code) => resolve({ code: code ?? 1, said }));
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = (await build()).code;
