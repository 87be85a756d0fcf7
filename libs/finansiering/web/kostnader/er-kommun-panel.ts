import { Component, inject } from '@angular/core';
import { GsPanel, Sammanhang } from '@gemensam/shared/web';
import { GsErKommunSumma } from './gs-er-kommun-summa';

/** Home, for those who act for a kommun: what it pays this year. */
@Component({
  selector: 'gs-er-kommun-panel',
  imports: [GsErKommunSumma, GsPanel],
  template: `
    <gs-panel
      panelId="er-kommun-panel"
      rubrik="Er kommun"
      [antal]="koder().length"
      tomRubrik="Ingen kommun"
      tomText="Ditt uppdrag gäller ingen särskild kommun. Administratören kan lägga till den."
    >
      @for (kod of koder(); track kod) {
        <gs-er-kommun-summa [kommunkod]="kod" />
      }
    </gs-panel>
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
