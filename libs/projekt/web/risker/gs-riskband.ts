import { Component, computed, input } from '@angular/core';
import { type Riskband, riskbandText } from '@gemensam/projekt/domain';

const FORM: Readonly<Record<Riskband, string>> = { lag: '●', medel: '▲', hog: '■' };

/** The band of a risk in shape, word and colour, with its value where one is given. */
@Component({
  selector: 'gs-riskband',
  template: `<span aria-hidden="true">{{ form() }}</span>&ngsp;{{ varde() === null ? ord() : varde() + ' ' + ord().toLowerCase() }}`,
  host: { '[attr.data-band]': 'band()' },
  styles: `
    :host {
      white-space: nowrap;
    }
    :host([data-band='lag']) {
      color: var(--gs-bra);
    }
    :host([data-band='medel']) {
      color: var(--gs-varning);
    }
    :host([data-band='hog']) {
      color: var(--gs-fel);
    }
  `,
})
export class GsRiskband {
  readonly band = input.required<Riskband>();
  readonly varde = input<number | null>(null);
  protected readonly form = computed(() => FORM[this.band()]);
  protected readonly ord = computed(() => riskbandText(this.band()));
}
