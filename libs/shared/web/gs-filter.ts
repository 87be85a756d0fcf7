import { Component, input } from '@angular/core';
import type { UrlVarde } from './url-tillstand';

export interface Filteralternativ {
  readonly varde: string;
  readonly namn: string;
}

/** A filter that stands in the address: one of several values, or a box to tick (`ja`) where there is nothing to choose among. */
export interface Filterfalt {
  readonly namn: string;
  readonly etikett: string;
  readonly val: UrlVarde;
  readonly alternativ?: readonly Filteralternativ[];
}

/**
 * The values of a filter with their names; a value without one is its own.
 * @example alternativ(avtalsstatusar, avtalsstatusText) // [{ varde: 'galler', namn: 'Gäller' }, …]
 */
export const alternativ = <T extends string>(varden: readonly T[], namn: (varde: T) => string = (v) => v): readonly Filteralternativ[] => varden.map((varde) => ({ varde, namn: namn(varde) }));

/** Boxes that narrow a list, as content of gs-tabellverktyg. */
@Component({
  selector: 'gs-filter',
  template: `
    @for (f of falt(); track f.namn) {
      @if (f.alternativ; as varden) {
        <div class="val">
          <label class="gs-falt-etikett" [for]="'filter-' + f.namn">{{ f.etikett }}</label>
          <select class="gs-inmatning" [id]="'filter-' + f.namn" (change)="f.val.satt(varde($event))">
            <option value="">Alla</option>
            @for (a of varden; track a.varde) {
              <option [value]="a.varde" [selected]="a.varde === f.val.varde()">{{ a.namn }}</option>
            }
          </select>
        </div>
      } @else {
        <label class="kryss">
          <input type="checkbox" [checked]="f.val.varde() === 'ja'" (change)="f.val.satt(varde($event))" />
          {{ f.etikett }}
        </label>
      }
    }
  `,
  styles: `
    :host {
      display: contents;
    }
    select {
      max-width: 13rem;
    }
    .kryss {
      display: flex;
      gap: var(--gs-steg-2);
      align-items: center;
      min-height: 40px;
    }
    @media (max-width: 30rem) {
      .val,
      select {
        flex: 1 1 8rem;
        width: 100%;
        max-width: none;
      }
    }
  `,
})
export class GsFilter {
  readonly falt = input.required<readonly Filterfalt[]>();

  protected varde(handelse: Event): string {
    const mal = handelse.target;
    if (mal instanceof HTMLInputElement) return mal.checked ? 'ja' : '';
    return mal instanceof HTMLSelectElement ? mal.value : '';
  }
}
