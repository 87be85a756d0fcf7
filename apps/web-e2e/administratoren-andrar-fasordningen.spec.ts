import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { type Browser, type Page } from 'playwright-core';
import { brister, forBred } from './axe';
import { personMedRoll } from './person';
import { startaWebblasare } from './webblasare';
import { tillsDet } from './tills-det';

const DIGITALT = 'Funktion för digitala personalakter';
let webblasare: Browser;

beforeAll(async () => {
  webblasare = await startaWebblasare();
});
afterAll(() => webblasare.close());

const ren = async (sida: Page): Promise<void> => {
  expect(await brister(sida)).toEqual([]);
  expect(await forBred(sida)).toBe(0);
};

describe('the order of phases is configuration', () => {
  it('the administratör adds a leverabel to a gate: refused without a reason, then a version that everybody sees', async () => {
    const { sida, klagomal, stang } = await personMedRoll(webblasare, 'Administratör', { vag: '/norrbotten/administration/fasordning' });
    await sida.getByLabel('Slag', { exact: true }).selectOption('Förstudie');
    await sida.getByText('Ursprunglig ordning').waitFor();
    await ren(sida);
    await sida.getByRole('button', { name: 'Ändra' }).click();
    const bp8 = sida.getByRole('group', { name: /BP8 till Avslutad/ });
    await bp8.getByLabel('Leverabler').fill('Slutrapport från förstudie\nNyttovärdering\nslutrapport från förstudie');
    await sida.getByRole('button', { name: 'Spara ny version' }).click();
    await bp8.getByText('slutrapport från förstudie står två gånger.').waitFor();
    await bp8.getByLabel('Leverabler').fill('Slutrapport från förstudie\nNyttovärdering\nKonsekvensbedömning');
    await sida.getByRole('button', { name: 'Spara ny version' }).click();
    await sida.getByText('Ange varför fasordningen ändras.').waitFor();
    await ren(sida);
    await sida.getByLabel('Varför ändras ordningen?').fill('Dataskyddet ska prövas.');
    await sida.getByRole('button', { name: 'Spara ny version' }).click();
    await sida.getByRole('cell', { name: /Konsekvensbedömning/ }).first().waitFor();
    await sida.getByText(/^Version 1, .*Dataskyddet ska prövas\./).waitFor();
    expect(klagomal).toEqual([]);
    await stang();

    const annan = await personMedRoll(webblasare, 'Kommunrepresentant', { kommun: 'Kiruna', vag: '/norrbotten/administration/fasordning?slag=forstudie', bredd: 390 });
    await annan.sida.getByRole('cell', { name: /Konsekvensbedömning/ }).first().waitFor();
    await tillsDet(() => annan.sida.getByRole('button', { name: 'Ändra' }).count(), 0);
    await ren(annan.sida);
    await annan.stang();
  });
});

describe('leverabler', () => {
  it('are entered with owner and day, approved, taken back with a reason, and come as a file; by keyboard too', async () => {
    const { sida, klagomal, stang } = await personMedRoll(webblasare, 'E-samordnare', { vag: '/norrbotten/projekt' });
    await sida.getByRole('link', { name: DIGITALT }).first().click();
    await sida.getByRole('navigation', { name: 'Projektets delar' }).getByRole('link', { name: 'Leverabler' }).click();
    await sida.getByRole('button', { name: 'Lägg in Driftsättning' }).click();
    await sida.getByRole('button', { name: 'Spara' }).click();
    await sida.getByText('Ange vem som tar fram leverabeln.').waitFor();
    await ren(sida);
    await sida.getByLabel('Ägare', { exact: true }).fill('Leverantören');
    await sida.getByLabel('Klar senast').fill('1/2');
    await sida.getByRole('button', { name: 'Spara' }).click();
    const rad = sida.getByRole('row', { name: /^Driftsättning/ });
    await rad.getByText('Försenad').waitFor();
    await tillsDet(() => rad.textContent(), expect.stringContaining('2021-02-01'));
    await rad.getByRole('button', { name: 'Godkänn' }).click();
    await rad.getByText('Godkänd').waitFor();
    await sida.keyboard.press('j');
    await sida.keyboard.press('Enter');
    await sida.getByRole('button', { name: 'Återkalla godkännandet', exact: true }).click();
    await sida.getByText('Ange varför godkännandet återkallas.').waitFor();
    await ren(sida);
    await sida.getByLabel('Skäl').fill('Fel leverans.');
    await sida.getByRole('button', { name: 'Återkalla godkännandet', exact: true }).click();
    await rad.getByText('Försenad').waitFor();
    const vantar = sida.waitForEvent('download');
    await sida.getByRole('link', { name: /^Excel/ }).click();
    const xml = strFromU8(unzipSync(await readFile(await (await vantar).path()))['xl/sharedStrings.xml'] ?? new Uint8Array());
    for (const ord of ['Leverantören', 'Försenad', 'Inte inlagd']) expect(xml).toContain(ord);
    expect(klagomal).toEqual([]);
    await stang();
  });
});
