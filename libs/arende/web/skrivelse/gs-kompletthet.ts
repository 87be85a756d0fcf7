import { Component, computed, input, output } from '@angular/core';
import { provaKomplett, type Tjansteskrivelse } from '@gemensam/arende/domain';

/** What the tjänsteskrivelse has and what is missing; each gap is a button that leads to it. */
@Component({
  selector: 'gs-kompletthet',
  template: `
    <p class="rad" role="status">
      @if (saknas().length === 0) {
        <strong class="klar"><span aria-hidden="true">✓ </span>Komplett</strong>: alla {{ komplett().antal }} avsnitt är ifyllda
      } @else {
        <strong>{{ komplett().uppfyllda }} av {{ komplett().antal }}</strong> avsnitt är ifyllda
      }
    </p>
    <div class="matare" aria-hidden="true">
      @for (k of komplett().krav; track k.falt) {
        <span [class.fylld]="k.uppfyllt"></span>
      }
    </div>
    @if (saknas().length > 0) {
      <p class="saknas">Det här saknas:</p>
      <ul>
        @for (k of saknas(); track k.falt) {
          <li>
            <span aria-hidden="true">○</span>
            <div>
              @if (kanHoppa()) {
                <button type="button" class="gs-knapp lank" (click)="hoppa.emit(k.falt)">{{ k.namn }}</button>
              } @else {
                <strong>{{ k.namn }}</strong>
              }
              <p class="gs-dampad">{{ k.forklaring }}</p>
            </div>
          </li>
        }
      </ul>
    }
  `,
  styles: `
    :host {
      display: block;
    }
    p {
      margin: 0;
    }
    .klar {
      color: var(--gs-bra);
    }
    .matare {
      display: flex;
      gap: 3px;
      margin-block: var(--gs-steg-2) var(--gs-steg-3);
    }
    .matare span {
      flex: 1;
      height: 10px;
      border: 1px solid var(--gs-linje-stark);
    }
    .matare .fylld {
      border-color: var(--gs-accent);
      background: var(--gs-accent);
    }
    .saknas {
      font-weight: 600;
    }
    ul {
      display: grid;
      gap: var(--gs-steg-2);
      margin: var(--gs-steg-1) 0 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: grid;
      grid-template-columns: 1.25em minmax(0, 1fr);
    }
    li p {
      font-size: var(--gs-text-liten);
    }
    .gs-knapp.lank {
      font-weight: 600;
      text-align: start;
    }
  `,
})
export class GsKompletthet {
  readonly skrivelse = input.required<Tjansteskrivelse>();
  /** The ärende has been sent on a remiss: its outcome is needed. */
  readonly remissad = input(false);
  readonly kanHoppa = input(false);
  readonly hoppa = output<string>();
  protected readonly komplett = computed(() => provaKomplett(this.skrivelse(), this.remissad()));
  protected readonly saknas = computed(() => this.komplett().krav.filter((k) => !k.uppfyllt));
}
