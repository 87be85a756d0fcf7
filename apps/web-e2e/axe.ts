import { AxeBuilder } from '@axe-core/playwright';
import { type Page } from 'playwright-core';

/** What can differ between light and dark: the colours alone. */
const FARGREGLER = ['color-contrast', 'link-in-text-block'];

/** What axe finds on the page as it stands, in light, and of its colours in dark: one line per fault, empty when there is none. */
export const brister = async (sida: Page): Promise<readonly string[]> => {
  const funna: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await sida.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const axe = new AxeBuilder({ page: sida });
    const { violations } = await (colorScheme === 'dark' ? axe.withRules(FARGREGLER) : axe).analyze();
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
