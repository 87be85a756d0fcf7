import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Graf, GrafFel, Meddelanden, Sammanfogning, Sammanhang } from '@gemensam/shared/web';
import { PunktSida } from './punkt-sida';

const PUNKT = { id: 'p1', nr: 3, arendetyp: 'tilldelning', text: 'Tilldela.', delegat: 'ordforande', ersattare: null, tak: null, budgetpost: null, kraver: ['upphandling_utvarderad'], vidaredelegation: false, attest: false, aterkallad: null };
const SVAR = { delegationsordningar: { versioner: [], utkast: { id: 'u1', version: 4, bradskanderatt: 'ingen', punkter: [PUNKT] }, farSkriva: true } };

/** The page of point 3 in the utkast, with the acts that are asked for; each is answered by the next of `svar`. */
const rita = async (svar: readonly (object | Error)[]) => {
  const skickat: { readonly operation: string; readonly nr: unknown }[] = [];
  const kvar = [...svar];
  const graf = {
    samverkan: signal('norrbotten'), stannaMedOsant: () => () => undefined,
    fraga: async () => SVAR,
    andra: async ({ namn }: { namn: string }, { input }: { input: { nr?: unknown } }) => {
      skickat.push({ operation: namn, nr: input.nr });
      const nu = kvar.shift();
      if (nu instanceof Error) throw nu;
      return { sparaDelegationspunkt: nu, taBortDelegationspunkt: nu };
    },
  };
  TestBed.configureTestingModule({
    providers: [
      provideRouter([{ path: '**', children: [] }]), { provide: Graf, useValue: graf }, { provide: Meddelanden, useValue: { visa: () => undefined } },
      { provide: Sammanfogning, useValue: {} }, { provide: Sammanhang, useValue: { affarsdatum: signal('2021-02-15'), samverkan: signal('norrbotten') } },
    ],
  });
  const ram = TestBed.createComponent(PunktSida);
  ram.componentRef.setInput('samverkan', 'norrbotten');
  ram.componentRef.setInput('punktId', 'p1');
  const rot: HTMLElement = ram.nativeElement;
  document.body.append(rot);
  const klar = async () => {
    for (let i = 0; i < 3; i++) await new Promise((r) => setTimeout(r));
    await ram.whenStable();
  };
  await klar();
  const tryck = async (namn: string) => {
    [...rot.querySelectorAll('button')].find((k) => k.textContent?.trim() === namn)?.click();
    await klar();
  };
  const nummer = [...rot.querySelectorAll('input')].find((f) => f.labels?.[0]?.textContent?.trim() === 'Nummer');
  const skrivNummer = async (text: string) => {
    if (!nummer) throw new Error('no field');
    nummer.value = text;
    nummer.dispatchEvent(new Event('input', { bubbles: true }));
    await klar();
  };
  return { rot, tryck, nummer, skrivNummer, skickat };
};
afterEach(() => document.body.replaceChildren());

it.each(['tre', '0', '100', '3a'])('a place that is no number, %s, is said at its field, which has focus; nothing is sent', async (text) => {
  const { tryck, nummer, skrivNummer, skickat } = await rita([]);
  await skrivNummer(text);
  await tryck('Spara punkten');
  expect(skickat).toEqual([]);
  expect(document.activeElement).toBe(nummer);
  expect(nummer?.getAttribute('aria-invalid')).toBe('true');
  expect(document.getElementById(nummer?.getAttribute('aria-describedby')?.split(' ').at(-1) ?? '')?.textContent).toContain('Skriv ett tal från 1 till 99');
});

it('after no answer it is the same act that is tried again: what was to be taken away is not saved', async () => {
  const { tryck, skickat } = await rita([new GrafFel('natverk'), { __typename: 'Delegationsordning' }]);
  await tryck('Ta bort punkten');
  await tryck('Försök igen');
  expect(skickat.map((s) => s.operation)).toEqual(['TaBortDelegationspunkt', 'TaBortDelegationspunkt']);
});
