import { inputBinding, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Graf, Sammanhang } from '@gemensam/shared/web';
import { FaststallSida } from './faststall-sida';

const punkt = (id: string, nr: number, arendetyp: string, aterkallad: object | null = null) => ({ id, nr, arendetyp, text: 'Text', delegat: 'ordforande', ersattare: null, tak: null, budgetpost: null, kraver: [], vidaredelegation: false, attest: false, aterkallad });
const tagen = { fran: '2021-05-04', beslutId: 'b', beslut: 'Nämnden 2021-05-04 § 5' };
const beslut = { id: 'b6', organ: 'Nämnden', datum: '2021-01-28', beteckning: '§ 6', rubrik: 'Delegationsordning' };

const rita = async (aterkallad: object | null, overtaganden: readonly object[] = []) => {
  const skickat: object[] = [];
  const delegationsordningar = {
    farSkriva: true, versioner: [{ id: 'v1', version: 1, gallerFran: '2021-01-28', gallerTill: null, beslut, bradskanderatt: 'ingen', punkter: [punkt('p1', 1, 'inkop'), punkt('p2', 2, 'tilldelning', aterkallad)] }],
    utkast: { id: 'u', version: 4, bradskanderatt: 'ingen', punkter: [punkt('u1', 1, 'inkop'), punkt('u2', 2, 'tilldelning')] },
  };
  TestBed.configureTestingModule({
    providers: [
      provideRouter([]),
      {
        provide: Graf,
        useValue: {
          samverkan: signal('norrbotten'), stannaMedOsant: () => () => undefined, fraga: async () => ({ delegationsordningar, overtaganden, beslutsreferenser: [beslut] }),
          andra: async (_: unknown, v: { readonly input: object }) => (skickat.push(v.input), { faststallDelegationsordning: { __typename: 'Avslag', regel: 'Återkallad punkt', kalla: 'KL 6:37', text: 'Punkt 2 återkallades.', utvag: 'Ta bort punkten.', falt: 'aterkomna' } }),
        },
      },
      { provide: Sammanhang, useValue: { affarsdatum: signal('2021-06-01'), samverkan: signal('norrbotten'), valt: signal(null) } },
    ],
  });
  const ram = TestBed.createComponent(FaststallSida, { bindings: [inputBinding('samverkan', () => 'norrbotten')] });
  const rot: HTMLElement = ram.nativeElement;
  document.body.append(rot);
  const klar = async () => {
    for (let i = 0; i < 4; i++) await new Promise((r) => setTimeout(r));
    await ram.whenStable();
  };
  await klar();
  const text = () => (rot.textContent ?? '').replace(/[\s\u00a0]+/g, ' ');
  const faststall = async () => {
    const val = rot.querySelector('select');
    if (val) {
      val.value = 'b6';
      val.dispatchEvent(new Event('change', { bubbles: true }));
    }
    const dag = rot.querySelector<HTMLInputElement>('gs-datumfalt input');
    if (dag) {
      dag.value = '2021-06-02';
      dag.dispatchEvent(new Event('input', { bubbles: true }));
    }
    await klar();
    rot.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true, bubbles: true }));
    await klar();
  };
  return { rot, text, klar, skickat, faststall, rutor: () => [...rot.querySelectorAll<HTMLInputElement>('fieldset input[type=checkbox]')] };
};

afterEach(() => document.body.replaceChildren());

it('a point that was taken back after the utkast was begun is told with its decision, and sent only when the nämnd is said to hand it over again', async () => {
  const { text, rutor, faststall, skickat, klar, rot } = await rita(tagen);
  expect(text()).toContain('Punkt 2 (tilldelningsbeslut) återkallades från 4 maj 2021 i Nämnden 2021-05-04 § 5; utkastet har den med.');
  expect(rot.querySelector('fieldset a')?.getAttribute('href')).toBe('/norrbotten/delegation/utkast/u2');
  expect(rutor().map((r) => [r.labels?.[0]?.textContent?.trim(), r.checked])).toEqual([['Nämnden lämnar över punkt 2 igen', false]]);
  await faststall();
  expect(skickat).toMatchObject([{ ordningId: 'u', aterkomna: [] }]);
  expect(text()).toContain('Punkt 2 återkallades. Ta bort punkten.');
  expect(rutor()[0]?.getAttribute('aria-invalid')).toBe('true');
  rutor()[0]?.click();
  await klar();
  await faststall();
  expect(skickat[1]).toMatchObject({ aterkomna: ['u2'] });
});

it('without such a point nothing is asked; what the nämnd has taken over of its matters stays there, and is told', async () => {
  const fraga = (id: string, arendetyp: string, aterlamnad: string | null) => ({ id, sak: `Sak ${id}`, arendetyp, aterlamnad });
  const { text, rutor } = await rita(null, [fraga('1', 'tilldelning', null), fraga('2', 'tilldelning', '2021-05-01'), fraga('3', 'projektstart', null)]);
  expect(rutor()).toEqual([]);
  expect(text()).toContain('Nämnden har tagit över en fråga som utkastets punkter gäller: Sak 1. Det ändras inte av en ny version.');
});
