import { Component, inject, input, linkedSignal, output, signal } from '@angular/core';
import { type Javsbedomning, type Javsgrund, javsgrunder, javsgrundKalla, javsgrundVal, type Javssaktyp } from '@gemensam/delegation/domain';
import { Graf, GsAvslag, GsFormular, GsLaddar, GsTextfalt } from '@gemensam/shared/web';
import { AnmalJavOperation } from '../generated/operationer';
import { aktsandare } from './aktsandare';
import { javIOrd } from './jav-ord';

/** A person says that she is jävig in a matter, or that what the registers show is no jäv. */
@Component({
  selector: 'gs-javsanmalan',
  imports: [GsAvslag, GsFormular, GsLaddar, GsTextfalt],
  template: `
    <form gsFormular oppnas [attr.aria-label]="bedomning() === 'jav' ? 'Anmäl jäv' : 'Inte jävig'" novalidate (submit)="$event.preventDefault(); skicka()">
      <gs-avslag [avslag]="sandare.avslag()?.falt ? null : sandare.avslag()" />
      @if (bedomning() === 'jav') {
        <fieldset class="gs-val">
          <legend>Varför är du jävig?</legend>
          @for (g of grunder; track g) {
            <label>
              <input type="radio" name="javsgrund" [value]="g" [checked]="g === vald()" (change)="vald.set(g)" />
              <span>{{ valtext(g) }} <span class="gs-dampad">({{ kalla(g) }})</span></span>
            </label>
          }
        </fieldset>
      } @else {
        <p>Du svarar att du inte är jävig i den här saken. Ordföranden avgör frågan, eller vice ordföranden när den gäller ordföranden. Tills dess räknas den som jäv.</p>
      }
      @if (saktyp() === 'upphandling') {
        <p class="gs-dampad">Om en upphandling skrivs inga ord: de kan avslöja vem som har lämnat anbud. Berätta för den som avgör frågan.</p>
      } @else {
        <gs-textfalt [etikett]="bedomning() === 'jav' ? 'Med egna ord' : 'Varför är du inte jävig?'" hjalp="Alla i samverkan kan läsa det. Skriv inget om någons hälsa eller privatliv." [rader]="2" [(text)]="text" [fel]="sandare.falt('text')" [kravs]="bedomning() === 'inte_jav'" />
      }
      @if (sandare.fel(); as e) {
        <gs-laddar [laddar]="false" [fel]="e" (igen)="skicka()" />
      }
      <p class="knappar">
        <button type="submit" class="gs-knapp primar" [attr.aria-disabled]="sandare.sparar() ? true : null">{{ bedomning() === 'jav' ? 'Anmäl jäv' : 'Spara svaret' }}</button>
        <button type="button" class="gs-knapp" (click)="avbruten.emit()">Avbryt</button>
      </p>
    </form>
  `,
  styleUrl: './jav.css',
})
export class GsJavsanmalan {
  readonly saktyp = input.required<Javssaktyp>();
  readonly sakId = input.required<string>();
  readonly bedomning = input<Javsbedomning>('jav');
  readonly grund = input<Javsgrund>('saken_angar');
  readonly klar = output();
  readonly avbruten = output();
  readonly #graf = inject(Graf);
  protected readonly sandare = aktsandare();
  protected readonly grunder = javsgrunder;
  protected readonly valtext = javsgrundVal;
  protected readonly kalla = javsgrundKalla;
  protected readonly vald = linkedSignal(() => this.grund());
  protected readonly text = signal('');

  protected async skicka(): Promise<void> {
    const input = { saktyp: this.saktyp(), sakId: this.sakId(), grund: this.vald(), text: this.text(), bedomning: this.bedomning() };
    const klart = this.bedomning() === 'jav' ? 'Jäv är anmält' : 'Svaret är sparat';
    if (await this.sandare.skicka(klart, async () => (await this.#graf.andra(AnmalJavOperation, { input })).anmalJav, (r) => (r.__typename === 'JavKonflikt' ? `Frågan finns redan: ${javIOrd(r.aktuell)}` : null))) this.klar.emit();
  }
}
