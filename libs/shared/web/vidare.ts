import { inject, Injectable } from '@angular/core';
import { NavigationEnd, Router, type NavigationExtras } from '@angular/router';
import { paVagTill, stig } from './stig';

/** Leads on, to commands of the router or to an address. False: the person has gone elsewhere, and is left there. */
export type LedVidare = (dit: string | readonly unknown[], hur?: NavigationExtras) => Promise<boolean>;

/**
 * Leads on when an act is done. The answer may take its time, and who has gone to another page meanwhile, or is on her way there, is not pulled
 * back; what is chosen within the page is no other page.
 *
 * @example
 * const vidare = this.#vidare.harifran();
 * const svar = await this.#graf.andra(SkapaAvtalOperation, { input });
 * await vidare(['/', this.samverkan(), 'avtal', svar.id]);
 */
@Injectable({ providedIn: 'root' })
export class Vidare {
  readonly #router = inject(Router);
  #sida = stig(this.#router.url);
  /** Counted, since who went away and came back stands on a page of its own. */
  #byten = 0;

  constructor() {
    this.#router.events.subscribe((h) => {
      if (!(h instanceof NavigationEnd)) return;
      const ny = stig(h.urlAfterRedirects);
      if (ny !== this.#sida) this.#byten++;
      this.#sida = ny;
    });
  }

  /** From the page that is shown now: asked for before the act is awaited. */
  harifran(): LedVidare {
    const [sida, byten] = [stig(this.#router.url), this.#byten];
    return async (dit, hur) => {
      const paVag = stig(this.#router.serializeUrl(paVagTill(this.#router)));
      if (byten !== this.#byten || paVag !== sida) return false;
      return typeof dit === 'string' ? this.#router.navigateByUrl(dit, hur) : this.#router.navigate([...dit], hur);
    };
  }
}
