import { type Browser, type Page } from 'playwright-core';
import { brister, forBred } from './axe';
import { type Person, personMedRoll } from './person';
import { tillsDet } from './tills-det';
import { startaWebblasare } from './webblasare';

let webblasare: Browser;
beforeAll(async () => {
  webblasare = await startaWebblasare();
});
afterAll(() => webblasare?.close());

const administrator = (bredd = 1280): Promise<Person> => personMedRoll(webblasare, 'Administratör', { vag: '/norrbotten/administration/organisationer', bredd });
const prydlig = async (sida: Page): Promise<void> => {
  expect(await brister(sida)).toEqual([]);
  expect(await forBred(sida)).toBe(0);
};
const rubrik = (sida: Page, name: string | RegExp) => sida.getByRole('heading', { level: 1, name }).waitFor();
const rad = (sida: Page, text: string | RegExp) => sida.getByRole('table', { name: 'Ägare och innehav' }).getByRole('row').filter({ hasText: text });

it('an organisation, its owners, a change from a day and a correction with a reason', async () => {
  const { sida, klagomal, stang } = await administrator();
  await sida.getByRole('link', { name: 'Ny organisation' }).click();
  await rubrik(sida, 'Ny organisation');
  await sida.getByLabel('Namn').fill('Flödets Holding AB');
  await sida.getByLabel('Organisationsnummer').fill('556016-0681');
  await sida.getByRole('button', { name: 'Lägg in organisationen' }).click();
  await sida.getByText('kontrollsiffran stämmer inte').waitFor();
  await prydlig(sida);
  await sida.getByLabel('Organisationsnummer').fill('5560160680');
  await sida.getByRole('button', { name: 'Lägg in organisationen' }).click();
  await rubrik(sida, 'Flödets Holding AB');
  await sida.getByText('556016-0680').waitFor();

  await sida.getByRole('link', { name: 'Lägg in ägare' }).click();
  await rubrik(sida, 'Lägg in ägare');
  await sida.getByLabel('Ägare', { exact: true }).selectOption({ label: 'Luleå kommun (kommun)' });
  await sida.getByLabel('Andel av rösterna').fill('101');
  await sida.getByLabel('Källa').fill('Aktiebok 2019');
  await sida.getByLabel('Första dag').fill('2019-01-01');
  await sida.getByRole('button', { name: 'Lägg in', exact: true }).click();
  await sida.getByText('större än 100 procent').waitFor();
  await prydlig(sida);
  await sida.getByLabel('Andel av rösterna').fill('1/3');
  await sida.getByRole('button', { name: 'Lägg in', exact: true }).click();
  await rad(sida, 'Luleå kommun').getByText('33,33 %').first().waitFor();
  await prydlig(sida);

  await rad(sida, 'Luleå kommun').getByRole('link', { name: /^Ändra/ }).click();
  await rubrik(sida, 'Ändra från en dag');
  await sida.getByLabel('Ändringen gäller från').fill('2021-01-01');
  await sida.getByLabel('Andel av rösterna').fill('60');
  await sida.getByRole('button', { name: 'Ändra', exact: true }).click();
  await rad(sida, '2021-01-01').getByText('60 %').first().waitFor();
  await sida.getByText('Ägarna har tillsammans 60 % av rösterna.').waitFor();
  await sida.getByLabel('Visa ägandet per dag').fill('2020-12-31');
  await sida.getByRole('button', { name: 'Visa', exact: true }).click();
  await sida.getByRole('heading', { name: 'Ägande 2020-12-31' }).waitFor();
  await rad(sida, '33,33 %').getByText('2020-12-31').waitFor();
  await sida.getByLabel('Visa också tidigare och kommande').check();
  await tillsDet(() => rad(sida, 'Luleå kommun').count(), 2);

  await rad(sida, '2021-01-01').getByRole('link', { name: /^Rätta/ }).click();
  await rubrik(sida, 'Rätta');
  await sida.getByLabel('Andel av rösterna').fill('50');
  await sida.getByRole('button', { name: 'Rätta', exact: true }).click();
  await sida.getByText('Skriv varför uppgiften rättas').waitFor();
  await prydlig(sida);
  await sida.getByLabel('Skäl till rättelsen').fill('Fel avskrivet från aktieboken');
  await sida.getByRole('button', { name: 'Rätta', exact: true }).click();
  await rad(sida, 'Luleå kommun').getByText('50 %').first().waitFor();
  await sida.getByRole('list', { name: 'Ägarkedjan för Flödets Holding AB' }).getByText('50 % av').waitFor();
  await sida.getByRole('link', { name: 'Allt som har ändrats' }).click();
  await sida.getByText('Fel avskrivet från aktieboken').waitFor();
  await prydlig(sida);
  expect(klagomal).toEqual([]);
  await stang();
});

it('a file is shown before it is read in, and what it tells is drawn', async () => {
  const { sida, klagomal, stang } = await administrator(390);
  const valj = (innehall: string): Promise<void> => sida.getByLabel('CSV-fil').setInputFiles({ name: 'agande.csv', mimeType: 'text/csv', buffer: Buffer.from(innehall) });
  const RUBRIK = 'agare;agd;agd_slag;roster;platser;fran;till;kalla';
  await sida.getByRole('link', { name: 'Läs in ägande' }).click();
  await rubrik(sida, 'Läs in ägande');
  await valj(`${RUBRIK}\nPiteå kommun;Filens Dotter AB;;60;;2020-01-01;;Aktiebok\nPiteå kommun;Filens Moder AB;bolag;x;;2020-01-01;;Aktiebok\n`);
  await sida.getByRole('heading', { name: 'Inget kan läsas in: 2 fel på 2 rader' }).waitFor();
  await prydlig(sida);
  await valj(`${RUBRIK}\nPiteå kommun;Filens Moder AB;bolag;100;;2020-01-01;;Aktiebok\nFilens Moder AB;Filens Dotter AB;bolag;60;;2020-01-01;;Aktiebok\nPiteå kommun;Filens stiftelse;stiftelse;;3;2020-01-01;;Urkund\n`);
  await sida.getByText('3 rader att lägga in, 3 nya organisationer, 0 rader finns redan.').waitFor();
  await prydlig(sida);
  await sida.getByRole('button', { name: 'Läs in 3 rader' }).click();
  await rubrik(sida, 'Organisationer');
  await sida.getByRole('link', { name: 'Ägandet ritat' }).click();
  await rubrik(sida, /^Ägande 2021/);
  await sida.getByRole('img', { name: /^Ägandet kring .*ritning/ }).first().waitFor();
  const lista = sida.getByRole('list', { name: /^Ägandet/ });
  await lista.getByText('utser 3 platser i').first().waitFor();
  await prydlig(sida);
  await lista.getByRole('link', { name: 'Filens Dotter AB' }).first().click();
  await rubrik(sida, 'Filens Dotter AB');
  await rad(sida, 'Filens Moder AB').getByText('60 %').first().waitFor();
  await prydlig(sida);
  const vantar = sida.waitForEvent('download');
  await sida.getByRole('link', { name: /^Excel/ }).click();
  expect((await vantar).suggestedFilename()).toBe('agande-2021-02-15.xlsx');
  expect(klagomal).toEqual([]);
  await stang();
});
