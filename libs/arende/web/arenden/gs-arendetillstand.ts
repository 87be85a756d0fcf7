import { Component, computed, input } from '@angular/core';
import { type Arendetillstand, tillstandText } from '@gemensam/arende/domain';

const FORM: Readonly<Record<Arendetillstand, string>> = { utkast: '○', registrerad: '◔', under_beredning: '◑', pa_remiss: '◕', beredd: '●', kallad: '◉' };

/** State of an ärende: word and shape together; the circle fills as the ärende goes on. */
@Component({
  selector: 'gs-arendetillstand',
  template: `<span class="form" aria-hidden="true">{{ form() }}</span
    >{{ text() }}`,
  host: { '[attr.data-tillstand]': 'tillstand()' },
  styles: `
    :host {
      color: var(--gs-accent);
      font-weight: 600;
      white-space: nowrap;
    }
    :host([data-tillstand='utkast']) {
      color: var(--gs-dampad);
    }
    :host([data-tillstand='beredd']),
    :host([data-tillstand='kallad']) {
      color: var(--gs-bra);
    }
    .form {
      display: inline-block;
      width: 1.25em;
    }
  `,
})
export class GsArendetillstand {
  readonly tillstand = input.required<Arendetillstand>();
  protected readonly text = computed(() => tillstandText(this.tillstand()));
  protected readonly form = computed(() => FORM[this.tillstand()]);
}
