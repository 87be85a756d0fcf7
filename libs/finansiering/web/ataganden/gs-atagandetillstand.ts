import { Component, computed, input } from '@angular/core';
import { type Atagandetillstand, atagandetillstandText } from '@gemensam/finansiering/domain';

const FORM: Readonly<Record<Atagandetillstand, string>> = { tillfragad: '○', forankrad: '◐', beslutad: '●', avbojd: '■', aterkallad: '–' };

/** Where an åtagande stands: word, shape and colour together. Null: not asked. */
@Component({
  selector: 'gs-atagandetillstand',
  template: `<span class="form" aria-hidden="true">{{ form() }}</span>{{ text() }}`,
  host: { '[attr.data-tillstand]': "tillstand() ?? 'ingen'" },
  styles: `
    :host {
      color: var(--gs-dampad);
      font-weight: 600;
      white-space: nowrap;
    }
    .form {
      display: inline-block;
      width: 1.25em;
    }
    :host([data-tillstand='beslutad']) {
      color: var(--gs-bra);
    }
    :host([data-tillstand='forankrad']) {
      color: var(--gs-varning);
    }
    :host([data-tillstand='avbojd']) {
      color: var(--gs-fel);
    }
    :host([data-tillstand='tillfragad']) {
      color: var(--gs-text);
    }
  `,
})
export class GsAtagandetillstand {
  readonly tillstand = input.required<Atagandetillstand | null>();
  protected readonly form = computed(() => FORM[this.tillstand() ?? 'aterkallad']);
  protected readonly text = computed(() => {
    const t = this.tillstand();
    return t ? atagandetillstandText(t) : 'Inte tillfrågad';
  });
}
