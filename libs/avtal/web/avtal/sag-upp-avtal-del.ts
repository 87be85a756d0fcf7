import { Component, inject, input, signal, viewChild } from '@angular/core';
import { type Uppsagningsslag, uppsagningsslagen, uppsagningsslagText } from '@gemensam/avtal/domain';
import { Graf, GsAvslag, GsDatumfalt, GsFaltfel, GsLaddar, GsTextfalt } from '@gemensam/shared/web';
import { type AvtalDelFragment, SagUppAvtalOperation } from '../generated/operationer';
import { Avtalsvy } from './avtalsvy';
import { GsAvtalsbeslut } from './gs-avtalsbeslut';

/** An avtal is ended before its time: by the nämnd with its decision, or by the supplier. */
@Component({
  selector: 'gs-sag-upp-avtal-del',
  imports: [GsAvslag, GsLaddar, GsDatumfalt, GsFaltfel, GsTextfalt, GsAvtalsbeslut],
  template: `
    @if (vy.avtal(); as a) {
      <h2>Säg upp avtalet</h2>
      <p class="gs-text">
        Avtalet gäller till {{ a.slutar }}.
        {{ a.uppsagningsmanader === null || a.uppsagningsmanader === undefined ? 'Det ger inte nämnden rätt att säga upp det i förtid.' : 'Nämndens uppsägningstid är ' + a.uppsagningsmanader + ' månader.' }}
      </p>
      <gs-avslag [avslag]="vy.avslag()?.falt ? null : vy.avslag()" />
      @if (vy.fel(); as f) {
        <gs-laddar [laddar]="false" [fel]="f" (igen)="vy.rensa()" />
      }
      <form aria-label="Säg upp avtalet" novalidate (submit)="$event.preventDefault(); skicka(a)">
        <fieldset class="gs-val">
          <legend>Vad har hänt?</legend>
          <gs-faltfel id="uppsagning-slag-fel" [text]="vy.falt('slag')" />
          @for (s of slagen; track s) {
            <label><input type="radio" name="uppsagningsslag" [checked]="slag() === s" (change)="slag.set(s)" /> {{ slagText(s) }}</label>
          }
        </fieldset>
        <gs-textfalt etikett="Skäl" [rader]="3" [(text)]="skal" [fel]="vy.falt('skal')" [kravs]="true" />
        <div class="rad">
          <gs-datumfalt #meddelad [etikett]="slag() === 'av_leverantor' ? 'Uppsägningen kom in' : 'Leverantören meddelades'" [(text)]="meddeladText" [fel]="vy.falt('meddelad') ?? lokaltFel()" [kravs]="true" />
          <gs-datumfalt #sista etikett="Avtalets sista dag" [(text)]="sistaText" [fel]="vy.falt('sistaDag')" [kravs]="true" />
        </div>
        @if (slag() !== 'av_leverantor') {
          <gs-avtalsbeslut [avtalId]="a.id" [avslag]="vy.avslag()" />
        }
        @if (beslutsfel(); as f) {
          <p class="obs" role="alert">{{ f }}</p>
        }
        <p class="knappar">
          <button type="submit" class="gs-knapp primar" [attr.aria-disabled]="vy.sparar() ? true : null">Säg upp avtalet</button>
          <button type="button" class="gs-knapp" (click)="vy.visa(a)">Avbryt</button>
        </p>
      </form>
    }
  `,
  styleUrl: './aktformular.css',
})
export class SagUppAvtalDel {
  readonly id = input.required<string>();
  readonly #graf = inject(Graf);
  protected readonly vy = inject(Avtalsvy);
  protected readonly slagen = uppsagningsslagen;
  protected readonly slagText = uppsagningsslagText;
  protected readonly slag = signal<Uppsagningsslag>('uppsagning');
  protected readonly skal = signal('');
  protected readonly meddeladText = signal('');
  protected readonly sistaText = signal('');
  protected readonly lokaltFel = signal<string | null>(null);
  protected readonly beslutsfel = signal<string | null>(null);
  protected readonly meddelad = viewChild<GsDatumfalt>('meddelad');
  protected readonly sista = viewChild<GsDatumfalt>('sista');
  protected readonly beslut = viewChild(GsAvtalsbeslut);

  protected skicka(a: AvtalDelFragment): void {
    const [meddelad, sistaDag] = [this.meddelad()?.datum() ?? null, this.sista()?.datum() ?? null];
    const beslut = this.slag() === 'av_leverantor' ? { beslutId: null, beslut: null } : (this.beslut()?.input() ?? null);
    this.lokaltFel.set(meddelad === null || sistaDag === null ? 'Ange båda dagarna, till exempel 2021-02-15.' : null);
    this.beslutsfel.set(beslut === null ? 'Beslutsdatumet går inte att läsa. Skriv till exempel 2021-02-10.' : null);
    if (meddelad === null || sistaDag === null || beslut === null) return;
    const input = { id: a.id, version: a.version, slag: this.slag(), meddelad, sistaDag, skal: this.skal(), ...beslut };
    void this.vy.skicka('Avtalet är uppsagt', async () => (await this.#graf.andra(SagUppAvtalOperation, { input })).sagUppAvtal);
  }
}
