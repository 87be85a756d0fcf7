import { Location } from '@angular/common';
import { inject, Injectable } from '@angular/core';
import { type NavigationError, RedirectCommand, Router } from '@angular/router';
import { Meddelanden } from '@gemensam/shared/web';

/** The browsers' words for code of a page that could not be fetched: there is no contact, or the portal was renewed since it was opened here. */
const EJ_HAMTAD = /dynamically imported module|importing a module script failed/i;

/** The portal anew, as it is now. */
@Injectable({ providedIn: 'root' })
export class Portalen {
  async svarar(): Promise<boolean> {
    return fetch('/', { method: 'HEAD', cache: 'no-store' }).then((svar) => svar.ok, () => false);
  }

  oppna(adress: string): void {
    globalThis.location.assign(adress);
  }

  igen(): void {
    globalThis.location.reload();
  }
}

/**
 * A page whose code could not be fetched. The page one is on stays where there is no contact, and says so; a portal that was renewed meanwhile is
 * opened anew, at the page asked for. The first page of all is one that says it, and can be tried again.
 */
export const narSidanInteKom = ({ error, url }: NavigationError): RedirectCommand | undefined => {
  if (!(error instanceof Error) || !EJ_HAMTAD.test(error.message)) return undefined;
  const [router, portalen, meddelanden, plats] = [inject(Router), inject(Portalen), inject(Meddelanden), inject(Location)];
  if (!router.navigated) return new RedirectCommand(router.parseUrl('/kom-inte'), { skipLocationChange: true });
  void portalen.svarar().then((svarar) => {
    if (svarar) portalen.oppna(plats.prepareExternalUrl(url));
    else meddelanden.visa('Sidan gick inte att hämta. Kontrollera anslutningen och försök igen');
  });
  return undefined;
};
