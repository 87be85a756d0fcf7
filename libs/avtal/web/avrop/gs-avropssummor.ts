import { Component, computed, input } from '@angular/core';
import { avropssummor, UTAN_KOMMUN } from '@gemensam/avtal/domain';
import { delaAvrundat } from '@gemensam/shared/domain';
import { GsBelopp } from '@gemensam/shared/web';
import type { Avropsrad } from './avropsrader';

/** What has been called off by kommun, organisation and supplier: of the rows that are shown. */
@Component({
  selector: 'gs-avropssummor',
  imports: [GsBelopp],
  template: `
    @for (t of tabeller(); track t.rubrik) {
      <div class="gs-tabellram" tabindex="0" role="region" [attr.aria-label]="t.rubrik">
        <table class="gs-tabell">
          <caption>
            {{ t.rubrik }}
          </caption>
          <thead>
            <tr>
              <th scope="col">{{ t.vad }}</th>
              <th scope="col" class="tal">Avrop</th>
              <th scope="col" class="tal">Belopp</th>
              <th scope="col" class="tal">Del</th>
            </tr>
          </thead>
          <tbody>
            @for (s of t.summor; track s.namn) {
              <tr>
                <th scope="row">{{ s.namn }}</th>
                <td class="tal">{{ s.antal }}</td>
                <td class="tal"><gs-belopp [ore]="s.belopp" [enhet]="false" /></td>
                <td class="tal">{{ del(s.belopp) }}&nbsp;%</td>
              </tr>
            }
          </tbody>
        </table>
      </div>
    }
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr));
      gap: var(--gs-steg-4);
      align-items: start;
    }
    .gs-tabellram {
      min-width: 0;
    }
  `,
})
export class GsAvropssummor {
  readonly rader = input.required<readonly Avropsrad[]>();
  readonly #summa = computed(() => this.rader().reduce((s, r) => (r.status === 'gallande' ? s + r.belopp : s), 0n));
  protected readonly tabeller = computed(() =>
    [
      { rubrik: 'Per kommun, kronor', vad: 'Kommun', summor: avropssummor(this.rader(), (r) => r.kommun ?? UTAN_KOMMUN) },
      { rubrik: 'Per organisation, kronor', vad: 'Organisation', summor: avropssummor(this.rader(), (r) => r.organisation) },
      { rubrik: 'Per leverantör, kronor', vad: 'Leverantör', summor: avropssummor(this.rader(), (r) => r.leverantor) },
    ].filter((t) => t.summor.length > 0),
  );
  /** Per cent with one decimal, rounded half up. */
  protected readonly del = (belopp: bigint): string => {
    const summa = this.#summa();
    const tiondelar = summa > 0n ? delaAvrundat(belopp * 1000n, summa) : 0n;
    return `${tiondelar / 10n},${tiondelar % 10n}`;
  };
}
