import { Component, input } from '@angular/core';
import { avtalsstatusar, avtalsstatusText } from '@gemensam/avtal/domain';
import type { Avtalsfilter } from './avtalsfilter';

/** The boxes of the filters of the register, as content of gs-tabellverktyg. */
@Component({
  selector: 'gs-avtalsfilter',
  template: `
    <div class="val">
      <label class="gs-falt-etikett" for="filter-status">Status</label>
      <select id="filter-status" class="gs-inmatning" (change)="filter().val.status.satt(varde($event))">
        <option value="">Alla</option>
        @for (s of statusar; track s) {
          <option [value]="s" [selected]="s === filter().val.status.varde()">{{ statusText(s) }}</option>
        }
      </select>
    </div>
    <div class="val">
      <label class="gs-falt-etikett" for="filter-omrade">Område</label>
      <select id="filter-omrade" class="gs-inmatning" (change)="filter().val.omrade.satt(varde($event))">
        <option value="">Alla</option>
        @for (o of filter().omraden(); track o) {
          <option [value]="o" [selected]="o === filter().val.omrade.varde()">{{ o }}</option>
        }
      </select>
    </div>
    <div class="val">
      <label class="gs-falt-etikett" for="filter-leverantor">Leverantör</label>
      <select id="filter-leverantor" class="gs-inmatning" (change)="filter().val.leverantor.satt(varde($event))">
        <option value="">Alla</option>
        @for (l of filter().leverantorer(); track l) {
          <option [value]="l" [selected]="l === filter().val.leverantor.varde()">{{ l }}</option>
        }
      </select>
    </div>
  `,
  styles: `
    :host {
      display: contents;
    }
    select {
      max-width: 12rem;
    }
    @media (max-width: 30rem) {
      .val,
      .val select {
        flex: 1 1 8rem;
        width: 100%;
        max-width: none;
      }
    }
  `,
})
export class GsAvtalsfilter {
  readonly filter = input.required<Avtalsfilter>();
  protected readonly statusar = avtalsstatusar;
  protected readonly statusText = avtalsstatusText;

  protected varde(handelse: Event): string {
    const mal = handelse.target;
    return mal instanceof HTMLSelectElement ? mal.value : '';
  }
}
