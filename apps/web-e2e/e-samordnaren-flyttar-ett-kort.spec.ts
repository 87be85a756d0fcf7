import type { Browser } from 'playwright-core';
import { brister, forBred } from './axe';
import { personMedRoll } from './person';
import { startaWebblasare } from './webblasare';
import { tillsDet } from './tills-det';

let webblasare: Browser;
beforeAll(async () => {
  webblasare = await startaWebblasare();
});
afterAll(() => webblasare?.close());

test('the e-samordnare drags a card: a wrong move is refused in words, a right one opens the gate, and nothing moves without the decision', async () => {
  const { sida, klagomal, stang } = await personMedRoll(webblasare, 'E-samordnare', { vag: '/norrbotten/projekt' });
  await sida.getByRole('link', { name: 'Fastavla', exact: true }).click();
  const kort = sida.locator('.gs-tavla [data-gs-rad]', { hasText: 'Gemensamt system elevhälsan' });
  await kort.waitFor();
  expect(await brister(sida)).toEqual([]);
  expect(await forBred(sida)).toBe(0);

  const dra = async (fas: string): Promise<void> => {
    await kort.scrollIntoViewIfNeeded();
    const [fran, till] = [await kort.boundingBox(), await sida.locator(`section[aria-labelledby=fas-${fas}]`).boundingBox()];
    if (!fran || !till) throw new Error('not on the board');
    await sida.mouse.move(fran.x + fran.width / 2, fran.y + fran.height - 8);
    await sida.mouse.down();
    await sida.mouse.move(fran.x + fran.width / 2 + 20, fran.y + fran.height, { steps: 4 });
    await sida.mouse.move(till.x + till.width / 2, till.y + 90, { steps: 8 });
    await sida.mouse.move(till.x + till.width / 2, till.y + 92);
    await sida.mouse.up();
  };
  await dra('upphandling');
  await sida.getByText('Från Projekt förbereds till Upphandling är det mer än ett steg.', { exact: false }).first().waitFor();
  expect(sida.url()).toContain('/projekt/fastavla');
  await dra('utveckling');
  await sida.waitForURL(/\/faser\?akt=passera$/);
  await sida.getByRole('heading', { name: /Nästa grind: BP3/ }).waitFor();
  await sida.getByRole('link', { name: 'Till fastavlan' }).click();
  await kort.waitFor();
  await tillsDet(() => sida.locator('section[aria-labelledby=fas-forbereds] [data-gs-rad]', { hasText: 'Gemensamt system elevhälsan' }).count(), 1);

  // The same by the keyboard.
  await kort.getByRole('button', { name: 'Flytta Gemensamt system elevhälsan' }).press('Enter');
  await kort.getByRole('link', { name: 'Förstudie, ett steg tillbaka' }).waitFor();
  expect(await brister(sida)).toEqual([]);
  expect(klagomal).toEqual([]);
  await stang();
});

test('a filter on the map is saved as a shared view, and another finds it', async () => {
  const { sida, klagomal, stang } = await personMedRoll(webblasare, 'E-samordnare', { vag: '/norrbotten/projekt' });
  await sida.getByRole('button', { name: 'Kommuner på karta' }).click();
  await sida.getByRole('checkbox', { name: 'Luleå' }).check();
  await sida.getByRole('button', { name: 'Kommuner: Luleå' }).waitFor();
  expect(await brister(sida)).toEqual([]);
  expect(await forBred(sida)).toBe(0);
  await sida.waitForURL(/kommun=2580/);
  const namn = `Luleås projekt ${Date.now()}`;
  await sida.locator('gs-sparade-vyer summary').click();
  await sida.getByRole('button', { name: 'Spara vyn som visas' }).click();
  await sida.getByLabel('Namn', { exact: true }).fill(namn);
  await sida.getByLabel('Delad med alla i samverkan').check();
  expect(await brister(sida)).toEqual([]);
  await sida.getByRole('button', { name: 'Spara', exact: true }).click();
  await sida.getByText(`Vyn ${namn} är sparad och delad`).first().waitFor();
  expect(klagomal).toEqual([]);
  await stang();

  const annan = await personMedRoll(webblasare, 'Revisor', { vag: '/norrbotten/projekt', bredd: 390 });
  await annan.sida.locator('gs-sparade-vyer summary').click();
  await annan.sida.getByRole('link', { name: namn }).click();
  await annan.sida.waitForURL(/kommun=2580/);
  await annan.sida.getByRole('button', { name: 'Kommuner: Luleå' }).waitFor();
  expect(await brister(annan.sida)).toEqual([]);
  expect(await forBred(annan.sida)).toBe(0);
  expect(annan.klagomal).toEqual([]);
  await annan.stang();
});
