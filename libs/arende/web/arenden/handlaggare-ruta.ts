import { Component, computed, inject, signal } from '@angular/core';
import { MAT_DIALOG_DATA } from '@angular/material/dialog';
import { Graf, grafResurs, GsFaltfel, GsLaddar, rollText } from '@gemensam/shared/web';
import { type ArendeDelFragment, BytHandlaggareOperation, HandlaggarvalOperation, type HandlaggarvalQuery } from '../generated/operationer';
import { type Aktsvar, GsAktruta } from './gs-aktruta';

type Kandidat = HandlaggarvalQuery['handlaggarval'][number];

/** Gives an ärende to another handläggare. */
@Component({
  selector: 'gs-handlaggare-ruta',
  imports: [GsAktruta, GsFaltfel, GsLaddar],
  template: `
    <gs-aktruta #ruta akt="byt_handlaggare" [arende]="arende" rubrik="Byt handläggare" knapp="Byt" [skicka]="skicka" [falt]="['personId']">
      <p>
        <strong>{{ arende.rubrik || 'Utan rubrik' }}</strong> handläggs av {{ ruta.nu().handlaggare }}.
      </p>
      @if (svar.varde()) {
        <div class="gs-falt">
          <label class="gs-falt-etikett" for="ny-handlaggare">Ny handläggare</label>
          <gs-faltfel id="ny-handlaggare-fel" [text]="valfel() ?? ruta.faltfel('personId')" />
          <select #val id="ny-handlaggare" class="gs-inmatning" aria-describedby="ny-handlaggare-fel" [attr.aria-invalid]="valfel() || ruta.faltfel('personId') ? true : null" (change)="personId.set(val.value)">
            <option value="">Välj …</option>
            @for (k of kandidater(); track k.personId) {
              <option [value]="k.personId">{{ text(k) }}</option>
            }
          </select>
        </div>
      } @else {
        <gs-laddar [laddar]="svar.laddar()" [fel]="svar.fel()" (igen)="svar.ladda()" />
      }
    </gs-aktruta>
  `,
  styles: `
    p {
      margin: 0;
    }
    select {
      width: 100%;
    }
  `,
})
export class HandlaggareRuta {
  readonly #graf = inject(Graf);
  protected readonly arende = inject<ArendeDelFragment>(MAT_DIALOG_DATA);
  protected readonly svar = grafResurs(HandlaggarvalOperation, () => ({}));
  protected readonly kandidater = computed(() => (this.svar.varde()?.handlaggarval ?? []).filter((k) => k.personId !== this.arende.handlaggareId));
  protected readonly personId = signal('');
  protected readonly valfel = signal<string | null>(null);
  protected readonly text = (k: Kandidat): string => [k.namn, ...k.roller.map((r) => rollText(r)), ...k.kommuner].join(', ');

  protected readonly skicka = async ({ id, version }: ArendeDelFragment): Promise<Aktsvar | null> => {
    this.valfel.set(this.personId() ? null : 'Välj vem som ska handlägga ärendet.');
    if (!this.personId()) return null;
    const input = { arendeId: id, version, personId: this.personId() };
    return (await this.#graf.andra(BytHandlaggareOperation, { input })).bytHandlaggare;
  };
}
