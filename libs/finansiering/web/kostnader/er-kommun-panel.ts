import { Component, inject } from '@angular/core';
import { GsTomt, Sammanhang } from '@gemensam/shared/web';
import { GsErKommunSumma } from './gs-er-kommun-summa';

/** Home, for those who act for a kommun: what it pays this year. */
@Component({
  selector: 'gs-er-kommun-panel',
  imports: [GsErKommunSumma, GsTomt],
  template: `
    <section class="gs-panel" aria-labelledby="er-kommun-panel">
      <h2 id="er-kommun-panel">Er kommun</h2>
      @for (kod of koder(); track kod) {
        <gs-er-kommun-summa [kommunkod]="kod" />
      } @empty {
        <gs-tomt rubrik="Ingen kommun" text="Ditt uppdrag gäller ingen särskild kommun. Administratören kan lägga till den." />
      }
    </section>
  `,
  styles: `
    gs-er-kommun-summa + gs-er-kommun-summa {
      display: block;
      margin-block-start: var(--gs-steg-5);
      padding-block-start: var(--gs-steg-4);
      border-block-start: 1px solid var(--gs-linje);
    }
  `,
})
export class ErKommunPanel {
  protected readonly koder = inject(Sammanhang).kommunkoder;
}
