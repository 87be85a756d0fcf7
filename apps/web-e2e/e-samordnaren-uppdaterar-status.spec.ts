import { type Browser, type Page } from 'playwright-core';
import { brister, forBred } from './axe';
import { type Person, personMedRoll } from './person';
import { tillsDet } from './tills-det';
import { startaWebblasare } from './webblasare';

const LISTAN = '/norrbotten/projekt';
let webblasare: Browser;

beforeAll(async () => {
  webblasare = await startaWebblasare();
});
afterAll(() => webblasare.close());

const oppnaListan = async (roll = 'E-samordnare', bredd = 1280): Promise<Person> => {
  const person = await personMedRoll(webblasare, roll, { vag: LISTAN, bredd });
  await person.sida.getByRole('table').waitFor();
  return person;
};

const rad = (sida: Page, namn: string) => sida.getByRole('row').filter({ has: sida.getByRole('link', { name: namn, exact: true }) });

const redigera = async (sida: Page, namn: string): Promise<void> => {
  await rad(sida, namn).getByRole('button', { name: /^Uppdatera/ }).click();
  await sida.getByRole('group', { name: `Status för ${namn}` }).waitFor();
};

const textfalt = (sida: Page) => sida.getByRole('textbox', { name: 'Status' });
const vantaPaSvar = (sida: Page) => sida.waitForResponse((svar) => svar.url().endsWith('/api/graphql') && (svar.request().postData() ?? '').includes('LamnaStatusrapport'));

describe('the e-samordnare updates status', () => {
  it('in three actions from the list, with the keyboard alone, and focus goes on to the next row', async () => {
    const { sida, klagomal, stang } = await oppnaListan();
    const tangenter = sida.keyboard;
    await tangenter.press('j');
    const forsta = await sida.locator(':focus').getByRole('link').textContent();
    await tangenter.press('s');
    await sida.locator('textarea:focus').waitFor();
    await tillsDet(() => textfalt(sida).inputValue(), expect.stringMatching(/./));
    await tangenter.press('End');
    await tangenter.type(' Leverantören är vald.');
    await tangenter.press('Control+Enter');
    await sida.getByText(`Status sparad för ${forsta}`).first().waitFor();
    const andra = await sida.locator('tr:focus').getByRole('link').textContent();
    expect(andra).not.toBe(forsta);
    const uppdaterad = await rad(sida, forsta ?? '').innerText();
    expect(uppdaterad).toContain('Leverantören är vald.');
    expect(uppdaterad).toContain('I dag');
    expect(uppdaterad).toContain('Enligt plan');
    await tangenter.press('s');
    await sida.getByRole('group', { name: `Status för ${andra}` }).waitFor();
    await tangenter.press('Escape');
    await tillsDet(() => sida.locator('tr:focus').getByRole('link').textContent(), andra);
    expect(klagomal).toEqual([]);
    await stang();
  });

  it('a blank text is refused at its field with the rule, and what was chosen stays', async () => {
    const { sida, stang } = await oppnaListan();
    await redigera(sida, 'Gemensamt datacenter Norrbotten (DCBD)');
    await sida.getByRole('group', { name: 'Kostnad' }).getByLabel('Risk').check();
    await textfalt(sida).fill(' \n ');
    await sida.getByRole('button', { name: 'Spara status' }).click();
    await sida.locator('textarea[aria-invalid="true"]:focus').waitFor();
    const beskrivningar = ((await textfalt(sida).getAttribute('aria-describedby')) ?? '').split(' ');
    const beskriven = (await Promise.all(beskrivningar.map((id) => sida.locator(`#${id}`).textContent()))).join(' ');
    expect(beskriven).toContain('Statustexten är tom');
    await tillsDet(() => sida.getByRole('group', { name: 'Kostnad' }).getByLabel('Risk').isChecked(), true);
    expect(await brister(sida)).toEqual([]);
    await sida.getByRole('button', { name: 'Börja om' }).or(sida.getByRole('button', { name: 'Stäng' })).first().click();
    await stang();
  });

  it('what is being written is kept on the server, also when the page is left', async () => {
    const { sida, stang } = await oppnaListan();
    const namn = 'Gemensamt ekonomisystem';
    await redigera(sida, namn);
    await textfalt(sida).fill('Halvvägs genom en mening');
    await sida.getByText('Utkastet är sparat.').waitFor();
    await sida.reload();
    await sida.getByRole('table').waitFor();
    await redigera(sida, namn);
    await tillsDet(() => textfalt(sida).inputValue(), 'Halvvägs genom en mening');
    await sida.getByRole('button', { name: 'Börja om från förra rapporten' }).click();
    await tillsDet(async () => (await textfalt(sida).inputValue()).includes('Halvvägs'), false);
    await stang();
  });

  it('two people on the same project: the second sees both texts, merges, and nothing is lost', async () => {
    const namn = 'Gemensamt personalsystem';
    const [anna, bo] = [await oppnaListan(), await oppnaListan()];
    await redigera(anna.sida, namn);
    await redigera(bo.sida, namn);
    await textfalt(anna.sida).fill('Den ena skriver om behoven.');
    await anna.sida.getByRole('group', { name: 'Tid' }).getByLabel('Risk').check();
    await Promise.all([vantaPaSvar(anna.sida), anna.sida.keyboard.press('Control+Enter')]);
    await textfalt(bo.sida).fill('Den andra skriver om pengarna.');
    await bo.sida.getByRole('group', { name: 'Kostnad' }).getByLabel('Avviker').check();
    await bo.sida.getByRole('button', { name: 'Spara status' }).click();
    const ruta = bo.sida.getByRole('dialog');
    await ruta.waitFor();
    await tillsDet(() => ruta.innerText(), expect.stringContaining('Den ena skriver om behoven.'));
    await tillsDet(() => ruta.innerText(), expect.stringContaining('Den andra skriver om pengarna.'));
    expect(await brister(bo.sida)).toEqual([]);
    await ruta.getByLabel('Så här ska det stå').fill('Den ena skriver om behoven. Den andra skriver om pengarna.');
    await ruta.getByRole('button', { name: 'Spara den sammanfogade texten' }).click();
    await bo.sida.getByText(`Status sparad för ${namn}`).first().waitFor();
    await rad(bo.sida, namn).getByRole('link').first().click();
    await bo.sida.getByRole('heading', { level: 1, name: namn }).waitFor();
    await bo.sida.getByRole('article').nth(1).waitFor();
    const rapporter = await bo.sida.getByRole('article').allInnerTexts();
    expect(rapporter[0]).toContain('Den ena skriver om behoven. Den andra skriver om pengarna.');
    expect(rapporter[0]).toMatch(/Tid\s*▲?\s*Risk/);
    expect(rapporter[0]).toMatch(/Kostnad\s*■?\s*Avviker/);
    expect(rapporter[1]).toContain('Den ena skriver om behoven.');
    await anna.stang();
    await bo.stang();
  });

  it('finds the rows to update: filters and order stand in the address', async () => {
    const { sida, stang } = await oppnaListan();
    await sida.getByRole('checkbox', { name: /Inaktuell status/ }).check();
    await sida.getByRole('button', { name: 'Uppdaterad' }).click();
    await sida.waitForURL(/inaktuella=ja.*sort=alder|sort=alder.*inaktuella=ja/);
    const antal = await sida.locator('[data-gs-rad]').count();
    await sida.reload();
    await sida.getByRole('table').waitFor();
    await tillsDet(() => sida.locator('[data-gs-rad]').count(), antal);
    for (const text of await sida.locator('[data-gs-rad]').allInnerTexts()) expect(text).toContain('inaktuell');
    await stang();
  });

  it('takes the list along as a workbook and as CSV', async () => {
    const { sida, stang } = await oppnaListan();
    for (const [lank, borjan] of [['Excel', 'PK'], ['CSV', '\uFEFFNamn;Slag;Fas']] as const) {
      const vag = await sida.getByRole('link', { name: new RegExp(`^${lank}`) }).getAttribute('href');
      const svar = await sida.request.get(vag ?? '');
      expect(svar.status()).toBe(200);
      expect(svar.headers()['content-disposition']).toMatch(/^attachment; filename="projekt-2021-02-15\.(xlsx|csv)"$/);
      expect((await svar.body()).toString('utf8').startsWith(borjan)).toBe(true);
    }
    await stang();
  });
});

describe('others', () => {
  it('a projektledare updates the own project alone', async () => {
    const { sida, stang } = await oppnaListan('Projektledare');
    const knappar = sida.getByRole('button', { name: /^Uppdatera status för/ });
    await tillsDet(() => knappar.count(), 1);
    await tillsDet(() => knappar.innerText(), expect.stringContaining('elevhälsan'));
    await stang();
  });

  it('a kommun representative reads the list, and s does nothing', async () => {
    const { sida, stang } = await personMedRoll(webblasare, 'Kommunrepresentant', { kommun: 'Pajala', vag: LISTAN });
    await sida.getByRole('table').waitFor();
    await tillsDet(() => sida.getByRole('button', { name: /^Uppdatera status/ }).count(), 0);
    await sida.keyboard.press('j');
    await sida.keyboard.press('s');
    await tillsDet(() => sida.locator('textarea').count(), 0);
    await sida.keyboard.press('Enter');
    await sida.waitForURL(/\/projekt\/[0-9a-f-]{36}$/);
    await stang();
  });

  it('a project that is not there and one of another samverkan look the same', async () => {
    const { sida, stang } = await personMedRoll(webblasare, 'Revisor', { vag: `${LISTAN}/0198c1a2-7b7e-7000-8000-0123456789ab` });
    await sida.getByRole('heading', { level: 1, name: 'Projektet finns inte' }).waitFor();
    expect(await brister(sida)).toEqual([]);
    await stang();
  });
});

describe.each([1280, 390, 320])('at %d px', (bredd) => {
  it('the list, the open editor and a project have no axe faults and no sideways scroll', async () => {
    const { sida, stang } = await oppnaListan('E-samordnare', bredd);
    expect(await forBred(sida)).toBe(0);
    await redigera(sida, 'Digitala signaturer');
    await sida.locator('[data-gs-rad] details summary').first().click();
    expect(await brister(sida)).toEqual([]);
    expect(await forBred(sida)).toBe(0);
    await rad(sida, 'Gemensamt system elevhälsan').getByRole('link').first().click();
    await sida.getByRole('heading', { level: 1, name: 'Gemensamt system elevhälsan' }).waitFor();
    await sida.getByRole('button', { name: 'Uppdatera status' }).click();
    await textfalt(sida).waitFor();
    expect(await brister(sida)).toEqual([]);
    expect(await forBred(sida)).toBe(0);
    await stang();
  });
});
