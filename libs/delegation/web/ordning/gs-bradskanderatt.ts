import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { type Bradskanderatt, bradskanderatter, bradskanderattText } from '@gemensam/delegation/domain';
import { Graf, GsAvslag, GsFormular, GsLaddar, Meddelanden } from '@gemensam/shared/web';
import { KROCK, nyAkt } from '../akt';
import { SparaBradskanderattOperation } from '../generated/operationer';

/** To whom the utkast gives the right to decide what cannot wait (KL 6:39). */
@Component({
  selector: 'gs-bradskanderatt',
  imports: [GsAvslag, GsFormular, GsLaddar],
  template: `
    @if (farSkriva()) {
      <form gsFormular aria-label="Brådskande ärenden" novalidate (submit)="$event.preventDefault(); spara()">
        <fieldset class="gs-val">
          <legend>Vem beslutar i ärenden som inte kan vänta på nämnden? (KL 6:39)</legend>
          @for (r of alla; track r) {
            <label><input type="radio" name="bradskanderatt" [checked]="r === vald()" (change)="vald.set(r)" /> {{ text(r) }}</label>
          }
        </fieldset>
        <gs-avslag [avslag]="akt.avslag()" />
        @if (akt.fel(); as f) {
          <gs-laddar [laddar]="false" [fel]="f" (igen)="spara()" />
        }
        @if (andrad()) {
          <p class="knappar">
            <button type="submit" class="gs-knapp" [attr.aria-disabled]="akt.sparar() ? true : null">Spara</button>
            <button type="button" class="gs-knapp" (click)="vald.set(utkast().bradskanderatt)">Ångra ändringen</button>
          </p>
        }
      </form>
    } @else {
      <dl class="gs-fakta">
        <dt>Brådskande ärenden</dt>
        <dd>{{ text(utkast().bradskanderatt) }} (KL 6:39)</dd>
      </dl>
    }
  `,
  styleUrl: '../delegation.css',
  styles: `
    :host {
      display: block;
      margin-block-end: var(--gs-steg-4);
    }
  `,
})
export class GsBradskanderatt {
  readonly utkast = input.required<{ readonly id: string; readonly version: number; readonly bradskanderatt: Bradskanderatt }>();
  readonly farSkriva = input(false);
  /** Saved, or somebody was first: the utkast is to be read again. */
  readonly andrat = output();
  readonly #graf = inject(Graf);
  readonly #meddelanden = inject(Meddelanden);
  protected readonly akt = nyAkt();
  protected readonly alla = bradskanderatter;
  protected readonly text = bradskanderattText;
  protected readonly vald = linkedSignal(() => this.utkast().bradskanderatt);
  protected readonly andrad = computed(() => this.vald() !== this.utkast().bradskanderatt);

  protected async spara(): Promise<void> {
    const { id, version } = this.utkast();
    const bradskanderatt = this.vald();
    const r = await this.akt.kor(async () => (await this.#graf.andra(SparaBradskanderattOperation, { input: { ordningId: id, version, bradskanderatt } })).sparaBradskanderatt);
    if (r?.__typename === 'DelegationsutkastKonflikt')
      this.akt.neka({ ...KROCK, text: `Utkastet har ändrats sedan du öppnade sidan. Du valde ”${bradskanderattText(bradskanderatt)}”, och där står nu ”${bradskanderattText(r.aktuell.bradskanderatt)}”.`, utvag: 'Välj igen och spara om ditt val fortfarande stämmer.' });
    else if (r) this.#meddelanden.visa('Rätten i brådskande ärenden är sparad');
    if (r) this.andrat.emit();
  }
}
