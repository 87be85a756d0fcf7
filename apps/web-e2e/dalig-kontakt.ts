/** A bad connection, and how somebody writes over it: for the flow of two who write in the same paragraph. */
import { randomInt } from 'node:crypto';
import { setTimeout as vanta } from 'node:timers/promises';
import { type BrowserContext, type Page, type Route } from 'playwright-core';

/** Requests and answers are lost or late, and now and then there is no network at all. Gives back what ends it. */
export const dalig = async (sammanhang: BrowserContext): Promise<() => Promise<void>> => {
  const slut = new AbortController();
  const drojer = (ms: number): Promise<void> => vanta(ms, undefined, { signal: slut.signal }).catch(() => undefined);
  let bruten = false;
  const hantera = async (route: Route): Promise<void> => {
    const slump = randomInt(10);
    if (bruten || slump < 2) return route.abort('connectionreset');
    await drojer(randomInt(3_000));
    if (slump > 2 || slut.signal.aborted) return route.continue();
    await route.fetch();
    return route.abort('connectionreset');
  };
  await sammanhang.route('**/text', (route) => hantera(route).catch(() => undefined));
  const avbrott = (async () => {
    while (!slut.signal.aborted) {
      await drojer(1_000 + randomInt(2_000));
      bruten = true;
      await sammanhang.setOffline(true);
      await drojer(500 + randomInt(1_500));
      bruten = false;
      await sammanhang.setOffline(false);
    }
  })();
  return async () => {
    slut.abort();
    await avbrott;
    await sammanhang.unrouteAll({ behavior: 'ignoreErrors' });
  };
};

/** However slow the machine is, so much is written. */
const MINST_TECKEN = 25;

/** Types from an alphabet of one's own for a while, with something else between now and then; what was typed. */
export const skrivEnStund = async (sida: Page, alfabet: string, tid: number, annat: () => Promise<void> = async () => undefined): Promise<string> => {
  let skrivet = '';
  for (const slut = Date.now() + tid; Date.now() < slut || skrivet.length < MINST_TECKEN; ) {
    const tecken = alfabet[randomInt(alfabet.length)] ?? '';
    await sida.keyboard.type(tecken);
    skrivet += tecken;
    await vanta(randomInt(60));
    if (randomInt(12) === 0) await annat();
  }
  return skrivet;
};

/**
 * From now on Backspace does something only first in a paragraph that has one before it, where it joins the two and takes no character. Judged
 * in the browser as the key goes down: what the other writes may come in between a look and a key.
 */
export const baraForenar = (sida: Page): Promise<void> =>
  sida.evaluate<void>(`addEventListener('keydown', (tangent) => {
    if (tangent.key !== 'Backspace') return;
    const plats = getSelection();
    const nod = plats.anchorNode;
    const block = nod && (nod.nodeType === 1 ? nod : nod.parentElement).closest('p, h3, h4');
    const fore = document.createRange();
    if (block && plats.isCollapsed && block.previousElementSibling) {
      fore.setStart(block, 0);
      fore.setEnd(nod, plats.anchorOffset);
      if (fore.toString() === '') return void (window.forenade = (window.forenade ?? 0) + 1);
    }
    tangent.preventDefault();
    tangent.stopImmediatePropagation();
  }, { capture: true })`);
/** How many paragraphs Backspace has joined. */
export const forenade = (sida: Page): Promise<number> => sida.evaluate<number>('window.forenade ?? 0');

/** Enter in the middle of what both write, a paragraph joined with the one before, a rubrik made and unmade, bold on and off. */
export const byggerOm = (sida: Page) => async (): Promise<void> => {
  const lott = randomInt(10);
  if (lott < 4) {
    for (let steg = randomInt(6); steg > 0; steg--) await sida.keyboard.press('ArrowLeft');
    await sida.keyboard.press('Enter');
    await vanta(randomInt(1_000));
    await sida.keyboard.press('Backspace');
  } else if (lott < 6) await sida.keyboard.press('Enter');
  else if (lott < 8) await sida.keyboard.press('Control+Alt+2');
  else await sida.keyboard.press('Control+B');
  if (lott === 9) await sida.keyboard.press('Control+End');
};

/** Of a text what is written in this alphabet, in its order. */
export const av = (helhet: string, alfabet: string): string => [...helhet].filter((t) => alfabet.includes(t)).join('');
/** Its characters, whatever their order. */
export const tecknen = (text: string): string => [...text].sort().join('');
