import { TestBed } from '@angular/core/testing';
import { GsRutkarta } from './gs-rutkarta';
import type { Ruta } from './rutkarta';

const RUTOR: readonly Ruta[] = [
  { kommunkod: '2584', namn: 'Kiruna', form: '●', text: 'Deltar', ton: 'stark' },
  { kommunkod: '2521', namn: 'Pajala', form: '○', text: 'Deltar inte', ton: 'svag' },
  { kommunkod: '2580', namn: 'Luleå', form: '●', text: 'Deltar', ton: 'stark' },
];

const rita = async (): Promise<{ rot: HTMLElement; karta: GsRutkarta; lugn: () => Promise<unknown> }> => {
  const ram = TestBed.createComponent(GsRutkarta);
  for (const [namn, varde] of Object.entries({ etikett: 'Deltagande', samverkan: 'norrbotten', rutor: RUTOR })) ram.componentRef.setInput(namn, varde);
  document.body.append(ram.nativeElement);
  await ram.whenStable();
  return { rot: ram.nativeElement, karta: ram.componentInstance, lugn: () => ram.whenStable() };
};

describe('GsRutkarta', () => {
  it('says each kommun by name and word, and how many there are of each', async () => {
    const { rot } = await rita();
    expect([...rot.querySelectorAll('button')].map((b) => b.getAttribute('aria-label'))).toEqual(['Kiruna: Deltar', 'Pajala: Deltar inte', 'Luleå: Deltar']);
    expect([...rot.querySelectorAll('li')].map((l) => l.textContent?.replace(/\s+/g, ' ').trim())).toEqual(['● Deltar 2', '○ Deltar inte 1']);
  });

  it('is one stop for the keyboard, walked by the arrows', async () => {
    const { rot, lugn } = await rita();
    const stopp = (): readonly (string | null)[] => [...rot.querySelectorAll('button[tabindex="0"]')].map((b) => b.getAttribute('aria-label'));
    expect(stopp()).toEqual(['Kiruna: Deltar']);
    rot.querySelector('button')?.focus();
    for (const key of ['ArrowRight', 'ArrowUp', 'ArrowDown']) {
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      await lugn();
    }
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Luleå: Deltar');
    expect(stopp()).toEqual(['Luleå: Deltar']);
  });

  it('chooses a kommun, and lets go when it is chosen again', async () => {
    const { rot, karta, lugn } = await rita();
    const knapp = rot.querySelector<HTMLElement>('[data-kod="2521"]');
    knapp?.click();
    await lugn();
    expect([karta.vald(), knapp?.getAttribute('aria-pressed')]).toEqual(['2521', 'true']);
    knapp?.click();
    expect(karta.vald()).toBeNull();
  });
});
