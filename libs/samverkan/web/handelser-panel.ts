import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { grafResurs, GsLaddar, GsTomt, Sammanhang, TidpunktPipe } from '@gemensam/shared/web';
import { HistorikOperation } from './generated/operationer';

/** Home, for revisor and administrator: what happened last. */
@Component({
  selector: 'gs-handelser-panel',
  imports: [GsLaddar, GsTomt, RouterLink, TidpunktPipe],
  template: `
    <section class="gs-panel" aria-labelledby="senaste-handelser">
      <h2 id="senaste-handelser">Senaste händelserna</h2>
      @if (svar.varde(); as v) {
        @if (v.handelser.rader.length > 0) {
          <ul>
            @for (h of v.handelser.rader; track h.id) {
              <li>
                {{ h.text }} <span class="gs-dampad">{{ h.tid | tidpunkt }}</span>
              </li>
            }
          </ul>
          <a [routerLink]="['/', sammanhang.samverkan(), 'historik']">Hela historiken</a>
        } @else {
          <gs-tomt rubrik="Inget har hänt än" text="Här visas det som görs i portalen." />
        }
      } @else {
        <gs-laddar [laddar]="svar.laddar()" [fel]="svar.fel()" (igen)="svar.ladda()" />
      }
    </section>
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
}
