import { Component, computed, inject, input, output } from '@angular/core';
import { Sammanhang } from '@gemensam/shared/web';
import { type SkrivelseunderlagDelFragment } from '../generated/operationer';
import { GsSparaVersion } from './gs-spara-version';
import { GsUnderlag } from './gs-underlag';

/** Beside the text: its underlag, a version to keep, and the text as files. */
@Component({
  selector: 'gs-skrivelsetillbehor',
  imports: [GsSparaVersion, GsUnderlag],
  template: `
    <section class="gs-panel" aria-labelledby="skrivelse-underlag">
      <h2 id="skrivelse-underlag">Underlag</h2>
      <gs-underlag [arendeId]="arendeId()" [arendeversion]="arendeversion()" (valda)="valda.emit($event)" />
    </section>
    @if (skrivbar()) {
      <section class="gs-panel gs-ej-utskrift" aria-labelledby="skrivelse-version">
        <h2 id="skrivelse-version">Spara en version</h2>
        <gs-spara-version [arendeId]="arendeId()" />
      </section>
    }
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
  /** The text may be written in now. */
  readonly skrivbar = input(false);
  /** The chosen underlag. */
  readonly valda = output<SkrivelseunderlagDelFragment['valda']>();
  readonly #sammanhang = inject(Sammanhang);
  protected readonly fil = computed(() => `/api/${this.#sammanhang.samverkan()}/arenden/${this.arendeId()}/tjansteskrivelse.`);
}
