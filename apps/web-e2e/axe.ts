import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Page } from 'playwright-core';

/** For the page alone: read as text, since to load it as a module takes jest half a second for each file. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Brist {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

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
    const violations = await sida.evaluate<readonly Brist[]>('axe.run(document, { resultTypes: ["violations"] }).then((svar) => svar.violations)');
    for (const brist of violations) {
      for (const nod of brist.nodes) funna.push(`${colorScheme} ${brist.id}: ${nod.html} ${nod.failureSummary ?? ''}`);
    }
  }
  await sida.emulateMedia({ colorScheme: 'light' });
  return funna;
};

/** How many pixels the page is wider than its window: nothing may need sideways scrolling. */
export const forBred = (sida: Page): Promise<number> =>
  sida.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
