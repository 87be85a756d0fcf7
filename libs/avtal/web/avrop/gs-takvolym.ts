import { Component, computed, input } from '@angular/core';
import { BeloppPipe } from '@gemensam/shared/web';
import type { TakvolymDelFragment } from '../generated/operationer';

/** How much of the takvolym is used: a bar with the same in words beside it, and the forecast. */
@Component({
  selector: 'gs-takvolym',
  imports: [BeloppPipe],
  template: `
    @let v = volym();
    <div class="stapel" aria-hidden="true"><span [class.full]="v.kvar === '0'" [style.inline-size.%]="bredd()"></span></div>
    <p class="ord"><strong>{{ v.avropat | belopp }}</strong> av {{ v.takvolym | belopp }} är avropat, {{ v.procent }}&nbsp;%. <strong>Kvar: {{ v.kvar | belopp }}</strong></p>
    <p class="prognos" [class.obs]="v.prognos === 'tar_slut' || v.prognos === 'slut'">{{ v.prognostext }}</p>
  `,
  styles: `
    :host {
      display: block;
      max-width: 56rem;
    }
    .stapel {
      block-size: 1rem;
      border: 1px solid var(--gs-linje-stark);
      background: var(--gs-bakgrund);
      print-color-adjust: exact;
    }
    .stapel span {
      display: block;
      block-size: 100%;
      background: var(--gs-accent);
    }
    .stapel .full {
      background: var(--gs-fel);
    }
    p {
      font-variant-numeric: tabular-nums;
      margin: var(--gs-steg-2) 0 0;
    }
    .prognos {
      color: var(--gs-dampad);
    }
    .obs {
      color: var(--gs-varning);
    }
  `,
})
export class GsTakvolym {
  readonly volym = input.required<TakvolymDelFragment>();
  protected readonly bredd = computed(() => Math.min(100, this.volym().procent));
}
