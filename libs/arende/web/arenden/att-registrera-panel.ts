import { Component } from '@angular/core';
import { ArendePanel } from './arende-panel';

/** Home, for those who register: utkast that wait for their dnr. Registration is without delay (OSL 5:1). */
@Component({
  selector: 'gs-att-registrera-panel',
  imports: [ArendePanel],
  template: `<gs-arende-panel
    panel="att-registrera"
    rubrik="Att registrera"
    tomRubrik="Inga utkast väntar"
    tomText="Här visas utkast som ska få diarienummer."
    [urval]="{ tillstand: 'utkast' }"
    [hor]="hor"
  />`,
})
export class AttRegistreraPanel {
  protected readonly hor: ReturnType<ArendePanel['hor']> = (r) => r.tillstand === 'utkast';
}
