import { Component, computed, input, model } from '@angular/core';
import { handlingsriktningar, type Handlingsriktning, riktningsord, riktningText } from '@gemensam/arende/domain';
import { GsDatumfalt, GsTextfalt, type VisatAvslag } from '@gemensam/shared/web';
import { faltfel, type Registerutkast } from './registerutkast';

/** A file that the registration can be of. */
export interface Registerfil {
  readonly id: string;
  readonly titel: string;
}

export const REGISTERFALT = ['datum', 'motpart', 'rubrik', 'paragraf', 'skal', 'handlingId'] as const;

/** The fields of a registration: which way, when, from or to whom, what about, secret or not, and its file. */
@Component({
  selector: 'gs-registerfalt',
  imports: [GsTextfalt, GsDatumfalt],
  template: `
    @let u = utkast();
    <fieldset class="gs-val riktning">
      <legend>Riktning</legend>
      @for (r of riktningar; track r) {
        <label><input type="radio" [name]="namn" [value]="r" [checked]="r === u.riktning" (change)="andra({ riktning: r })" /> {{ text(r) }}</label>
      }
    </fieldset>
    <gs-datumfalt [etikett]="ord().dag" [kravs]="true" [fel]="fel('datum')" [text]="u.datum" (textChange)="andra({ datum: $event })" />
    <gs-textfalt
      [etikett]="ord().motpart"
      [hjalp]="u.riktning === 'upprattad' ? 'Om den är ställd till någon.' : 'Person, myndighet eller företag.'"
      [kravs]="u.riktning !== 'upprattad'"
      [fel]="fel('motpart')"
      [text]="u.motpart"
      (textChange)="andra({ motpart: $event })"
    />
    <gs-textfalt etikett="Vad handlingen rör" hjalp="I korthet. Syns i diariet." [kravs]="true" [fel]="fel('rubrik')" [text]="u.rubrik" (textChange)="andra({ rubrik: $event })" />
    @if (filer().length > 0) {
      <div class="gs-falt">
        <label class="gs-falt-etikett" [for]="namn + '-fil'">Fil</label>
        @if (fel('handlingId'); as f) {
          <p class="gs-faltfel">{{ f }}</p>
        }
        <select #fil class="gs-inmatning" [id]="namn + '-fil'" (change)="andra({ handlingId: fil.value || null })">
          <option value="">Ingen fil</option>
          @for (f of filer(); track f.id) {
            <option [value]="f.id" [selected]="f.id === u.handlingId">{{ f.titel }}</option>
          }
        </select>
      </div>
    }
    <label class="kryss"><input #hemlig type="checkbox" [checked]="u.hemlig" (change)="andra({ hemlig: hemlig.checked })" /> Uppgifterna kan omfattas av sekretess</label>
    @if (u.hemlig) {
      <gs-textfalt class="kort" etikett="Paragraf i OSL" hjalp="Kapitel och paragraf, till exempel 19:3." [kravs]="true" [fel]="fel('paragraf')" [text]="u.paragraf" (textChange)="andra({ paragraf: $event })" />
      <gs-textfalt etikett="Skäl till sekretessen" [kravs]="true" [fel]="fel('skal')" [text]="u.skal" (textChange)="andra({ skal: $event })" />
      <p class="gs-dampad">Andra ser nummer och datum i diariet, och att handlingen omfattas av sekretess. Filen sekretessmarkeras också.</p>
    }
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--gs-steg-3);
      max-width: 44rem;
    }
    .riktning {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--gs-steg-4);
    }
    .kort {
      max-width: 16rem;
    }
    .kryss {
      display: flex;
      gap: var(--gs-steg-2);
      align-items: center;
    }
    p {
      margin: 0;
      font-size: var(--gs-text-liten);
    }
    .gs-faltfel {
      color: var(--gs-fel);
    }
  `,
})
export class GsRegisterfalt {
  readonly utkast = model.required<Registerutkast>();
  readonly avslag = input<VisatAvslag | null>(null);
  /** What stands before the field in the refusal, e.g. `handling.`. */
  readonly fore = input('');
  readonly filer = input<readonly Registerfil[]>([]);
  protected readonly namn = `registerfalt-${crypto.randomUUID().slice(0, 8)}`;
  protected readonly riktningar = handlingsriktningar;
  protected readonly ord = computed(() => riktningsord(this.utkast().riktning));
  protected readonly text = (r: Handlingsriktning): string => riktningText(r);

  protected fel(falt: string): string | null {
    return faltfel(this.avslag(), `${this.fore()}${falt}`);
  }

  protected andra(andrat: Partial<Registerutkast>): void {
    this.utkast.update((u) => ({ ...u, ...andrat }));
  }
}
