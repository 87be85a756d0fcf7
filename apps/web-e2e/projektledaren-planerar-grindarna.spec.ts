import { randomUUID } from 'node:crypto';
import { type Browser, type Page } from 'playwright-core';
import { brister, forBred } from './axe';
import { personMedRoll } from './person';
import { startaWebblasare } from './webblasare';
import { tillsDet } from './tills-det';

const PROJEKT = 'Gemensamt system elevhälsan';
let webblasare: Browser;

beforeAll(async () => {
  webblasare = await startaWebblasare();
});
afterAll(() => webblasare.close());

const ren = async (sida: Page): Promise<void> => {
  expect(await brister(sida)).toEqual([]);
  expect(await forBred(sida)).toBe(0);
};
const planen = (sida: Page) => sida.getByRole('region', { name: /^Tidslinje och plan/ });
const formularet = (sida: Page) => sida.getByRole('form', { name: 'Plan för grindarna' });
const rad = (sida: Page, grind: string) => planen(sida).getByRole('row', { name: new RegExp(`^${grind} `) });
const spara = (sida: Page) => formularet(sida).getByRole('button', { name: 'Spara planen' }).click();

it('the projektledare is reminded of a gate, re-plans with a reason, and the original plan stays beside the one in force', async () => {
  const { sida, klagomal, stang } = await personMedRoll(webblasare, 'Projektledare', { vag: '/norrbotten' });
  const panel = sida.getByRole('region', { name: 'Grindar på väg' });
  await panel.getByText('BP3 till Utveckling/realisering').waitFor();
  await panel.getByRole('link', { name: PROJEKT }).click();
  await planen(sida).getByText('Planen är ett antagande').waitFor();
  await planen(sida).getByRole('button', { name: 'Planera om' }).click();
  await ren(sida);

  const bp4 = formularet(sida).getByLabel('BP4 till Upphandling');
  await bp4.fill('1 mars 2021');
  await formularet(sida).getByLabel(/^Varför ändras planen/).fill('Nämnden sammanträder senare.');
  await spara(sida);
  await formularet(sida).getByText('BP4 2021-03-01 ligger före BP3 2021-03-16.').waitFor();
  await bp4.fill('2021-10-01');
  await formularet(sida).getByLabel(/^Varför ändras planen/).fill('');
  await spara(sida);
  await formularet(sida).getByText('Ange varför planen ändras.').waitFor();
  await formularet(sida).getByLabel(/^Varför ändras planen/).fill('Nämnden sammanträder senare.');

  // Somebody else is first: what was typed stands, with what holds now.
  const id = /projekt\/([^/]+)/.exec(sida.url())?.[1] ?? '';
  const es = await personMedRoll(webblasare, 'E-samordnare', { vag: '/norrbotten' });
  await es.sida.request.post('/api/graphql', {
    maxRetries: 3,
    headers: { 'x-samverkan': 'norrbotten', 'apollo-require-preflight': '1', 'idempotency-key': randomUUID() },
    data: {
      query: 'mutation($input: SparaGrindplanInput!) { sparaGrindplan(input: $input) { __typename } }',
      variables: { input: { projektId: id, version: 1, dagar: [{ grind: 'utveckling', dag: '2021-03-16' }, { grind: 'upphandling', dag: '2021-09-24' }], skal: 'Ny sammanträdesdag.' } },
    },
  });
  await es.stang();
  await spara(sida);
  await formularet(sida).getByText('E-samordnare sparade version 2 av planen medan du skrev.').waitFor();
  await formularet(sida).getByText('Gäller nu: 2021-09-24.').waitFor();
  await tillsDet(() => bp4.inputValue(), '2021-10-01');
  await spara(sida);
  await rad(sida, 'BP4').getByText('14 dagar senare').waitFor();
  await tillsDet(() => rad(sida, 'BP4').textContent(), expect.stringMatching(/2021-09-17\s*2021-10-01/));
  await planen(sida).getByText('Planens versioner (3)').click();
  await planen(sida).getByText('Ny sammanträdesdag.').waitFor();
  await tillsDet(() => planen(sida).getByText('antagande', { exact: true }).count(), 0);
  await ren(sida);
  expect(klagomal).toEqual([]);
  await stang();
});

it('Tidslinje shows the portfolio in time, with the filters of the table, by keyboard, as a table, on a phone and on paper', async () => {
  const { sida, klagomal, stang } = await personMedRoll(webblasare, 'Ledamot', { vag: '/norrbotten/projekt?slag=projekt' });
  await sida.getByRole('navigation', { name: 'Vyer av projekten' }).getByRole('link', { name: 'Tidslinje' }).click();
  await sida.getByText('10 av 20 rader').waitFor();
  const linje = sida.getByRole('row', { name: new RegExp(PROJEKT) }).filter({ has: sida.locator('svg') });
  await linje.getByText(/^BP3 planerad 2021-03-16/).first().waitFor({ state: 'attached' });
  await ren(sida);

  const bredd = (): Promise<number> => linje.locator('svg').first().evaluate((svg) => Number(svg.getAttribute('width')));
  const [smal] = [await bredd()];
  await sida.keyboard.press('+');
  await sida.waitForURL(/zoom=kvartal/);
  await tillsDet(async () => (await bredd()) > 2 * smal, true);
  await sida.keyboard.press('+');
  await sida.waitForURL(/zoom=manad/);
  const ram = sida.getByRole('region', { name: /^Tidslinje, läget/ });
  await tillsDet(async () => (await ram.evaluate((r) => r.scrollLeft)) > 0, true);
  await ram.evaluate((r) => r.scrollTo(0, 0));
  await sida.keyboard.press('i');
  for (let n = 0; n < 50 && (await ram.evaluate((r) => r.scrollLeft)) === 0; n++) await sida.waitForTimeout(20);
  await tillsDet(async () => (await ram.evaluate((r) => r.scrollLeft)) > 0, true);
  await ren(sida);

  // On paper all the years stand beside each other.
  await sida.evaluate(`dispatchEvent(new Event('beforeprint'))`);
  await tillsDet(async () => (await bredd()) <= 800, true);
  await sida.evaluate(`dispatchEvent(new Event('afterprint'))`);

  await sida.keyboard.press('j');
  await sida.keyboard.press('j');
  await tillsDet(() => sida.locator(':focus').textContent(), expect.stringContaining(PROJEKT));

  await sida.getByRole('button', { name: 'Tabell' }).click();
  await sida.getByRole('row', { name: /elevhälsan.*BP3 till Utveckling\/realisering.*Kommande/ }).waitFor();
  await sida.getByRole('button', { name: 'Gällande plan' }).click();
  await sida.waitForURL(/grindsort=galler/);
  await ren(sida);

  await sida.setViewportSize({ width: 320, height: 700 });
  await ren(sida);
  await sida.getByRole('button', { name: 'Linjer' }).click();
  await linje.waitFor();
  await ren(sida);
  await linje.getByRole('link', { name: PROJEKT }).click();
  await planen(sida).getByText('E-samordnaren eller projektledaren planerar grindarna.').or(planen(sida).getByText('Plan och utfall per grind')).first().waitFor();
  await ren(sida);
  expect(klagomal).toEqual([]);
  await stang();
});
