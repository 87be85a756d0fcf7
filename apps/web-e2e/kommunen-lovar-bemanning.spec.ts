import { type Browser } from 'playwright-core';
import { brister, forBred } from './axe';
import { type Person, personMedRoll } from './person';
import { tillsDet } from './tills-det';
import { startaWebblasare } from './webblasare';

const PROJEKT = 'Gemensamt system elevhälsan';
let webblasare: Browser;

beforeAll(async () => {
  webblasare = await startaWebblasare();
});
afterAll(() => webblasare.close());

const bemanningen = async (roll: string, val: { readonly kommun?: string; readonly bredd?: number } = {}): Promise<Person> => {
  const person = await personMedRoll(webblasare, roll, { ...val, vag: '/norrbotten/projekt' });
  await person.sida.getByRole('link', { name: PROJEKT, exact: true }).first().click();
  await person.sida.getByRole('navigation', { name: 'Projektets delar' }).getByRole('link', { name: 'Bemanning' }).click();
  await person.sida.getByRole('heading', { level: 2, name: 'Bemanning' }).waitFor();
  return person;
};

describe('bemanning', () => {
  it('is asked by the projektledare, promised by the kommun, and summed on the project and on Er kommun', async () => {
    const ledare = await bemanningen('Projektledare');
    const { sida } = ledare;
    await sida.getByText('Inget behov inlagt').waitFor();
    await sida.getByRole('button', { name: 'Fråga kommunerna' }).click();
    const ny = sida.getByRole('form', { name: 'Fråga kommunerna om bemanning' });
    await ny.getByLabel('Roll').selectOption({ label: 'Tekniker' });
    await ny.getByLabel('Vad personen ska göra').fill('Integrationer');
    await ny.getByLabel('Omfattning').fill('100');
    await ny.getByLabel('Från och med månad').fill('2021-03');
    await ny.getByLabel('Till och med månad').fill('2021-02');
    await ny.getByLabel('Kommunerna svarar senast').fill('2021-02-28');
    await ny.getByLabel('Luleå', { exact: true }).check();
    await ny.getByLabel('Piteå', { exact: true }).check();
    await ny.getByRole('button', { name: 'Fråga', exact: true }).click();
    await ny.getByText('Sista månaden är före den första.').waitFor();
    expect(await brister(sida)).toEqual([]);
    await ny.getByLabel('Till och med månad').fill('2021-06');
    await ny.getByRole('button', { name: 'Fråga', exact: true }).click();
    const summa = sida.getByRole('region', { name: 'Utlovat mot behov' });
    await summa.getByText('Ingen kommun har lovat något ännu.').waitFor();
    await tillsDet(() => sida.getByRole('button', { name: /svar för/i }).count(), 0);

    const lulea = await personMedRoll(webblasare, 'Kommunrepresentant', { kommun: 'Luleå' });
    await lulea.sida.getByRole('region', { name: 'Bemanning att svara på' }).getByRole('link', { name: `Tekniker till ${PROJEKT}` }).click();
    await tillsDet(() => lulea.sida.getByRole('button', { name: 'Svara för Piteå' }).count(), 0);
    await lulea.sida.getByRole('button', { name: 'Svara för Luleå om Integrationer' }).click();
    const svar = lulea.sida.getByRole('form', { name: 'Svar för Luleå' });
    await svar.getByLabel('Omfattning').fill('50');
    await svar.getByLabel('Till och med månad').fill('2021-07');
    await svar.getByRole('button', { name: 'Spara svaret' }).click();
    await svar.getByText('Behovet slutar 2021-06.').waitFor();
    expect(await brister(lulea.sida)).toEqual([]);
    await svar.getByLabel('Till och med månad').fill('2021-06');
    await svar.getByLabel('Person').fill('IT-arkitekten');
    await svar.getByRole('button', { name: 'Spara svaret' }).click();
    const rad = lulea.sida.getByRole('region', { name: 'Utlovat mot behov' }).getByRole('row');
    await tillsDet(async () => /83\s+249/.test(await rad.filter({ hasText: 'Luleå' }).innerText()), true);
    await tillsDet(async () => /82\s+246/.test(await rad.filter({ hasText: 'Saknas' }).innerText()), true);
    await lulea.sida.getByLabel('månad', { exact: true }).check();
    await tillsDet(async () => /83\s+83\s+83\s+83/.test(await rad.filter({ hasText: 'Luleå' }).innerText()), true);
    expect(await brister(lulea.sida)).toEqual([]);
    await lulea.sida.goto('/norrbotten/kostnader/er-kommun/2580');
    const er = lulea.sida.getByRole('region', { name: 'Bemanning', exact: true }).first();
    await er.getByRole('rowheader', { name: PROJEKT }).waitFor();
    expect(await brister(lulea.sida)).toEqual([]);

    const smal = await bemanningen('E-samordnare', { bredd: 390 });
    await smal.sida.getByRole('button', { name: 'Lägg in svar för Piteå om Integrationer' }).click();
    await smal.sida.getByLabel('Nej', { exact: true }).check();
    await smal.sida.getByLabel('Skäl').fill('Ingen tid');
    await smal.sida.getByRole('button', { name: 'Spara svaret' }).click();
    await smal.sida.getByText('Varje kommun svarar för sig.').first().waitFor();
    await smal.sida.getByLabel('Källa').fill('Mejl 2021-02-14');
    expect(await forBred(smal.sida)).toBe(0);
    await smal.sida.getByRole('button', { name: 'Spara svaret' }).click();
    await smal.sida.getByText('Källa: Mejl 2021-02-14').waitFor();
    for (const p of [ledare, lulea, smal]) {
      expect(p.klagomal).toEqual([]);
      await p.stang();
    }
  });
});
