import { Component, inject } from '@angular/core';
import { Meddelanden } from './meddelanden';

/** Where the shell shows the newest confirmation. */
@Component({
  selector: 'gs-meddelanden',
  template: `
    @if (meddelanden.aktuellt(); as m) {
      <div class="ruta" role="region" aria-label="Meddelande">
        <span>{{ m.text }}</span>
        @if (m.angra; as angra) {
          <button type="button" (click)="angra(); meddelanden.stang()">Ångra</button>
        }
        <button type="button" aria-label="Stäng meddelandet" (click)="meddelanden.stang()">✕</button>
      </div>
    }
  `,
  host: { class: 'gs-ej-utskrift' },
  styles: `
    .ruta {
      position: fixed;
      z-index: 20;
      inset-block-end: var(--gs-steg-4);
      inset-inline-start: var(--gs-steg-4);
      display: flex;
      gap: var(--gs-steg-3);
      align-items: center;
      max-width: calc(100vw - 2 * var(--gs-steg-4));
      padding: var(--gs-steg-2) var(--gs-steg-4);
      color: var(--gs-bakgrund);
      background: var(--gs-text);
    }
    button {
      min-width: 28px;
      min-height: 28px;
      border: 0;
      color: inherit;
      background: none;
      font: inherit;
      font-weight: 600;
      text-decoration: underline;
      cursor: pointer;
    }
    button:focus-visible {
      outline-color: currentcolor;
    }
  `,
})
export class GsMeddelanden {
  protected readonly meddelanden = inject(Meddelanden);
}
