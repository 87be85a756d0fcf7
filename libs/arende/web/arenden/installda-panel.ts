import { Component } from '@angular/core';
import { ArendePanel } from './arende-panel';

/** Home, for those who call: ärenden that are called to a sammanträde that has been cancelled since. */
@Component({
  selector: 'gs-installda-panel',
  imports: [ArendePanel],
  template: `<gs-arende-panel
    panel="installda"
    rubrik="Kallat till ett inställt sammanträde"
    tomRubrik=""
    tomText=""
    [baraNarNagot]="true"
    [urval]="{ tillstand: 'kallad' }"
    [hor]="hor"
    [om]="om"
  />`,
})
export class InstalldaPanel {
  protected readonly hor: ReturnType<ArendePanel['hor']> = (r) => r.tillstand === 'kallad' && r.sammantrade?.installt === true;
  protected readonly om: ReturnType<ArendePanel['om']> = (r) => `Sammanträdet ${r.sammantrade?.datum ?? ''} är inställt. Återkalla kallelsen och planera om ärendet.`;
}
