import { Component, inject, input, linkedSignal, output, viewChild } from '@angular/core';
import { fasText } from '@gemensam/projekt/domain';
import { Graf, GsDatumfalt, GsTextfalt, type VisatAvslag } from '@gemensam/shared/web';
import { AndraLeverabelOperation, type LeverabelDelFragment, type LeverabellistaDelFragment, type SkapaLeverabelMutation, SkapaLeverabelOperation } from '../generated/operationer';

export interface Leverabelstart {
  readonly namn: string;
  readonly grind: LeverabelDelFragment['grind'];
  readonly agare: string;
  readonly klar: string;
}

/** An act with what is said when it went through. */
export interface Leverabelakt {
  readonly klart: string;
  readonly akt: () => Promise<SkapaLeverabelMutation['skapaLeverabel']>;
}

/** A leverabel, new or changed. */
@Component({
  selector: 'gs-leverabelformular',
  imports: [GsTextfalt, GsDatumfalt],
  template: `
    <form [attr.aria-label]="rad() ? 'Ändra ' + rad()!.namn : 'Ny leverabel'" novalidate (submit)="$event.preventDefault(); skicka()">
      <gs-textfalt etikett="Leverabel" [(text)]="namn" [fel]="fel('namn')" [kravs]="true" />
      <div class="gs-falt">
        <label class="gs-falt-etikett" for="leverabel-grind">Behövs till grinden</label>
        <select id="leverabel-grind" class="gs-inmatning" [attr.aria-invalid]="fel('grind') ? true : null" (change)="valj($event)">
          @for (g of grindar(); track g.till) {
            <option [value]="g.till" [selected]="g.till === grind()">{{ g.beteckning === text(g.till) ? g.beteckning : g.beteckning + ' till ' + text(g.till) }}{{ g.passerad ? ' (passerad)' : '' }}</option>
          }
        </select>
      </div>
      <gs-textfalt etikett="Ägare" hjalp="Den som tar fram leverabeln, helst en funktion." [(text)]="agare" [fel]="fel('agare')" [kravs]="true" />
      <gs-datumfalt etikett="Klar senast" hjalp="Om dagen är bestämd." [(text)]="klar" [fel]="fel('klar')" />
      <p class="knappar">
        <button type="submit" class="gs-knapp primar" [attr.aria-disabled]="sparar() ? true : null">Spara</button>
        <button type="button" class="gs-knapp" (click)="stangd.emit()">Avbryt</button>
      </p>
    </form>
  `,
  styles: `
    form {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--gs-steg-3);
      max-width: 44rem;
      margin-block-end: var(--gs-steg-4);
      padding: var(--gs-steg-4);
      border: 1px solid var(--gs-linje-stark);
      background: var(--gs-bakgrund);
    }
    .knappar {
      display: flex;
      flex-wrap: wrap;
      gap: var(--gs-steg-2);
      margin: 0;
    }
  `,
})
export class GsLeverabelformular {
  readonly projektId = input.required<string>();
  readonly rad = input.required<LeverabelDelFragment | null>();
  readonly start = input.required<Leverabelstart>();
  readonly grindar = input.required<LeverabellistaDelFragment['grindar']>();
  readonly avslag = input<VisatAvslag | null>(null);
  readonly sparar = input(false);
  readonly sanda = output<Leverabelakt>();
  readonly stangd = output();
  readonly #graf = inject(Graf);
  protected readonly namn = linkedSignal(() => this.start().namn);
  protected readonly grind = linkedSignal(() => this.start().grind);
  protected readonly agare = linkedSignal(() => this.start().agare);
  protected readonly klar = linkedSignal(() => this.start().klar);
  protected readonly dag = viewChild.required(GsDatumfalt);
  protected readonly text = fasText;

  protected fel(falt: string): string | null {
    const nej = this.avslag();
    return nej?.falt === falt ? `${nej.text} ${nej.utvag ?? ''}`.trim() : null;
  }

  protected valj(h: Event): void {
    const vald = this.grindar().find((g) => h.target instanceof HTMLSelectElement && g.till === h.target.value);
    if (vald) this.grind.set(vald.till);
  }

  protected skicka(): void {
    const klar = this.dag().datum();
    if (this.klar().trim() !== '' && !klar) return;
    const uppgifter = { namn: this.namn(), grind: this.grind(), agare: this.agare(), klar };
    const rad = this.rad();
    this.sanda.emit(
      rad
        ? { klart: `${this.namn()} är ändrad`, akt: async () => (await this.#graf.andra(AndraLeverabelOperation, { input: { id: rad.id, version: rad.version, ...uppgifter } })).andraLeverabel }
        : { klart: `${this.namn()} är inlagd`, akt: async () => (await this.#graf.andra(SkapaLeverabelOperation, { input: { projektId: this.projektId(), ...uppgifter } })).skapaLeverabel },
    );
  }
}
