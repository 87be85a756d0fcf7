import { Component, input } from '@angular/core';
import { type Dokumentblock } from '@gemensam/arende/domain';

/** Laid out text, to read. Its headings begin at h4. */
@Component({
  selector: 'gs-textblock',
  template: `
    @for (b of block(); track $index) {
      @switch (b.slag) {
        @case ('lista') {
          @if (b.numrerad) {
            <ol>
              @for (p of b.punkter; track $index) {
                <li><gs-textblock [block]="p" /></li>
              }
            </ol>
          } @else {
            <ul>
              @for (p of b.punkter; track $index) {
                <li><gs-textblock [block]="p" /></li>
              }
            </ul>
          }
        }
        @case ('tabell') {
          <div class="gs-tabellram">
            <table class="gs-tabell">
              <tbody>
                @for (rad of b.rader; track $index) {
                  <tr>
                    @for (c of rad; track $index) {
                      @if (c.rubrik) {
                        <th scope="col" [attr.colspan]="c.kolumner" [attr.rowspan]="c.rader"><gs-textblock [block]="c.block" /></th>
                      } @else {
                        <td [attr.colspan]="c.kolumner" [attr.rowspan]="c.rader"><gs-textblock [block]="c.block" /></td>
                      }
                    }
                  </tr>
                }
              </tbody>
            </table>
          </div>
        }
        @case ('rubrik') {
          @if (b.niva === 1) {
            <h4>@for (r of b.text; track $index) {{{ r.text }}}</h4>
          } @else {
            <h5>@for (r of b.text; track $index) {{{ r.text }}}</h5>
          }
        }
        @case ('stycke') {
          <p>@for (r of b.text; track $index) {@if (r.brytning) {<br />} @else if (r.lank) {<a [href]="r.lank" rel="noopener noreferrer">{{ r.text }}</a>} @else {<span [class.fet]="r.fet" [class.kursiv]="r.kursiv">{{ r.text }}</span>}}</p>
        }
      }
    }
  `,
  styles: `
    :host {
      display: block;
      overflow-wrap: anywhere;
    }
    p,
    ol,
    ul {
      margin: 0 0 var(--gs-steg-2);
    }
    span {
      white-space: pre-wrap;
    }
    .fet {
      font-weight: 600;
    }
    .kursiv {
      font-style: italic;
    }
  `,
})
export class GsTextblock {
  readonly block = input.required<readonly Dokumentblock[]>();
}
