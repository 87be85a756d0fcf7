import { Component, inject, input } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { Meddelanden } from './meddelanden';
import { urlVarde } from './url-tillstand';
import { Vidare } from './vidare';

@Component({ template: '' })
class Formular {
  readonly id = input.required<string>();
  readonly flik = urlVarde('flik');
  readonly #vidare = inject(Vidare);
  readonly #meddelanden = inject(Meddelanden);

  async spara(svar: Promise<void>): Promise<boolean> {
    const vidare = this.#vidare.harifran();
    await svar;
    this.#meddelanden.visa('Sparat');
    return vidare(['/klart', this.id()]);
  }
}

@Component({ template: '' })
class Annan {}

const svara = (): { readonly svar: Promise<void>; readonly kom: () => void } => {
  let kom = (): void => undefined;
  const svar = new Promise<void>((klar) => (kom = klar));
  return { svar, kom };
};

const oppna = async (adress: string) => {
  const grind = svara();
  const vagar = [
    { path: 'formular/:id', component: Formular },
    { path: 'klart/:id', component: Annan },
    { path: 'annan', component: Annan },
    { path: 'seg', component: Annan, canActivate: [() => grind.svar.then(() => true)] },
    { path: 'last', component: Annan, canActivate: [() => false] },
  ];
  TestBed.configureTestingModule({ providers: [provideRouter(vagar, withComponentInputBinding())] });
  const ram = await RouterTestingHarness.create();
  return { sida: await ram.navigateByUrl(adress, Formular), router: TestBed.inject(Router), seg: grind.kom };
};

describe('what is done leads on', () => {
  it.each([
    ['who has stayed', [], true, '/klart/1'],
    ['who has chosen something in the page', ['/formular/1?flik=tva#rad'], true, '/klart/1'],
    ['who was not let to another page', ['/last'], true, '/klart/1'],
    ['not who has gone to another page', ['/annan'], false, '/annan'],
    ['not who looks at the same of another', ['/formular/2'], false, '/formular/2'],
    ['not who has gone away and come back', ['/annan', '/formular/1'], false, '/formular/1'],
  ])('%s', async (_, vagar, ledd, adress) => {
    const { sida, router } = await oppna('/formular/1');
    const { svar, kom } = svara();
    const sparat = sida.spara(svar);
    for (const v of vagar) await router.navigateByUrl(v);
    kom();
    expect([await sparat, router.url, TestBed.inject(Meddelanden).aktuellt()?.text]).toEqual([ledd, adress, 'Sparat']);
  });

  it('not who is on her way to another page', async () => {
    const { sida, router, seg } = await oppna('/formular/1');
    const { svar, kom } = svara();
    const [sparat, framme] = [sida.spara(svar), router.navigateByUrl('/seg')];
    kom();
    expect(await sparat).toBe(false);
    seg();
    expect([await framme, router.url]).toEqual([true, '/seg']);
  });

  it('to an address too', async () => {
    const { router } = await oppna('/formular/1');
    expect([await TestBed.inject(Vidare).harifran()('/annan?a=1'), router.url]).toEqual([true, '/annan?a=1']);
  });
});

it('what is chosen by a page that is gone is not written in the address of another', async () => {
  const { sida, router } = await oppna('/formular/1');
  await router.navigateByUrl('/annan');
  sida.flik.satt('tva');
  await new Promise((klar) => setTimeout(klar, 300));
  expect(router.url).toBe('/annan');
});
