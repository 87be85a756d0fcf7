import { type Browser, type Page } from 'playwright-core';
import { brister, forBred } from './axe';
import { startaWebblasare } from './webblasare';

let webblasare: Browser;

beforeAll(async () => {
  webblasare = await startaWebblasare();
});
afterAll(() => webblasare.close());

const medInnehall = async (huvud: string, kropp: string): Promise<Page> => {
  const sida = await webblasare.newPage({ viewport: { width: 320, height: 600 } });
  await sida.setContent(`<!doctype html><html lang="sv"><head><title>Prov</title>${huvud}</head><body><main><h1>Prov</h1>${kropp}</main></body></html>`);
  return sida;
};
const regler = async (sida: Page): Promise<readonly string[]> => (await brister(sida)).map((rad) => rad.split(':')[0] ?? '');

describe('what the flows judge their pages with', () => {
  it('finds nothing on a page without faults', async () => {
    const sida = await medInnehall('', '<label>Namn <input></label>');
    expect(await brister(sida)).toEqual([]);
    expect(await forBred(sida)).toBe(0);
  });

  it('finds a field without a label in light and in dark, and says which', async () => {
    const sida = await medInnehall('', '<input id="utan">');
    expect(await regler(sida)).toEqual(['light label', 'dark label']);
    expect((await brister(sida))[0]).toContain('<input id="utan">');
  });

  it('finds a colour that is too weak in the scheme where it is, and looks again when the page has changed', async () => {
    const svagt = (schema: string): string => `<style>@media (prefers-color-scheme: ${schema}) { p { color: #ccc; background: #fff } }</style>`;
    const sida = await medInnehall(svagt('dark'), '<p>Text</p>');
    expect(await regler(sida)).toEqual(['dark color-contrast']);
    await sida.locator('style').evaluate((stil) => (stil.textContent = (stil.textContent ?? '').replace('dark', 'light')));
    expect(await regler(sida)).toEqual(['light color-contrast']);
  });

  it('finds what shows in one scheme alone', async () => {
    const sida = await medInnehall('<style>button { display: none } @media (prefers-color-scheme: dark) { button { display: block } }</style>', '<button></button>');
    expect(await regler(sida)).toEqual(['dark button-name']);
  });

  it('refuses a page with frames, which it would not look in', async () => {
    const sida = await medInnehall('', '<iframe title="Ram" srcdoc="<input>"></iframe>');
    await expect(brister(sida)).rejects.toThrow('frames');
  });

  it('tells how much wider than its window a page is', async () => {
    const sida = await medInnehall('<style>body { margin: 0 }</style>', '<div style="width: 400px">Bred</div>');
    expect(await forBred(sida)).toBe(80);
  });
});
