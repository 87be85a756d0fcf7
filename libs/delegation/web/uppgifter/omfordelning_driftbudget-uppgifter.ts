import { Component, computed, effect, input, model, signal, untracked } from '@angular/core';
import type { DelegationsuppgifterInput } from '@gemensam/shared/contract';
import { belopp, grafResurs, GsBeloppsfalt, GsLaddar } from '@gemensam/shared/web';
import { InkopsvalOperation } from '../generated/operationer';
import { GsBudgetval } from '../inkop/gs-budgetval';

/** From which row of the budget, to which, and how much: the part of the form that belongs to point 4. */
@Component({
  selector: 'gs-omfordelning-driftbudget-uppgifter',
  imports: [GsBeloppsfalt, GsBudgetval, GsLaddar],
  template: `
    @if (val.varde()?.inkopsval; as v) {
      <gs-budgetval faltId="omfordelning-fran" etikett="Flytta från" [poster]="v.budgetposter" [ar]="v.ar" [medSida]="true" [varde]="sakId() ?? ''" (vardeChange)="sakId.set($event || null)" [fel]="fel()('franId')" />
      <gs-budgetval faltId="omfordelning-till" etikett="Flytta till" [poster]="motpartens()" [ar]="v.ar" [medSida]="true" [utom]="sakId() ?? ''" [(varde)]="tillId" [fel]="fel()('tillId')" />
      <gs-beloppsfalt #b etikett="Belopp" [(text)]="summa" [fel]="fel()('belopp')" [kravs]="true" />
      @if (fran(); as f) {
        @if (till(); as t) {
          @if (b.ore(); as ore) {
            <p class="efter" aria-live="polite">{{ f.namn }}: {{ kr(f.budget) }} → {{ kr(minus(f.budget, ore)) }}. {{ t.namn }}: {{ kr(t.budget) }} → {{ kr(minus(t.budget, -ore)) }}. Totalramen är oförändrad.</p>
          }
        }
      }
    } @else {
      <gs-laddar [laddar]="val.laddar()" [fel]="val.fel()" (igen)="val.ladda()" />
    }
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--gs-steg-3);
    }
    .efter {
      margin: 0;
      font-variant-numeric: tabular-nums;
    }
  `,
})
export class GsOmfordelningDriftbudgetUppgifter {
  readonly uppgifter = model<DelegationsuppgifterInput>({});
  /** The row that something is moved from. */
  readonly sakId = model<string | null>(null);
  /** The error of a field, by its own name. */
  readonly fel = input<(falt: string) => string | null>(() => null);
  protected readonly val = grafResurs(InkopsvalOperation, () => ({}));
  protected readonly tillId = signal('');
  protected readonly summa = signal('');
  readonly #poster = computed(() => this.val.varde()?.inkopsval.budgetposter ?? []);
  protected readonly fran = computed(() => this.#poster().find((p) => p.id === this.sakId()) ?? null);
  protected readonly till = computed(() => this.#poster().find((p) => p.id === this.tillId()) ?? null);
  /** Of the same side of the budget. */
  protected readonly motpartens = computed(() => this.#poster().filter((p) => !this.fran() || p.sida === this.fran()?.sida));
  protected readonly kr = belopp;
  protected readonly minus = (ore: string, av: bigint): bigint => BigInt(ore) - av;

  constructor() {
    effect(() => {
      const omfordelning = { tillId: this.tillId() || null, tillVersion: this.till()?.version ?? null, belopp: this.summa() };
      untracked(() => this.uppgifter.set({ omfordelning }));
    });
  }
}
