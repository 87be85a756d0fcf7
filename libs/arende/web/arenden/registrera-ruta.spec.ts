import { ApplicationRef, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { Graf, Sammanhang } from '@gemensam/shared/web';
import { NEVER } from 'rxjs';
import { RegistreraRuta } from './registrera-ruta';

const ARENDE = { __typename: 'Arende', id: '1', version: 3, rubrik: 'Taxor 2022', klassificeringForslag: '2.3', handlaggareId: null, akter: ['registrera'] };

/** The dialog over a portal that answers what holds of secrecy when it is let to; what it is sent. */
const oppna = async () => {
  const skickat: unknown[] = [];
  let kant: (svar: object) => void = () => undefined;
  const svar = new Promise<object>((klar) => (kant = klar));
  const stangt: unknown[] = [];
  const graf = {
    samverkan: signal('norrbotten'),
    fraga: ({ namn }: { namn: string }) => (namn === 'Arendesekretess' ? svar : Promise.resolve({ diarieplan: { klasser: [] } })),
    andra: async (_: unknown, { input }: { input: unknown }) => {
      skickat.push(input);
      return { registreraArende: ARENDE };
    },
  };
  const ref = { disableClose: false, close: (utfall: unknown) => stangt.push(utfall), keydownEvents: () => NEVER, backdropClick: () => NEVER };
  TestBed.configureTestingModule({
    providers: [
      { provide: Graf, useValue: graf },
      { provide: MAT_DIALOG_DATA, useValue: ARENDE },
      { provide: MatDialogRef, useValue: ref },
      { provide: Sammanhang, useValue: { inloggad: signal(null) } },
    ],
  });
  const ruta = TestBed.createComponent(RegistreraRuta);
  const knapp = (): HTMLButtonElement => ruta.nativeElement.querySelector('button[type=submit]');
  const lugn = async (): Promise<void> => {
    ruta.detectChanges();
    await TestBed.inject(ApplicationRef).whenStable();
    ruta.detectChanges();
  };
  ruta.detectChanges();
  return { knapp, skickat, kant: (vad: object) => kant(vad), stangt, lugn, text: () => String(ruta.nativeElement.textContent) };
};

it('offers nothing to be sent before it is known and shown what holds of secrecy; a press before that registers nothing', async () => {
  const { knapp, skickat, kant, stangt, lugn, text } = await oppna();
  expect([knapp().getAttribute('aria-disabled'), text().includes('omfattas av sekretess')]).toEqual(['true', false]);
  knapp().click();
  expect(skickat).toEqual([]);
  kant({ arendesekretess: { sekretess: null } });
  await lugn();
  expect([knapp().getAttribute('aria-disabled'), text().includes('omfattas av sekretess')]).toEqual([null, true]);
  knapp().click();
  await lugn();
  expect(stangt).toEqual([{ slag: 'gjort', arende: ARENDE }]);
  expect(skickat).toEqual([{ arendeId: '1', version: 3, klassificering: '2.3', sekretess: null }]);
});
