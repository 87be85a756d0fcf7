import { Component, inject } from '@angular/core';
import { GsTomt, Sammanhang } from '@gemensam/shared/web';
import { GsKommunensProjekt } from './gs-kommunens-projekt';

/** Home, for those who act for a kommun: its projects and what waits for its answer. */
@Component({
  selector: 'gs-kommunens-projekt-panel',
  imports: [GsKommunensProjekt, GsTomt],
  template: `
    <section class="gs-panel" aria-labelledby="kommunens-projekt">
      <h2 id="kommunens-projekt">Era projekt</h2>
      @for (kod of koder(); track kod) {
        <gs-kommunens-projekt [kommunkod]="kod" />
      } @empty {
        <gs-tomt rubrik="Ingen kommun" text="Ditt uppdrag gäller ingen särskild kommun. Administratören kan lägga till den." />
      }
    </section>
  `,
  styles: `
    gs-kommunens-projekt + gs-kommunens-projekt {
      display: block;
      margin-block-start: var(--gs-steg-4);
      padding-block-start: var(--gs-steg-4);
      border-block-start: 1px solid var(--gs-linje);
    }
  `,
})
export class KommunensProjektPanel {
  protected readonly koder = inject(Sammanhang).kommunkoder;
}
