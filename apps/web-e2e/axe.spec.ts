import { type Browser, type Page } from 'playwright-core';
import { brister, forBred } from './axe';
import { publicerad, snabb } from './axe-kalla';
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

  it('finds what axe as it is published finds, node by node, and leaves open what that leaves open', async () => {
    const farger = ['#777', 'rgb(120 120 120 / 0.9)', 'hsl(0.5turn 20% 60%)', 'oklch(0.7 0.1 200)', 'color-mix(in srgb, red 40%, white)', 'rebeccapurple'];
    const rutor = farger.flatMap((farg, n) => [
      `<p style="color:${farg}; opacity:${1 - n / 20}">Text <a href="#${n}" style="color:${farg}">länk</a></p>`,
      `<div style="background:${farg}; padding:4px"><span style="color:#fff; text-shadow:0 0 ${n}px ${farg}">Ljus</span><button style="mix-blend-mode:multiply"></button></div>`,
      `<div style="background:linear-gradient(${farg}, #fff)"><label>Namn <input aria-describedby="saknas" tabindex="${n}"></label></div>`,
    ]);
    const sida = await medInnehall(
      '<style>@media (orientation: landscape) { main { transform: rotate(90deg) } }</style>',
      `${rutor.join('')}<ul><div>Inte en punkt</div></ul><img src="x"><div role="knapp">Roll</div><table><tr><td headers="x">1</td></tr></table><h4>Hopp</h4><input id="a"><select id="a"></select>
       <div style="position:relative"><p>Under</p><p style="position:absolute; inset:0; background:#0008; color:#999">Över</p></div><a href="#x" style="display:inline-block; width:8px; height:8px">x</a>`,
    );
    const dom = async (kalla: string, mer: string): Promise<unknown> => {
      await sida.evaluate(kalla);
      return sida.evaluate(`axe.run(document${mer}).then(({ violations, incomplete }) => [violations, incomplete].map((funna) => funna.flatMap(({ id, nodes }) => nodes.map((nod) => [id, nod.target.join(), nod.failureSummary]))))`);
    };
    for (const colorScheme of ['light', 'dark'] as const) {
      await sida.emulateMedia({ colorScheme });
      const som = await dom(publicerad(), '');
      expect(await dom(snabb(), '')).toEqual(som);
      expect(JSON.stringify(som).split('color-contrast').length).toBeGreaterThan(10);
      // The second look with the same axe: nothing is remembered from the first.
      await sida.locator('h1').evaluate((rubrik) => rubrik.toggleAttribute('hidden'));
      expect(await dom('1', '')).toEqual(await dom(publicerad(), ''));
      await sida.locator('h1').evaluate((rubrik) => rubrik.toggleAttribute('hidden'));
    }
  });

  it('tells how much wider than its window a page is', async () => {
    const sida = await medInnehall('<style>body { margin: 0 }</style>', '<div style="width: 400px">Bred</div>');
    expect(await forBred(sida)).toBe(80);
  });
});
