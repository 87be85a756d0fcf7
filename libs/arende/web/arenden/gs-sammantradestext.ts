import { Component, computed, input } from '@angular/core';

export interface VisatSammantrade {
  readonly datum: string;
  readonly stoppdatum?: string | null;
  readonly installt: boolean;
  readonly dagarTillStopp?: number | null;
}

/** Days to the stoppdatum from which it is near. */
export const NARA_STOPP = 7;

/**
 * How long it is to the stoppdatum, in words.
 * @example stopptext(3) // '3 dagar kvar'
 */
export const stopptext = (dagar: number): string => {
  if (dagar === 0) return 'i dag';
  if (dagar < 0) return dagar === -1 ? 'passerat i går' : `passerat för ${-dagar} dagar sedan`;
  return dagar === 1 ? '1 dag kvar' : `${dagar} dagar kvar`;
};

/** The sammanträde that an ärende is planned to, with the days left to its stoppdatum. */
@Component({
  selector: 'gs-sammantradestext',
  template: `
    @if (sammantrade(); as s) {
      <span class="tal"><span class="gs-dampad" [class.gs-dold]="utanOrd()">Sammanträde </span>{{ s.datum }}</span>
      @if (s.installt) {
        <strong class="nara">inställt</strong>
      } @else if (raknar() && s.stoppdatum) {
        <span class="tal" [class.nara]="nara()"><span class="gs-dampad">stoppdatum</span> {{ s.stoppdatum }} ({{ text() }})</span>
      }
    } @else {
      <span class="gs-dampad">Inte planerat till sammanträde</span>
    }
  `,
  styles: `
    :host {
      display: inline-flex;
      flex-wrap: wrap;
      gap: 0 var(--gs-steg-3);
    }
    .tal {
      font-variant-numeric: tabular-nums;
    }
    .nara {
      color: var(--gs-varning);
      font-weight: 600;
    }
  `,
})
export class GsSammantradestext {
  readonly sammantrade = input.required<VisatSammantrade | null | undefined>();
  /** The days to the stoppdatum are shown: the ärende is not ready yet. */
  readonly raknar = input(true);
  /** In a column that is headed Sammanträde the word is said only to screen readers, and the stoppdatum stands below. */
  readonly utanOrd = input(false);
  protected readonly nara = computed(() => (this.sammantrade()?.dagarTillStopp ?? NARA_STOPP + 1) <= NARA_STOPP);
  protected readonly text = computed(() => stopptext(this.sammantrade()?.dagarTillStopp ?? 0));
}
