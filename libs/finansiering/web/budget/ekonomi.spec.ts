import { signal, type Type } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { Graf, GrafFel, Sammanhang } from '@gemensam/shared/web';
import { waitUntil } from '../../../../tools/wait-until.mjs';
import { avvikelsetext, budgettal } from './budgettal';
import { EkonomiSida } from './ekonomi-sida';
import type { EkonomiQuery } from '../generated/operationer';
import { LasInUtfallSida } from './las-in-utfall-sida';
import { packaUtfallsfil, STORSTA_PACKAD } from './utfallsfil';

const belopp = (avvikelse: string | null) => ({ budgetHelar: '12000', budgetTom: '10000', utfall: avvikelse === null ? null : '20000', avvikelse, prognos: null });
const rad = { id: 'p', budgetradId: 'r', namn: 'Projekt', belopp: belopp('10000'), kommentar: null, kommentarAv: null, kommentarKravs: true, kalla: 'Planen', exaktBudget: '12000', exaktPrognos: null, version: 3 };
const lage: EkonomiQuery = {
  budgetuppfoljning: {
    ar: 2020, tillgangligaAr: [2021, 2020], manad: 10, enhet: 'kr', utfallTillManad: 10, utfallSaknas: null, kommentarstroskel: '5000000', anmarkningar: ['Källan skriver annat.'], inlasningar: [], overskjutnaMedel: [], omfordelningar: [], farAndra: true,
    sidor: [{ sida: 'intakt', rader: [], summa: belopp('0') }, { sida: 'kostnad', rader: [rad], summa: belopp('10000') }],
    resultat: { budgetHelar: '0', budgetTom: '0', utfall: '-20000', avvikelse: '-20000', prognos: null },
  },
};

const starta = async (komponent: Type<unknown>, vag: string, adress: string, svara: (operation: string) => object) => {
  const fragor: { operation: string; variabler: object }[] = [];
  const svar = async (o: { namn: string }, variabler: object): Promise<object> => {
    fragor.push({ operation: o.namn, variabler });
    return svara(o.namn);
  };
  TestBed.configureTestingModule({
    providers: [
      provideRouter([{ path: vag, component: komponent }], withComponentInputBinding()),
      { provide: Graf, useValue: { samverkan: signal('norrbotten'), fraga: svar, andra: svar } },
      { provide: Sammanhang, useValue: { samverkan: signal('norrbotten'), affarsdatum: signal('2021-02-15'), valt: signal(null), harRoll: () => true } },
    ],
  });
  const ram = await RouterTestingHarness.create();
  await ram.navigateByUrl(adress);
  await ram.fixture.whenStable();
  return { ram, rot: ram.routeNativeElement?.parentElement ?? document.body, fragor };
};
const text = (el: Element | null | undefined): string => (el?.textContent ?? '').replace(/\s+/g, ' ').trim();
const celler = (rad: Element | null | undefined): readonly string[] => [...(rad?.children ?? [])].map(text);
const klicka = async (ram: RouterTestingHarness, rot: HTMLElement, knapp: string): Promise<void> => {
  [...rot.querySelectorAll('button')].find((b) => text(b).startsWith(knapp))?.click();
  await ram.fixture.whenStable();
};

describe('EkonomiSida', () => {
  const oppna = (svara: (operation: string) => object = () => lage) => starta(EkonomiSida, ':samverkan/ekonomi', '/norrbotten/ekonomi?ar=2020&manad=10', svara);

  it('asks for year, month and unit of the address, names the unit, and tells a deviation by sign and word', async () => {
    const { rot, fragor } = await oppna();
    expect(fragor[0]?.variabler).toEqual({ ar: 2020, manad: 10, enhet: 'kr' });
    expect(text(rot.querySelector('caption'))).toBe('Budget, utfall och prognos 2020 till och med oktober, belopp i kronor');
    expect(celler([...rot.querySelectorAll('tbody tr')].find((r) => text(r).startsWith('Projekt')))).toEqual(['Projekt', '120', '100', '200', '+100 över budget', '–', 'kommentar krävs', 'Kommentera Projekt, kostnader']);
    expect(celler(rot.querySelector('tfoot tr'))).toEqual(['Resultat', '0', '0', '−200', '−200 underskott', '–', '']);
    expect(rot.querySelector('a[href="/api/norrbotten/ekonomi.xlsx?ar=2020&manad=10"]')).not.toBeNull();
  });

  it('keeps a comment that is refused, and saves on the new version when somebody was first', async () => {
    const svar = [
      { kommenteraAvvikelse: { __typename: 'Avslag', regel: 'Kommentar krävs', kalla: '', text: 'Avvikelsen ska förklaras.', utvag: null, falt: 'text' } },
      { kommenteraAvvikelse: { __typename: 'BudgetpostKonflikt', aktuell: { ...rad, version: 9, kommentar: 'Deras' } } },
      { kommenteraAvvikelse: { __typename: 'Budgetuppfoljningsrad' } },
    ];
    const { ram, rot, fragor } = await oppna((o) => (o === 'Ekonomi' ? lage : (svar.shift() ?? {})));
    await klicka(ram, rot, 'Kommentera');
    const falt = rot.querySelector('textarea');
    if (!falt) throw new Error('no field');
    falt.value = 'Min';
    falt.dispatchEvent(new Event('input'));
    for (const forvantat of ['Avvikelsen ska förklaras.', 'kommentar: Deras']) {
      await klicka(ram, rot, 'Spara kommentaren');
      expect(text(rot)).toContain(forvantat);
      expect(rot.querySelector('textarea')?.value).toBe('Min');
    }
    await klicka(ram, rot, 'Spara kommentaren');
    expect(fragor.filter((f) => f.operation === 'KommenteraAvvikelse').map((f) => f.variabler)).toEqual([3, 3, 9].map((version) => ({ input: { id: 'p', version, manad: 10, text: 'Min' } })));
    expect(rot.querySelector('textarea')).toBeNull();
  });

  it('without a budget says who fills it', async () => {
    const tom = { budgetuppfoljning: { ...lage.budgetuppfoljning, sidor: [], farAndra: false } };
    const { rot } = await oppna(() => tom);
    expect(text(rot.querySelector('gs-tomt'))).toContain('Ingen budget för 2020');
    expect(rot.querySelectorAll('button, a[download]')).toHaveLength(0);
  });
});

describe('LasInUtfallSida', () => {
  const visning = {
    __typename: 'Utfallsforhandsvisning', ar: 2021, franManad: 1, tillManad: 1, slag: 'sie', sietyp: '4E', foretag: 'Luleå kommun', orgnr: null, teckenkodning: 'PC8 (CP437)', fel: [], anmarkningar: [], okopplade: [], antalUtanfor: 0, andringar: [], oforandrade: 0, redanInlast: false, kontrollsumma: 'k',
  };
  const valj = async (svar: object, egna: Readonly<Record<string, () => object>> = {}) => {
    const start = await starta(LasInUtfallSida, ':samverkan/ekonomi/las-in', '/norrbotten/ekonomi/las-in?ar=2021', (o) =>
      egna[o] ? egna[o]() : o === 'Utfallskopplingar' ? { utfallskopplingar: { kopplingar: [], budgetrader: [{ id: 'r', sida: 'kostnad', namn: 'Projekt' }] } } : o === 'KopplaUtfall' ? { kopplaUtfall: { __typename: 'Utfallskopplingar', kopplingar: [], budgetrader: [] } } : { forhandsgranskaUtfall: { ...visning, ...svar } },
    );
    const falt = start.rot.querySelector<HTMLInputElement>('input[type=file]');
    if (!falt) throw new Error('no file field');
    Object.defineProperty(falt, 'files', { value: [{ name: 'a.se', size: 3, arrayBuffer: async () => new Uint8Array([35, 70, 76]).buffer }] });
    falt.dispatchEvent(new Event('change'));
    await waitUntil(() => start.fragor.some((f) => f.operation === 'ForhandsgranskaUtfall'));
    await start.ram.fixture.whenStable();
    return start;
  };

  it('of two years that are chosen in turn the last one is shown, in whatever order the answers come', async () => {
    const svar: ((s: object) => void)[] = [];
    const start = await valj({}, { ForhandsgranskaUtfall: () => new Promise<object>((klar) => svar.push(klar)) });
    const ar = start.rot.querySelector('select');
    for (const [nr, valt] of ['2020', '2019'].entries()) {
      if (ar) ar.value = valt;
      ar?.dispatchEvent(new Event('change'));
      await waitUntil(() => svar.length > nr + 1);
    }
    for (const [nr, fel] of ['Av 2019.', 'Av 2020.', 'Av 2021.'].entries()) svar[2 - nr]?.({ forhandsgranskaUtfall: { ...visning, fel: [{ rad: 1, regel: 'Belopp', text: fel }] } });
    await waitUntil(() => text(start.rot).includes('Av 20'));
    await start.ram.fixture.whenStable();
    expect(text(start.rot).match(/Av \d+\./g)).toEqual(['Av 2019.']);
  });

  it('what could not be saved of the mapping is said, and the file is not checked again over it', async () => {
    const { ram, rot, fragor } = await valj({ okopplade: [{ sida: 'kostnad', dimension: 6, kod: 'P1', namn: 'Elev', antal: 2, belopp: '500' }] }, { KopplaUtfall: () => Promise.reject(new GrafFel('natverk')) });
    const val = rot.querySelector<HTMLSelectElement>('gs-kopplingsval select');
    if (val) val.value = 'r';
    val?.dispatchEvent(new Event('change'));
    await klicka(ram, rot, 'Spara kopplingarna');
    await waitUntil(() => rot.querySelector('[role=alert]') !== null);
    expect(fragor.filter((f) => f.operation === 'ForhandsgranskaUtfall')).toHaveLength(1);
  });

  it('shows every fault with its line, and offers nothing to read in', async () => {
    const { rot, fragor } = await valj({ fel: [{ rad: 12, regel: 'Belopp', text: 'Fel belopp.' }, { rad: null, regel: 'Avklippt fil', text: 'Slutar för tidigt.' }] });
    expect(fragor.find((f) => f.operation === 'ForhandsgranskaUtfall')?.variabler).toEqual({ input: { ar: 2021, filnamn: 'a.se', innehallBase64: 'I0ZM' } });
    expect([...rot.querySelectorAll('tbody tr')].map(text)).toEqual(['12BeloppFel belopp.', 'hela filenAvklippt filSlutar för tidigt.']);
    expect([...rot.querySelectorAll('button')].filter((b) => text(b).startsWith('Läs in'))).toEqual([]);
  });

  it('maps what is unknown, to a row or to nothing, before there is anything to read in', async () => {
    const { ram, rot, fragor } = await valj({ okopplade: [{ sida: 'kostnad', dimension: 6, kod: 'P1', namn: 'Elev', antal: 2, belopp: '500' }, { sida: 'kostnad', dimension: 0, kod: '4010', namn: null, antal: 1, belopp: '100' }] });
    const [ett, tva] = [...rot.querySelectorAll<HTMLSelectElement>('gs-kopplingsval select')];
    if (!ett || !tva) throw new Error('no choices');
    ett.value = 'r';
    ett.dispatchEvent(new Event('change'));
    tva.value = 'utanfor';
    tva.dispatchEvent(new Event('change'));
    await klicka(ram, rot, 'Spara kopplingarna');
    expect(fragor.find((f) => f.operation === 'KopplaUtfall')?.variabler).toEqual({
      input: [{ sida: 'kostnad', dimension: 6, kod: 'P1', namn: 'Elev', budgetradId: 'r' }, { sida: 'kostnad', dimension: 0, kod: '4010', namn: null, budgetradId: null }],
    });
  });
});

it('figures without unit, and a deviation without value', () => {
  expect([budgettal('123456700', 'tkr'), budgettal(null, 'kr'), avvikelsetext('-5', 'kr').ord, avvikelsetext(null, 'kr').tal]).toEqual(['1\u00a0235', '–', 'under budget', '–']);
});

it('a file that cannot be sent is known before it is sent', async () => {
  expect(STORSTA_PACKAD * (4 / 3)).toBeLessThan(100_000);
  const bytes = new TextEncoder().encode('#FLAGGA');
  expect(await packaUtfallsfil({ size: bytes.length, arrayBuffer: async () => bytes.buffer, stream: () => new Blob().stream() })).toBe(btoa('#FLAGGA'));
});
