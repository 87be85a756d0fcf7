import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { projectEnv, projectNode, ROOT } from '../../tools/install.mjs';

/** The portal as it is shipped: the built API that serves the built web app. */
export interface Portal {
  readonly adress: string;
  readonly stoppa: () => Promise<void>;
}

const REDO = 'GEMENSAM REDO ';

/** Starts dist/apps/api/main.js in demo mode on a free port; fails with what it wrote when it ends before it is ready. */
export const startaPortal = async (databasUrl: string, datamapp: string): Promise<Portal> => {
  const barn = spawn(
    projectNode(),
    ['--enable-source-maps', '--import', join(ROOT, 'tools/follow-parent.mjs'), join(ROOT, 'dist/apps/api/main.js')],
    {
      cwd: ROOT,
      env: {
        ...projectEnv(),
        NODE_ENV: 'test',
        NODE_OPTIONS: '',
        GEMENSAM_DEMO: '1',
        DATABASE_URL: databasUrl,
        GEMENSAM_DATA: datamapp,
        PORT: '0',
      },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    },
  );
  const fel: string[] = [];
  barn.stderr.on('data', (text) => fel.push(String(text)));
  const redo = new Promise<string>((klar) => {
    createInterface({ input: barn.stdout }).on('line', (rad) => {
      if (rad.startsWith(REDO)) klar(rad.slice(REDO.length));
    });
  });
  const slut = once(barn, 'exit').then(([kod]) => {
    throw new Error(`the portal ended with ${kod}: ${fel.join('')}`);
  });
  slut.catch(() => undefined);
  const { adress }: { adress: string } = JSON.parse(await Promise.race([redo, slut]));
  return { adress, stoppa: () => stoppa(barn) };
};

const stoppa = async (barn: ChildProcess): Promise<void> => {
  if (barn.exitCode !== null || barn.signalCode !== null) return;
  const slut = once(barn, 'exit');
  barn.kill('SIGTERM');
  await slut;
};
