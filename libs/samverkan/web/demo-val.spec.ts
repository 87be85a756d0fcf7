import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { DemoVal } from './demo-val';

const konto = (
  anvandarnamn: string,
  roll: 'revisor' | 'kommunrepresentant',
  samverkan: string,
  kommun: string | null,
) => ({
  anvandarnamn,
  namn: anvandarnamn,
  roll,
  samverkan,
  kommun,
});

@Component({
  selector: 'gs-prov',
  imports: [DemoVal],
  template: `<gs-demo-val [konton]="konton" (valt)="valt.set($event.anvandarnamn)" />`,
})
class Prov {
  readonly valt = signal('');
  readonly konton = [
    konto('kr-overtornea', 'kommunrepresentant', 'Norrbottens e-nämnd', 'Övertorneå'),
    konto('kr-arjeplog', 'kommunrepresentant', 'Norrbottens e-nämnd', 'Arjeplog'),
    konto('revisor', 'revisor', 'Norrbottens e-nämnd', null),
    konto('kr-region10', 'kommunrepresentant', 'Region 10', 'Arjeplog'),
  ];
}

const rita = async () => {
  const ram = TestBed.createComponent(Prov);
  await ram.whenStable();
  const rot: HTMLElement = ram.nativeElement;
  const knappar = (): readonly HTMLButtonElement[] => [...rot.querySelectorAll('button')];
  return { prov: ram.componentInstance, rot, knappar, klar: () => ram.whenStable() };
};

describe('the role picker of the demo', () => {
  it('offers the kommuner in Swedish order and logs in as the chosen one', async () => {
    const { prov, rot, knappar, klar } = await rita();
    expect([...rot.querySelectorAll('option')].map((o) => o.value)).toEqual(['Arjeplog', 'Övertorneå']);
    const lista = rot.querySelector('select');
    if (lista) lista.value = 'Övertorneå';
    lista?.dispatchEvent(new Event('change'));
    await klar();
    knappar()[0]?.click();
    expect(prov.valt()).toBe('kr-overtornea');
  });

  it('shows the roles of the chosen samverkan only', async () => {
    const { rot, knappar, klar } = await rita();
    expect(knappar()).toHaveLength(2);
    rot.querySelectorAll('input')[1]?.dispatchEvent(new Event('change'));
    await klar();
    expect(knappar().map((k) => k.querySelector('strong')?.textContent)).toEqual(['Kommunrepresentant']);
  });
});
