import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type Filtext, FILTEXTUPPDRAG } from './filtext';

/** Built, the worker's file stands beside the program; in tests Node runs the source as it is. */
const ARBETARE = fileURLToPath(new URL(import.meta.url.endsWith('.ts') ? './filtext.ts' : './filtext.js', import.meta.url));
/** It may read files, and nothing else: not write, not start programs, not reach the network. */
const RATTIGHETER = ['--permission', '--allow-fs-read=*', '--max-old-space-size=512'];
const TIDSGRANS = 60_000;

/** The text in a file, read by a process without rights. Null: the process fell or took more than a minute. */
export const lasFiltextIArbetare = (sokvag: string, mediatyp: string, tidsgrans = TIDSGRANS): Promise<Filtext | null> =>
  new Promise((klar) => {
    const arbetare = fork(ARBETARE, [FILTEXTUPPDRAG, sokvag, mediatyp], { execArgv: RATTIGHETER, env: {}, stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
    const tidur = setTimeout(() => arbetare.kill('SIGKILL'), tidsgrans);
    let utfall: Filtext | null = null;
    arbetare.once('message', (svar) => {
      if (arFiltext(svar)) utfall = svar;
    });
    const slut = (): void => {
      clearTimeout(tidur);
      klar(utfall);
    };
    arbetare.once('error', slut);
    arbetare.once('close', slut);
  });

const arFiltext = (svar: unknown): svar is Filtext =>
  typeof svar === 'object' && svar !== null && 'slag' in svar && (svar.slag === 'utan_text' || svar.slag === 'olasbar' || ((svar.slag === 'last' || svar.slag === 'avkortad') && 'text' in svar && typeof svar.text === 'string'));
