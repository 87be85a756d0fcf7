import { Component, computed, inject } from '@angular/core';
import type { Statusagare } from '@gemensam/projekt/domain';
import { grafResurs, GsPanel, Sammanhang, type Uppgift } from '@gemensam/shared/web';
import { StatuslageOperation } from '../generated/operationer';

/** Home, for those who report: the projects that have been silent too long, the person's own first and the oldest first. */
@Component({
  selector: 'gs-status-panel',
  imports: [GsPanel],
  template: `
    <gs-panel
      panelId="status-panel"
      rubrik="Status att uppdatera"
      [svar]="svar"
      [uppgifter]="uppgifter()"
      tomRubrik="All status är aktuell"
      tomText="Här visas projekt vars status har blivit för gammal."
      [visas]="7"
      [mer]="{ text: 'Uppdatera i listan', till: ['projekt'], fraga: { inaktuella: 'ja', sort: '-alder' } }"
      [tomlank]="{ text: 'Visa alla projekt', till: ['projekt'] }"
    />
  `,
})
export class StatusPanel {
  readonly #sammanhang = inject(Sammanhang);
  protected readonly svar = grafResurs(StatuslageOperation, () => ({}));
  protected readonly uppgifter = computed<readonly Uppgift[]>(() =>
    (this.svar.varde()?.portfolj ?? [])
      .filter((p) => p.farUppdatera && p.statusInaktuell)
      .sort((a, b) => Number(this.#vantarPaAnnan(a)) - Number(this.#vantarPaAnnan(b)) || (b.statusAlderDagar ?? Infinity) - (a.statusAlderDagar ?? Infinity) || 0)
      .map((p) => ({
        id: p.id,
        text: p.namn,
        lank: ['/', this.#sammanhang.samverkan() ?? '', 'projekt', p.id],
        fraga: { uppdatera: 'ja' },
        om: [p.statusAlderDagar === null ? 'Ingen status ännu' : `${p.statusAlderDagar} dagar utan statusrapport`, ...(this.#vantarPaAnnan(p) ? ['projektledaren ska rapportera'] : [])].join(', '),
      })),
  );
  /** The projektledare owes the report: it stands last with the e-samordnare, who sees that nobody is forgotten. */
  readonly #vantarPaAnnan = (p: { readonly statusagare: Statusagare }): boolean => p.statusagare === 'projektledare' && !this.#sammanhang.harRoll('projektledare');
}
