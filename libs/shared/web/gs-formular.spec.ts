import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Graf } from './graf';
import { GsFaltfel } from './gs-faltfel';
import { GsFormular } from './gs-formular';
import { GsTextfalt } from './gs-textfalt';

/** A page with an act that opens a form, and a button that goes away with it or stays. */
@Component({
  selector: 'gs-prov',
  imports: [GsFaltfel, GsFormular, GsTextfalt],
  template: `
    <h1 data-sidrubrik tabindex="-1">Sidan</h1>
    <button type="button" (click)="oppen.set(true)">Stannar</button>
    @if (erbjuds()) {
      <button type="button" (click)="oppen.set(true)">Erbjuds</button>
    }
    @if (!oppen()) {
      <button type="button" (click)="oppen.set(true)">Försvinner</button>
    }
    @if (oppen()) {
      <form gsFormular oppnas novalidate (submit)="$event.preventDefault()">
        <input type="radio" name="v" disabled />
        <input type="radio" name="v" />
        <input type="radio" name="v" checked />
      </form>
    }
    <form id="fast" gsFormular novalidate (submit)="$event.preventDefault()">
      <gs-textfalt etikett="Ett" [fel]="fel() === 'ett' || fel() === 'alla' ? 'Fel.' : null" />
      <fieldset>
        <gs-faltfel [text]="fel() === 'grupp' ? 'Välj.' : null" />
        <input type="checkbox" aria-label="Kryss" />
      </fieldset>
      <gs-textfalt etikett="Två" [fel]="fel() === 'tva' || fel() === 'alla' ? 'Fel.' : null" />
      <button type="button">Annat</button>
    </form>
  `,
})
class Prov {
  readonly oppen = signal(false);
  readonly erbjuds = signal(true);
  readonly fel = signal<'ett' | 'grupp' | 'tva' | 'alla' | null>(null);
}

const rita = async () => {
  const osanta = new Set<() => boolean>();
  const stannaMedOsant = (osant: () => boolean) => {
    osanta.add(osant);
    return () => void osanta.delete(osant);
  };
  TestBed.configureTestingModule({ providers: [{ provide: Graf, useValue: { stannaMedOsant } }] });
  const ram = TestBed.createComponent(Prov);
  const rot: HTMLElement = ram.nativeElement;
  document.body.append(rot);
  await ram.whenStable();
  const klar = async () => {
    await ram.whenStable();
    await new Promise((r) => setTimeout(r));
  };
  const knapp = async (text: string) => {
    const k = [...rot.querySelectorAll('button')].find((x) => x.textContent === text);
    k?.focus();
    k?.click();
    await klar();
  };
  const skicka = () => rot.querySelector<HTMLFormElement>('#fast')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  const satt = async (fel: 'ett' | 'grupp' | 'tva' | 'alla' | null) => {
    ram.componentInstance.fel.set(fel);
    await klar();
  };
  const stang = async () => {
    ram.componentInstance.oppen.set(false);
    await klar();
  };
  const erbjud = async (erbjuds: boolean) => {
    ram.componentInstance.erbjuds.set(erbjuds);
    await klar();
  };
  const paFalt = () => (document.activeElement instanceof HTMLInputElement ? (document.activeElement.labels?.[0]?.textContent?.trim() ?? document.activeElement.ariaLabel) : null);
  return { rot, knapp, skicka, satt, stang, erbjud, paFalt, klar, osant: () => [...osanta].some((o) => o()) };
};
afterEach(() => document.body.replaceChildren());

it('when what was sent is refused, focus goes to the first field that says so, however late the answer', async () => {
  const { skicka, satt, paFalt, klar } = await rita();
  skicka();
  await klar();
  expect(paFalt()).toBeNull();
  await satt('tva');
  expect(paFalt()).toBe('Två');
  await satt(null);
  skicka();
  await satt('grupp');
  expect(paFalt()).toBe('Kryss');
  // The server says more than the page had found.
  await satt('ett');
  expect(paFalt()).toBe('Ett');
});

it('what is already wrong when it is sent needs no answer; another act of the form looks for what it brings', async () => {
  const { rot, knapp, skicka, satt, paFalt, klar } = await rita();
  await satt('ett');
  expect(paFalt()).toBeNull();
  await knapp('Annat');
  expect(rot.contains(document.activeElement)).toBe(true);
  expect(paFalt()).toBeNull();
  await satt('alla');
  expect(paFalt()).toBe('Två');
  skicka();
  await klar();
  expect(paFalt()).toBe('Ett');
});

it('who has gone on writing keeps her place', async () => {
  const { rot, skicka, satt, paFalt, klar } = await rita();
  const tva = rot.querySelectorAll<HTMLInputElement>('#fast gs-textfalt input')[1];
  skicka();
  await klar();
  tva?.focus();
  tva?.dispatchEvent(new Event('input', { bubbles: true }));
  await satt('ett');
  expect(paFalt()).toBe('Två');
});

it('a form that is opened takes focus to its first field, and gives it back to what opened it, else to the heading', async () => {
  const { knapp, stang } = await rita();
  await knapp('Stannar');
  expect(document.activeElement).toMatchObject({ type: 'radio', checked: true });
  await stang();
  expect(document.activeElement?.textContent).toBe('Stannar');
  await knapp('Försvinner');
  await stang();
  expect(document.activeElement?.textContent).toBe('Sidan');
});

it('when what opened the form goes too, as the page is read again after the act, focus goes on to the heading', async () => {
  const { rot, knapp, stang, erbjud } = await rita();
  await knapp('Erbjuds');
  await stang();
  expect(document.activeElement?.textContent).toBe('Erbjuds');
  await erbjud(false);
  expect(document.activeElement?.textContent).toBe('Sidan');

  await erbjud(true);
  await knapp('Erbjuds');
  await stang();
  const annat = rot.querySelector<HTMLElement>('[aria-label=Kryss]');
  annat?.focus();
  await erbjud(false);
  expect(document.activeElement).toBe(annat);
});

it('the page is kept when the session ends, as soon as something is written', async () => {
  const { rot, osant } = await rita();
  expect(osant()).toBe(false);
  rot.querySelector('#fast input')?.dispatchEvent(new Event('input', { bubbles: true }));
  expect(osant()).toBe(true);
});
