import { Component, inject, signal } from '@angular/core';
import { MAT_DIALOG_DATA } from '@angular/material/dialog';
import { Graf, grafResurs, GsFaltfel, GsLaddar } from '@gemensam/shared/web';
import { type ArendeDelFragment, PlaneraArendeOperation, PlaneringsvalOperation } from '../generated/operationer';
import { type Aktsvar, GsAktruta } from './gs-aktruta';

/** Chooses the sammanträde that an ärende is to be ready for. */
@Component({
  selector: 'gs-planera-ruta',
  imports: [GsAktruta, GsFaltfel, GsLaddar],
  template: `
    <gs-aktruta #ruta akt="planera" [arende]="arende" rubrik="Planera till sammanträde" knapp="Planera" [skicka]="skicka" [falt]="['moteId']">
      <p>
        <strong>{{ arende.rubrik || 'Utan rubrik' }}</strong>
      </p>
      @if (svar.varde(); as v) {
        <fieldset class="gs-val">
          <legend>Sammanträde</legend>
          <gs-faltfel id="planera-fel" [text]="ruta.faltfel('moteId')" />
          @for (m of v.kommandeSammantraden; track m.id) {
            <label
              ><input type="radio" name="mote" aria-describedby="planera-fel" [checked]="moteId() === m.id" (change)="moteId.set(m.id)" />
              <span
                >{{ m.datum }}, {{ m.plats }}
                @if (m.stoppdatum) {
                  <span class="gs-dampad"> – stoppdatum {{ m.stoppdatum }}</span>
                }
              </span></label
            >
          } @empty {
            <p>Inga kommande sammanträden i kalendern. E-samordnaren eller nämndsekreteraren lägger in dem.</p>
          }
          <label><input type="radio" name="mote" [checked]="moteId() === null" (change)="moteId.set(null)" /> Inget sammanträde än</label>
        </fieldset>
      } @else {
        <gs-laddar [laddar]="svar.laddar()" [fel]="svar.fel()" (igen)="svar.ladda()" />
      }
    </gs-aktruta>
  `,
  styles: `
    p {
      margin: 0;
    }
  `,
})
export class PlaneraRuta {
  readonly #graf = inject(Graf);
  protected readonly arende = inject<ArendeDelFragment>(MAT_DIALOG_DATA);
  protected readonly svar = grafResurs(PlaneringsvalOperation, () => ({}));
  protected readonly moteId = signal(this.arende.sammantrade?.id ?? null);

  protected readonly skicka = async ({ id, version }: ArendeDelFragment): Promise<Aktsvar> => {
    const input = { arendeId: id, version, moteId: this.moteId() };
    return (await this.#graf.andra(PlaneraArendeOperation, { input })).planeraArende;
  };
}
