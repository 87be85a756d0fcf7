import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Graf, GrafFel, Meddelanden, Sammanhang } from '@gemensam/shared/web';
import { AnmalanSida } from './anmalan-sida';

const RAD = {
  id: 'b1', ar: 2021, lopnummer: 1, beteckning: 'D 2021:1', grund: 'delegationsordning', punktNr: 5, arendetyp: 'inkop', beslutadAv: 'E-samordnare', egenAnteckning: false, datum: '2021-02-01', rubrik: 'Stolar', motpart: null, belopp: '10000', dnr: null, arendeId: 'a1',
  dold: false, sekretess: false, lage: 'ska_anmalas', lagetext: 'Ska anmälas 2021-03-16', kalla: '', skulleId: 'm1', skulleDatum: '2021-03-16', anmalan: null,
};

it('what is wrong has focus; after no answer the same act is tried again', async () => {
  const svar = [{ __typename: 'Avslag', regel: 'Paragraf saknas', text: 'Skriv vilken paragraf.', falt: 'paragraf' }, new GrafFel('natverk'), { __typename: 'Delegationsanmalningar', rader: [RAD] }];
  const skickat: unknown[] = [];
  const graf = {
    samverkan: signal('norrbotten'), stannaMedOsant: () => () => undefined,
    fraga: async () => ({ delegationsregister: { rader: [RAD], sammantraden: [{ id: 'm1', datum: '2021-03-16', hallet: false }], farAnmala: true } }),
    andra: async (_: unknown, { input }: { input: unknown }) => {
      skickat.push(input);
      const nu = svar[skickat.length - 1];
      if (nu instanceof Error) throw nu;
      return { anmalDelegationsbeslut: nu };
    },
  };
  TestBed.configureTestingModule({
    providers: [
      provideRouter([]), { provide: Graf, useValue: graf }, { provide: Meddelanden, useValue: { visa: () => undefined } },
      { provide: Sammanhang, useValue: { affarsdatum: signal('2021-02-15'), samverkan: signal('norrbotten') } },
    ],
  });
  const ram = TestBed.createComponent(AnmalanSida);
  ram.componentRef.setInput('samverkan', 'norrbotten');
  const rot: HTMLElement = ram.nativeElement;
  document.body.append(rot);
  const klar = async () => {
    for (let i = 0; i < 3; i++) await new Promise((r) => setTimeout(r));
    await ram.whenStable();
  };
  const tryck = async (namn: RegExp) => {
    [...rot.querySelectorAll('button')].find((k) => namn.test(k.textContent?.trim() ?? ''))?.click();
    await klar();
  };
  await klar();
  rot.querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
  await klar();
  await tryck(/^Anmäl 1 beslut/);
  expect(document.activeElement?.getAttribute('aria-invalid')).toBe('true');
  await tryck(/^Anmäl 1 beslut/);
  expect(rot.textContent).toContain('Det går inte att nå tjänsten.');
  await tryck(/^Försök igen/);
  expect(skickat).toEqual([1, 2, 3].map(() => ({ ids: ['b1'], moteId: 'm1', paragraf: '' })));
  expect(rot.textContent).not.toContain('Det går inte att nå tjänsten.');
  document.body.replaceChildren();
});
