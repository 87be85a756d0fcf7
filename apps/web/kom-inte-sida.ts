import { Component, inject } from '@angular/core';
import { GsSidhuvud } from '@gemensam/shared/web';
import { Portalen } from './nar-sidan-inte-kom';

/** Stands in the first code that is fetched, and asks for no other. */
@Component({
  selector: 'gs-kom-inte-sida',
  imports: [GsSidhuvud],
  template: `
    <main id="innehall" tabindex="-1">
      <gs-sidhuvud rubrik="Sidan gick inte att hämta" ingress="Kontrollera anslutningen och försök igen." />
      <button type="button" class="gs-knapp primar" (click)="portalen.igen()">Försök igen</button>
    </main>
  `,
  styles: `
    main {
      padding: var(--gs-steg-6) var(--gs-kant) 0;
    }
    main:focus {
      outline: none;
    }
  `,
})
export class KomInteSida {
  protected readonly portalen = inject(Portalen);
}
