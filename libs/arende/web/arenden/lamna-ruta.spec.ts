import { Component, inject } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { MatDialog, MatDialogRef } from '@angular/material/dialog';
import { firstValueFrom } from 'rxjs';
import { lamnaRuta } from './lamna-ruta';

@Component({ selector: 'gs-provruta', template: '<button>Avbryt</button>' })
class Provruta {
  readonly ref = inject<MatDialogRef<Provruta, string>>(MatDialogRef);
  constructor() {
    lamnaRuta(this.ref, () => this.ref.close('det som möttes'));
  }
}

const satt = {
  esc: () => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', keyCode: 27, bubbles: true, cancelable: true })),
  'a press beside': () => document.querySelector<HTMLElement>('.cdk-overlay-backdrop')?.click(),
};

test.each(['esc', 'a press beside'] as const)('%s leaves the dialog with what its Avbryt leaves', async (hur) => {
  const ruta = TestBed.inject(MatDialog).open<Provruta, unknown, string>(Provruta);
  const lamnat = firstValueFrom(ruta.afterClosed());
  satt[hur]();
  expect(await lamnat).toBe('det som möttes');
});

test('Esc with a modifier is somebody else’s key', () => {
  const ruta = TestBed.inject(MatDialog).open<Provruta, unknown, string>(Provruta);
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', keyCode: 27, shiftKey: true, bubbles: true }));
  expect(ruta.getState()).toBe(0);
});
