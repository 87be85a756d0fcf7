import { Component, DOCUMENT, inject, input, output } from '@angular/core';
import { type Avsnittsnamn } from '@gemensam/arende/domain';
import { Meddelanden } from '@gemensam/shared/web';
import { skrivelsefalt } from './skrivelsefalt';

/** What was written and could not be sent, because the text was locked or hidden meanwhile: to copy, or to throw away. */
@Component({
  selector: 'gs-osand-text',
  template: `
    <section class="gs-panel" aria-labelledby="osand-rubrik">
      <h2 id="osand-rubrik">Det här hann inte sparas</h2>
      <p>{{ orsak() }} Avsnitten nedan innehåller något du skrev som inte kom med. Kopiera det du vill ha kvar.</p>
      @for (a of texter(); track a.namn) {
        <h3>{{ namn(a.namn) }}</h3>
        <p class="text" tabindex="0">{{ a.text }}</p>
        <button type="button" class="gs-knapp" (click)="kopiera(a.text)">Kopiera {{ namn(a.namn) }}</button>
      }
      <p><button type="button" class="gs-knapp" (click)="kasta.emit()">Jag har det jag behöver: släng resten</button></p>
    </section>
  `,
  styles: `
    :host {
      display: block;
      margin-block-end: var(--gs-steg-4);
    }
    h3 {
      margin: var(--gs-steg-3) 0 var(--gs-steg-1);
      font-size: 1rem;
    }
    .text {
      max-height: 14rem;
      padding: var(--gs-steg-2) var(--gs-steg-3);
      overflow: auto;
      border: 1px solid var(--gs-linje);
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }
  `,
})
export class GsOsandText {
  readonly orsak = input.required<string>();
  readonly texter = input.required<readonly { readonly namn: Avsnittsnamn; readonly text: string }[]>();
  readonly kasta = output();
  readonly #dokument = inject(DOCUMENT);
  readonly #meddelanden = inject(Meddelanden);
  protected readonly namn = (falt: Avsnittsnamn): string => skrivelsefalt.find((f) => f.falt === falt)?.namn ?? '';

  protected async kopiera(text: string): Promise<void> {
    try {
      await this.#dokument.defaultView?.navigator.clipboard.writeText(text);
      this.#meddelanden.visa('Texten är kopierad');
    } catch {
      this.#meddelanden.visa('Webbläsaren tillät inte kopiering. Markera texten och kopiera den själv');
    }
  }
}
