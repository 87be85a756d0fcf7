import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { alternativ, type Filterfalt, GsFilter } from './gs-filter';
import type { UrlVarde } from './url-tillstand';

const urlVarde = (fran = ''): UrlVarde => {
  const varde = signal(fran);
  return { varde, satt: (nytt) => varde.set(nytt) };
};

const visa = async (falt: readonly Filterfalt[]): Promise<HTMLElement> => {
  const ruta = TestBed.createComponent(GsFilter);
  ruta.componentRef.setInput('falt', falt);
  await ruta.whenStable();
  const rot: HTMLElement = ruta.nativeElement;
  return rot;
};

describe('the boxes of a filter', () => {
  it('choose among the values by their names, and show the one of the address', async () => {
    const val = urlVarde('b');
    const sida = await visa([{ namn: 'slag', etikett: 'Slag', val, alternativ: alternativ(['a', 'b'] as const, (v) => ({ a: 'Ett', b: 'Två' })[v]) }]);
    const ruta = sida.querySelector('select');
    expect([...(ruta?.options ?? [])].map((o) => [o.value, o.text, o.selected])).toEqual([['', 'Alla', false], ['a', 'Ett', false], ['b', 'Två', true]]);
    expect(sida.querySelector('label')?.htmlFor).toBe(ruta?.id);
    if (ruta) ruta.value = '';
    ruta?.dispatchEvent(new Event('change'));
    expect(val.varde()).toBe('');
  });

  it('are one to tick where there is nothing to choose among', async () => {
    const val = urlVarde();
    const sida = await visa([{ namn: 'mina', etikett: 'Bara mina', val }]);
    const ruta = sida.querySelector('input');
    expect([sida.textContent?.trim(), ruta?.checked]).toEqual(['Bara mina', false]);
    ruta?.click();
    expect(val.varde()).toBe('ja');
    ruta?.click();
    expect(val.varde()).toBe('');
  });
});
