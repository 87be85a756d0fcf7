import { Component } from '@angular/core';
import { ArendePanel } from './arende-panel';

/** Home, for those who will decide or follow: registered ärenden on their way to a meeting. */
@Component({
  selector: 'gs-pa-gang-panel',
  imports: [ArendePanel],
  template: `<gs-arende-panel
    panel="pa-gang"
    rubrik="Ärenden på gång"
    tomRubrik="Inga ärenden bereds"
    tomText="Här visas ärenden från det att de är registrerade."
    [urval]="{}"
    [hor]="hor"
  />`,
})
export class PaGangPanel {
  protected readonly hor: ReturnType<ArendePanel['hor']> = (r) => r.tillstand !== 'utkast';
}
