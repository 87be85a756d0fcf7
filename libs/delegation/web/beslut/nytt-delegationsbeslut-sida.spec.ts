import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { Graf, GrafFel, Meddelanden, Sammanhang } from '@gemensam/shared/web';
import { waitUntil } from '../../../../tools/wait-until.mjs';
import { NyttDelegationsbeslutSida } from './nytt-delegationsbeslut-sida';

interface Input {
  readonly sakId?: string | null;
  readonly uppgifter: { readonly ovrigt?: { readonly text: string } };
  readonly rubrik?: string;
  readonly motiv?: string;
}
type Svar = object | Error;

const rad = (utfall: string, falt: string | null = null) => ({ regel: 'Inget jäv', kalla: 'KL 6:28', utfall, text: 'Svara på frågan om jäv.', utvag: 'Svara först.', falt });
/** What the check answers: a proposed rubrik that follows the words. */
const provning = ({ uppgifter }: Input, rader = [rad('uppfylld')]) => ({
  __typename: 'Delegationsprovning', arendetyp: 'ovrigt', saktyp: null, sakId: null, version: null, sakNamn: 'Övrigt beslut', motpartId: null, avtalId: null, punkter: [], punktId: null, bradskanderatt: 'ingen', rader,
  gron: rader.every((r) => r.utfall === 'uppfylld'), som: 'delegat', varfor: null, beslutstext: uppgifter.ovrigt?.text ?? '', rubrik: `Om: ${uppgifter.ovrigt?.text ?? ''}`, beslutat: [], hanskjutet: [], arenden: [],
});

const SAKER = [{ __typename: 'Sakval', saktyp: 'avtal', id: 'a3', namn: 'A-3 Drift', lage: '' }];
/** The page of a decision of the kind Övrigt, with what is sent and what is answered to it. */
const visa = async (svar: Svar[], prova: (input: Input) => object | Promise<object> = (i) => provning(i)) => {
  const skickat: (Input & { readonly operation: string })[] = [];
  const graf = {
    samverkan: signal('norrbotten'),
    stannaMedOsant: () => () => undefined,
    fraga: async (_: unknown, { input }: { input?: Input }) => (input ? { provaDelegationsbeslut: await prova(input) } : { delegationsval: SAKER }),
    andra: async ({ namn }: { namn: string }, { input }: { input: Input }) => {
      skickat.push({ operation: namn, ...input });
      const nu = svar.shift();
      if (nu instanceof Error) throw nu;
      return { fattaDelegationsbeslut: nu, hanskjutDelegationsbeslut: nu };
    },
  };
  TestBed.configureTestingModule({
    providers: [
      provideRouter([{ path: '**', children: [] }]),
      { provide: Graf, useValue: graf },
      { provide: Meddelanden, useValue: { visa: () => undefined } },
      { provide: Sammanhang, useValue: { affarsdatum: signal('2021-02-15'), samverkan: signal('norrbotten'), harRoll: () => false } },
    ],
  });
  await TestBed.inject(Router).navigateByUrl('/nytt?typ=ovrigt');
  const vy = TestBed.createComponent(NyttDelegationsbeslutSida);
  vy.componentRef.setInput('samverkan', 'norrbotten');
  const rot: HTMLElement = vy.nativeElement;
  const vanta = async (ms = 20) => {
    await new Promise((r) => setTimeout(r, ms));
    await vy.whenStable();
  };
  /** Reads again until it holds: how long the check takes is not what is tried. */
  const tills = async (sant: () => boolean) => {
    await waitUntil(sant);
    await vy.whenStable();
  };
  const knapp = (namn: string) => [...rot.querySelectorAll('button')].find((k) => k.textContent?.trim() === namn);
  await tills(() => rot.querySelector('gs-ovrigt-uppgifter') !== null && rot.querySelector('#delegation-sak') !== null && rot.querySelector('gs-regelkontroll li') !== null && !(rot.textContent ?? '').includes('Prövar'));
  const falt = (etikett: string) => {
    const funnet = [...rot.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')].find((f) => f.labels?.[0]?.textContent?.trim() === etikett);
    if (!funnet) throw new Error(`no field ${etikett}`);
    return funnet;
  };
  const skriv = async (etikett: string, text: string) => {
    falt(etikett).value = text;
    falt(etikett).dispatchEvent(new Event('input', { bubbles: true }));
    await vanta();
  };
  const tryck = async (namn: string) => {
    await tills(() => knapp(namn) !== undefined);
    knapp(namn)?.click();
    await vanta();
  };
  return { rot, falt, skriv, tryck, tills, skickat };
};
const FATTAT = { __typename: 'Delegationsbeslut', id: 'b1', beteckning: 'D 2021:7' };
const HANSKJUTET = { __typename: 'HanskjutetArende', arendeId: 'a1', dnr: '2021/7-1', redan: false, datum: '2021-02-15', av: 'Ordföranden' };

afterEach(() => document.body.replaceChildren());

it('what is pressed before the check has caught up waits for it: the rubrik is of what is written', async () => {
  const { skriv, tryck, tills, skickat } = await visa([FATTAT]);
  await skriv('Motivering', 'Behövs.');
  await skriv('Beslut', 'Reservkraft hyrs in.');
  await tryck('Fatta beslutet');
  await tills(() => skickat.length > 0);
  expect(skickat).toMatchObject([{ operation: 'FattaDelegationsbeslut', rubrik: 'Om: Reservkraft hyrs in.', motiv: 'Behövs.' }]);
});

it('what is written while the check is waited for is checked too: the rubrik is of what is decided', async () => {
  let svara = () => undefined as void;
  const vantar = new Promise<void>((klart) => (svara = klart));
  const provat: (string | undefined)[] = [];
  const { skriv, tryck, tills, skickat } = await visa([FATTAT], async (i) => {
    provat.push(i.uppgifter.ovrigt?.text);
    if (i.uppgifter.ovrigt?.text === 'Ett') await vantar;
    return provning(i);
  });
  await skriv('Motivering', 'Behövs.');
  await skriv('Beslut', 'Ett');
  await tryck('Fatta beslutet');
  await tills(() => provat.includes('Ett'));
  await skriv('Beslut', 'Ett och två');
  svara();
  await tills(() => skickat.length > 0);
  expect(skickat).toMatchObject([{ operation: 'FattaDelegationsbeslut', rubrik: 'Om: Ett och två', uppgifter: { ovrigt: { text: 'Ett och två' } } }]);
});

it('the avtal or projekt that it is about is chosen in a list, or none; what is written stands', async () => {
  const { rot, falt, skriv, tryck, tills, skickat } = await visa([FATTAT]);
  const sak = rot.querySelector<HTMLSelectElement>('#delegation-sak');
  expect([sak?.labels[0]?.textContent?.trim(), ...[...(sak?.options ?? [])].map((o) => o.text.trim())]).toEqual(['Vilket avtal eller projekt?', 'Inget avtal eller projekt', 'A-3 Drift']);
  await skriv('Motivering', 'Behövs.');
  await skriv('Beslut', 'Avtalet sägs upp.');
  await skriv('Rubrik', 'Uppsägning av driften');
  if (sak) sak.value = 'a3';
  sak?.dispatchEvent(new Event('change', { bubbles: true }));
  await tills(() => TestBed.inject(Router).url.includes('sak=a3'));
  expect([falt('Beslut').value, falt('Rubrik').value]).toEqual(['Avtalet sägs upp.', 'Uppsägning av driften']);
  await tryck('Fatta beslutet');
  await tills(() => skickat.length > 0);
  expect(skickat).toMatchObject([{ operation: 'FattaDelegationsbeslut', sakId: 'a3', rubrik: 'Uppsägning av driften', uppgifter: { ovrigt: { text: 'Avtalet sägs upp.' } } }]);
});

it('of another kind of decision the matter that was just chosen is not', async () => {
  const { rot, tills } = await visa([]);
  const valj = (id: string, varde: string) => {
    const val = rot.querySelector<HTMLSelectElement>(id);
    if (val) val.value = varde;
    val?.dispatchEvent(new Event('change', { bubbles: true }));
  };
  valj('#delegation-sak', 'a3');
  valj('#delegation-typ', 'inkop');
  await tills(() => TestBed.inject(Router).url.includes('typ=inkop'));
  await new Promise((klar) => setTimeout(klar, 400));
  expect(TestBed.inject(Router).url).toBe('/nytt?typ=inkop');
});

it('after no answer the same act is tried again: what was to be left to the nämnd is not decided', async () => {
  const { skriv, tryck, tills, skickat } = await visa([new GrafFel('natverk'), HANSKJUTET]);
  await skriv('Motivering', 'Behövs.');
  await tryck('Hänskjut till nämnden');
  await tryck('Försök igen');
  await tills(() => skickat.length > 1);
  expect(skickat.map((s) => s.operation)).toEqual(['HanskjutDelegationsbeslut', 'HanskjutDelegationsbeslut']);
});

it('what would be refused is said before anything is sent: at its field, or in a box where no field shows it', async () => {
  let rader = [rad('uppfylld')];
  const { rot, falt, skriv, tryck, tills, skickat } = await visa([], (i) => provning(i, rader));
  await tryck('Fatta beslutet');
  await tills(() => falt('Motivering').getAttribute('aria-invalid') === 'true');
  await skriv('Motivering', 'Behövs.');
  rader = [rad('brister', 'jav')];
  await skriv('Beslut', 'Reservkraft hyrs in.');
  await tryck('Fatta beslutet');
  await tills(() => rot.querySelector('[role=alert]')?.textContent?.includes('Svara på frågan om jäv.') ?? false);
  expect(skickat).toEqual([]);
});

it('what remains to be filled in is said, and first a rule that says no makes hänskjut the way on', async () => {
  let rader = [rad('brister', 'uppgifter.ovrigt.text')];
  const { rot, skriv, tills } = await visa([], (i) => provning(i, rader));
  const knappar = () => [...rot.querySelectorAll('.knappar button')].map((k) => `${k.textContent?.trim()}${k.classList.contains('primar') ? ' *' : ''}`);
  expect(knappar()).toEqual(['Hänskjut till nämnden']);
  expect(rot.textContent).toContain('Fyll i det som återstår, så kan du fatta beslutet.');
  rader = [rad('brister', 'jav')];
  await skriv('Beslut', 'Reservkraft hyrs in.');
  await skriv('Motivering', 'Behövs.');
  await tills(() => knappar().join() === 'Hänskjut till nämnden *');
  expect(rot.textContent).not.toContain('Fyll i det som återstår');
});

it('what cannot be read is one fault, at its field, and no reason to leave the matter to the nämnd', async () => {
  const fel = { ...rad('vantar', 'uppgifter.ovrigt.text'), text: 'Går inte att läsa.', utvag: 'Skriv om.' };
  const { rot, falt, skriv, tills } = await visa([], (i) => provning(i, i.uppgifter.ovrigt?.text ? [rad('vantar', 'belopp'), fel] : [rad('brister', 'uppgifter.ovrigt.text')]));
  await skriv('Beslut', '12O kr');
  await tills(() => falt('Beslut').getAttribute('aria-invalid') === 'true');
  expect(rot.textContent?.split('Går inte att läsa.').length).toBe(2);
  expect(rot.querySelectorAll('[data-utfall=vantar]').length).toBe(2);
  expect(rot.querySelector('.knappar .primar')).toBeNull();
  expect(rot.textContent).toContain('Rätta det som är fel');
});

it('the first letter of a field is no fault while its check is on the way', async () => {
  let svara = () => undefined as void;
  const vantar = new Promise<void>((klart) => (svara = klart));
  const { rot, falt, skriv, tills } = await visa([], async (i) => {
    if (i.uppgifter.ovrigt?.text) await vantar;
    return provning(i, i.uppgifter.ovrigt?.text ? [rad('uppfylld')] : [rad('brister', 'uppgifter.ovrigt.text')]);
  });
  await skriv('Beslut', 'R');
  expect([falt('Beslut').getAttribute('aria-invalid'), rot.querySelector('.knappar .primar'), rot.querySelector('[data-utfall=brister]')]).toEqual([null, null, null]);
  svara();
  await tills(() => rot.querySelector('[data-utfall=uppfylld]') !== null);
});

it('while the check cannot be reached the page shows no wording of another amount; it comes back with the check', async () => {
  let borta = false;
  const { rot, skriv, tryck, tills } = await visa([], (i) => {
    if (borta) throw new GrafFel('natverk');
    return provning(i);
  });
  const lydelse = () => /Beslutet lyder: (.*?\.)/.exec(rot.textContent ?? '')?.[1];
  await skriv('Beslut', 'Reservkraft hyrs in.');
  await tills(() => lydelse() === 'Reservkraft hyrs in.');
  borta = true;
  await skriv('Beslut', 'Reservkraft köps.');
  await tills(() => rot.querySelector('section gs-laddar') !== null);
  expect(lydelse()).toBeUndefined();
  borta = false;
  await tryck('Försök igen');
  await tills(() => lydelse() === 'Reservkraft köps.');
});
