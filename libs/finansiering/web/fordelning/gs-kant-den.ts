import { Component, computed, inject, input, viewChild } from '@angular/core';
import { arDatum } from '@gemensam/shared/domain';
import { GsDatumfalt, Sammanhang, type UrlVarde } from '@gemensam/shared/web';

/** The day in the address, or null: as it stands now. What is no day counts as now. */
export const dagen = (kand: UrlVarde): string | null => (arDatum(kand.varde()) ? kand.varde() : null);

/** As it was known on a day: a field for the day, and when one is chosen a banner that says so, with the way back. */
@Component({
  selector: 'gs-kant-den',
  imports: [GsDatumfalt],
  template: `
    @if (dag(); as d) {
      <div class="banner" role="status">
        <p><strong>Som det var känt den {{ d }}.</strong> Det som har beslutats eller ändrats senare syns inte här, och inget kan ändras.</p>
        <button type="button" class="gs-knapp gs-ej-utskrift" (click)="kand().satt('')">Visa det som gäller nu</button>
      </div>
    }
    <details class="gs-ej-utskrift" [open]="dag() !== null">
      <summary>Som det var känt en annan dag</summary>
      <form (submit)="$event.preventDefault(); visa()" novalidate>
        <gs-datumfalt etikett="Som det var känt den" [hjalp]="'Till exempel ' + idag() + ' eller 28/1.'" [text]="kand().varde()" />
        <button type="submit" class="gs-knapp">Visa den dagen</button>
      </form>
    </details>
  `,
  styles: `
    :host {
      display: block;
      margin-block-end: var(--gs-steg-4);
    }
    .banner {
      display: flex;
      flex-wrap: wrap;
      gap: var(--gs-steg-3);
      align-items: center;
      justify-content: space-between;
      margin-block-end: var(--gs-steg-3);
      padding: var(--gs-steg-3) var(--gs-steg-4);
      border: 1px solid var(--gs-varning);
      border-inline-start-width: 4px;
      background: var(--gs-yta);
    }
    .banner p {
      flex: 1 1 20rem;
      margin: 0;
    }
    summary {
      display: inline-block;
      min-height: 24px;
      color: var(--gs-accent);
      cursor: pointer;
    }
    form {
      display: flex;
      flex-wrap: wrap;
      gap: var(--gs-steg-3);
      align-items: end;
      padding-block-start: var(--gs-steg-2);
    }
  `,
})
export class GsKantDen {
  readonly kand = input.required<UrlVarde>();
  protected readonly idag = inject(Sammanhang).affarsdatum;
  protected readonly falt = viewChild(GsDatumfalt);
  protected readonly dag = computed(() => dagen(this.kand()));

  protected visa(): void {
    const dag = this.falt()?.datum();
    if (dag) this.kand().satt(dag);
  }
}
