import { Component, computed, input, model } from '@angular/core';
import { manadsnamn } from '@gemensam/finansiering/domain';
import { belopp, GsFaltfel } from '@gemensam/shared/web';
import type { InkopsvalQuery } from '../generated/operationer';

type Post = InkopsvalQuery['inkopsval']['budgetposter'][number];

/** A row of the budget, with what is left of it and of what it is used. */
@Component({
  selector: 'gs-budgetval',
  imports: [GsFaltfel],
  template: `
    <div class="gs-falt">
      <label class="gs-falt-etikett" [for]="faltId()">{{ etikett() }}</label>
      <gs-faltfel [id]="faltId() + '-fel'" [text]="fel()" />
      <select #p [id]="faltId()" class="gs-inmatning" aria-required="true" [attr.aria-describedby]="faltId() + '-fel ' + faltId() + '-kvar'" [attr.aria-invalid]="fel() ? true : null" (change)="varde.set(p.value)">
        <option value="" [selected]="varde() === ''">Välj budgetrad</option>
        @for (b of valbara(); track b.id) {
          <option [value]="b.id" [selected]="b.id === varde()">{{ b.namn }} {{ b.ar }}{{ medSida() ? (b.sida === 'intakt' ? ', intäkt' : ', kostnad') : '' }}</option>
        }
      </select>
      <p class="kvar" [id]="faltId() + '-kvar'" aria-live="polite">
        @if (vald(); as b) {
          <strong>{{ kr(b.kvar) }} kvar</strong> av {{ kr(b.budget) }}. {{ anvant(b) }}
        }
      </p>
    </div>
  `,
  styles: `
    select {
      max-width: 100%;
    }
    .kvar {
      min-height: 1.5em;
      margin: var(--gs-steg-1) 0 0;
      color: var(--gs-dampad);
      font-size: var(--gs-text-liten);
    }
  `,
})
export class GsBudgetval {
  readonly faltId = input.required<string>();
  readonly etikett = input('Budgetrad');
  readonly poster = input.required<readonly Post[]>();
  readonly fel = input<string | null>(null);
  /** Rows of income are among them. */
  readonly medSida = input(false);
  /** Those of this year alone; null: all there are. */
  readonly ar = input<number | null>(null);
  readonly utom = input('');
  readonly varde = model('');
  protected readonly valbara = computed(() => this.poster().filter((b) => (this.medSida() || b.sida === 'kostnad') && (this.ar() === null || b.ar === this.ar()) && b.id !== this.utom()));
  protected readonly vald = computed(() => this.valbara().find((b) => b.id === this.varde()) ?? null);
  protected readonly kr = belopp;

  protected anvant(b: Post): string {
    const till = b.utfallTillManad > 0 ? ` till och med ${manadsnamn(b.utfallTillManad)}` : '';
    const delar = [[`utfall${till}`, b.utfall], ['fakturor som utfallet inte har', b.fakturor], ['fakturor som kan vara med i utfallet', b.kanskeBokfort], ['beställt', b.bestallt]].flatMap(([namn, ore]) => (ore && ore !== '0' ? [`${namn} ${belopp(ore)}`] : []));
    if (delar.length === 0) return 'Inget är använt eller beställt.';
    return `Använt: ${delar.join(', ')}. Allt utan moms.${b.kanskeBokfort === '0' ? '' : ' Det syns inte i utfallet vilka fakturor det har. De som är osäkra räknas tills utfallet är inläst för alla månader från fakturans dag till attesten.'}`;
  }
}
