import { Component, computed, inject, input } from '@angular/core';
import { type Fas, faser, fasText, lagen, projektslag, type Projektslag, slagText } from '@gemensam/projekt/domain';
import { lageText, Sammanhang } from '@gemensam/shared/web';
import { GsPortfoljkarta } from './gs-portfoljkarta';
import type { Portfoljfilter } from './portfoljfilter';

/** The boxes of the portfolio's filters, as content of gs-tabellverktyg. */
@Component({
  selector: 'gs-portfoljfilter',
  imports: [GsPortfoljkarta],
  template: `
    <div class="val">
      <label class="gs-falt-etikett" for="filter-slag">Slag</label>
      <select id="filter-slag" class="gs-inmatning" (change)="filter().slag.satt(varde($event))">
        <option value="">Alla</option>
        @for (s of projektslag; track s) {
          <option [value]="s" [selected]="s === filter().slag.varde()">{{ slagText(s) }}</option>
        }
      </select>
    </div>
    <div class="val">
      <label class="gs-falt-etikett" for="filter-fas">Fas</label>
      <select id="filter-fas" class="gs-inmatning" (change)="filter().fas.satt(varde($event))">
        <option value="">Alla</option>
        @for (f of faser(); track f) {
          <option [value]="f" [selected]="f === filter().fas.varde()">{{ fasText(f) }}</option>
        }
      </select>
    </div>
    <div class="val">
      <label class="gs-falt-etikett" for="filter-lage">Läge</label>
      <select id="filter-lage" class="gs-inmatning" (change)="filter().lage.satt(varde($event))">
        <option value="">Alla</option>
        @for (l of lagen; track l) {
          <option [value]="l" [selected]="l === filter().lage.varde()">{{ lageText(l) }}</option>
        }
      </select>
    </div>
    <label class="kryss">
      <input type="checkbox" [checked]="filter().inaktuella.varde() === 'ja'" (change)="filter().inaktuella.satt(varde($event))" />
      Inaktuell status ({{ filter().antalInaktuella() }})
    </label>
    <button type="button" class="gs-knapp" [attr.aria-expanded]="visas()" (click)="filter().karta.satt(visas() ? '' : 'deltagande')">
      {{ kommuntext() }}
    </button>
    @if (filter().kommuner().length > 0) {
      <button type="button" class="gs-knapp lank" (click)="filter().valjKommuner([])">Alla kommuner</button>
    }
    @defer (when visas()) {
      @if (visas()) {
        <gs-portfoljkarta class="karta" [filter]="filter()" [samverkan]="samverkan() ?? ''" />
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
    .karta {
      flex: 1 1 100%;
      order: 1;
      min-width: 0;
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
export class GsPortfoljfilter {
  readonly filter = input.required<Portfoljfilter<unknown>>();
  /** The phases to choose among. An idea stands in the list of ideas until it is qualified. */
  readonly faser = input<readonly Fas[]>(faser.filter((f) => f !== 'ide'));
  readonly #sammanhang = inject(Sammanhang);
  protected readonly samverkan = this.#sammanhang.samverkan;
  protected readonly visas = computed(() => this.filter().karta.varde() !== '');
  /** The kommuner that are chosen, by name as far as they are known. */
  protected readonly kommuntext = computed(() => {
    const valda = this.filter().kommuner();
    if (valda.length === 0) return 'Kommuner på karta';
    const namn = new Map((this.filter().mot.varde()?.portfoljkommuner.kommuner ?? []).map((k) => [k.kommunkod, k.namn]));
    return valda.length > 2 ? `${valda.length} kommuner valda` : `Kommuner: ${valda.map((k) => namn.get(k) ?? k).join(', ')}`;
  });
  protected readonly projektslag = projektslag;
  protected readonly lagen = lagen;
  protected readonly slagText = (s: Projektslag): string => slagText(s);
  protected readonly fasText = (f: Fas): string => fasText(f);
  protected readonly lageText = lageText;

  protected varde(handelse: Event): string {
    const mal = handelse.target;
    if (mal instanceof HTMLInputElement && mal.type === 'checkbox') return mal.checked ? 'ja' : '';
    return mal instanceof HTMLSelectElement ? mal.value : '';
  }
}
