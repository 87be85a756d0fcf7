import { Component, computed, input } from '@angular/core';
import type { Tabellvy } from './tabellvy';

/** Sortable heading of a native table: a button in the th, with aria-sort. */
@Component({
  selector: 'th[gsSortera]',
  template: `
    <button type="button" (click)="vy().sortera(gsSortera())">
      <ng-content /><span class="pil" aria-hidden="true">{{ pil() }}</span>
    </button>
  `,
  host: { scope: 'col', '[attr.aria-sort]': 'riktning()' },
  styles: `
    button {
      display: inline-flex;
      gap: 0.3em;
      align-items: baseline;
      justify-content: inherit;
      /* To press, higher than its line; in the row, no higher than a heading that is not sorted by. */
      margin-block: -3px;
      padding: 3px 0;
      border: 0;
      color: inherit;
      background: none;
      font: inherit;
      text-align: inherit;
      cursor: pointer;
    }
    :host(.tal) button {
      flex-direction: row-reverse;
    }
    button:hover {
      text-decoration: underline;
    }
    .pil {
      width: 0.8em;
      color: var(--gs-accent);
      font-size: 0.75em;
    }
    @media print {
      .pil {
        display: none;
      }
    }
  `,
})
export class GsSortera {
  /** Name of the column in the tabellvy. */
  readonly gsSortera = input.required<string>();
  readonly vy = input.required<Pick<Tabellvy<never>, 'kolumn' | 'fallande' | 'sortera'>>();
  protected readonly riktning = computed(() => {
    if (this.vy().kolumn() !== this.gsSortera()) return null;
    return this.vy().fallande() ? 'descending' : 'ascending';
  });
  protected readonly pil = computed(() => {
    const r = this.riktning();
    return r === null ? '' : r === 'descending' ? '▼' : '▲';
  });
}
