import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import iconv from 'iconv-lite';
import { type Browser, type Page } from 'playwright-core';
import { brister, forBred } from './axe';
import { personMedRoll } from './person';
import { startaWebblasare } from './webblasare';
import { tillsDet } from './tills-det';

let webblasare: Browser;

beforeAll(async () => {
  webblasare = await startaWebblasare();
});
afterAll(() => webblasare.close());

const ren = async (sida: Page): Promise<void> => {
  expect(await brister(sida)).toEqual([]);
  expect(await forBred(sida)).toBe(0);
};
const utanHardaMellanslag = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();
const rad = async (sida: Page, namn: RegExp): Promise<readonly string[]> =>
  (await sida.getByRole('row', { name: namn }).first().locator('th, td').allTextContents()).map((t) => utanHardaMellanslag(t));

/** A SIE 4E file of January 2021, in the encoding of the format. */
const sie = (orgnr: string, projekt: string): { name: string; mimeType: string; buffer: Buffer } => ({
  name: 'januari.se',
  mimeType: 'text/plain',
  buffer: iconv.encode(
    [
      '#FLAGGA 0', '#FORMAT PC8', '#SIETYP 4E', '#FNAMN "Luleå kommun"', `#ORGNR ${orgnr}`, '#RAR 0 20210101 20211231',
      '#KONTO 3510 "Årsavgifter från kommunerna"', '#KONTO 4010 "Köpta tjänster"', '#DIM 1 "Kostnadsställe"', '#DIM 6 "Projekt"', '#OBJEKT 1 "100" "E-kontoret"', '#OBJEKT 6 "P1" "Elevhälsa förstudie"',
      '#VER A 1 20210115 "Årsavgift"', '{', '#TRANS 3510 {1 "100"} -163550.00', '#TRANS 1930 {} 163550.00', '}',
      '#VER A 2 20210120 "Förstudie, rättad"', '{', `#TRANS 4010 {6 "P1"} ${projekt}`, '#BTRANS 4010 {6 "P1"} 1.00', `#TRANS 1930 {} -${projekt}`, '}', '',
    ].join('\r\n'),
    'cp437',
  ),
});
const VARDENS = '212580-0009';

describe('everyone in the samverkan follows up the budget', () => {
  it("2020 to October comes to the source's figures, with the remark where the source adds wrongly, in kronor, in thousands and as a file", async () => {
    const { sida, klagomal, stang } = await personMedRoll(webblasare, 'Kommunrepresentant', { kommun: 'Pajala', vag: '/norrbotten/ekonomi?ar=2020' });
    await sida.getByRole('table', { name: /^Budget, utfall och prognos 2020 till och med oktober, belopp i kronor/ }).waitFor();
    await tillsDet(() => rad(sida, /^Summa intäkter/), ['Summa intäkter', '4 753 267', '3 961 056', '4 364 083', '+403 027 över budget', '5 266 698', '']);
    await tillsDet(() => rad(sida, /^Summa kostnader/), ['Summa kostnader', '4 753 267', '3 961 056', '4 269 579', '+308 523 över budget', '5 266 698', '']);
    await tillsDet(() => rad(sida, /^Resultat/), ['Resultat', '0', '0', '94 504', '+94 504 överskott', '0', '']);
    await tillsDet(async () => utanHardaMellanslag(await sida.getByRole('region', { name: 'Överskjutna medel' }).last().textContent()), expect.stringContaining('513 431'));
    await sida.getByText(/308 524 kr/).waitFor();
    await tillsDet(() => sida.getByRole('link', { name: 'Läs in utfall' }).count(), 0);
    await tillsDet(() => sida.getByRole('button', { name: /^Ändra/ }).count(), 0);
    await ren(sida);

    const vantar = sida.waitForEvent('download');
    await sida.getByRole('link', { name: /^Excel/ }).click();
    const fil = await vantar;
    expect(fil.suggestedFilename()).toBe('ekonomi-2020-10-2021-02-15.xlsx');
    expect(strFromU8(unzipSync(await readFile(await fil.path()))['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).toContain('<v>308523</v>');

    await sida.getByLabel('Enhet', { exact: true }).selectOption('tkr');
    await sida.getByRole('table', { name: /belopp i tusental kronor \(tkr\)/ }).waitFor();
    await tillsDet(async () => (await rad(sida, /^Summa kostnader/)).slice(1, 4), ['4 753', '3 961', '4 269']);
    await sida.getByLabel('Till och med', { exact: true }).selectOption('maj');
    await sida.getByText('Utfallet är inläst som en summa för januari–oktober och kan inte delas på månader.').waitFor();
    await sida.waitForURL(/enhet=tkr.*manad=5|manad=5.*enhet=tkr/);
    await sida.getByLabel('År', { exact: true }).selectOption('2021');
    await sida.getByRole('heading', { level: 1, name: 'Ekonomi 2021' }).waitFor();
    // The sum of the rows as they are shown: 1 963 + 0 + 1 047 + 733 + 322.
    await tillsDet(async () => (await rad(sida, /^Summa kostnader/))[1], '4 065');
    await sida.getByLabel('Enhet', { exact: true }).selectOption('kr');
    await sida.getByRole('row', { name: /^Summa kostnader 4.064.000/ }).waitFor();
    expect(klagomal).toEqual([]);
    await stang();
  });

  it('on a phone the table scrolls in its own frame', async () => {
    const { sida, stang } = await personMedRoll(webblasare, 'Revisor', { vag: '/norrbotten/ekonomi?ar=2020', bredd: 390 });
    await sida.getByRole('row', { name: /^Resultat/ }).waitFor();
    await ren(sida);
    await stang();
  });
});

describe('the e-samordnare reads in actuals', () => {
  it('sees the difference first, maps what is unknown once, comments the deviation, and the same file again changes nothing', async () => {
    const { sida, klagomal, stang } = await personMedRoll(webblasare, 'E-samordnare', { vag: '/norrbotten/ekonomi?ar=2021' });
    await sida.getByRole('link', { name: 'Läs in utfall' }).click();
    await sida.getByRole('heading', { level: 1, name: 'Läs in utfall' }).waitFor();
    const filval = sida.getByLabel('SIE-fil eller CSV-fil');
    await ren(sida);

    await filval.setInputFiles(sie('556036-0793', '75000.00'));
    await sida.getByRole('heading', { name: 'Inget kan läsas in: 1 fel' }).waitFor();
    await tillsDet(() => rad(sida, /^5 Annat organisationsnummer/), ['5', 'Annat organisationsnummer', `Filen är från Luleå kommun med organisationsnummer 556036-0793. Värdkommunens är ${VARDENS}.`]);
    await ren(sida);

    await filval.setInputFiles(sie(VARDENS, '75000.00'));
    await sida.getByText('PC8 (CP437)').waitFor();
    await sida.getByRole('row', { name: /Projekt P1, Elevhälsa förstudie/ }).waitFor();
    await ren(sida);
    await sida.getByLabel('Budgetrad för kostnadsställe 100, intäkter').selectOption('Grundbelopp och e-kontor');
    await sida.getByLabel('Budgetrad för projekt P1, kostnader').selectOption('Uppdrag och projekt');
    await sida.getByRole('button', { name: 'Spara kopplingarna' }).click();
    await sida.getByRole('heading', { name: '2 belopp skulle ändras, 0 är som förut' }).waitFor();
    await tillsDet(() => rad(sida, /^Uppdrag och projekt Kostnader/), ['Uppdrag och projekt', 'Kostnader', 'januari', '–', '75 000', '+75 000']);
    await ren(sida);
    await sida.getByRole('button', { name: 'Läs in 2 belopp' }).click();

    await sida.getByRole('table', { name: /^Budget, utfall och prognos 2021 till och med januari/ }).waitFor();
    await sida.getByText(/saknar kommentar/).waitFor();
    await sida.getByRole('button', { name: 'Kommentera Uppdrag och projekt, kostnader' }).click();
    await sida.getByRole('button', { name: 'Spara kommentaren' }).click();
    await sida.getByText(/Avvikelsen är över gränsen och ska förklaras/).waitFor();
    await ren(sida);
    await sida.getByLabel(/^Kommentar till avvikelsen/).fill('Förstudien betalas i förskott.');
    await sida.getByRole('button', { name: 'Spara kommentaren' }).click();
    await sida.getByRole('cell', { name: 'Förstudien betalas i förskott.' }).waitFor();
    await tillsDet(async () => (await rad(sida, /^Uppdrag och projekt 0 0 75/)).slice(3, 5), ['75 000', '+75 000 över budget']);

    await sida.getByRole('button', { name: 'Ändra Tjänst e-arkiv, kostnader' }).click();
    await sida.getByLabel('Prognos för hela året').fill('330 000');
    await sida.getByRole('button', { name: 'Spara prognosen' }).click();
    await sida.getByRole('cell', { name: /^330.000$/ }).waitFor();

    await sida.getByRole('link', { name: 'Läs in utfall' }).click();
    await filval.setInputFiles(sie(VARDENS, '75000.00'));
    await sida.getByRole('heading', { name: 'Inget att läsa in' }).waitFor();
    await filval.setInputFiles(sie(VARDENS, '80000.00'));
    await sida.getByRole('heading', { name: '1 belopp skulle ändras, 1 är som förut' }).waitFor();
    await tillsDet(() => rad(sida, /^Uppdrag och projekt Kostnader/), ['Uppdrag och projekt', 'Kostnader', 'januari', '75 000', '80 000', '+5 000']);
    expect(klagomal).toEqual([]);
    await stang();
  });
});
