import { Component, computed, input } from '@angular/core';

/** The outcome of a control: word, shape and colour. */
@Component({
  selector: 'gs-utfall',
  template: `<span aria-hidden="true">{{ avvikelser() === 0 ? '✓' : '■' }}</span> {{ text() }}`,
  host: { '[attr.data-fel]': 'avvikelser() > 0 ? "ja" : null' },
  styles: `
    :host {
      color: var(--gs-bra);
      font-weight: 600;
      white-space: nowrap;
    }
    :host([data-fel]) {
      color: var(--gs-fel);
    }
  `,
})
export class GsUtfall {
  readonly avvikelser = input.required<number>();
  protected readonly text = computed(() => {
    const n = this.avvikelser();
    return n === 0 ? 'Allt stämmer' : n === 1 ? '1 avvikelse' : `${n} avvikelser`;
  });
}
