import { Component, computed, inject } from '@angular/core';
import { fasText } from '@gemensam/projekt/domain';
import { grafResurs, GsPanel, GsUppgiftslista, Sammanhang, type Uppgift } from '@gemensam/shared/web';
import { StyrgruppsfragorOperation, type StyrgruppsfragorQuery } from '../generated/operationer';

type Fraga = StyrgruppsfragorQuery['styrgruppsfragor'][number];

/** Home of a styrgruppsledamot: gates where only the decision is missing, and leverabler to approve, in the projects where she sits. */
@Component({
  selector: 'gs-styrgrupp-panel',
  imports: [GsPanel, GsUppgiftslista],
  template: `
    <gs-panel
      panelId="styrgrupp-panel"
      rubrik="Väntar på styrgruppen"
      [svar]="svar"
      [uppgifter]="uppgifter()"
      [tomRubrik]="medINagon() ? 'Inget väntar på styrgruppen' : 'Du är inte med i någon styrgrupp i dag'"
      [tomText]="medINagon() ? 'Leverabler att godkänna och grindar där bara beslutet saknas visas här.' : 'E-samordnaren eller projektledaren lägger till dig på projektets sida, under Organisation.'"
    >
      @if (pagar().length > 0) {
        <ng-container ngProjectAs="[sist]">
          <h3>På väg mot beslut</h3>
          <gs-uppgiftslista [uppgifter]="pagar()" />
        </ng-container>
      }
    </gs-panel>
  `,
})
export class StyrgruppPanel {
  protected readonly svar = grafResurs(StyrgruppsfragorOperation, () => ({}));
  readonly #samverkan = inject(Sammanhang).samverkan;
  readonly #fragor = computed(() => this.svar.varde()?.styrgruppsfragor ?? []);
  protected readonly medINagon = computed(() => this.#fragor().length > 0);
  protected readonly uppgifter = computed<readonly Uppgift[]>(() => this.#fragor().flatMap((f) => [...this.#grind(f, true), ...this.#leverabler(f)]));
  protected readonly pagar = computed<readonly Uppgift[]>(() => this.#fragor().flatMap((f) => this.#grind(f, false)));

  #grind(f: Fraga, gron: boolean): readonly Uppgift[] {
    const g = f.grind;
    if (!g || g.gron !== gron) return [];
    const om = g.gron ? `${g.beteckning} till ${fasText(g.till)}: allt finns utom beslutet` : `${g.beteckning} till ${fasText(g.till)}: ${g.saknas} av ${g.krav} saknas`;
    return [{ id: `grind-${f.projektId}`, text: f.namn, lank: this.#till(f, 'faser'), om }];
  }

  #leverabler(f: Fraga): readonly Uppgift[] {
    return f.leverabler.map((l) => ({ id: l.id, text: `Godkänn ${l.namn}`, lank: this.#till(f, 'leverabler'), om: [f.namn, l.beteckning].filter(Boolean).join(', '), frist: l.klar }));
  }

  #till(f: Fraga, del: string): readonly string[] {
    return ['/', this.#samverkan() ?? '', 'projekt', f.projektId, del];
  }
}
