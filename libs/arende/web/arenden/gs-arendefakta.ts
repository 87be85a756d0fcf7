import { Component, input } from '@angular/core';
import { GsTidtext, tidpunkt } from '@gemensam/shared/web';
import { type ArendeDelFragment } from '../generated/operationer';

/** The plain facts of an ärende, beside its texts. */
@Component({
  selector: 'gs-arendefakta',
  imports: [GsTidtext],
  template: `
    <dl class="gs-fakta">
      <dt>Skapat</dt>
      <dd><gs-tidtext [text]="arende().skapat" /></dd>
      <dt>Senast ändrat</dt>
      <dd><gs-tidtext [text]="arende().tjansteskrivelse.andradAv + ', ' + tidpunkt(arende().tjansteskrivelse.andrad)" /></dd>
      <dt>Klassificering</dt>
      <dd>{{ arende().klassificering ?? 'Sätts vid registreringen' }}</dd>
    </dl>
    @if (arende().tillstand === 'utkast') {
      <p class="gs-dampad">
        Ett utkast är inte en allmän handling. Det syns för dem som bereder ärenden, presidiet och revisorn. E-samordnaren eller nämndsekreteraren registrerar det.
      </p>
    }
  `,
  styles: `
    p {
      margin: var(--gs-steg-3) 0 0;
      font-size: var(--gs-text-liten);
    }
  `,
})
export class GsArendefakta {
  readonly arende = input.required<ArendeDelFragment>();
  protected readonly tidpunkt = tidpunkt;
}
