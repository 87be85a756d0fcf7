import { Component } from '@angular/core';
import { ArendePanel } from './arende-panel';

/** Home, for those who prepare: the ärenden they handle that are not beredda, with what is missing. */
@Component({
  selector: 'gs-mina-arenden-panel',
  imports: [ArendePanel],
  template: `<gs-arende-panel
    panel="mina-arenden"
    rubrik="Mina ärenden"
    tomRubrik="Du har inga ärenden att bereda"
    tomText="Ett ärende börjar i ett projekt med Skapa ärende, eller i Ärenden med Nytt ärende."
    [urval]="{ mina: 'ja' }"
    [hor]="hor"
  />`,
})
export class MinaArendenPanel {
  protected readonly hor: ReturnType<ArendePanel['hor']> = (r) => r.egen && r.tillstand !== 'beredd' && r.tillstand !== 'kallad';
}
