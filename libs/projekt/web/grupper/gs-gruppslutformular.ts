import { Component, inject, input, signal, viewChild } from '@angular/core';
import { Graf, GsDatumfalt, Sammanhang } from '@gemensam/shared/web';
import { AvslutaGruppmedlemOperation } from '../generated/operationer';
import { type Gruppmedlem, Gruppvy } from './gruppvy';

/** The last day of a seat. */
@Component({
  selector: 'gs-gruppslutformular',
  imports: [GsDatumfalt],
  template: `
    <form [attr.aria-label]="'Avsluta platsen för ' + rad().namn" novalidate (submit)="$event.preventDefault(); skicka()">
      <gs-datumfalt etikett="Sista dag" hjalp="Den dagen gäller platsen fortfarande. Raden står kvar." [(text)]="till" [fel]="vy.falt('till')" [kravs]="true" />
      <p class="knappar">
        <button type="submit" class="gs-knapp primar" [attr.aria-disabled]="vy.sparar() ? true : null">Avsluta platsen</button>
        <button type="button" class="gs-knapp" (click)="vy.visa(null)">Avbryt</button>
      </p>
    </form>
  `,
  styleUrl: './gruppformular.css',
})
export class GsGruppslutformular {
  readonly rad = input.required<Gruppmedlem>();
  readonly #graf = inject(Graf);
  protected readonly vy = inject(Gruppvy);
  protected readonly till = signal(inject(Sammanhang).affarsdatum());
  protected readonly dag = viewChild.required(GsDatumfalt);

  protected async skicka(): Promise<void> {
    const till = this.dag().datum();
    const { id, namn, version } = this.rad();
    if (!till) {
      this.vy.avslag.set({ regel: 'Dag saknas', text: 'Skriv en dag, till exempel 2021-02-15.', falt: 'till' });
      return;
    }
    const nu = this.vy.nu(id)?.version ?? version;
    await this.vy.skicka(`${namn} är med till och med ${till}`, async () => (await this.#graf.andra(AvslutaGruppmedlemOperation, { input: { id, version: nu, till } })).avslutaGruppmedlem);
  }
}
