import { Component, computed, effect, input, model, signal, untracked } from '@angular/core';
import type { DelegationsuppgifterInput } from '@gemensam/shared/contract';
import { grafResurs, GsFaltfel, GsLaddar, GsTextfalt } from '@gemensam/shared/web';
import { FirmateckningssakOperation, FirmateckningsvalOperation } from '../generated/operationer';

/** The earlier decision that is carried out, and what is signed where it is no avtal of the register: point 1. */
@Component({
  selector: 'gs-firmateckning-uppgifter',
  imports: [GsFaltfel, GsLaddar, GsTextfalt],
  template: `
    @if (sakId() === null) {
      <gs-textfalt etikett="Handling" hjalp="Vad du undertecknar, till exempel Avsiktsförklaring med Region Norrbotten." [rader]="2" [(text)]="text" [fel]="fel()('text')" [kravs]="true" />
    }
    @if (svar.varde()) {
      <div class="gs-falt">
        <label class="gs-falt-etikett" for="firma-beslut">Beslut som verkställs</label>
        <p id="firma-beslut-hjalp" class="gs-falt-hjalp">Firman tecknas inom det som redan är beslutat.</p>
        <gs-faltfel id="firma-beslut-fel" [text]="fel()('beslutId')" />
        <select #b id="firma-beslut" class="gs-inmatning" aria-required="true" aria-describedby="firma-beslut-hjalp firma-beslut-fel" [attr.aria-invalid]="fel()('beslutId') ? true : null" (change)="beslutId.set(b.value)">
          <option value="" [selected]="beslutId() === ''">Välj beslut</option>
          @for (x of beslut(); track x.id) {
            <option [value]="x.id" [selected]="x.id === beslutId()">{{ x.organ }} {{ x.datum }} {{ x.beteckning }}, {{ x.rubrik }}</option>
          }
        </select>
      </div>
    } @else {
      <gs-laddar [laddar]="svar.laddar() || avtal.laddar()" [fel]="avtal.fel() ?? svar.fel()" (igen)="avtal.ladda(); svar.ladda()" />
    }
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
    }
    select {
      max-width: 100%;
    }
  `,
})
export class GsFirmateckningUppgifter {
  readonly uppgifter = model<DelegationsuppgifterInput>({});
  readonly sakId = model<string | null>(null);
  readonly fel = input<(falt: string) => string | null>(() => null);
  protected readonly avtal = grafResurs(FirmateckningssakOperation, () => {
    const id = this.sakId();
    return id === null ? undefined : { id };
  });
  /** What the avtal carries out is about it, its upphandling or its project; what a document carries out the portal does not know. */
  protected readonly svar = grafResurs(FirmateckningsvalOperation, () => {
    if (this.sakId() === null) return { andamal: 'undertecknande' as const, saker: null };
    const a = this.avtal.varde()?.avtal;
    return a ? { andamal: 'avtalsteckning' as const, saker: [a.id, a.projektId, a.upphandling?.id].filter((x) => x !== null && x !== undefined) } : undefined;
  });
  protected readonly beslut = computed(() => this.svar.varde()?.beslutsreferenser ?? []);
  protected readonly beslutId = signal('');
  protected readonly text = signal('');

  constructor() {
    effect(() => {
      // One that was chosen for another matter is not sent where it does not stand in the list.
      const beslutId = this.beslut().some((b) => b.id === this.beslutId()) ? this.beslutId() : null;
      const firmateckning = { beslutId, text: this.text() };
      untracked(() => this.uppgifter.set({ firmateckning }));
    });
  }
}
