import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { projectNode, ROOT } from '../../tools/install.mjs';

/** The API as it is shipped, run as a process of its own. */
export interface ApiProcess {
  readonly adress: string;
  readonly pid: number;
  readonly process: ChildProcess;
  /** Everything it has written to stderr. */
  readonly fel: () => string;
  /** SIGTERM (or another signal), and its exit code. */
  readonly stoppa: (signal?: NodeJS.Signals) => Promise<number | null>;
}

export interface ApiVal {
  readonly main: string;
  readonly databasUrl: string;
  readonly datamapp: string;
  readonly port?: number;
  readonly env?: Readonly<Record<string, string>>;
}

const REDO = 'GEMENSAM REDO ';

/** Starts it and waits until it says that it is ready. Fails with what it wrote when it ends before. */
export const startaApi = async (val: ApiVal): Promise<ApiProcess> => {
  const { barn, fel } = korApi(val);
  if (!barn.stdout || barn.pid === undefined) throw new Error('the API could not be started');
  const slut = once(barn, 'exit').then(([kod]) => {
    throw new Error(`the API ended with ${kod}: ${fel()}`);
  });
  const rad = new Promise<string>((klar) => {
    createInterface({ input: barn.stdout ?? process.stdin }).on('line', (text) => {
      if (text.startsWith(REDO)) klar(text.slice(REDO.length));
    });
  });
  slut.catch(() => undefined);
  const { adress }: { adress: string } = JSON.parse(await Promise.race([rad, slut]));
  return { adress, pid: barn.pid, process: barn, fel, stoppa: (signal = 'SIGTERM') => avsluta(barn, signal) };
};

/** Runs it without waiting for anything, for the starts that must fail. */
export const korApi = (val: ApiVal): { readonly barn: ChildProcess; readonly fel: () => string } => {
  const barn = spawn(projectNode(), ['--enable-source-maps', '--import', join(ROOT, 'tools/follow-parent.mjs'), val.main], {
    cwd: ROOT,
    env: {
      ...process.env,
      NODE_ENV: 'test',
      NODE_OPTIONS: '',
      GEMENSAM_DEMO: '1',
      DATABASE_URL: val.databasUrl,
      GEMENSAM_DATA: val.datamapp,
      PORT: String(val.port ?? 0),
      // The starts of a run share what the first of them compiled.
      NODE_COMPILE_CACHE: join(dirname(val.main), 'kompilerat'),
      ...val.env,
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let text = '';
  barn.stderr?.on('data', (bit) => (text += String(bit)));
  return { barn, fel: () => text };
};

export const avsluta = async (barn: ChildProcess, signal: NodeJS.Signals): Promise<number | null> => {
  if (barn.exitCode !== null || barn.signalCode !== null) return barn.exitCode;
  const slut = once(barn, 'exit');
  barn.kill(signal);
  await slut;
  return barn.exitCode;
};

/** A port that nobody listened on a moment ago. */
export const ledigPort = async (): Promise<number> => {
  const prov = createServer().listen(0, '127.0.0.1');
  await once(prov, 'listening');
  const adress = prov.address();
  prov.close();
  await once(prov, 'close');
  if (typeof adress !== 'object' || !adress) throw new Error('no port');
  return adress.port;
};
