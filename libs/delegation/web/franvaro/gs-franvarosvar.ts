import { Component, inject, input, output } from '@angular/core';
import { franvaroskalText } from '@gemensam/delegation/domain';
import { Graf, GsAvslag, GsLaddar } from '@gemensam/shared/web';
import { BesvaraFranvaroOperation, type FranvaroDelFragment } from '../generated/operationer';
import { aktsandare } from '../jav/aktsandare';

/** What somebody else has noted of the person: she says in one press whether it is right. */
@Component({
  selector: 'gs-franvarosvar',
  imports: [GsAvslag, GsLaddar],
  template: `
    <p>
      <strong>{{ rad().noteradAv }}</strong> har antecknat dig som frånvarande {{ dagar() }} ({{ skal() }}). {{ varit() ? 'Din ersättare fick besluta de dagarna.' : 'Då beslutar din ersättare eller överordnade i ditt ställe.' }}
    </p>
    <gs-avslag [avslag]="sandare.avslag()" />
    @if (sandare.fel(); as e) {
      <gs-laddar [laddar]="false" [fel]="e" (igen)="svara(forra)" />
    }
    <p class="knappar gs-ej-utskrift">
      <button type="button" class="gs-knapp" [attr.aria-disabled]="sandare.sparar() ? true : null" (click)="svara(true)">Stämmer<span class="gs-dold">: frånvaro {{ dagar() }}</span></button>
      <button type="button" class="gs-knapp" [attr.aria-disabled]="sandare.sparar() ? true : null" (click)="svara(false)">Stämmer inte<span class="gs-dold">: frånvaro {{ dagar() }}</span></button>
    </p>
  `,
  styles: `
    :host {
      display: block;
      padding: var(--gs-steg-3);
      margin-block: var(--gs-steg-2);
      border-inline-start: 4px solid var(--gs-varning);
      background: var(--gs-varning-yta);
      overflow-wrap: anywhere;
    }
    p {
      margin: 0;
    }
    .knappar {
      display: flex;
      flex-wrap: wrap;
      gap: var(--gs-steg-2);
      margin-block-start: var(--gs-steg-2);
    }
  `,
})
export class GsFranvarosvar {
  readonly rad = input.required<FranvaroDelFragment>();
  /** The business date. */
  readonly idag = input.required<string>();
  readonly besvarat = output();
  readonly #graf = inject(Graf);
  protected readonly sandare = aktsandare();
  protected forra = true;

  protected dagar(): string {
    const { fran, till } = this.rad();
    return fran === till ? fran : `${fran}–${till}`;
  }

  protected skal(): string {
    return franvaroskalText(this.rad().skal).toLocaleLowerCase('sv');
  }

  protected varit(): boolean {
    return this.rad().till < this.idag();
  }

  protected async svara(stammer: boolean): Promise<void> {
    this.forra = stammer;
    const { id, version } = this.rad();
    let krock = false;
    const gjort = await this.sandare.skicka(
      stammer || this.varit() ? 'Svaret är sparat' : 'Svaret är sparat. Frånvaron är avslutad',
      async () => (await this.#graf.andra(BesvaraFranvaroOperation, { input: { id, version, stammer } })).besvaraFranvaro,
      (r) => {
        krock = r.__typename === 'FranvaroKonflikt';
        return r.__typename === 'FranvaroKonflikt' ? (r.aktuell.aterkallad ? 'Frånvaron är nu återtagen.' : `Frånvaron är nu ${r.aktuell.fran}–${r.aktuell.till}.`) : null;
      },
    );
    if (gjort || krock) this.besvarat.emit();
  }
}
