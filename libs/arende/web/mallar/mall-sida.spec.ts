import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { By } from '@angular/platform-browser';
import { provideRouter } from '@angular/router';
import { avsnittAvText, tomtInnehall } from '@gemensam/arende/domain';
import { Graf, Meddelanden, Sammanhang } from '@gemensam/shared/web';
import { waitUntil } from '../../../../tools/wait-until.mjs';
import { GsTextredigerare } from '../skrivelse/gs-textredigerare';
import { MallSida } from './mall-sida';

const mall = (nummer: number, innehall: object) => ({ __typename: 'Skrivelsemall', typ: 'budget', nummer, innehall: JSON.stringify(innehall), farAndra: true, versioner: [] });

it('what is written while the template is saved is not saved, and stays', async () => {
  const skickat: { readonly innehall: string; readonly nummer: number }[] = [];
  let svara = (_: object): void => undefined;
  const graf = {
    samverkan: signal('norrbotten'),
    fraga: async ({ namn }: { namn: string }) => (namn === 'Skrivelsemall' ? { skrivelsemall: mall(1, tomtInnehall) } : { portfolj: [] }),
    andra: (_: unknown, { input }: { input: { readonly innehall: string; readonly nummer: number } }) => (skickat.push(input), new Promise((klar) => (svara = (r) => klar({ sparaSkrivelsemall: r })))),
  };
  TestBed.configureTestingModule({
    providers: [
      provideRouter([]), { provide: Graf, useValue: graf }, { provide: Meddelanden, useValue: { visa: () => undefined } },
      { provide: Sammanhang, useValue: { harRoll: () => true } },
    ],
  });
  const ram = TestBed.createComponent(MallSida);
  ram.componentRef.setInput('samverkan', 'norrbotten');
  ram.componentRef.setInput('typ', 'budget');
  const rot: HTMLElement = ram.nativeElement;
  await waitUntil(() => rot.querySelector('form') !== null);
  const redigerare: GsTextredigerare = ram.debugElement.query(By.directive(GsTextredigerare)).componentInstance;
  const skriv = async (text: string): Promise<void> => {
    redigerare.innehall.set(avsnittAvText(text));
    await ram.whenStable();
  };
  const spara = async (): Promise<void> => {
    const forut = skickat.length;
    rot.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await waitUntil(() => skickat.length > forut);
  };
  const lage = () => rot.querySelector('form [role=status]')?.textContent;
  await skriv('Ett');
  expect(lage()).toBe('Ändringarna är inte sparade.');
  await spara();
  await skriv('Ett och två');
  svara(mall(2, JSON.parse(skickat[0]?.innehall ?? '{}')));
  await waitUntil(() => rot.querySelector('button[type=submit]')?.getAttribute('aria-disabled') === null);
  await ram.whenStable();
  expect([lage(), JSON.stringify(redigerare.innehall()).includes('Ett och två')]).toEqual(['Ändringarna är inte sparade.', true]);
  await spara();
  expect([skickat[1]?.nummer, skickat[1]?.innehall.includes('Ett och två')]).toEqual([2, true]);
  svara(mall(3, JSON.parse(skickat[1]?.innehall ?? '{}')));
  await waitUntil(() => lage() === '');
});
