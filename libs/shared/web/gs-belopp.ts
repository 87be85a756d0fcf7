import { Component, computed, input } from '@angular/core';
import { belopp } from './format';

/** An amount with tabular figures that never breaks; null is a dash with a text for screen readers. */
@Component({
  selector: 'gs-belopp',
  template: `
    @if (ore() === null) {
      <span aria-hidden="true">–</span><span class="gs-dold">{{ saknas() }}</span>
    } @else {
      {{ text() }}
    }
  `,
  styles: `
    :host {
      font-variant-numeric: tabular-nums;
      white-space: nowrap;
    }
  `,
})
export class GsBelopp {
  /** Öre, as the contract sends them. */
  readonly ore = input.required<string | bigint | null>();
  /** False in a table whose heading names the unit. */
  readonly enhet = input(true);
  /** What null means, said to screen readers. */
  readonly saknas = input('inget belopp');
  protected readonly text = computed(() => belopp(this.ore(), { visaEnhet: this.enhet() }));
}
