import { TestBed } from '@angular/core/testing';
import { Meddelanden } from '@gemensam/shared/web';
import { GsForslagslista } from './gs-forslagslista';

let angra: (() => void) | undefined;
const rita = async (forslag: readonly string[]) => {
  TestBed.configureTestingModule({ providers: [{ provide: Meddelanden, useValue: { visa: (_: string, a?: () => void) => (angra = a) } }] });
  const ram = TestBed.createComponent(GsForslagslista);
  ram.componentRef.setInput('forslag', forslag);
  document.body.append(ram.nativeElement);
  await ram.whenStable();
  const rot: HTMLElement = ram.nativeElement;
  const knapp = (namn: string): HTMLButtonElement => {
    const funnen = [...rot.querySelectorAll('button')].find((k) => (k.getAttribute('aria-label') ?? k.textContent?.trim()) === namn);
    if (!funnen) throw new Error(`no button ${namn}`);
    return funnen;
  };
  return {
    klicka: async (namn: string) => {
      knapp(namn).click();
      await ram.whenStable();
    },
    knapp,
    tangent: async (i: number, key: string) => {
      rot.querySelectorAll('textarea')[i]?.dispatchEvent(new KeyboardEvent('keydown', { key, altKey: true, cancelable: true }));
      await ram.whenStable();
    },
    punkter: () => ram.componentInstance.forslag(),
    fokus: () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent?.trim(),
    klar: () => ram.whenStable(),
  };
};

afterEach(() => document.body.replaceChildren());

it('adds a point and puts the cursor in it', async () => {
  const lista = await rita(['Ett']);
  await lista.klicka('Lägg till en punkt');
  expect(lista.punkter()).toEqual(['Ett', '']);
  expect(lista.fokus()).toBe('Punkt 2');
});

it('moves a point with Alt and the arrows, and the cursor follows; not past the ends', async () => {
  const lista = await rita(['Ett', 'Två', 'Tre']);
  await lista.tangent(2, 'ArrowUp');
  expect(lista.punkter()).toEqual(['Ett', 'Tre', 'Två']);
  expect(lista.fokus()).toBe('Punkt 2');
  await lista.tangent(0, 'ArrowUp');
  await lista.tangent(2, 'ArrowDown');
  expect(lista.punkter()).toEqual(['Ett', 'Tre', 'Två']);
  expect(lista.knapp('Flytta punkt 1 upp').disabled).toBe(true);
  await lista.klicka('Flytta punkt 1 ner');
  expect(lista.punkter()).toEqual(['Tre', 'Ett', 'Två']);
});

it('removes a point, can undo it, and focus stays in the list', async () => {
  const lista = await rita(['Ett', 'Två']);
  await lista.klicka('Ta bort punkt 1');
  expect(lista.punkter()).toEqual(['Två']);
  expect(lista.fokus()).toBe('Punkt 1');
  angra?.();
  expect(lista.punkter()).toEqual(['Ett', 'Två']);
  await lista.klar();
  await lista.klicka('Ta bort punkt 1');
  await lista.klicka('Ta bort punkt 1');
  expect(lista.punkter()).toEqual([]);
  expect(lista.fokus()).toBe('Lägg till en punkt');
});
