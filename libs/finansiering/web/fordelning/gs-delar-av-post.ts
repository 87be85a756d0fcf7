import { Component, computed, input } from '@angular/core';

/** How large a part of a post one kommun pays: a short bar and the same in words. */
@Component({
  selector: 'gs-delar-av-post',
  template: `
    <span class="stapel" aria-hidden="true"><span [style.inline-size.%]="bredd()"></span></span>
    <span class="text">{{ procent() }} %</span>
  `,
  styles: `
    :host {
      display: inline-flex;
      gap: var(--gs-steg-2);
      align-items: center;
      justify-content: flex-end;
    }
    .stapel {
      flex: none;
      inline-size: 5rem;
      block-size: 0.5rem;
      border: 1px solid var(--gs-linje-stark);
      background: var(--gs-bakgrund);
    }
    .stapel span {
      display: block;
      min-inline-size: 1px;
      block-size: 100%;
      background: var(--gs-accent-mjuk);
    }
    .text {
      min-width: 4.5em;
      font-variant-numeric: tabular-nums;
      text-align: end;
      white-space: nowrap;
    }
    @media (max-width: 44rem) {
      .stapel {
        display: none;
      }
    }
  `,
})
export class GsDelarAvPost {
  /** `32,76` */
  readonly procent = input.required<string>();
  protected readonly bredd = computed(() => Math.min(100, Number(this.procent().replace(',', '.'))));
}
