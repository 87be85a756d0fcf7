import { Component, input } from '@angular/core';
import { type Prioritet, prioritetText } from '@gemensam/projekt/domain';

/** The order of the three: what goes first when all cannot be kept. */
@Component({
  selector: 'gs-direktivprioritering',
  template: `
    @if (ordning().length > 0) {
      <ol>
        @for (p of ordning(); track p) {
          <li>{{ text(p) }}</li>
        }
      </ol>
    } @else {
      <p class="gs-dampad">Inte skrivet.</p>
    }
  `,
  styles: `
    ol,
    p {
      margin: 0 0 var(--gs-steg-3);
    }
    ol {
      padding-inline-start: 1.5rem;
    }
  `,
})
export class GsDirektivprioritering {
  readonly ordning = input.required<readonly Prioritet[]>();
  protected readonly text = prioritetText;
}
