import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { Graf, Sammanhang } from '@gemensam/shared/web';
import { AndraGenomBeslutSida } from './andra-genom-beslut-sida';
import { ForandringSida } from './forandring-sida';

const lulea = { kommunkod: '2580', namn: 'Luleå' };
const pajala = { kommunkod: '2521', namn: 'Pajala' };
const kalix = { kommunkod: '2514', namn: 'Kalix' };
const post = {
  id: 'e', namn: 'Elevhälsa', ar: 2021, slag: 'projekt', belopp: '10000', nyckel: { typ: 'antal', text: '', andelLikaProcent: null, referensdatum: null, avrundningsenhet: '100', enhet: 'elever', varden: [] },
  fordelningNummer: 1, beraknad: '2021-02-15T10:00:00Z', beraknadAv: 'Inläsning', projektId: null, projektNamn: null, utanforBudget: true, antagande: null, kalla: 'Direktivet',
  anmarkning: null, beslut: { id: 'b8', organ: 'Nämnden', datum: '2021-01-28', beteckning: '§ 8', rubrik: 'Plan', handling: null }, faktureras: null, deltagare: [lulea, pajala], andelar: [], version: 3, farAndra: false, farForandras: true,
};
const fordelning = { __typename: 'Forhandsfordelning', nyckeltext: 'Efter antal.', rader: [], summa: '10000', summaNuvarande: '10000' };
const forandring = { __typename: 'Forandringsforhand', kommun: kalix, belopp: '2000', poster: [{ kostnadspostId: 'e', namn: 'Elevhälsa', ar: 2021, fordelningNummer: 1, metod: 'kop_in', nyckeltext: 'Efter antal.', kopIn: null, vikttext: null, viktKalla: null, viktDatum: null, berakning: [], ataganden: [], rader: [], summa: '10000', summaNuvarande: '10000' }] };
const FORHAND = ['Forhandsgranska', 'ForhandsgranskaAnslutning'];

const paus = (ms: number): Promise<void> => new Promise((klar) => setTimeout(klar, ms));

const oppna = async (adress: string) => {
  const sparat: object[] = [];
  /** The previews that are on their way, to be answered or to fail. */
  const paVag: { readonly svara: (svar: object) => void; readonly fela: () => void }[] = [];
  const svara = async (o: { namn: string }, variabler: object): Promise<object> => {
    if (o.namn === 'Kostnadspost') return { kostnadspost: post };
    if (o.namn === 'Forandringsval')
      return { folkmangd: { datum: [] }, organisationer: [lulea, pajala, kalix].map((kommun) => ({ medlem: true, kommun })), beslutsreferenser: [{ id: 'b9', organ: 'Nämnden', datum: '2021-02-01', beteckning: '§ 9', rubrik: 'Anslutning' }] };
    if (FORHAND.includes(o.namn)) return new Promise((klar, fel) => paVag.push({ svara: klar, fela: () => fel(new Error('borta')) }));
    sparat.push(variabler);
    const nej = { __typename: 'Avslag', regel: 'Prov', kalla: '', text: 'Nej.', utvag: null, falt: null };
    return { andraGenomBeslut: nej, anslutKommun: nej };
  };
  const sammanhang = { samverkan: signal('norrbotten'), affarsdatum: signal('2021-02-15'), valt: signal({ samverkan: { namn: 'Norrbottens e-nämnd' } }), harRoll: () => true };
  TestBed.configureTestingModule({
    providers: [
      provideRouter([{ path: ':samverkan/:id/andra', component: AndraGenomBeslutSida }, { path: ':samverkan/:id/anslut', component: ForandringSida, data: { akt: 'anslutning' } }], withComponentInputBinding()),
      { provide: Graf, useValue: { samverkan: signal('norrbotten'), fraga: svara, andra: svara } },
      { provide: Sammanhang, useValue: sammanhang },
    ],
  });
  const ram = await RouterTestingHarness.create(adress);
  await ram.fixture.whenStable();
  const rot = ram.routeNativeElement?.parentElement ?? document.body;
  /** The preview is asked for when the person has stopped writing. */
  const fragat = async (antal: number): Promise<void> => {
    while (paVag.length < antal) await paus(20);
  };
  const lugn = async (): Promise<void> => {
    await paus(0);
    await ram.fixture.whenStable();
  };
  const satt = async (falt: HTMLInputElement | HTMLSelectElement | null, varde: string, handelse: string): Promise<void> => {
    if (!falt) throw new Error('no field');
    falt.value = varde;
    falt.dispatchEvent(new Event(handelse, { bubbles: true }));
    await lugn();
  };
  const valjBeslut = async (): Promise<void> => {
    rot.querySelector<HTMLInputElement>('input[name="beslutsval"]')?.click();
    await lugn();
    await satt(rot.querySelector<HTMLSelectElement>('#beslut-lista'), 'b9', 'change');
  };
  const tryck = async (): Promise<void> => {
    rot.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await lugn();
  };
  const knapp = (): string | null | undefined => rot.querySelector('button[type="submit"]')?.getAttribute('aria-disabled');
  const sagt = (): string => (rot.querySelector('.knappar p[role="status"]')?.textContent ?? '').trim();
  return { rot, sparat, paVag, fragat, lugn, satt, valjBeslut, tryck, knapp, sagt };
};

describe('what is pressed is what is shown', () => {
  it('where a decision changes an amount', async () => {
    const s = await oppna('/norrbotten/e/andra');
    await s.fragat(1);
    s.paVag[0]?.svara({ forhandsgranskaFordelning: fordelning });
    await s.lugn();
    await s.valjBeslut();
    expect(s.knapp()).toBeNull();
    await s.satt(s.rot.querySelector('gs-beloppsfalt input'), '200', 'input');
    await s.tryck();
    expect([s.sparat, s.knapp(), s.sagt()]).toEqual([[], 'true', 'Räknar om det du ändrade …']);
    await s.fragat(2);
    s.paVag[1]?.svara({ forhandsgranskaFordelning: fordelning });
    await s.lugn();
    expect([s.knapp(), s.sagt()]).toEqual([null, 'Omräknat. Se hur det blir, och tryck igen.']);
    await s.tryck();
    expect(s.sparat).toMatchObject([{ input: { kostnadspostId: 'e', beslutId: 'b9', post: { belopp: '200' } } }]);
  });

  it('where a kommun joins', async () => {
    const s = await oppna('/norrbotten/e/anslut');
    await s.satt(s.rot.querySelector('select'), '2514', 'change');
    await s.fragat(1);
    s.paVag[0]?.svara({ forhandsgranskaAnslutning: forandring });
    await s.lugn();
    await s.valjBeslut();
    expect(s.knapp()).toBeNull();
    const metod = [...s.rot.querySelectorAll<HTMLInputElement>('input[type="radio"]')].find((r) => r.name !== 'beslutsval' && !r.checked);
    metod?.click();
    await s.lugn();
    await s.tryck();
    expect([s.sparat, s.knapp(), s.sagt()]).toEqual([[], 'true', 'Räknar om det du ändrade …']);
    await s.fragat(2);
    s.paVag[1]?.svara({ forhandsgranskaAnslutning: forandring });
    await s.lugn();
    await s.tryck();
    expect(s.sparat).toMatchObject([{ input: { kommunkod: '2514', poster: [{ kostnadspostId: 'e', metod: 'ny_nyckel' }] } }]);
  });

  it('a preview that fails is asked for again, and decides nothing', async () => {
    const s = await oppna('/norrbotten/e/andra');
    await s.fragat(1);
    s.paVag[0]?.fela();
    await s.lugn();
    await s.valjBeslut();
    const igen = s.rot.querySelector<HTMLButtonElement>('.forhand gs-laddar button');
    igen?.click();
    await s.fragat(2);
    expect([igen === null, s.sparat, s.knapp()]).toEqual([false, [], 'true']);
    s.paVag[1]?.svara({ forhandsgranskaFordelning: fordelning });
    await s.lugn();
    expect([s.rot.querySelector('.forhand gs-laddar'), s.knapp()]).toEqual([null, null]);
  });
});
