import { type Browser, type Page } from 'playwright-core';
import { brister, forBred } from './axe';
import { type Person, personMedRoll } from './person';
import { tillsDet } from './tills-det';
import { startaWebblasare } from './webblasare';

let webblasare: Browser;
let samordnaren: Person;
let avroparen: Person;

beforeAll(async () => {
  webblasare = await startaWebblasare();
  samordnaren = await personMedRoll(webblasare, 'E-samordnare', { vag: '/norrbotten/avtal/nytt' });
  avroparen = await personMedRoll(webblasare, 'Avropare', { vag: '/norrbotten/avtal', bredd: 390 });
});
afterAll(() => webblasare.close());

const falt = (sida: Page, namn: string) => sida.getByRole('textbox', { name: namn, exact: true });
const knapp = (sida: Page, namn: string) => sida.getByRole('button', { name: namn, exact: true });
const lank = (sida: Page, namn: string) => sida.getByRole('link', { name: namn, exact: true });

test('the e-samordnare lays in an avtal, changes who may call off and freezes the list', async () => {
  const { sida } = samordnaren;
  await falt(sida, 'Namn').fill('Larm och kameror');
  await falt(sida, 'Område').fill('Trygghet');
  await knapp(sida, 'Lägg till leverantör').click();
  await falt(sida, 'Leverantör 1').fill('Prov Larm AB');
  await falt(sida, 'Första dag').fill('2019-03-01');
  await falt(sida, 'Sista dag, utan optioner').fill('2022-08-31');
  await falt(sida, 'Takvolym').fill('12 000 000 kr');
  await sida.getByLabel('Avropsform').selectOption('Rangordning');
  await knapp(sida, 'Lägg in avtalet').click();
  await lank(sida, 'Registrera tecknande').click();
  await falt(sida, 'Tecknat').fill('2019-02-12');
  await knapp(sida, 'Registrera').click();
  await sida.getByText('Gäller', { exact: true }).first().waitFor();

  await lank(sida, 'Vilka får avropa').click();
  await sida.getByText('Listan är inte fryst').first().waitFor();
  expect(await brister(sida)).toEqual([]);
  await knapp(sida, 'Ändra regeln').click();
  await falt(sida, 'Andel som krävs').fill('101');
  await knapp(sida, 'Spara regeln').click();
  await sida.getByText('En andel kan inte vara större än 100 procent.').first().waitFor();
  expect(await brister(sida)).toEqual([]);
  await falt(sida, 'Andel som krävs').fill('2/3');
  await sida.getByLabel('Namnge en organisation').selectOption('Region Norrbotten');
  await knapp(sida, 'Ta bort Region Norrbotten').click();
  await knapp(sida, 'Spara regeln').click();
  await sida.getByText('minst 2/3 av rösterna, mätt genom kontrollkedja').waitFor();

  await knapp(sida, 'Frys listan').click();
  await falt(sida, 'Dag då upphandlingen annonserades').fill('2021-02-16');
  await knapp(sida, 'Frys listan').click();
  await sida.getByText('2021-02-16 ligger efter i dag, 2021-02-15.').first().waitFor();
  await falt(sida, 'Dag då upphandlingen annonserades').fill('2018-10-01');
  await knapp(sida, 'Frys listan').click();
  await sida.getByText('17 organisationer får avropa').waitFor();
  expect(await knapp(sida, 'Ändra regeln').count()).toBe(0);
  await sida.getByLabel('Sök i listan').fill('Boden');
  await tillsDet(async () => sida.getByRole('table', { name: /organisationer får avropa/ }).getByRole('rowheader').allTextContents(), ['Bodens kommun']);
  await tillsDet(async () => sida.locator('#frusen-lista ~ gs-tabellverktyg a').first().getAttribute('href'), expect.stringMatching(/lista\.xlsx\?sok=Boden&sort=namn$/));
  await sida.getByLabel('Visa', { exact: true }).selectOption('Får avropa');
  await tillsDet(async () => sida.locator('#alla-bedomda ~ gs-tabellverktyg a').last().getAttribute('href'), expect.stringMatching(/\.csv\?visa=ja&sort=namn$/));
  expect(await brister(sida)).toEqual([]);
  expect(samordnaren.klagomal).toEqual([]);
});

test('the avropare asks for her own organisation: yes; after the end of the avtal: no', async () => {
  const { sida } = avroparen;
  await tillsDet(async () => (await sida.locator('#gs-meny a').allTextContents()).map((t) => t.trim()), ['Min arbetsyta', 'Avtal']);
  await sida.goto(new URL('/norrbotten', sida.url()).href);
  await sida.getByRole('heading', { name: 'Får vi avropa?' }).waitFor();
  expect(await brister(sida)).toEqual([]);
  await knapp(sida, 'Visa svaret').click();
  await sida.getByRole('heading', { name: /^(Ja|Nej)/ }).waitFor();
  await sida.getByLabel('Avtal', { exact: true }).selectOption((await sida.getByRole('option', { name: /Larm och kameror/ }).getAttribute('value')) ?? '');
  await sida.getByRole('heading', { name: /^Ja/ }).waitFor();
  await sida.getByText('LOU 7:3; domänregel U6').first().waitFor();
  expect(await sida.getByLabel('Organisation', { exact: true }).getByRole('option').count()).toBe(2);
  expect(await forBred(sida)).toBe(0);
  expect(await brister(sida)).toEqual([]);
  await falt(sida, 'Dag').fill('2022-09-01');
  await falt(sida, 'Dag').blur();
  await sida.getByRole('heading', { name: /^Nej/ }).waitFor();
  await sida.getByText('Avtalet gällde till och med').first().waitFor();
  expect(await brister(sida)).toEqual([]);
  expect(avroparen.klagomal).toEqual([]);
});

test('the answer is kept as evidence, and its code tells that it is unchanged', async () => {
  const { sida } = avroparen;
  await knapp(sida, 'Spara svaret som bevis').click();
  await sida.getByText('Beviset är sparat.').waitFor();
  const bevis = await sida.context().request.get(new URL((await lank(sida, 'Hämta beviset (PDF)').getAttribute('href')) ?? '', sida.url()).href);
  expect([bevis.status(), (await bevis.body()).includes('pdfuaid:part')]).toEqual([200, true]);
  await lank(sida, 'Kontrollera beviset').click();
  await sida.getByRole('heading', { name: 'Beviset är äkta' }).waitFor();
  await sida.getByText('Luleå kommun', { exact: false }).first().waitFor();
  expect(await forBred(sida)).toBe(0);
  expect(await brister(sida)).toEqual([]);
  await falt(sida, 'Kod').fill('inte en kod');
  await knapp(sida, 'Kontrollera').click();
  await sida.getByText('De 16 första tecknen räcker.').first().waitFor();
  await falt(sida, 'Kod').fill('0123 4567 89ab cdef');
  await knapp(sida, 'Kontrollera').click();
  await sida.getByRole('heading', { name: 'Inget sådant bevis' }).waitFor();
  expect(await brister(sida)).toEqual([]);
});

test('all avtal of the organisation are judged at once, and narrowed to those one may call off from', async () => {
  const { sida } = avroparen;
  await lank(sida, 'Får vi avropa?').first().click();
  await lank(sida, 'Alla avtal för organisationen').click();
  await sida.getByRole('heading', { name: /^Avtal för / }).waitFor();
  const larmet = sida.getByRole('row', { name: /Larm och kameror/ });
  await larmet.waitFor();
  await sida.getByLabel('Visa', { exact: true }).selectOption('Får inte avropa');
  await tillsDet(() => larmet.count(), 0);
  await sida.getByLabel('Visa', { exact: true }).selectOption('Får avropa');
  await larmet.waitFor();
  const fil = await sida.context().request.get(new URL((await sida.getByRole('link', { name: /^CSV/ }).getAttribute('href')) ?? '', sida.url()).href);
  expect(await fil.text()).toContain('Larm och kameror');
  expect(await forBred(sida)).toBe(0);
  expect(await brister(sida)).toEqual([]);
  expect(avroparen.klagomal).toEqual([]);
});
