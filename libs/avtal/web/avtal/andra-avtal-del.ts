import { Component, inject, input, signal } from '@angular/core';
import { Graf, GsAvslag, GsLaddar, GsTextfalt } from '@gemensam/shared/web';
import { AndraAvtalOperation, RattaAvtalOperation } from '../generated/operationer';
import { avtalsandring } from './avtalsandring';
import { Avtalsvy } from './avtalsvy';
import { GsAvtalsformular } from './gs-avtalsformular';

/** The particulars of an avtal are changed; of a signed one, what it does not bind. */
@Component({
  selector: 'gs-andra-avtal-del',
  imports: [GsAvslag, GsLaddar, GsAvtalsformular],
  template: `
    @if (vy.avtal(); as a) {
      <h2>Ändra avtalet</h2>
      <gs-avslag [avslag]="vy.avslag()" />
      @if (vy.fel(); as f) {
        <gs-laddar [laddar]="false" [fel]="f" (igen)="vy.rensa()" />
      }
      <gs-avtalsformular
        rubrik="Ändra avtalet"
        knapp="Spara"
        [fran]="andring.fran()"
        [bundet]="!!a.tecknat"
        [avslag]="vy.avslag()"
        [sparar]="vy.sparar()"
        (sanda)="andring.skicka($event)"
        (stangd)="vy.visa(a)"
      />
    }
  `,
})
export class AndraAvtalDel {
  readonly id = input.required<string>();
  readonly #graf = inject(Graf);
  protected readonly vy = inject(Avtalsvy);
  protected readonly andring = avtalsandring('Avtalet är ändrat', async (nyckel, uppgifter) => (await this.#graf.andra(AndraAvtalOperation, { input: { ...nyckel, uppgifter } })).andraAvtal);
}

/** What was written wrong about a signed avtal is set right, with the reason. */
@Component({
  selector: 'gs-ratta-avtal-del',
  imports: [GsAvslag, GsLaddar, GsTextfalt, GsAvtalsformular],
  template: `
    @if (vy.avtal(); as a) {
      <h2>Rätta en felskriven uppgift</h2>
      <p class="gs-text">
        Här rättas det som är fel i registret. Det som parterna har kommit överens om att ändra registreras som förlängning eller uppsägning. Den gamla uppgiften och skälet står kvar i historiken.
      </p>
      <gs-avslag [avslag]="vy.avslag()" />
      @if (vy.fel(); as f) {
        <gs-laddar [laddar]="false" [fel]="f" (igen)="vy.rensa()" />
      }
      <gs-avtalsformular rubrik="Rätta avtalet" knapp="Rätta" [fran]="andring.fran()" [avslag]="vy.avslag()" [sparar]="vy.sparar()" (sanda)="andring.skicka($event)" (stangd)="vy.visa(a)">
        <gs-textfalt etikett="Skäl" hjalp="Vad var fel, och hur upptäcktes det?" [rader]="3" [(text)]="skal" [fel]="vy.falt('skal')" [kravs]="true" />
      </gs-avtalsformular>
    }
  `,
})
export class RattaAvtalDel {
  readonly id = input.required<string>();
  readonly #graf = inject(Graf);
  protected readonly vy = inject(Avtalsvy);
  protected readonly skal = signal('');
  protected readonly andring = avtalsandring(
    'Avtalet är rättat',
    async (nyckel, uppgifter) => (await this.#graf.andra(RattaAvtalOperation, { input: { ...nyckel, skal: this.skal(), uppgifter } })).rattaAvtal,
  );
}
