import { type Browser, type Page } from 'playwright-core';
import { brister, forBred } from './axe';
import { type Person, personMedRoll } from './person';
import { beslut, steg } from './projektets-liv';
import { tillsDet } from './tills-det';
import { startaWebblasare } from './webblasare';

const PROJEKT = 'Gemensamt verksamhetssystem Socialtjänsten Norrbotten';
const VINNAREN = 'Prov Verksamhetssystem AB';
let webblasare: Browser;
let samordnaren: Person;
let ordforanden: Person;
let sekreteraren: Person;
let anbuden = '';

beforeAll(async () => {
  webblasare = await startaWebblasare();
  samordnaren = await personMedRoll(webblasare, 'E-samordnare', { vag: '/norrbotten/projekt' });
  ordforanden = await personMedRoll(webblasare, 'Ordförande', { vag: '/norrbotten', bredd: 390 });
  sekreteraren = await personMedRoll(webblasare, 'Nämndsekreterare', { vag: '/norrbotten' });
});
afterAll(() => webblasare.close());

const prydlig = async (sida: Page): Promise<void> => {
  expect(await brister(sida)).toEqual([]);
  expect(await forBred(sida)).toBe(0);
};
const knapp = (sida: Page, namn: string) => sida.getByRole('button', { name: namn, exact: true });
/** What the page says, without the head of the portal. */
const sidan = async (person: Person): Promise<string> => {
  await person.sida.goto(anbuden);
  await person.sida.getByRole('heading', { name: 'Anbud är sekretessbelagda till tilldelning' }).waitFor();
  return person.sida.locator('main').innerText();
};

test('the first handläggare opens the list; others see the same whether a bid has come in or not', async () => {
  const { sida } = samordnaren;
  await sida.getByRole('link', { name: PROJEKT }).first().click();
  await sida.getByRole('link', { name: 'Faser och grindar' }).click();
  await steg(sida, 'Annonsera', '2021-02-01', 'Annonserad');
  await sida.getByRole('link', { name: 'Anbud i upphandling 1' }).click();
  await sida.getByRole('heading', { name: 'Anbud är sekretessbelagda till tilldelning' }).waitFor();
  await prydlig(sida);
  anbuden = new URL(sida.url()).pathname;
  const fore = [await sidan(ordforanden), await sidan(sekreteraren)];
  await prydlig(ordforanden.sida);

  await knapp(sida, 'Öppna anbudslistan').click();
  await sida.getByText('Ser anbuden:', { exact: false }).waitFor();
  await prydlig(sida);
  await knapp(sida, 'Skriv in anbud').first().click();
  await knapp(sida, 'Skriv in anbudet').click();
  await sida.getByText('Skriv anbudsgivarens namn.', { exact: false }).first().waitFor();
  await prydlig(sida);
  await sida.getByRole('textbox', { name: 'Anbudsgivare' }).fill(VINNAREN);
  await sida.getByRole('textbox', { name: 'Organisationsnummer' }).fill('5560160680');
  await sida.getByRole('textbox', { name: 'Inkom den' }).fill('2021-02-10');
  await sida.getByRole('textbox', { name: 'Klockslag' }).fill('9.30');
  await sida.getByRole('textbox', { name: 'Anbudssumma' }).fill('12 000 000');
  await knapp(sida, 'Skriv in anbudet').click();
  await sida.getByRole('row', { name: new RegExp(VINNAREN) }).getByText('2021-02-10 09:30').waitFor();
  await knapp(sida, VINNAREN).click();
  await sida.getByLabel('Ny handling').setInputFiles({ name: 'Anbud.txt', mimeType: 'text/plain', buffer: Buffer.from('Vi erbjuder') });
  await sida.getByText('Anbud.txt', { exact: false }).first().waitFor();
  await prydlig(sida);
  expect([await sidan(ordforanden), await sidan(sekreteraren)]).toEqual(fore);
  await knapp(sekreteraren.sida, 'Öppna anbudslistan').click();
  await sekreteraren.sida.getByText('Upphandlingen har redan namngivna handläggare.', { exact: false }).first().waitFor();
});

test('on delegation nothing is awarded before the bids are evaluated', async () => {
  const { sida } = ordforanden;
  await sida.goto(`/norrbotten/delegation/nytt?typ=tilldelning&sak=${anbuden.split('/').pop()}`);
  await sida.getByText('Upphandlingen är i läget annonserad.', { exact: false }).first().waitFor();
  await tillsDet(() => knapp(sida, 'Fatta beslutet').count(), 0);
  expect(await forBred(sida)).toBe(0);
});

test('a handläggare names another and judges the bid', async () => {
  const { sida } = samordnaren;
  await knapp(sida, 'Välj handläggare').click();
  const formular = sida.getByRole('form', { name: 'Välj handläggare' });
  await prydlig(sida);
  await formular.locator('input:not(:disabled)').first().check();
  await knapp(sida, 'Spara').click();
  await formular.waitFor({ state: 'detached' });
  await tillsDet(() => sida.getByText('Ser anbuden:', { exact: false }).innerText(), expect.stringContaining(' och '));
  await sida.getByRole('link', { name: 'Till upphandlingen' }).click();
  await steg(sida, 'Börja utvärdera', '2021-02-11', 'Utvärdering');
  await sida.goto(`${anbuden}`);
  await knapp(sida, VINNAREN).click();
  await knapp(sida, 'Utvärdera').click();
  await sida.getByRole('textbox', { name: 'Utvärdering' }).fill('Uppfyller alla krav och är lägst i pris.');
  await prydlig(sida);
  await knapp(sida, 'Spara utvärderingen').click();
  await knapp(sida, 'Anta').click();
  await knapp(sida, 'Anta anbudet').click();
  await sida.getByRole('row', { name: new RegExp(VINNAREN) }).getByText('Antaget').waitFor();
  await prydlig(sida);
});

test('the award opens the bids to all, and the winner is the supplier of the avtal', async () => {
  const { sida } = samordnaren;
  await sida.getByRole('link', { name: 'Till upphandlingen' }).click();
  await steg(sida, 'Registrera tilldelningsbeslut', '2021-02-12', 'Tilldelad', () => beslut(sida, '§ 77', 'Tilldelning'));
  await ordforanden.sida.goto(anbuden);
  await ordforanden.sida.getByText('Alla som ser upphandlingen ser anbuden.', { exact: false }).waitFor();
  await knapp(ordforanden.sida, VINNAREN).click();
  await ordforanden.sida.getByText('Uppfyller alla krav och är lägst i pris.').waitFor();
  await prydlig(ordforanden.sida);

  await sida.goto('/norrbotten/avtal/nytt');
  await sida.getByLabel('Projekt', { exact: true }).selectOption(PROJEKT);
  await sida.getByLabel('Upphandling', { exact: true }).selectOption('Upphandling 1: Tilldelad');
  await sida.getByText(`Leverantör ur det antagna anbudet: ${VINNAREN}.`).waitFor();
  await tillsDet(() => sida.getByRole('textbox', { name: 'Leverantör 1' }).inputValue(), VINNAREN);
  await prydlig(sida);
  expect([...samordnaren.klagomal, ...ordforanden.klagomal, ...sekreteraren.klagomal]).toEqual([]);
});
