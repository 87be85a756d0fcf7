import { Component, input } from '@angular/core';
import { GsTidtext } from '@gemensam/shared/web';
import type { Uppgift } from './handelsedata';

/** An event's data: names and values, groups in groups, like rows as a table. */
@Component({
  selector: 'gs-handelsedata',
  imports: [GsTidtext],
  template: `
    <dl class="gs-fakta">
      @for (u of uppgifter(); track $index) {
        @if (u.slag === 'varde') {
          <dt>{{ u.namn }}</dt>
          <dd><gs-tidtext [text]="u.varde" /></dd>
        } @else {
          <dt class="hel">{{ u.namn }}</dt>
          <dd class="hel">
            @if (u.slag === 'grupp') {
              <gs-handelsedata [uppgifter]="u.barn" />
            } @else {
              <div class="gs-tabellram" tabindex="0" role="region" [attr.aria-label]="u.namn">
                <table class="gs-tabell">
                  <thead>
                    <tr>
                      @for (k of u.kolumner; track $index) {
                        <th scope="col">{{ k }}</th>
                      }
                    </tr>
                  </thead>
                  <tbody>
                    @for (rad of u.rader; track $index) {
                      <tr>
                        @for (cell of rad; track $index) {
                          <td><gs-tidtext [text]="cell" /></td>
                        }
                      </tr>
                    }
                  </tbody>
                </table>
              </div>
            }
          </dd>
        }
      }
    </dl>
  `,
  styles: `
    .hel {
      min-width: 0;
      grid-column: 1 / -1;
    }
    dd.hel {
      padding-inline-start: var(--gs-steg-4);
      border-inline-start: 2px solid var(--gs-linje);
    }
    .gs-tabellram {
      max-height: 20rem;
      overflow: auto;
      overflow-wrap: normal;
    }
  `,
})
export class GsHandelsedata {
  readonly uppgifter = input.required<readonly Uppgift[]>();
}
