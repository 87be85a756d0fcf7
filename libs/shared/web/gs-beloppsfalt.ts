import { Component, computed, input, linkedSignal, model, signal, untracked } from '@angular/core';
import { arAvslag, tolkaBelopp } from '@gemensam/shared/domain';
import { GsTextfalt } from './gs-textfalt';

/**
 * Amount in kronor as typed or pasted: `490 000 kr`, `490000`, `490 000,50`. What was typed stays as it was; the error is
 * shown when the field is left. `ore` is the amount read, or null.
 */
@Component({
  selector: 'gs-beloppsfalt',
  imports: [GsTextfalt],
  template: `
    <gs-textfalt
      class="tal"
      [etikett]="etikett()"
      [hjalp]="hjalp()"
      [fel]="visatFel()"
      [kravs]="kravs()"
      [(text)]="text"
      (lamnad)="lamnad.set(true)"
    />
  `,
  styles: `
    :host {
      display: block;
      max-width: 16rem;
    }
  `,
})
export class GsBeloppsfalt {
  readonly etikett = input.required<string>();
  readonly hjalp = input<string | null>('I kronor, till exempel 490 000 eller 490 000,50.');
  /** Error from the server; shown until the text is changed. */
  readonly fel = input<string | null | undefined>(null);
  readonly kravs = input(false);
  readonly minst0 = input(true);
  readonly text = model('');

  protected readonly lamnad = signal(false);
  readonly #tolkat = computed(() => tolkaBelopp(this.text(), { falt: this.etikett(), minst0: this.minst0() }));
  /** The amount in öre; null while the text is not an amount. */
  readonly ore = computed(() => {
    const t = this.#tolkat();
    return arAvslag(t) ? null : t;
  });
  readonly #serverfelText = linkedSignal({ source: this.fel, computation: () => untracked(this.text) });
  protected readonly visatFel = computed(() => {
    if (this.fel() && this.#serverfelText() === this.text()) return this.fel();
    const t = this.#tolkat();
    const tomt = this.text().trim() === '' && !this.kravs();
    return this.lamnad() && arAvslag(t) && !tomt ? `${t.text} ${t.utvag ?? ''}`.trim() : null;
  });
}
