/**
 * A program that serves one portal after another, each on a database and a folder of its own: the next one begins with the code loaded
 * and compiled. Asked over the channel of its parent (portal.mjs); ends with it.
 */
import { lasMiljo, starta } from '../../dist/apps/api/vard.js';

/** @type {import('./portal.mjs').Igang | undefined} */ let igang;
/** What is asked is done in turn. @type {Promise<unknown>} */ let sista = Promise.resolve();

const stoppa = async () => {
  const denna = igang;
  igang = undefined;
  await denna?.stoppa();
};

/** @param {import('./portal.mjs').Bestallning} bestallning @returns {Promise<import('./portal.mjs').Svar>} */
const utfor = async ({ nr, miljo }) => {
  try {
    await stoppa();
    if (miljo) igang = await starta(lasMiljo({ ...process.env, ...miljo }));
    return { nr, adress: igang?.adress ?? null, fel: null };
  } catch (fel) {
    return { nr, adress: null, fel: fel instanceof Error ? (fel.stack ?? fel.message) : String(fel) };
  }
};

process.on('message', (/** @type {import('./portal.mjs').Bestallning} */ bestallning) => {
  sista = sista.then(() => utfor(bestallning)).then((svar) => process.send?.(svar));
});
process.once('SIGTERM', () => void stoppa().then(() => process.exit(0)));
