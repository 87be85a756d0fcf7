import { type Page } from 'playwright-core';
import { snabb } from './axe-kalla';

const AXE = snabb();

interface Brist {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** The faults alone, told in full. */
const HELT = 'axe.run(document, { resultTypes: ["violations"] }).then((svar) => svar.violations)';
/** How many they are: nothing is written of what was looked at. */
const antal = (mer: string): string =>
  `axe.configure({ noHtml: true }), axe.run(document, { resultTypes: ["violations"], selectors: false${mer} }).then((svar) => svar.violations.length)`;
/** The style sheets that axe reads as text, for the turning of the screen, are the same in both schemes. */
const ANTAL = { light: antal(''), dark: antal(', preload: false') };

/**
 * What axe finds on the page as it stands, every rule in light and in dark: one line per fault, empty when there is none. axe runs in the
 * page itself and answers with the faults alone; to carry everything it looked at out of the page takes ten times as long.
 */
export const brister = async (sida: Page): Promise<readonly string[]> => {
  if (sida.frames().length > 1) throw new Error('axe looks in the page alone, and it has frames');
  if (!(await sida.evaluate<boolean>('"axe" in globalThis'))) await sida.evaluate(AXE);
  const funna: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await sida.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    if ((await sida.evaluate<number>(ANTAL[colorScheme])) === 0) continue;
    // Anew: an axe that has been told to write nothing stays so.
    await sida.evaluate(AXE);
    for (const brist of await sida.evaluate<readonly Brist[]>(HELT)) {
      for (const nod of brist.nodes) funna.push(`${colorScheme} ${brist.id}: ${nod.html} ${nod.failureSummary ?? ''}`);
    }
  }
  await sida.emulateMedia({ colorScheme: 'light' });
  return funna;
};

/** How many pixels the page is wider than its window: nothing may need sideways scrolling. */
export const forBred = (sida: Page): Promise<number> =>
  sida.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
