import { type Browser, type Page } from 'playwright-core';
import { brister, forBred } from './axe';
import { type Person, personMedRoll } from './person';
import { tillsDet } from './tills-det';
import { startaWebblasare } from './webblasare';

const AR = '2023';
let webblasare: Browser;

beforeAll(async () => {
  webblasare = await startaWebblasare();
});
afterAll(() => webblasare.close());

const oppna = (vag: string, bredd = 1280): Promise<Person> => personMedRoll(webblasare, 'E-samordnare', { vag, bredd });
const rent = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();
const ren = async (sida: Page): Promise<void> => {
  expect(await brister(sida)).toEqual([]);
  expect(await forBred(sida)).toBe(0);
};

/** A new post of 1 000 kr over Luleå, Pajala and Piteå, with a key whose values are entered per kommun. */
const fyllI = async (sida: Page, namn: string, nyckel: string): Promise<void> => {
  await sida.getByLabel('Namn').fill(namn);
  await sida.getByLabel('År', { exact: true }).fill(AR);
  await sida.getByLabel('Belopp').first().fill('1 000 kr');
  await sida.getByLabel(nyckel, { exact: true }).check();
  await sida.getByRole('button', { name: 'Inga' }).click();
  await sida.getByText('0 av 14').waitFor();
  for (const kommun of ['Luleå', 'Pajala', 'Piteå']) await sida.getByLabel(kommun, { exact: true }).check();
  await sida.getByLabel('Källa', { exact: true }).fill('Offert 2021-02-12');
};
const varden = async (sida: Page, kolumn: string, v: readonly [string, string, string]): Promise<void> => {
  for (const [i, kommun] of ['Luleå', 'Pajala', 'Piteå'].entries()) await sida.getByLabel(`${kolumn}, ${kommun}`).fill(v[i] ?? '');
};
const spara = async (sida: Page, namn: string): Promise<void> => {
  await sida.getByRole('button', { name: 'Spara' }).click();
  await sida.getByRole('heading', { level: 1, name: namn }).waitFor();
};
const andelar = async (sida: Page): Promise<readonly string[]> =>
  (await sida.getByRole('table').locator('tbody tr, tfoot tr').allTextContents()).map(rent);

describe('the e-samordnare shares a cost by what was agreed', () => {
  it('per cent that are 99,9 are refused with the difference, which is told while one types; 100 are shared, and explained', async () => {
    const { sida, klagomal, stang } = await oppna('/norrbotten/kostnader/poster/ny');
    await sida.getByRole('button', { name: 'Spara' }).click();
    const lista = sida.getByRole('region', { name: '3 uppgifter behöver rättas' });
    await tillsDet(async () => (await lista.getByRole('listitem').allTextContents()).map(rent), [
      'Namn: Ge kostnadsposten ett namn.', 'Belopp: Fyll i ett belopp.', 'Källa: Ange varifrån beloppet och nyckeln kommer.',
    ]);
    await ren(sida);
    await lista.getByRole('button', { name: 'Källa' }).click();
    await tillsDet(() => sida.getByLabel('Källa', { exact: true }).evaluate((falt) => falt.matches(':focus')), true);
    await fyllI(sida, 'Licenser i procent', 'Andel i procent');
    await varden(sida, 'Procent', ['60', '9,9', '30']);
    const lage = sida.locator('gs-nyckelvarden .lage');
    await lage.getByText('0,1 procentenheter för lite').waitFor();
    await sida.getByRole('button', { name: 'Spara' }).click();
    await sida.getByText('Andelarna är tillsammans 99,9 % men ska vara 100 %').first().waitFor();
    await ren(sida);

    await sida.getByLabel('Procent, Pajala').fill('10');
    await lage.getByText('Summan stämmer.').waitFor();
    await sida.getByLabel('Någon kommun har egen källa eller eget datum').check();
    await sida.getByLabel('Egen källa, Piteå').fill('Avtal med Piteå');
    await ren(sida);
    await spara(sida, 'Licenser i procent');
    await tillsDet(() => andelar(sida), ['Luleå 600', 'Pajala 100', 'Piteå 300', 'Summa 1 000']);
    await tillsDet(async () => rent(await sida.locator('.gs-fakta').textContent()), expect.stringContaining('Arbetsversion'));

    await sida.getByRole('link', { name: /varför\? Pajala$/ }).click();
    await sida.getByRole('heading', { name: 'Så räknas det' }).waitFor();
    const allt = rent(await sida.locator('main').textContent());
    for (const led of ['Pajala ska betala 10 %. Andelarna är tillsammans 100 %.', '1 000 × 10 % = 100 kr', 'Avtal med Piteå, datum saknas i källan', 'Offert 2021-02-12, datum saknas i källan']) expect(allt).toContain(led);
    await ren(sida);
    expect(klagomal).toEqual([]);
    await stang();
  });

  it('fixed amounts that do not meet the total are refused with the difference; counts are so many of so many', async () => {
    const { sida, klagomal, stang } = await oppna('/norrbotten/kostnader/poster/ny', 390);
    await fyllI(sida, 'Avrop per kommun', 'Fast belopp per kommun');
    await varden(sida, 'Kronor', ['500', '200', '299,50']);
    await sida.locator('gs-nyckelvarden .lage').getByText('0,50 kr för lite').waitFor();
    await sida.getByRole('button', { name: 'Spara' }).click();
    await sida.getByText(/0,50\skr för lite\. Ändra beloppen/).first().waitFor();
    await sida.getByLabel('Någon kommun har egen källa eller eget datum').check();
    await ren(sida);
    await sida.getByLabel('Antal', { exact: true }).check();
    await sida.getByLabel('Det som räknas').fill('elever');
    await varden(sida, 'Elever', ['80', '0', '20']);
    await spara(sida, 'Avrop per kommun');
    await tillsDet(() => andelar(sida), ['Luleå 800', 'Pajala 0', 'Piteå 200', 'Summa 1 000']);
    await sida.getByRole('link', { name: /varför\? Piteå$/ }).click();
    await sida.getByText('Piteå har 20 av 100 elever.').first().waitFor();
    await ren(sida);
    expect(klagomal).toEqual([]);
    await stang();
  });
});

describe('the e-samordnare fastställer', () => {
  it('sees exactly what gets frozen, ties it to the decision, and nobody changes it afterwards', async () => {
    const { sida, klagomal, stang } = await oppna('/norrbotten/kostnader/poster/ny');
    await fyllI(sida, 'Fastställs i webbläsaren', 'Antal');
    await sida.getByLabel('Det som räknas').fill('licenser');
    await varden(sida, 'Licenser', ['7', '1', '2']);
    await spara(sida, 'Fastställs i webbläsaren');

    await sida.getByRole('link', { name: 'Fastställ' }).click();
    await sida.getByRole('heading', { level: 1, name: 'Fastställ Fastställs i webbläsaren' }).waitFor();
    await tillsDet(() => andelar(sida), ['Luleå7Offert 2021-02-12, datum saknas i källan 700', 'Pajala1Offert 2021-02-12, datum saknas i källan 100', 'Piteå2Offert 2021-02-12, datum saknas i källan 200', 'Summa10 1 000']);
    await ren(sida);

    await sida.getByLabel('Ett nytt beslut').check();
    await sida.getByLabel('Beslutsdatum').fill('2021-03-01');
    await sida.getByLabel('Paragraf eller nummer').fill('§ 12');
    await sida.getByLabel('Beslutets rubrik').fill('Fastställande av licenser');
    await sida.getByRole('button', { name: 'Fastställ för gott' }).click();
    await sida.getByText('Beslutet är daterat 2021-03-01, efter dagens datum 2021-02-15.').first().waitFor();
    await ren(sida);

    await sida.getByLabel('Beslutsdatum').fill('28 januari');
    await sida.getByLabel('Beslutsdatum').blur();
    await sida.getByRole('button', { name: 'Fastställ för gott' }).click();
    await sida.getByText('En fastställd post ändras inte.').waitFor();
    await tillsDet(async () => rent(await sida.locator('.gs-fakta').textContent()), expect.stringContaining('Fastställd (Norrbottens e-nämnd 2021-01-28 § 12)'));
    for (const namn of ['Ändra', 'Fastställ']) await tillsDet(() => sida.getByRole('link', { name: namn, exact: true }).count(), 0);
    await ren(sida);

    await sida.getByRole('link', { name: /varför\? Luleå$/ }).click();
    await sida.getByText('Fastställande av licenser').waitFor();
    await sida.goto(`/norrbotten/kostnader?ar=${AR}`);
    await sida.locator('.marken').getByText('Fastställd (Norrbottens e-nämnd 2021-01-28 § 12)').waitFor();
    await ren(sida);
    await sida.goto(`/norrbotten/kostnader/er-kommun/2580?ar=${AR}`);
    await sida.getByText('Fastställd (Norrbottens e-nämnd 2021-01-28 § 12)').waitFor();
    await ren(sida);
    expect(klagomal).toEqual([]);
    await stang();
  });

  it('two at once: one decides, the other is told what stands', async () => {
    const { sida, stang } = await oppna('/norrbotten/kostnader/poster/ny');
    await fyllI(sida, 'Två fastställer', 'Lika delar');
    await spara(sida, 'Två fastställer');
    const vag = new URL(sida.url()).pathname;
    const [en, tva] = await Promise.all([oppna(`${vag}/faststall`), oppna(`${vag}/faststall`)]);
    for (const person of [en, tva]) await person.sida.getByLabel('Beslut', { exact: true }).selectOption({ index: 1 });
    await en.sida.getByRole('button', { name: 'Fastställ för gott' }).click();
    await en.sida.getByText('En fastställd post ändras inte.').waitFor();
    await tva.sida.getByRole('button', { name: 'Fastställ för gott' }).click();
    await tva.sida.getByText('Fördelningen är redan fastställd genom').first().waitFor();
    await ren(tva.sida);
    await tva.sida.reload();
    await tva.sida.getByText('Ett andra beslut kan inte kopplas till den.').waitFor();
    await ren(tva.sida);
    await Promise.all([stang(), en.stang(), tva.stang()]);
  });

  it('two change by decision at once: the second sees both allocations beside each other, keeps what was written, and decides anew', async () => {
    const { sida, stang } = await oppna('/norrbotten/kostnader/poster/ny');
    await fyllI(sida, 'Två ändrar genom beslut', 'Lika delar');
    await sida.getByLabel('Belopp').first().fill('3 000');
    await spara(sida, 'Två ändrar genom beslut');
    const vag = new URL(sida.url()).pathname;
    await sida.goto(`${vag}/faststall`);
    await sida.getByLabel('Beslut', { exact: true }).selectOption({ index: 1 });
    await sida.getByRole('button', { name: 'Fastställ för gott' }).click();
    await sida.getByText('En fastställd post ändras inte.').waitFor();

    const [en, tva] = await Promise.all([oppna(`${vag}/andra-genom-beslut`), oppna(`${vag}/andra-genom-beslut`)]);
    for (const [person, belopp, ny] of [[en, '6 000', '2 000'], [tva, '9 000', '3 000']] as const) {
      await person.sida.getByLabel('Belopp', { exact: true }).fill(belopp);
      await person.sida.getByRole('region', { name: 'Före och efter' }).getByText(ny).first().waitFor();
      await person.sida.getByLabel('Ett beslut som redan är registrerat').check();
      await person.sida.getByLabel('Beslut', { exact: true }).selectOption({ index: 1 });
    }
    const andra = 'Ändra genom beslutet';
    await ren(en.sida);
    await en.sida.getByRole('button', { name: andra }).click();
    await en.sida.getByRole('region', { name: 'Meddelande' }).getByText('Den nya fördelningen gäller').waitFor();
    await en.sida.getByRole('heading', { level: 1, name: 'Två ändrar genom beslut' }).waitFor();
    await tillsDet(async () => (await andelar(en.sida)).slice(0, 4), ['Luleå 2 000', 'Pajala 2 000', 'Piteå 2 000', 'Summa 6 000']);

    await tva.sida.getByRole('button', { name: andra }).click();
    const krock = tva.sida.getByRole('region', { name: 'Det du utgick från och det som gäller' });
    await krock.waitFor();
    await tva.sida.getByText('Inget är sparat, och det du har skrivit står kvar.').waitFor();
    await tillsDet(async () => (await krock.locator('tbody tr').allTextContents()).map(rent), ['Luleå1 0002 000', 'Pajala1 0002 000', 'Piteå1 0002 000']);
    await tillsDet(() => tva.sida.getByLabel('Belopp', { exact: true }).inputValue(), '9 000');
    await ren(tva.sida);
    await tva.sida.getByRole('button', { name: andra }).click();
    await tva.sida.getByRole('region', { name: 'Meddelande' }).getByText('Den nya fördelningen gäller').waitFor();
    await tva.sida.getByRole('heading', { level: 1, name: 'Två ändrar genom beslut' }).waitFor();
    await tillsDet(async () => (await andelar(tva.sida)).slice(0, 4), ['Luleå 3 000', 'Pajala 3 000', 'Piteå 3 000', 'Summa 9 000']);
    await Promise.all([stang(), en.stang(), tva.stang()]);
  });
});
