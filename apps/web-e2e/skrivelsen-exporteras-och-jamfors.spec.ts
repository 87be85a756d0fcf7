import { randomUUID } from 'node:crypto';
import { type Browser, type Page } from 'playwright-core';
import { brister, forBred } from './axe';
import { personMedRoll } from './person';
import { tillsDet } from './tills-det';
import { startaWebblasare } from './webblasare';

let webblasare: Browser;

beforeAll(async () => {
  webblasare = await startaWebblasare();
});
afterAll(() => webblasare.close());

/** Keeps a version of the text as it stands, as the page's own button does. */
const sparaVersion = async (sida: Page, arendeId: string, anteckning: string): Promise<void> => {
  const headers = { 'x-samverkan': 'norrbotten', 'apollo-require-preflight': '1', 'idempotency-key': randomUUID() };
  const fraga = async (query: string, variables: object): Promise<{ data: { arende?: { tjansteskrivelse: { textnummer: number } } } }> =>
    (await sida.request.post('/api/graphql', { maxRetries: 3, headers, data: { query, variables } })).json();
  const { data } = await fraga('query($id: ID!) { arende(id: $id) { tjansteskrivelse { textnummer } } }', { id: arendeId });
  const input = { arendeId, textnummer: data.arende?.tjansteskrivelse.textnummer ?? 0, anteckning };
  await fraga('mutation($input: SparaSkrivelseversionInput!) { sparaSkrivelseversion(input: $input) { __typename } }', { input });
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
    await sida.getByRole('heading', { name: 'Underlag', exact: true }).first().waitFor();
    const vag = new URL(sida.url()).pathname;
    const id = vag.split('/').at(-1) ?? '';

    const fil = async (namn: string | RegExp): Promise<{ status: number; borjan: string; namn: string }> => {
      const svar = await sida.request.get((await sida.getByRole('link', { name: namn }).first().getAttribute('href')) ?? '');
      return { status: svar.status(), borjan: (await svar.body()).toString('latin1', 0, 4), namn: svar.headers()['content-disposition'] ?? '' };
    };
    expect(await fil('Tjänsteskrivelsen som PDF')).toEqual({ status: 200, borjan: '%PDF', namn: expect.stringMatching(/tjansteskrivelse-utkast-2021-02-15\.pdf/) });
    expect(await fil('Tjänsteskrivelsen för Word (docx)')).toMatchObject({ status: 200, borjan: 'PK\u0003\u0004' });

    await sparaVersion(sida, id, 'Före mötet');
    await sida.goto(`${vag}/versioner`);
    await sida.getByRole('cell', { name: 'Sparad: Före mötet' }).waitFor();
    await sida.getByText('Versionerna är lika.').waitFor();
    await sida.getByRole('checkbox', { name: 'Även det som är lika' }).check();
    await sida.getByText('Budgeten för Gemensamt system elevhälsan beslutas enligt KL 11 kap.').first().waitFor();
    expect(await fil(/^PDF av version 1/)).toMatchObject({ status: 200, borjan: '%PDF', namn: expect.stringMatching(/version-1\.pdf/) });
    await sida.getByRole('checkbox', { name: 'Vem som skrev vad' }).check();
    await tillsDet(() => sida.locator('.spar').count().then((n) => n > 0), true);
    expect(await brister(sida)).toEqual([]);
    expect(klagomal).toEqual([]);
    await stang();
  });
});
