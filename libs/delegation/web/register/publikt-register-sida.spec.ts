import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { publikaBeslutsdata, type PubliktDelegationsbeslut } from '@gemensam/delegation/domain';
import { Graf, OppenSamverkan } from '@gemensam/shared/web';
import { waitUntil } from '../../../../tools/wait-until.mjs';
import { PubliktRegisterSida } from './publikt-register-sida';

const beslut = (nr: string, andrat: Partial<PubliktDelegationsbeslut> = {}): PubliktDelegationsbeslut => ({
  beteckning: `D ${nr}`, datum: `${nr.slice(0, 4)}-02-10`, beslutsfattare: 'E-samordnaren på delegation', sekretess: false, grund: 'Punkt 5', arendetyp: 'Inköp och beställning', rubrik: `Stolar ${nr}`, motpart: null, belopp: 123_400n, dnr: '2021/4-1', anmalt: null, ...andrat,
});
const HEMLIGT = beslut('2021:2', { sekretess: true, grund: null, arendetyp: null, rubrik: null, belopp: null, dnr: null });
const RADER = [beslut('2021:10', { beslutsfattare: 'Ordföranden på delegation', motpart: 'Exempelmöbler AB' }), HEMLIGT, beslut('2020:7', { anmalt: '2020-03-16 § 12' })];

let svar: () => Promise<Response>;
const fragade: [string, RequestInit | undefined][] = [];

const svarMed = (status: number, kropp: unknown, igen: string | null = null): Response =>
  ({ status, ok: status === 200, headers: { get: () => igen } as Partial<Headers> as Headers, json: async () => kropp }) as Partial<Response> as Response;
const med = (rader: readonly PubliktDelegationsbeslut[]) => async (): Promise<Response> => svarMed(200, publikaBeslutsdata({ samverkan: 'Provnämnden', datum: '2021-02-15', demo: true }, rader));
const nekat = (status: number, igen: string | null = null) => async (): Promise<Response> => svarMed(status, null, igen);

const adress = (): string => TestBed.inject(Router).url;

const oppna = async (efter = '') => {
  TestBed.configureTestingModule({
    providers: [provideRouter([{ path: ':samverkan/publikt/delegationsbeslut', component: PubliktRegisterSida, title: 'Beslut på delegation' }], withComponentInputBinding())],
  });
  TestBed.inject(Graf).fraga = () => Promise.reject(new Error('the open page asks nothing that knows who asks'));
  const ram = await RouterTestingHarness.create();
  await ram.navigateByUrl(`/prov/publikt/delegationsbeslut${efter}`, PubliktRegisterSida);
  const rot = ram.routeNativeElement?.parentElement ?? document.body;
  await ram.fixture.whenStable();
  return {
    ram, rot,
    text: () => rot.textContent?.replace(/\s+/g, ' ').trim() ?? '',
    nummer: () => [...rot.querySelectorAll('tbody th')].map((c) => c.textContent?.trim()),
    klicka: async (namn: string) => {
      [...rot.querySelectorAll('button')].find((k) => k.textContent?.trim() === namn)?.click();
      await ram.fixture.whenStable();
    },
  };
};

describe('the open register', () => {
  beforeEach(() => {
    fragade.length = 0;
    svar = med(RADER);
    globalThis.fetch = (adress, begaran) => {
      fragade.push([String(adress), begaran]);
      return svar();
    };
    Element.prototype.scrollIntoView = () => undefined;
  });

  it('is asked for once, as anybody, and tells whose it is', async () => {
    const { nummer, text } = await oppna();
    expect(fragade.map(([adress, b]) => [adress, b?.credentials])).toEqual([['/api/prov/publikt/delegationsbeslut.json', 'omit']]);
    expect(nummer()).toEqual(['D 2021:10', 'D 2021:2', 'D 2020:7']);
    expect(TestBed.inject(OppenSamverkan).vald()).toEqual({ namn: 'Provnämnden', demodag: '2021-02-15' });
    expect(document.title).toBe('Beslut på delegation – Provnämnden – Gemensam');
    expect(document.querySelector('meta[name=description]')?.getAttribute('content')).toContain('Provnämnden');
    expect(text()).toContain('1 234');
    expect(text()).toContain('2020-03-16 § 12');
  });

  it('says of what is secret that it is, and nothing more', async () => {
    const { rot } = await oppna('?slag=sekretess');
    const rader = [...rot.querySelectorAll('tbody tr')].map((r) => [...r.children].map((c) => c.textContent?.replace(/\s+/g, ' ').trim()));
    expect(rader).toEqual([['D 2021:2', '2021-02-10', 'Uppgiften omfattas av sekretess', '', 'E-samordnaren på delegation', '–sekretess', 'Inte än']]);
  });

  it('is narrowed as the address says, and all are shown again by one press', async () => {
    const { nummer, text, klicka } = await oppna('?ar=2020&vem=Ordföranden på delegation');
    expect(nummer()).toEqual([]);
    expect(text()).toContain('0 av 3 beslut');
    await klicka('Visa alla beslut');
    expect(nummer()).toHaveLength(3);
  });

  it('goes to the decision that the link points at, and says when it is not to be seen', async () => {
    const { rot } = await oppna('#D-2020-7');
    expect(rot.querySelector('tr.vald th')?.textContent?.trim()).toBe('D 2020:7');
    expect(document.activeElement?.id).toBe('D-2020-7');
  });

  it('says that the decision of the link is outside what is chosen, and shows it by one press', async () => {
    const { rot, text, klicka } = await oppna('?ar=2021#D-2020-7');
    expect(text()).toContain('D 2020:7 visas inte med det här urvalet.');
    await klicka('Visa alla beslut');
    await waitUntil(() => !adress().includes('ar=2021'));
    await waitUntil(() => rot.querySelectorAll('tbody tr').length === 3);
  });

  it('the link is followed once: who searches afterwards writes on, and pressed again it is followed again', async () => {
    const { rot, ram } = await oppna('#D-2020-7');
    const ruta = rot.querySelector<HTMLInputElement>('input[type=search]');
    ruta?.focus();
    for (const skrivet of ['D', 'D 2', 'D 2020:7 x', 'D 2020:7']) {
      if (ruta) ruta.value = skrivet;
      ruta?.dispatchEvent(new Event('input'));
      await ram.fixture.whenStable();
      expect([skrivet, document.activeElement === ruta]).toEqual([skrivet, true]);
    }
    await waitUntil(() => !adress().includes('#'));
    rot.querySelector<HTMLAnchorElement>('tr#D-2020-7 a')?.click();
    await waitUntil(() => document.activeElement?.id === 'D-2020-7');
  });

  it('what is pressed to see the decision of the link leaves the link in the address', async () => {
    const { rot, klicka } = await oppna('?sok=finns+inte#D-2020-7');
    await klicka('Visa alla beslut');
    await waitUntil(() => !adress().includes('sok='));
    await waitUntil(() => document.activeElement?.id === 'D-2020-7');
    expect(adress()).toBe('/prov/publikt/delegationsbeslut#D-2020-7');
    expect(rot.querySelector('tr.vald')?.id).toBe('D-2020-7');
    expect(document.activeElement?.id).toBe('D-2020-7');
  });

  it('what was searched for and cleared before it came into the address is cleared', async () => {
    const { rot, ram, nummer, klicka } = await oppna('#D-2020-7');
    const ruta = rot.querySelector<HTMLInputElement>('input[type=search]');
    if (ruta) ruta.value = 'finns inte';
    ruta?.dispatchEvent(new Event('input'));
    await ram.fixture.whenStable();
    expect(nummer()).toEqual([]);
    await klicka('Visa alla beslut');
    expect([nummer().length, ruta?.value]).toEqual([3, '']);
    const fore = Date.now();
    await waitUntil(() => Date.now() - fore > 400);
    expect([nummer().length, adress()]).toEqual([3, '/prov/publikt/delegationsbeslut#D-2020-7']);
  });

  it('says that there is no decision where the link points', async () => {
    const { text } = await oppna('#D-2019-1');
    expect(text()).toContain('Beslutet som länken pekar på finns inte i registret.');
  });

  it('draws as many as the link needs', async () => {
    svar = med(Array.from({ length: 210 }, (_, i) => beslut(`2021:${210 - i}`)));
    const { nummer, klicka } = await oppna();
    expect(nummer()).toHaveLength(200);
    await klicka('Visa fler');
    expect(nummer()).toHaveLength(210);
    expect(document.activeElement?.closest('tr')?.id).toBe('D-2021-10');
  });

  it('all stand on the paper', async () => {
    svar = med(Array.from({ length: 210 }, (_, i) => beslut(`2021:${210 - i}`)));
    const { nummer } = await oppna();
    for (const [nar, antal] of [['beforeprint', 210], ['afterprint', 200]] as const) {
      globalThis.dispatchEvent(new Event(nar));
      expect([nar, nummer().length]).toEqual([nar, antal]);
    }
  });

  it('draws down to the decision that the link points at', async () => {
    svar = med(Array.from({ length: 210 }, (_, i) => beslut(`2021:${210 - i}`)));
    const { nummer } = await oppna('#D-2021-5');
    expect(nummer().at(-1)).toBe('D 2021:5');
  });

  it('is a page with nothing yet where nothing is decided', async () => {
    svar = med([]);
    expect((await oppna()).text()).toContain('Inga beslut än');
  });

  it('of a samverkan that is not there is a page that is not, which search engines do not keep', async () => {
    svar = nekat(404);
    const { rot } = await oppna();
    expect(rot.querySelector('h1')?.textContent).toBe('Sidan finns inte');
    expect(document.title).toBe('Finns inte – Gemensam');
    expect(document.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
  });

  it.each([
    ['too many questions', nekat(429, '42'), 'Sidan har hämtats många gånger härifrån på kort tid. Försök igen om 42 sekunder.'],
    ['one second left', nekat(429, '1'), 'Försök igen om 1 sekund.'],
    ['a busy server', nekat(503), 'Tjänsten är upptagen just nu. Försök igen om en stund.'],
    ['a fault', nekat(500), 'Något gick fel hos oss. Felet är loggat. Försök igen om en stund.'],
    ['no contact', () => Promise.reject(new TypeError('Failed to fetch')), 'Det går inte att nå tjänsten. Kontrollera anslutningen och försök igen.'],
  ])('%s is said, and it is tried again by one press', async (_, fel, sagt) => {
    svar = fel;
    const { text, nummer, klicka } = await oppna();
    expect(text()).toContain(sagt);
    expect(text()).not.toContain('Det du har skrivit');
    svar = med(RADER);
    await klicka('Försök igen');
    expect(nummer()).toHaveLength(3);
  });
});
