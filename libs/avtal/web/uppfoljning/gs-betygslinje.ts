import { Component, computed, input } from '@angular/core';
import { betygIOrd, type Dialogbetyg } from '@gemensam/avtal/domain';

const STEG = 22;
const HOJD = 26;
const MARG = 5;

/** The latest grade, and the grades before it as a small line. The line is an image with the grades in words. */
@Component({
  selector: 'gs-betygslinje',
  template: `
    @if (senast(); as s) {
      <span class="betyg">{{ s.betyg }} av {{ s.hogst }}</span>
      @if (punkter().length > 1) {
        <svg role="img" [attr.aria-label]="'Betyg över tid: ' + iOrd()" [attr.width]="bredd()" [attr.height]="hojd" [attr.viewBox]="'0 0 ' + bredd() + ' ' + hojd">
          <line class="golv" x1="0" [attr.x2]="bredd()" [attr.y1]="hojd - 1" [attr.y2]="hojd - 1" />
          <polyline [attr.points]="linje()" />
          @for (p of punkter(); track p.x) {
            <circle [attr.cx]="p.x" [attr.cy]="p.y" [attr.r]="$last ? 3.5 : 2" />
          }
        </svg>
      }
    } @else {
      <span class="betyg gs-dampad">Inget betyg</span>
    }
  `,
  styles: `
    :host {
      display: inline-flex;
      gap: var(--gs-steg-2);
      align-items: center;
    }
    .betyg {
      font-variant-numeric: tabular-nums;
      white-space: nowrap;
    }
    svg {
      flex: none;
    }
    .golv {
      stroke: var(--gs-linje-stark);
    }
    polyline {
      fill: none;
      stroke: var(--gs-accent);
      stroke-width: 1.5;
    }
    circle {
      fill: var(--gs-accent);
    }
  `,
})
export class GsBetygslinje {
  /** Oldest first. */
  readonly betyg = input.required<readonly Dialogbetyg[]>();
  protected readonly hojd = HOJD;
  protected readonly senast = computed(() => this.betyg().at(-1));
  protected readonly iOrd = computed(() => betygIOrd(this.betyg()));
  protected readonly bredd = computed(() => Math.max(1, this.punkter().length - 1) * STEG + 2 * MARG);
  /** The last eight, each by its share of its own scale. */
  protected readonly punkter = computed(() => this.betyg().slice(-8).map((b, i) => ({ x: MARG + i * STEG, y: HOJD - MARG - ((b.betyg - 1) / Math.max(1, b.hogst - 1)) * (HOJD - 2 * MARG) })));
  protected readonly linje = computed(() => this.punkter().map((p) => `${p.x},${p.y}`).join(' '));
}
