import { Component, input } from '@angular/core';
import { TidpunktPipe } from '@gemensam/shared/web';
import type { GrindplanDelFragment } from '../generated/operationer';

/** Every plan that was kept, newest first: who, when, why, and its days. */
@Component({
  selector: 'gs-grindplanversioner',
  imports: [TidpunktPipe],
  template: `
    <details>
      <summary>Planens versioner ({{ plan().versioner.length }})</summary>
      <ol reversed>
        @for (v of plan().versioner; track v.version) {
          <li>
            <p>
              <strong>{{ v.version === 1 ? 'Ursprunglig plan' : 'Version ' + v.version }}</strong>, {{ v.tid | tidpunkt }}, {{ v.av }}{{ v.antagande ? ' (antagande)' : '' }}
            </p>
            @if (v.skal) {
              <p class="skal">{{ v.skal }}</p>
            }
            <p class="gs-dampad">{{ dagar(v) }}</p>
          </li>
        }
      </ol>
    </details>
  `,
  styles: `
    summary {
      min-height: 24px;
      color: var(--gs-accent);
      cursor: pointer;
    }
    ol {
      display: grid;
      gap: var(--gs-steg-3);
      margin: var(--gs-steg-3) 0 0;
    }
    p {
      margin: 0;
      max-width: 70ch;
    }
    .skal {
      overflow-wrap: anywhere;
      white-space: pre-line;
    }
  `,
})
export class GsGrindplanversioner {
  readonly plan = input.required<GrindplanDelFragment>();

  protected dagar(v: GrindplanDelFragment['versioner'][number]): string {
    const { grindar } = this.plan();
    return [...(v.start ? [`Start ${v.start}`] : []), ...v.dagar.flatMap((dag, i) => (dag ? `${grindar[i]?.beteckning ?? ''} ${dag}` : []))].join(', ');
  }
}
