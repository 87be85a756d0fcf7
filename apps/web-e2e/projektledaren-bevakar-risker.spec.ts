import { type Browser, type Page } from 'playwright-core';
import { brister, forBred } from './axe';
import { personMedRoll } from './person';
import { startaWebblasare } from './webblasare';
import { tillsDet } from './tills-det';

const PROJEKT = 'Digitala lås räddningstjänst och socialtjänst';
let webblasare: Browser;

beforeAll(async () => {
  webblasare = await startaWebblasare();
});
afterAll(() => webblasare.close());

/** The parts of a project's page are links in a row. */
const del = async (sida: Page, namn: string): Promise<void> => {
  await sida.getByRole('navigation', { name: 'Projektets delar' }).getByRole('link', { name: namn }).click();
  await sida.getByRole('heading', { level: 2, name: namn }).waitFor();
};

const fyll = async (sida: Page, namn: string, sannolikhet: string, konsekvens: string): Promise<void> => {
  await sida.getByRole('button', { name: 'Lägg till risk' }).click();
  await sida.getByLabel('Risk', { exact: true }).fill(namn);
  await sida.getByRole('combobox', { name: 'Sannolikhet' }).selectOption(sannolikhet);
  await sida.getByRole('combobox', { name: 'Konsekvens' }).selectOption(konsekvens);
  await sida.getByRole('textbox', { name: 'Ägare' }).fill('Projektledaren');
  await sida.getByRole('textbox', { name: 'Granskas' }).fill('2021-02-15');
  await sida.getByRole('button', { name: 'Spara risken' }).click();
};

describe('risks of a project', () => {
  it('are raised, seen in the matrix, judged anew with a reason, frozen in a report, watched from home, and told in the history', async () => {
    const { sida, klagomal, stang } = await personMedRoll(webblasare, 'E-samordnare', { vag: '/norrbotten/projekt' });
    await sida.getByRole('row').getByRole('link', { name: PROJEKT, exact: true }).click();
    await sida.getByRole('heading', { level: 1, name: PROJEKT }).waitFor();
    await del(sida, 'Risker');
    await sida.getByText('Inga risker').waitFor();
    expect(await brister(sida)).toEqual([]);
    await sida.getByRole('button', { name: 'Lägg till risk' }).click();
    await sida.getByRole('button', { name: 'Spara risken' }).click();
    await sida.getByText('Ange vad som kan hända.').waitFor();
    expect(await brister(sida)).toEqual([]);
    await sida.getByRole('button', { name: 'Avbryt' }).click();
    await fyll(sida, 'Leverantören försenas', '3', '4');
    await sida.getByRole('button', { name: 'Leverantören försenas', exact: true }).waitFor();
    await fyll(sida, 'Få deltar', '2', '2');
    await sida.getByRole('button', { name: 'Få deltar', exact: true }).waitFor();

    await sida.getByRole('link', { name: /^1 risk, hög 12: sannolikhet 3 Möjlig, konsekvens 4 Allvarlig/ }).click();
    await sida.waitForURL(/cell=3-4/);
    await sida.getByRole('button', { name: 'Få deltar', exact: true }).waitFor({ state: 'detached' });
    await sida.getByRole('button', { name: 'Leverantören försenas', exact: true }).click();
    await sida.getByRole('button', { name: /^Ändra risken/ }).click();
    await sida.getByRole('combobox', { name: 'Sannolikhet' }).selectOption('4');
    await sida.getByRole('button', { name: 'Spara risken' }).click();
    await sida.getByText('Värdet har ändrats. Ange varför.').waitFor();
    await sida.getByRole('textbox', { name: 'Varför ändras värdet?' }).fill('Leverantören har bytt ledning.');
    await sida.getByRole('button', { name: 'Spara risken' }).click();
    await sida.getByRole('button', { name: 'Visa alla rutor' }).click();
    await sida.getByText('Leverantören har bytt ledning.').waitFor();
    await sida.getByRole('button', { name: /^Lägg till åtgärd/ }).click();
    await sida.getByLabel('Åtgärd', { exact: true }).fill('Avtala om vite');
    await sida.getByRole('textbox', { name: 'Ansvarig' }).fill('Upphandlaren');
    await sida.getByRole('textbox', { name: 'Klar senast' }).fill('2021-03-31');
    await sida.getByRole('button', { name: 'Spara åtgärden' }).click();
    await sida.getByText('Upphandlaren, klar senast 2021-03-31').waitFor();
    expect(await brister(sida)).toEqual([]);

    await del(sida, 'Översikt');
    await sida.getByRole('button', { name: 'Uppdatera status' }).click();
    await sida.getByText('Rapporten fryser 2 öppna risker').waitFor();
    await sida.getByRole('textbox', { name: 'Status' }).fill('Leverantören är osäker.');
    await sida.getByRole('button', { name: 'Spara status' }).click();
    await sida.getByText('2 öppna risker, högsta värdet').waitFor();
    await sida.getByText('Risker fördes inte då.').first().waitFor();
    expect(await brister(sida)).toEqual([]);

    await del(sida, 'Historik');
    await sida.getByText(`Risken Leverantören försenas i ${PROJEKT} ändrades från värdet 12 till 16.`).waitFor();
    await sida.getByLabel('Om', { exact: true }).selectOption({ label: 'Statusrapporter' });
    await sida.getByText('Risken Leverantören försenas').first().waitFor({ state: 'detached' });
    await sida.getByText(new RegExp(`^Statusrapport \\d+ lämnades för ${PROJEKT}`)).waitFor();
    expect(await brister(sida)).toEqual([]);

    await sida.goto('/norrbotten');
    await sida.getByRole('heading', { name: 'Risker att bevaka' }).waitFor();
    await sida.getByRole('link', { name: /Leverantören försenas/ }).click();
    await sida.getByRole('heading', { level: 3, name: 'Åtgärder' }).waitFor();
    expect(klagomal).toEqual([]);
    await stang();
  });

  it('are read by a kommunrepresentant on a phone, without forms', async () => {
    const { sida, klagomal, stang } = await personMedRoll(webblasare, 'Kommunrepresentant', { kommun: 'Luleå', vag: '/norrbotten/projekt', bredd: 390 });
    await sida.getByRole('link', { name: PROJEKT, exact: true }).click();
    await del(sida, 'Risker');
    await sida.getByRole('link', { name: /^1 risk, hög 16/ }).waitFor();
    await tillsDet(() => sida.getByRole('button', { name: /^Lägg till/ }).count(), 0);
    expect(await forBred(sida)).toBe(0);
    await del(sida, 'Historik');
    await sida.getByText('Leverantören har bytt ledning.').waitFor();
    expect(await brister(sida)).toEqual([]);
    expect(await forBred(sida)).toBe(0);
    expect(klagomal).toEqual([]);
    await stang();
  });
});
