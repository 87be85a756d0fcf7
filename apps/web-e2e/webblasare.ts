import { accessSync, constants, existsSync, statfsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import chromiumForLambda from '@sparticuz/chromium';
import { type Browser, type BrowserType } from 'playwright-core';

declare global {
  /** Set by miljo.mjs; where there is no jest (the measurements) playwright is read here. */
  var gemensamChromium: BrowserType | undefined;
}

const FLAGGOR = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const DELAT_MINNE = '/dev/shm';
/** In a container with little shared memory Chromium keeps it in files, which costs more. */
const ONODIGA = existsSync(DELAT_MINNE) && statfsSync(DELAT_MINNE).bavail * statfsSync(DELAT_MINNE).bsize > 2 ** 30 ? ['--disable-dev-shm-usage'] : [];
const NAMN = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const korbar = (fil: string): boolean => {
  try {
    accessSync(fil, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const iPath = (): string | undefined =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((mapp) => NAMN.map((namn) => join(mapp, namn)))
    .find(korbar);

/** CHROMIUM_PATH, then a system chromium or chrome, then the headless Chromium that npm brought (Linux x64). */
const hittaWebblasare = async (): Promise<string> => {
  const onskad = process.env['CHROMIUM_PATH'];
  if (onskad) {
    if (korbar(onskad)) return onskad;
    throw new Error(`CHROMIUM_PATH is ${onskad}, where there is no program. Point it at a Chromium, or unset it.`);
  }
  const system = iPath();
  if (system) return system;
  if (process.platform === 'linux' && process.arch === 'x64') return chromiumForLambda.executablePath();
  throw new Error('No browser was found. Install Chromium or Chrome, or point CHROMIUM_PATH at one.');
};

/** Starts the browser of the tests. Fails, with the fix, where there is none: nothing is skipped. */
export const startaWebblasare = async (): Promise<Browser> => {
  const executablePath = await hittaWebblasare();
  const chromium = globalThis.gemensamChromium ?? (await import('playwright-core')).chromium;
  try {
    return await chromium.launch({ executablePath, headless: true, args: FLAGGOR, ignoreDefaultArgs: ONODIGA });
  } catch (orsak) {
    throw new Error(
      `${executablePath} does not start. On Debian: apt install libnss3, or point CHROMIUM_PATH at another Chromium.`,
      { cause: orsak },
    );
  }
};
