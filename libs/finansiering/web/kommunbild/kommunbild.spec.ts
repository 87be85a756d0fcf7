import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { Graf, Sammanhang } from '@gemensam/shared/web';
import type { KommunbildQuery } from '../generated/operationer';
import { KommunbildSida } from './kommunbild-sida';
import { arsdata, jamforelsedata, uppraknade } from './kommunbilddata';

const arjeplog = { kommunkod: '2506', namn: 'Arjeplog' };
const overkalix = { kommunkod: '2513', namn: 'Överkalix' };
const bild: NonNullable<KommunbildQuery['kommunbild']> = {
  kommun: arjeplog, kommuner: [arjeplog, overkalix], franAr: 2019, tillAr: 2022, ar: [2021, 2022], tillgangligaAr: [2021, 2022], folkmangd: 2785, folkmangdDatum: '2019-12-31', folkmangdKalla: 'SCB',
  perAr: [
    { ar: 2021, beslutat: '10000', prognos: '5000', tillfragat: '0', summa: '15000', perInvanare: '0,1' },
    { ar: 2022, beslutat: '0', prognos: '-5000', tillfragat: '123456700', summa: '123451700', perInvanare: '1\u00a0234,5' },
  ],
  totalt: { ar: null, beslutat: '10000', prognos: '0', tillfragat: '123456700', summa: '123466700', perInvanare: '443,3' },
  grupper: [
    {
      slag: 'projekt', rubrik: 'Projekt', belopp: ['15000', '123451700'], summa: '123466700',
      rader: [{ id: 'r', namn: 'Elevhälsa', projektId: 'p1', belopp: ['15000', '123451700'], lagen: ['Beslutat', 'Tillfrågat, svar senast 2021-06-15; Prognos'], poster: ['post1', null], summa: '123466700' }],
    },
    { slag: 'ovrigt', rubrik: 'Övrigt', belopp: ['0', '0'], summa: '0', rader: [{ id: 'o', namn: 'Utbildning', projektId: null, belopp: ['0', null], lagen: ['Prognos', null], poster: ['post2', null], summa: '0' }] },
  ],
};
const jamforelse: NonNullable<KommunbildQuery['kommunjamforelse']> = {
  ar: [2021, 2022], folkmangdDatum: '2019-12-31', antalIMedian: 2, medianBelopp: ['100', '200'], medianPerInvanare: ['0,2', '0,3'],
  rader: [
    { kommun: arjeplog, egen: true, folkmangd: 2785, belopp: ['15000', '123451700'], perInvanare: ['0,1', '1\u00a0234,5'] },
    { kommun: overkalix, egen: false, folkmangd: 3315, belopp: ['200', '300'], perInvanare: ['0,3', '\u22120,4'] },
  ],
};
const utanHarda = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

const starta = async (svar: KommunbildQuery, adress = '/norrbotten/2506/bild', fel = false) => {
  // Nothing is drawn here: the table says the same.
  HTMLCanvasElement.prototype.getContext = () => null;
  const fragor: object[] = [];
  const fraga = async (_o: unknown, variabler: object): Promise<object> => {
    fragor.push(variabler);
    if (fel) throw new TypeError('network');
    return svar;
  };
  TestBed.configureTestingModule({
    providers: [
      provideRouter([{ path: ':samverkan/:kommunkod/bild', component: KommunbildSida }], withComponentInputBinding()),
      { provide: Graf, useValue: { samverkan: signal('norrbotten'), fraga } },
      { provide: Sammanhang, useValue: { samverkan: signal('norrbotten'), kommunkoder: signal(['2506']), affarsdatum: signal('2021-02-15'), valt: signal(null) } },
    ],
  });
  const harness = await RouterTestingHarness.create();
  await harness.navigateByUrl(adress, KommunbildSida);
  await harness.fixture.whenStable();
  const el = harness.routeNativeElement;
  if (!el) throw new Error('no page');
  return { el, fragor };
};

describe('the picture over years', () => {
  it('shows per year how firm the sum is, as a chart with its table', async () => {
    const { el } = await starta({ kommunbild: bild, kommunjamforelse: jamforelse }, '/norrbotten/2506/bild');
    expect(utanHarda(el.querySelector('h1')?.textContent)).toBe('Arjeplog 2019–2022');
    expect(utanHarda(el.querySelector('.svar')?.textContent)).toContain('1 234 667 kr');
    const [arstabell] = el.querySelectorAll('gs-diagram');
    expect([...(arstabell?.querySelectorAll('tr') ?? [])].map((r) => [...r.children].map((c) => utanHarda(c.textContent)))).toEqual([
      ['År', 'Beslutat', 'Prognos', 'Tillfrågat', 'Summa', 'Kronor per invånare'],
      ['2021', '100', '50', '0', '150', '0,1'],
      ['2022', '0', '\u221250', '1 234 567', '1 234 517', '1 234,5'],
      ['Summa', '100', '0', '1 234 567', '1 234 667', ''],
    ]);
    expect(utanHarda(el.textContent)).toContain('Inga kostnadsposter är inlagda för 2019 och 2020.');
    expect(utanHarda(el.textContent)).toContain('Invånarantalet 2019-12-31 (SCB) används för alla år. Det är ett antagande.');
  });

  it('every amount of one post leads to its Varför?, a project to its page, and what is no post has a dash', async () => {
    const { el } = await starta({ kommunbild: bild, kommunjamforelse: jamforelse }, '/norrbotten/2506/bild');
    const rader = [...el.querySelectorAll('section[aria-labelledby=bild-poster] tbody tr')].filter((r) => r.querySelector('th[scope=row]'));
    expect([...(rader[0]?.querySelectorAll('a') ?? [])].map((a) => a.getAttribute('href'))).toEqual(['/norrbotten/projekt/p1', '/norrbotten/kostnader/poster/post1/varfor/2506']);
    expect(utanHarda(rader[0]?.textContent)).toContain('Tillfrågat, svar senast 2021-06-15; Prognos');
    expect(utanHarda(rader[1]?.textContent)).toContain('–ingen post');
  });

  it('the files are of the years shown', async () => {
    const { el, fragor } = await starta({ kommunbild: bild, kommunjamforelse: jamforelse }, '/norrbotten/2506/bild?fran=2019&till=2022');
    expect([...el.querySelectorAll('.hamta a')].map((a) => a.getAttribute('href'))).toEqual(['/api/norrbotten/er-kommun/2506/bild.xlsx?fran=2019&till=2022', '/api/norrbotten/er-kommun/2506/bild.pdf?fran=2019&till=2022']);
    expect(fragor).toEqual([{ kommunkod: '2506', franAr: 2019, tillAr: 2022 }]);
  });

  it('years that are no years are not asked for', async () => {
    const { fragor } = await starta({ kommunbild: bild, kommunjamforelse: jamforelse }, '/norrbotten/2506/bild?fran=x&till=20211');
    expect(fragor).toEqual([{ kommunkod: '2506', franAr: null, tillAr: null }]);
  });

  it('without posts says who enters them; without a population, that there is nobody to compare with', async () => {
    const tom = await starta({ kommunbild: { ...bild, ar: [], perAr: [], grupper: [] }, kommunjamforelse: { ...jamforelse, ar: [], rader: [] } }, '/norrbotten/2506/bild');
    expect(utanHarda(tom.el.textContent)).toContain('Inga kostnadsposter 2019–2022');
    expect(tom.el.querySelector('.hamta')).toBeNull();
    TestBed.resetTestingModule();
    const utan = await starta({ kommunbild: { ...bild, folkmangd: null, folkmangdDatum: null, folkmangdKalla: null }, kommunjamforelse: { ...jamforelse, rader: [], folkmangdDatum: null } }, '/norrbotten/2506/bild');
    expect(utanHarda(utan.el.textContent)).toContain('Inget att jämföra med');
    expect(utan.el.querySelectorAll('gs-diagram')).toHaveLength(1);
  });

  it('of an unknown kommun says so, and an answer that never came can be asked for again', async () => {
    expect(utanHarda((await starta({ kommunbild: null, kommunjamforelse: null }, '/norrbotten/9999/bild')).el.textContent)).toContain('Kommunen finns inte här');
    TestBed.resetTestingModule();
    const { el } = await starta({ kommunbild: null, kommunjamforelse: null }, '/norrbotten/2506/bild', true);
    expect(el.querySelector('gs-laddar button')).not.toBeNull();
  });
});

describe('the data of the charts', () => {
  it('are drawn in kronor and written as on the page', () => {
    const d = arsdata(bild);
    expect(d.rader[1]?.varden.map((v) => [v?.tal, utanHarda(v?.text)])).toEqual([[0, '0'], [-50, '\u221250'], [1234567, '1 234 567'], [1234517, '1 234 517'], [1234.5, '1 234,5']]);
    expect(d.serier.filter((s) => s.monster).map((s) => s.namn)).toEqual(['Beslutat', 'Prognos', 'Tillfrågat']);
    expect(utanHarda(d.sammanfattning)).toBe('Stapeldiagram över vad Arjeplog betalar: 2021 150 kr och 2022 1 234 517 kr. Tabellen under visar samma uppgifter.');
  });

  it('of the comparison draw the business year, or the last one shown', () => {
    const ritad = (affarsdatum: string) => jamforelsedata(bild, jamforelse, affarsdatum).serier.filter((s) => s.monster).map((s) => s.namn);
    expect([ritad('2021-02-15'), ritad('2030-01-01')]).toEqual([['2021 kr/inv.'], ['2022 kr/inv.']]);
    const { rader } = jamforelsedata(bild, jamforelse, '2021-02-15');
    expect(rader.map((r) => [r.etikett, r.framhavd ?? false, r.varden[3]?.tal])).toEqual([['Arjeplog', true, 1234.5], ['Överkalix', false, -0.4], ['Median av 2', false, 0.3]]);
  });

  it('are listed as one says them', () => {
    expect([uppraknade([]), uppraknade(['a']), uppraknade(['a', 'b', 'c'])]).toEqual(['', 'a', 'a, b och c']);
  });
});
