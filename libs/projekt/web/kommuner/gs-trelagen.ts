import { Component, computed, input } from '@angular/core';
import type { Lage } from '@gemensam/shared/contract';
import { GsLage } from '@gemensam/shared/web';

/** The three lägen of a report, each with word and shape. A report that was read in without lägen says so once. */
@Component({
  selector: 'gs-trelagen',
  imports: [GsLage],
  template: `
    @if (saknas()) {
      <span class="gs-dampad">Läge saknas</span>
    } @else {
      <gs-lage etikett="Tid" [lage]="status().lageTid" />
      <gs-lage etikett="Kostnad" [lage]="status().lageKostnad" />
      <gs-lage etikett="Resultat" [lage]="status().lageResultat" />
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--gs-steg-3);
    }
  `,
})
export class GsTrelagen {
  readonly status = input.required<{
    readonly lageTid: Lage | null;
    readonly lageKostnad: Lage | null;
    readonly lageResultat: Lage | null;
  }>();
  protected readonly saknas = computed(() => {
    const { lageTid, lageKostnad, lageResultat } = this.status();
    return lageTid === null && lageKostnad === null && lageResultat === null;
  });
}
