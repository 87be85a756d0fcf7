import { type Browser, type Page } from 'playwright-core';
import { brister, forBred } from './axe';
import { type Person, personMedRoll } from './person';
import { tillsDet } from './tills-det';
import { startaWebblasare } from './webblasare';

const AVTAL = 'System för digitala personalakter (exempel)';
let webblasare: Browser;
let samordnaren: Person;
let revisorn: Person;
let avroparen: Person;
let adress = '';

beforeAll(async () => {
  webblasare = await startaWebblasare();
  samordnaren = await personMedRoll(webblasare, 'E-samordnare', { vag: '/norrbotten/avtal' });
  revisorn = await personMedRoll(webblasare, 'Revisor', { vag: '/norrbotten/avtal/uppfoljning', bredd: 390 });
  avroparen = await personMedRoll(webblasare, 'Avropare', { vag: '/norrbotten/avtal' });
});
afterAll(() => webblasare.close());

const falt = (sida: Page, namn: string) => sida.getByRole('textbox', { name: namn, exact: true });
const knapp = (sida: Page, namn: string | RegExp) => sida.getByRole('button', { name: namn, exact: typeof namn === 'string' }).first();
const lank = (sida: Page, namn: string) => sida.getByRole('link', { name: namn, exact: true }).first();
const rader = (sida: Page, tabell: string) => sida.getByRole('region', { name: tabell }).locator('tbody tr');
const text = (sida: Page, vad: string | RegExp) => sida.getByText(vad).first().waitFor();

test('the e-samordnare plans a dialogue with a supplier and registers what came of it, and the next one', async () => {
  const { sida } = samordnaren;
  await lank(sida, 'Leverantörsuppföljning').click();
  await lank(sida, 'Exempelakter AB').click();
  await sida.getByRole('heading', { level: 1, name: AVTAL }).waitFor();
  adress = new URL(sida.url()).pathname;
  await knapp(sida, /^Planera dialog med Exempelakter/).click();
  await falt(sida, 'Dag för dialogen').fill('2021-02-12');
  await falt(sida, 'Punkt 1').fill('Leveranstider');
  await knapp(sida, 'Planera dialogen').click();
  await text(sida, /2021-02-12 ligger före i dag, 2021-02-15/);
  expect(await brister(sida)).toEqual([]);
  await falt(sida, 'Dag för dialogen').fill('2021-02-16');
  await knapp(sida, 'Planera dialogen').click();
  await tillsDet(() => rader(sida, 'Leverantörer, tabell').first().innerText(), expect.stringContaining('planerad'));

  await knapp(sida, /^Registrera som hållen/).click();
  await falt(sida, 'Deltagare').fill('Förvaltningsorganisationen och leverantörens kundansvariga');
  await falt(sida, 'Anteckning till punkt 1').fill('Två av tio leveranser kom sent.');
  await knapp(sida, 'Registrera dialogen').click();
  await text(sida, 'Betyg är inte valt.');
  await sida.getByRole('radio', { name: '2', exact: true }).check();
  await falt(sida, 'Sammanfattning').fill('Systemet fungerar, men leveranserna är sena.');
  await text(sida, 'Utkastet är sparat.');
  await sida.reload();
  await knapp(sida, /^Registrera som hållen/).click();
  await text(sida, 'Ditt utkast från förut är återställt.');
  await tillsDet(() => falt(sida, 'Sammanfattning').inputValue(), 'Systemet fungerar, men leveranserna är sena.');
  // One interval on, moved by hand.
  await tillsDet(() => falt(sida, 'Nästa dialog').inputValue(), expect.stringMatching(/^2022-02-1\d$/));
  await falt(sida, 'Nästa dialog').fill('2021-06-14');
  expect(await brister(sida)).toEqual([]);
  await knapp(sida, 'Registrera dialogen').click();
  await tillsDet(() => rader(sida, 'Leverantörer, tabell').first().innerText(), expect.stringMatching(/2021-06-14[^]*planerad[^]*2021-02-15[^]*2 av 5/));
  expect(await brister(sida)).toEqual([]);
});

test('a measure is added, done and waits on Min arbetsyta; a grade that was wrong is set right, and both readings stay', async () => {
  const { sida } = samordnaren;
  await knapp(sida, /^Lägg till åtgärd/).click();
  await knapp(sida, 'Spara åtgärden').click();
  await text(sida, 'Åtgärden är tom. Skriv vad som ska göras.');
  await falt(sida, 'Vad ska göras?').fill('Leveransplan varje vecka');
  await falt(sida, 'Klar senast').fill('2021-02-20');
  await knapp(sida, 'Spara åtgärden').click();
  await tillsDet(() => rader(sida, 'Åtgärder, tabell').allInnerTexts(), [expect.stringMatching(/Leveransplan varje vecka[^]*Leverantören[^]*2021-02-20[^]*Öppen/)]);

  await knapp(sida, /^Rätta dialogen/).click();
  await sida.getByRole('radio', { name: '3', exact: true }).check();
  await knapp(sida, 'Spara rättelsen').click();
  await text(sida, 'Det framgår inte varför det rättas. Skriv skälet.');
  await falt(sida, 'Skäl till rättelsen').fill('Betyget skrevs av fel.');
  await knapp(sida, 'Spara rättelsen').click();
  await tillsDet(() => rader(sida, 'Leverantörer, tabell').first().innerText(), expect.stringContaining('3 av 5'));
  await sida.getByText(/^Rättad .*Betyget skrevs av fel\./).click();
  await text(sida, /Betyg 2\./);
  expect(await brister(sida)).toEqual([]);

  await sida.goto('/norrbotten');
  await sida.getByRole('heading', { name: 'Leverantörer att följa upp' }).waitFor();
  await lank(sida, 'Leveransplan varje vecka').click();
  await knapp(sida, /^Klar\b.*Leveransplan/).click();
  await falt(sida, 'Vad blev det?').fill('Planen kommer varje måndag.');
  await knapp(sida, 'Klarmarkera').click();
  await tillsDet(() => rader(sida, 'Åtgärder, tabell').first().innerText(), expect.stringContaining('Planen kommer varje måndag.'));
  await lank(sida, 'Historik').click();
  await text(sida, /^En leverantörsdialog med Exempelakter AB om avtalet A-\d+ System för digitala personalakter \(exempel\) hölls 2021-02-15\.$/);
  expect(samordnaren.klagomal).toEqual([]);
});

test('the revisor reads it on a phone and takes the list out; the avropare is shown nothing of it', async () => {
  const { sida } = revisorn;
  await sida.reload();
  await tillsDet(async () => (await rader(sida, 'Leverantörer i tecknade avtal').allInnerTexts()).some((r) => /Exempelakter AB[^]*2021-06-14[^]*3 av 5/.test(r)), true);
  expect(await forBred(sida)).toBe(0);
  expect(await brister(sida)).toEqual([]);
  const csv = await (await sida.request.get((await sida.getByRole('link', { name: /^CSV/ }).getAttribute('href')) ?? '')).text();
  expect(csv).toContain('System för digitala personalakter (exempel);');
  await sida.goto(adress);
  await text(sida, 'Systemet fungerar, men leveranserna är sena.');
  expect(await sida.getByRole('button', { name: /^(Planera|Rätta|Klar)/ }).count()).toBe(0);
  expect(await forBred(sida)).toBe(0);
  expect(await brister(sida)).toEqual([]);

  const annan = avroparen.sida;
  await lank(annan, AVTAL).click();
  await annan.getByRole('heading', { level: 1, name: AVTAL }).waitFor();
  await lank(annan, 'Historik').click();
  await annan.getByRole('heading', { name: 'Historik' }).waitFor();
  expect(await annan.getByRole('link', { name: 'Uppföljning', exact: true }).count()).toBe(0);
  expect(await annan.getByText('leverantörsdialog').count()).toBe(0);
  expect([...revisorn.klagomal, ...avroparen.klagomal]).toEqual([]);
});
