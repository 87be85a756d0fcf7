import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding, withRouterConfig } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { Graf, Sammanhang } from '@gemensam/shared/web';
import type { RiskDelFragment, RisklistaDelFragment } from '../generated/operationer';
import { GsRapportrisker } from './gs-rapportrisker';
import { RiskerSida } from './risker-sida';

const risk = (id: string, nummer: number, del: Partial<RiskDelFragment> = {}): RiskDelFragment => ({
  id, nummer, namn: `Risk ${id}`, beskrivning: '', orsak: '', foljd: '', sannolikhet: 2, konsekvens: 3, varde: 6, band: 'medel', agare: 'Ledaren', status: 'oppen', granskas: '2021-04-01', attGranska: false,
  stangd: null, stangdSkal: null, upplagd: '2021-02-01', bedomningar: [], atgarder: [], version: 1, ...del,
});
const ATGARD = { id: 'm', text: 'Avtala om vite', agare: 'Upphandlaren', klar: '2021-03-31', lage: 'pagar', forsenad: false } as const;
const lista = (...risker: readonly RiskDelFragment[]): RisklistaDelFragment => ({ projektId: 'p', risker: [...risker], skala: { steg: 5, medelFran: 5, hogFran: 10 }, farRedigera: true });
const ALLA = lista(risk('a', 1, { sannolikhet: 4, konsekvens: 4, varde: 16, band: 'hog', atgarder: [ATGARD] }), risk('b', 2), risk('c', 3), risk('d', 4, { status: 'stangd', stangd: '2021-02-10', stangdSkal: 'Klart.' }));

const starta = async (adress: string, svar: readonly object[] = []) => {
  const skickat: Record<string, unknown>[] = [];
  const ko = [...svar];
  TestBed.configureTestingModule({
    providers: [
      provideRouter([{ path: ':samverkan/:id/risker', component: RiskerSida }], withComponentInputBinding(), withRouterConfig({ paramsInheritanceStrategy: 'always' })),
      { provide: Sammanhang, useValue: { samverkan: signal('norrbotten'), affarsdatum: signal('2021-02-15') } },
      {
        provide: Graf,
        useValue: {
          samverkan: signal('norrbotten'),
          fraga: async () => ({ risker: ALLA }),
          andra: async (operation: { namn: string }, { input }: { input: object }) => {
            skickat.push({ operation: operation.namn, ...input });
            return { [operation.namn.charAt(0).toLowerCase() + operation.namn.slice(1)]: ko.shift() };
          },
        },
      },
    ],
  });
  const ram = await RouterTestingHarness.create();
  await ram.navigateByUrl(adress);
  await ram.fixture.whenStable();
  const rot = ram.routeNativeElement ?? document.body;
  return { rot, skickat, lugn: () => ram.fixture.whenStable() };
};
const slat = (e: Element | null | undefined): string => (e?.textContent ?? '').replace(/\s+/g, ' ').trim();
const rader = (rot: HTMLElement): readonly string[] => [...rot.querySelectorAll('[data-gs-rad]')].map((r) => r.getAttribute('data-gs-rad') ?? '');
const knapp = (rot: HTMLElement, text: RegExp): HTMLElement => {
  const k = [...rot.querySelectorAll<HTMLElement>('button')].find((b) => text.test(slat(b)));
  if (!k) throw new Error(`no button ${text}`);
  return k;
};

describe('RiskerSida', () => {
  it('counts what is not closed in the matrix, a cell in words, and keeps the list to the cell that the address names', async () => {
    const { rot } = await starta('/norrbotten/p/risker');
    const lankar = [...rot.querySelectorAll('gs-riskmatris a')];
    expect(lankar.map((a) => a.getAttribute('aria-label'))).toEqual([
      '1 risk, hög 16: sannolikhet 4 Sannolik, konsekvens 4 Allvarlig. Visa dem i listan',
      '2 risker, medel 6: sannolikhet 2 Mindre sannolik, konsekvens 3 Kännbar. Visa dem i listan',
    ]);
    expect(rader(rot)).toEqual(['a', 'b', 'c']);
    expect(rot.querySelectorAll('gs-riskmatris td[data-band]')).toHaveLength(25);
  });

  it('has the cell, the status and the open risk in the address', async () => {
    const { rot, lugn } = await starta('/norrbotten/p/risker?cell=2-3&risk=b');
    expect(rader(rot)).toEqual(['b', 'c']);
    expect(slat(rot.querySelector('gs-risk'))).toContain('Inga åtgärder är inlagda.');
    knapp(rot, /^Visa alla rutor/).click();
    await lugn();
    expect(rader(rot)).toEqual(['a', 'b', 'c']);
  });

  it('shows closed ones when they are asked for, with the reason and without forms', async () => {
    const { rot } = await starta('/norrbotten/p/risker?status=stangd&risk=d');
    expect(rader(rot)).toEqual(['d']);
    expect(slat(rot.querySelector('gs-risk'))).toContain('2021-02-10. Klart.');
    expect([...rot.querySelectorAll('button')].some((b) => /^(Ändra risken|Lägg till åtgärd)/.test(slat(b)))).toBe(false);
  });

  it('keeps what was typed of a measure that somebody else changed meanwhile, shows theirs, and saves on theirs', async () => {
    const deras = risk('a', 1, { version: 5, atgarder: [{ ...ATGARD, text: 'Avtala om högt vite' }] });
    const { rot, skickat, lugn } = await starta('/norrbotten/p/risker?risk=a', [{ __typename: 'RiskKonflikt', aktuell: deras }, { __typename: 'Risklista', ...lista(deras) }]);
    knapp(rot, /^Ändra åtgärden Avtala/).click();
    await lugn();
    const falt = rot.querySelector<HTMLInputElement>('gs-atgardsformular input');
    if (!falt) throw new Error('no field');
    falt.value = 'Avtala om lågt vite';
    falt.dispatchEvent(new Event('input'));
    knapp(rot, /^Spara åtgärden/).click();
    await lugn();
    expect(slat(rot)).toContain('Någon annan hann före');
    expect(slat(rot.querySelector('.atgarder'))).toContain('Avtala om högt vite');
    expect(rot.querySelector<HTMLInputElement>('gs-atgardsformular input')?.value).toBe('Avtala om lågt vite');
    knapp(rot, /^Spara åtgärden/).click();
    await lugn();
    expect(skickat.map((s) => [s['version'], s['text']])).toEqual([[1, 'Avtala om lågt vite'], [5, 'Avtala om lågt vite']]);
  });

  it('saves a changed risk on what somebody else saved in other fields, without asking', async () => {
    const deras = risk('b', 2, { version: 3, agare: 'Styrgruppen' });
    const { rot, skickat, lugn } = await starta('/norrbotten/p/risker?risk=b', [{ __typename: 'RiskKonflikt', aktuell: deras }, { __typename: 'Risklista', ...lista(deras) }]);
    knapp(rot, /^Ändra risken/).click();
    await lugn();
    const falt = rot.querySelector<HTMLInputElement>('gs-riskformular input');
    if (!falt) throw new Error('no field');
    falt.value = 'Nytt namn';
    falt.dispatchEvent(new Event('input'));
    knapp(rot, /^Spara risken/).click();
    await lugn();
    expect(skickat.map((s) => [s['version'], s['namn'], s['agare']])).toEqual([[1, 'Nytt namn', 'Ledaren'], [3, 'Nytt namn', 'Styrgruppen']]);
  });
});

describe('GsRapportrisker', () => {
  const fryst = (riskId: string, varde: number) => ({ riskId, namn: riskId.toUpperCase(), varde, band: 'medel' as const });
  it.each([
    ['a report from before risks', null, undefined, 'Risker fördes inte då.'],
    ['a report without risks', [], undefined, 'Inga öppna risker då.'],
    ['the first with risks', [fryst('a', 6)], null, '1 öppen risk, högsta värdet ▲ 6 medelA ▲ 6 medel'],
    ['one after another', [fryst('a', 8)], [fryst('a', 6), fryst('b', 6)], '1 öppen risk, högsta värdet ▲ 8 medelA ▲ 8 medelSedan förra rapporten. Stängd: B. Ändrad: A från 6 till 8.'],
  ])('%s', async (_, risker, forra, text) => {
    const ram = TestBed.createComponent(GsRapportrisker);
    ram.componentRef.setInput('risker', risker);
    ram.componentRef.setInput('forra', forra);
    await ram.whenStable();
    expect(slat(ram.nativeElement)).toBe(text);
  });
});
