import { Component, computed, inject, input, linkedSignal, model, signal, untracked } from '@angular/core';
import { arAvslag, tolkaDatum } from '@gemensam/shared/domain';
import { GsTextfalt } from './gs-textfalt';
import { Sammanhang } from './sammanhang';

/**
 * A day as typed: `2021-01-28`, `28/1`, `28 januari` (the year of the business date when none is given). When the field is
 * left, what was meant is written out as `2021-01-28`; what is not a day stays as typed, with an error.
 */
@Component({
  selector: 'gs-datumfalt',
  imports: [GsTextfalt],
  template: `
    <gs-textfalt
      [etikett]="etikett()"
      [hjalp]="hjalp()"
      [fel]="visatFel()"
      [kravs]="kravs()"
      [(text)]="text"
      (lamnad)="lamna()"
    />
  `,
  styles: `
    :host {
      display: block;
      max-width: 16rem;
    }
  `,
})
export class GsDatumfalt {
  readonly etikett = input.required<string>();
  readonly hjalp = input<string | null>('Till exempel 2021-01-28 eller 28/1.');
  /** Error from the server; shown until the text is changed. */
  readonly fel = input<string | null | undefined>(null);
  readonly kravs = input(false);
  readonly text = model('');

  readonly #sammanhang = inject(Sammanhang);
  protected readonly lamnad = signal(false);
  readonly #tolkat = computed(() =>
    tolkaDatum(this.text(), { falt: this.etikett(), idag: this.#sammanhang.affarsdatum() }),
  );
  /** YYYY-MM-DD; null while the text is not a day. */
  readonly datum = computed(() => {
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

  /** The day when a form is sent; what is no day, or missing where one is required, gets its error. */
  prova(): string | null {
    this.lamna();
    return this.datum();
  }

  protected lamna(): void {
    this.lamnad.set(true);
    const tolkat = this.datum();
    if (tolkat) this.text.set(tolkat);
  }
}
