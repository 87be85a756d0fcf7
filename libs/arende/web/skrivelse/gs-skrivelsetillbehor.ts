import { Component, computed, inject, input } from '@angular/core';
import { Sammanhang } from '@gemensam/shared/web';
import { GsUnderlag } from './gs-underlag';

/** Beside the text: its underlag, and the text as files. */
@Component({
  selector: 'gs-skrivelsetillbehor',
  imports: [GsUnderlag],
  template: `
    <section class="gs-panel" aria-labelledby="skrivelse-underlag">
      <h2 id="skrivelse-underlag">Underlag</h2>
      <gs-underlag [arendeId]="arendeId()" [arendeversion]="arendeversion()" />
    </section>
    <section class="gs-panel" aria-labelledby="skrivelse-filer">
      <h2 id="skrivelse-filer">Hämta</h2>
      <p><a [href]="fil() + 'pdf'">Tjänsteskrivelsen som PDF</a></p>
      <p><a [href]="fil() + 'docx'">Tjänsteskrivelsen för Word (docx)</a></p>
    </section>
  `,
  styles: `
    :host {
      display: contents;
    }
    p {
      margin: 0 0 var(--gs-steg-2);
    }
  `,
})
export class GsSkrivelsetillbehor {
  readonly arendeId = input.required<string>();
  readonly arendeversion = input(0);
  readonly #sammanhang = inject(Sammanhang);
  protected readonly fil = computed(() => `/api/${this.#sammanhang.samverkan()}/arenden/${this.arendeId()}/tjansteskrivelse.`);
}
