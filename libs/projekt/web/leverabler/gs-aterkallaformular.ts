import { Component, inject, input, output, signal } from '@angular/core';
import { Graf, GsTextfalt, type VisatAvslag } from '@gemensam/shared/web';
import { AterkallaGodkannandeOperation, type LeverabelDelFragment } from '../generated/operationer';
import type { Leverabelakt } from './gs-leverabelformular';

/** Why an approval is withdrawn. */
@Component({
  selector: 'gs-aterkallaformular',
  imports: [GsTextfalt],
  template: `
    <form [attr.aria-label]="'Återkalla godkännandet av ' + rad().namn" novalidate (submit)="$event.preventDefault(); skicka()">
      <gs-textfalt etikett="Skäl" hjalp="Varför återkallas godkännandet?" [rader]="2" [(text)]="skal" [fel]="avslag()?.falt === 'skal' ? avslag()!.text : null" [kravs]="true" />
      <p class="knappar">
        <button type="submit" class="gs-knapp primar" [attr.aria-disabled]="sparar() ? true : null">Återkalla godkännandet</button>
        <button type="button" class="gs-knapp" (click)="stangd.emit()">Avbryt</button>
      </p>
    </form>
  `,
  styles: `
    form {
      display: grid;
      gap: var(--gs-steg-3);
      max-width: 44rem;
    }
    .knappar {
      display: flex;
      flex-wrap: wrap;
      gap: var(--gs-steg-2);
      margin: 0;
    }
  `,
})
export class GsAterkallaformular {
  readonly rad = input.required<LeverabelDelFragment>();
  readonly avslag = input<VisatAvslag | null>(null);
  readonly sparar = input(false);
  readonly sanda = output<Leverabelakt>();
  readonly stangd = output();
  readonly #graf = inject(Graf);
  protected readonly skal = signal('');

  protected skicka(): void {
    const { id, version, namn } = this.rad();
    this.sanda.emit({ klart: `Godkännandet av ${namn} är återkallat`, akt: async () => (await this.#graf.andra(AterkallaGodkannandeOperation, { input: { id, version, skal: this.skal() } })).aterkallaGodkannande });
  }
}
