import { Component, computed, input } from '@angular/core';
import { avtalsvolym } from '@gemensam/avtal/domain';
import { formateraBelopp } from '@gemensam/shared/domain';

/** How much of a takvolym is called off: a bar, and the same in words beside it. */
@Component({
  selector: 'gs-avtalsvolym',
  template: `
    @if (volym(); as v) {
      <span class="text">{{ text() }}</span>
      <span class="stapel" aria-hidden="true"><span [class.full]="v.promille === 1000" [style.inline-size.%]="v.promille / 10"></span></span>
    } @else {
      <span class="gs-dampad">–</span>
    }
  `,
  styles: `
    :host {
      display: block;
      min-width: 7rem;
    }
    .stapel {
      display: block;
      block-size: 0.5rem;
      max-inline-size: 20rem;
      border: 1px solid var(--gs-linje-stark);
    }
    .stapel span {
      display: block;
      block-size: 100%;
      background: var(--gs-accent);
      print-color-adjust: exact;
    }
    .stapel .full {
      background: var(--gs-fel);
    }
    .text {
      display: block;
      font-size: var(--gs-text-liten);
      font-variant-numeric: tabular-nums;
    }
  `,
})
export class GsAvtalsvolym {
  /** Öre. */
  readonly avropat = input.required<bigint | string | null | undefined>();
  readonly takvolym = input.required<bigint | string | null | undefined>();
  /** The unit stands in the head of the table. */
  readonly enhet = input(true);
  protected readonly volym = computed(() => {
    const [a, t] = [this.avropat() ?? null, this.takvolym() ?? null];
    return a === null || t === null ? null : avtalsvolym(BigInt(a), BigInt(t));
  });
  protected readonly text = computed(() => {
    const v = this.volym();
    if (!v) return '';
    const kr = (b: bigint): string => formateraBelopp(b, { visaEnhet: this.enhet() });
    if (v.avropat === 0n) return `Inget avropat, ${kr(v.kvar)} kvar`;
    return v.kvar === 0n ? `${kr(v.avropat)}, allt är avropat` : `${kr(v.avropat)} (${v.andel}), ${kr(v.kvar)} kvar`;
  });
}
