import { Component, computed, effect, input, model, signal, untracked } from '@angular/core';
import type { DelegationsuppgifterInput } from '@gemensam/shared/contract';
import { grafResurs, GsFaltfel, GsLaddar, GsTextfalt } from '@gemensam/shared/web';
import { FirmateckningsvalOperation } from '../generated/operationer';

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
        <select #b id="firma-beslut" class="gs-inmatning" aria-describedby="firma-beslut-hjalp firma-beslut-fel" (change)="beslutId.set(b.value)">
          <option value="" [selected]="beslutId() === ''">Välj beslut</option>
          @for (x of beslut(); track x.id) {
            <option [value]="x.id" [selected]="x.id === beslutId()">{{ x.organ }} {{ x.datum }} {{ x.beteckning }}, {{ x.rubrik }}</option>
          }
        </select>
      </div>
    } @else {
      <gs-laddar [laddar]="svar.laddar()" [fel]="svar.fel()" (igen)="svar.ladda()" />
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
  protected readonly svar = grafResurs(FirmateckningsvalOperation, () => ({}));
  protected readonly beslut = computed(() => this.svar.varde()?.beslutsreferenser ?? []);
  protected readonly beslutId = signal('');
  protected readonly text = signal('');

  constructor() {
    effect(() => {
      const firmateckning = { beslutId: this.beslutId() || null, text: this.text() };
      untracked(() => this.uppgifter.set({ firmateckning }));
    });
  }
}
