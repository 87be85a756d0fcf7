import { type Browser, type Page } from 'playwright-core';
import { brister, forBred } from './axe';
import { bekrafta, nyPerson, type Person, personMedRoll } from './person';
import { fraga } from './projektets-liv';
import { tillsDet } from './tills-det';
import { startaWebblasare } from './webblasare';

let webblasare: Browser;
let samordnaren: Person;
let ordforanden: Person;
let adress = '';

beforeAll(async () => {
  webblasare = await startaWebblasare();
  samordnaren = await personMedRoll(webblasare, 'E-samordnare', { vag: '/norrbotten/avtal' });
  ordforanden = await personMedRoll(webblasare, 'Ordförande', { vag: '/norrbotten', bredd: 390 });
});
afterAll(() => webblasare.close());

const falt = (sida: Page, namn: string) => sida.getByRole('textbox', { name: namn, exact: true });
const knapp = (sida: Page, namn: string) => sida.getByRole('button', { name: namn, exact: true });
const lank = (sida: Page, namn: string) => sida.getByRole('link', { name: namn, exact: true });
const rubrik = (sida: Page, namn: string | RegExp) => sida.getByRole('heading', { name: namn }).first().waitFor();
const cell = (sida: Page, rad: RegExp) => sida.getByRole('row', { name: rad }).first();

test('the e-samordnare puts a ramavtal in the register and registers that it is signed', async () => {
  const { sida } = samordnaren;
  await rubrik(sida, 'Avtal');
  expect(await brister(sida)).toEqual([]);
  await lank(sida, 'Nytt avtal').click();
  await rubrik(sida, 'Nytt avtal');
  await knapp(sida, 'Lägg in avtalet').click();
  await sida.getByText('Ge avtalet ett namn. Fyll i fältet.').first().waitFor();

  await falt(sida, 'Namn').fill('Möbler till kontor');
  await falt(sida, 'Område').fill('Möbler');
  await knapp(sida, 'Lägg till leverantör').click();
  await falt(sida, 'Leverantör 1').fill('Prov Möbler AB');
  await falt(sida, 'Organisationsnummer').fill('556016-0681');
  await falt(sida, 'Första dag').fill('2019-03-01');
  await falt(sida, 'Sista dag, utan optioner').fill('2021-08-31');
  await falt(sida, 'Uppsägningstid, månader').fill('3');
  for (const _ of [1, 2]) await knapp(sida, 'Lägg till option').click();
  await sida.getByText('Ett ramavtal får gälla längre än fyra år bara om det finns särskilda skäl.').waitFor();
  await falt(sida, 'Option 2, månader').fill('6');
  await falt(sida, 'Takvolym').fill('12 000 000 kr');
  await sida.getByLabel('Avropsform').selectOption('Rangordning');
  await falt(sida, 'Egen ledtid, dagar').fill('10');
  await sida.getByText('Utkastet är sparat.').waitFor();
  await sida.reload();
  await sida.getByText('Ditt utkast från förut är återställt.').waitFor();
  await tillsDet(() => falt(sida, 'Leverantör 1').inputValue(), 'Prov Möbler AB');
  expect(await brister(sida)).toEqual([]);
  await knapp(sida, 'Lägg in avtalet').click();
  await sida.getByText('556016-0681 är inte ett organisationsnummer').first().waitFor();
  await falt(sida, 'Organisationsnummer').fill('5560160680');
  await knapp(sida, 'Lägg in avtalet').click();

  await rubrik(sida, 'Möbler till kontor');
  await tillsDet(() => cell(sida, /Prov Möbler AB/).innerText(), expect.stringContaining('556016-0680'));
  expect(await brister(sida)).toEqual([]);
  await lank(sida, 'Registrera tecknande').click();
  await falt(sida, 'Tecknat').fill('2021-02-16');
  await knapp(sida, 'Registrera').click();
  await sida.getByText('2021-02-16 ligger efter i dag, 2021-02-15.').first().waitFor();
  expect(await brister(sida)).toEqual([]);
  await falt(sida, 'Tecknat').fill('2019-02-12');
  await knapp(sida, 'Registrera').click();
  await sida.getByText('Gäller', { exact: true }).first().waitFor();
  adress = new URL(sida.url()).pathname;
});

test('the ordförande is reminded, prolongs the avtal with the decision, and is refused when it is too late', async () => {
  const { sida } = ordforanden;
  await sida.reload();
  await sida.getByRole('heading', { name: 'Avtal att bevaka' }).waitFor();
  await sida.getByRole('link', { name: /Möbler till kontor/ }).click();
  await rubrik(sida, 'Möbler till kontor');
  expect(await forBred(sida)).toBe(0);
  expect(await brister(sida)).toEqual([]);
  await lank(sida, 'Förläng').click();
  await sida.getByText('Option 1 förlänger avtalet med 12 månader, till 2022-08-31.').waitFor();
  await sida.getByRole('radio', { name: 'Ordföranden på delegation' }).check();
  await lank(sida, 'Fatta beslutet om förlängning').click();
  await rubrik(sida, 'Fatta beslut på delegation');
  await sida.getByText('Alla regler är uppfyllda.').waitFor();
  await falt(sida, 'Leverantören meddelas').fill('2021-02-11');
  await sida.getByText('Beslutet fattades 2021-02-15, efter att leverantören meddelades 2021-02-11.').first().waitFor();
  await tillsDet(() => knapp(sida, 'Fatta beslutet').count(), 0);
  expect(await brister(sida)).toEqual([]);
  expect(await forBred(sida)).toBe(0);
  await falt(sida, 'Leverantören meddelas').fill('2021-02-15');
  await falt(sida, 'Motivering').fill('Möblerna behövs även nästa år.');
  await sida.getByText('Alla regler är uppfyllda.').waitFor();
  await knapp(sida, 'Fatta beslutet').click();
  await bekrafta(sida);
  await rubrik(sida, /^D 2021:\d+ Förlängning av A-\d+ Möbler till kontor/);
  expect(await brister(sida)).toEqual([]);
  expect(await forBred(sida)).toBe(0);
  await sida.goto(adress);
  await sida.getByText('Gäller, förlängt').first().waitFor();
  await tillsDet(() => cell(sida, /^1: 12 månader/).innerText(), expect.stringMatching(/Utnyttjad[\s\S]*Ordföranden på delegation 2021-02-15 D 2021:\d+/));

  await samordnaren.sida.goto(adress);
  await lank(samordnaren.sida, 'Rätta').click();
  await falt(samordnaren.sida, 'Sista dag, utan optioner').fill('2020-03-31');
  await falt(samordnaren.sida, 'Skäl').fill('Fel dag i registret.');
  expect(await brister(samordnaren.sida)).toEqual([]);
  await knapp(samordnaren.sida, 'Rätta').click();
  await samordnaren.sida.getByText('Avtalet är rättat').first().waitFor();
  await sida.reload();
  await lank(sida, 'Förläng').click();
  await sida.getByText('Leverantören skulle ha meddelats senast 2020-09-30.').first().waitFor();
  await falt(sida, 'Leverantören meddelades').fill('2021-02-15');
  const lista = sida.getByRole('combobox', { name: 'Beslut', exact: true });
  await lista.locator('option').filter({ hasText: '§ 2,' }).waitFor({ state: 'attached' });
  await tillsDet(() => sida.getByRole('radio', { name: 'Ett nytt beslut' }).count(), 0);
  await lista.selectOption({ label: (await lista.locator('option').filter({ hasText: '§ 2,' }).textContent()) ?? '' });
  await knapp(sida, 'Förläng avtalet').click();
  await sida.getByText('Leverantören skulle ha meddelats senast 2020-09-30. 2021-02-15 är för sent.').first().waitFor();
  await sida.goto(`/norrbotten/delegation/nytt?typ=avtalsforlangning&sak=${adress.split('/').pop()}`);
  await sida.getByText('Option 2 skulle ha varslats senast 2020-09-30.').first().waitFor();
  await tillsDet(() => knapp(sida, 'Fatta beslutet').count(), 0);
});

test('point 1: an avtal is signed on delegation once it is whole, within a decision of the nämnd, and once', async () => {
  const { sida } = ordforanden;
  const uppgifter = { namn: 'Kopiatorer', omrade: 'Kontor', slag: 'kontrakt', avropsguide: '', gallerFran: '2021-03-01', optioner: [], egenLedtidDagar: 0, leverantorer: [{ namn: 'Prov Kopia AB', orgnr: '5560160680', kontakt: '' }], kontaktNamn: '', kontaktEpost: '', kontaktTelefon: '' };
  const { avtal } = await fraga(samordnaren.sida, 'mutation($u: AvtalsuppgifterInput!) { avtal: skapaAvtal(input: { uppgifter: $u }) { ... on Avtal { id version } } }', { u: uppgifter });
  await sida.goto(`/norrbotten/delegation/nytt?typ=firmateckning&sak=${avtal?.['id']}`);
  const beslut = sida.getByRole('combobox', { name: 'Beslut som verkställs' });
  await beslut.locator('option').filter({ hasText: '§ 1,' }).waitFor({ state: 'attached' });
  await beslut.selectOption({ label: (await beslut.locator('option').filter({ hasText: '§ 1,' }).textContent())?.trim() ?? '' });
  await falt(sida, 'Motivering').fill('Nämnden har beslutat om köpet.');
  await sida.getByText('Avtalet saknar sista dag').first().waitFor();
  await tillsDet(() => knapp(sida, 'Fatta beslutet').count(), 0);
  await fraga(samordnaren.sida, 'mutation($i: AndraAvtalInput!) { andraAvtal(input: $i) { __typename } }', { i: { id: avtal?.['id'], version: avtal?.['version'], uppgifter: { ...uppgifter, gallerTill: '2022-02-28' } } });
  await sida.reload();
  await beslut.locator('option').filter({ hasText: '§ 1,' }).waitFor({ state: 'attached' });
  await beslut.selectOption({ label: (await beslut.locator('option').filter({ hasText: '§ 1,' }).textContent())?.trim() ?? '' });
  await falt(sida, 'Motivering').fill('Nämnden har beslutat om köpet.');
  await sida.getByText('Alla regler är uppfyllda.').waitFor();
  await knapp(sida, 'Fatta beslutet').click();
  await rubrik(sida, /^D 2021:\d+ Undertecknande av A-\d+ Kopiatorer/);
  await sida.goto(`/norrbotten/delegation/nytt?typ=firmateckning&sak=${avtal?.['id']}`);
  await sida.getByText('Avtalet är redan tecknat', { exact: false }).first().waitFor();
  expect(await forBred(sida)).toBe(0);
});

test('history, handlingar, timeline, search and the public register tell of it', async () => {
  const { sida } = samordnaren;
  await lank(sida, 'Historik').click();
  await sida.getByText(/rättades: sista dag\./).first().waitFor();
  await sida.getByText('Fel dag i registret.').first().waitFor();
  expect(await brister(sida)).toEqual([]);
  await lank(sida, 'Handlingar').click();
  await sida.getByText('Lägg till avtalet, prislistor och det som hör till.').waitFor();
  expect(await brister(sida)).toEqual([]);
  await lank(sida, 'Säg upp').click();
  await rubrik(sida, 'Säg upp avtalet');
  expect(await brister(sida)).toEqual([]);

  await sida.goto('/norrbotten/avtal/tidslinje?sok=Möbler');
  await sida.getByRole('table', { name: /Avtalen i tiden/ }).waitFor();
  expect(await brister(sida)).toEqual([]);
  await sida.goto('/norrbotten/sok?fraga=Möbler');
  await sida.getByRole('link', { name: /Möbler till kontor/ }).first().waitFor();
  await sida.goto('/norrbotten/avtal/allmanheten');
  await cell(sida, /Möbler till kontor/).waitFor();
  expect(await brister(sida)).toEqual([]);

  const utan = await nyPerson(webblasare, '/');
  const svar = await utan.sida.request.get(new URL('/api/norrbotten/publikt/avtal.json', utan.sida.url()).href);
  expect(svar.status()).toBe(200);
  expect(await svar.text()).toContain('"namn":"Möbler till kontor"');
  await utan.stang();
  expect([...samordnaren.klagomal, ...ordforanden.klagomal]).toEqual([]);
});
