import { Component, input } from '@angular/core';
import { arendetillstand, type Arendetillstand, type Arendetyp, arendetyper, arendetypText, tillstandText } from '@gemensam/arende/domain';
import type { Arendefilter } from './arendefilter';

/** The boxes of the filters of the ärenden, as content of gs-tabellverktyg. The board is by state, and has no box for it. */
@Component({
  selector: 'gs-arendefilter',
  template: `
    @if (medTillstand()) {
      <div class="val">
        <label class="gs-falt-etikett" for="filter-tillstand">Tillstånd</label>
        <select id="filter-tillstand" class="gs-inmatning" (change)="filter().val.tillstand.satt(varde($event))">
          <option value="">Alla</option>
          @for (t of allaTillstand; track t) {
            <option [value]="t" [selected]="t === filter().val.tillstand.varde()">{{ tillstandText(t) }}</option>
          }
        </select>
      </div>
    }
    <div class="val">
      <label class="gs-falt-etikett" for="filter-typ">Typ</label>
      <select id="filter-typ" class="gs-inmatning" (change)="filter().val.typ.satt(varde($event))">
        <option value="">Alla</option>
        @for (t of allaTyper; track t) {
          <option [value]="t" [selected]="t === filter().val.typ.varde()">{{ typText(t) }}</option>
        }
      </select>
    </div>
    <div class="val">
      <label class="gs-falt-etikett" for="filter-mote">Sammanträde</label>
      <select id="filter-mote" class="gs-inmatning" (change)="filter().val.mote.satt(varde($event))">
        <option value="">Alla</option>
        <option value="inget" [selected]="filter().val.mote.varde() === 'inget'">Inte planerade</option>
        @for (m of filter().moten(); track m.id) {
          <option [value]="m.id" [selected]="m.id === filter().val.mote.varde()">{{ m.datum }}</option>
        }
      </select>
    </div>
    <div class="val">
      <label class="gs-falt-etikett" for="filter-handlaggare">Handläggare</label>
      <select id="filter-handlaggare" class="gs-inmatning" (change)="filter().val.handlaggare.satt(varde($event))">
        <option value="">Alla</option>
        @for (h of filter().handlaggare(); track h) {
          <option [value]="h" [selected]="h === filter().val.handlaggare.varde()">{{ h }}</option>
        }
      </select>
    </div>
    @if (filter().harEgna() || filter().val.mina.varde()) {
      <label class="kryss">
        <input type="checkbox" [checked]="filter().val.mina.varde() === 'ja'" (change)="filter().val.mina.satt(varde($event))" />
        Bara mina
      </label>
    }
  `,
  styles: `
    :host {
      display: contents;
    }
    select {
      max-width: 12rem;
    }
    .kryss {
      display: flex;
      gap: var(--gs-steg-2);
      align-items: center;
      min-height: 40px;
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
export class GsArendefilter {
  readonly filter = input.required<Arendefilter<unknown>>();
  readonly medTillstand = input(true);
  protected readonly allaTillstand = arendetillstand;
  protected readonly allaTyper = arendetyper;
  protected readonly tillstandText = (t: Arendetillstand): string => tillstandText(t);
  protected readonly typText = (t: Arendetyp): string => arendetypText(t);

  protected varde(handelse: Event): string {
    const mal = handelse.target;
    if (mal instanceof HTMLInputElement) return mal.checked ? 'ja' : '';
    return mal instanceof HTMLSelectElement ? mal.value : '';
  }
}
