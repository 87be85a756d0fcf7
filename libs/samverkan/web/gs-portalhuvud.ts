import { Component, computed, inject } from '@angular/core';
import { OppenSamverkan, Sammanhang } from '@gemensam/shared/web';

/** The top of pages that nobody need be logged in for: the portal's mark, whose an open page is, the day of the demo, and a way on as content. */
@Component({
  selector: 'gs-portalhuvud',
  template: `
    <header>
      <p class="marke">
        <svg viewBox="0 0 24 24" width="28" height="28" aria-hidden="true">
          <path d="M2.5 2.5h12v12h-12z" fill="none" stroke="currentColor" stroke-width="2.5" />
          <path class="andra" d="M9.5 9.5h12v12h-12z" fill="none" stroke-width="2.5" />
        </svg>
        Gemensam
      </p>
      @if (oppen.vald(); as o) {
        <p class="samverkan">{{ o.namn }}</p>
      }
      @if (dag(); as d) {
        <p class="demo">Demo: i dag är {{ d }}</p>
      }
      <ng-content />
    </header>
  `,
  styles: `
    header {
      display: flex;
      flex-wrap: wrap;
      gap: var(--gs-steg-1) var(--gs-steg-4);
      align-items: center;
      padding: var(--gs-steg-3) var(--gs-kant);
      border-block-start: 4px solid var(--gs-accent);
      border-block-end: 1px solid var(--gs-linje);
      background: var(--gs-yta);
    }
    p {
      margin: 0;
    }
    .marke {
      display: flex;
      gap: var(--gs-steg-2);
      align-items: center;
      color: var(--gs-accent);
      font-size: 1.375rem;
      font-weight: 700;
      letter-spacing: -0.01em;
    }
    .samverkan {
      font-weight: 600;
    }
    .andra {
      stroke: var(--gs-accent-mjuk);
    }
    .demo {
      padding: 0 0.5em;
      border: 1px dashed var(--gs-varning);
      color: var(--gs-varning);
      font-size: var(--gs-text-liten);
      font-variant-numeric: tabular-nums;
      font-weight: 600;
    }
    @media print {
      header {
        padding: 0 0 var(--gs-steg-2);
        border-block-start: 0;
      }
    }
  `,
})
export class GsPortalhuvud {
  readonly #sammanhang = inject(Sammanhang);
  protected readonly oppen = inject(OppenSamverkan);
  protected readonly dag = computed(() => (this.#sammanhang.demo() ? this.#sammanhang.affarsdatum() : this.oppen.vald()?.demodag));
}
