import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, type Routes, withComponentInputBinding, withRouterConfig } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { signal } from '@angular/core';
import { standardordning } from '@gemensam/projekt/domain';
import { Graf, Meddelanden, Sammanhang } from '@gemensam/shared/web';
import type { FastavlekortDelFragment } from '../generated/operationer';
import { FastavlaSida } from './fastavla-sida';

const kort = (id: string, namn: string, del: Partial<FastavlekortDelFragment> = {}): FastavlekortDelFragment => ({
  id, namn, slag: 'projekt', fas: 'forstudie', vilar: false, lageTid: 'enligt_plan', lageKostnad: 'risk', lageResultat: null, statusAlderDagar: 18, statusInaktuell: false, deltar: 13, krav: 2, uppfyllda: 1, ...del,
});
const ordning = standardordning('projekt');
const fastavla = {
  ordningar: ordning ? [{ slag: 'projekt', fran: ordning.fran, grindar: ordning.grindar.map(({ till, beteckning }) => ({ till, beteckning })) }] : [],
  kort: [
    kort('a', 'Elevhälsa'), kort('b', 'Ny tanke', { fas: 'ide', statusAlderDagar: null, statusInaktuell: false, lageTid: null, lageKostnad: null, deltar: 0 }), kort('c', 'Datacenter', { vilar: true, krav: null, uppfyllda: null }),
    ...Array.from({ length: 40 }, (_, n) => kort(`n${n}`, `Nummer ${n}`, { fas: 'forvaltning', statusInaktuell: true, deltar: 14 })),
  ],
  utanFaser: 5, antalKommuner: 14,
};
const kommuner = { kommuner: [{ kommunkod: '2580', namn: 'Luleå' }, { kommunkod: '2514', namn: 'Kalix' }], projekt: [{ id: 'a', deltar: ['2580'], infor: [], driftsatt: [] }, { id: 'c', deltar: ['2514'], infor: ['2580'], driftsatt: [] }] };
const SVAR: Readonly<Record<string, object>> = { Fastavla: { fastavla }, SparadeVyer: { sparadeVyer: [] }, Portfoljkommuner: { portfoljkommuner: kommuner } };
const RUTTER: Routes = [{ path: ':samverkan/projekt', children: [{ path: 'fastavla', component: FastavlaSida }] }];

const starta = async (adress = '/norrbotten/projekt/fastavla', far = true) => {
  const sagt: string[] = [];
  TestBed.configureTestingModule({
    providers: [
      provideRouter(RUTTER, withComponentInputBinding(), withRouterConfig({ paramsInheritanceStrategy: 'always' })),
      { provide: Sammanhang, useValue: { affarsdatum: signal('2021-02-15'), samverkan: signal('norrbotten'), harRoll: () => far } },
      { provide: Graf, useValue: { samverkan: signal('norrbotten'), fraga: async ({ namn }: { namn: string }) => SVAR[namn] } },
      { provide: Meddelanden, useValue: { visa: (text: string) => sagt.push(text) } },
    ],
  });
  const harness = await RouterTestingHarness.create(adress);
  const rot = harness.routeNativeElement ?? document.body;
  const lugn = async (): Promise<void> => {
    for (let n = 0; n < 5; n++) {
      await harness.fixture.whenStable();
      await new Promise((klar) => setTimeout(klar, 0));
    }
  };
  await lugn();
  const kolumn = (namn: string): HTMLElement => {
    const funnen = [...rot.querySelectorAll<HTMLElement>('.gs-tavla section')].find((s) => text(s.querySelector('h2')).startsWith(namn));
    if (!funnen) throw new Error(`no column ${namn}`);
    return funnen;
  };
  const kortet = (namn: string): HTMLElement => {
    const funnet = [...rot.querySelectorAll<HTMLElement>('[data-gs-rad]')].find((k) => text(k.querySelector('a')) === namn);
    if (!funnet) throw new Error(`no card ${namn}`);
    return funnet;
  };
  return { rot, lugn, kolumn, kortet, sagt, harness };
};
const text = (e: Element | null | undefined): string => e?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

describe('FastavlaSida', () => {
  it('stands the projects in columns by phase, ideas first, a resting one where it was, and says what is not shown', async () => {
    const { rot, kolumn, kortet } = await starta();
    expect([...rot.querySelectorAll('.gs-tavla h2')].map(text)).toEqual([
      'Idé 1 projekt', 'Kvalificering av idé 0 projekt', 'Förstudie 2 projekt', 'Projekt förbereds 0 projekt', 'Utveckling/realisering 0 projekt', 'Upphandling 0 projekt', 'Införande 0 projekt', 'Förvaltning 40 projekt', 'Avslutad 0 projekt',
    ]);
    expect([...kolumn('Förstudie').querySelectorAll('.namn')].map(text)).toEqual(['Elevhälsa', 'Datacenter']);
    expect(text(kortet('Elevhälsa'))).toContain('Tid: enligt plan, Kostnad: risk, Resultat: saknas');
    expect(text(kortet('Elevhälsa'))).toContain('18 dagar');
    expect(text(kortet('Elevhälsa'))).toContain('13 kommuner');
    expect(text(kortet('Elevhälsa'))).toContain('BP2: 1 av 2 klara');
    expect(text(kortet('Datacenter'))).toContain('vilar');
    expect(text(rot)).toContain('Löpande verksamhet har inga faser och visas inte här (5)');
  });

  it('shows a part of a long column, and more on demand', async () => {
    const { kolumn, lugn } = await starta();
    const antal = (): number => kolumn('Förvaltning').querySelectorAll('[data-gs-rad]').length;
    const fore = antal();
    expect(fore).toBeLessThan(40);
    kolumn('Förvaltning').querySelector<HTMLButtonElement>(':scope > button')?.click();
    await lugn();
    expect(antal()).toBeGreaterThan(fore);
  });

  it('offers the two ways that a card can go, to its gate, and tells why a resting one goes nowhere', async () => {
    const { kortet, lugn } = await starta();
    kortet('Elevhälsa').querySelector<HTMLButtonElement>('button')?.click();
    await lugn();
    expect([...kortet('Elevhälsa').querySelectorAll<HTMLAnchorElement>('.vagar a')].map((a) => [text(a), a.getAttribute('href')])).toEqual([
      ['Kvalificering av idé, ett steg tillbaka', '/norrbotten/projekt/a/faser?akt=steg_tillbaka'], ['Projekt förbereds, genom BP2', '/norrbotten/projekt/a/faser?akt=passera'],
    ]);
    kortet('Datacenter').querySelector<HTMLButtonElement>('button')?.click();
    await lugn();
    expect(text(kortet('Datacenter').querySelector('.vagar'))).toContain('Ett vilande projekt går ingenstans');
    expect(kortet('Elevhälsa').querySelector('.vagar')).toBeNull();
  });

  it('has no moves for one who enters no decisions', async () => {
    const { kortet } = await starta('/norrbotten/projekt/fastavla', false);
    expect(kortet('Elevhälsa').querySelector('button')).toBeNull();
  });

  it.each([
    ['?fas=vilande', ['Datacenter']], ['?lage=risk&inaktuella=ja&sok=nummer+39', ['Nummer 39']], ['?kommun=2580', ['Elevhälsa']], ['?kommun=2580&karta=inforande', ['Datacenter']], ['?kommun=2580,2514', ['Elevhälsa', 'Datacenter']],
  ])('shows at %s the cards %j', async (fraga, namn) => {
    const { rot } = await starta(`/norrbotten/projekt/fastavla${fraga}`);
    expect([...rot.querySelectorAll('.gs-tavla .namn')].map(text)).toEqual(namn);
  });

  it('keeps the filters when the view is changed', async () => {
    const { rot } = await starta('/norrbotten/projekt/fastavla?fas=forstudie');
    const lankar = [...rot.querySelectorAll('gs-portfoljvyer nav a')].map((a) => a.getAttribute('href'));
    expect(lankar).toEqual(expect.arrayContaining(['/norrbotten/projekt?fas=forstudie', '/norrbotten/projekt/fastavla?fas=forstudie']));
    expect(TestBed.inject(Router).url).toContain('fastavla');
  });
});
