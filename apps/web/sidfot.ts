import { Component, inject } from '@angular/core';
import { Kortkommandon, Sammanhang } from '@gemensam/shared/web';
import { Tema, type Temaval } from './tema';

const TEMAN: readonly { readonly val: Temaval; readonly text: string }[] = [
  { val: 'system', text: 'Som datorn' },
  { val: 'ljust', text: 'Ljust' },
  { val: 'morkt', text: 'Mörkt' },
];

/** Footer: what the product is, the person's own settings. */
@Component({
  selector: 'gs-sidfot',
  template: `
    <footer class="gs-ej-utskrift">
      <fieldset>
        <legend>Utseende</legend>
        @for (t of teman; track t.val) {
          <label
            ><input type="radio" name="tema" [checked]="tema.val() === t.val" (change)="tema.satt(t.val)" />{{
              t.text
            }}</label
          >
        }
      </fieldset>
      @if (sammanhang.valt()) {
        <button type="button" class="gs-knapp lank" (click)="kortkommandon.visaHjalp()">Kortkommandon</button>
      }
      <p>Gemensam, portal för samverkan mellan kommuner. Öppen källkod (EUPL-1.2).</p>
    </footer>
  `,
  styles: `
    footer {
      display: flex;
      flex-wrap: wrap;
      gap: var(--gs-steg-2) var(--gs-steg-5);
      align-items: center;
      margin-block-start: var(--gs-steg-6);
      padding: var(--gs-steg-3) var(--gs-kant);
      border-block-start: 1px solid var(--gs-linje);
      color: var(--gs-dampad);
      font-size: var(--gs-text-liten);
    }
    fieldset {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--gs-steg-4);
      align-items: center;
      margin: 0;
      padding: 0;
      border: 0;
    }
    legend {
      float: inline-start;
      margin-inline-end: var(--gs-steg-3);
      padding: 0;
    }
    label {
      display: inline-flex;
      gap: var(--gs-steg-1);
      align-items: center;
      min-height: 28px;
    }
    p {
      margin: 0;
    }
    @media (min-width: 60rem) {
      p {
        margin-inline-start: auto;
      }
    }
  `,
})
export class Sidfot {
  protected readonly tema = inject(Tema);
  protected readonly kortkommandon = inject(Kortkommandon);
  protected readonly sammanhang = inject(Sammanhang);
  protected readonly teman = TEMAN;
}
