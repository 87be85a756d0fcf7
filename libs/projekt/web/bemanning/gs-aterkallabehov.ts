import { Component, inject, input, signal } from '@angular/core';
import { Graf, GsTextfalt } from '@gemensam/shared/web';
import { AterkallaBemanningsbehovOperation } from '../generated/operationer';
import { type Behov, Bemanningsvy } from './bemanningsvy';

/** Why a need is withdrawn. */
@Component({
  selector: 'gs-aterkallabehov',
  imports: [GsTextfalt],
  template: `
    <form aria-label="Återkalla behovet" novalidate (submit)="$event.preventDefault(); skicka()">
      <gs-textfalt etikett="Skäl" hjalp="Det som kommunerna har lovat står kvar men räknas inte längre." [(text)]="skal" [fel]="vy.falt('skal')" [kravs]="true" />
      <p class="knappar">
        <button type="submit" class="gs-knapp primar" [attr.aria-disabled]="vy.sparar() ? true : null">Återkalla behovet</button>
        <button type="button" class="gs-knapp" (click)="vy.visa(null)">Avbryt</button>
      </p>
    </form>
  `,
  styleUrl: './bemanningsformular.css',
})
export class GsAterkallabehov {
  readonly behov = input.required<Behov>();
  readonly #graf = inject(Graf);
  protected readonly vy = inject(Bemanningsvy);
  protected readonly skal = signal('');

  protected async skicka(): Promise<void> {
    const { id, version } = this.behov();
    const nu = this.vy.nu(id)?.version ?? version;
    await this.vy.skicka('Behovet är återkallat', async () => (await this.#graf.andra(AterkallaBemanningsbehovOperation, { input: { id, version: nu, skal: this.skal() } })).aterkallaBemanningsbehov);
  }
}
