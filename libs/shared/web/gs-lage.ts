import { Component, computed, input } from '@angular/core';
import type { Lage } from '@gemensam/shared/contract';
import { lageForm, lageText } from './lage-text';

/** Status tag: word, shape and colour together. */
@Component({
  selector: 'gs-lage',
  template: `
    @if (etikett(); as e) {
      <span class="etikett">{{ e }}</span>
    }
    <span class="lage"
      ><span class="form" aria-hidden="true">{{ form() }}</span
      >{{ text() }}</span
    >
  `,
  host: { '[attr.data-lage]': "lage() ?? 'saknas'" },
  styles: `
    :host {
      display: inline-flex;
      gap: var(--gs-steg-1);
      align-items: baseline;
      white-space: nowrap;
    }
    .etikett {
      color: var(--gs-dampad);
      font-size: var(--gs-text-liten);
    }
    .lage {
      color: var(--lage);
      font-weight: 600;
    }
    .form {
      display: inline-block;
      width: 1.25em;
      font-size: 0.9em;
    }
    :host([data-lage='enligt_plan']) {
      --lage: var(--gs-bra);
    }
    :host([data-lage='risk']) {
      --lage: var(--gs-varning);
    }
    :host([data-lage='avviker']) {
      --lage: var(--gs-fel);
    }
    :host([data-lage='saknas']) {
      --lage: var(--gs-dampad);
    }
  `,
})
export class GsLage {
  readonly lage = input.required<Lage | null>();
  /** What the läge is about, e.g. `Tid`. */
  readonly etikett = input<string | null>(null);
  protected readonly text = computed(() => lageText(this.lage()));
  protected readonly form = computed(() => lageForm(this.lage()));
}
