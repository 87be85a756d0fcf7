import { type Browser, type Page } from 'playwright-core';
import { brister, forBred } from './axe';
import { type Person, personMedRoll } from './person';
import { tillsDet } from './tills-det';
import { startaWebblasare } from './webblasare';

let webblasare: Browser;

beforeAll(async () => {
  webblasare = await startaWebblasare();
});
afterAll(() => webblasare.close());

const oppna = (kommun: string, vag: string, bredd = 1280): Promise<Person> => personMedRoll(webblasare, 'Kommunrepresentant', { kommun, vag, bredd });
const rent = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();
const ren = async (sida: Page): Promise<void> => {
  expect(await brister(sida)).toEqual([]);
  expect(await forBred(sida)).toBe(0);
};
/** A kommun's cells: Grundbelopp and e-arkiv, new share and difference. */
const rad = async (sida: Page, kommun: string): Promise<readonly string[]> => {
  const rubriker = (await sida.locator('gs-simuleringstabell thead th').allTextContents()).map(rent);
  const celler = await sida.getByRole('row').filter({ has: sida.getByRole('checkbox', { name: kommun, exact: true }) }).locator('th, td').allTextContents();
  return ['Grundbelopp', 'e-arkiv'].map((post) => rent(celler[rubriker.findIndex((r) => r.startsWith(post))] ?? ''));
};

/** The row is drawn a frame after the key is pressed. */
const radenBlir = (sida: Page, kommun: string, celler: readonly string[]): Promise<void> => tillsDet(() => rad(sida, kommun), celler);

/**
 * By E1. Grundbelopp 1 044 400 over 13: 13 x 80 338 = 1 044 394, six krona left for the six lowest kommunkoder (equal remainders).
 * e-arkiv 400 000 in equal parts over 13: 13 x 30 769 = 399 997, three left. Today: 74 600 each; Luleå 100 562 and Arjeplog 3 586.
 */
const LULEA = ['80 338 +5 738', '30 769 −69 793'];
const SIMULERAT: readonly (readonly [kommun: string, celler: readonly string[]])[] = [
  ['Arjeplog', ['80 339 +5 739', '30 770 +27 184']],
  ['Luleå', LULEA],
  ['Kalix', ['– deltar inte längre −74 600', '– deltar inte längre −20 453']],
];

describe('the kommun representative simulates', () => {
  it('without a kommun, with another key and total: every share moves at once; another opens the link and sees the same; nothing is stored', async () => {
    const { sida, klagomal, stang } = await oppna('Arjeplog', '/norrbotten/kostnader');
    const skrivningar: string[] = [];
    sida.on('request', (b) => {
      if (b.headers()['idempotency-key']) skrivningar.push(b.postData() ?? b.url());
    });
    await sida.getByRole('link', { name: 'Simulera' }).click();
    await sida.getByText('Simulering – inget sparas.').waitFor();
    await radenBlir(sida, 'Arjeplog', ['74 600', '3 586']);

    await sida.getByRole('checkbox', { name: 'Kalix', exact: true }).press('Space');
    await radenBlir(sida, 'Arjeplog', ['80 339 +5 739', '3 829 +243']);
    await sida.getByRole('button', { name: 'Ändra e-arkiv' }).press('Enter');
    await sida.getByLabel('Totalt', { exact: true }).fill('400 000');
    await sida.getByLabel('Nyckel', { exact: true }).selectOption('Lika delar');
    for (const [kommun, celler] of SIMULERAT) await radenBlir(sida, kommun, celler);
    await sida.getByRole('status').filter({ hasText: /^Arjeplog .* → / }).waitFor();
    await ren(sida);

    await sida.getByRole('button', { name: 'Kopiera länk' }).click();
    await sida.getByText('Länken är kopierad.').first().waitFor();
    await sida.getByLabel('Totalt', { exact: true }).press('Control+A');
    await sida.getByLabel('Totalt', { exact: true }).press('Control+V');
    const lank = new URL(await sida.getByLabel('Totalt', { exact: true }).inputValue());
    // What is no amount changes nothing.
    await radenBlir(sida, 'Luleå', LULEA);

    await sida.getByLabel('Nyckel', { exact: true }).selectOption('Andel i procent');
    await sida.getByText('e-arkiv räknas inte.').waitFor();
    await sida.getByText('En post går inte att räkna och är inte med i summorna').waitFor();
    await ren(sida);
    await sida.getByRole('button', { name: 'Ångra' }).click();
    await radenBlir(sida, 'Luleå', LULEA);
    await sida.getByRole('button', { name: 'Stäng', exact: true }).press('Escape');
    await sida.locator('button[aria-expanded="false"]:focus').waitFor();

    const annan = await oppna('Kalix', `${lank.pathname}${lank.search}`);
    await annan.sida.locator('gs-simuleringstabell').waitFor();
    for (const [kommun, celler] of SIMULERAT) await radenBlir(annan.sida, kommun, celler);
    await annan.sida.goto('/norrbotten/kostnader');
    await annan.sida.getByRole('link', { name: /varför\? Kalix, Grundbelopp$/ }).waitFor();
    await tillsDet(async () => rent(await annan.sida.getByRole('link', { name: /varför\? Luleå, e-arkiv$/ }).textContent()), '100 562');
    expect([skrivningar, klagomal, annan.klagomal]).toEqual([[], [], []]);
    await Promise.all([stang(), annan.stang()]);
  });

  it('on a phone the table scrolls within its frame; a damaged link is told and shows today', async () => {
    const { sida, stang } = await oppna('Arjeplog', '/norrbotten/kostnader/simulera?ar=2021&sim=1.abc.skadad', 390);
    await sida.getByRole('alert').filter({ hasText: 'Länken går inte att läsa' }).waitFor();
    await radenBlir(sida, 'Arjeplog', ['74 600', '3 586']);
    await sida.getByRole('button', { name: 'Ändra Grundbelopp' }).click();
    await sida.getByRole('heading', { level: 2, name: 'Grundbelopp' }).waitFor();
    await ren(sida);
    await sida.setViewportSize({ width: 320, height: 700 });
    expect(await forBred(sida)).toBe(0);
    await stang();
  });
});
