import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Statusagare } from '@gemensam/projekt/domain';
import { grafResurs, GsLaddar, GsTomt, GsUppgiftslista, Sammanhang, type Uppgift } from '@gemensam/shared/web';
import { StatuslageOperation } from '../generated/operationer';

const VISAS = 7;

/** Home, for those who report: the projects that have been silent too long, the person's own first and the oldest first. */
@Component({
  selector: 'gs-status-panel',
  imports: [GsLaddar, GsTomt, GsUppgiftslista, RouterLink],
  template: `
    <section class="gs-panel" aria-labelledby="status-panel">
      <h2 id="status-panel">Status att uppdatera</h2>
      @if (svar.varde()) {
        @if (uppgifter().length > 0) {
          <gs-uppgiftslista [uppgifter]="visas()" />
          <p>
            <a [routerLink]="['/', samverkan(), 'projekt']" [queryParams]="{ inaktuella: 'ja', sort: '-alder' }"
              >Uppdatera i listan ({{ uppgifter().length }})</a
            >
          </p>
        } @else {
          <gs-tomt rubrik="All status är aktuell" text="Här visas projekt vars status har blivit för gammal.">
            <a [routerLink]="['/', samverkan(), 'projekt']">Visa alla projekt</a>
          </gs-tomt>
        }
      } @else {
        <gs-laddar [laddar]="svar.laddar()" [fel]="svar.fel()" (igen)="svar.ladda()" />
      }
    </section>
  `,
  styles: `
    p {
      margin: var(--gs-steg-3) 0 0;
    }
  `,
})
export class StatusPanel {
  readonly #sammanhang = inject(Sammanhang);
  protected readonly samverkan = computed(() => this.#sammanhang.samverkan() ?? '');
  protected readonly svar = grafResurs(StatuslageOperation, () => ({}));
  protected readonly uppgifter = computed<readonly Uppgift[]>(() =>
    (this.svar.varde()?.portfolj ?? [])
      .filter((p) => p.farUppdatera && p.statusInaktuell)
      .sort((a, b) => Number(this.#vantarPaAnnan(a)) - Number(this.#vantarPaAnnan(b)) || (b.statusAlderDagar ?? Infinity) - (a.statusAlderDagar ?? Infinity) || 0)
      .map((p) => ({
        id: p.id,
        text: p.namn,
        lank: ['/', this.samverkan(), 'projekt', p.id],
        fraga: { uppdatera: 'ja' },
        om: [p.statusAlderDagar === null ? 'Ingen status ännu' : `${p.statusAlderDagar} dagar utan statusrapport`, ...(this.#vantarPaAnnan(p) ? ['projektledaren ska rapportera'] : [])].join(', '),
      })),
  );
  /** The projektledare owes the report: it stands last with the e-samordnare, who sees that nobody is forgotten. */
  readonly #vantarPaAnnan = (p: { readonly statusagare: Statusagare }): boolean => p.statusagare === 'projektledare' && !this.#sammanhang.harRoll('projektledare');
  protected readonly visas = computed(() => this.uppgifter().slice(0, VISAS));
}
