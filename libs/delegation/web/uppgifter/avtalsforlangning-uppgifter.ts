import { Component, effect, inject, input, model, signal, untracked } from '@angular/core';
import type { DelegationsuppgifterInput } from '@gemensam/shared/contract';
import { GsDatumfalt, Sammanhang } from '@gemensam/shared/web';

/** The day on which the supplier is told: the part of the form that belongs to point 2. */
@Component({
  selector: 'gs-avtalsforlangning-uppgifter',
  imports: [GsDatumfalt],
  template: `<gs-datumfalt etikett="Leverantören meddelas" hjalp="Dagen då leverantören får beskedet." [(text)]="meddelad" [fel]="fel()('meddelad')" [kravs]="true" />`,
})
export class GsAvtalsforlangningUppgifter {
  readonly uppgifter = model<DelegationsuppgifterInput>({});
  readonly sakId = model<string | null>(null);
  readonly fel = input<(falt: string) => string | null>(() => null);
  protected readonly meddelad = signal(inject(Sammanhang).affarsdatum());

  constructor() {
    effect(() => {
      const meddelad = this.meddelad();
      untracked(() => this.uppgifter.set({ avtalsforlangning: { meddelad } }));
    });
  }
}
