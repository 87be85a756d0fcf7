import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Sammanhang } from '@gemensam/shared/web';
import { Utfallning } from './utfallning';

/** Name of the samverkan; a menu of the person's samverkan when they have several. */
@Component({
  selector: 'gs-skal-samverkan',
  imports: [RouterLink, Utfallning],
  template: `
    @if (andra().length === 0) {
      <p>{{ sammanhang.valt()?.samverkan?.namn }}</p>
    } @else {
      <details gsUtfallning>
        <summary><span class="gs-dold">Samverkan: </span>{{ sammanhang.valt()?.samverkan?.namn }}</summary>
        <div class="gs-meny">
          <p class="gs-dampad">Byt samverkan</p>
          <ul>
            @for (m of andra(); track m.samverkan.id) {
              <li>
                <a [routerLink]="['/', m.samverkan.kortnamn]">{{ m.samverkan.namn }}</a>
              </li>
            }
          </ul>
        </div>
      </details>
    }
  `,
  styles: `
    p {
      margin: 0;
    }
    :host > p {
      padding-inline-start: var(--gs-steg-4);
      border-inline-start: 1px solid var(--gs-linje-stark);
      font-weight: 500;
    }
    @media (max-width: 47.99rem) {
      :host {
        order: 2;
      }
      :host > p {
        padding: 0;
        border: 0;
      }
    }
  `,
})
export class SkalSamverkan {
  protected readonly sammanhang = inject(Sammanhang);
  protected readonly andra = computed(() =>
    this.sammanhang.medlemskap().filter((m) => m.samverkan.kortnamn !== this.sammanhang.samverkan()),
  );
}
