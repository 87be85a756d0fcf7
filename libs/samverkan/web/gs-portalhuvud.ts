import { Component, inject } from '@angular/core';
import { Sammanhang } from '@gemensam/shared/web';

/** The top of pages that stand outside every samverkan: the portal's mark, and the day of the demo. */
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
      @if (sammanhang.demo()) {
        <p class="demo">Demo: i dag är {{ sammanhang.affarsdatum() }}</p>
      }
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
  `,
})
export class GsPortalhuvud {
  protected readonly sammanhang = inject(Sammanhang);
}
