import { Component, computed, input } from '@angular/core';
import { GsHistorik, historikvy } from '@gemensam/shared/web';
import { AvtalshistorikOperation } from '../generated/operationer';

/** Everything that has happened to an avtal, the newest first, in sentences; narrowed by the address. */
@Component({
  selector: 'gs-avtal-historik',
  imports: [GsHistorik],
  template: `<gs-historik [vy]="vy" vad="avtalet" [fil]="fil()" />`,
})
export class AvtalHistorik {
  readonly id = input.required<string>();
  readonly samverkan = input.required<string>();
  protected readonly vy = historikvy(
    AvtalshistorikOperation,
    ({ person, fran, till, sok }, efter, antal) => ({ avtalId: this.id(), filter: { person, fran, till, sok }, efter, antal }),
    (svar) => svar.avtalshistorik,
  );
  protected readonly fil = computed(() => `/api/${this.samverkan()}/avtalshistorik/${this.id()}`);
}
