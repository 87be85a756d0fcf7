import { Component, DOCUMENT, inject } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { GsMeddelanden } from '@gemensam/shared/web';
import { Sidfot } from './sidfot';

/** Around every page: skip link, the page, footer and confirmations. */
@Component({
  selector: 'gs-app',
  imports: [RouterOutlet, GsMeddelanden, Sidfot],
  template: `
    <a class="hoppa" href="#innehall" (click)="hoppa($event)">Hoppa till innehållet</a>
    <router-outlet />
    <gs-sidfot />
    <gs-meddelanden />
  `,
  styles: `
    :host {
      display: flex;
      flex-direction: column;
      min-height: 100dvh;
    }
    .hoppa {
      position: absolute;
      z-index: 30;
      inset-block-start: 0;
      inset-inline-start: 0;
      padding: var(--gs-steg-2) var(--gs-steg-4);
      color: var(--gs-bakgrund);
      background: var(--gs-text);
      transform: translateY(-120%);
    }
    .hoppa:focus {
      transform: none;
    }
    gs-sidfot {
      margin-block-start: auto;
    }
    @media print {
      .hoppa {
        display: none;
      }
    }
  `,
})
export class App {
  readonly #dokument = inject(DOCUMENT);

  protected hoppa(handelse: Event): void {
    handelse.preventDefault();
    this.#dokument.querySelector<HTMLElement>('main')?.focus();
  }
}
