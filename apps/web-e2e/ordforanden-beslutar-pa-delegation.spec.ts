import { type Browser, type Page } from 'playwright-core';
import { brister, forBred } from './axe';
import { bekrafta, type Person, personMedRoll } from './person';
import { fraga } from './projektets-liv';
import { tillsDet } from './tills-det';
import { startaWebblasare } from './webblasare';

let webblasare: Browser;
let ordforanden: Person;
let vice: Person;

beforeAll(async () => {
  webblasare = await startaWebblasare();
  ordforanden = await personMedRoll(webblasare, 'Ordförande', { vag: '/norrbotten/delegation/nytt?typ=firmateckning' });
  vice = await personMedRoll(webblasare, 'Vice ordförande', { vag: '/norrbotten/delegation', bredd: 390 });
});
afterAll(() => webblasare.close());

const falt = (sida: Page, namn: string) => sida.getByRole('textbox', { name: namn, exact: true });
const val = (sida: Page, namn: string) => sida.getByRole('combobox', { name: namn, exact: true });
const knapp = (sida: Page, namn: string) => sida.getByRole('button', { name: namn, exact: true });
const regel = (sida: Page, namn: string) => sida.getByRole('listitem').filter({ has: sida.getByText(namn, { exact: true }) });
const brister1 = async (sida: Page, namn: string, text: string | RegExp, utfall = /Brister/): Promise<void> => {
  await tillsDet(() => regel(sida, namn).first().innerText(), expect.stringMatching(utfall));
  await regel(sida, namn).getByText(text).first().waitFor();
  await tillsDet(() => knapp(sida, 'Fatta beslutet').count(), 0);
};
const valjSak = async (sida: Page, sak: RegExp): Promise<void> => {
  const text = await val(sida, 'Sak').locator('option').filter({ hasText: sak }).first().textContent();
  await val(sida, 'Sak').selectOption({ label: text?.trim() ?? '' });
};
const fatta = async (sida: Page): Promise<void> => {
  await sida.getByText('Alla regler är uppfyllda.').waitFor();
  await knapp(sida, 'Fatta beslutet').click();
};

it('point 1: the firma is signed within a decision that is taken, and not without one', async () => {
  const { sida } = ordforanden;
  await falt(sida, 'Handling').fill('Avsiktsförklaring om gemensam utbildning');
  await brister1(sida, 'Inom ett fattat beslut', /./, /Återstår/);
  await tillsDet(() => sida.getByText('regler brister').count(), 0);
  expect(await brister(sida)).toEqual([]);
  await val(sida, 'Beslut som verkställs').locator('option').nth(1).waitFor({ state: 'attached' });
  await val(sida, 'Beslut som verkställs').selectOption({ index: 1 });
  await fatta(sida);
  await sida.getByText('Skriv varför du beslutar så.').first().waitFor();
  expect(await sida.getByRole('dialog').count()).toBe(0);
  await falt(sida, 'Motivering').fill('Nämnden har beslutat om samarbetet.');
  await fatta(sida);
  await bekrafta(sida);
  await sida.getByRole('heading', { name: /^D 2021:\d+ Undertecknande av handling/ }).waitFor();
  await tillsDet(() => sida.locator(':focus').textContent(), expect.stringMatching(/^D 2021:\d+ Undertecknande/));
  expect(await brister(sida)).toEqual([]);
});

it('points 1 and 3: not the vice ordförande while the ordförande is there', async () => {
  const { sida } = vice;
  await sida.goto('/norrbotten/delegation/nytt?typ=firmateckning');
  await brister1(sida, 'Ersättare vid frånvaro eller jäv', /varken frånvarande eller jävig/);
  await sida.goto('/norrbotten/delegation/nytt?typ=tilldelning');
  await val(sida, 'Sak').locator('option').nth(1).waitFor({ state: 'attached' });
  await valjSak(sida, /Utvärdering/);
  await brister1(sida, 'Ersättare vid frånvaro eller jäv', /varken frånvarande eller jävig/);
});

it('point 3: the upphandling is awarded when the bids are evaluated; what cannot wait is decided with its reason', async () => {
  const { sida } = ordforanden;
  await sida.goto('/norrbotten/delegation/nytt?typ=tilldelning');
  await val(sida, 'Sak').locator('option').nth(1).waitFor({ state: 'attached' });
  await valjSak(sida, /Utvärdering/);
  await falt(sida, 'Motivering').fill('Anbuden är utvärderade.');
  await sida.waitForURL(/sak=/);
  const saken = sida.url();
  await fatta(sida);
  await sida.getByRole('heading', { name: /^D 2021:\d+ Tilldelning/ }).waitFor();
  await sida.goto(saken);
  await brister1(sida, 'Upphandlingen är utvärderad', /i läget tilldelad/);

  await sida.goto('/norrbotten/delegation/nytt?typ=ovrigt');
  const omVad = val(sida, 'Vilket avtal eller projekt?');
  await omVad.selectOption(await omVad.locator('option', { hasText: /^A-.*signering/ }).first().getAttribute('value'));
  await falt(sida, 'Beslut').fill('Tjänsten stängs för allmänheten tills felet är rättat.');
  await brister1(sida, 'Punkten i kraft', /./);
  await sida.getByRole('radio', { name: /^Brådskande/ }).check();
  await sida.getByText(/Nästa sammanträde är 2021-03-16, om 29 dagar\./).first().waitFor();
  await falt(sida, 'Varför nämnden inte kan inväntas').fill('Personuppgifter ligger öppna för alla, och nämnden möts först i mars.');
  await falt(sida, 'Rubrik').fill('Stängning av tjänsten');
  await falt(sida, 'Motivering').fill('Skadan växer varje timme.');
  await fatta(sida);
  await sida.getByRole('heading', { name: /^D 2021:\d+ Stängning av tjänsten/ }).waitFor();
  await sida.getByText('Brådskande, KL 6:39').waitFor();
  expect(await brister(sida)).toEqual([]);

  // It ends an avtal, and prolongs none.
  await sida.goto('/norrbotten/avtal');
  await sida.getByRole('link', { name: /signering/ }).first().click();
  for (const [akt, antal] of [['Säg upp', 1], ['Förläng', 0]] as const) {
    await sida.getByRole('link', { name: akt, exact: true }).click();
    await sida.getByRole('heading', { level: 2, name: `${akt} avtalet` }).waitFor();
    await sida.getByRole('radio', { name: 'Ordföranden på delegation' }).check();
    await val(sida, 'Beslut').locator('option').filter({ hasText: 'D 2020-4' }).waitFor({ state: 'attached' });
    await tillsDet(() => val(sida, 'Beslut').locator('option').filter({ hasText: 'Stängning av tjänsten' }).count(), antal);
  }
});

it('point 2: an avtal without an option is not prolonged, whoever asks', async () => {
  const { sida } = ordforanden;
  await sida.goto('/norrbotten/avtal');
  const avtal = (await sida.getByRole('link', { name: /personalakter/ }).first().getAttribute('href'))?.split('/').pop();
  await sida.goto(`/norrbotten/delegation/nytt?typ=avtalsforlangning&sak=${avtal}`);
  await brister1(sida, 'Option och varsel', /ingen option kvar/);
});

it('point 2 and what cannot wait: not the vice ordförande while the ordförande is there; when she is away, and the reason is shown', async () => {
  const { sida } = vice;
  await sida.goto('/norrbotten/delegation/nytt?typ=avtalsforlangning');
  await val(sida, 'Sak').locator('option').nth(1).waitFor({ state: 'attached' });
  await valjSak(sida, /signering/);
  await brister1(sida, 'Ersättare vid frånvaro eller jäv', /./);
  expect(await forBred(sida)).toBe(0);
  const { inloggad } = await fraga(ordforanden.sida, '{ inloggad { personId } }', {});
  await fraga(ordforanden.sida, `mutation($input: AntecknaFranvaroInput!) { antecknaFranvaro(input: $input) { __typename } }`, { input: { personId: inloggad?.['personId'], fran: '2021-02-10', till: '2021-02-20', skal: 'semester' } });
  await sida.reload();
  await sida.getByText('Alla regler är uppfyllda.').waitFor();
  await sida.getByText(/frånvarande 2021-02-10/).first().waitFor();
  await falt(sida, 'Motivering').fill('Utrustningen behövs ett år till.');
  await fatta(sida);
  await bekrafta(sida);
  await sida.getByRole('heading', { name: /^D 2021:\d+ Förlängning/ }).waitFor();
  await sida.getByText('vice ordförande (ersättare för delegaten)').waitFor();
  expect(await brister(sida)).toEqual([]);
  expect(await forBred(sida)).toBe(0);

  await sida.goto('/norrbotten/delegation/nytt?typ=ovrigt');
  await brister1(sida, 'Punkten i kraft', /Kan det inte vänta: välj Brådskande som grund/);
  await sida.getByRole('radio', { name: /^Brådskande/ }).check();
  await falt(sida, 'Beslut').fill('Reservkraft hyrs in.');
  await falt(sida, 'Varför nämnden inte kan inväntas').fill('Driften stannar innan nämnden kan mötas.');
  await falt(sida, 'Rubrik').fill('Reservkraft');
  await falt(sida, 'Motivering').fill('Skadan växer varje timme.');
  await fatta(sida);
  await sida.getByRole('heading', { name: /^D 2021:\d+ Reservkraft/ }).waitFor();
  await sida.getByText(/vice ordförande i ordförandens ställe, ärendet kunde inte vänta/).first().waitFor();
});

it('point 7: nobody but the ordförande, and only when the money is secured; the matter is left to the nämnd in one press, once', async () => {
  const { sida } = vice;
  await sida.goto('/norrbotten/delegation/nytt?typ=projektstart');
  await val(sida, 'Sak').locator('option').nth(1).waitFor({ state: 'attached' });
  await valjSak(sida, /elevhälsan/);
  await brister1(sida, 'Rätt person', /./);
  await sida.waitForURL(/sak=/);
  const fragan = new URL(sida.url());
  await knapp(sida, 'Hänskjut till nämnden').click();
  await sida.waitForURL('**/arenden/**');
  await sida.getByRole('heading', { level: 1, name: /Start av Gemensamt system elevhälsan/ }).waitFor();

  const andra = ordforanden.sida;
  await andra.goto(fragan.href);
  await andra.getByText(/^Starta projekt: hänskjutet till nämnden 2021-02-15/).waitFor();
  await knapp(andra, 'Hänskjut till nämnden').click();
  await andra.getByText(/^Redan hänskjutet 2021-02-15 av /).first().waitFor();
  await andra.waitForURL('**/arenden/**');
  expect(new URL(andra.url()).pathname).toBe(new URL(sida.url()).pathname);
  await sida.goto(`/norrbotten/projekt/${fragan.searchParams.get('sak')}/faser`);
  await sida.getByText(/Starta projekt: hänskjutet till nämnden 2021-02-15/).first().waitFor();
  expect(await brister(sida)).toEqual([]);
});
