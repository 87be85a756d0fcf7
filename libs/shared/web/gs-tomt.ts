import { Component, computed, ElementRef, EnvironmentInjector, inject, input } from '@angular/core';
import { fokusVidare } from './fokus-vidare';
import { iPanelplats } from './panelplats';

/**
 * Empty state: what goes here and who fills it. A way to begin (link or button) is content. In an empty panel of Min arbetsyta it is one line,
 * without the explanation. When its button takes the empty state away, as *Visa alla* does, focus goes on to what comes instead.
 */
@Component({
  selector: 'gs-tomt',
  host: { '[class.rad]': 'rad()', '(click)': 'tryckt($event)' },
  template: `
    <p class="rubrik">{{ rubrik() }}</p>
    @if (!rad() && text(); as t) {
      <p>{{ t }}</p>
    }
    <ng-content />
  `,
  styles: `
    :host {
      display: block;
      padding: var(--gs-steg-4);
      border: 1px dashed var(--gs-linje-stark);
      color: var(--gs-dampad);
    }
    p {
      margin: 0 0 var(--gs-steg-1);
      max-width: 60ch;
    }
    .rubrik {
      color: var(--gs-text);
      font-weight: 600;
    }
    :host(.rad) {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--gs-steg-3);
      padding: 0;
      border: 0;
    }
    :host(.rad) .rubrik {
      margin: 0;
      color: inherit;
      font-weight: inherit;
    }
  `,
})
export class GsTomt {
  /** e.g. `Inga statusrapporter än` */
  readonly rubrik = input.required<string>();
  /** e.g. `E-samordnaren lämnar dem varje månad.` */
  readonly text = input<string | null>(null);
  readonly #plats = iPanelplats('tomt');
  protected readonly rad = computed(() => this.#plats?.tom() ?? false);
  readonly #element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  /** That outlives the empty state. */
  readonly #injector = inject(EnvironmentInjector);

  protected tryckt({ target }: Event): void {
    if (target instanceof Element && target.closest('button')) fokusVidare(this.#element, this.#injector);
  }
}
