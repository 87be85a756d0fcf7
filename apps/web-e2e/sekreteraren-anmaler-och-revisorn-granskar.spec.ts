import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { type Browser, type Locator, type Page } from 'playwright-core';
import { brister, forBred } from './axe';
import { personMedRoll } from './person';
import { tillsDet } from './tills-det';
import { startaWebblasare } from './webblasare';

const HEMLIGT = 'KANARIEN sjunger';
let webblasare: Browser;
beforeAll(async () => {
  webblasare = await startaWebblasare();
});
afterAll(() => webblasare?.close());

const fraga = async (sida: Page, query: string, variables: object = {}): Promise<string> =>
  (await sida.request.post('/api/graphql', { headers: { 'apollo-require-preflight': '1', 'x-samverkan': 'norrbotten', 'idempotency-key': randomUUID() }, data: { query, variables } })).text();
const rubrik = (sida: Page, name: string | RegExp) => sida.getByRole('heading', { level: 1, name }).waitFor();
const rad = (sida: Page, innehall: string) => sida.getByRole('row').filter({ hasText: innehall }).first();
/** Clicks from the register on. */
const raknade = (): { readonly klicka: (vad: Locator) => Promise<void>; readonly antal: () => number } => {
  let antal = 0;
  return {
    klicka: async (vad) => {
      antal += 1;
      await vad.click();
    },
    antal: () => antal,
  };
};
const prydlig = async (sida: Page): Promise<void> => {
  expect(await brister(sida)).toEqual([]);
  expect(await forBred(sida)).toBe(0);
};

/** Three urgent decisions, the last one secret. Answers their numbers. */
const beslutaBradskande = async (): Promise<readonly string[]> => {
  const { sida, stang } = await personMedRoll(webblasare, 'Ordförande', { vag: '/norrbotten' });
  const kod = /"demokod":"(\d+)"/.exec(await fraga(sida, '{ bekraftelse { demokod } }'))?.[1];
  expect(await fraga(sida, 'mutation($i: BekraftaInput!) { bekrafta(input: $i) { __typename } }', { i: { losenord: 'gemensam-demo', svar: { kod } } })).toContain('Bekraftad');
  const nummer: string[] = [];
  for (const [titel, hemlig] of [['Reservkraft till driften', false], ['Nya lösenordskort', false], [HEMLIGT, true]] as const) {
    const svar = await fraga(sida, 'mutation($input: FattaDelegationsbeslutInput!) { fattaDelegationsbeslut(input: $input) { __typename ... on Delegationsbeslut { beteckning } ... on Avslag { text } } }', {
      input: {
        arendetyp: 'ovrigt', bradskande: { skal: 'Driften stannar innan nämnden kan mötas.' }, principiell: false, uppgifter: { ovrigt: { text: titel } }, rubrik: titel, motiv: `${titel} kunde inte vänta.`,
        ...(hemlig ? { sekretess: { paragraf: '18:8', skal: 'Säkerhetsåtgärd' } } : {}),
      },
    });
    nummer.push(/D 2021:\d+/.exec(svar)?.[0] ?? svar);
  }
  await stang();
  return nummer;
};

let beslut: readonly string[] = [];

test('the nämndsekreterare reports decisions to the next sammanträde, and takes one back', async () => {
  beslut = await beslutaBradskande();
  const [forsta = '', andra = '', tredje = ''] = beslut;
  expect(beslut.every((b) => /^D 2021:\d+$/.test(b))).toBe(true);
  const { sida, klagomal, stang } = await personMedRoll(webblasare, 'Nämndsekreterare', { vag: '/norrbotten/delegation/anmalan' });
  await rubrik(sida, 'Anmälan till nämnden');
  await rad(sida, forsta).getByText('Ska anmälas 2021-03-16').waitFor();
  for (const nr of beslut) await sida.getByRole('checkbox', { name: `Välj ${nr}`, exact: true }).check();
  await sida.getByRole('button', { name: /^Anmäl \d+ beslut$/ }).click();
  await sida.getByText('Skriv vilken paragraf besluten anmäls under.').first().waitFor();
  await prydlig(sida);

  await sida.getByRole('combobox', { name: 'Sammanträde' }).selectOption({ label: '2021-06-18' });
  await sida.getByRole('textbox', { name: 'Paragraf' }).fill('12');
  await sida.getByRole('button', { name: /^Anmäl \d+ beslut$/ }).click();
  await sida.getByText(/ska anmälas 2021-03-16, inte först 2021-06-18/).first().waitFor();
  await sida.getByRole('combobox', { name: 'Sammanträde' }).selectOption({ label: '2021-03-16' });
  await sida.getByRole('button', { name: /^Anmäl \d+ beslut$/ }).click();
  await rad(sida, tredje).getByText('Anmäls 2021-03-16 § 12').waitFor();
  // What is chosen stays when the list is read again.
  await sida.getByRole('combobox', { name: 'Sammanträde' }).selectOption({ label: '2021-01-28, har hållits' });

  await sida.getByRole('button', { name: `Återkalla anmälan av ${andra}`, exact: true }).click();
  await sida.getByRole('textbox', { name: 'Varför återkallas anmälan?' }).fill('Fel paragraf.');
  await sida.getByRole('button', { name: 'Återkalla anmälan', exact: true }).click();
  await rad(sida, andra).getByText('Ska anmälas 2021-03-16').waitFor();
  await tillsDet(() => sida.getByRole('combobox', { name: 'Sammanträde' }).locator('option:checked').textContent(), '2021-01-28, har hållits');
  await prydlig(sida);
  expect(klagomal).toEqual([]);
  await stang();
});

test('the revisor draws a sample that can be drawn again, and is at the evidence in four clicks; everybody sees the masked register', async () => {
  const [forsta = '', , tredje = ''] = beslut;
  const { sida, klagomal, stang } = await personMedRoll(webblasare, 'Revisor', { vag: '/norrbotten/delegation/beslut' });
  await rubrik(sida, 'Beslut på delegation');
  await rad(sida, forsta).getByText('Anmäls 2021-03-16 § 12').waitFor();
  await sida.getByRole('combobox', { name: 'Anmälan' }).selectOption({ label: 'Anmälda' });
  const { klicka, antal } = raknade();
  await klicka(sida.getByText('Stickprov', { exact: true }));
  await sida.getByRole('textbox', { name: 'Antal beslut' }).fill('1');
  await sida.getByRole('textbox', { name: /^Frö/ }).fill('17');
  await klicka(sida.getByRole('button', { name: 'Dra stickprov' }));
  await sida.getByText(/Stickprov: 1 slumpvis valda av \d+ beslut, frö ”17”/).waitFor();
  const nummer = () => sida.locator('tbody th').allInnerTexts();
  await tillsDet(async () => (await nummer()).length, 1);
  const dragna = await nummer();
  await tillsDet(async () => sida.url(), expect.stringContaining('fro=17'));
  await prydlig(sida);
  const fil = await (await sida.request.get((await sida.getByRole('link', { name: /^CSV/ }).getAttribute('href')) ?? '')).text();
  expect(fil).toMatch(/1 av \d+, frö ”17”/);
  expect(fil).toContain(dragna[0]);
  await sida.reload();
  await tillsDet(nummer, dragna);

  // The third click is the decision, with what was judged, what it caused and its event; the fourth its document, its ärende or its event in the chain.
  await klicka(sida.getByRole('link', { name: dragna[0], exact: true }));
  await rubrik(sida, new RegExp(dragna[0] ?? ''));
  await sida.getByText('kunde inte vänta').first().waitFor();
  await sida.getByRole('link', { name: 'Anmäls 2021-03-16 § 12' }).waitFor();
  await sida.getByRole('link', { name: 'Visa händelsen i kedjan' }).waitFor();
  await sida.getByRole('list', { name: 'Regler när beslutet fattades' }).getByText('Punkten i kraft').waitFor();
  await sida.getByRole('list', { name: 'Händelser, nyaste först' }).getByText(/beslutades av/).first().waitFor();
  await prydlig(sida);
  expect(antal()).toBe(3);
  const [dokument] = await Promise.all([sida.waitForEvent('download'), klicka(sida.getByRole('link', { name: 'Hämta beslutet (PDF)' }))]);
  expect(await readFile(await dokument.path(), 'latin1')).toMatch(/^%PDF/);
  expect(antal()).toBe(4);
  await sida.locator('dl').getByRole('link', { name: /^2021\// }).click();
  await rubrik(sida, /Beslut på delegation 2021/);
  await sida.goBack();
  await sida.getByRole('link', { name: 'Visa händelsen i kedjan' }).click();
  await rubrik(sida, 'Historik');
  await sida.getByRole('list', { name: 'Händelser, nyaste först' }).getByRole('listitem').filter({ hasText: new RegExp(`${dragna[0]}\\b.*beslutades av`) }).waitFor();

  await sida.goto('/norrbotten/historik?typ=delegationsbeslut_fattat');
  await sida.getByText(/delegationsbeslut är som de fattades, enligt kedjan/).waitFor();
  await sida.goto('/norrbotten/publikt/delegationsbeslut');
  await rad(sida, tredje).getByText('Uppgiften omfattas av sekretess').waitFor();
  await prydlig(sida);
  for (const format of ['json', 'csv']) {
    const oppet = await (await webblasare.newContext()).request.get(new URL(`/api/norrbotten/publikt/delegationsbeslut.${format}`, sida.url()).href);
    const text = await oppet.text();
    expect(text).toContain(tredje);
    expect(text).toContain('Reservkraft till driften');
    expect(text).not.toContain('KANARIEN');
  }
  expect(klagomal).toEqual([]);
  await stang();
});
