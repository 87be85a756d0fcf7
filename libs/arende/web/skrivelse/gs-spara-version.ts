import { Component, inject, input, signal } from '@angular/core';
import { Graf, type GrafFel, GsAvslag, GsLaddar, Meddelanden, somGrafFel, type VisatAvslag } from '@gemensam/shared/web';
import { SparaSkrivelseversionOperation } from '../generated/operationer';
import { osantAvslag } from './osant-avslag';
import { Skrivelseskrivning } from './skrivelseskrivning';

/** Keeps the text as a version, with a note if one is wanted. What is written here is sent first, so that it is in it. */
@Component({
  selector: 'gs-spara-version',
  imports: [GsAvslag, GsLaddar],
  template: `
    <form (submit)="$event.preventDefault(); spara()">
      <div class="gs-falt">
        <label class="gs-falt-etikett" for="version-anteckning">Anteckning (valfri)</label>
        <input id="version-anteckning" class="gs-inmatning" maxlength="300" autocomplete="off" [value]="anteckning()" (input)="skriv($event)" />
      </div>
      <gs-avslag [avslag]="avslag()" />
      @if (fel(); as f) {
        <gs-laddar [laddar]="false" [fel]="f" (igen)="spara()" />
      }
      <button type="submit" class="gs-knapp" [attr.aria-disabled]="pagar() ? true : null">Spara version</button>
    </form>
  `,
  styles: `
    .gs-inmatning {
      width: 100%;
    }
    .gs-knapp {
      margin-block-start: var(--gs-steg-2);
    }
  `,
})
export class GsSparaVersion {
  readonly arendeId = input.required<string>();
  readonly #graf = inject(Graf);
  readonly #meddelanden = inject(Meddelanden);
  readonly #skrivning = inject(Skrivelseskrivning);
  protected readonly anteckning = signal('');
  protected readonly avslag = signal<VisatAvslag | null>(null);
  protected readonly fel = signal<GrafFel | undefined>(undefined);
  protected readonly pagar = signal(false);

  protected skriv(handelse: Event): void {
    if (handelse.target instanceof HTMLInputElement) this.anteckning.set(handelse.target.value);
  }

  protected async spara(): Promise<void> {
    const forbindelse = this.#skrivning.forbindelse();
    if (!forbindelse || this.pagar()) return;
    this.pagar.set(true);
    this.avslag.set(null);
    this.fel.set(undefined);
    try {
      if (!(await forbindelse.skicka())) {
        this.avslag.set(osantAvslag(forbindelse.lage()));
        return;
      }
      const { sparaSkrivelseversion: r } = await this.#graf.andra(SparaSkrivelseversionOperation, {
        input: { arendeId: this.arendeId(), textnummer: forbindelse.nummer(), anteckning: this.anteckning() },
      });
      if (r.__typename === 'Avslag') {
        this.avslag.set(r);
        return;
      }
      this.anteckning.set('');
      this.#meddelanden.visa(`Version ${r.nummer} är sparad`);
    } catch (orsak) {
      this.fel.set(somGrafFel(orsak));
    } finally {
      this.pagar.set(false);
    }
  }
}
