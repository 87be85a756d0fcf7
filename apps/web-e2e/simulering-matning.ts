/**
 * The simulation in a real browser: how long from a person's act until the frame that shows it is painted. `GEMENSAM_WEB_E2E`: address of
 * a portal in demo mode. The answer of the API is made here, so that any size can be measured. Prints numbers and judges nothing.
 */
import { type Page } from 'playwright-core';
import { personMedRoll } from './person';
import { startaWebblasare } from './webblasare';

const VARV = 15;
const skriv = (rad: string): void => void process.stdout.write(`${rad}\n`);

interface Matning {
  /** Counted, drawn and laid out: what the act costs the browser's one thread. */
  readonly arbete: number;
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
  await sida.evaluate('globalThis.matningar = []; globalThis.borjan = 0');
  for (let n = 1; n <= VARV; n++) {
    await gor(n);
    // The address and what is read out follow when the person pauses: not in the next measurement.
    await sida.waitForTimeout(750);
    if ((await sida.evaluate<number>('globalThis.matningar.length')) < n) throw new Error(`act ${n} changed nothing`);
  }
  return (await sida.evaluate<Matning[]>('globalThis.matningar')).slice(0, VARV);
};

const kvantil = (tal: readonly number[], q: number): string => ([...tal].sort((a, b) => a - b)[Math.min(tal.length - 1, Math.floor(tal.length * q))] ?? 0).toFixed(1).padStart(7);

const visa = (namn: string, m: readonly Matning[]): void => {
  const [arbete, malad] = [m.map((x) => x.arbete), m.map((x) => x.malad)];
  skriv(`${namn.padEnd(52)}${kvantil(arbete, 0.5)}${kvantil(arbete, 0.95)}${kvantil(malad, 0.5)}${kvantil(malad, 0.95)}`);
};

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
  visa(`${namn}: kryssa en kommun (alla poster räknas om)`, await mat(sida, () => sida.keyboard.press('Space')));
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
  skriv(`${''.padEnd(52)}arbete       målad`);
  skriv(`${''.padEnd(52)} median    95 % median    95 %`);
  for (const [kommuner, poster] of [[14, 20], [290, 100]] as const) await kor(sida, kommuner, poster);
  await stang();
} finally {
  await webblasare.close();
}
