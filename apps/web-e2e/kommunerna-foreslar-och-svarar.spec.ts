import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { type Browser, type Page } from 'playwright-core';
import { brister, forBred } from './axe';
import { personMedRoll } from './person';
import { tillsDet } from './tills-det';
import { startaWebblasare } from './webblasare';

const IDE = 'Gemensam kursbank för digital kompetens';
const PROJEKT = 'Funktion för digitala personalakter';
let webblasare: Browser;

beforeAll(async () => {
  webblasare = await startaWebblasare();
});
afterAll(() => webblasare.close());

const kommunen = (kommun: string, vag = '/norrbotten', bredd = 1280) => personMedRoll(webblasare, 'Kommunrepresentant', { kommun, vag, bredd });
const slat = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();
const rad = (sida: Page, namn: string) => sida.getByRole('row', { name: new RegExp(`^${namn}`) });
const ren = async (sida: Page): Promise<void> => {
  expect(await brister(sida)).toEqual([]);
  expect(await forBred(sida)).toBe(0);
};
const tillKommuner = async (sida: Page): Promise<void> => {
  await sida.getByRole('link', { name: PROJEKT }).first().click();
  await sida.getByRole('link', { name: 'Kommuner', exact: true }).click();
  await sida.getByRole('table', { name: /^Vad kommunerna svarar/ }).waitFor();
};

describe('an idea becomes qualifiable', () => {
  it("Arjeplog's representative proposes it; everything that is missing is said at once", async () => {
    const { sida, klagomal, stang } = await kommunen('Arjeplog', '/norrbotten/projekt');
    await sida.getByRole('link', { name: 'Idéer', exact: true }).click();
    await sida.getByRole('heading', { level: 1, name: 'Idéer' }).waitFor();
    await sida.getByRole('link', { name: 'Föreslå en idé' }).first().click();
    await sida.getByLabel('Behov', { exact: true }).fill('Varje kommun tar fram sina egna kurser.');
    await sida.getByRole('button', { name: 'Föreslå' }).click();
    await sida.getByText('2 saker behöver rättas:').waitFor();
    await tillsDet(() => sida.locator(':focus').getAttribute('aria-invalid'), 'true');
    await tillsDet(() => sida.getByLabel('Behov', { exact: true }).inputValue(), 'Varje kommun tar fram sina egna kurser.');
    await ren(sida);
    await sida.getByLabel('Titel', { exact: true }).fill('Gemensamt personalsystem');
    await sida.getByLabel('Nytta', { exact: true }).fill('En kurs görs en gång.');
    await sida.getByRole('button', { name: 'Föreslå' }).click();
    await sida.getByText(/Det finns redan ett projekt eller en idé som heter Gemensamt personalsystem/).waitFor();
    await sida.getByLabel('Titel', { exact: true }).fill(IDE);
    await sida.getByRole('button', { name: 'Föreslå' }).click();
    await rad(sida, IDE).getByText('1 kommun till behövs').waitFor();
    await tillsDet(async () => slat(await rad(sida, IDE).textContent()), expect.stringContaining('Kommunrepresentant Arjeplog1 kommun'));
    expect(klagomal).toEqual([]);
    await stang();
  });

  it('two more kommuner show interest with one press, from their home and on a phone', async () => {
    const kalix = await kommunen('Kalix', '/norrbotten', 390);
    const panel = kalix.sida.getByRole('region', { name: 'Era projekt' });
    await panel.getByText('Är ni intresserade av idén?').first().waitFor();
    await ren(kalix.sida);
    await panel.getByRole('link', { name: IDE }).click();
    await kalix.sida.getByRole('button', { name: new RegExp(`^Visa intresse för ${IDE}`) }).click();
    await rad(kalix.sida, IDE).getByText('Kalix är intresserad').waitFor();
    await rad(kalix.sida, IDE).getByText('Kan kvalificeras').waitFor();
    await ren(kalix.sida);
    await kalix.stang();

    const pajala = await kommunen('Pajala', '/norrbotten/projekt/ideer?visa=utan_svar');
    await pajala.sida.getByRole('button', { name: new RegExp(`^Avstå från ${IDE}`) }).click();
    await rad(pajala.sida, IDE).waitFor({ state: 'detached' });
    await pajala.sida.getByLabel('Visa', { exact: true }).selectOption('Öppna');
    await rad(pajala.sida, IDE).getByText('Pajala står utanför').waitFor();
    await pajala.sida.getByRole('button', { name: new RegExp(`^Visa intresse för ${IDE}`) }).click();
    await rad(pajala.sida, IDE).getByText('Pajala är intresserad').waitFor();
    await tillsDet(async () => slat(await rad(pajala.sida, IDE).textContent()), expect.stringContaining('3 kommuner'));
    expect(pajala.klagomal).toEqual([]);
    await pajala.stang();
  });

  it('the e-samordnare sees on her home that it can be qualified, and what was proposed', async () => {
    const { sida, klagomal, stang } = await personMedRoll(webblasare, 'E-samordnare', { vag: '/norrbotten' });
    const panel = sida.getByRole('region', { name: 'Idéer' });
    await panel.getByText(/^Kan kvalificeras, föreslagen 2021-02-15/).first().waitFor();
    await panel.getByRole('link', { name: 'Visa alla idéer' }).click();
    await sida.getByRole('heading', { level: 1, name: 'Idéer' }).waitFor();
    await sida.getByRole('link', { name: IDE, exact: true }).click();
    const iden = sida.getByRole('region', { name: 'Idén' });
    await iden.getByText('En kurs görs en gång.').waitFor();
    await tillsDet(async () => slat(await iden.textContent()), expect.stringContaining('3 kommuner är intresserade: Arjeplog, Kalix, Pajala. 2 behövs'));
    await ren(sida);
    await iden.getByRole('link', { name: 'Kvalificera idén' }).click();
    await sida.getByText('3 kommuner har visat intresse').waitFor();
    expect(klagomal).toEqual([]);
    await stang();
  });
});

describe('each kommun answers for itself', () => {
  it('sets its own participation and införande in its row: answer, choose, save', async () => {
    const { sida, klagomal, stang } = await kommunen('Älvsbyn', '/norrbotten/projekt');
    await tillKommuner(sida);
    await sida.getByRole('button', { name: 'Svara för Älvsbyn' }).click();
    await sida.getByRole('radio', { name: 'Deltar', exact: true }).check();
    await sida.getByRole('radio', { name: 'Driftsatt', exact: true }).check();
    await sida.getByLabel('Togs i drift').fill('1/3');
    await sida.getByLabel('Ansvarig för införandet').fill('Personalchefen');
    await ren(sida);
    await sida.getByRole('button', { name: 'Spara svaret' }).click();
    await sida.getByText('2021-03-01 ligger efter i dag, 2021-02-15.').waitFor();
    await tillsDet(() => sida.getByLabel('Ansvarig för införandet').inputValue(), 'Personalchefen');
    await sida.getByLabel('Togs i drift').fill('1/2');
    await sida.getByRole('button', { name: 'Spara svaret' }).click();
    await sida.getByText('1 av 14 kommuner deltar, 13 har inte svarat. Införande: 1 driftsatt.').waitFor();
    await tillsDet(async () => slat(await rad(sida, 'Älvsbyn').textContent()), expect.stringMatching(/Deltar.*Kommunrepresentant Älvsbyn, 2021-02-15.*Driftsatt.*2021-02-01.*Personalchefen/));
    await sida.locator('tr[data-gs-rad="2560"]:focus').waitFor();

    const vantar = sida.waitForEvent('download');
    await sida.getByRole('link', { name: /^Excel/ }).click();
    const xml = strFromU8(unzipSync(await readFile(await (await vantar).path()))['xl/sharedStrings.xml'] ?? new Uint8Array());
    expect(xml).toContain('Personalchefen');
    await sida.getByRole('link', { name: 'Översikt', exact: true }).click();
    await sida.getByText('1 av 14 kommuner deltar, 13 har inte svarat. Införande: 1 driftsatt.').waitFor();
    expect(klagomal).toEqual([]);
    await stang();
  });

  it("another kommun's row is not hers to answer; the map is walked by arrows, and leads to the row", async () => {
    const { sida, klagomal, stang } = await kommunen('Piteå', '/norrbotten/projekt');
    await tillKommuner(sida);
    await tillsDet(() => sida.getByRole('button', { name: /^Svara för/ }).count(), 1);
    await sida.getByRole('radio', { name: 'Införande' }).check();
    await sida.getByRole('button', { name: 'Kiruna: Inte angivet' }).focus();
    for (const pil of ['ArrowRight', 'ArrowDown']) await sida.keyboard.press(pil);
    await tillsDet(() => sida.locator(':focus').getAttribute('aria-label'), 'Överkalix: Inte angivet');
    await sida.getByRole('button', { name: 'Älvsbyn: Driftsatt' }).click();
    await sida.locator('tr[data-gs-rad="2560"]:focus').waitFor();
    await sida.keyboard.press('s');
    await sida.getByRole('region', { name: 'Meddelande' }).getByText('Bara Älvsbyn svarar för sin kommun').waitFor();
    await ren(sida);

    const projektId = /projekt\/([^/]+)/.exec(sida.url())?.[1];
    const svar = await sida.request.post('/api/graphql', {
      maxRetries: 3,
      headers: { 'x-samverkan': 'norrbotten', 'apollo-require-preflight': '1', 'idempotency-key': crypto.randomUUID() },
      data: {
        query: 'mutation($input: SattInforandeInput!) { sattInforande(input: $input) { __typename ... on Avslag { regel text } } }',
        variables: { input: { projektId, kommunkod: '2560', version: 1, lage: 'avstar' } },
      },
    });
    expect(await svar.json()).toMatchObject({ data: { sattInforande: { regel: 'Saknar behörighet', text: 'Bara kommunrepresentanten för Älvsbyn svarar för kommunen.' } } });
    expect(klagomal).toEqual([]);
    await stang();
  });

  it('two at once: the second sees what the first answered, and her own choice is kept', async () => {
    const [en, tva] = await Promise.all([kommunen('Boden', '/norrbotten/projekt'), kommunen('Boden', '/norrbotten/projekt')]);
    for (const { sida } of [en, tva]) {
      await tillKommuner(sida);
      await sida.getByRole('button', { name: 'Svara för Boden' }).click();
    }
    await en.sida.getByRole('radio', { name: 'Deltar inte' }).check();
    await en.sida.getByRole('button', { name: 'Spara svaret' }).click();
    await rad(en.sida, 'Boden').getByText('Deltar inte').waitFor();
    await tva.sida.getByRole('radio', { name: 'Deltar', exact: true }).check();
    await tva.sida.getByRole('button', { name: 'Spara svaret' }).click();
    await tva.sida.getByRole('alert').filter({ hasText: 'Någon annan har svarat för Boden' }).getByText(/deltar inte/).waitFor();
    await ren(tva.sida);
    await tva.sida.getByRole('button', { name: 'Spara svaret' }).click();
    await rad(tva.sida, 'Boden').getByText(/Deltar$/).waitFor();
    await Promise.all([en.stang(), tva.stang()]);
  });
});
