import { signal, type Type } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Graf, Sammanhang } from '@gemensam/shared/web';
import { AtagandenAttBevakaPanel } from './ataganden-att-bevaka-panel';
import { FragorAttBesvaraPanel } from './fragor-att-besvara-panel';
import type { AtagandeDelFragment } from '../generated/operationer';
import { arSankt } from './ar-sankt';
import { ProjektFinansiering } from './projekt-finansiering';

const fraga = (id: string, del: Partial<AtagandeDelFragment> = {}): AtagandeDelFragment => ({
  id, kostnadspostId: 'p', postNamn: 'e-arkiv', ar: 2021, part: 'Pajala', kommunkod: '2521', tillstand: 'tillfragad', begart: '900000', tidigareBegart: null, andel: '900000',
  annatBelopp: false, atagit: '0', sistaDag: '2021-02-20', dagarKvar: 5, fristlage: 'pamin', instans: null, beslutsdatum: null, handling: null, kommentar: null, fragadAv: 'X',
  fragad: '2021-02-01T10:00:00Z', svaradAv: null, svarad: null, version: 1, farSvara: true, farAterkalla: false, farAndraSistaDag: false, farAndraExtern: false, ...del,
});

const visa = async (komponent: Type<unknown>, svar: object, indata: Readonly<Record<string, unknown>> = {}): Promise<HTMLElement> => {
  const sammanhang = { samverkan: signal('norrbotten'), affarsdatum: signal('2021-02-15'), kommunkoder: signal(['2521']) };
  TestBed.configureTestingModule({
    providers: [provideRouter([]), { provide: Graf, useValue: { samverkan: signal('norrbotten'), fraga: async () => svar } }, { provide: Sammanhang, useValue: sammanhang }],
  });
  const ram = TestBed.createComponent(komponent);
  for (const [namn, varde] of Object.entries(indata)) ram.componentRef.setInput(namn, varde);
  await ram.whenStable();
  const rot: unknown = ram.nativeElement;
  if (!(rot instanceof HTMLElement)) throw new Error('not an element');
  return rot;
};
const text = (el: Element | null): string => (el?.textContent ?? '').replace(/\s+/g, ' ').trim();

describe('FragorAttBesvaraPanel', () => {
  it('leads to each question of the own kommun, the nearest last day first, and marks what is overdue', async () => {
    const rot = await visa(FragorAttBesvaraPanel, {
      atagandefragor: [fraga('b'), fraga('a', { sistaDag: '2021-02-12', fristlage: 'forsenad', tidigareBegart: '800000' }), fraga('c', { part: 'Luleå', kommunkod: '2580', farSvara: false })],
    });
    const rader = [...rot.querySelectorAll('li')];
    expect(rader.map((r) => r.querySelector('a')?.getAttribute('href'))).toEqual(['/norrbotten/kostnader/poster/p/ataganden/a', '/norrbotten/kostnader/poster/p/ataganden/b']);
    expect(text(rader[0] ?? null)).toContain('Beloppet är ändrat, förut 8 000 kr');
    expect(text(rot.querySelector('.sen'))).toBe('Senast 2021-02-12, 3 dagar sen');
    expect(rot.querySelectorAll('.sen')).toHaveLength(1);
  });

  it('says what comes here when nothing waits', async () => {
    expect(text(await visa(FragorAttBesvaraPanel, { atagandefragor: [] }))).toContain('Inga obesvarade frågor');
  });
});

describe('arSankt', () => {
  it('is true of an answer that stands at a smaller share, and of nothing else', () => {
    const a = { tillstand: 'beslutad', begart: '700', tidigareBegart: '800' } as const;
    expect([a, { ...a, tillstand: 'forankrad' as const }, { ...a, begart: '900' }, { ...a, tidigareBegart: null }, { ...a, tillstand: 'tillfragad' as const }].map(arSankt)).toEqual([true, true, false, false, false]);
  });
});

describe('AtagandenAttBevakaPanel', () => {
  it('counts post by post what is unanswered, undecided, declined and overdue', async () => {
    const rot = await visa(AtagandenAttBevakaPanel, {
      atagandefragor: [fraga('a', { sistaDag: '2021-02-12', fristlage: 'forsenad' }), fraga('b', { tillstand: 'forankrad' }), fraga('c', { tillstand: 'avbojd', sistaDag: '2021-01-01' }), fraga('d', { kostnadspostId: 'q', postNamn: 'Grundbelopp' })],
    });
    expect([...rot.querySelectorAll('li')].map((r) => text(r.querySelector('.om')))).toEqual(['1 obesvarade, 1 utan beslut, 1 avböjda, 1 försenade', '1 obesvarade']);
    expect(text(rot.querySelector('.sen'))).toContain('2021-02-12');
  });
});

describe('ProjektFinansiering', () => {
  it('adds up per party over all posts what is missing, the largest first', async () => {
    const part = (namn: string, andel: string, saknas: string, atagande: object | null = null) => ({ namn, andel, saknas, atagande });
    const fragad = { id: 'f1', tillstand: 'tillfragad', annatBelopp: false, farSvara: true };
    const post = (id: string, parter: readonly object[]) => ({ id, namn: id, ar: 2021, totalt: '300', extern: '0', sakrat: '100', saknas: '200', sakrad: false, farFraga: id === 'B', parter });
    const rot = await visa(ProjektFinansiering, {
      projektfinansiering: { totalt: '60000', sakrat: '20000', saknas: '40000', sakrad: false, poster: [post('A', [part('Luleå', '10000', '10000', fragad), part('Piteå', '20000', '0', { ...fragad, id: 'f2', farSvara: false })]), post('B', [part('Luleå', '10000', '5000'), part('Kiruna', '25000', '25000')])] },
    }, { projektId: 'x' });
    expect([...rot.querySelectorAll('tbody tr')].map(text)).toEqual(['Kiruna 250 250', 'Luleå 200 150']);
    expect(text(rot)).toContain('Finansieringen är inte säkrad');
    expect([...rot.querySelectorAll('li a.gs-knapp')].map((a) => [text(a), a.getAttribute('href')])).toEqual([
      ['Svara för Luleå om A 2021', '/norrbotten/kostnader/poster/A/ataganden/f1'],
      ['Fråga kommunerna om B 2021', '/norrbotten/kostnader/poster/B/ataganden'],
    ]);
  });
});
