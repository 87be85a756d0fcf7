import { readFile } from 'node:fs/promises';
import { type Browser, type Page } from 'playwright-core';
import { brister, forBred } from './axe';
import { type Person, personMedRoll } from './person';
import { startaWebblasare } from './webblasare';
import { tillsDet } from './tills-det';

let webblasare: Browser;

beforeAll(async () => {
  webblasare = await startaWebblasare();
});
afterAll(() => webblasare.close());

const oppna = (vag: string, bredd = 1280): Promise<Person> => personMedRoll(webblasare, 'E-samordnare', { vag, bredd });
const utanHardaMellanslag = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();
const ren = async (sida: Page): Promise<void> => {
  expect(await brister(sida)).toEqual([]);
  expect(await forBred(sida)).toBe(0);
};
const hamtad = async (sida: Page, lank: string): Promise<{ namn: string; text: string }> => {
  const vantar = sida.waitForEvent('download');
  await sida.getByRole('link', { name: lank }).click();
  const fil = await vantar;
  return { namn: fil.suggestedFilename(), text: await readFile(await fil.path(), 'utf8') };
};
/** A post that no decision carries is held back until it is ticked; its name is then said again before anything is created. */
const valj = async (sida: Page, post: string): Promise<void> => {
  const val = sida.getByRole('group', { name: 'Poster som inte är fastställda' }).getByRole('checkbox', { name: post });
  await val.check();
  await sida.getByRole('table', { name: /^Att fakturera/ }).getByRole('columnheader', { name: post }).waitFor();
  await tillsDet(() => val.evaluate((ruta) => ruta.matches(':focus')), true);
};
const skapaPeriod = async (sida: Page, period: string): Promise<void> => {
  await sida.getByRole('button', { name: `Skapa underlag för ${period}` }).click();
  await sida.getByRole('button', { name: 'Ja, skapa underlagen' }).click();
  await sida.getByText(`Allt som ska faktureras till och med ${period} är redan fakturerat.`).waitFor();
};

describe('the e-samordnare invoices the kommuner', () => {
  it('fills in the sender, sees the grundbelopp of every kommun, creates the underlag once, and follows a krona to its explanation', async () => {
    const { sida, klagomal, stang } = await oppna('/norrbotten/kostnader');
    await sida.getByRole('link', { name: 'Fakturering', exact: true }).click();
    await sida.getByRole('heading', { level: 1, name: 'Fakturering' }).waitFor();
    await sida.getByText('Det finns inga uppgifter om vem som skickar fakturorna').waitFor();
    await ren(sida);
    await sida.getByRole('link', { name: 'Fyll i inställningarna' }).click();
    await sida.getByLabel('Bankgiro').fill('5050-1056');
    await sida.getByRole('button', { name: 'Spara' }).click();
    await sida.getByText('”5050-1056” är inte ett bankgironummer', { exact: false }).first().waitFor();
    await ren(sida);
    await sida.getByLabel('Bankgiro').fill('5050-1055');
    await sida.getByRole('button', { name: 'Spara' }).click();
    await sida.getByText(/^Version 1, sparad/).waitFor();

    await sida.getByRole('link', { name: 'Fakturering', exact: true }).click();
    await sida.getByLabel('Till och med').selectOption('januari 2021');
    const forhand = sida.getByRole('table', { name: /^Att fakturera till och med januari 2021/ });
    await forhand.waitFor();
    await tillsDet(() => forhand.locator('tbody tr').count(), 14);
    await tillsDet(async () => utanHardaMellanslag(await forhand.locator('tfoot tr').textContent()), expect.stringContaining('1 044 400'));
    await ren(sida);
    await skapaPeriod(sida, 'januari 2021');
    await sida.goto('/norrbotten/kostnader/fakturering?ar=2021&manad=12');
    await sida.getByText('december 2021 ligger för långt fram. Den 2021-02-15 får perioder till och med mars 2021 faktureras.').waitFor();
    await ren(sida);
    const lista = sida.getByRole('table', { name: 'Fakturaunderlag 2021, belopp i kronor' });
    await lista.getByRole('link', { name: '2021-0014' }).waitFor();
    await tillsDet(() => lista.locator('tbody tr').count(), 14);
    await ren(sida);

    await sida.getByLabel('Sök underlag').fill('Luleå');
    await lista.locator('tbody a').first().click();
    await sida.getByRole('heading', { level: 1, name: /^2021-00\d\d Luleå/ }).waitFor();
    await sida.getByText('Organisationsnumren är påhittade').waitFor();
    await ren(sida);
    const xml = await hamtad(sida, 'E-faktura (Peppol)');
    expect(xml.namn).toMatch(/^faktura-2021-00\d\d\.xml$/);
    expect(xml.text).toContain('<cbc:PayableAmount currencyID="SEK">74600.00</cbc:PayableAmount>');
    await sida.emulateMedia({ media: 'print' });
    await tillsDet(() => sida.getByRole('link', { name: 'Excel' }).isVisible(), false);
    expect(await forBred(sida)).toBe(0);
    await sida.emulateMedia({ media: 'screen' });
    await sida.getByRole('link', { name: /varför\? Grundbelopp 2021$/ }).click();
    await sida.getByRole('heading', { level: 1, name: /^Luleå betalar/ }).waitFor();
    expect(klagomal).toEqual([]);
    await stang();
  });

  it('a post changed after it was invoiced gives a credit note to the one who left and corrections to the others', async () => {
    const { sida, klagomal, stang } = await oppna('/norrbotten/kostnader/poster/ny');
    await sida.getByLabel('Namn').fill('Utbildning med faktura');
    await sida.getByLabel('År', { exact: true }).fill('2020');
    await sida.getByLabel('Belopp', { exact: true }).fill('140 000 kr');
    await sida.getByLabel('Källa', { exact: true }).fill('Offert 2021-02-12');
    await sida.getByRole('button', { name: 'Spara' }).click();
    await sida.getByRole('heading', { level: 1, name: 'Utbildning med faktura' }).waitFor();
    const post = new URL(sida.url()).pathname;
    await sida.goto('/norrbotten/kostnader/fakturering?ar=2020&manad=12');
    await sida.getByText('Inget fastställt återstår att fakturera till och med december 2020.').waitFor();
    await ren(sida);
    await valj(sida, 'Utbildning med faktura');
    await sida.getByRole('button', { name: 'Skapa underlag för december 2020' }).click();
    await sida.getByText('Faktureras utan att vara fastställt: Utbildning med faktura.').waitFor();
    await ren(sida);
    await sida.getByRole('button', { name: 'Avbryt' }).click();
    await skapaPeriod(sida, 'december 2020');

    await sida.goto(`${post}/andra`);
    await sida.getByLabel('Piteå').uncheck();
    await sida.getByRole('region', { name: 'Förhandsvisad fördelning' }).getByText('deltar inte längre').waitFor();
    await sida.getByRole('button', { name: 'Spara' }).click();
    await sida.getByRole('heading', { level: 1, name: 'Utbildning med faktura' }).waitFor();
    await sida.goto('/norrbotten/kostnader/fakturering?ar=2020&manad=12');
    await valj(sida, 'Utbildning med faktura');
    await sida.getByText('13 fakturor och 1 kreditfaktura').waitFor();
    await tillsDet(async () => utanHardaMellanslag(await sida.getByRole('table', { name: /^Att fakturera/ }).locator('tfoot').textContent()), expect.stringMatching(/ 0 ?0$/));
    await ren(sida);
    await skapaPeriod(sida, 'december 2020');
    await sida.getByLabel('Slag').selectOption('Kreditfakturor');
    await sida.getByRole('table', { name: /^Fakturaunderlag 2020/ }).locator('tbody a').first().click();
    await sida.getByText('Underlag till kreditfaktura').waitFor();
    await tillsDet(async () => utanHardaMellanslag(await sida.locator('tfoot').textContent()), expect.stringContaining('−10 000'));
    await ren(sida);
    await tillsDet(() => sida.getByRole('link', { name: /varför\? Utbildning med faktura/ }).getAttribute('href'), post);
    await sida.getByRole('table', { name: /^Rader/ }).getByRole('link', { name: /^2021-\d{4}$/ }).click();
    await sida.getByText('Rättas av').waitFor();
    expect(klagomal).toEqual([]);
    await stang();
  });

  it('the kommun representative reads what her kommun is invoiced, on a phone, and creates nothing', async () => {
    const { sida, klagomal, stang } = await personMedRoll(webblasare, 'Kommunrepresentant', { kommun: 'Pajala', vag: '/norrbotten/kostnader/fakturering?ar=2021', bredd: 390 });
    await sida.getByLabel('Sök underlag').fill('Pajala');
    const lista = sida.getByRole('table', { name: /^Fakturaunderlag 2021/ });
    await lista.getByText('er kommun').waitFor();
    await tillsDet(() => sida.getByRole('heading', { name: 'Fakturera en period' }).count(), 0);
    await ren(sida);
    await lista.locator('tbody a').first().click();
    await sida.getByRole('heading', { level: 1, name: /Pajala/ }).waitFor();
    await ren(sida);
    await sida.goto('/norrbotten/kostnader/fakturering/installningar');
    await sida.getByText(/^Version 1, sparad/).waitFor();
    await tillsDet(() => sida.getByRole('button', { name: 'Spara' }).count(), 0);
    await ren(sida);
    expect(klagomal).toEqual([]);
    await stang();
  });
});
