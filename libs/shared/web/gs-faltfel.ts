import { Component, input } from '@angular/core';

/** The error of one field. Its `id` stands in the field's aria-describedby. */
@Component({
  selector: 'gs-faltfel',
  template: `
    @if (text(); as t) {
      <span class="gs-dold">Fel: </span>{{ t }}
    }
  `,
  host: { '[hidden]': '!text()' },
  styles: `
    :host {
      display: block;
      margin-block-end: var(--gs-steg-2);
      color: var(--gs-fel);
      font-weight: 600;
      max-width: 60ch;
    }
    :host([hidden]) {
      display: none;
    }
  `,
})
export class GsFaltfel {
  readonly text = input.required<string | null | undefined>();
}
