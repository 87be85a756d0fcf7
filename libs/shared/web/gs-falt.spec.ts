import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { GsBeloppsfalt } from './gs-beloppsfalt';
import { GsDatumfalt } from './gs-datumfalt';
import { Sammanhang } from './sammanhang';

@Component({
  selector: 'gs-prov',
  imports: [GsBeloppsfalt, GsDatumfalt],
  template: `
    <gs-beloppsfalt etikett="Budget" [(text)]="belopp" [fel]="fel()" />
    <gs-datumfalt etikett="Från" [(text)]="datum" />
  `,
})
class Prov {
  readonly belopp = signal('');
  readonly datum = signal('');
  readonly fel = signal<string | null>(null);
}

const rita = async (): Promise<{ prov: Prov; falt: (nr: number) => HTMLInputElement; klar: () => Promise<void> }> => {
  TestBed.configureTestingModule({
    providers: [
      provideRouter([]),
      { provide: Sammanhang, useValue: { affarsdatum: signal('2021-02-15').asReadonly() } },
    ],
  });
  const ram = TestBed.createComponent(Prov);
  await ram.whenStable();
  const rot: HTMLElement = ram.nativeElement;
  return {
    prov: ram.componentInstance,
    falt: (nr) => rot.querySelectorAll('input')[nr] ?? document.createElement('input'),
    klar: () => ram.whenStable(),
  };
};

const skriv = (falt: HTMLInputElement, text: string): void => {
  falt.value = text;
  falt.dispatchEvent(new Event('input'));
  falt.dispatchEvent(new Event('blur'));
};

const beskrivning = (falt: HTMLInputElement): string =>
  (falt.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent?.trim() ?? '')
    .join(' ');

describe('gs-beloppsfalt', () => {
  it('keeps what was typed and ties the error to the field', async () => {
    const { prov, falt, klar } = await rita();
    skriv(falt(0), '12O kr');
    await klar();
    expect(prov.belopp()).toBe('12O kr');
    expect(falt(0).value).toBe('12O kr');
    expect(falt(0).getAttribute('aria-invalid')).toBe('true');
    expect(beskrivning(falt(0))).toContain('är inte ett belopp');
  });

  it('shows the error of the server until the text is changed', async () => {
    const { prov, falt, klar } = await rita();
    skriv(falt(0), '490 000');
    prov.fel.set('Potten är mindre än så.');
    await klar();
    expect(beskrivning(falt(0))).toContain('Potten är mindre än så.');
    skriv(falt(0), '480 000');
    await klar();
    expect(falt(0).getAttribute('aria-invalid')).toBeNull();
  });
});

describe('gs-datumfalt', () => {
  it('writes out the day that was meant, by the year of the business date', async () => {
    const { prov, falt, klar } = await rita();
    skriv(falt(1), '28/1');
    await klar();
    expect(prov.datum()).toBe('2021-01-28');
    expect(falt(1).value).toBe('2021-01-28');
  });

  it('leaves an impossible day as it was typed', async () => {
    const { falt, klar } = await rita();
    skriv(falt(1), '30 februari');
    await klar();
    expect(falt(1).value).toBe('30 februari');
    expect(beskrivning(falt(1))).toContain('finns inte i kalendern');
  });
});
