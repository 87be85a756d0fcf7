import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { GsSidhuvud, Sammanhang } from '@gemensam/shared/web';

/** The same page for what does not exist and for what is not the person's to see. */
@Component({
  selector: 'gs-finns-inte-sida',
  imports: [GsSidhuvud, RouterLink],
  template: `
    <div class="gs-text">
      <gs-sidhuvud
        rubrik="Sidan finns inte"
        ingress="Adressen kan vara felskriven, eller så finns sidan i en samverkan där du inte har något uppdrag."
      />
      <a class="gs-knapp" [routerLink]="['/', sammanhang.samverkan() ?? '']">Till startsidan</a>
    </div>
  `,
})
export class FinnsInteSida {
  protected readonly sammanhang = inject(Sammanhang);
}
