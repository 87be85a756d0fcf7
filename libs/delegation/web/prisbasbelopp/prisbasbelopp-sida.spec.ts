import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Graf, Meddelanden, Sammanhang } from '@gemensam/shared/web';
import { PrisbasbeloppSida } from './prisbasbelopp-sida';

const AR = { ar: 2021, belopp: '4760000', kalla: 'SCB', av: null, tid: null, anvandAv: null, version: 1 };

it('what the administrator must set right is said at its field before she is asked to confirm who she is', async () => {
  const skickat: unknown[] = [];
  const graf = {
    samverkan: signal('norrbotten'), stannaMedOsant: () => () => undefined,
    fraga: async () => ({ prisbasbelopp: [AR] }),
    andra: async (_: unknown, { input }: { input: unknown }) => {
      skickat.push(input);
      return { laggInPrisbasbelopp: { __typename: 'Prisbasbelopp' }, rattaPrisbasbelopp: { __typename: 'Prisbasbelopp' } };
    },
  };
  TestBed.configureTestingModule({
    providers: [
      provideRouter([]), { provide: Graf, useValue: graf }, { provide: Meddelanden, useValue: { visa: () => undefined } },
      { provide: Sammanhang, useValue: { affarsdatum: signal('2021-02-15'), samverkan: signal('norrbotten'), valt: signal(null), harRoll: () => true } },
    ],
  });
  const ram = TestBed.createComponent(PrisbasbeloppSida);
  ram.componentRef.setInput('samverkan', 'norrbotten');
  const rot: HTMLElement = ram.nativeElement;
  document.body.append(rot);
  const klar = async () => {
    for (let i = 0; i < 3; i++) await new Promise((r) => setTimeout(r));
    await ram.whenStable();
  };
  await klar();
  const tryck = async (namn: RegExp) => {
    [...rot.querySelectorAll('button')].find((k) => namn.test(k.textContent?.trim() ?? ''))?.click();
    await klar();
  };
  const pa = (): string => (document.activeElement instanceof HTMLInputElement ? (document.activeElement.labels?.[0]?.textContent?.trim() ?? '') : '');
  const skriv = async (text: string) => {
    if (!(document.activeElement instanceof HTMLInputElement)) throw new Error('no field has focus');
    document.activeElement.value = text;
    document.activeElement.dispatchEvent(new Event('input', { bubbles: true }));
    await klar();
  };
  await tryck(/^Lägg in ett år$/);
  for (const [falt, varde] of [['År', '2022'], ['Belopp', '48 300'], ['Källa', 'SCB']] as const) {
    await tryck(/^Spara$/);
    expect(pa()).toBe(falt);
    expect(document.activeElement?.getAttribute('aria-invalid')).toBe('true');
    await skriv(varde);
  }
  expect(skickat).toEqual([]);
  await tryck(/^Spara$/);
  expect(skickat).toEqual([{ belopp: '48 300', kalla: 'SCB', ar: 2022 }]);

  await tryck(/^Rätta/);
  expect(pa()).toBe('Belopp');
  await skriv('47 700');
  await tryck(/^Spara$/);
  expect(pa()).toBe('Vad var fel?');
  await skriv('Fel siffra.');
  await tryck(/^Spara$/);
  expect(skickat.at(-1)).toEqual({ belopp: '47 700', kalla: 'SCB', ar: 2021, version: 1, skal: 'Fel siffra.' });
  document.body.replaceChildren();
});
