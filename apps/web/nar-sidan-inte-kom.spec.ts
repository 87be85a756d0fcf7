import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, withNavigationErrorHandler } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { Meddelanden } from '@gemensam/shared/web';
import { appRoutes } from './app-routes';
import { narSidanInteKom, Portalen } from './nar-sidan-inte-kom';

@Component({ template: 'första sidan' })
class Forsta {}

const borta = (text: string) => () => Promise.reject(new TypeError(`${text}: http://portalen/chunk-abc.js`));
const CHROMIUM = 'Failed to fetch dynamically imported module';

const borja = (svarar: boolean) => {
  const hant: string[] = [];
  TestBed.configureTestingModule({
    providers: [
      provideRouter(
        [
          { path: 'forsta', component: Forsta },
          { path: 'chromium', loadComponent: borta(CHROMIUM) },
          { path: 'firefox', loadComponent: borta('error loading dynamically imported module') },
          { path: 'safari', loadComponent: borta('Importing a module script failed') },
          { path: 'annat', loadComponent: borta('something of our own') },
          ...appRoutes.filter((r) => r.path === 'kom-inte'),
        ],
        withNavigationErrorHandler(narSidanInteKom),
      ),
      { provide: Portalen, useValue: { svarar: async () => svarar, oppna: (a: string) => hant.push(`öppnad ${a}`), igen: () => hant.push('igen') } },
      { provide: Meddelanden, useValue: { visa: (text: string) => hant.push(text) } },
    ],
  });
  return hant;
};
/** What came of a link that is followed from the first page. */
const folj = async (adress: string, svarar: boolean): Promise<{ readonly hant: readonly string[]; readonly url: string }> => {
  const hant = borja(svarar);
  await (await RouterTestingHarness.create()).navigateByUrl('/forsta');
  const router = TestBed.inject(Router);
  await expect(router.navigateByUrl(adress)).rejects.toThrow();
  await Promise.resolve();
  return { hant, url: router.url };
};

describe('a page whose code cannot be fetched', () => {
  it.each(['chromium', 'firefox', 'safari'])('%s: a portal that answers, renewed meanwhile, is opened anew at the page asked for', async (vem) => {
    expect(await folj(`/${vem}?ar=2021#rad`, true)).toEqual({ hant: [`öppnad /${vem}?ar=2021#rad`], url: '/forsta' });
  });

  it('without contact the page one is on stays, and says so', async () => {
    expect(await folj('/chromium', false)).toEqual({ hant: ['Sidan gick inte att hämta. Kontrollera anslutningen och försök igen'], url: '/forsta' });
  });

  it('a fault of the page itself is another matter', async () => {
    expect(await folj('/annat', true)).toEqual({ hant: [], url: '/forsta' });
  });

  it('the first page of all is one that says it, and is tried again by one press', async () => {
    const hant = borja(false);
    const ram = await RouterTestingHarness.create();
    await ram.navigateByUrl('/chromium');
    await ram.fixture.whenStable();
    expect(ram.routeNativeElement?.querySelector('h1')?.textContent).toBe('Sidan gick inte att hämta');
    ram.routeNativeElement?.querySelector('button')?.click();
    expect(hant).toEqual(['igen']);
  });
});
