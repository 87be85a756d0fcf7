import { Component, inject, input, linkedSignal, signal } from '@angular/core';
import { type Bemanningsenhet } from '@gemensam/projekt/domain';
import { Graf, GsTextfalt } from '@gemensam/shared/web';
import { SvaraOmBemanningOperation } from '../generated/operationer';
import { type Behov, Bemanningsvy, type Bemanningssvar } from './bemanningsvy';
import { GsMangdfalt } from './gs-mangdfalt';

/** A kommun promises so much of a person, or says that it does not. */
@Component({
  selector: 'gs-bemanningssvar',
  imports: [GsTextfalt, GsMangdfalt],
  template: `
    <form [attr.aria-label]="'Svar för ' + svar().kommun.namn" novalidate (submit)="$event.preventDefault(); skicka()">
      <fieldset class="gs-val">
        <legend>Bidrar {{ svar().kommun.namn }}?</legend>
        <label><input type="radio" name="utlova" [checked]="utlova()" (change)="utlova.set(true)" /> Ja</label>
        <label><input type="radio" name="utlova" [checked]="!utlova()" (change)="utlova.set(false)" /> Nej</label>
      </fieldset>
      @if (utlova()) {
        <gs-mangdfalt [(omfattning)]="omfattning" [(enhet)]="enhet" [(fran)]="fran" [(till)]="till" />
        <gs-textfalt etikett="Person" hjalp="Om det är bestämt, helst en funktion." [(text)]="person" [fel]="vy.falt('person')" />
      } @else {
        <gs-textfalt etikett="Skäl" [(text)]="skal" [fel]="vy.falt('skal')" [kravs]="true" />
      }
      @if (svar().svararSom === 'e_samordnare') {
        <gs-textfalt etikett="Källa" hjalp="Var står kommunens svar? Du lägger in det åt kommunen." [(text)]="kalla" [fel]="vy.falt('kalla')" [kravs]="true" />
      }
      <p class="knappar">
        <button type="submit" class="gs-knapp primar" [attr.aria-disabled]="vy.sparar() ? true : null">Spara svaret</button>
        <button type="button" class="gs-knapp" (click)="vy.visa(null)">Avbryt</button>
      </p>
    </form>
  `,
  styleUrl: './bemanningsformular.css',
})
export class GsBemanningssvar {
  readonly behov = input.required<Behov>();
  readonly svar = input.required<Bemanningssvar>();
  readonly #graf = inject(Graf);
  protected readonly vy = inject(Bemanningsvy);
  protected readonly utlova = linkedSignal(() => this.svar().tillstand !== 'avbojd');
  protected readonly omfattning = linkedSignal(() => String(this.svar().omfattning ?? ''));
  protected readonly enhet = linkedSignal<Bemanningsenhet>(() => this.svar().enhet ?? this.behov().enhet);
  protected readonly fran = linkedSignal(() => this.svar().fran ?? this.behov().fran);
  protected readonly till = linkedSignal(() => this.svar().till ?? this.behov().till);
  protected readonly person = linkedSignal(() => this.svar().person ?? '');
  protected readonly skal = linkedSignal(() => this.svar().skal ?? '');
  protected readonly kalla = signal('');

  protected async skicka(): Promise<void> {
    const utlova = this.utlova();
    const omfattning = Number(this.omfattning().trim() || NaN);
    if (utlova && !Number.isInteger(omfattning)) return this.vy.saknas('omfattning', 'Skriv hela procent eller hela timmar, till exempel 50.');
    const { kommun, version } = this.svar();
    const nu = this.vy.nu(this.behov().id)?.svar.find((s) => s.kommun.kommunkod === kommun.kommunkod)?.version ?? version;
    const mangd = utlova ? { omfattning, enhet: this.enhet(), fran: this.fran().trim(), till: this.till().trim(), person: this.person() } : { skal: this.skal() };
    const input = { behovId: this.behov().id, kommunkod: kommun.kommunkod, version: nu, utlova, ...mangd, kalla: this.svar().svararSom === 'e_samordnare' ? this.kalla() : null };
    await this.vy.skicka(`Svaret för ${kommun.namn} är sparat`, async () => (await this.#graf.andra(SvaraOmBemanningOperation, { input })).svaraOmBemanning);
  }
}
