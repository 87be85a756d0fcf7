import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding, withRouterConfig } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { Graf, Sammanhang } from '@gemensam/shared/web';
import { AnbudSida } from './anbud-sida';
import type { Anbudet, Anbudsinnehall, Anbudslista } from './anbudsaktion';

const anbud = (id: string, del: Partial<Anbudet> = {}): Anbudet => ({
  id, namn: `Bolag ${id}`, orgnr: null, dag: '2021-02-10', klockslag: '09:30', belopp: '100000', status: 'inkommet', utvardering: null, skal: null, av: 'Samordnaren', akter: ['utvardera', 'forkasta'], handlingar: [], version: 1, ...del,
});
const innehall = (del: Partial<Anbudsinnehall> = {}): Anbudsinnehall => ({
  version: 1, anbud: [anbud('a'), anbud('b', { status: 'forkastat', skal: 'För sent', akter: ['aterta'] })], behoriga: [{ personId: 'jag', namn: 'Samordnaren' }], valbara: [{ personId: 'jag', namn: 'Samordnaren' }, { personId: 'bo', namn: 'Bo' }],
  lasningar: [{ namn: 'Samordnaren', dag: '2021-02-11' }], offentlig: null, offentligSkal: null, farSkrivaIn: true, farNamnge: true, farOffentliggora: false, ...del,
});
const lista = (del: Partial<Anbudslista> = {}): Anbudslista => ({
  upphandlingId: 'u', upphandlingNummer: 1, projektId: 'p', projektNamn: 'Elevhälsa', lage: 'annonserad', insyn: 'namngiven', farOppna: false, innehall: innehall(), ...del,
});
const STANGD = lista({ insyn: 'stangd', innehall: null });

const starta = async (fran: Anbudslista | null, svar: readonly object[] = [], sedan = fran) => {
  let fragat = 0;
  const skickat: Record<string, unknown>[] = [];
  const ko = [...svar];
  TestBed.configureTestingModule({
    providers: [
      provideRouter([{ path: ':samverkan/projekt/anbud/:upphandling', component: AnbudSida }], withComponentInputBinding(), withRouterConfig({ paramsInheritanceStrategy: 'always' })),
      { provide: Sammanhang, useValue: { samverkan: signal('norrbotten'), affarsdatum: signal('2021-02-15'), inloggad: signal({ personId: 'jag' }), valt: signal(null) } },
      {
        provide: Graf,
        useValue: {
          samverkan: signal('norrbotten'),
          fraga: async () => ({ anbudslista: fragat++ === 0 ? fran : sedan }),
          andra: async (operation: { namn: string }, { input }: { input: object }) => {
            skickat.push({ operation: operation.namn, ...input });
            return { [operation.namn.charAt(0).toLowerCase() + operation.namn.slice(1)]: ko.shift() };
          },
        },
      },
    ],
  });
  const ram = await RouterTestingHarness.create();
  await ram.navigateByUrl('/norrbotten/projekt/anbud/u');
  await ram.fixture.whenStable();
  return { rot: ram.routeNativeElement ?? document.body, skickat, lugn: () => ram.fixture.whenStable() };
};
const slat = (e: Element | null | undefined): string => (e?.textContent ?? '').replace(/\s+/g, ' ').trim();
const knapp = (rot: HTMLElement, text: RegExp): HTMLElement => {
  const k = [...rot.querySelectorAll<HTMLElement>('button')].find((b) => text.test(slat(b)));
  if (!k) throw new Error(`no button ${text}`);
  return k;
};

it('closed, it says what holds and nothing else', async () => {
  const { rot } = await starta(STANGD);
  expect(slat(rot)).toContain('Anbud är sekretessbelagda till tilldelning');
  expect([rot.querySelector('table'), rot.querySelector('button')]).toEqual([null, null]);
});

it('the one who may begin opens the list, or hears that somebody has', async () => {
  const { rot, skickat, lugn } = await starta({ ...STANGD, farOppna: true }, [{ __typename: 'Avslag', regel: 'Anbudslistan är öppnad', text: 'Upphandlingen har redan namngivna handläggare.', utvag: null, falt: null, kalla: '' }, { __typename: 'Anbudslista', ...lista() }]);
  knapp(rot, /^Öppna anbudslistan/).click();
  await lugn();
  expect(slat(rot)).toContain('har redan namngivna handläggare');
  knapp(rot, /^Öppna anbudslistan/).click();
  await lugn();
  expect(skickat).toEqual([{ operation: 'OppnaAnbudslista', upphandlingId: 'u' }, { operation: 'OppnaAnbudslista', upphandlingId: 'u' }]);
  expect(slat(rot)).toContain('Ser anbuden: Samordnaren.');
});

it('a bid is rejected with its reason; when somebody was first, what stands now is shown', async () => {
  const sedan = lista({ innehall: innehall({ anbud: [anbud('a', { status: 'utvarderat', version: 2 })] }) });
  const { rot, skickat, lugn } = await starta(lista(), [{ __typename: 'AnbudKonflikt', aktuell: sedan }], sedan);
  knapp(rot, /^Bolag a/).click();
  await lugn();
  knapp(rot, /^Förkasta$/).click();
  await lugn();
  const skal = rot.querySelector('textarea');
  if (!skal) throw new Error('no field for the reason');
  skal.value = 'Kravet på svar inom fem dagar';
  skal.dispatchEvent(new Event('input'));
  knapp(rot, /^Förkasta anbudet/).click();
  await lugn();
  expect(skickat).toEqual([{ operation: 'BedomAnbud', id: 'a', akt: 'forkasta', text: 'Kravet på svar inom fem dagar', version: 1 }]);
  expect(rot.querySelector('textarea')?.value).toBe('Kravet på svar inom fem dagar');
  expect(slat(rot.querySelector('[role="alert"]'))).toContain('Någon annan hann före');
  expect(slat(rot.querySelector('tbody'))).toContain('Utvärderat');
});

it('others are named by one who stays', async () => {
  const { rot, skickat, lugn } = await starta(lista(), [{ __typename: 'Anbudslista', ...lista({ innehall: innehall({ version: 2 }) }) }]);
  knapp(rot, /^Välj handläggare/).click();
  await lugn();
  const rutor = [...rot.querySelectorAll<HTMLInputElement>('gs-anbudsinsyn input[type=checkbox]')];
  expect(rutor.map((r) => [r.checked, r.disabled])).toEqual([[true, true], [false, false]]);
  rutor[1]?.click();
  knapp(rot, /^Spara$/).click();
  await lugn();
  expect(skickat).toEqual([{ operation: 'AndraAnbudsbehoriga', upphandlingId: 'u', behoriga: ['jag', 'bo'], version: 1 }]);
});

it('open, it is read by all, without acts', async () => {
  const { rot } = await starta(lista({ lage: 'tilldelad', insyn: 'oppen', innehall: innehall({ farSkrivaIn: false, farNamnge: false, valbara: [], lasningar: null }) }));
  expect(slat(rot)).toContain('Alla som ser upphandlingen ser anbuden.');
  expect(rot.querySelectorAll('[data-gs-rad]')).toHaveLength(2);
  expect([...rot.querySelectorAll('button')].some((b) => /Skriv in|Välj/.test(slat(b)))).toBe(false);
});

it('an unknown upphandling is said to be so', async () => {
  const { rot } = await starta(null);
  expect(slat(rot)).toContain('Upphandlingen finns inte');
});
