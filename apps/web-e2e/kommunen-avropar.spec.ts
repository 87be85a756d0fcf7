import { readFile } from 'node:fs/promises';
import { type Browser, type Page } from 'playwright-core';
import { brister, forBred } from './axe';
import { type Person, personMedRoll } from './person';
import { tillsDet } from './tills-det';
import { startaWebblasare } from './webblasare';

let webblasare: Browser;
let avroparen: Person;
let samordnaren: Person;

beforeAll(async () => {
  webblasare = await startaWebblasare();
  avroparen = await personMedRoll(webblasare, 'Avropare', { vag: '/norrbotten', bredd: 390 });
  samordnaren = await personMedRoll(webblasare, 'E-samordnare', { vag: '/norrbotten/avtal/avrop' });
});
afterAll(() => webblasare.close());

const falt = (sida: Page, namn: string) => sida.getByRole('textbox', { name: namn, exact: true });
const knapp = (sida: Page, namn: string | RegExp) => sida.getByRole('button', { name: namn, exact: true });
const lank = (sida: Page, namn: string | RegExp) => sida.getByRole('link', { name: namn, exact: true }).first();
const NBSP = '\u00A0';

test('the avropare is told what is left before she reports, is refused beyond it, and what she wrote is kept', async () => {
  const { sida } = avroparen;
  await sida.getByRole('heading', { name: 'Rapportera avrop' }).waitFor();
  expect(await brister(sida)).toEqual([]);
  await lank(sida, /^A-7 /).click();
  await sida.getByText(`Kvar: 360${NBSP}000${NBSP}kr`).waitFor();
  await sida.getByText('✓ Luleå kommun får avropa').waitFor();
  await sida.getByLabel('Leverantör', { exact: true }).selectOption({ index: 1 });
  await falt(sida, 'Vad avropas?').fill('Kort, 100 stycken');
  await falt(sida, 'Belopp utan moms').fill('360 000,01');
  await sida.getByText('✕ Beloppet är större än vad som är kvar:').waitFor();
  await sida.getByText('Utkastet är sparat.').waitFor();
  expect(await brister(sida)).toEqual([]);
  expect(await forBred(sida)).toBe(0);
  await sida.reload();
  await sida.getByText('Ditt utkast från förut är återställt.').waitFor();
  expect(await falt(sida, 'Vad avropas?').inputValue()).toBe('Kort, 100 stycken');
  await knapp(sida, 'Rapportera avropet').click();
  await sida.getByText(/är mer än vad som är kvar/).first().waitFor();

  await falt(sida, 'Dag för avropet').fill('2020-02-28');
  await falt(sida, 'Dag för avropet').blur();
  await sida.getByText('✕ Luleå kommun får inte avropa').waitFor();
  await falt(sida, 'Dag för avropet').fill('2021-02-15');
  await falt(sida, 'Belopp utan moms').fill('60 000');
  await sida.getByText(`✓ Efter avropet är`).waitFor();
  await knapp(sida, 'Rapportera avropet').click();
  await sida.getByText(/är rapporterat. Kvar av takvolymen: 300/).first().waitFor();
  await sida.getByRole('rowheader', { name: 'A-7/12' }).waitFor();
  // Her own organisation's alone.
  await tillsDet(async () => [...new Set(await sida.locator('tbody tr td:nth-child(4)').first().allTextContents())].every((t) => t.includes('Luleå kommun')), true);
  expect(await forBred(sida)).toBe(0);
  expect(await brister(sida)).toEqual([]);
  expect(avroparen.klagomal).toEqual([]);
});

test('the e-samordnare narrows the list and its file, corrects the avrop and takes one back; the bar follows', async () => {
  const { sida } = samordnaren;
  await sida.reload();
  await sida.getByRole('rowheader', { name: 'A-7/12' }).waitFor();
  expect(await brister(sida)).toEqual([]);
  await sida.getByLabel('Organisation', { exact: true }).selectOption('Luleå kommun');
  await sida.getByLabel('Avtal', { exact: true }).selectOption({ label: 'A-7 Utrustning för digital signering (exempel)' });
  await tillsDet(() => sida.getByRole('rowheader', { name: /^A-7/ }).allTextContents(), ['A-7/12', 'A-7/1']);
  const [fil] = await Promise.all([sida.waitForEvent('download'), sida.getByRole('link', { name: /^CSV/ }).click()]);
  const csv = await readFile(await fil.path(), 'utf8');
  expect([csv.includes('A-7/12'), csv.includes('A-7/11')]).toEqual([true, false]);

  await sida.getByRole('row', { name: /A-7\/12/ }).getByRole('link').click();
  await sida.getByRole('heading', { name: 'Takvolym' }).waitFor();
  await sida.getByText('Med den takt som varit').first().waitFor();
  expect(await brister(sida)).toEqual([]);
  await knapp(sida, 'Rätta avrop A-7/12').click();
  const ruta = sida.getByRole('dialog');
  await falt(sida, 'Belopp utan moms').fill('50 000');
  await knapp(sida, 'Spara rättelsen').click();
  await ruta.getByText('Skriv varför avropet rättas.').first().waitFor();
  expect(await brister(sida)).toEqual([]);
  await falt(sida, 'Varför rättas avropet?').fill('En siffra för mycket.');
  await knapp(sida, 'Spara rättelsen').click();
  await sida.getByText('Rättar A-7/12').waitFor();
  await sida.getByText(`Kvar: 310${NBSP}000${NBSP}kr`).waitFor();
  await knapp(sida, 'Makulera avrop A-7/13').click();
  await falt(sida, 'Varför makuleras avropet?').fill('Köpet blev inte av.');
  await knapp(sida, 'Makulera avropet').click();
  await sida.getByText(`Kvar: 360${NBSP}000${NBSP}kr`).waitFor();
  expect(await brister(sida)).toEqual([]);
  await lank(sida, 'Historik').click();
  await sida.getByText(/^Avrop 13 på 50.* för Luleå kommun makulerades/).first().waitFor();
  expect(samordnaren.klagomal).toEqual([]);
});
