import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { type Browser, type Page } from 'playwright-core';
import { brister, forBred } from './axe';
import { personMedRoll } from './person';
import { startaWebblasare } from './webblasare';
import { tillsDet } from './tills-det';

const POST = 'Gemensam e-signering';
let webblasare: Browser;
/** Address of the post's åtaganden, from the first step on. */
let ataganden = '';

beforeAll(async () => {
  webblasare = await startaWebblasare();
});
afterAll(() => webblasare.close());

const samordnaren = (vag: string) => personMedRoll(webblasare, 'E-samordnare', { vag });
const kommunen = (kommun: string, vag = '/norrbotten', bredd = 1280) => personMedRoll(webblasare, 'Kommunrepresentant', { kommun, vag, bredd });
const slat = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();
const rad = (sida: Page, part: string) => sida.getByRole('row', { name: new RegExp(`^${part}`) });
const ren = async (sida: Page): Promise<void> => {
  expect(await brister(sida)).toEqual([]);
  expect(await forBred(sida)).toBe(0);
};

describe('the kommun answers an åtagande', () => {
  it('the e-samordnare enters a cost with an external financier, and asks the kommuner with a last day', async () => {
    const { sida, klagomal, stang } = await samordnaren('/norrbotten/kostnader/poster/ny');
    await sida.getByLabel('Namn', { exact: true }).fill(POST);
    await sida.getByLabel('År', { exact: true }).fill('2023');
    await sida.getByLabel('Belopp', { exact: true }).fill('140 000 kr');
    await sida.getByLabel('Källa', { exact: true }).fill('Offert 2021-02-12');
    await sida.getByRole('button', { name: 'Spara' }).click();
    await sida.getByRole('heading', { level: 1, name: POST }).waitFor();
    await sida.getByRole('link', { name: 'Åtaganden' }).click();
    await sida.getByRole('heading', { level: 1, name: 'Åtaganden' }).waitFor();
    ataganden = new URL(sida.url()).pathname;
    await ren(sida);

    await sida.getByRole('link', { name: 'Lägg till extern finansiär' }).click();
    await sida.getByLabel('Namn', { exact: true }).fill('Stiftelsen Norrsken');
    await sida.getByLabel('Belopp', { exact: true }).fill('140 001');
    await sida.getByRole('button', { name: 'Lägg till' }).click();
    await sida.getByText(/1\skr för mycket/).waitFor();
    await ren(sida);
    await sida.getByLabel('Belopp', { exact: true }).fill('14 000');
    await sida.getByRole('button', { name: 'Lägg till' }).click();
    await rad(sida, 'Stiftelsen Norrsken').waitFor();
    await tillsDet(async () => slat(await sida.locator('.lage').textContent()), expect.stringContaining('140 000 kr, varav kommunerna 126 000 kr och externa finansiärer 14 000 kr'));
    await tillsDet(async () => slat(await rad(sida, 'Pajala').textContent()), expect.stringContaining('Inte tillfrågad'));

    await sida.getByLabel('Svar senast').fill('2021-02-20');
    await sida.getByRole('button', { name: 'Skicka frågan' }).click();
    await rad(sida, 'Pajala').getByText('2021-02-20, om 5 dagar').waitFor();
    await tillsDet(async () => slat(await rad(sida, 'Pajala').textContent()), expect.stringContaining('Tillfrågad'));
    await ren(sida);
    expect(klagomal).toEqual([]);
    await stang();
  });

  it('the kommunrepresentant sees the question on her home and decides in three actions; more than the share is refused with nothing lost', async () => {
    const { sida, klagomal, stang } = await kommunen('Pajala', '/norrbotten', 390);
    const panel = sida.getByRole('region', { name: 'Frågor att besvara' });
    await panel.getByText(/Senast 2021-02-20, om 5 dagar/).first().waitFor();
    await ren(sida);
    const borjan = performance.now();
    await panel.getByRole('link', { name: new RegExp(`^${POST} 2023: Pajala`) }).click();
    await sida.getByLabel('Beslutat', { exact: true }).check();
    await sida.getByLabel('Beslutsdatum').fill('8/2');
    expect(performance.now() - borjan).toBeLessThan(60_000);
    await sida.getByLabel('Belopp', { exact: true }).fill('9 001');
    await sida.getByRole('button', { name: 'Skicka svaret' }).click();
    await sida.getByText(/Pajala kan åta sig högst 9\s000\skr/).waitFor();
    await tillsDet(() => sida.getByLabel('Beslutsdatum').inputValue(), '2021-02-08');
    await ren(sida);
    await sida.getByLabel('Belopp', { exact: true }).fill('9 000');
    await sida.getByRole('button', { name: 'Skicka svaret' }).click();
    await sida.getByRole('heading', { level: 1, name: 'Åtaganden' }).waitFor();
    await tillsDet(async () => slat(await rad(sida, 'Pajala').textContent()), expect.stringContaining('Kommunstyrelsen 2021-02-08'));
    await tillsDet(async () => slat(await sida.locator('.lage').textContent()), expect.stringContaining('Säkrat9 000 kr'));
    await ren(sida);

    await rad(sida, 'Boden').getByRole('link').click();
    await sida.getByRole('heading', { level: 1, name: /^Boden/ }).waitFor();
    await tillsDet(() => sida.getByRole('button', { name: 'Skicka svaret' }).count(), 0);
    expect(klagomal).toEqual([]);
    await stang();
  });

  it('two at once: the second sees what the first answered, and sends again', async () => {
    const [en, tva] = await Promise.all([kommunen('Boden', ataganden), kommunen('Boden', ataganden)]);
    for (const { sida } of [en, tva]) {
      await rad(sida, 'Boden').getByRole('link').click();
      await sida.getByRole('heading', { name: 'Svar från Boden' }).waitFor();
    }
    await en.sida.getByLabel('Förankrat, beslut kommer').check();
    await en.sida.getByRole('button', { name: 'Skicka svaret' }).click();
    await en.sida.getByRole('heading', { level: 1, name: 'Åtaganden' }).waitFor();
    await tva.sida.getByLabel('Avböjer').check();
    await tva.sida.getByRole('button', { name: 'Skicka svaret' }).click();
    await tva.sida.getByRole('alert').filter({ hasText: 'Någon annan har ändrat åtagandet' }).getByText(/förankrad/).waitFor();
    await ren(tva.sida);
    await tva.sida.getByRole('button', { name: 'Skicka svaret' }).click();
    await rad(tva.sida, 'Boden').getByText('Avböjd').waitFor();
    await Promise.all([en.stang(), tva.stang()]);
  });

  it('the e-samordnare watches: what is unanswered on the home, the external answer, a decided amount that is not changed, the file', async () => {
    const { sida, stang } = await samordnaren('/norrbotten');
    const panel = sida.getByRole('region', { name: 'Åtaganden att bevaka' });
    await panel.getByText(/13 obesvarade, 1 avböjda/).waitFor();
    await ren(sida);
    await panel.getByRole('link', { name: `${POST} 2023` }).click();
    await rad(sida, 'Stiftelsen Norrsken').getByRole('link').click();
    await sida.getByLabel('Nytt belopp').fill('20 000');
    await sida.getByRole('button', { name: 'Ändra beloppet' }).click();
    await sida.getByText(/Pajala har beslutat om 9\s000\skr/).waitFor();
    await ren(sida);
    await sida.getByLabel('Beslutat', { exact: true }).check();
    await sida.getByLabel('Instans som beslutat').fill('Styrelsen');
    await sida.getByLabel('Beslutsdatum').fill('2021-02-10');
    await sida.getByRole('button', { name: 'Skicka svaret' }).click();
    await rad(sida, 'Stiftelsen Norrsken').getByText('Beslutad').waitFor();
    await tillsDet(async () => slat(await sida.locator('.lage').textContent()), expect.stringContaining('Säkrat23 000 kr'));

    const vantar = sida.waitForEvent('download');
    await sida.getByRole('link', { name: /^Excel/ }).click();
    const fil = await vantar;
    expect(fil.suggestedFilename()).toBe('ataganden-2021-02-15.xlsx');
    const xml = strFromU8(unzipSync(await readFile(await fil.path()))['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(xml).toMatch(/<f>SUM\(C\d+:C\d+\)<\/f><v>140000(\.00)?<\/v>/);

    await rad(sida, 'Luleå').getByRole('link').click();
    await sida.getByLabel('Svar senast').fill('2021-03-01');
    await sida.getByRole('button', { name: 'Ändra sista dag' }).click();
    await rad(sida, 'Luleå').getByText('2021-03-01').waitFor();
    await rad(sida, 'Kiruna').getByRole('link').click();
    await sida.getByLabel('Skäl').fill('Kiruna väntar ett år.');
    await sida.getByRole('button', { name: 'Återkalla' }).click();
    await rad(sida, 'Kiruna').getByText('Återkallad').waitFor();
    await stang();
  });

  it('a project says what is secured and what is missing, per kommun', async () => {
    const { sida, stang } = await kommunen('Pajala', '/norrbotten/projekt');
    await sida.getByRole('link', { name: 'Gemensamt system elevhälsan' }).first().click();
    await sida.getByRole('navigation', { name: 'Projektets delar' }).getByRole('link', { name: 'Ekonomi' }).click();
    await sida.getByText('Finansieringen är inte säkrad').waitFor();
    const tabell = sida.getByRole('table', { name: /^Det som saknas per part/ });
    await tillsDet(async () => slat(await tabell.locator('tfoot').textContent()), expect.stringContaining('490 000'));
    await ren(sida);
    await stang();
  });
});
