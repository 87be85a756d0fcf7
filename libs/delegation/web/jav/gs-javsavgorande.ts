import { Component, inject, input, output, signal } from '@angular/core';
import { type Javsbedomning, javsbedomningar, javsgrundKalla, javsgrundText } from '@gemensam/delegation/domain';
import { Graf, GsAvslag, GsFormular, GsLaddar, GsTextfalt } from '@gemensam/shared/web';
import { AvgorJavOperation, type JavDelFragment } from '../generated/operationer';
import { aktsandare } from './aktsandare';
import { javIOrd } from './jav-ord';

/** The ordförande, or vice in her place, judges a question of jäv. */
@Component({
  selector: 'gs-javsavgorande',
  imports: [GsAvslag, GsFormular, GsLaddar, GsTextfalt],
  template: `
    <form gsFormular oppnas [attr.aria-label]="'Avgör jäv: ' + fraga().person" novalidate (submit)="$event.preventDefault(); skicka()">
      <h2>Är {{ fraga().person }} jävig?</h2>
      <gs-avslag [avslag]="sandare.avslag()?.falt && sandare.avslag()?.falt !== 'utfall' ? null : sandare.avslag()" />
      <p>{{ fraga().sakNamn }}: {{ grundtext(fraga().grund) }} ({{ kalla(fraga().grund) }}).</p>
      @if (fraga().text) {
        <p>”{{ fraga().text }}”</p>
      }
      <p class="gs-dampad">{{ iOrd(fraga()) }}</p>
      <fieldset class="gs-val">
        <legend>Utfall</legend>
        @for (u of utfallen; track u) {
          <label><input type="radio" name="javsutfall" [value]="u" [checked]="u === utfall()" (change)="utfall.set(u)" /> {{ u === 'jav' ? 'Jäv' : 'Inte jäv' }}</label>
        }
      </fieldset>
      <gs-textfalt etikett="Skäl" [rader]="2" [(text)]="skal" [fel]="sandare.falt('skal')" [kravs]="true" />
      @if (sandare.fel(); as e) {
        <gs-laddar [laddar]="false" [fel]="e" (igen)="skicka()" />
      }
      <p class="knappar">
        <button type="submit" class="gs-knapp primar" [attr.aria-disabled]="sandare.sparar() ? true : null">Avgör frågan</button>
        <button type="button" class="gs-knapp" (click)="avbruten.emit()">Avbryt</button>
      </p>
    </form>
  `,
  styleUrl: './jav.css',
})
export class GsJavsavgorande {
  readonly fraga = input.required<JavDelFragment>();
  /** Judged; or somebody was first, and the page should show what stands now. */
  readonly klar = output<boolean>();
  readonly avbruten = output();
  readonly #graf = inject(Graf);
  protected readonly sandare = aktsandare();
  protected readonly utfallen = javsbedomningar;
  protected readonly grundtext = javsgrundText;
  protected readonly kalla = javsgrundKalla;
  protected readonly iOrd = javIOrd;
  protected readonly utfall = signal<Javsbedomning>('jav');
  protected readonly skal = signal('');

  protected async skicka(): Promise<void> {
    const { id, version } = this.fraga();
    const input = { id, version, utfall: this.utfall(), skal: this.skal() };
    let krock = false;
    const gjort = await this.sandare.skicka('Frågan är avgjord', async () => (await this.#graf.andra(AvgorJavOperation, { input })).avgorJav, (r) => {
      krock = r.__typename === 'JavKonflikt';
      return r.__typename === 'JavKonflikt' ? `Nu gäller: ${javIOrd(r.aktuell)} Du skrev: ${input.utfall === 'jav' ? 'jäv' : 'inte jäv'}, ${input.skal}` : null;
    });
    if (gjort || krock) this.klar.emit(gjort);
  }
}
