import { type Browser, type Page } from 'playwright-core';
import { brister, forBred } from './axe';
import { type Person, personMedRoll } from './person';
import { tillsDet } from './tills-det';
import { startaWebblasare } from './webblasare';

let webblasare: Browser;
let ordforanden: Person;
let vice: Person;
let sekreteraren: Person;
let ledamoten: Person;

beforeAll(async () => {
  webblasare = await startaWebblasare();
  ordforanden = await personMedRoll(webblasare, 'Ordförande', { vag: '/norrbotten/delegation/franvaro' });
  vice = await personMedRoll(webblasare, 'Vice ordförande', { vag: '/norrbotten/delegation/jav', bredd: 390 });
  sekreteraren = await personMedRoll(webblasare, 'Nämndsekreterare', { vag: '/norrbotten/delegation/franvaro' });
  ledamoten = await personMedRoll(webblasare, 'Ledamot', { vag: '/norrbotten/projekt' });
});
afterAll(() => webblasare.close());

const falt = (sida: Page, namn: string) => sida.getByRole('textbox', { name: namn, exact: true });
const knapp = (sida: Page, namn: string | RegExp) => sida.getByRole('button', { name: namn, exact: typeof namn === 'string' }).first();
const text = (sida: Page, vad: string | RegExp) => sida.getByText(vad).first().waitFor();

test('absence is noted by oneself or by the nämndsekreterare, ended early, and a stale form is told what stands', async () => {
  const { sida } = ordforanden;
  await text(sida, 'Ingen frånvaro');
  // By keyboard alone: focus comes to the form that was opened, and to what is wrong in it.
  const pa = (): Promise<string> => sida.evaluate<string>('(document.activeElement.labels?.[0] ?? document.activeElement).textContent.trim()');
  await knapp(sida, 'Anteckna frånvaro').press('Enter');
  await tillsDet(pa, 'Första dagen');
  await sida.keyboard.type('x');
  await sida.keyboard.press('Enter');
  await tillsDet(pa, 'Första dagen');
  await falt(sida, 'Sista dagen').fill('2021-02-10');
  await falt(sida, 'Första dagen').fill('2021-02-08');
  await sida.keyboard.press('Enter');
  await text(sida, /2021-02-10, har redan varit/);
  await tillsDet(pa, 'Sista dagen');
  expect(await brister(sida)).toEqual([]);
  await falt(sida, 'Sista dagen').fill('28/2');

  // The session ends while she writes: the page and what is written stay, until she is logged in again.
  const kakor = await sida.context().cookies();
  await sida.context().clearCookies();
  await knapp(sida, 'Spara frånvaron').click();
  await text(sida, /Du har blivit utloggad.*Det du har skrivit finns kvar/);
  expect([new URL(sida.url()).pathname, await falt(sida, 'Sista dagen').inputValue()]).toEqual(['/norrbotten/delegation/franvaro', '2021-02-28']);
  await sida.context().addCookies(kakor);
  await knapp(sida, 'Försök igen').click();
  await sida.getByRole('cell', { name: 'Borta nu' }).waitFor();
  await tillsDet(pa, 'Frånvaro');

  const annan = sekreteraren.sida;
  await annan.reload();
  await knapp(annan, /^Tillbaka tidigare/).click();
  await knapp(sida, /^Tillbaka tidigare/).click();
  await falt(sida, 'Första dagen tillbaka').fill('2021-02-20');
  await sida.getByRole('form', { name: /^Tillbaka tidigare/ }).getByRole('button', { name: 'Spara', exact: true }).click();
  await sida.getByRole('cell', { name: '2021-02-19' }).waitFor();
  await falt(annan, 'Första dagen tillbaka').fill('2021-02-18');
  await annan.getByRole('form', { name: /^Tillbaka tidigare/ }).getByRole('button', { name: 'Spara', exact: true }).click();
  await text(annan, 'Frånvaron är nu 2021-02-08–2021-02-19. Du skrev att Ordförande är tillbaka 2021-02-18.');
  expect(await brister(annan)).toEqual([]);
  await annan.getByRole('form', { name: /^Tillbaka tidigare/ }).getByRole('button', { name: 'Spara', exact: true }).click();
  await annan.getByRole('cell', { name: '2021-02-17' }).waitFor();
  expect(sekreteraren.klagomal).toEqual([]);
});

test('jäv is declared in a matter; vice judges while the ordförande is away, and the ordförande when she is back, but never her own', async () => {
  const { sida } = ledamoten;
  await sida.getByRole('link', { name: 'Gemensamt system elevhälsan' }).first().click();
  await sida.getByRole('heading', { level: 1, name: 'Gemensamt system elevhälsan' }).waitFor();
  const sak = new URL(sida.url()).pathname.split('/')[3] ?? '';
  const saken = `/norrbotten/delegation/jav?typ=projekt&sak=${sak}`;
  await sida.goto(saken);
  await knapp(sida, 'Anmäl att du är jävig').click();
  await sida.getByRole('radio', { name: /Något annat kan rubba/ }).check();
  await knapp(sida, 'Anmäl jäv').click();
  await text(sida, 'Skriv vilken omständighet det gäller. En mening räcker.');
  expect(await brister(sida)).toEqual([]);
  await falt(sida, 'Med egna ord').fill('Jag har tagit fram systemet i mitt förra arbete.');
  await knapp(sida, 'Anmäl jäv').click();
  await text(sida, 'Jäv är anmält');
  await sida.getByRole('cell', { name: 'inte avgjord' }).waitFor();

  const { sida: vices } = vice;
  await vices.goto('/norrbotten');
  await vices.getByRole('link', { name: /Gemensamt system elevhälsan/ }).filter({ hasText: 'Ledamot' }).first().click();
  await knapp(vices, /^Avgör ?: /).click();
  await vices.getByRole('radio', { name: 'Inte jäv' }).check();
  await knapp(vices, 'Avgör frågan').click();
  await text(vices, /Skriv varför du avgör frågan så/);
  await falt(vices, 'Skäl').fill('Uppdraget avslutades för tio år sedan.');
  await knapp(vices, 'Avgör frågan').click();
  await text(vices, 'Frågan är avgjord');
  expect(await brister(vices)).toEqual([]);
  expect(await forBred(vices)).toBe(0);

  const { sida: ordfs } = ordforanden;
  await ordfs.reload();
  await knapp(ordfs, /^Tillbaka tidigare/).click();
  await falt(ordfs, 'Första dagen tillbaka').fill('2021-02-15');
  await ordfs.getByRole('form', { name: /^Tillbaka tidigare/ }).getByRole('button', { name: 'Spara', exact: true }).click();
  await text(ordfs, 'Frånvaron är ändrad');
  await ordfs.goto(saken);
  await knapp(ordfs, 'Anmäl att du är jävig').click();
  await knapp(ordfs, 'Anmäl jäv').click();
  await tillsDet(() => ordfs.getByRole('button', { name: /^Avgör/ }).count(), 0);
  expect([...ordforanden.klagomal, ...vice.klagomal, ...ledamoten.klagomal]).toEqual([]);
});

test('a seat on a board is entered, and the person is asked about jäv where the organisation is the other party', async () => {
  const { sida } = ordforanden;
  await sida.goto('/norrbotten/delegation/jav');
  await knapp(sida, 'Lägg in ett styrelseuppdrag').click();
  await knapp(sida, 'Spara uppdraget').click();
  await text(sida, 'Välj organisation.');
  const organisation = sida.getByRole('combobox', { name: 'Organisation' });
  await organisation.selectOption({ label: 'IT Norrbotten' });
  const id = await organisation.inputValue();
  await knapp(sida, 'Spara uppdraget').click();
  await sida.getByRole('region', { name: 'Styrelseuppdrag, tabell' }).getByRole('cell', { name: 'IT Norrbotten', exact: true }).waitFor();
  expect(await brister(sida)).toEqual([]);
  await sida.goto(`/norrbotten/delegation/jav?typ=organisation&sak=${id}`);
  await text(sida, /Du sitter i styrelsen för IT Norrbotten/);
  await knapp(sida, 'Nej, jag är inte jävig').click();
  expect(await brister(sida)).toEqual([]);
  await falt(sida, 'Varför är du inte jävig?').fill('Nämnden köper inget av föreningen.');
  await knapp(sida, 'Spara svaret').click();
  await text(sida, /Ordförande bedömer själv: inte jäv/);
  expect(ordforanden.klagomal).toEqual([]);
});

test('jäv declared in a project holds in its upphandling, until the ordförande has judged it there', async () => {
  const { sida } = vice;
  await sida.goto('/norrbotten/projekt');
  await sida.getByRole('link', { name: 'e-arkiv', exact: true }).first().click();
  await sida.getByRole('heading', { level: 1, name: 'e-arkiv' }).waitFor();
  const projekt = new URL(sida.url()).pathname.split('/')[3] ?? '';
  await sida.goto(`/norrbotten/delegation/jav?typ=projekt&sak=${projekt.toUpperCase()}`);
  await knapp(sida, 'Anmäl att du är jävig').click();
  await knapp(sida, 'Anmäl jäv').click();
  await text(sida, 'Jäv är anmält');
  await sida.goto('/norrbotten/delegation/nytt?typ=tilldelning');
  await sida.getByRole('combobox', { name: 'Sak' }).selectOption({ label: 'Upphandlingen för e-arkiv (Utvärdering)' });
  await text(sida, /Den togs upp i projektet e-arkiv och gäller även här/);
  await knapp(sida, 'Det gäller inte den här saken').click();
  await text(sida, 'Du svarar att du inte är jävig i den här saken.');
  expect(await brister(sida)).toEqual([]);
  expect(await forBred(sida)).toBe(0);
  await knapp(sida, 'Spara svaret').click();
  await text(sida, 'Svaret är sparat');

  const { sida: ordfs } = ordforanden;
  await ordfs.goto('/norrbotten');
  await ordfs.getByRole('link', { name: 'Vice ordförande: Upphandling för e-arkiv' }).click();
  await knapp(ordfs, /^Avgör ?: Vice ordförande, Upphandling för e-arkiv/).click();
  await ordfs.getByRole('radio', { name: 'Inte jäv' }).check();
  await falt(ordfs, 'Skäl').fill('Uppdraget gällde förstudien och rör inte anbuden.');
  await knapp(ordfs, 'Avgör frågan').click();
  await text(ordfs, 'Frågan är avgjord');
  await sida.reload();
  await knapp(sida, 'Visa skälen även till det som är klart').click();
  await text(sida, /Frågan om jäv är prövad: inte jäv/);
  await text(sida, /Togs upp i projektet e-arkiv; här gäller det som är avgjort för saken/);
  expect([...ordforanden.klagomal, ...vice.klagomal]).toEqual([]);
});

test('one who is noted as absent by somebody else says that it is wrong, and is not absent from the day on', async () => {
  const { sida: sekrs } = sekreteraren;
  await sekrs.goto('/norrbotten/delegation/franvaro');
  await knapp(sekrs, 'Anteckna frånvaro').click();
  await sekrs.getByRole('combobox', { name: 'Vem?' }).selectOption({ label: 'Vice ordförande, Vice ordförande' });
  await falt(sekrs, 'Sista dagen').fill('2021-02-20');
  await knapp(sekrs, 'Spara frånvaron').click();
  await text(sekrs, 'Frånvaron är antecknad');

  const { sida } = vice;
  await sida.goto('/norrbotten');
  await text(sida, /har antecknat dig som frånvarande 2021-02-15–2021-02-20/);
  expect(await brister(sida)).toEqual([]);
  await knapp(sida, /^Stämmer inte/).click();
  await text(sida, 'Svaret är sparat. Frånvaron är avslutad');
  await tillsDet(() => sida.getByText(/har antecknat dig som frånvarande/).count(), 0);
  await sekrs.goto('/norrbotten/delegation/franvaro?lage=aterkallad');
  await text(sekrs, 'Vice ordförande: stämmer inte (2021-02-15)');
  expect([...sekreteraren.klagomal, ...vice.klagomal]).toEqual([]);
});
