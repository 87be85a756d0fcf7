import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { urlVarde } from './url-tillstand';

@Component({ template: '' })
class Lista {
  readonly sok = urlVarde('sok');
  readonly fas = urlVarde('fas', 'alla');
}

@Component({ template: '' })
class Annan {}

const paus = (ms: number): Promise<void> => new Promise((klar) => setTimeout(klar, ms));

/** @param tar how long a navigation takes, in ms */
const oppna = async (adress: string, tar = 0) => {
  TestBed.configureTestingModule({ providers: [provideRouter([{ path: 'lista', component: Lista, resolve: { tar: () => paus(tar) }, runGuardsAndResolvers: 'always' }, { path: 'annan', component: Annan }])] });
  const ram = await RouterTestingHarness.create();
  return { sida: await ram.navigateByUrl(adress, Lista), router: TestBed.inject(Router) };
};

/** Until the address is the one, and stays so when all that waited has been written. */
const blir = async (router: Router, adress: string): Promise<void> => {
  while (router.url !== adress) await paus(10);
  await paus(300);
  expect(router.url).toBe(adress);
};

describe('what is chosen stands in the address', () => {
  it('a moment later, all that was chosen at once', async () => {
    const { sida, router } = await oppna('/lista?kvar=1#rad');
    sida.sok.satt('e');
    sida.sok.satt('el');
    sida.fas.satt('utveckling');
    expect(router.url).toBe('/lista?kvar=1#rad');
    await blir(router, '/lista?kvar=1&sok=el&fas=utveckling');
    sida.fas.satt('alla');
    await blir(router, '/lista?kvar=1&sok=el');
  });

  it.each([
    ['has ended when it is time to write', 0, 0],
    ['is on its way when it is time to write', 100, 80],
    ['begins while it is written', 200, 80],
  ])('a link to a place in the page is followed, though it %s', async (_, nar, tar) => {
    const { sida, router } = await oppna('/lista#forst', tar);
    sida.sok.satt('el');
    await paus(nar);
    await router.navigate([], { fragment: 'sedan', queryParamsHandling: 'preserve' });
    await blir(router, '/lista?sok=el#sedan');
    expect(sida.sok.varde()).toBe('el');
  });

  it('what is chosen while it is written is written too', async () => {
    const { sida, router } = await oppna('/lista', 80);
    sida.sok.satt('e');
    await paus(200);
    sida.sok.satt('el');
    sida.fas.satt('utveckling');
    await blir(router, '/lista?sok=el&fas=utveckling');
    expect([sida.sok.varde(), sida.fas.varde()]).toEqual(['el', 'utveckling']);
  });

  it('what is cleared before it was written stays cleared, and what was chosen beside it is written', async () => {
    const { sida, router } = await oppna('/lista?sok=el');
    sida.sok.satt('elh');
    sida.fas.satt('utveckling');
    await router.navigate([], { queryParams: { sok: null }, queryParamsHandling: 'merge' });
    await blir(router, '/lista?fas=utveckling');
    expect([sida.sok.varde(), sida.fas.varde()]).toEqual(['', 'utveckling']);
  });

  it('what is chosen and taken back at once leaves the address as it was, its place in the page too', async () => {
    const { sida, router } = await oppna('/lista#rad');
    sida.sok.satt('el');
    sida.sok.satt('');
    await blir(router, '/lista#rad');
  });

  it('what is chosen while it is being cleared is newer, and written', async () => {
    const { sida, router } = await oppna('/lista?sok=el&fas=drift', 80);
    void router.navigate([], { queryParams: { sok: null, fas: null }, queryParamsHandling: 'merge' });
    await paus(20);
    sida.sok.satt('elh');
    await blir(router, '/lista?sok=elh');
    expect([sida.sok.varde(), sida.fas.varde()]).toEqual(['elh', 'alla']);
  });

  it('follows nobody to another page', async () => {
    const { sida, router } = await oppna('/lista');
    sida.sok.satt('el');
    await router.navigateByUrl('/annan');
    await blir(router, '/annan');
  });
});
