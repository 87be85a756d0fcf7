import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type Browser, type Page } from 'playwright-core';
import { brister, forBred } from './axe';
import { type Person, personMedRoll } from './person';
import { startaWebblasare } from './webblasare';
import { tillsDet } from './tills-det';

const ELEVHALSA = 'Gemensamt system elevhälsan';
let webblasare: Browser;

beforeAll(async () => {
  webblasare = await startaWebblasare();
});
afterAll(() => webblasare.close());

const pajala = (vag = '/norrbotten', bredd = 1280): Promise<Person> => personMedRoll(webblasare, 'Kommunrepresentant', { kommun: 'Pajala', vag, bredd });
const utanHardaMellanslag = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();
const rubrik = async (sida: Page): Promise<string> => utanHardaMellanslag(await sida.getByRole('heading', { level: 1 }).textContent());
const ren = async (sida: Page): Promise<void> => {
  expect(await brister(sida)).toEqual([]);
  expect(await forBred(sida)).toBe(0);
};

describe('the kommun representative reviews her cost share', () => {
  it('home says what her kommun pays this year, and one click explains an amount to the last krona', async () => {
    const { sida, klagomal, stang } = await pajala();
    const panel = sida.getByRole('region', { name: 'Er kommun' });
    await panel.getByText('Pajala betalar 2021').waitFor();
    await tillsDet(async () => utanHardaMellanslag(await panel.textContent()), expect.stringContaining('182 056 kr'));
    await ren(sida);

    await panel.getByRole('link', { name: `Varför? ${ELEVHALSA}` }).click();
    await sida.getByRole('heading', { name: 'Så räknas det' }).waitFor();
    await tillsDet(() => rubrik(sida), 'Pajala betalar 12 701 kr');
    const allt = utanHardaMellanslag(await sida.locator('main').textContent());
    for (const led of ['490 000 × 6 072 ÷ 234 246 = 12 701,518… kr', 'Projektdirektiv elevhälsa, datum saknas i källan', 'Då blir 6 kr över', 'Plats 7 av 13', '490 001 kr', '§ 2', 'precis hela posten'])
      expect(allt).toContain(led);
    await ren(sida);
    expect(klagomal).toEqual([]);
    await stang();
  });

  it('the matrix adds up along rows and columns, marks what is assumed and what stands beside the budget, and every amount leads to its Varför?', async () => {
    const { sida, stang } = await pajala('/norrbotten/kostnader');
    const tabell = sida.getByRole('table', { name: /^Kostnader 2021 per kommun och post/ });
    await tabell.waitFor();
    const rader = await tabell.locator('tbody tr, tfoot tr').evaluateAll((alla) => alla.map((r) => [...r.children].slice(1).map((c) => Number((c.textContent ?? '').replace(/[^\d]/g, '')))));
    const [summa, ...kommuner] = [...rader].reverse();
    expect(kommuner).toHaveLength(14);
    for (const r of [...kommuner, summa ?? []]) expect(r.slice(0, -1).reduce((s, n) => s + n, 0)).toBe(r.at(-1));
    for (const [i, total] of (summa ?? []).entries()) expect(kommuner.reduce((s, r) => s + (r[i] ?? 0), 0)).toBe(total);
    expect(summa?.at(-1)).toBe(4_554_000);
    await tillsDet(() => tabell.getByText('Antagande', { exact: true }).count(), 4);
    await tillsDet(() => tabell.getByText('vid sidan av budgeten', { exact: true }).count(), 1);
    await ren(sida);

    await tabell.getByRole('link', { name: /varför\? Luleå, e-kontor$/ }).click();
    await sida.getByRole('heading', { name: 'Delarna läggs ihop' }).waitFor();
    await tillsDet(async () => utanHardaMellanslag(await sida.locator('.summa').textContent()), '32 793 + 143 379 = 176 172 kr');
    await ren(sida);
    await stang();
  });

  it('sorts and filters, and the view is in the address', async () => {
    const { sida, stang } = await pajala('/norrbotten/kostnader');
    const forsta = sida.locator('.hela tbody th a').first();
    await forsta.waitFor();
    await tillsDet(() => forsta.textContent(), 'Arjeplog');
    await sida.getByRole('button', { name: 'Summa' }).click();
    await sida.getByRole('button', { name: 'Summa' }).click();
    await sida.waitForURL(/sort=-summa/);
    await tillsDet(() => forsta.textContent(), 'Luleå');
    await sida.getByLabel('Sök kommun').fill('över');
    await sida.waitForURL(/sok=/);
    await sida.reload();
    await forsta.waitFor();
    await tillsDet(() => sida.locator('.hela tbody th a').allTextContents(), ['Övertorneå', 'Överkalix']);
    await stang();
  });

  it('gets the same figures in Excel, as numbers with a formula for the total', async () => {
    const { sida, stang } = await pajala('/norrbotten/kostnader');
    const vantar = sida.waitForEvent('download');
    await sida.getByRole('link', { name: /^Excel/ }).click();
    const fil = await vantar;
    expect(fil.suggestedFilename()).toBe('kostnader-2021-2021-02-15.xlsx');
    const delar = unzipSync(await readFile(await fil.path()));
    const xml = strFromU8(delar['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(xml).toContain('<v>12701</v>');
    expect(xml).toMatch(/<f>SUM\(I\d+:I\d+\)<\/f><v>4554000(\.00)?<\/v>/);
    await stang();
  });

  it('sees the picture over years: the table of the chart adds up, and Excel and PDF hold the same figures', async () => {
    const { sida, klagomal, stang } = await personMedRoll(webblasare, 'Kommunrepresentant', { kommun: 'Arjeplog', vag: '/norrbotten' });
    await sida.getByRole('region', { name: 'Er kommun' }).getByRole('link', { name: 'Hela bilden för Arjeplog' }).click();
    await sida.getByRole('link', { name: 'Bild över åren' }).click();
    await sida.getByRole('img', { name: /^Stapeldiagram över vad Arjeplog betalar/ }).waitFor();
    await sida.getByRole('img', { name: /^Stapeldiagram över kronor per invånare/ }).waitFor();
    await tillsDet(() => rubrik(sida), 'Arjeplog 2019–2023');
    const tabell = sida.getByRole('table', { name: 'Arjeplog per år, belopp i kronor' });
    const rader = (await tabell.locator('tbody tr, tfoot tr').evaluateAll((alla) => alla.map((r) => [...r.children].slice(0, 5).map((c) => (c.textContent ?? '').trim())))).map((r) => r.map((t) => t.replace(/\s+/g, ' ')));
    const ore = (text = ''): number => Math.round(Number(text.replace(/\s/g, '').replace('\u2212', '-').replace(',', '.')) * 100);
    for (const [, beslutat, prognos, tillfragat, summa] of rader) expect(ore(beslutat) + ore(prognos) + ore(tillfragat)).toBe(ore(summa));
    for (const kolumn of [1, 2, 3, 4]) expect(rader.slice(0, -1).reduce((s, r) => s + ore(r[kolumn]), 0)).toBe(ore(rader.at(-1)?.[kolumn]));
    const aret = rader.find((r) => r[0] === '2021') ?? [];
    expect(aret[4]).toBe('141 896');
    await ren(sida);

    const hamta = async (namn: RegExp): Promise<{ readonly namn: string; readonly bytes: Buffer }> => {
      const vantar = sida.waitForEvent('download');
      await sida.getByRole('link', { name: namn }).click();
      const fil = await vantar;
      return { namn: fil.suggestedFilename(), bytes: await readFile(await fil.path()) };
    };
    const xlsx = await hamta(/^Excel/);
    const blad = strFromU8(unzipSync(xlsx.bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    const pdf = await hamta(/^PDF/);
    expect([xlsx.namn, pdf.namn]).toEqual(['bild-arjeplog-2019-2023.xlsx', 'bild-arjeplog-2019-2023.pdf']);
    const dokument = await getDocument({ data: new Uint8Array(pdf.bytes), verbosity: 0 }).promise;
    const text = utanHardaMellanslag((await (await dokument.getPage(1)).getTextContent()).items.map((x) => ('str' in x ? x.str : '')).join(' '));
    for (const rad of rader) {
      expect(text).toContain(rad.join(' '));
      for (const belopp of rad.slice(1)) expect(blad).toMatch(new RegExp(`<v>${ore(belopp) / 100}(\\.00)?</v>`));
    }
    expect(pdf.bytes.toString('latin1')).toContain('/StructTreeRoot');
    expect(klagomal).toEqual([]);

    await sida.setViewportSize({ width: 320, height: 700 });
    await ren(sida);
    await sida.getByLabel('Från och med').selectOption('2024');
    await sida.getByRole('heading', { level: 1, name: 'Arjeplog 2023–2024' }).waitFor();
    await sida.waitForURL(/\?fran=2024&till=2023$/);
    await ren(sida);
    await stang();
  });

  it('on a phone chooses a kommun or a post, and sees another kommun whole', async () => {
    const { sida, stang } = await pajala('/norrbotten/kostnader', 390);
    const tabell = sida.getByRole('table');
    await tabell.getByText('Pajala 2021').waitFor();
    await tillsDet(async () => utanHardaMellanslag(await tabell.locator('tfoot').textContent()), expect.stringContaining('182 056'));
    await ren(sida);
    await sida.getByLabel('Visa').selectOption('En kostnadspost');
    await sida.getByLabel('Kostnadspost', { exact: true }).selectOption('e-arkiv');
    await tabell.getByText('e-arkiv 2021').waitFor();
    await ren(sida);
    await sida.goto('/norrbotten/kostnader/er-kommun/2521');
    await sida.getByLabel('Kommun', { exact: true }).selectOption('Kalix');
    await sida.getByText(`Kalix deltar inte i ${ELEVHALSA}.`).waitFor();
    await tillsDet(() => rubrik(sida), 'Kalix 2021');
    await ren(sida);
    await stang();
  });
});

describe('the e-samordnare enters a cost', () => {
  const oppna = (vag: string): Promise<Person> => personMedRoll(webblasare, 'E-samordnare', { vag });

  it('sees the shares before saving, is told at the field what is wrong with nothing lost, and then everybody sees the post', async () => {
    const { sida, klagomal, stang } = await oppna('/norrbotten/kostnader/poster/ny');
    await sida.getByLabel('Namn').fill('Gemensam utbildning');
    await sida.getByLabel('År', { exact: true }).fill('2022');
    await sida.getByLabel('Belopp', { exact: true }).fill('490 000,505 kr');
    await sida.getByLabel('Källa').fill('Offert 2021-02-12');
    await sida.getByRole('button', { name: 'Spara' }).click();
    await sida.locator('input[aria-invalid="true"]:focus').waitFor();
    await tillsDet(() => sida.getByLabel('Belopp', { exact: true }).inputValue(), '490 000,505 kr');
    await ren(sida);

    await sida.getByLabel('Belopp', { exact: true }).fill('100 000 kr');
    await sida.getByLabel('Blandad nyckel').check();
    await tillsDet(() => sida.getByLabel('Del som fördelas lika, procent').inputValue(), '50');
    const forhand = sida.getByRole('region', { name: 'Förhandsvisad fördelning' });
    await forhand.getByText('100 000', { exact: true }).waitFor();
    await ren(sida);
    await sida.getByRole('button', { name: 'Spara' }).click();
    await sida.getByRole('heading', { level: 1, name: 'Gemensam utbildning' }).waitFor();
    await ren(sida);

    await sida.getByRole('link', { name: 'Ändra', exact: true }).click();
    await sida.getByRole('button', { name: 'Spara' }).waitFor();
    await sida.getByLabel('Piteå').uncheck();
    await sida.getByRole('region', { name: 'Förhandsvisad fördelning' }).getByText('deltar inte längre').waitFor();
    await tillsDet(async () => utanHardaMellanslag(await sida.getByRole('row', { name: /^Piteå/ }).textContent()), expect.stringMatching(/−\d/));
    expect(klagomal).toEqual([]);
    await stang();
  });

  it('two at once: the second sees both versions, takes what should hold, and nothing is lost', async () => {
    const [en, tva] = await Promise.all([oppna('/norrbotten/kostnader'), oppna('/norrbotten/kostnader')]);
    for (const { sida } of [en, tva]) {
      await sida.locator('.marken').getByRole('link', { name: 'Om posten e-arkiv' }).click();
      await sida.getByRole('link', { name: 'Ändra', exact: true }).click();
      await sida.getByLabel('Källa').waitFor();
    }
    await en.sida.getByLabel('Källa').fill('Rättad källa');
    await en.sida.getByRole('button', { name: 'Spara' }).click();
    await en.sida.getByRole('heading', { level: 1, name: 'e-arkiv' }).waitFor();

    await tva.sida.getByLabel('Antagande').fill('Antagandet gäller till hösten.');
    await tva.sida.getByRole('button', { name: 'Spara' }).click();
    const krock = tva.sida.getByRole('alert').filter({ hasText: 'Någon annan har ändrat posten' });
    await krock.getByText('Rättad källa').waitFor();
    await ren(tva.sida);
    await krock.getByRole('button', { name: /^Använd det som gäller.*Källa/ }).click();
    await krock.getByRole('button', { name: /^Fortsätt/ }).click();
    await tva.sida.getByRole('button', { name: 'Spara' }).click();
    await tva.sida.getByRole('heading', { level: 1, name: 'e-arkiv' }).waitFor();
    const fakta = await tva.sida.getByRole('region', { name: 'Om posten' }).textContent();
    expect(fakta).toContain('Rättad källa');
    expect(fakta).toContain('Antagandet gäller till hösten.');
    await Promise.all([en.stang(), tva.stang()]);
  });

  it('a decided post is not changed, and a project shows what it costs', async () => {
    const { sida, stang } = await oppna('/norrbotten/kostnader');
    await sida.locator('.marken').getByRole('link', { name: `Om posten ${ELEVHALSA}` }).click();
    await sida.getByText('En fastställd post ändras inte.').waitFor();
    await tillsDet(() => sida.getByRole('link', { name: 'Ändra', exact: true }).count(), 0);
    await sida.getByRole('link', { name: ELEVHALSA, exact: true }).click();
    await sida.getByRole('navigation', { name: 'Projektets delar' }).getByRole('link', { name: 'Ekonomi' }).click();
    await sida.getByRole('region', { name: 'Projektets kostnader' }).getByText('490 000').waitFor();
    await stang();
  });
});

describe('the administrator', () => {
  it('sees on the home that the nightly control found nothing, and each rule behind it', async () => {
    const { sida, stang } = await personMedRoll(webblasare, 'Administratör');
    const panel = sida.getByRole('region', { name: 'Nattkontroll av kostnaderna' });
    await panel.getByText('Allt stämmer').waitFor();
    await panel.getByRole('link', { name: 'Visa kontrollerna' }).click();
    await sida.getByRole('table', { name: /^Reglerna för pengarna/ }).waitFor();
    await tillsDet(() => sida.getByText('Allt stämmer').count(), await sida.getByRole('table', { name: /^Reglerna för pengarna/ }).locator('tbody tr').count());
    await ren(sida);
    await stang();
  });
});
