import { Component, inject, input } from '@angular/core';
import { Meddelanden } from '@gemensam/shared/web';

/** A first password, shown once: it stands nowhere else, and is gone when the page is left. */
@Component({
  selector: 'gs-forsta-losenord',
  template: `
    <dl class="gs-fakta">
      <dt>Användarnamn</dt>
      <dd>{{ anvandarnamn() }}</dd>
      <dt>Första lösenord</dt>
      <dd>
        <code>{{ losenord() }}</code>
        <button type="button" class="gs-knapp" (click)="kopiera()">Kopiera<span class="gs-dold"> lösenordet</span></button>
      </dd>
    </dl>
    <p class="obs" role="note"><strong>Lösenordet visas bara nu.</strong> Lämna det till personen på ett säkert sätt, gärna muntligt. Det byts vid första inloggningen.</p>
  `,
  styles: `
    dd {
      display: flex;
      flex-wrap: wrap;
      gap: var(--gs-steg-2) var(--gs-steg-3);
      align-items: center;
      overflow-wrap: anywhere;
    }
    code {
      font-size: 1.125rem;
      user-select: all;
    }
    .obs {
      max-width: 40rem;
      margin-block: var(--gs-steg-4);
      padding: var(--gs-steg-3) var(--gs-steg-4);
      border: 1px solid var(--gs-varning);
      border-inline-start-width: 4px;
      background: var(--gs-yta);
    }
  `,
})
export class GsForstaLosenord {
  readonly anvandarnamn = input.required<string>();
  readonly losenord = input.required<string>();
  readonly #meddelanden = inject(Meddelanden);

  protected async kopiera(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.losenord());
      this.#meddelanden.visa('Lösenordet är kopierat');
    } catch {
      this.#meddelanden.visa('Webbläsaren tillät inte kopiering. Markera lösenordet och kopiera det själv.');
    }
  }
}
