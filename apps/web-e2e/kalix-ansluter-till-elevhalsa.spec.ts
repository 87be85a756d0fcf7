import { type Browser, type Page } from 'playwright-core';
import { brister, forBred } from './axe';
import { personMedRoll } from './person';
import { startaWebblasare } from './webblasare';
import { tillsDet } from './tills-det';

let webblasare: Browser;

beforeAll(async () => {
  webblasare = await startaWebblasare();
});
afterAll(() => webblasare.close());

const rent = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();
const ren = async (sida: Page): Promise<void> => {
  expect(await brister(sida)).toEqual([]);
  expect(await forBred(sida)).toBe(0);
};
const rad = async (sida: Page, kommun: string): Promise<string> => rent(await sida.getByRole('row', { name: new RegExp(`^${kommun}`) }).first().textContent());

it('Kalix joins elevhälsa: the e-samordnare sees every krona before the decision, Arjeplog its credit and why, and the day before stands as it was', async () => {
  const es = await personMedRoll(webblasare, 'E-samordnare', { vag: '/norrbotten/kostnader?ar=2021' });
  const { sida } = es;
  await sida.getByRole('link', { name: 'Om posten Gemensamt system elevhälsan' }).click();
  await sida.getByRole('link', { name: 'Kommun ansluter sig' }).click();
  await sida.getByRole('heading', { level: 1, name: 'Kommun ansluter sig' }).waitFor();
  await ren(sida);

  await sida.getByLabel('Kommun', { exact: true }).selectOption('Kalix');
  await sida.getByText('Källan till Gemensamt system elevhälsan anger inget datum för folkmängden.').first().waitFor();
  await ren(sida);
  await sida.getByLabel('Folkmängd för Kalix vid').selectOption('2017-12-31');
  await sida.getByText(/Köp-in\s*31\s639\skr/).first().waitFor();
  await tillsDet(() => rad(sida, 'Arjeplog'), 'Arjeplog 5 989 5 602 −387');
  await tillsDet(() => rad(sida, 'Kalix'), expect.stringContaining('31 639 +31 639'));
  await tillsDet(async () => rent(await sida.locator('section.forhand').textContent()), expect.stringContaining('490 000 × 16 169 ÷ (234 246 + 16 169)'));
  await ren(sida);

  await sida.getByRole('button', { name: 'Anslut Kalix' }).click();
  await sida.locator('[aria-invalid="true"]').first().waitFor();
  await sida.getByLabel('Beslutsdatum').fill('2021-02-12');
  await sida.getByLabel('Beslutsdatum').blur();
  await sida.getByLabel('Paragraf eller nummer').fill('§ 11');
  await sida.getByLabel('Beslutets rubrik').fill('Kalix ansluter sig till elevhälsa');
  await sida.getByRole('button', { name: 'Anslut Kalix' }).click();
  await sida.getByText('Fastställd (Norrbottens e-nämnd 2021-02-12 § 11)').first().waitFor();
  await sida.getByRole('heading', { name: 'Fördelningar genom tiden' }).waitFor();
  await sida.getByRole('heading', { name: /Kalix anslöt sig/ }).waitFor();
  await ren(sida);
  const vag = new URL(sida.url()).pathname;

  await sida.goto(`${vag}/ansluter`);
  await sida.getByLabel('Kommun', { exact: true }).waitFor();
  await sida.getByText('Alla kommuner i samverkan deltar redan.').waitFor();
  await sida.goto(`${vag}/uttrader`);
  await sida.getByLabel('Kommun', { exact: true }).selectOption('Kalix');
  await sida.getByText(/490\s000/).first().waitFor();
  await ren(sida);
  await sida.goto(`${vag}/andra-genom-beslut`);
  await sida.getByRole('heading', { name: 'Så blir det' }).waitFor();
  await ren(sida);
  expect(es.klagomal).toEqual([]);
  await es.stang();

  const kr = await personMedRoll(webblasare, 'Kommunrepresentant', { kommun: 'Arjeplog', vag, bredd: 390 });
  const arjeplog = kr.sida;
  await arjeplog.getByRole('heading', { level: 1, name: 'Gemensamt system elevhälsan' }).waitFor();
  for (const namn of ['Kommun ansluter sig', 'Kommun utträder', 'Ändra genom beslut']) await tillsDet(() => arjeplog.getByRole('link', { name: namn }).count(), 0);
  await arjeplog.getByRole('link', { name: /5\s602.*varför\? Arjeplog$/ }).click();
  await arjeplog.getByText(/Arjeplog skulle betala 5\s989\skr, får 387\skr tillbaka och betalar nu 5\s602\skr/).waitFor();
  await ren(arjeplog);

  await arjeplog.goto(`${vag}?kand=2021-02-14`);
  await arjeplog.getByText('Som det var känt den 2021-02-14.').waitFor();
  await tillsDet(() => rad(arjeplog, 'Arjeplog'), expect.stringContaining('5 989'));
  await tillsDet(() => arjeplog.getByRole('row', { name: /^Kalix/ }).count(), 0);
  await ren(arjeplog);
  await arjeplog.goto('/norrbotten/kostnader?ar=2021&kand=2021-02-14&visa=tabell');
  await arjeplog.getByText('Som det var känt den 2021-02-14.').waitFor();
  await tillsDet(async () => rent(await arjeplog.locator('tfoot').last().textContent()), expect.stringContaining('490 000'));
  await ren(arjeplog);
  await arjeplog.getByRole('button', { name: 'Visa det som gäller nu' }).click();
  await arjeplog.getByText('Som det var känt den 2021-02-14.').waitFor({ state: 'detached' });
  expect(kr.klagomal).toEqual([]);
  await kr.stang();

  // Before the start Kalix may leave again; the 13 then pay what they did, and the other flows find elevhälsa as it was.
  const ut = await personMedRoll(webblasare, 'E-samordnare', { vag: `${vag}/uttrader` });
  await ut.sida.getByLabel('Kommun', { exact: true }).selectOption('Kalix');
  await ut.sida.getByRole('button', { name: 'Registrera utträde för Kalix' }).waitFor();
  await ut.sida.getByLabel('Ett beslut som redan är registrerat').check();
  await ut.sida.getByLabel('Beslut', { exact: true }).selectOption({ index: 1 });
  await ut.sida.getByRole('button', { name: 'Registrera utträde för Kalix' }).click();
  await ut.sida.getByRole('heading', { name: /Kalix utträdde/ }).waitFor();
  await tillsDet(() => rad(ut.sida, 'Arjeplog'), expect.stringContaining('5 989'));
  expect(ut.klagomal).toEqual([]);
  await ut.stang();
});
