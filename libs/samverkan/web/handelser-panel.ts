import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { grafResurs, GsPanel, Sammanhang, TidpunktPipe } from '@gemensam/shared/web';
import { HistorikOperation } from './generated/operationer';

/** Home, for revisor and administrator: what happened last. */
@Component({
  selector: 'gs-handelser-panel',
  imports: [GsPanel, RouterLink, TidpunktPipe],
  template: `
    <gs-panel
      panelId="senaste-handelser"
      rubrik="Senaste händelserna"
      [svar]="svar"
      [antal]="handelser().length"
      tomRubrik="Inget har hänt än"
      tomText="Här visas det som görs i portalen."
    >
      <ul>
        @for (h of handelser(); track h.id) {
          <li>
            {{ h.text }} <span class="gs-dampad">{{ h.tid | tidpunkt }}</span>
          </li>
        }
      </ul>
      <a [routerLink]="['/', sammanhang.samverkan(), 'historik']">Hela historiken</a>
    </gs-panel>
  `,
  styles: `
    ul {
      margin: 0 0 var(--gs-steg-3);
      padding: 0;
      border-block-start: 1px solid var(--gs-linje);
      list-style: none;
    }
    li {
      padding-block: var(--gs-steg-2);
      border-block-end: 1px solid var(--gs-linje);
    }
    span {
      font-size: var(--gs-text-liten);
      white-space: nowrap;
    }
  `,
})
export class HandelserPanel {
  protected readonly sammanhang = inject(Sammanhang);
  protected readonly svar = grafResurs(HistorikOperation, () => ({ filter: null, efter: null, antal: 5 }));
  protected readonly handelser = computed(() => this.svar.varde()?.handelser.rader ?? []);
}
