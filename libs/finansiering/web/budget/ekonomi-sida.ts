import { Component, computed, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { manadsnamn, periodtext } from '@gemensam/finansiering/domain';
import { belopp, grafResurs, GsBelopp, GsLaddar, GsSidhuvud, GsTomt, Sidtitel, tidpunkt, urlVarde } from '@gemensam/shared/web';
import { sidnamn } from './budgettal';
import { EkonomiOperation } from '../generated/operationer';
import { GsBudgettabell } from './gs-budgettabell';
import { GsNyaBudgetposter } from './gs-nya-budgetposter';

/** Budget, actuals and forecast of a year to a month. Year, month and unit stand in the address. */
@Component({
  selector: 'gs-ekonomi-sida',
  imports: [GsSidhuvud, GsLaddar, GsTomt, GsBelopp, GsBudgettabell, GsNyaBudgetposter, RouterLink],
  templateUrl: './ekonomi-sida.html',
  styles: `
    .val {
      display: flex;
      flex-wrap: wrap;
      gap: var(--gs-steg-2) var(--gs-steg-4);
      align-items: end;
      margin-block-end: var(--gs-steg-3);
    }
    .hamta {
      display: flex;
      gap: var(--gs-steg-4);
      margin: 0 0 0 auto;
      padding-block: var(--gs-steg-2);
      font-size: var(--gs-text-liten);
    }
    .saknas {
      margin: 0 0 var(--gs-steg-3);
      padding-inline-start: var(--gs-steg-3);
      border-inline-start: 4px solid var(--gs-varning);
    }
    .nya {
      margin-block-start: var(--gs-steg-4);
    }
    .del {
      margin-block-start: var(--gs-steg-5);
    }
    .under {
      display: block;
      font-weight: 400;
    }
    .varfor {
      min-width: 12rem;
      overflow-wrap: anywhere;
    }
    h2 {
      margin-block: 0 var(--gs-steg-3);
    }
    @page {
      size: A4 landscape;
    }
  `,
})
export class EkonomiSida {
  readonly samverkan = input.required<string>();
  readonly #titel = inject(Sidtitel);
  protected readonly ar = urlVarde('ar');
  protected readonly manad = urlVarde('manad');
  protected readonly enhet = urlVarde('enhet', 'kr');
  protected readonly svar = grafResurs(EkonomiOperation, () => ({
    ar: /^\d{4}$/.test(this.ar.varde()) ? Number(this.ar.varde()) : null,
    manad: /^([1-9]|1[0-2])$/.test(this.manad.varde()) ? Number(this.manad.varde()) : null,
    enhet: this.enhet.varde() === 'tkr' ? ('tkr' as const) : ('kr' as const),
  }));
  protected readonly uppfoljning = computed(() => this.svar.varde()?.budgetuppfoljning);
  readonly #rader = computed(() => this.uppfoljning()?.sidor.flatMap((s) => s.rader) ?? []);
  protected readonly harRader = computed(() => this.#rader().length > 0);
  protected readonly antalSaknade = computed(() => this.#rader().filter((r) => r.kommentarKravs && !r.kommentar).length);
  protected readonly manader = Array.from({ length: 12 }, (_, i) => i + 1);
  protected readonly manadsnamn = manadsnamn;
  protected readonly periodtext = periodtext;
  protected readonly sidnamn = sidnamn;
  protected readonly tidpunkt = tidpunkt;
  protected readonly belopp = belopp;

  constructor() {
    effect(() => {
      const u = this.uppfoljning();
      if (u) this.#titel.satt(`Ekonomi ${u.ar}`);
    });
  }

  protected readonly fil = (format: 'xlsx' | 'csv'): string => `/api/${this.samverkan()}/ekonomi.${format}?ar=${this.uppfoljning()?.ar ?? ''}&manad=${this.uppfoljning()?.manad ?? ''}`;

  /** Another year is shown to the month that it is known to. */
  protected valjAr(handelse: Event): void {
    this.manad.satt('');
    this.ar.satt(this.valt(handelse));
  }

  protected valt(handelse: Event): string {
    return handelse.target instanceof HTMLSelectElement ? handelse.target.value : '';
  }
}
