import { type Browser, type Page } from 'playwright-core';
import { brister, forBred } from './axe';
import { type Person, personMedRoll } from './person';
import { startaWebblasare } from './webblasare';
import { tillsDet } from './tills-det';

/** Older than the dates of the demo: no form proposes it. */
const DATUM = '2016-12-31';
const RUBRIK = 'kommunkod,kommun,datum,folkmangd,kalla';
let webblasare: Browser;

beforeAll(async () => {
  webblasare = await startaWebblasare();
});
afterAll(() => webblasare.close());

const administrator = (vag: string, bredd = 1280): Promise<Person> => personMedRoll(webblasare, 'Administratör', { vag, bredd });
const ren = async (sida: Page): Promise<void> => {
  expect(await brister(sida)).toEqual([]);
  expect(await forBred(sida)).toBe(0);
};
const valj = (sida: Page, name: string, innehall: string | Buffer): Promise<void> =>
  sida.getByLabel('CSV-fil').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(innehall) });
const celler = (sida: Page, tabell: string): Promise<string[][]> =>
  sida.getByRole('table', { name: tabell }).locator('tbody tr').evaluateAll((alla) => alla.map((r) => [...r.children].map((c) => (c.textContent ?? '').replace(/\s+/g, ' ').trim())));

describe('the administrator reads in populations', () => {
  it('a wrong file: every faulty row with its line, and nothing is read in', async () => {
    const { sida, klagomal, stang } = await administrator('/norrbotten/administration/folkmangd/las-in');
    await valj(sida, 'fel.csv', [
      RUBRIK,
      `2580,Luleå,${DATUM},76770,SCB`,
      `0114,Upplands Väsby,${DATUM},44000,SCB`,
      `2581,Piteå,${DATUM},"41548,5",SCB`,
      `2580,Luleå,${DATUM},76770,SCB`,
      `2521,Kiruna,2016-02-30,-1,`,
    ].join('\n'));
    await sida.getByRole('heading', { name: 'Inget kan läsas in: 7 fel på 4 rader' }).waitFor();
    const rader = await celler(sida, 'Fel i filen, rad för rad');
    expect(rader.map(([rad, kolumn]) => `${rad} ${kolumn}`)).toEqual(['3 Kommunkod', '4 Folkmängd', '5 Kommunkod', '6 Kommun', '6 Datum', '6 Folkmängd', '6 Källa']);
    expect(rader[1]?.[3]).toContain('har decimaler');
    expect(rader[2]?.[3]).toBe(`Luleå har redan en rad för ${DATUM}: rad 2.`);
    await tillsDet(() => sida.getByRole('button', { name: /^Läs in/ }).count(), 0);
    await ren(sida);

    await valj(sida, 'kodning.csv', Buffer.from(`${RUBRIK}\n2580,Luleå,${DATUM},76770,SCB`, 'latin1'));
    await sida.getByRole('heading', { name: 'Inget kan läsas in: 1 fel på 1 rad' }).waitFor();
    await sida.getByRole('link', { name: 'Folkmängd', exact: true }).click();
    await sida.getByRole('table', { name: /^Antal invånare/ }).waitFor();
    await tillsDet(() => sida.getByText(DATUM).count(), 0);
    expect(klagomal).toEqual([]);
    await stang();
  });

  it('a right file is shown before it is read in; then a kommun without population is refused in the cost form, with who can read it in', async () => {
    const { sida, klagomal, stang } = await administrator('/norrbotten/administration/folkmangd');
    await sida.getByRole('link', { name: 'Läs in folkmängd' }).click();
    await valj(sida, 'scb.csv', `${RUBRIK}\n2580,Luleå,${DATUM},76770,SCB\n2581,Piteå,${DATUM},41548,SCB\n`);
    await sida.getByText('2 nya, 0 ändrade och 0 oförändrade.').waitFor();
    await ren(sida);
    await sida.getByRole('button', { name: 'Läs in 2 rader' }).click();
    await sida.getByRole('heading', { level: 1, name: 'Folkmängd' }).waitFor();
    await sida.getByRole('columnheader', { name: DATUM }).waitFor();
    const lulea = sida.getByRole('row', { name: /^Luleå/ });
    await tillsDet(async () => (await lulea.textContent())?.replace(/\s+/g, ' '), expect.stringContaining('76 770'));
    await ren(sida);
    expect(klagomal).toEqual([]);
    await stang();

    const e = await personMedRoll(webblasare, 'E-samordnare', { vag: '/norrbotten/kostnader/poster/ny' });
    await e.sida.getByLabel('Namn').fill('Prov utan folkmängd');
    await e.sida.getByLabel('År', { exact: true }).fill('2022');
    await e.sida.getByLabel('Belopp', { exact: true }).fill('100 000 kr');
    await e.sida.getByLabel('Källa').fill('Prov');
    await e.sida.getByLabel('Invånarantal').check();
    await e.sida.getByLabel('Folkmängd vid').selectOption(DATUM);
    await e.sida.getByRole('button', { name: 'Spara' }).click();
    const fel = e.sida.locator('#post-datum-fel');
    await fel.getByText('Pajala').waitFor();
    await tillsDet(() => fel.textContent(), expect.stringContaining(DATUM));
    await ren(e.sida);
    await tillsDet(() => fel.textContent(), expect.stringMatching(/administratör/i));
    await tillsDet(() => e.sida.getByRole('link', { name: 'Till inläsning av folkmängd' }).count(), 0);
    await e.stang();
  });

  it.each([1280, 390])('every page of the administration is without axe faults and sideways scroll at %d px', async (bredd) => {
    const { sida, klagomal, stang } = await administrator('/norrbotten/administration/uppdrag', bredd);
    await sida.getByRole('table', { name: /^Uppdrag med person/ }).waitFor();
    const avsluta = await sida.getByRole('link', { name: /^Avsluta/ }).first().getAttribute('href');
    for (const [vag, rubrik] of [
      ['folkmangd', 'Folkmängd'], ['folkmangd/las-in', 'Läs in folkmängd'], ['uppdrag', 'Uppdrag'], ['uppdrag/nytt', 'Nytt uppdrag'], ['uppdrag/ny-person', 'Ny person'],
      [(avsluta ?? '').replace('/norrbotten/administration/', ''), 'Avsluta uppdrag'], [(avsluta ?? '').replace('/norrbotten/administration/', '').replace('avsluta', 'losenord'), 'Återställ lösenord'],
      ['organisationer', 'Organisationer'], ['installningar', 'Inställningar'], ['kontroller', 'Nattkontroll'],
    ]) {
      await sida.goto(`/norrbotten/administration/${vag}`);
      await sida.getByRole('heading', { level: 1, name: rubrik }).waitFor();
      await sida.locator('gs-laddar').getByRole('status').waitFor({ state: 'detached' });
      expect([vag, await brister(sida), await forBred(sida)]).toEqual([vag, [], 0]);
    }
    expect(klagomal).toEqual([]);
    await stang();
  });

  it('takes the tables out as files', async () => {
    const { sida, stang } = await administrator('/norrbotten/administration/uppdrag');
    for (const flik of ['Uppdrag', 'Organisationer', 'Folkmängd']) {
      await sida.getByRole('navigation', { name: 'Administration' }).getByRole('link', { name: flik }).click();
      await sida.getByRole('heading', { level: 1, name: flik }).waitFor();
      const vantar = sida.waitForEvent('download');
      await sida.getByRole('link', { name: /^Excel/ }).click();
      expect((await vantar).suggestedFilename()).toMatch(/^[a-z]+-2021-02-15\.xlsx$/);
    }
    await stang();
  });
});
