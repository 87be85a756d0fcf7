import { Component, inject } from '@angular/core';
import { Sammanhang } from '@gemensam/shared/web';
import { ArendePanel } from './arende-panel';

/** Home, for those who send remisser: the ones whose last day has passed, to be closed. */
@Component({
  selector: 'gs-remisser-panel',
  imports: [ArendePanel],
  template: `<gs-arende-panel
    panel="remisser"
    rubrik="Remisser att avsluta"
    tomRubrik="Ingen svarstid har gått ut"
    tomText="Här visas ärenden på remiss när sista svarsdag har passerat."
    [urval]="{ tillstand: 'pa_remiss' }"
    [hor]="hor"
    [frist]="frist"
  />`,
})
export class RemisserPanel {
  readonly #idag = inject(Sammanhang).affarsdatum;
  protected readonly hor: ReturnType<ArendePanel['hor']> = (r) => r.remissSistaDag !== null && r.remissSistaDag !== undefined && r.remissSistaDag < this.#idag();
  protected readonly frist: ReturnType<ArendePanel['frist']> = (r) => r.remissSistaDag ?? null;
}
