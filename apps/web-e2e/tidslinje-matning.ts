/**
 * Tidslinje with 2 000 projects in a real browser: what a filter, a zoom and the table cost until the frame that shows it is painted, and
 * what a frame costs while the person scrolls. `GEMENSAM_WEB_E2E`: address of a portal in demo mode. The answer of the API is made
 * here. Prints numbers and judges nothing.
 */
import { type Page } from 'playwright-core';
import { type Fas, fasvag, lagen, type Projektslag, projektslag, standardordning } from '@gemensam/projekt/domain';
import { plusDagar } from '@gemensam/shared/domain';
import { personMedRoll } from './person';
import { startaWebblasare } from './webblasare';

const ANTAL = 2_000;
const VARV = 9;
const skriv = (rad: string): void => void process.stdout.write(`${rad}\n`);
const median = (tal: readonly number[]): number => [...tal].sort((a, b) => a - b)[Math.floor(tal.length / 2)] ?? 0;

const ordningar = projektslag.flatMap((slag) => {
  const o = standardordning(slag);
  return o ? [{ slag, fran: o.fran, grindar: o.grindar.map(({ till, beteckning }) => ({ till, beteckning })) }] : [];
});

/** A project somewhere on its way, each gate passed or planned some months after the one before. */
const rad = (n: number) => {
  const ordning = ordningar[n % ordningar.length] ?? { slag: 'projekt' as Projektslag, fran: 'ide' as Fas, grindar: [] };
  const vag = fasvag(ordning);
  const har = n % vag.length;
  const borjan = plusDagar('2017-01-01', (n * 37) % 900);
  const dag = (i: number, sen: number): string => plusDagar(borjan, (i + 1) * (120 + (n % 90)) + sen);
  const plan = (sen: number) => ({ start: borjan, dagar: ordning.grindar.map((_, i) => dag(i, sen * i)), antagande: false });
  const fas = vag[har] ?? ordning.fran;
  return {
    id: `0198c1a2-7b7e-7000-8000-${String(n).padStart(12, '0')}`, namn: `Gemensamt system nummer ${n} för ${['skola', 'omsorg', 'teknik'][n % 3]}`, slag: ordning.slag, fas, vilandeFran: null,
    tidplanFran: 2017 + (n % 3), tidplanTill: 2022 + (n % 4), lageTid: lagen[n % 3] ?? null, lageKostnad: lagen[(n >> 1) % 3] ?? null, lageResultat: lagen[(n >> 2) % 3] ?? null,
    statusText: `I projekt ${n} går arbetet enligt planen.`, statusInaktuell: n % 60 > 30, deltagare: Array.from({ length: n % 14 }, (_, i) => `Kommun ${i + 1}`), ursprunglig: n % 2 === 0 ? plan(0) : null, galler: plan(n % 40),
    rorelser: ordning.grindar.slice(0, har).map(({ till }, i) => ({ akt: 'passera', fran: vag[i], till, datum: dag(i, (n % 40) * i) })).filter((r) => r.datum <= '2021-02-15'),
    sena: n % 5 === 0 ? [{ namn: 'Projektplan', klar: '2021-01-15' }] : [],
  };
};
const svar = JSON.stringify({ data: { tidslinje: { ordningar, rader: Array.from({ length: ANTAL }, (_, n) => rad(n)) } } });

/** Runs in the page, as text: this program knows no DOM. Each trusted act starts a clock that stops when its frame is painted. */
const KLOCKA = `(() => {
  globalThis.matningar = [];
  for (const slag of ['input', 'change', 'click', 'keydown']) document.addEventListener(slag, (h) => {
    if (!h.isTrusted || globalThis.borjan) return;
    const borjan = (globalThis.borjan = performance.now());
    requestAnimationFrame(() => requestAnimationFrame(() => { globalThis.matningar.push(performance.now() - borjan); globalThis.borjan = 0; }));
  }, true);
})()`;

/** Scrolls the frame by so much each frame of the browser, and gives what those took. */
const RULLA = (dx: number, dy: number): string => `new Promise((klar) => {
  const mal = document.querySelector('main .gs-tabellram');
  const tider = [];
  let forra = performance.now();
  let n = 0;
  const ruta = () => {
    const nu = performance.now();
    if (n > 0) tider.push(nu - forra);
    forra = nu;
    if (n++ >= 90) return klar(tider);
    mal.scrollBy(${dx}, ${dy});
    requestAnimationFrame(ruta);
  };
  requestAnimationFrame(ruta);
})`;

const tradtid = async (sida: Page): Promise<() => Promise<number>> => {
  const cdp = await sida.context().newCDPSession(sida);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => 1000 * ((await cdp.send('Performance.getMetrics')).metrics.find((m) => m.name === 'TaskDuration')?.value ?? 0);
};

const gor = async (sida: Page, namn: string, akt: (n: number) => Promise<unknown>): Promise<void> => {
  const trad = await tradtid(sida);
  await sida.evaluate('globalThis.matningar = []; globalThis.borjan = 0');
  const trader: number[] = [];
  for (let n = 1; n <= VARV; n++) {
    const fore = await trad();
    await akt(n);
    for (let f = 0; f < 100 && (await sida.evaluate<number>('globalThis.matningar.length')) < n; f++) await sida.waitForTimeout(20);
    trader.push((await trad()) - fore);
    await sida.waitForTimeout(400);
  }
  const malade = await sida.evaluate<number[]>('globalThis.matningar');
  if (malade.length < VARV) throw new Error(`${namn}: an act was not seen`);
  skriv(`${namn.padEnd(40)}${median(trader).toFixed(1).padStart(9)}${Math.max(...trader).toFixed(1).padStart(9)}${median(malade).toFixed(1).padStart(12)}`);
};

const rulla = async (sida: Page, namn: string, dx: number, dy: number): Promise<void> => {
  const trad = await tradtid(sida);
  const fore = await trad();
  const tider = await sida.evaluate<number[]>(RULLA(dx, dy));
  skriv(`${namn.padEnd(40)}${(((await trad()) - fore) / tider.length).toFixed(1).padStart(9)}${''.padStart(9)}${median(tider).toFixed(1).padStart(12)}`);
};

const element = async (sida: Page, namn: string): Promise<void> => skriv(`${namn}: ${await sida.evaluate<number>(`document.querySelectorAll('main *').length`)} element`);

const webblasare = await startaWebblasare();
try {
  const { sida, stang, klagomal } = await personMedRoll(webblasare, 'E-samordnare', { vag: '/norrbotten/kostnader' });
  await sida.route('**/api/graphql', (vag) => (vag.request().postData()?.includes('"Tidslinje"') === true ? vag.fulfill({ contentType: 'application/json', body: svar }) : vag.continue()));
  skriv(`Tidslinje med ${ANTAL} projekt, ms. Akter: median och största av ${VARV}. Rullning: per ruta, 90 rutor. Webbläsare ${webblasare.version()}.`);
  skriv(`${''.padEnd(40)}${'tråd'.padStart(9)}${'störst'.padStart(9)}${'målat'.padStart(12)}`);
  await sida.goto('/norrbotten/projekt/tidslinje');
  await sida.locator('gs-linje svg').first().waitFor();
  await sida.evaluate(KLOCKA);
  await element(sida, 'linjer');
  const sok = sida.getByRole('searchbox');
  await sok.focus();
  await gor(sida, 'linjer: en siffra i sökrutan, och bort', (n) => sida.keyboard.press(n % 2 === 0 ? 'Backspace' : '7'));
  await sok.fill('');
  await sida.waitForTimeout(600);
  await sida.locator('#filter-lage').focus();
  await gor(sida, 'linjer: byta läge i filtret', (n) => sida.keyboard.press(n % 4 === 0 ? 'Home' : 'ArrowDown'));
  await sida.keyboard.press('Home');
  await sida.waitForTimeout(600);
  await sida.getByRole('button', { name: 'År' }).focus();
  await gor(sida, 'linjer: zooma', (n) => sida.keyboard.press(n % 4 === 1 || n % 4 === 2 ? '+' : '-'));
  await rulla(sida, 'linjer: rulla', 0, 120);
  await rulla(sida, 'linjer: rulla fort', 0, 900);
  await sida.getByRole('button', { name: 'Månad' }).click();
  await sida.waitForTimeout(600);
  await rulla(sida, 'linjer: rulla i sidled, månad', 40, 0);
  await rulla(sida, 'linjer: rulla, månad', 0, -120);
  await sida.getByRole('button', { name: 'Tabell' }).click();
  await sida.locator('gs-tidslinjetabell tbody th').first().waitFor();
  await sida.waitForTimeout(600);
  await element(sida, 'tabell');
  await rulla(sida, 'tabell: rulla', 0, 120);
  await sida.locator('#filter-lage').focus();
  await gor(sida, 'tabell: byta läge i filtret', (n) => sida.keyboard.press(n % 4 === 0 ? 'Home' : 'ArrowDown'));
  if (klagomal.length > 0) throw new Error(klagomal.join('\n'));
  await stang();
} finally {
  await webblasare.close();
}
