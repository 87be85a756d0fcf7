import { Component, computed, inject, input } from '@angular/core';
import { type Fas, faser, fasText, lagen, projektslag, slagText } from '@gemensam/projekt/domain';
import { alternativ, type Filterfalt, GsFilter, lageText, Sammanhang } from '@gemensam/shared/web';
import { GsPortfoljkarta } from './gs-portfoljkarta';
import type { Portfoljfilter } from './portfoljfilter';

/** The boxes of the portfolio's filters, as content of gs-tabellverktyg. */
@Component({
  selector: 'gs-portfoljfilter',
  imports: [GsFilter, GsPortfoljkarta],
  template: `
    <gs-filter [falt]="falt()" />
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
    .karta {
      flex: 1 1 100%;
      order: 1;
      min-width: 0;
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
  protected readonly falt = computed((): readonly Filterfalt[] => {
    const { slag, fas, lage, inaktuella, antalInaktuella } = this.filter();
    return [
      { namn: 'slag', etikett: 'Slag', val: slag, alternativ: alternativ(projektslag, slagText) },
      { namn: 'fas', etikett: 'Fas', val: fas, alternativ: alternativ(this.faser(), fasText) },
      { namn: 'lage', etikett: 'Läge', val: lage, alternativ: alternativ(lagen, lageText) },
      { namn: 'inaktuella', etikett: `Inaktuell status (${antalInaktuella()})`, val: inaktuella },
    ];
  });
}
