import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Graf, Meddelanden, Sammanhang } from '@gemensam/shared/web';
import { waitUntil } from '../../../../tools/wait-until.mjs';
import { AgandeaktSida } from './agandeakt-sida';

const kommunen = { id: 'k', namn: 'Kommunen', slag: 'kommun', medlem: true };
const bolaget = { id: 'b', namn: 'Bolaget AB', slag: 'bolag', medlem: false };
const post = (procent: string, version: number) => ({
  __typename: 'Agandepost', id: 'p', antal: null, fran: '2020-01-01', till: null, kalla: 'Aktiebok', version, agare: kommunen, agd: bolaget, roster: { text: `${procent} %`, exakt: procent }, kapital: null,
});
const visa = async (akt: 'andra' | 'ratta') => {
  const svar: object[] = [];
  const skickat: Record<string, unknown>[] = [];
  const organisation = { ...bolaget, orgnr: null, orgnrFiktivt: false, vardkommun: false, styrelseAntal: null, upphord: null, version: 1, kommun: null };
  const graf = {
    samverkan: signal('norrbotten'),
    fraga: async () => ({ organisation: { farAndra: true, organisation, agare: [post('60', 1)], agda: [] } }),
    andra: async (_: unknown, { input }: { input: Record<string, unknown> }) => (skickat.push(input), { andraAgande: svar[0], rattaAgande: svar.shift() }),
  };
  TestBed.configureTestingModule({
    providers: [
      provideRouter([{ path: '**', children: [] }]),
      { provide: Graf, useValue: graf },
      { provide: Meddelanden, useValue: { visa: () => undefined } },
      { provide: Sammanhang, useValue: { affarsdatum: signal('2021-02-15'), samverkan: signal('norrbotten') } },
    ],
  });
  const vy = TestBed.createComponent(AgandeaktSida);
  for (const [namn, varde] of Object.entries({ samverkan: 'norrbotten', id: 'b', agandeId: 'p', akt })) vy.componentRef.setInput(namn, varde);
  const element: HTMLElement = vy.nativeElement;
  await waitUntil(() => element.querySelector('form') !== null);
  const falt = (etikett: string): HTMLInputElement | HTMLTextAreaElement => {
    const id = [...element.querySelectorAll('label')].find((l) => l.textContent?.trim() === etikett)?.htmlFor;
    const funnet = element.querySelector<HTMLInputElement | HTMLTextAreaElement>(`#${id}`);
    if (!funnet) throw new Error(`no field ${etikett}`);
    return funnet;
  };
  const skriv = async (etikett: string, text: string): Promise<void> => {
    falt(etikett).value = text;
    falt(etikett).dispatchEvent(new Event('input'));
    await vy.whenStable();
  };
  const skicka = async (): Promise<void> => {
    const forut = skickat.length;
    element.querySelector('form')?.dispatchEvent(new Event('submit'));
    await waitUntil(() => skickat.length > forut);
    await vy.whenStable();
  };
  return { element, falt, skriv, skicka, svar, skickat };
};

it('somebody was first: both are shown, what was written stays, and the next save is on what stands', async () => {
  const { element, falt, skriv, skicka, svar, skickat } = await visa('andra');
  expect(falt('Andel av rösterna').value).toBe('60');
  await skriv('Andel av rösterna', '80');
  await skriv('Ändringen gäller från', '2021-01-01');
  svar.push({ __typename: 'AgandeKonflikt', aktuell: post('65', 2) }, post('80', 1));
  await skicka();
  expect(element.querySelector('.konflikt')?.textContent).toContain('äger 65 % av Bolaget AB');
  expect(falt('Andel av rösterna').value).toBe('80');
  await skicka();
  expect(skickat.map((i) => i['version'])).toEqual([1, 2]);
});

it('a refusal stands at its field, and what is struck needs nothing but a reason', async () => {
  const { element, skriv, skicka, svar, skickat } = await visa('ratta');
  svar.push({ __typename: 'Avslag', regel: 'Skäl saknas', text: 'Skriv varför uppgiften rättas.', kalla: 'x', utvag: null, falt: 'skal' });
  await skicka();
  expect(element.querySelector('textarea')?.getAttribute('aria-invalid')).toBe('true');
  element.querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
  await skriv('Skäl till rättelsen', 'Ägde aldrig');
  svar.push(post('60', 2));
  await skicka();
  expect(skickat.at(-1)).toMatchObject({ skal: 'Ägde aldrig', uppgifter: null });
});
