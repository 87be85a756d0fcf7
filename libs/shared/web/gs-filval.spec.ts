import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { GsFilval } from './gs-filval';

@Component({
  selector: 'gs-prov',
  imports: [GsFilval],
  template: `<gs-filval etikett="CSV-fil" accept=".csv" [fel]="fel()" (vald)="vald.push($event?.name ?? null)">Med rubrikrad.</gs-filval>`,
})
class Prov {
  readonly fel = signal<string | null>(null);
  readonly vald: (string | null)[] = [];
}

const rita = async () => {
  const ram = TestBed.createComponent(Prov);
  await ram.whenStable();
  const rot: HTMLElement = ram.nativeElement;
  const ruta = rot.querySelector('input');
  if (!ruta) throw new Error('no field');
  const valj = async (...filer: readonly File[]) => {
    Object.defineProperty(ruta, 'files', { value: filer, configurable: true });
    ruta.dispatchEvent(new Event('change'));
    await ram.whenStable();
  };
  const beskrivs = () => (ruta.getAttribute('aria-describedby') ?? '').split(' ').map((id) => rot.querySelector(`#${id}`)?.textContent?.trim());
  return { ram, rot, ruta, valj, beskrivs };
};

describe('a file to choose', () => {
  it('has its label, is reached by keyboard, and says in Swedish that nothing is chosen', async () => {
    const { ruta, beskrivs } = await rita();
    expect([...(ruta.labels ?? [])].map((l) => l.textContent)).toEqual(['CSV-fil', 'Välj fil']);
    expect([ruta.hidden, ruta.disabled, ruta.tabIndex]).toEqual([false, false, 0]);
    expect(beskrivs()).toEqual(['Ingen fil vald', 'Med rubrikrad.', '']);
  });

  it('the button opens the browser’s choice', async () => {
    const { rot, ruta } = await rita();
    let oppnad = 0;
    ruta.addEventListener('click', () => oppnad++);
    rot.querySelector<HTMLElement>('.gs-knapp')?.click();
    expect(oppnad).toBe(1);
  });

  it('shows and hands over the chosen file, and that the choice was taken back', async () => {
    const { ram, valj, beskrivs } = await rita();
    await valj(new File(['x'], 'scb å.csv'));
    expect(beskrivs()[0]).toBe('scb å.csv');
    await valj();
    expect(beskrivs()[0]).toBe('Ingen fil vald');
    expect(ram.componentInstance.vald).toEqual(['scb å.csv', null]);
  });

  it('an error is tied to the field', async () => {
    const { ram, ruta, beskrivs } = await rita();
    ram.componentInstance.fel.set('Filen är för stor.');
    await ram.whenStable();
    expect(ruta.getAttribute('aria-invalid')).toBe('true');
    expect(beskrivs()[2]).toContain('Filen är för stor.');
  });
});
