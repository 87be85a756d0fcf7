/**
 * The views of the portfolio with 2 000 projects in a real browser: what a filter costs until the frame that shows it is painted, and
 * what a frame costs while the person scrolls. `GEMENSAM_WEB_E2E`: address of a portal in demo mode. The answers of the API are made
 * here. Prints numbers and judges nothing.
 */
import { type Page } from 'playwright-core';
import { type Fas, faser, lagen, type Projektslag, projektslag, standardordning } from '@gemensam/projekt/domain';
import { personMedRoll } from './person';
import { startaWebblasare } from './webblasare';

const ANTAL = 2_000;
const VARV = 9;
const skriv = (rad: string): void => void process.stdout.write(`${rad}\n`);
const median = (tal: readonly number[]): number => [...tal].sort((a, b) => a - b)[Math.floor(tal.length / 2)] ?? 0;
const av = <T>(lista: readonly [T, ...T[]], n: number): T => lista[n % lista.length] ?? lista[0];

const id = (n: number): string => `0198c1a2-7b7e-7000-8000-${String(n).padStart(12, '0')}`;
const FASER: readonly [Fas, ...Fas[]] = ['kvalificering', ...faser.filter((f) => f !== 'ide' && f !== 'vilande')];
const SLAG: readonly [Projektslag, ...Projektslag[]] = ['projekt', ...projektslag.filter((s) => s !== 'lopande')];
const ORD = ['upphandlingen är annonserad', 'pilotkommunerna har startat', 'leverantören är försenad', 'styrgruppen har beslutat om omfattningen', 'utbildningen är klar'] as const;
const kommuner = Array.from({ length: 14 }, (_, i) => ({ kommunkod: String(2500 + i), namn: `Kommun ${i + 1}` }));
const tre = (n: number) => ({ lageTid: av(lagen, n), lageKostnad: av(lagen, n >> 1), lageResultat: av(lagen, n >> 2) });

const portfolj = Array.from({ length: ANTAL }, (_, n) => ({
  id: id(n), namn: `Gemensamt system nummer ${n} för ${av(['skola', 'omsorg', 'teknik'], n)}`, slag: av(SLAG, n), fas: av(FASER, n), tidplanFran: 2019 + (n % 3), tidplanTill: 2022 + (n % 4),
  status: {
    id: id(n + 10_000), nummer: 3, datum: '2021-01-28', tid: '2021-01-28T10:00:00.000Z', forfattare: 'Provperson', fas: av(FASER, n), inlastKalla: null, ...tre(n),
    text: `I projekt ${n} gäller att ${Array.from({ length: 1 + (n % 4) }, (_, i) => av(ORD, n + i)).join(', och att ')}.`,
  },
  statusAlderDagar: n % 60, statusInaktuell: n % 60 > 30, deltagare: kommuner.slice(n % 14), antalKommuner: 14, driftsatta: n % 5, risklage: { oppna: n % 4, varsta: (['lag', 'medel', 'hog'] as const)[n % 3] }, version: 1, farUppdatera: true, utkast: null,
}));
const fastavla = {
  ordningar: SLAG.flatMap((slag) => {
    const o = standardordning(slag);
    return o ? [{ slag, fran: o.fran, grindar: o.grindar.map(({ till, beteckning }) => ({ till, beteckning })) }] : [];
  }),
  kort: portfolj.map((p, n) => ({ id: p.id, namn: p.namn, slag: p.slag, fas: p.fas, vilar: n % 40 === 0, ...tre(n), statusAlderDagar: p.statusAlderDagar, statusInaktuell: p.statusInaktuell, deltar: p.deltagare.length, krav: n % 5, uppfyllda: n % 3 > n % 5 ? n % 5 : n % 3 })),
  utanFaser: 0, antalKommuner: 14,
};
const manader = Array.from({ length: 26 }, (_, m) => `${2019 + Math.floor(m / 12)}-${String((m % 12) + 1).padStart(2, '0')}`);
const statusrutnat = {
  franAr: 2019, tillAr: 2021, tillgangligaAr: [2019, 2020, 2021],
  rader: portfolj.map((p, n) => ({
    id: p.id, namn: p.namn, slag: p.slag, fas: p.fas, projektledare: n % 3 === 0 ? null : `Ledare ${n % 40}`, statusInaktuell: p.statusInaktuell,
    celler: manader.filter((_, m) => (m + n) % 4 !== 0).map((manad, m) => ({ manad, datum: `${manad}-15`, antal: 1 + (m % 2), fas: p.fas, ...tre(n + m) })),
  })),
};
const SVAR: Readonly<Record<string, object>> = { Portfolj: { portfolj }, Fastavla: { fastavla }, Statusrutnat: { statusrutnat } };

/** Runs in the page, as text: this program knows no DOM. Each trusted act starts a clock that stops when its frame is painted. */
const KLOCKA = `(() => {
  globalThis.matningar = [];
  for (const slag of ['input', 'change']) document.addEventListener(slag, (h) => {
    if (!h.isTrusted || globalThis.borjan) return;
    const borjan = (globalThis.borjan = performance.now());
    requestAnimationFrame(() => requestAnimationFrame(() => { globalThis.matningar.push(performance.now() - borjan); globalThis.borjan = 0; }));
  }, true);
})()`;

/** Scrolls by a third of the window each frame, and gives what the frames took and what the thread worked in them. */
const RULLA = (val: string, steg: number): string => `new Promise((klar) => {
  const mal = ${val};
  const tider = [];
  let forra = performance.now();
  let n = 0;
  const ruta = () => {
    const nu = performance.now();
    if (n > 0) tider.push(nu - forra);
    forra = nu;
    if (n++ >= 90) return klar(tider);
    mal.scrollBy(0, ${steg});
    requestAnimationFrame(ruta);
  };
  requestAnimationFrame(ruta);
})`;

const tradtid = async (sida: Page): Promise<() => Promise<number>> => {
  const cdp = await sida.context().newCDPSession(sida);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => 1000 * ((await cdp.send('Performance.getMetrics')).metrics.find((m) => m.name === 'TaskDuration')?.value ?? 0);
};

const filtrera = async (sida: Page, namn: string, gor: (n: number) => Promise<void>): Promise<void> => {
  const trad = await tradtid(sida);
  await sida.evaluate('globalThis.matningar = []; globalThis.borjan = 0');
  const trader: number[] = [];
  for (let n = 1; n <= VARV; n++) {
    const fore = await trad();
    await gor(n);
    for (let f = 0; f < 100 && (await sida.evaluate<number>('globalThis.matningar.length')) < n; f++) await sida.waitForTimeout(20);
    trader.push((await trad()) - fore);
    await sida.waitForTimeout(500);
  }
  const malade = await sida.evaluate<number[]>('globalThis.matningar');
  if (malade.length < VARV) throw new Error(`${namn}: an act was not seen`);
  skriv(`${namn.padEnd(44)}${median(trader).toFixed(1).padStart(9)}${Math.max(...trader).toFixed(1).padStart(9)}${median(malade).toFixed(1).padStart(12)}`);
};

const rulla = async (sida: Page, namn: string, val: string, steg: number): Promise<void> => {
  const trad = await tradtid(sida);
  const fore = await trad();
  const tider = await sida.evaluate<number[]>(RULLA(val, steg));
  const arbete = ((await trad()) - fore) / tider.length;
  skriv(`${namn.padEnd(44)}${arbete.toFixed(1).padStart(9)}${''.padStart(9)}${median(tider).toFixed(1).padStart(12)}`);
};

const antalElement = async (sida: Page): Promise<number> => sida.evaluate<number>(`document.querySelectorAll('main *').length`);

const webblasare = await startaWebblasare();
try {
  const { sida, stang, klagomal } = await personMedRoll(webblasare, 'E-samordnare', { vag: '/norrbotten/kostnader' });
  await sida.route('**/api/graphql', (vag) => {
    const fraga: { readonly operationName?: string } = JSON.parse(vag.request().postData() ?? '{}');
    const svar = SVAR[fraga.operationName ?? ''];
    return svar ? vag.fulfill({ contentType: 'application/json', body: JSON.stringify({ data: svar }) }) : vag.continue();
  });
  skriv(`Portföljens vyer med ${ANTAL} projekt, ms. Filter: median och största av ${VARV}. Rullning: per ruta, 90 rutor. Webbläsare ${webblasare.version()}.`);
  skriv(`${''.padEnd(44)}${'tråd'.padStart(9)}${'störst'.padStart(9)}${'målat'.padStart(12)}`);
  for (const [namn, vag, rad, lage] of [
    ['tabell', 'projekt', 'tr[data-gs-rad]', '#filter-lage'],
    ['fastavla', 'projekt/fastavla', '.gs-tavla [data-gs-rad]', '#filter-lage'],
    ['statusrapporter', 'projekt/statusrapporter?fran=2019&till=2021', 'tbody th a', '#rutnat-lage'],
  ] as const) {
    await sida.goto(`/norrbotten/${vag}`);
    await sida.locator(rad).first().waitFor();
    await sida.evaluate(KLOCKA);
    skriv(`${namn}: ${await antalElement(sida)} element`);
    const sok = sida.getByRole('searchbox');
    await sok.focus();
    // A digit that leaves a part of them, and all again.
    await filtrera(sida, `${namn}: en siffra i sökrutan, och bort`, async (n) => void (await sida.keyboard.press(n % 2 === 0 ? 'Backspace' : '7')));
    await sok.fill('');
    await sida.waitForTimeout(600);
    await sida.locator(lage).focus();
    await filtrera(sida, `${namn}: byta läge i filtret`, async (n) => void (await sida.keyboard.press(n % 4 === 0 ? 'Home' : 'ArrowDown')));
    await sida.keyboard.press('Home');
    await sida.waitForTimeout(600);
    await rulla(sida, `${namn}: rulla`, namn === 'statusrapporter' ? `document.querySelector('.ram')` : 'window', 120);
    await rulla(sida, `${namn}: rulla fort`, namn === 'statusrapporter' ? `document.querySelector('.ram')` : 'window', 900);
  }
  if (klagomal.length > 0) throw new Error(klagomal.join('\n'));
  await stang();
} finally {
  await webblasare.close();
}
