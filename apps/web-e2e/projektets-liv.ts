/** What people do on a project's page on its way through the gates: for the flow of a project's whole life. */
import { randomUUID } from 'node:crypto';
import { type Page } from 'playwright-core';
import { brister, forBred } from './axe';
import { tillsDet } from './tills-det';

export const ren = async (sida: Page): Promise<void> => {
  expect(await brister(sida)).toEqual([]);
  expect(await forBred(sida)).toBe(0);
};
export const grinden = (sida: Page) => sida.getByRole('region', { name: /^Nästa grind/ });
export const del = async (sida: Page, namn: string): Promise<void> => sida.getByRole('navigation', { name: 'Projektets delar' }).getByRole('link', { name: namn, exact: true }).click();
export const nu = async (sida: Page, fas: string): Promise<void> => sida.locator('[aria-current="step"]').filter({ visible: true }).getByText(fas).first().waitFor();

type Svar = Record<string, ({ __typename: string } & Record<string, unknown>) | null>;

/** A question to the portal as the person who is logged in on the page (again, with its key, when the connection was closed for rest meanwhile): for what the page does not offer, and what other flows drive. */
export const fraga = async (sida: Page, query: string, variables: object): Promise<Svar> => {
  const svar = await sida.request.post('/api/graphql', { maxRetries: 3, headers: { 'x-samverkan': 'norrbotten', 'apollo-require-preflight': '1', 'idempotency-key': randomUUID() }, data: { query, variables } });
  const { data, errors } = await svar.json();
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
};

type Beslutare = 'namnd' | 'delegation' | 'styrgrupp' | 'e_samordnare';

/** An act that the person's page does not offer, sent all the same: refused with this rule, and the project stands where it stood. */
const nekas = async (sida: Page, akt: string, input: object, regel: string, text: RegExp): Promise<void> => {
  const projektId = sida.url().split('/').find((bit) => /^[0-9a-f-]{36}$/.test(bit));
  const las = async () => (await fraga(sida, 'query($id: ID!) { projektfaser(id: $id) { __typename version fas } }', { id: projektId }))['projektfaser'];
  const fore = await las();
  const typ = `${akt.replace(/^./, (c) => c.toUpperCase())}Input`;
  const svar = await fraga(sida, `mutation($input: ${typ}!) { ${akt}(input: $input) { __typename ... on Avslag { regel text } } }`, { input: { projektId, version: fore?.['version'], ...input } });
  expect(svar[akt]).toEqual({ __typename: 'Avslag', regel, text: expect.stringMatching(text) });
  expect(await las()).toEqual(fore);
};
const prov = (av: Beslutare): object => ({ beslutare: av, beslut: { beslutare: av, datum: '2021-02-12', beteckning: 'Prov', organ: 'Prov', rubrik: 'Prov' } });

export const nekasPassera = (sida: Page, av: Beslutare, regel: string, text: RegExp): Promise<void> => nekas(sida, 'passeraGrind', prov(av), regel, text);
export const nekasStegaTillbaka = (sida: Page, av: Beslutare, regel: string, text: RegExp): Promise<void> => nekas(sida, 'stegTillbaka', { ...prov(av), skal: 'Prov' }, regel, text);
export const nekasVila = (sida: Page, regel: string, text: RegExp): Promise<void> => nekas(sida, 'vila', { skal: 'Prov', granskas: '2021-06-01' }, regel, text);

/** Every leverabel that the next gate asks for is entered by one and approved by another, who sees it in the list. */
export const leverera = async (skriver: Page, godkanner: Page, grind: RegExp, namn: readonly string[]): Promise<void> => {
  await del(skriver, 'Leverabler');
  const val = skriver.getByLabel('Grind', { exact: true });
  await val.selectOption({ label: (await val.locator('option').filter({ hasText: grind }).first().textContent()) ?? '' });
  for (const l of namn) {
    await skriver.getByRole('button', { name: `Lägg in ${l}` }).click();
    await skriver.getByLabel('Ägare', { exact: true }).fill('Projektledaren');
    await skriver.getByRole('button', { name: 'Spara' }).click();
    await skriver.getByRole('button', { name: `Lägg in ${l}` }).waitFor({ state: 'detached' });
  }
  if (godkanner !== skriver) {
    await tillsDet(() => skriver.getByRole('button', { name: /^Godkänn/ }).count(), 0);
    await godkanner.reload();
    await del(godkanner, 'Leverabler');
  }
  for (const l of namn) {
    await godkanner.getByRole('button', { name: `Godkänn ${l}` }).click();
    await godkanner.getByRole('row', { name: new RegExp(`^${l}`) }).getByText('Godkänd').waitFor();
  }
  for (const sida of new Set([skriver, godkanner])) await del(sida, 'Faser och grindar');
};

/** The decision that carries a step, new or registered by then. */
export const beslut = async (sida: Page, paragraf: string, rubrik: string): Promise<void> => {
  const nytt = sida.getByLabel('Ett nytt beslut');
  if (!(await nytt.isChecked())) await nytt.check();
  await sida.getByLabel('Beslutsdatum').fill('2021-02-12');
  await sida.getByLabel('Paragraf eller nummer').fill(paragraf);
  await sida.getByLabel('Beslutets rubrik').fill(rubrik);
};

/** Passes the gate with a new decision of the kind that is chosen, and stands in the next phase. */
export const passera = async (sida: Page, grind: string, fas: string, paragraf: string): Promise<void> => {
  await grinden(sida).getByRole('button', { name: `Passera ${grind}` }).click();
  await beslut(sida, paragraf, `${grind} för projektet`);
  await sida.getByRole('form', { name: `Passera ${grind}` }).getByRole('button', { name: `Passera ${grind}` }).click();
  await nu(sida, fas);
};

/** Enters the next step of the upphandling. */
export const fyllSteg = async (sida: Page, akt: string, datum: string, mer?: () => Promise<void>): Promise<void> => {
  await sida.getByRole('button', { name: 'Registrera nästa steg' }).click();
  const formular = sida.getByRole('form', { name: 'Nästa steg i upphandlingen' });
  await formular.getByLabel(akt, { exact: true }).check();
  await formular.getByLabel(akt === 'Underrättelsen är skickad' ? 'Skickad' : 'Datum', { exact: true }).fill(datum);
  if (mer) await mer();
  await formular.getByRole('button', { name: 'Registrera', exact: true }).click();
};
export const steg = async (sida: Page, akt: string, datum: string, lage: string, mer?: () => Promise<void>): Promise<void> => {
  await fyllSteg(sida, akt, datum, mer);
  await sida.getByRole('form', { name: 'Nästa steg i upphandlingen' }).waitFor({ state: 'detached' });
  await sida.locator('gs-upphandling .lage').getByText(lage, { exact: true }).first().waitFor();
};
