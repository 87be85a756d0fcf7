import { Component, computed, inject, signal } from '@angular/core';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { Graf, type GrafFel, GsAvslag, GsDatumfalt, GsLaddar, GsTextfalt, Meddelanden, Sammanhang, somGrafFel, type VisatAvslag } from '@gemensam/shared/web';
import { AntecknaInkommenOperation, type InkommetDelFragment } from '../generated/operationer';
import { faltfel } from './registerutkast';

/** What is noted: a file of an ärende, or something that has none yet. */
export interface Antecknadata {
  readonly arendeId?: string;
  readonly handlingId?: string;
  readonly rubrik?: string;
}

const FALT = ['inkom', 'avsandare', 'rubrik'];

/** Notes that a handling has come in, so that it is registered without delay. */
@Component({
  selector: 'gs-anteckna-inkommen-ruta',
  imports: [GsTextfalt, GsDatumfalt, GsAvslag, GsLaddar],
  template: `
    <h2 id="anteckna-rubrik" tabindex="-1">Anteckna inkommen handling</h2>
    <p>Den som registrerar ser den på sin arbetsyta, med sista dag vardagen efter att den kom in.</p>
    <form novalidate (submit)="skicka($event)">
      <gs-datumfalt etikett="Kom in" [kravs]="true" [fel]="faltet('inkom')" [(text)]="inkom" />
      <gs-textfalt etikett="Avsändare" hjalp="Person, myndighet eller företag." [kravs]="true" [fel]="faltet('avsandare')" [(text)]="avsandare" />
      <gs-textfalt etikett="Vad handlingen rör" hjalp="I korthet." [kravs]="true" [fel]="faltet('rubrik')" [(text)]="rubrik" />
      @if (ovrigt(); as a) {
        <gs-avslag [avslag]="a" />
      }
      @if (fel(); as f) {
        <gs-laddar [laddar]="false" [fel]="f" (igen)="skicka()" />
      }
      <div class="knappar">
        <button type="submit" class="gs-knapp primar" [attr.aria-disabled]="pagar() ? true : null">Anteckna</button>
        <button type="button" class="gs-knapp" (click)="ref.close(null)">Avbryt</button>
      </div>
    </form>
  `,
  styles: `
    :host {
      display: block;
      overflow-y: auto;
      max-height: 92vh;
      padding: var(--gs-steg-5);
    }
    h2 {
      margin: 0 0 var(--gs-steg-2);
    }
    form {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--gs-steg-3);
    }
    /* Always in sight, also when the dialog is higher than the window. */
    .knappar {
      position: sticky;
      z-index: 1;
      inset-block-end: 0;
      display: flex;
      flex-wrap: wrap;
      gap: var(--gs-steg-3);
      margin-block: calc(-1 * var(--gs-steg-2)) calc(-1 * var(--gs-steg-5));
      padding-block: var(--gs-steg-2) var(--gs-steg-5);
      background: var(--gs-yta);
    }
  `,
})
export class AntecknaInkommenRuta {
  protected readonly data = inject<Antecknadata>(MAT_DIALOG_DATA);
  protected readonly ref = inject<MatDialogRef<AntecknaInkommenRuta, InkommetDelFragment | null>>(MatDialogRef);
  readonly #graf = inject(Graf);
  readonly #meddelanden = inject(Meddelanden);
  protected readonly inkom = signal(inject(Sammanhang).affarsdatum());
  protected readonly avsandare = signal('');
  protected readonly rubrik = signal(this.data.rubrik ?? '');
  protected readonly avslag = signal<VisatAvslag | null>(null);
  protected readonly fel = signal<GrafFel | undefined>(undefined);
  protected readonly pagar = signal(false);
  protected readonly ovrigt = computed(() => (FALT.includes(this.avslag()?.falt ?? '') ? null : this.avslag()));

  protected faltet(falt: string): string | null {
    return faltfel(this.avslag(), falt);
  }

  protected async skicka(handelse?: Event): Promise<void> {
    handelse?.preventDefault();
    if (this.pagar()) return;
    this.pagar.set(true);
    this.avslag.set(null);
    this.fel.set(undefined);
    try {
      const { arendeId = null, handlingId = null } = this.data;
      const input = { inkom: this.inkom(), avsandare: this.avsandare(), rubrik: this.rubrik(), arendeId, handlingId };
      const { antecknaInkommen: svar } = await this.#graf.andra(AntecknaInkommenOperation, { input });
      if (svar.__typename === 'Avslag') this.avslag.set(svar);
      else if (svar.__typename === 'Inkommet') {
        this.#meddelanden.visa(`${svar.rubrik} väntar på registrering till ${svar.frist}`);
        this.ref.close(svar);
      }
    } catch (orsak) {
      this.fel.set(somGrafFel(orsak));
    } finally {
      this.pagar.set(false);
    }
  }
}
