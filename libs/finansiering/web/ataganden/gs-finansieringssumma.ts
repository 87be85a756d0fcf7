import { Component, input } from '@angular/core';
import { belopp } from '@gemensam/shared/web';

/** What is secured and what is missing of a cost, in words and figures. */
@Component({
  selector: 'gs-finansieringssumma',
  template: `
    @let f = lage();
    <p class="besked" [attr.data-sakrad]="f.sakrad">
      <span aria-hidden="true">{{ f.sakrad ? '●' : '○' }}</span>
      {{ f.sakrad ? 'Finansieringen är säkrad' : 'Finansieringen är inte säkrad' }}
    </p>
    <dl>
      <dt>Totalt</dt>
      <dd>
        {{ belopp(f.totalt) }}@if (f.kommuner && f.extern && f.extern !== '0') {<span>, varav kommunerna {{ belopp(f.kommuner) }} och externa finansiärer {{ belopp(f.extern) }}</span>}
      </dd>
      <dt>Säkrat</dt><dd>{{ belopp(f.sakrat) }}</dd>
      <dt>Saknas</dt><dd>{{ belopp(f.saknas) }}</dd>
    </dl>
  `,
  styles: `
    dl {
      display: grid;
      grid-template-columns: minmax(6rem, max-content) minmax(0, 1fr);
      gap: var(--gs-steg-1) var(--gs-steg-5);
      margin: 0;
    }
    dt {
      color: var(--gs-dampad);
    }
    dd {
      margin: 0;
    }
    .besked {
      margin: 0 0 var(--gs-steg-2);
      font-weight: 600;
    }
    .besked[data-sakrad='true'] {
      color: var(--gs-bra);
    }
    .besked[data-sakrad='false'] {
      color: var(--gs-varning);
    }
  `,
})
export class GsFinansieringssumma {
  readonly lage = input.required<{
    readonly totalt: string;
    readonly kommuner?: string;
    readonly extern?: string;
    readonly sakrat: string;
    readonly saknas: string;
    readonly sakrad: boolean;
  }>();
  protected readonly belopp = (ore: string): string => belopp(ore);
}
