import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { grafResurs, GsPanel, Sammanhang } from '@gemensam/shared/web';
import { alderText } from './alder-text';
import { StatuslageOperation } from '../generated/operationer';

const VISAS = 5;

/** Home, for those who follow: what was last reported about the projects. */
@Component({
  selector: 'gs-senaste-panel',
  imports: [GsPanel, RouterLink],
  template: `
    <gs-panel
      panelId="senaste-panel"
      rubrik="Senast rapporterat"
      [svar]="svar"
      [antal]="senaste().length"
      tomRubrik="Inga statusrapporter än"
      tomText="E-samordnaren och projektledarna lämnar dem."
    >
      <ul>
        @for (p of senaste(); track p.id) {
          <li>
            <a [routerLink]="['/', samverkan(), 'projekt', p.id]">{{ p.namn }}</a>
            <span class="gs-dampad">{{ p.alder }}</span>
            <p>{{ p.text }}</p>
          </li>
        }
      </ul>
      <a class="alla" [routerLink]="['/', samverkan(), 'projekt']">Visa alla projekt</a>
    </gs-panel>
  `,
  styles: `
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
      border-block-start: 1px solid var(--gs-linje);
    }
    li {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--gs-steg-3);
      align-items: baseline;
      justify-content: space-between;
      padding-block: var(--gs-steg-2);
      border-block-end: 1px solid var(--gs-linje);
    }
    li a {
      font-weight: 600;
    }
    span {
      font-size: var(--gs-text-liten);
    }
    p {
      display: -webkit-box;
      flex-basis: 100%;
      margin: 0;
      overflow: hidden;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
      overflow-wrap: anywhere;
    }
    .alla {
      display: inline-block;
      margin-block-start: var(--gs-steg-3);
    }
  `,
})
export class SenastePanel {
  readonly #sammanhang = inject(Sammanhang);
  protected readonly samverkan = computed(() => this.#sammanhang.samverkan() ?? '');
  protected readonly svar = grafResurs(StatuslageOperation, () => ({}));
  protected readonly senaste = computed(() =>
    (this.svar.varde()?.portfolj ?? [])
      .flatMap(({ id, namn, status, statusAlderDagar }) =>
        status ? [{ id, namn, text: status.text, nar: status.datum + status.tid, alder: alderText(statusAlderDagar) }] : [],
      )
      .sort((a, b) => b.nar.localeCompare(a.nar))
      .slice(0, VISAS),
  );
}
