import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type Avslag, avslag } from '@gemensam/shared/domain';
import { type GranskadFil, GRANSKNINGSUPPDRAG, type UnderkandFil } from './handling-granskning';

/** Built, the worker's file stands beside the program; in tests Node runs the source as it is. */
const ARBETARE = fileURLToPath(new URL(import.meta.url.endsWith('.ts') ? './handling-granskning.ts' : './handling-granskning.js', import.meta.url));
/** It may read files, and nothing else: not write, not start programs, not reach the network. */
const RATTIGHETER = ['--permission', '--allow-fs-read=*', '--max-old-space-size=512'];
const TIDSGRANS = 20_000;
const SAMTIDIGA = 2;

let igang = 0;
const ko: (() => void)[] = [];

export const uppladdningsavslag = (nej: { readonly regel: string; readonly text: string; readonly utvag: string; readonly falt?: string }): Avslag =>
  avslag({ falt: 'fil', ...nej, kalla: 'Uppladdning av handlingar' });

/**
 * Judges a file in a worker process without rights, at most two at a time, within 20 seconds and 512 MB. A file that makes
 * the worker fall or stall is refused.
 */
export const granskaHandling = async (sokvag: string, namn: string): Promise<GranskadFil | Avslag> => {
  if (igang >= SAMTIDIGA) await new Promise<void>((klar) => ko.push(klar));
  igang++;
  try {
    const utfall = await iArbetare(sokvag, namn);
    return utfall.slag === 'godkand' ? utfall : uppladdningsavslag(utfall);
  } finally {
    igang--;
    ko.shift()?.();
  }
};

const gickInte: UnderkandFil = {
  slag: 'underkand',
  regel: 'Filen gick inte att granska',
  text: 'Filen tog för lång tid eller för mycket plats att granska.',
  utvag: 'Spara om den, eller spara den som PDF, och försök igen.',
};

const iArbetare = (sokvag: string, namn: string): Promise<GranskadFil | UnderkandFil> =>
  new Promise((klar) => {
    const arbetare = fork(ARBETARE, [GRANSKNINGSUPPDRAG, sokvag, namn], { execArgv: RATTIGHETER, env: {}, stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
    const tidur = setTimeout(() => arbetare.kill('SIGKILL'), TIDSGRANS);
    let utfall: GranskadFil | UnderkandFil = gickInte;
    arbetare.once('message', (svar) => {
      if (arUtfall(svar)) utfall = svar;
    });
    const slut = (): void => {
      clearTimeout(tidur);
      klar(utfall);
    };
    arbetare.once('error', slut);
    arbetare.once('close', slut);
  });

const arUtfall = (svar: unknown): svar is GranskadFil | UnderkandFil =>
  typeof svar === 'object' && svar !== null && 'slag' in svar && (svar.slag === 'godkand' || svar.slag === 'underkand');
