import { Component, input } from '@angular/core';

/** Quiet tag for a property of a thing, e.g. *antagande* or *utkast*. `ton="obs"` for what the reader should notice. */
@Component({
  selector: 'gs-etikett',
  template: `<ng-content />`,
  host: { '[attr.data-ton]': 'ton()' },
  styles: `
    :host {
      display: inline-block;
      padding: 0 0.4em;
      border: 1px solid var(--gs-linje-stark);
      color: var(--gs-dampad);
      background: var(--gs-yta);
      font-size: var(--gs-text-liten);
      line-height: 1.45;
      white-space: nowrap;
    }
    :host(:not(:first-child)) {
      margin-inline-start: 0.5em;
    }
    :host([data-ton='obs']) {
      border-color: var(--gs-varning);
      color: var(--gs-varning);
    }
    :host([data-ton='accent']) {
      border-color: var(--gs-accent);
      color: var(--gs-accent);
    }
  `,
})
export class GsEtikett {
  readonly ton = input<'lugn' | 'obs' | 'accent'>('lugn');
}
