import { Component, effect, ElementRef, inject, input } from '@angular/core';

/** What the contract's `Avslag` gives; `utvag` and `falt` may be left out of the operation. */
export interface VisatAvslag {
  readonly regel: string;
  readonly text: string;
  readonly kalla?: string | null;
  readonly utvag?: string | null;
  readonly falt?: string | null;
}

/** A refusal by a rule: the rule, the sentence, its source and the way out. Takes focus when it appears. */
@Component({
  selector: 'gs-avslag',
  template: `
    @if (avslag(); as a) {
      <div class="ruta" role="alert" tabindex="-1">
        <p class="regel">{{ a.regel }}</p>
        <p>{{ a.text }}</p>
        @if (a.utvag) {
          <p><strong>Så går det:</strong> {{ a.utvag }}</p>
        }
        @if (a.kalla) {
          <p class="kalla">Källa: {{ a.kalla }}</p>
        }
        <ng-content />
      </div>
    }
  `,
  styles: `
    :host {
      display: block;
    }
    .ruta {
      margin-block: var(--gs-steg-3);
      padding: var(--gs-steg-3) var(--gs-steg-4);
      border: 1px solid var(--gs-fel);
      border-inline-start-width: 4px;
      background: var(--gs-yta);
    }
    p {
      margin: 0 0 var(--gs-steg-1);
      max-width: 70ch;
    }
    .regel {
      color: var(--gs-fel);
      font-weight: 700;
    }
    .kalla {
      margin: 0;
      color: var(--gs-dampad);
      font-size: var(--gs-text-liten);
    }
  `,
})
export class GsAvslag {
  readonly avslag = input.required<VisatAvslag | null | undefined>();
  readonly #element = inject<ElementRef<HTMLElement>>(ElementRef);

  constructor() {
    effect(() => {
      if (this.avslag()) queueMicrotask(() => this.#element.nativeElement.querySelector<HTMLElement>('.ruta')?.focus());
    });
  }
}
