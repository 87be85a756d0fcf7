import { type Browser, type Page } from 'playwright-core';
import { brister, forBred } from './axe';
import { personMedRoll } from './person';
import { tillsDet } from './tills-det';
import { startaWebblasare } from './webblasare';

let webblasare: Browser;
/** The ärende that the tests write in, one after the other. */
let vag: string;

beforeAll(async () => {
  webblasare = await startaWebblasare();
});
afterAll(() => webblasare.close());

/** Keeps a version of the text as it stands, with a note. */
const sparaVersion = async (sida: Page, anteckning: string, nummer: number): Promise<void> => {
  await sida.getByLabel('Anteckning (valfri)').fill(anteckning);
  await sida.getByRole('button', { name: 'Spara version' }).click();
  await sida.getByText(`Version ${nummer} är sparad`).first().waitFor();
};

describe('the text of an ärende as templates, files and versions', () => {
  it('the nämndsekreterare changes a template, sees it filled, and the portal keeps its versions', async () => {
    const { sida, klagomal, stang } = await personMedRoll(webblasare, 'Nämndsekreterare', { vag: '/norrbotten/arenden/mallar' });
    await sida.getByRole('link', { name: 'Budget', exact: true }).click();
    const juridik = sida.getByRole('textbox', { name: 'Juridik', exact: true });
    await juridik.click();
    await sida.keyboard.type('Budgeten för {projekt} beslutas enligt KL 11 kap.');
    const projekt = sida.getByRole('combobox', { name: 'Projekt att fylla mallen med' });
    await projekt.selectOption({ label: 'Gemensamt system elevhälsan' });
    await sida.getByRole('button', { name: 'Visa hur det blir' }).click();
    await sida.getByText('Budgeten för Gemensamt system elevhälsan beslutas enligt KL 11 kap.').waitFor();
    await sida.getByText('490\u00a0000\u00a0kr', { exact: false }).first().waitFor();
    await sida.getByRole('textbox', { name: 'Vad du ändrade' }).fill('Ny rad om KL');
    await sida.getByRole('button', { name: 'Spara mallen' }).click();
    await sida.getByText('Mallen är sparad').first().waitFor();
    await sida.getByText('Ny rad om KL').waitFor();
    expect(await brister(sida)).toEqual([]);
    await sida.setViewportSize({ width: 320, height: 800 });
    expect(await forBred(sida)).toBe(0);
    expect(klagomal).toEqual([]);
    await stang();
  });

  it('a new ärende begins with it; its text is fetched as PDF and docx, and two versions stand beside each other', async () => {
    const { sida, klagomal, stang } = await personMedRoll(webblasare, 'E-samordnare', { vag: '/norrbotten/projekt' });
    await sida.getByRole('link', { name: 'Gemensamt system elevhälsan', exact: true }).click();
    await sida.getByRole('button', { name: 'Skapa ärende' }).click();
    await sida.getByRole('button', { name: 'Budget', exact: true }).click();
    await sida.getByRole('textbox', { name: 'Juridik', exact: true }).waitFor();
    vag = new URL(sida.url()).pathname;

    const fil = async (namn: string | RegExp): Promise<{ status: number; borjan: string; namn: string }> => {
      const svar = await sida.request.get((await sida.getByRole('link', { name: namn }).first().getAttribute('href')) ?? '');
      return { status: svar.status(), borjan: (await svar.body()).toString('latin1', 0, 4), namn: svar.headers()['content-disposition'] ?? '' };
    };
    expect(await fil('Tjänsteskrivelsen som PDF')).toEqual({ status: 200, borjan: '%PDF', namn: expect.stringMatching(/tjansteskrivelse-utkast-2021-02-15\.pdf/) });
    expect(await fil('Tjänsteskrivelsen för Word (docx)')).toMatchObject({ status: 200, borjan: 'PK\u0003\u0004' });

    await sparaVersion(sida, 'Före mötet', 1);
    await sida.getByRole('textbox', { name: 'Juridik', exact: true }).click();
    await sida.keyboard.press('Control+End');
    await sida.keyboard.type(' Beslutet kan överklagas.');
    await sparaVersion(sida, 'Efter mötet', 2);
    await sida.getByRole('link', { name: 'Versioner', exact: true }).click();
    await sida.getByRole('cell', { name: 'Sparad: Före mötet' }).waitFor();
    await sida.getByText('Ett stycke skiljer sig: juridik.').waitFor();
    expect(await sida.locator('ins').innerText()).toContain('Beslutet kan överklagas.');
    await sida.getByLabel('Äldre').selectOption('2');
    await sida.getByText('Versionerna är lika.').waitFor();
    await sida.getByLabel('Äldre').selectOption('1');
    await sida.getByText('Ett stycke skiljer sig: juridik.').waitFor();
    expect(await brister(sida)).toEqual([]);
    await sida.getByRole('checkbox', { name: 'Även det som är lika' }).check();
    await sida.getByText('Budgeten för Gemensamt system elevhälsan beslutas enligt KL 11 kap.').first().waitFor();
    expect(await fil(/^PDF av version 1/)).toMatchObject({ status: 200, borjan: '%PDF', namn: expect.stringMatching(/version-1\.pdf/) });
    await sida.getByRole('checkbox', { name: 'Vem som skrev vad' }).check();
    await tillsDet(() => sida.locator('.spar').count().then((n) => n > 0), true);
    expect(await brister(sida)).toEqual([]);
    expect(klagomal).toEqual([]);
    await stang();
  });

  it('underlag is chosen among the handlingar and put in order with the keyboard, which stays where it was', async () => {
    const { sida, klagomal, stang } = await personMedRoll(webblasare, 'E-samordnare', { vag: `${vag}/handlingar` });
    for (const namn of ['Förstudie', 'Kalkyl']) {
      await sida.getByLabel('Ny handling').setInputFiles({ name: `${namn}.txt`, mimeType: 'text/plain', buffer: Buffer.from(namn) });
      await sida.getByRole('link', { name: `Ladda ner ${namn}` }).waitFor();
    }
    await sida.getByRole('link', { name: 'Tjänsteskrivelse', exact: true }).click();
    const underlag = sida.getByRole('region', { name: 'Underlag' });
    const titlar = (): Promise<string[]> => underlag.getByRole('listitem').getByRole('link').allInnerTexts();
    for (const [i, namn] of ['Förstudie', 'Kalkyl'].entries()) {
      await underlag.getByLabel('Lägg till underlag').selectOption({ label: namn });
      await tillsDet(() => underlag.getByRole('listitem').count(), i + 1);
    }
    await underlag.getByRole('button', { name: 'Flytta upp Kalkyl' }).focus();
    await sida.keyboard.press('Enter');
    await tillsDet(titlar, ['Kalkyl', 'Förstudie']);
    await tillsDet(() => sida.locator(':focus').getAttribute('aria-label'), 'Flytta upp Kalkyl');
    await underlag.getByText('Nu nummer 1 av 2').waitFor({ state: 'attached' });
    expect(await brister(sida)).toEqual([]);
    await underlag.getByRole('button', { name: 'Ta bort Kalkyl ur underlaget' }).click();
    await tillsDet(titlar, ['Förstudie']);
    await sida.getByRole('button', { name: 'Ångra', exact: true }).last().click();
    await tillsDet(titlar, ['Kalkyl', 'Förstudie']);
    await sida.setViewportSize({ width: 320, height: 800 });
    expect(await forBred(sida)).toBe(0);
    expect(klagomal).toEqual([]);
    await stang();
  });
});
