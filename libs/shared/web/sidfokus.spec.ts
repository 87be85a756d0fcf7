import { Component, inject, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, RouterLink, RouterOutlet } from '@angular/router';
import { GsSidhuvud } from './gs-sidhuvud';
import { Sidfokus } from './sidfokus';

const hamtad = signal(false);
window.scrollTo = () => undefined;

@Component({ selector: 'gs-prov-lista', imports: [GsSidhuvud, RouterLink], template: '<gs-sidhuvud rubrik="Listan" /><a routerLink="/sak">Saken</a>' })
class Lista {}

/** A heading stands while the answer is fetched, and another takes its place. */
@Component({ selector: 'gs-prov-sak', imports: [GsSidhuvud], template: '@if (hamtad()) { <gs-sidhuvud rubrik="D 2021:5" /> <button>Knapp</button> } @else { <gs-sidhuvud rubrik="Beslut" /> }' })
class Sak {
  protected readonly hamtad = hamtad;
}

@Component({ selector: 'gs-prov-ram', imports: [RouterOutlet], template: '<main tabindex="-1"><router-outlet /></main>' })
class Ram {
  constructor() {
    inject(Sidfokus).folj(inject(Router));
  }
}

it('focus comes to the heading of the page, and goes on to the one that takes its place when the answer is there', async () => {
  TestBed.configureTestingModule({ providers: [provideRouter([{ path: '', component: Lista }, { path: 'sak', component: Sak }])] });
  const ram = TestBed.createComponent(Ram);
  document.body.append(ram.nativeElement);
  const router = TestBed.inject(Router);
  const till = async (adress: string) => {
    await router.navigateByUrl(adress);
    await ram.whenStable();
  };
  await till('/');
  await till('/sak');
  expect(document.activeElement?.textContent).toBe('Beslut');
  hamtad.set(true);
  await ram.whenStable();
  expect(document.activeElement?.textContent).toBe('D 2021:5');
  // What the person has gone on to keeps its focus.
  document.querySelector('button')?.focus();
  hamtad.set(false);
  await ram.whenStable();
  const knapp = document.body.appendChild(document.createElement('button'));
  knapp.focus();
  hamtad.set(true);
  await ram.whenStable();
  expect(document.activeElement).toBe(knapp);
});
