/**
 * The simulation in a real browser: how long from a person's act until the frame that shows it is painted. `GEMENSAM_WEB_E2E`: address of
 * a portal in demo mode. The answer of the API is made here, so that any size can be measured. Prints numbers and judges nothing.
 */
import { type Page } from 'playwright-core';
import { personMedRoll } from './person';
import { startaWebblasare } from './webblasare';

const VARV = 12;
const skriv = (rad: string): void => void process.stdout.write(`${rad}\n`);

interface Matning {
  /** Counted, drawn and laid out: what the act costs the browser's one thread. */
  readonly arbete: number;
  /** The part of it, and of painting, that the thread worked: does not depend on what else the machine does. */
  readonly trad: number;
  /** Until the frame that shows it has been painted (two animation frames after the change). */
  readonly malad: number;
}

const underlag = (antalKommuner: number, antalPoster: number) => {
  const kommuner = Array.from({ length: antalKommuner }, (_, i) => ({ kommunkod: String(1000 + i), namn: `Kommun ${i + 1}`, medlem: true }));
  const antal = kommuner.map((_, i) => 2_500 + ((i * 7_919) % 90_000));
  const poster = Array.from({ length: antalPoster }, (_, j) => {
    const totalt = 400_000 + j * 13_337;
    const nyckeltyp = j % 3 === 0 ? 'lika' : j % 3 === 1 ? 'invanarantal' : 'blandad';
    const grov = Math.floor(totalt / antalKommuner);
    return {
      id: `0198c1a2-7b7e-7000-8000-${String(j).padStart(12, '0')}`, namn: `Kostnadspost ${j + 1}`, utanforBudget: false, faststalld: false, fordelningNummer: 1,
      belopp: `${totalt}00`, avrundningsenhet: '100', nyckeltyp, andelLikaTaljare: nyckeltyp === 'blandad' ? '1' : null, andelLikaNamnare: nyckeltyp === 'blandad' ? '2' : null,
      referensdatum: nyckeltyp === 'lika' ? null : '2019-12-31', enhet: null, viktNamnare: '1',
      andelar: kommuner.map((_, i) => `${i === 0 ? totalt - grov * (antalKommuner - 1) : grov}00`),
      vikter: nyckeltyp === 'lika' ? [] : antal.map(String), viktkallor: nyckeltyp === 'lika' ? [] : [0],
    };
  });
  return { ar: 2021, tillgangligaAr: [2021], kommuner, poster, folkmangder: [{ datum: '2019-12-31', kalla: 'SCB', antal }], kallor: [{ text: 'SCB', datum: '2019-12-31' }] };
};

/** Runs in the page, as text: this program knows no DOM. The next change of the table after the next input is measured. */
const KLOCKA = `(() => {
  const tabell = document.querySelector('gs-simuleringstabell');
  globalThis.matningar = [];
  for (const slag of ['input', 'change']) document.addEventListener(slag, (h) => {
    if (!h.isTrusted || globalThis.borjan) return;
    globalThis.borjan = performance.now();
  }, true);
  new MutationObserver(() => {
    const borjan = globalThis.borjan;
    if (!borjan) return;
    tabell.getBoundingClientRect();
    tabell.querySelector('table').offsetHeight;
    const arbete = performance.now() - borjan;
    globalThis.borjan = 0;
    requestAnimationFrame(() => requestAnimationFrame(() => globalThis.matningar.push({ arbete, malad: performance.now() - borjan })));
  }).observe(tabell, { subtree: true, childList: true, characterData: true });
})()`;

const mat = async (sida: Page, gor: (n: number) => Promise<void>): Promise<readonly Matning[]> => {
  const cdp = await sida.context().newCDPSession(sida);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const trad = async (): Promise<number> => 1000 * ((await cdp.send('Performance.getMetrics')).metrics.find((m) => m.name === 'TaskDuration')?.value ?? 0);
  const trader: number[] = [];
  await sida.evaluate('globalThis.matningar = []; globalThis.borjan = 0');
  for (let n = 1; n <= VARV; n++) {
    const fore = await trad();
    await gor(n);
    for (let forsok = 0; forsok < 100 && (await sida.evaluate<number>('globalThis.matningar.length')) < n; forsok++) await sida.waitForTimeout(20);
    trader.push((await trad()) - fore);
    // The address and what is read out follow when the person pauses: not in the next measurement.
    await sida.waitForTimeout(750);
    if ((await sida.evaluate<number>('globalThis.matningar.length')) < n) throw new Error(`act ${n} changed nothing`);
  }
  await cdp.detach();
  return (await sida.evaluate<Matning[]>('globalThis.matningar')).slice(0, VARV).map((m, i) => ({ ...m, trad: trader[i] ?? 0 }));
};

/** The first one, the middle one and the slowest. */
const tre = (tal: readonly number[]): string => {
  const ordnade = [...tal].sort((a, b) => a - b);
  return [tal[0], ordnade[Math.floor(tal.length / 2)], ordnade.at(-1)].map((t) => (t ?? 0).toFixed(1).padStart(7)).join('');
};

const visa = (namn: string, m: readonly Matning[]): void =>
  skriv(`${namn.padEnd(46)}${tre(m.map((x) => x.trad))}  ${tre(m.map((x) => x.arbete))}  ${tre(m.map((x) => x.malad))}`);

const kor = async (sida: Page, kommuner: number, poster: number): Promise<void> => {
  const svar = JSON.stringify({ data: { simuleringsunderlag: underlag(kommuner, poster) } });
  await sida.route('**/api/graphql', (vag) =>
    vag.request().postData()?.includes('"Simuleringsunderlag"') === true ? vag.fulfill({ contentType: 'application/json', body: svar }) : vag.continue(),
  );
  await sida.goto('/norrbotten/kostnader/simulera?ar=2021');
  await sida.locator('gs-simuleringstabell tbody tr').first().waitFor();
  await sida.evaluate(KLOCKA);
  const namn = `${kommuner} × ${poster}`;
  const ruta = sida.locator('gs-simuleringstabell tbody input[type=checkbox]').first();
  await ruta.focus();
  // Another kommun each time: all posts are counted anew.
  visa(`${namn}: kryssa ur en kommun`, await mat(sida, async (n) => {
    if (n > 1) await sida.keyboard.press('Tab');
    await sida.keyboard.press('Space');
  }));
  await sida.getByRole('button', { name: 'Ändra Kostnadspost 2', exact: true }).click();
  await sida.getByLabel('Totalt', { exact: true }).fill('5');
  visa(`${namn}: en siffra i totalen`, await mat(sida, async (n) => {
    if (n % 8 === 0) await sida.keyboard.press('Control+A');
    await sida.keyboard.type(String((n % 9) + 1));
  }));
  await sida.getByLabel('Nyckel', { exact: true }).focus();
  visa(`${namn}: byta nyckel`, await mat(sida, (n) => sida.keyboard.press(n % 2 === 0 ? 'ArrowUp' : 'ArrowDown')));
  await sida.unrouteAll();
};

const webblasare = await startaWebblasare();
try {
  const { sida, stang } = await personMedRoll(webblasare, 'E-samordnare', { vag: '/norrbotten/kostnader' });
  skriv(`Simuleringen i webbläsaren, ms. ${VARV} gånger var, version ${webblasare.version()}.`);
  skriv(`${''.padEnd(46)}${['trådens tid', 'räknat och lagt ut', 'målat'].map((rubrik) => rubrik.padStart(21)).join('  ')}`);
  skriv(`${''.padEnd(46)}${Array.from({ length: 3 }, () => ' första median störst').join('  ')}`);
  for (const [kommuner, poster] of [[14, 20], [290, 100]] as const) await kor(sida, kommuner, poster);
  await stang();
} finally {
  await webblasare.close();
}
