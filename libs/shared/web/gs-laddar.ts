import { Component, input, output } from '@angular/core';
import type { GrafFel } from './graf-fel';

/** While a page waits for its answer, and when there was none: what went wrong and a button to try again. */
@Component({
  selector: 'gs-laddar',
  template: `
    @if (fel(); as f) {
      <div class="fel" role="alert">
        <p>
          <strong>{{ f.text }}</strong> {{ f.utvag }}
        </p>
        <button type="button" class="gs-knapp" (click)="igen.emit()">Försök igen</button>
      </div>
    } @else if (laddar()) {
      <p class="vantar" role="status">{{ text() }}</p>
    }
  `,
  styles: `
    :host {
      display: block;
    }
    .vantar {
      margin: var(--gs-steg-4) 0;
      color: var(--gs-dampad);
      animation: visa 0.2s 0.3s backwards;
    }
    .fel {
      margin-block: var(--gs-steg-4);
      padding: var(--gs-steg-4);
      border: 1px solid var(--gs-fel);
      border-inline-start-width: 4px;
      background: var(--gs-yta);
    }
    .fel p {
      margin: 0 0 var(--gs-steg-3);
    }
    @keyframes visa {
      from {
        opacity: 0;
      }
    }
    @media (prefers-reduced-motion: reduce) {
      .vantar {
        animation: none;
      }
    }
  `,
})
export class GsLaddar {
  readonly laddar = input(true);
  readonly fel = input<GrafFel | undefined>(undefined);
  readonly text = input('Hämtar …');
  readonly igen = output();
}
