import { Component, computed, inject, signal } from '@angular/core';
import { MAT_DIALOG_DATA } from '@angular/material/dialog';
import { sekretesslagText } from '@gemensam/arende/domain';
import { Graf, grafResurs, GsLaddar } from '@gemensam/shared/web';
import { GsKlassval } from '../diarium/gs-klassval';
import { type ArendeDelFragment, ArendesekretessOperation, RegistreraArendeOperation } from '../generated/operationer';
import { GsNysekretess } from '../sekretess/gs-nysekretess';
import { OPPET, SEKRETESSFALT, tillNysekretess } from '../sekretess/nysekretess';
import { type Aktsvar, GsAktruta } from './gs-aktruta';

/** Registers an ärende: the class of the diarieplan is asked for, the dnr comes back. An utkast that is secret stays so; any other may become it here. */
@Component({
  selector: 'gs-registrera-ruta',
  imports: [GsAktruta, GsKlassval, GsNysekretess, GsLaddar],
  template: `
    <gs-aktruta #ruta akt="registrera" [arende]="arende" rubrik="Registrera ärendet" knapp="Registrera" [skicka]="skicka" [falt]="falt" [redo]="nu.varde() !== undefined">
      <p>
        <strong>{{ ruta.nu().rubrik || 'Ärendet' }}</strong> får nästa lediga diarienummer och går till beredning. Det kan inte ångras.
        @if (oppet() && !sekretess().hemlig) {
          Det blir synligt för alla i samverkan.
        }
      </p>
      <gs-klassval [fel]="ruta.faltfel('klassificering')" [(text)]="klassificering" />
      @if (galler(); as m) {
        <p class="galler">
          {{ slagText(m.slag) }} enligt OSL {{ m.paragraf }} gäller redan för ärendet, och fortsätter att gälla när det är registrerat. I diariet syns bara numret och dagen. Sekretessen ändras på ärendets sida.
        </p>
      } @else if (oppet()) {
        <gs-nysekretess [(val)]="sekretess" [handlaggareId]="arende.handlaggareId" [fel]="{ paragraf: ruta.faltfel('sekretess.paragraf'), skal: ruta.faltfel('sekretess.skal'), behoriga: ruta.faltfel('sekretess.behoriga') }" />
      } @else {
        <gs-laddar [laddar]="nu.laddar()" [fel]="nu.fel()" (igen)="nu.ladda()" />
      }
    </gs-aktruta>
  `,
  styles: `
    p {
      max-width: 60ch;
      margin: 0;
    }
    .galler {
      padding: var(--gs-steg-2) var(--gs-steg-3);
      border-inline-start: 4px solid var(--gs-varning);
      background: var(--gs-varning-yta);
    }
  `,
})
export class RegistreraRuta {
  readonly #graf = inject(Graf);
  protected readonly arende = inject<ArendeDelFragment>(MAT_DIALOG_DATA);
  protected readonly sekretess = signal(OPPET);
  protected readonly falt = ['klassificering', ...SEKRETESSFALT];
  protected readonly klassificering = signal(this.arende.klassificeringForslag);
  readonly #sedd = signal(this.arende.version);
  /** What holds, asked again when somebody has changed the ärende. */
  protected readonly nu = grafResurs(ArendesekretessOperation, () => (this.#sedd() > 0 ? { arendeId: this.arende.id } : undefined));
  protected readonly galler = computed(() => this.nu.varde()?.arendesekretess?.sekretess ?? null);
  protected readonly oppet = computed(() => this.nu.varde() !== undefined && this.galler() === null);
  protected readonly slagText = sekretesslagText;

  protected readonly skicka = async ({ id, version }: ArendeDelFragment): Promise<Aktsvar> => {
    const input = { arendeId: id, version, klassificering: this.klassificering(), sekretess: this.galler() ? null : tillNysekretess(this.sekretess()) };
    const { registreraArende: svar } = await this.#graf.andra(RegistreraArendeOperation, { input });
    if (svar.__typename === 'ArendeKonflikt') this.#sedd.set(svar.aktuell.version);
    return svar;
  };
}
