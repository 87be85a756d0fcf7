import { Component, computed, inject } from '@angular/core';
import { MatDialogRef } from '@angular/material/dialog';
import { Kortkommandon } from './kortkommandon';

/** The help on `?`: the shortcuts of this page, and the switch that turns single keys off. */
@Component({
  selector: 'gs-kortkommandohjalp',
  template: `
    <h2 id="gs-kortkommandon-rubrik" tabindex="-1">Kortkommandon</h2>
    <dl>
      @for (k of unika(); track k.tangent) {
        <div>
          <dt>
            <kbd>{{ k.tangent }}</kbd>
          </dt>
          <dd>{{ k.text }}</dd>
        </div>
      }
    </dl>
    <label class="val">
      <input type="checkbox" [checked]="kommandon.pa()" (change)="kommandon.satt(!kommandon.pa())" />
      Använd kortkommandon med en tangent
    </label>
    <button type="button" class="gs-knapp" (click)="ref.close()">Stäng</button>
  `,
  styles: `
    :host {
      display: block;
      padding: var(--gs-steg-5);
    }
    h2 {
      margin: 0 0 var(--gs-steg-3);
    }
    dl {
      margin: 0 0 var(--gs-steg-4);
    }
    dl div {
      display: grid;
      grid-template-columns: minmax(4.5rem, 11rem) 1fr;
      padding-block: var(--gs-steg-1);
      border-block-end: 1px solid var(--gs-linje);
    }
    dd {
      margin: 0;
    }
    .val {
      display: flex;
      gap: var(--gs-steg-2);
      align-items: center;
      margin-block-end: var(--gs-steg-4);
      min-height: 24px;
    }
  `,
})
export class GsKortkommandohjalp {
  protected readonly kommandon = inject(Kortkommandon);
  protected readonly ref = inject<MatDialogRef<GsKortkommandohjalp>>(MatDialogRef);
  protected readonly unika = computed(() => [...new Map(this.kommandon.lista().map((k) => [k.tangent, k])).values()]);
}
