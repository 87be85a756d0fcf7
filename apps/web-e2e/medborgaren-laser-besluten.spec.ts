import { readFile } from 'node:fs/promises';
import { type Browser, type Page, type Route } from 'playwright-core';
import { brister, forBred } from './axe';
import { nyPerson, personMedRoll } from './person';
import { tillsDet } from './tills-det';
import { startaWebblasare } from './webblasare';

const SIDAN = '/norrbotten/publikt/delegationsbeslut';
let webblasare: Browser;

beforeAll(async () => {
  webblasare = await startaWebblasare();
});
afterAll(() => webblasare.close());

const rubrik = (sida: Page, namn: string) => sida.getByRole('heading', { level: 1, name: namn }).waitFor();
const nummer = (sida: Page) => sida.getByRole('rowheader').allInnerTexts();
/** What the page asks the API for when it is opened anew. */
const fragorVid = async (sida: Page): Promise<readonly string[]> => {
  const fragor: string[] = [];
  sida.on('request', (b) => {
    const { pathname } = new URL(b.url());
    if (pathname.startsWith('/api/')) fragor.push(`${b.method()} ${pathname}`);
  });
  await sida.reload();
  await sida.getByRole('table').waitFor();
  return fragor;
};

test('a citizen finds the decisions from the first page, without login, and leaves no trace', async () => {
  const { sida, klagomal, stang } = await nyPerson(webblasare);
  await sida.getByRole('navigation', { name: 'Öppet för alla' }).getByRole('link', { name: 'Norrbottens e-nämnd' }).click();
  await rubrik(sida, 'Beslut på delegation');
  expect(new URL(sida.url()).pathname).toBe(SIDAN);
  await sida.locator('h1:focus').waitFor();
  await tillsDet(() => nummer(sida), ['D 2021:4', 'D 2021:3', 'D 2021:2', 'D 2021:1']);
  await tillsDet(() => sida.title(), 'Beslut på delegation – Norrbottens e-nämnd – Gemensam');
  expect(await fragorVid(sida)).toEqual([`GET /api${SIDAN}.json`]);
  expect(await sida.context().cookies()).toEqual([]);
  expect(await brister(sida)).toEqual([]);
  expect(klagomal).toEqual([]);
  await stang();
});

test('narrows, sorts and sends the address, which opens the same', async () => {
  const { sida, klagomal, stang } = await nyPerson(webblasare, SIDAN);
  await sida.getByRole('combobox', { name: 'Beslutat av' }).selectOption('E-samordnaren på delegation');
  await sida.getByRole('button', { name: 'Belopp' }).click();
  await tillsDet(() => nummer(sida), ['D 2021:4', 'D 2021:2']);
  await sida.getByRole('button', { name: 'Belopp' }).click();
  await tillsDet(() => nummer(sida), ['D 2021:2', 'D 2021:4']);
  await sida.getByText('2 av 4 beslut', { exact: true }).waitFor();
  await tillsDet(async () => new URL(sida.url()).searchParams.get('sort'), '-belopp');
  await sida.getByRole('link', { name: 'Länk till D 2021:4' }).click();
  await sida.locator('tr#D-2021-4:focus').waitFor();
  await tillsDet(async () => new URL(sida.url()).hash, '#D-2021-4');
  await sida.reload();
  await sida.locator('tr#D-2021-4.vald:focus').waitFor();
  expect(await nummer(sida)).toEqual(['D 2021:2', 'D 2021:4']);

  await sida.goto(`${SIDAN}?sok=finns+inte#D-2021-1`);
  await sida.getByText('Inget motsvarar urvalet').waitFor();
  expect(await brister(sida)).toEqual([]);
  await sida.getByRole('button', { name: 'Visa alla beslut' }).click();
  await sida.locator('tr#D-2021-1.vald').waitFor();
  const [fil] = await Promise.all([sida.waitForEvent('download'), sida.getByRole('link', { name: 'CSV' }).click()]);
  expect(await readFile(await fil.path(), 'utf8')).toMatch(/^\uFEFFNummer;Datum;Beslutat av;[\s\S]*D 2021:1/);
  expect(klagomal).toEqual([]);
  await stang();
});

test.each([390, 320])('reads each decision whole on a phone of %d px', async (bredd) => {
  const { sida, stang } = await nyPerson(webblasare, `${SIDAN}#D-2021-2`, { bredd, hojd: 800 });
  const rad = sida.getByRole('row', { name: /D 2021:2/ });
  await rad.waitFor();
  expect(await forBred(sida)).toBe(0);
  expect(await sida.locator('.gs-tabellram').evaluate((ram) => ram.scrollWidth - ram.clientWidth)).toBe(0);
  expect(await brister(sida)).toEqual([]);
  await stang();
});

test('is told what is wrong and can try again; an address that is not there says so', async () => {
  const { sida, stang } = await nyPerson(webblasare, SIDAN);
  await sida.getByRole('table').waitFor();
  for (const [status, text] of [[429, 'Försök igen om 7 sekunder.'], [503, 'Tjänsten är upptagen just nu.']] as const) {
    await sida.route('**/publikt/delegationsbeslut.json', (r) => r.fulfill({ status, headers: { 'retry-after': '7' } }));
    await sida.reload();
    await sida.getByRole('alert').filter({ hasText: text }).waitFor();
    expect(await brister(sida)).toEqual([]);
    await sida.unroute('**/publikt/delegationsbeslut.json');
    await sida.getByRole('button', { name: 'Försök igen' }).click();
    await sida.getByRole('table').waitFor();
  }
  for (const vag of ['/ingen-samverkan/publikt/delegationsbeslut', '/norrbotten/publikt/annat']) {
    await sida.goto(vag);
    await rubrik(sida, 'Sidan finns inte');
    await tillsDet(() => sida.locator('meta[name=robots]').getAttribute('content'), 'noindex');
    expect(await brister(sida)).toEqual([]);
  }
  await sida.getByRole('link', { name: 'Till startsidan' }).click();
  await rubrik(sida, 'Logga in');
  expect(await sida.locator('meta[name=robots]').count()).toBe(0);
  const robotar = await (await sida.request.get('/robots.txt')).text();
  expect(robotar).toContain('Allow: /api/*/publikt/');
  await stang();
});

test('code that does not come is said, where one is or as the first page, and a portal that has been renewed is opened anew', async () => {
  const { sida, stang } = await nyPerson(webblasare);
  const oppet = sida.getByRole('navigation', { name: 'Öppet för alla' }).getByRole('link', { name: 'Norrbottens e-nämnd' });
  const hamtade = await sida.evaluate<readonly string[]>("performance.getEntriesByType('resource').map((fil) => fil.name)");
  const nyKodSaknas = () => sida.route('**/*.js', (r) => (hamtade.includes(r.request().url()) ? r.continue() : r.abort()));
  const vidFraganOmDenSvarar = (svara: (r: Route) => Promise<void>) => sida.route((url) => url.pathname === '/', (r) => (r.request().method() === 'HEAD' ? svara(r) : r.continue()));

  await nyKodSaknas();
  await vidFraganOmDenSvarar((r) => r.abort());
  await oppet.click();
  await sida.locator('gs-meddelanden').getByText('Sidan gick inte att hämta. Kontrollera anslutningen och försök igen').waitFor();
  await rubrik(sida, 'Logga in');
  await sida.unrouteAll();

  await nyKodSaknas();
  await vidFraganOmDenSvarar(async (r) => {
    await sida.unroute('**/*.js');
    await r.continue();
  });
  await oppet.click();
  await rubrik(sida, 'Beslut på delegation');
  expect(new URL(sida.url()).pathname).toBe(SIDAN);
  await sida.unrouteAll();

  await nyKodSaknas();
  await sida.reload();
  await rubrik(sida, 'Sidan gick inte att hämta');
  expect([new URL(sida.url()).pathname, await brister(sida)]).toEqual([SIDAN, []]);
  await sida.unrouteAll();
  await sida.getByRole('button', { name: 'Försök igen' }).click();
  await rubrik(sida, 'Beslut på delegation');
  await stang();
});

test('one who is logged in sees what the public sees, and finds the way back', async () => {
  const { sida, klagomal, stang } = await personMedRoll(webblasare, 'Ledamot', { vag: '/norrbotten/delegation/beslut' });
  await sida.getByRole('link', { name: 'Så ser allmänheten det' }).click();
  await sida.waitForURL(`**${SIDAN}`);
  await tillsDet(() => nummer(sida), ['D 2021:4', 'D 2021:3', 'D 2021:2', 'D 2021:1']);
  await sida.getByRole('link', { name: 'Till Min arbetsyta' }).click();
  await rubrik(sida, 'Min arbetsyta');
  await tillsDet(() => sida.title(), expect.stringContaining('Norrbottens e-nämnd'));
  expect(klagomal).toEqual([]);
  await stang();
});
