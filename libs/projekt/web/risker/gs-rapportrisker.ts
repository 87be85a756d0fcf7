import { Component, computed, input } from '@angular/core';
import { type Riskband, riskskillnad, riskskillnadText } from '@gemensam/projekt/domain';
import { GsRiskband } from './gs-riskband';

interface Fryst {
  readonly riskId: string;
  readonly namn: string;
  readonly varde: number;
  readonly band: Riskband;
}

/** The open risks of a status report as they were, and what had happened to them since the report before. */
@Component({
  selector: 'gs-rapportrisker',
  imports: [GsRiskband],
  template: `
    @if (risker(); as alla) {
      @if (alla.length > 0) {
        <details>
          <summary>{{ alla.length === 1 ? '1 öppen risk' : alla.length + ' öppna risker' }}, högsta värdet <gs-riskband [band]="alla[0]!.band" [varde]="alla[0]!.varde" /></summary>
          <ul>
            @for (r of alla; track r.riskId) {
              <li>{{ r.namn }} <gs-riskband [band]="r.band" [varde]="r.varde" /></li>
            }
          </ul>
        </details>
      } @else {
        <p>Inga öppna risker då.</p>
      }
      @if (skillnad(); as s) {
        <p>Sedan förra rapporten. {{ s }}</p>
      }
    } @else {
      <p>Risker fördes inte då.</p>
    }
  `,
  styles: `
    :host {
      display: block;
      margin-block-start: var(--gs-steg-1);
      color: var(--gs-dampad);
      font-size: var(--gs-text-liten);
    }
    p,
    ul {
      margin: 0;
    }
    summary {
      cursor: pointer;
    }
  `,
})
export class GsRapportrisker {
  readonly risker = input.required<readonly Fryst[] | null>();
  /** Of the report before; undefined where this is the first one. */
  readonly forra = input<readonly Fryst[] | null | undefined>(undefined);
  protected readonly skillnad = computed(() => {
    const forra = this.forra();
    const s = forra === undefined ? null : riskskillnad(forra, this.risker());
    return s ? riskskillnadText(s) : '';
  });
}
