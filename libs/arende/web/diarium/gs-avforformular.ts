import { Component, inject, input, output, signal } from '@angular/core';
import { Graf, type GrafFel, GsAvslag, GsLaddar, GsTextfalt, Meddelanden, somGrafFel, type VisatAvslag } from '@gemensam/shared/web';
import { AvforInkommenOperation, type InkommetDelFragment } from '../generated/operationer';
import { faltfel } from './registerutkast';

/** Why something that came in is not registered. */
@Component({
  selector: 'gs-avforformular',
  imports: [GsTextfalt, GsAvslag, GsLaddar],
  template: `
    <form novalidate [attr.aria-label]="'Registrera inte: ' + rad().rubrik" (submit)="skicka($event)">
      <gs-textfalt
        etikett="Varför registreras den inte?"
        hjalp="Den är uppenbart av ringa betydelse, hör till någon annan eller är antecknad två gånger."
        [kravs]="true"
        [fel]="skalfel()"
        [(text)]="skal"
      />
      @if (avslag(); as a) {
        @if (a.falt !== 'skal') {
          <gs-avslag [avslag]="a" />
        }
      }
      @if (fel(); as f) {
        <gs-laddar [laddar]="false" [fel]="f" (igen)="skicka()" />
      }
      <p class="knappar">
        <button type="submit" class="gs-knapp primar" [attr.aria-disabled]="pagar() ? true : null">Avför ur listan</button>
        <button type="button" class="gs-knapp" (click)="klar.emit()">Avbryt</button>
      </p>
    </form>
  `,
  styles: `
    form {
      display: grid;
      gap: var(--gs-steg-3);
      max-width: 44rem;
      margin-block-end: var(--gs-steg-4);
      padding: var(--gs-steg-4);
      border: 1px solid var(--gs-linje-stark);
    }
    .knappar {
      display: flex;
      flex-wrap: wrap;
      gap: var(--gs-steg-2);
      margin: 0;
    }
  `,
})
export class GsAvforformular {
  readonly rad = input.required<InkommetDelFragment>();
  readonly klar = output();
  readonly #graf = inject(Graf);
  readonly #meddelanden = inject(Meddelanden);
  protected readonly skal = signal('');
  protected readonly avslag = signal<VisatAvslag | null>(null);
  protected readonly fel = signal<GrafFel | undefined>(undefined);
  protected readonly pagar = signal(false);

  protected skalfel(): string | null {
    return faltfel(this.avslag(), 'skal');
  }

  protected async skicka(handelse?: Event): Promise<void> {
    handelse?.preventDefault();
    if (this.pagar()) return;
    this.pagar.set(true);
    this.avslag.set(null);
    this.fel.set(undefined);
    try {
      const { id, version } = this.rad();
      const { avforInkommen: svar } = await this.#graf.andra(AvforInkommenOperation, { input: { id, version, skal: this.skal() } });
      if (svar.__typename === 'Avslag') this.avslag.set(svar);
      else {
        this.#meddelanden.visa(svar.__typename === 'Inkommet' ? 'Avförd ur listan' : 'Någon annan har ändrat den. Läs igenom och försök igen');
        this.klar.emit();
      }
    } catch (orsak) {
      this.fel.set(somGrafFel(orsak));
    } finally {
      this.pagar.set(false);
    }
  }
}
