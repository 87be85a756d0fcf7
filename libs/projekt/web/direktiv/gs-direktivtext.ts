import { Component, computed, input } from '@angular/core';
import { textblock } from '@gemensam/projekt/domain';

/** Plain text as paragraphs and lists. */
@Component({
  selector: 'gs-direktivtext',
  template: `
    @for (b of block(); track $index) {
      @if (b.slag === 'lista') {
        <ul>
          @for (r of b.rader; track $index) {
            <li>{{ r }}</li>
          }
        </ul>
      } @else {
        <p>{{ b.text }}</p>
      }
    } @empty {
      <p class="gs-dampad">Inte skrivet.</p>
    }
  `,
  styles: `
    :host {
      display: block;
      max-width: 70ch;
      overflow-wrap: anywhere;
    }
    p {
      margin: 0 0 var(--gs-steg-3);
      white-space: pre-line;
    }
    ul {
      margin: 0 0 var(--gs-steg-3);
      padding-inline-start: 1.25rem;
    }
  `,
})
export class GsDirektivtext {
  readonly text = input.required<string>();
  protected readonly block = computed(() => textblock(this.text()));
}
