import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { Graf, Meddelanden, urlVarde } from '@gemensam/shared/web';
import { GsSparadeVyer } from './gs-sparade-vyer';

@Component({ imports: [GsSparadeVyer], template: '<gs-sparade-vyer samverkan="prov" lista="projekt" />' })
class Lista {
  readonly lage = urlVarde('lage');
}

describe('saved views', () => {
  it('the view that is saved holds what was chosen just before', async () => {
    const sparat: unknown[] = [];
    const graf = {
      samverkan: () => 'prov',
      fraga: async () => ({ sparadeVyer: [] }),
      andra: async (_: unknown, { input }: { input: object }) => (sparat.push(input), { sparaVy: { __typename: 'SparadVy', namn: 'I risk', delad: false } }),
    };
    TestBed.configureTestingModule({
      providers: [provideRouter([{ path: 'prov/projekt', component: Lista }]), { provide: Graf, useValue: graf }, { provide: Meddelanden, useValue: { visa: () => undefined } }],
    });
    const ram = await RouterTestingHarness.create();
    const sida = await ram.navigateByUrl('/prov/projekt', Lista);
    await ram.fixture.whenStable();
    const rot = ram.routeNativeElement;
    const knapp = (namn: string): void => [...(rot?.querySelectorAll('button') ?? [])].find((k) => k.textContent?.trim() === namn)?.click();
    knapp('Spara vyn som visas');
    await ram.fixture.whenStable();
    sida.lage.satt('rott');
    knapp('Spara');
    while (sparat.length === 0) await new Promise((klar) => setTimeout(klar, 10));
    expect(sparat).toEqual([{ lista: 'projekt', namn: '', delad: false, vag: 'projekt', fraga: 'lage=rott' }]);
  });
});
