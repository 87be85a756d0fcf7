import { strFromU8, unzipSync } from 'fflate';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { Graf, Sammanhang } from '@gemensam/shared/web';
import { waitUntil } from '../../../../tools/wait-until.mjs';
import type { SimuleringsunderlagQuery } from '../generated/operationer';
import { SimuleringSida } from './simulering-sida';
import { simuleringscsv, simuleringstabell, simuleringsxlsx } from './simuleringsfil';
import { tillSimuleringsgrund } from './simuleringsunderlag';
import { INGA_ANDRINGAR, nySimulator } from '@gemensam/finansiering/domain';

type Underlag = SimuleringsunderlagQuery['simuleringsunderlag'];
type Post = Underlag['poster'][number];

const id = (n: number): string => `01981f3a-0000-7000-8000-${String(n).padStart(12, '0')}`;
const post = (n: number, namn: string, del: Partial<Post>): Post => ({
  id: id(n), namn, utanforBudget: false, faststalld: false, fordelningNummer: 1, belopp: '30000', avrundningsenhet: '100', nyckeltyp: 'lika', andelLikaTaljare: null, andelLikaNamnare: null,
  referensdatum: null, enhet: null, viktNamnare: '1', andelar: ['10000', '10000', '10000'], vikter: [], viktkallor: [], ...del,
});
const kommuner = [['2506', 'Arjeplog'], ['2514', 'Kalix'], ['2580', 'Luleå']].map(([kommunkod = '', namn = '']) => ({ kommunkod, namn, medlem: true }));
const underlag: Underlag = {
  ar: 2021, tillgangligaAr: [2021, 2020], kommuner, kallor: [{ text: 'Avtalet', datum: null }],
  poster: [
    post(1, 'Grundbelopp', {}),
    post(2, 'Avtal', { nyckeltyp: 'procent', belopp: '10000', andelar: ['2500', '2500', '5000'], vikter: ['25', '25', '50'], viktkallor: [0] }),
  ],
  folkmangder: [{ datum: '2021-12-31', kalla: 'SCB', antal: [1, 1, 1] }, { datum: '2019-12-31', kalla: 'SCB', antal: [10, null, 20] }],
};
const stor = (rader: number, kolumner: number): Underlag => ({
  ...underlag,
  kommuner: Array.from({ length: rader }, (_, i) => ({ kommunkod: String(1000 + i), namn: `Kommun ${i}`, medlem: true })),
  poster: Array.from({ length: kolumner }, (_, j) => post(j, `Post ${j}`, { belopp: `${rader}00`, andelar: Array.from({ length: rader }, () => '100') })),
  folkmangder: [],
});

const starta = async (u: Underlag = underlag, query = '') => {
  const fraga = async () => ({ simuleringsunderlag: u });
  const sammanhang = { samverkan: signal('norrbotten'), kommunkoder: signal(['2506']), affarsdatum: signal('2021-02-15'), valt: signal(null), harRoll: () => true };
  TestBed.configureTestingModule({
    providers: [
      provideRouter([{ path: ':samverkan/kostnader/simulera', component: SimuleringSida }], withComponentInputBinding()),
      { provide: Graf, useValue: { samverkan: signal('norrbotten'), fraga } },
      { provide: Sammanhang, useValue: sammanhang },
    ],
  });
  const ram = await RouterTestingHarness.create();
  await ram.navigateByUrl(`/norrbotten/kostnader/simulera${query}`);
  await ram.fixture.whenStable();
  const rot = ram.routeNativeElement?.parentElement ?? document.body;
  const klart = () => ram.fixture.whenStable();
  const element = <E extends HTMLElement>(valjare: string, text = ''): E => {
    const el = [...rot.querySelectorAll<E>(valjare)].find((e) => rent(e).includes(text));
    if (!el) throw new Error(`no ${valjare} with ${text}`);
    return el;
  };
  return {
    rot, klart,
    klicka: async (valjare: string, text = '') => {
      element(valjare, text).click();
      await klart();
    },
    skriv: async (valjare: string, varde: string) => {
      const falt = element<HTMLInputElement | HTMLSelectElement>(valjare);
      falt.value = varde;
      falt.dispatchEvent(new Event(falt instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
      await klart();
    },
    tabell: () => [...rot.querySelectorAll('gs-simuleringstabell tbody tr, gs-simuleringstabell tfoot tr')].map((r) => [...r.children].map(rent)),
    /** What the address holds of the simulation when it has been written. */
    adressen: (ar: (sim: string | null) => boolean) => waitUntil(() => ar(new URL(TestBed.inject(Router).url, 'http://x').searchParams.get('sim'))),
  };
};
const rent = (el: Element | null | undefined): string => (el?.textContent ?? '').replace(/\s+/g, ' ').trim();

describe('SimuleringSida', () => {
  it('begins with today, and says that nothing is stored', async () => {
    const { rot, tabell } = await starta();
    expect(rent(rot.querySelector('.banner'))).toContain('Simulering – inget sparas.');
    expect(tabell()).toEqual([['Arjeplog', '100', '25', '125'], ['Kalix', '100', '25', '125'], ['Luleå', '100', '50', '150'], ['Summa, alla kommuner', '300', '100', '400']]);
    expect(TestBed.inject(Router).url).not.toContain('sim=');
  });

  it('a kommun that is unticked moves the others; a post that then cannot be counted says why and is in no sum', async () => {
    const { rot, klicka, tabell, adressen } = await starta();
    await klicka('tbody tr:nth-child(2) input');
    expect(tabell()).toEqual([
      ['Arjeplog', '150 +50', '– räknas inte', '150 +50'],
      ['Kalix deltar inte alls', '– deltar inte längre −100', '– räknas inte', '0 −100'],
      ['Luleå', '150 +50', '– räknas inte', '150 +50'],
      ['Summa, alla kommuner', '300', '– räknas inte', '300'],
    ]);
    expect(rent(rot.querySelector('.obs'))).toContain('Avtal: Andelarna är tillsammans 75');
    expect(rent(rot.querySelector('.rorelse'))).toBe('Arjeplog 100 → 150 kr, +50 kr. 2 kommuner betalar mer och 1 betalar mindre.');
    await adressen((sim) => /^1\.[0-9a-z]+\.u2514$/.test(sim ?? ''));
    await klicka('button', 'Ångra');
    expect(tabell()[1]).toEqual(['Kalix', '100', '25', '125']);
    await adressen((sim) => sim === null);
  });

  it('total and key change at once; keystrokes are one step back; what is no amount changes nothing', async () => {
    const { rot, klicka, skriv, tabell } = await starta();
    await klicka('thead button', 'Grundbelopp');
    for (const text of ['6', '60', '600']) await skriv('gs-beloppsfalt input', text);
    expect(tabell()[0]).toEqual(['Arjeplog', '200 +100', '25', '225 +100']);
    await skriv('gs-beloppsfalt input', '600 x');
    expect(tabell()[3]).toEqual(['Summa, alla kommuner', '600 +300', '100', '700 +300']);
    await klicka('button', 'Ångra');
    expect(rot.querySelector<HTMLInputElement>('gs-beloppsfalt input')?.value).toBe('300');
    await skriv('#simulering-nyckel', 'invanarantal');
    expect(rent(rot.querySelector('gs-simuleringspost .nej'))).toContain('Folkmängd 2019-12-31 saknas för Kalix.');
    await skriv('#simulering-datum', '2021-12-31');
    expect(tabell()[0]).toEqual(['Arjeplog', '100', '25', '125']);
    await klicka('button', 'Som i dag');
    expect(rot.querySelector('thead .andrad')).toBeNull();
  });

  it('what is typed in the moment when the address is written stands', async () => {
    const { rot, klicka, skriv, tabell, adressen } = await starta();
    await klicka('thead button', 'Grundbelopp');
    const falt = rot.querySelector<HTMLInputElement>('gs-beloppsfalt input');
    const tidur = globalThis.setTimeout;
    let skrivet = false;
    const skrivTill = (): void => {
      if (skrivet || !falt) return;
      skrivet = true;
      falt.value = '600';
      falt.dispatchEvent(new Event('input', { bubbles: true }));
    };
    globalThis.setTimeout = Object.assign((gor: () => void, ms?: number) => tidur(ms === 300 ? () => (gor(), skrivTill()) : gor, ms), tidur);
    try {
      await skriv('gs-beloppsfalt input', '60');
      await waitUntil(() => skrivet);
      await adressen((sim) => sim?.endsWith('60000') ?? false);
    } finally {
      globalThis.setTimeout = tidur;
    }
    expect(tabell()[0]).toEqual(['Arjeplog', '200 +100', '25', '225 +100']);
  });

  it('values of a key are typed per kommun, and only differences can be shown', async () => {
    const { rot, klicka, skriv, tabell } = await starta();
    await klicka('thead button', 'Avtal');
    await skriv('input[aria-label="Procent, Luleå"]', '40');
    expect(rent(rot.querySelector('gs-simuleringspost .summa'))).toContain('10 procentenheter för lite');
    await skriv('input[aria-label="Procent, Kalix"]', '35');
    await klicka('.bara input');
    expect(tabell()).toEqual([['Kalix', '35 +10', '135 +10'], ['Luleå', '40 −10', '140 −10'], ['Summa, alla kommuner', '100', '400']]);
  });

  it('opens a link, tells what has changed under it, and refuses a damaged one with a way out', async () => {
    const lank = `?ar=2021&sim=1.zzz.P${id(1).replaceAll('-', '')}-7.t60000`;
    const { rot, tabell } = await starta(underlag, lank);
    expect(tabell()[0]).toEqual(['Arjeplog', '200 +100', '25', '225 +100']);
    expect(rent(rot.querySelector('.obs'))).toContain('Grundbelopp har fått en ny fördelning sedan länken gjordes.');
    TestBed.resetTestingModule();
    const skadad = await starta(underlag, '?sim=1.zzz.q');
    expect(rent(skadad.rot.querySelector('gs-avslag'))).toContain('Sidan visar hur det är i dag.');
    expect(skadad.tabell()[0]).toEqual(['Arjeplog', '100', '25', '125']);
  });

  it('draws of 290 x 100 what is in view, and tells the whole size', async () => {
    const { rot } = await starta(stor(290, 100));
    const tabell = rot.querySelector('gs-simuleringstabell table');
    expect([tabell?.getAttribute('aria-rowcount'), tabell?.getAttribute('aria-colcount')]).toEqual(['292', '102']);
    expect(rot.querySelectorAll('gs-simuleringstabell td').length).toBeLessThan(700);
    expect(rot.querySelector('tbody tr[aria-rowindex="2"] td[aria-colindex="2"]')).not.toBeNull();
    expect(rot.querySelectorAll('tr[aria-hidden="true"]')).toHaveLength(1);
  });

  it('of a year without posts says who fills it', async () => {
    const { rot } = await starta({ ...underlag, poster: [] });
    expect(rent(rot.querySelector('gs-tomt'))).toContain('Inga kostnader för 2021');
  });
});

describe('the files of a simulation', () => {
  const grund = tillSimuleringsgrund(underlag, '2021-02-15');
  const s = nySimulator(grund)({ ...INGA_ANDRINGAR, utan: ['2514'] });

  it('hold kommun, posts, sum, today and difference', async () => {
    expect(simuleringstabell(grund, s).rubriker).toEqual(['Kommunkod', 'Kommun', 'Grundbelopp (ändrad)', 'Avtal (räknas inte)', 'Summa', 'I dag', 'Skillnad']);
    const csv = await lasText(simuleringscsv(grund, s));
    expect(csv.split('\r\n').slice(0, 3)).toEqual([
      'Kommunkod;Kommun;Grundbelopp (ändrad);Avtal (räknas inte);Summa;I dag;Skillnad', '2506;Arjeplog;150,00;;150,00;100,00;50,00', '2514;Kalix;;;0,00;100,00;-100,00',
    ]);
  });

  it('are a workbook too', async () => {
    const fil = new FileReader();
    const klar = new Promise((k) => (fil.onload = k));
    fil.readAsArrayBuffer(await simuleringsxlsx(grund, s, ['Simulering 2021']));
    await klar;
    const xml = strFromU8(unzipSync(new Uint8Array(fil.result instanceof ArrayBuffer ? fil.result : new ArrayBuffer(0)))['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(xml).toContain('<f>SUM(C4:C6)</f><v>300.00</v>');
    expect(xml).toContain('<v>150</v>');
  });
});

const lasText = (fil: Blob): Promise<string> =>
  new Promise((klar, fel) => {
    const lasare = new FileReader();
    lasare.onload = () => klar(String(lasare.result).replace('\uFEFF', ''));
    lasare.onerror = () => fel(new Error('cannot be read'));
    lasare.readAsText(fil);
  });
