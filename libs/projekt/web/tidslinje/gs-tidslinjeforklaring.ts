import { Component } from '@angular/core';

/** What the forms of a line in time mean. */
@Component({
  selector: 'gs-tidslinjeforklaring',
  template: `
    <ul aria-label="Teckenförklaring">
      <li><svg width="26" height="16" aria-hidden="true"><rect class="plan" y="6" width="26" height="5" /></svg>Ursprunglig plan</li>
      <li><svg width="26" height="16" aria-hidden="true"><rect class="utfall" width="26" height="16" /></svg>Så blev det</li>
      <li><svg width="26" height="16" aria-hidden="true"><rect class="okand" x=".5" y=".5" width="25" height="15" /></svg>Fasens början är inte känd</li>
      <li><svg width="26" height="16" aria-hidden="true"><rect class="planerad" x=".5" y=".5" width="25" height="15" /></svg>Gällande plan</li>
      <li><svg width="26" height="16" aria-hidden="true"><rect class="vilar" x=".5" y=".5" width="25" height="15" /><path class="streck" d="M0 16L16 0M7 16L23 0M14 16L26 4" /></svg>Vilande</li>
      <li><svg width="18" height="18" aria-hidden="true"><path class="grind passerad" d="M9 1l8 8l-8 8l-8 -8z" /></svg>Passerad grind</li>
      <li><svg width="18" height="18" aria-hidden="true"><path class="grind kommande" d="M9 1l8 8l-8 8l-8 -8z" /></svg>Planerad grind</li>
      <li><svg width="18" height="18" aria-hidden="true"><path class="grind forsenad" d="M9 1l8 8l-8 8l-8 -8z" /></svg>Grind vars dag har varit</li>
      <li><svg width="12" height="12" aria-hidden="true"><path class="sen" d="M6 2l4.5 8h-9z" /></svg>Försenad leverabel</li>
      <li><svg width="8" height="18" aria-hidden="true"><line class="idag" x1="4" x2="4" y1="0" y2="18" /></svg>I dag</li>
    </ul>
  `,
  styleUrl: './gs-linje.css',
  styles: `
    :host {
      line-height: inherit;
    }
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: var(--gs-steg-1) var(--gs-steg-4);
      margin: 0 0 var(--gs-steg-2);
      padding: 0;
      color: var(--gs-dampad);
      font-size: var(--gs-text-liten);
      list-style: none;
    }
    li {
      display: flex;
      gap: var(--gs-steg-2);
      align-items: center;
    }
  `,
})
export class GsTidslinjeforklaring {}
