import { Component, input } from '@angular/core';
import { type Formularutkast } from './formularutkast';

/** Above a form: that its words are from before. Below it, with `lage`: whether what is written is kept. */
@Component({
  selector: 'gs-utkastrad',
  template: `
    @if (lage()) {
      <p class="gs-dampad" role="status">{{ utkast().lageText() }}</p>
    } @else if (utkast().aterstallt()) {
      <p class="aterstallt">Ditt utkast från förut är återställt. <button type="button" class="gs-knapp lank" (click)="utkast().borjaOm()">Börja om</button></p>
    }
  `,
  styles: `
    :host {
      display: block;
    }
    :host:not(:has(.aterstallt, [role='status']:not(:empty))) {
      position: absolute;
    }
    p {
      margin: 0;
      font-size: var(--gs-text-liten);
    }
    .aterstallt {
      padding: var(--gs-steg-2) var(--gs-steg-3);
      border-inline-start: 4px solid var(--gs-accent);
      background: var(--gs-accent-yta);
    }
  `,
})
export class GsUtkastrad {
  readonly utkast = input.required<Formularutkast>();
  readonly lage = input(false);
}
