import { Component } from '@angular/core';
import { grafResurs, GsLaddar } from '@gemensam/shared/web';
import { BeslutskontrollOperation } from './generated/operationer';

/** Whether the decisions on delegation are what the audit chain says: one line, or those that are not. */
@Component({
  selector: 'gs-beslutskontroll',
  imports: [GsLaddar],
  template: `
    @if (svar.varde()?.beslutskontroll; as k) {
      @if (k.avvikelser.length > 0) {
        <div class="alarm" role="alert">
          <strong>Delegationsbeslut stämmer inte med kedjan.</strong>
          <ul>
            @for (a of k.avvikelser; track $index) {
              <li>{{ a.text }}{{ a.nr ? ' Händelse ' + a.nr + ' i kedjan.' : '' }}</li>
            }
          </ul>
        </div>
      } @else if (k.antal > 0) {
        <p class="gs-dampad">{{ k.antal === 1 ? '1 delegationsbeslut är som det fattades' : k.antal + ' delegationsbeslut är som de fattades' }}, enligt kedjan.</p>
      }
    } @else {
      <gs-laddar [laddar]="svar.laddar()" [fel]="svar.fel()" (igen)="svar.ladda()" />
    }
  `,
  styles: `
    .alarm {
      max-width: 70ch;
      padding: var(--gs-steg-3);
      border-inline-start: 4px solid var(--gs-fel);
      background: var(--gs-fel-yta);
      color: var(--gs-text);
    }
    ul {
      margin: var(--gs-steg-1) 0 0;
      padding-inline-start: var(--gs-steg-4);
    }
  `,
})
export class GsBeslutskontroll {
  protected readonly svar = grafResurs(BeslutskontrollOperation, () => ({}));
}
