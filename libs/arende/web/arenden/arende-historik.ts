import { Component, computed, input } from '@angular/core';
import { GsHistorik, historikvy } from '@gemensam/shared/web';
import { ArendehistorikOperation } from '../generated/operationer';

/** Everything that has happened to an ärende, the newest first, in sentences; narrowed by the address. */
@Component({
  selector: 'gs-arende-historik',
  imports: [GsHistorik],
  template: `<gs-historik [vy]="vy" vad="ärendet" [fil]="fil()" />`,
})
export class ArendeHistorik {
  readonly id = input.required<string>();
  readonly samverkan = input.required<string>();
  protected readonly vy = historikvy(
    ArendehistorikOperation,
    ({ person, fran, till, sok }, efter, antal) => ({ arendeId: this.id(), filter: { person, fran, till, sok }, efter, antal }),
    (svar) => svar.arendehistorik,
  );
  protected readonly fil = computed(() => `/api/${this.samverkan()}/arendehistorik/${this.id()}`);
}
