import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { fakturastatusText } from '@gemensam/delegation/domain';
import { GsBelopp } from '@gemensam/shared/web';
import type { FakturaDelFragment } from '../generated/operationer';

/** The invoices of an order, by their day. */
@Component({
  selector: 'gs-fakturatabell',
  imports: [GsBelopp, RouterLink],
  template: `
    <div class="gs-tabellram" tabindex="0" role="region" aria-label="Fakturor">
      <table class="gs-tabell">
        <caption>Fakturor som hör till beställningen, kronor</caption>
        <thead>
          <tr>
            <th scope="col">Faktura</th>
            <th scope="col">Förfaller</th>
            <th scope="col">Vad</th>
            <th scope="col" class="tal">Utan moms</th>
            <th scope="col" class="tal">Att betala</th>
            <th scope="col">Status</th>
          </tr>
        </thead>
        <tbody>
          @for (f of fakturor(); track f.id) {
            <tr [class.makulerad]="f.status === 'makulerad'">
              <th scope="row" class="nr"><a [routerLink]="['/', samverkan(), 'delegation', 'fakturor', f.id]">{{ f.nummer }}</a></th>
              <td class="nr">{{ f.forfallodag }}</td>
              <td class="bred">{{ f.vad }}</td>
              <td class="tal"><gs-belopp [ore]="f.netto" [enhet]="false" /></td>
              <td class="tal"><gs-belopp [ore]="f.brutto" [enhet]="false" /></td>
              <td>{{ statusText(f.status) }}{{ f.beslut ? ', ' + f.beslut : '' }}</td>
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
  styleUrl: './inkop.css',
})
export class GsFakturatabell {
  readonly samverkan = input.required<string>();
  readonly fakturor = input.required<readonly FakturaDelFragment[]>();
  protected readonly statusText = fakturastatusText;
}
