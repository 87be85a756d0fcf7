import { Component, computed, inject, input, linkedSignal, output, signal, untracked } from '@angular/core';
import { type Riskakt, RISKOVERGANGAR } from '@gemensam/projekt/domain';
import { Graf, GsTextfalt, type VisatAvslag } from '@gemensam/shared/web';
import { BytRiskstatusOperation, type RiskDelFragment } from '../generated/operationer';
import type { Riskaktion } from './riskinmatning';

const KNAPP: Readonly<Record<Riskakt, string>> = { bevaka: 'Bevaka risken', oppna: 'Öppna risken', stang: 'Stäng risken' };
const KLART: Readonly<Record<Riskakt, string>> = { bevaka: 'bevakas', oppna: 'är öppen', stang: 'är stängd' };

/** What may be done with the status of a risk; closing it and opening it again with a reason. */
@Component({
  selector: 'gs-riskstatusformular',
  imports: [GsTextfalt],
  template: `
    <form [attr.aria-label]="'Ändra status för ' + risk().namn" novalidate (submit)="$event.preventDefault(); skicka()">
      @if (akter().length > 1) {
        <fieldset class="gs-val">
          <legend>Vad ska hända?</legend>
          @for (a of akter(); track a.akt) {
            <label><input type="radio" name="riskakt" [value]="a.akt" [checked]="akt() === a.akt" (change)="akt.set(a.akt)" /> {{ knapp(a.akt) }}</label>
          }
        </fieldset>
      }
      @if (medSkal()) {
        <gs-textfalt etikett="Skäl" [hjalp]="akt() === 'stang' ? 'Varför finns risken inte längre?' : 'Varför öppnas risken igen?'" [rader]="2" [(text)]="skal" [fel]="avslag()?.falt === 'skal' ? avslag()!.text : null" [kravs]="true" />
      }
      <p class="knappar">
        <button type="submit" class="gs-knapp primar" [attr.aria-disabled]="sparar() ? true : null">{{ knapp(akt()) }}</button>
        <button type="button" class="gs-knapp" (click)="stangd.emit()">Avbryt</button>
      </p>
    </form>
  `,
  styleUrl: './gs-riskformular.css',
})
export class GsRiskstatusformular {
  readonly risk = input.required<RiskDelFragment>();
  readonly avslag = input<VisatAvslag | null>(null);
  readonly sparar = input(false);
  readonly sanda = output<Riskaktion>();
  readonly stangd = output();
  readonly #graf = inject(Graf);
  protected readonly akter = computed(() => RISKOVERGANGAR.filter((o) => o.fran === this.risk().status));
  protected readonly akt = linkedSignal<string, Riskakt>({ source: () => this.risk().status, computation: (status, forut) => (forut?.source === status ? forut.value : (untracked(this.akter)[0]?.akt ?? 'oppna')) });
  protected readonly medSkal = computed(() => this.akter().find((a) => a.akt === this.akt())?.skal ?? false);
  protected readonly skal = signal('');
  protected readonly knapp = (a: Riskakt): string => KNAPP[a];

  protected skicka(): void {
    const { id, version, namn } = this.risk();
    const input = { id, version, akt: this.akt(), skal: this.medSkal() ? this.skal() : '' };
    this.sanda.emit({ klart: `${namn} ${KLART[this.akt()]}`, akt: async () => (await this.#graf.andra(BytRiskstatusOperation, { input })).bytRiskstatus });
  }
}
