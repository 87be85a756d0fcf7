import { Component, inject, signal } from '@angular/core';
import { MAT_DIALOG_DATA } from '@angular/material/dialog';
import { Graf } from '@gemensam/shared/web';
import { GsKlassval } from '../diarium/gs-klassval';
import { type ArendeDelFragment, RegistreraArendeOperation } from '../generated/operationer';
import { type Aktsvar, GsAktruta } from './gs-aktruta';

/** Registers an ärende: the class of the diarieplan is asked for, the dnr comes back. */
@Component({
  selector: 'gs-registrera-ruta',
  imports: [GsAktruta, GsKlassval],
  template: `
    <gs-aktruta #ruta akt="registrera" [arende]="arende" rubrik="Registrera ärendet" knapp="Registrera" [skicka]="skicka" [falt]="['klassificering']">
      <p>
        <strong>{{ ruta.nu().rubrik || 'Ärendet' }}</strong> får nästa lediga diarienummer och går till beredning. Det kan inte ångras. Är ärendet inte
        sekretessbelagt blir det synligt för alla i samverkan.
      </p>
      <gs-klassval [fel]="ruta.faltfel('klassificering')" [(text)]="klassificering" />
    </gs-aktruta>
  `,
  styles: `
    p {
      max-width: 60ch;
      margin: 0;
    }
  `,
})
export class RegistreraRuta {
  readonly #graf = inject(Graf);
  protected readonly arende = inject<ArendeDelFragment>(MAT_DIALOG_DATA);
  protected readonly klassificering = signal(this.arende.klassificeringForslag);

  protected readonly skicka = async ({ id, version }: ArendeDelFragment): Promise<Aktsvar> => {
    const input = { arendeId: id, version, klassificering: this.klassificering() };
    return (await this.#graf.andra(RegistreraArendeOperation, { input })).registreraArende;
  };
}
