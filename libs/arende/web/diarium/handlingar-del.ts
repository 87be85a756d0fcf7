import { Component, inject } from '@angular/core';
import { GsHandlingar, type Handling, medHandling } from '@gemensam/shared/web';
import { Arendevy } from '../arenden/arendevy';

/** The handlingar of an ärende: what the nämnd needs to read with the tjänsteskrivelse. */
@Component({
  selector: 'gs-handlingar-del',
  imports: [GsHandlingar],
  template: `
    <h2>Handlingar</h2>
    @if (vy.arende(); as a) {
      <gs-handlingar
        [objekt]="'arenden/' + a.id"
        [handlingar]="a.handlingar"
        [farLaddaUpp]="a.farRedigera"
        [tomtext]="a.farRedigera ? 'Lägg till underlaget som nämnden behöver.' : 'De som bereder ärendet lägger till dem.'"
        (andrad)="andrad($event)"
      />
    }
  `,
})
export class HandlingarDel {
  protected readonly vy = inject(Arendevy);

  protected andrad(handling: Handling): void {
    const a = this.vy.arende();
    if (a) this.vy.satt({ ...a, handlingar: medHandling(a.handlingar, handling) });
  }
}
