import { Component, inject } from '@angular/core';
import { GsPanel, Sammanhang } from '@gemensam/shared/web';
import { GsKommunensProjekt } from './gs-kommunens-projekt';

/** Home, for those who act for a kommun: its projects and what waits for its answer. */
@Component({
  selector: 'gs-kommunens-projekt-panel',
  imports: [GsKommunensProjekt, GsPanel],
  template: `
    <gs-panel
      panelId="kommunens-projekt"
      rubrik="Era projekt"
      [antal]="koder().length"
      tomRubrik="Ingen kommun"
      tomText="Ditt uppdrag gäller ingen särskild kommun. Administratören kan lägga till den."
    >
      @for (kod of koder(); track kod) {
        <gs-kommunens-projekt [kommunkod]="kod" />
      }
    </gs-panel>
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
