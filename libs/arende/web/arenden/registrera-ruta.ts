import { Component, inject, signal } from '@angular/core';
import { MAT_DIALOG_DATA } from '@angular/material/dialog';
import { Graf } from '@gemensam/shared/web';
import { GsKlassval } from '../diarium/gs-klassval';
import { type ArendeDelFragment, RegistreraArendeOperation } from '../generated/operationer';
import { GsNysekretess } from '../sekretess/gs-nysekretess';
import { OPPET, SEKRETESSFALT, tillNysekretess } from '../sekretess/nysekretess';
import { type Aktsvar, GsAktruta } from './gs-aktruta';

/** Registers an ärende: the class of the diarieplan is asked for, the dnr comes back. */
@Component({
  selector: 'gs-registrera-ruta',
  imports: [GsAktruta, GsKlassval, GsNysekretess],
  template: `
    <gs-aktruta #ruta akt="registrera" [arende]="arende" rubrik="Registrera ärendet" knapp="Registrera" [skicka]="skicka" [falt]="falt">
      <p>
        <strong>{{ ruta.nu().rubrik || 'Ärendet' }}</strong> får nästa lediga diarienummer och går till beredning. Det kan inte ångras.
        @if (!sekretess().hemlig) {
          Är ärendet inte sekretessmarkerat blir det synligt för alla i samverkan.
        }
      </p>
      <gs-klassval [fel]="ruta.faltfel('klassificering')" [(text)]="klassificering" />
      <gs-nysekretess [(val)]="sekretess" [handlaggareId]="arende.handlaggareId" [fel]="{ paragraf: ruta.faltfel('sekretess.paragraf'), skal: ruta.faltfel('sekretess.skal'), behoriga: ruta.faltfel('sekretess.behoriga') }" />
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
  protected readonly sekretess = signal(OPPET);
  protected readonly falt = ['klassificering', ...SEKRETESSFALT];
  protected readonly klassificering = signal(this.arende.klassificeringForslag);

  protected readonly skicka = async ({ id, version }: ArendeDelFragment): Promise<Aktsvar> => {
    const input = { arendeId: id, version, klassificering: this.klassificering(), sekretess: tillNysekretess(this.sekretess()) };
    return (await this.#graf.andra(RegistreraArendeOperation, { input })).registreraArende;
  };
}
