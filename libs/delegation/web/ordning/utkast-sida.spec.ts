import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Graf, Meddelanden, Sammanhang } from '@gemensam/shared/web';
import { UtkastSida } from './utkast-sida';

it('the utkast is thrown away in two presses; the question and its answer keep focus where it was', async () => {
  const kastade: unknown[] = [];
  const graf = {
    samverkan: signal('norrbotten'), stannaMedOsant: () => () => undefined,
    fraga: async () => ({ delegationsordningar: { versioner: [], utkast: { id: 'u1', version: 2, bradskanderatt: 'ingen', punkter: [] }, farSkriva: true } }),
    andra: async (_: unknown, { input }: { input: unknown }) => {
      kastade.push(input);
      return { kasseraDelegationsutkast: { __typename: 'Delegationsordning' } };
    },
  };
  TestBed.configureTestingModule({
    providers: [
      provideRouter([{ path: '**', children: [] }]), { provide: Graf, useValue: graf }, { provide: Meddelanden, useValue: { visa: () => undefined } },
      { provide: Sammanhang, useValue: { affarsdatum: signal('2021-02-15'), samverkan: signal('norrbotten'), harRoll: () => true } },
    ],
  });
  const ram = TestBed.createComponent(UtkastSida);
  ram.componentRef.setInput('samverkan', 'norrbotten');
  const rot: HTMLElement = ram.nativeElement;
  document.body.append(rot);
  const klar = async () => {
    for (let i = 0; i < 3; i++) await new Promise((r) => setTimeout(r));
    await ram.whenStable();
  };
  await klar();
  const tryck = async (namn: string) => {
    const knapp = [...rot.querySelectorAll('button')].find((k) => k.textContent?.trim() === namn);
    knapp?.focus();
    knapp?.click();
    await klar();
  };
  await tryck('Kasta utkastet');
  expect(document.activeElement?.textContent).toBe('Behåll utkastet');
  await tryck('Behåll utkastet');
  expect([document.activeElement?.textContent, kastade]).toEqual(['Kasta utkastet', []]);
  await tryck('Kasta utkastet');
  await tryck('Ja, kasta utkastet');
  expect(kastade).toEqual([{ ordningId: 'u1', version: 2 }]);
  document.body.replaceChildren();
});
