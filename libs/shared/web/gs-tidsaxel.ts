import { Component, computed, input } from '@angular/core';
import type { Datum } from '@gemensam/shared/domain';
import { arsfalt, delfalt, type Tidsskala, xAv, type Zoomniva } from './tidsskala';

/** The years above lines in time, with quarters or months, and today. */
@Component({
  selector: 'gs-tidsaxel',
  template: `
    <svg [attr.width]="skala().bredd" height="38" aria-hidden="true" focusable="false">
      @for (f of ar(); track f.text) {
        <line y1="0" y2="38" [attr.x1]="kant(f.x)" [attr.x2]="kant(f.x)" />
        <text y="13" [attr.x]="f.x + 5">{{ f.text }}</text>
      }
      @for (f of delar(); track $index) {
        <line y1="20" y2="38" [attr.x1]="kant(f.x)" [attr.x2]="kant(f.x)" />
        <text class="del" y="33" [attr.x]="f.x + 5">{{ f.text }}</text>
      }
      <path class="idag" [attr.d]="markor()" />
    </svg>
  `,
  styles: `
    :host {
      display: block;
      line-height: 0;
    }
    text {
      font-size: 13px;
      font-weight: 650;
      fill: var(--gs-text);
    }
    .del {
      font-weight: 400;
      fill: var(--gs-dampad);
    }
    line {
      stroke: var(--gs-linje);
    }
    .idag {
      fill: var(--gs-fel);
    }
  `,
})
export class GsTidsaxel {
  readonly skala = input.required<Tidsskala>();
  readonly zoom = input.required<Zoomniva>();
  readonly idag = input.required<Datum>();
  protected readonly ar = computed(() => arsfalt(this.skala()));
  protected readonly delar = computed(() => delfalt(this.skala(), this.zoom()));
  protected readonly markor = computed(() => `M${Math.round(xAv(this.skala(), this.idag())) + 0.5} 38l-5 -8h10z`);
  protected readonly kant = (x: number): number => Math.round(x) + 0.5;
}
