import { Component, computed, input } from '@angular/core';
import { belopp, GsBelopp } from '@gemensam/shared/web';
import type { ForhandsgranskaQuery } from '../generated/operationer';

export type Forhandsfordelning = Extract<ForhandsgranskaQuery['forhandsgranskaFordelning'], { __typename: 'Forhandsfordelning' }>;

/** The shares a post would give, beside those in force. Nothing is saved. */
@Component({
  selector: 'gs-forhandsfordelning',
  imports: [GsBelopp],
  template: `
    <table class="gs-tabell">
      <caption>{{ fordelning().nyckeltext }} Belopp i kronor.</caption>
      <thead>
        <tr>
          <th scope="col">Kommun</th>
          @if (jamfor()) { <th scope="col" class="tal">I dag</th> }
          <th scope="col" class="tal">{{ jamfor() ? 'Blir' : 'Betalar' }}</th>
          @if (jamfor()) { <th scope="col" class="tal">Skillnad</th> }
        </tr>
      </thead>
      <tbody>
        @for (r of fordelning().rader; track r.kommun.kommunkod) {
          <tr>
            <th scope="row">{{ r.kommun.namn }}</th>
            @if (jamfor()) { <td class="tal"><gs-belopp [ore]="r.nuvarande" [enhet]="false" saknas="deltar inte i dag" /></td> }
            <td class="tal"><gs-belopp [ore]="r.belopp" [enhet]="false" saknas="deltar inte längre" /></td>
            @if (jamfor()) { <td class="tal">{{ skillnad(r.skillnad) }}</td> }
          </tr>
        }
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">Summa</th>
          @if (jamfor()) { <td class="tal"><gs-belopp [ore]="fordelning().summaNuvarande" [enhet]="false" /></td> }
          <td class="tal"><gs-belopp [ore]="fordelning().summa" [enhet]="false" /></td>
          @if (jamfor()) { <td></td> }
        </tr>
      </tfoot>
    </table>
  `,
})
export class GsForhandsfordelning {
  readonly fordelning = input.required<Forhandsfordelning>();
  protected readonly jamfor = computed(() => this.fordelning().summaNuvarande !== null);
  protected readonly skillnad = (ore: string | null): string => {
    if (ore === null || ore === '0') return '0';
    return `${ore.startsWith('-') ? '' : '+'}${belopp(ore, { visaEnhet: false })}`;
  };
}
