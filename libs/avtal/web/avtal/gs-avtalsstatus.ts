import { Component, computed, input } from '@angular/core';
import { type Avtalsstatus, avtalsstatusText } from '@gemensam/avtal/domain';

const FORM: Readonly<Record<Avtalsstatus, string>> = { upphandling: '○', avbrutet: '✕', tecknat: '◔', galler: '●', forlangt: '◉', uppsagt: '▲', utgatt: '□' };

/** Where an avtal stands: word and shape together. */
@Component({
  selector: 'gs-avtalsstatus',
  template: `<span class="form" aria-hidden="true">{{ form() }}</span>{{ text() }}`,
  host: { '[attr.data-status]': 'status()' },
  styles: `
    :host {
      color: var(--gs-accent);
      font-weight: 600;
    }
    :host([data-status='galler']),
    :host([data-status='forlangt']) {
      color: var(--gs-bra);
    }
    :host([data-status='uppsagt']) {
      color: var(--gs-varning);
    }
    :host([data-status='upphandling']),
    :host([data-status='avbrutet']),
    :host([data-status='utgatt']) {
      color: var(--gs-dampad);
    }
    .form {
      display: inline-block;
      width: 1.25em;
    }
  `,
})
export class GsAvtalsstatus {
  readonly status = input.required<Avtalsstatus>();
  protected readonly text = computed(() => avtalsstatusText(this.status()));
  protected readonly form = computed(() => FORM[this.status()]);
}
