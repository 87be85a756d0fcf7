import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Graf, Meddelanden, Sammanhang } from '@gemensam/shared/web';
import { KontoSida } from './konto-sida';

const KONTO = { faktorer: [{ id: 'f1', slag: 'totp', namn: 'App för koder', skapad: '2021-01-02T10:00:00Z', anvand: null }], koderKvar: 3, kravsFor: [], kanAndra: true, passkeys: false, handelser: [] };

it('a second factor is taken away in two presses; the question and its answer keep focus where it was', async () => {
  const borttagna: unknown[] = [];
  const graf = {
    samverkan: signal(null), stannaMedOsant: () => () => undefined,
    fraga: async () => ({ konto: KONTO }),
    andra: async (_: unknown, { input }: { input: unknown }) => {
      borttagna.push(input);
      return { taBortFaktor: { __typename: 'Konto', ...KONTO, faktorer: [] } };
    },
  };
  TestBed.configureTestingModule({
    providers: [
      provideRouter([]), { provide: Graf, useValue: graf }, { provide: Meddelanden, useValue: { visa: () => undefined } },
      { provide: Sammanhang, useValue: { ladda: async () => undefined, inloggad: signal({ namn: 'Prov', lage: 'hel', medlemskap: [] }), demo: signal(false), affarsdatum: signal('2021-02-15'), medlemskap: signal([]) } },
    ],
  });
  const ram = TestBed.createComponent(KontoSida);
  const rot: HTMLElement = ram.nativeElement;
  document.body.append(rot);
  const klar = async () => {
    for (let i = 0; i < 3; i++) await new Promise((r) => setTimeout(r));
    await ram.whenStable();
  };
  await klar();
  const text = (k: Element | null | undefined): string => k?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  const tryck = async (namn: string) => {
    const knapp = [...rot.querySelectorAll('button')].find((k) => text(k) === namn);
    knapp?.focus();
    knapp?.click();
    await klar();
  };
  await tryck('Ta bort App för koder');
  expect(text(document.activeElement)).toBe('Behåll App för koder');
  await tryck('Behåll App för koder');
  expect(text(document.activeElement)).toBe('Ta bort App för koder');
  await tryck('Ta bort App för koder');
  await tryck('Ja, ta bort');
  expect(borttagna).toEqual([{ id: 'f1' }]);
  expect(rot.textContent).toContain('Ingen tvåstegsinloggning');
  document.body.replaceChildren();
});
