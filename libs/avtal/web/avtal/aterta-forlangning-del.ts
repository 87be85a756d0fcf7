import { Component, computed, inject, input, signal, viewChild } from '@angular/core';
import { Graf, GsAvslag, GsFaltfel, GsLaddar, GsTextfalt } from '@gemensam/shared/web';
import { AtertaForlangningOperation, type AvtalDelFragment } from '../generated/operationer';
import { Avtalsvy } from './avtalsvy';
import { GsAvtalsbeslut } from './gs-avtalsbeslut';

/** A förlängning that was registered by mistake is taken back, with the reason, and with a decision where the first one had been reported. */
@Component({
  selector: 'gs-aterta-forlangning-del',
  imports: [GsAvslag, GsFaltfel, GsLaddar, GsTextfalt, GsAvtalsbeslut],
  template: `
    @if (vy.avtal(); as a) {
      <h2>Ta tillbaka förlängningen</h2>
      @if (senast(); as o) {
        <p class="gs-text">
          Option {{ o.nr }} registrerades som utnyttjad, meddelad {{ o.meddelad }}, och avtalet gäller till {{ a.slutar }}. Ta tillbaka förlängningen bara om den är felregistrerad. Ska avtalet sluta i förtid sägs det upp. Det som
          registrerades finns kvar i historiken.
        </p>
      } @else {
        <p class="obs">Avtalet är inte förlängt.</p>
      }
      <gs-avslag [avslag]="vy.avslag()?.falt ? null : vy.avslag()" />
      @if (vy.fel(); as f) {
        <gs-laddar [laddar]="false" [fel]="f" (igen)="vy.rensa()" />
      }
      @if (senast()) {
        <form aria-label="Ta tillbaka förlängningen" novalidate (submit)="$event.preventDefault(); skicka(a)">
          <gs-textfalt etikett="Varför tas förlängningen tillbaka?" hjalp="Vad som blev fel och hur det upptäcktes." [rader]="3" [(text)]="skal" [fel]="vy.falt('skal')" [kravs]="true" />
          <fieldset class="gs-val">
            <legend>Har beslutet om förlängningen anmälts till nämnden?</legend>
            <gs-faltfel id="aterta-beslut-fel" [text]="anmald() ? null : vy.falt('beslutId')" />
            <label><input type="radio" name="anmald" [checked]="!anmald()" (change)="anmald.set(false)" /> Nej</label>
            <label><input type="radio" name="anmald" [checked]="anmald()" (change)="anmald.set(true)" /> Ja, och ett beslut tar tillbaka den</label>
          </fieldset>
          @if (anmald()) {
            <gs-avtalsbeslut akt="aterta" [avtalId]="a.id" [avslag]="vy.avslag()" />
          }
          @if (beslutsfel(); as f) {
            <p class="obs" role="alert">{{ f }}</p>
          }
          <p class="knappar">
            <button type="submit" class="gs-knapp primar" [attr.aria-disabled]="vy.sparar() ? true : null">Ta tillbaka förlängningen</button>
            <button type="button" class="gs-knapp" (click)="vy.visa(a)">Avbryt</button>
          </p>
        </form>
      }
    }
  `,
  styleUrl: './aktformular.css',
})
export class AtertaForlangningDel {
  readonly id = input.required<string>();
  readonly #graf = inject(Graf);
  protected readonly vy = inject(Avtalsvy);
  protected readonly senast = computed(() => this.vy.avtal()?.optioner.findLast((o) => o.lage === 'utnyttjad') ?? null);
  protected readonly skal = signal('');
  protected readonly anmald = signal(false);
  protected readonly beslutsfel = signal<string | null>(null);
  protected readonly beslut = viewChild(GsAvtalsbeslut);

  protected skicka(a: AvtalDelFragment): void {
    const anmald = this.anmald();
    const beslut = anmald ? (this.beslut()?.input() ?? null) : { beslutId: null, beslut: null };
    this.beslutsfel.set(beslut === null ? 'Beslutsdatumet går inte att läsa. Skriv till exempel 2021-02-10.' : null);
    if (beslut === null) return;
    const input = { id: a.id, version: a.version, skal: this.skal(), anmald, ...beslut };
    void this.vy.skicka('Förlängningen är tillbakatagen', async () => (await this.#graf.andra(AtertaForlangningOperation, { input })).atertaForlangning);
  }
}
