import { ApplicationRef, Component, inject, InjectionToken, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { jest } from '@jest/globals';
import { formularutkast, medTexter } from './formularutkast';
import { Graf } from './graf';
import { utkastsparare } from './utkast';

const KVAR = new InjectionToken<() => string | undefined>('what was kept');
const TOMT = { rubrik: '', typ: 'a' };

@Component({ selector: 'gs-provformular', template: '' })
class Provformular {
  readonly kvar = inject(KVAR);
  readonly skrivet = signal(TOMT);
  readonly hemligt = signal(false);
  readonly utkast = formularutkast({ nyckel: () => 'prov', kvar: this.kvar, skrivet: this.skrivet, las: (v) => medTexter(TOMT, v), satt: (s) => this.skrivet.set(s), hemligt: this.hemligt });
}
/** A form with what was kept; what the server is sent, in the order it came there. */
const starta = async (kvar: string | undefined, svara: () => Promise<void> = async () => undefined) => {
  const skickat: string[] = [];
  const svar = signal(kvar);
  TestBed.configureTestingModule({
    providers: [
      { provide: KVAR, useValue: svar },
      {
        provide: Graf,
        useValue: {
          andra: async (_: unknown, { input }: { input: { innehall: string } }) => {
            await svara();
            skickat.push(input.innehall);
            return { sparaUtkast: { __typename: 'Utkast' } };
          },
        },
      },
    ],
  });
  const f = TestBed.createComponent(Provformular);
  const lugn = async (ms = 0) => {
    f.detectChanges();
    TestBed.inject(ApplicationRef).tick();
    await jest.advanceTimersByTimeAsync(ms);
  };
  await lugn();
  return { form: f.componentInstance, skickat, svar, lugn, stang: () => f.destroy() };
};

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

it('keeps what is written, begins with it the next time, and throws it away when it is sent', async () => {
  const { form, skickat, lugn } = await starta('');
  expect([form.utkast.klar(), form.utkast.aterstallt()]).toEqual([true, false]);
  await lugn(2_000);
  expect(skickat).toEqual([]);
  form.skrivet.set({ rubrik: 'Ny', typ: 'b' });
  await lugn(2_000);
  expect(skickat).toEqual([JSON.stringify({ rubrik: 'Ny', typ: 'b' })]);
  expect(form.utkast.lageText()).toBe('Utkastet är sparat.');
  await form.utkast.kasta();
  expect(skickat.at(-1)).toBe('');

  TestBed.resetTestingModule();
  const igen = await starta(JSON.stringify({ rubrik: 'Ny', typ: 7 }));
  expect([igen.form.skrivet(), igen.form.utkast.aterstallt()]).toEqual([{ rubrik: 'Ny', typ: 'a' }, true]);
  igen.form.utkast.borjaOm();
  await igen.lugn(2_000);
  expect([igen.form.skrivet(), igen.form.utkast.aterstallt(), igen.skickat]).toEqual([TOMT, false, ['']]);
});

it('while it is secret nothing is stored, also of what waited, and what was stored is gone; afterwards it is kept again', async () => {
  const { form, skickat, lugn, stang } = await starta('');
  form.skrivet.set({ rubrik: 'Känsligt', typ: 'a' });
  await lugn(200);
  form.hemligt.set(true);
  await lugn(0);
  form.skrivet.set({ rubrik: 'Känsligt barn', typ: 'a' });
  await lugn(5_000);
  expect(skickat.join('')).toBe('');
  expect(form.utkast.lageText()).toMatch(/Inget utkast sparas/);
  form.hemligt.set(false);
  await lugn(2_000);
  expect(skickat.at(-1)).toContain('Känsligt barn');
  form.hemligt.set(true);
  await lugn(0);
  expect(skickat.at(-1)).toBe('');
  const antal = skickat.length;
  stang();
  await jest.advanceTimersByTimeAsync(2_000);
  expect(skickat.slice(antal).join('')).toBe('');
});

it('the removal never comes before a text that is on its way', async () => {
  let slapp: () => void = () => undefined;
  const vantar = new Promise<void>((klar) => (slapp = klar));
  const { form, skickat, lugn } = await starta('', () => vantar);
  form.skrivet.set({ rubrik: 'Känsligt', typ: 'a' });
  await lugn(1_500);
  form.hemligt.set(true);
  await lugn(0);
  expect([skickat, form.utkast.lageText()]).toEqual([[], 'Tar bort utkastet som sparades förut …']);
  slapp();
  await lugn(10);
  expect(form.utkast.lageText()).toMatch(/Inget utkast sparas/);
  expect(skickat).toEqual([expect.stringContaining('Känsligt'), '']);
});

it('waits for what was kept; what no form has written is left', async () => {
  const { form, svar, lugn } = await starta(undefined);
  expect(form.utkast.klar()).toBe(false);
  svar.set('inte json');
  await lugn();
  expect([form.utkast.klar(), form.skrivet(), form.utkast.aterstallt()]).toEqual([true, TOMT, false]);
});

it('what waits under one key is sent under it, though the next is written under another', async () => {
  const skickat: unknown[] = [];
  TestBed.configureTestingModule({
    providers: [{ provide: Graf, useValue: { andra: async (_: unknown, { input }: { input: unknown }) => (skickat.push(input), { sparaUtkast: { __typename: 'Utkast' } }) } }],
  });
  let nyckel = 'ett';
  const sparare = TestBed.runInInjectionContext(() => utkastsparare(() => nyckel));
  sparare.andrat('E');
  sparare.andrat('Ett');
  nyckel = 'två';
  sparare.andrat('Två');
  await jest.advanceTimersByTimeAsync(2_000);
  expect(skickat).toEqual([{ nyckel: 'ett', innehall: 'Ett' }, { nyckel: 'två', innehall: 'Två' }]);
});
