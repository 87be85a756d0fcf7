import { Component, input } from '@angular/core';

/** Empty state: what goes here and who fills it. A way to begin (link or button) is content. */
@Component({
  selector: 'gs-tomt',
  template: `
    <p class="rubrik">{{ rubrik() }}</p>
    @if (text(); as t) {
      <p>{{ t }}</p>
    }
    <ng-content />
  `,
  styles: `
    :host {
      display: block;
      padding: var(--gs-steg-4);
      border: 1px dashed var(--gs-linje-stark);
      color: var(--gs-dampad);
    }
    p {
      margin: 0 0 var(--gs-steg-1);
      max-width: 60ch;
    }
    .rubrik {
      color: var(--gs-text);
      font-weight: 600;
    }
  `,
})
export class GsTomt {
  /** e.g. `Inga statusrapporter än` */
  readonly rubrik = input.required<string>();
  /** e.g. `E-samordnaren lämnar dem varje månad.` */
  readonly text = input<string | null>(null);
}
