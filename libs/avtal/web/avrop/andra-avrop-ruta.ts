import { Component, inject, signal, viewChild } from '@angular/core';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { kronorstext } from '../avtal/kronorstext';
import { belopp, BeloppPipe, Graf, type GrafFel, GsAvslag, GsBeloppsfalt, GsDatumfalt, GsLaddar, GsTextfalt, Meddelanden, somGrafFel, tidpunkt, type VisatAvslag } from '@gemensam/shared/web';
import { type AvropDelFragment, type AvropsaktDelFragment, MakuleraAvropOperation, RattaAvropOperation } from '../generated/operationer';

export interface Avropsandring {
  readonly akt: 'ratta' | 'makulera';
  readonly avrop: AvropDelFragment;
}

const FALT: readonly string[] = ['belopp', 'datum', 'vad', 'referens', 'skal'];

/** Corrects an avrop, or takes it back. Closes with the avrop as it stands, or null. */
@Component({
  selector: 'gs-andra-avrop-ruta',
  imports: [BeloppPipe, GsAvslag, GsBeloppsfalt, GsDatumfalt, GsLaddar, GsTextfalt],
  templateUrl: './andra-avrop-ruta.html',
  styleUrl: './andra-avrop-ruta.css',
})
export class AndraAvropRuta {
  protected readonly data = inject<Avropsandring>(MAT_DIALOG_DATA);
  protected readonly ref = inject<MatDialogRef<AndraAvropRuta, AvropDelFragment | null>>(MatDialogRef);
  readonly #graf = inject(Graf);
  readonly #meddelanden = inject(Meddelanden);
  protected readonly rattar = this.data.akt === 'ratta';
  protected readonly avrop = this.data.avrop;
  protected readonly belopp = signal(kronorstext(this.avrop.belopp));
  protected readonly dagtext = signal(this.avrop.datum);
  protected readonly vad = signal(this.avrop.vad);
  protected readonly referens = signal(this.avrop.referens ?? '');
  protected readonly skal = signal('');
  protected readonly dagfalt = viewChild<GsDatumfalt>('dagfalt');
  protected readonly avslag = signal<VisatAvslag | null>(null);
  protected readonly graffel = signal<GrafFel | undefined>(undefined);
  protected readonly pagar = signal(false);
  /** What stands, when somebody was first: an avrop that has changed is taken back, and cannot be changed again. */
  protected readonly aktuell = signal<AvropDelFragment | null>(null);
  protected readonly tid = tidpunkt;

  protected readonly fel = (falt: string): string | null => {
    const a = this.avslag();
    return a?.falt === falt ? `${a.text} ${a.utvag ?? ''}`.trim() : null;
  };
  protected readonly ovrigt = (): VisatAvslag | null => (FALT.includes(this.avslag()?.falt ?? '') ? null : this.avslag());

  protected async skicka(): Promise<void> {
    const datum = this.rattar ? (this.dagfalt()?.prova() ?? null) : this.avrop.datum;
    if (this.pagar() || datum === null) return;
    this.pagar.set(true);
    this.avslag.set(null);
    this.graffel.set(undefined);
    try {
      this.#visa(await this.#akt(datum));
    } catch (orsak) {
      this.graffel.set(somGrafFel(orsak));
    } finally {
      this.pagar.set(false);
    }
  }

  async #akt(datum: string): Promise<AvropsaktDelFragment> {
    const { id, version } = this.avrop;
    const skal = this.skal();
    if (!this.rattar) return (await this.#graf.andra(MakuleraAvropOperation, { input: { id, version, skal } })).makuleraAvrop;
    return (await this.#graf.andra(RattaAvropOperation, { input: { id, version, skal, datum, belopp: this.belopp(), vad: this.vad(), referens: this.referens() } })).rattaAvrop;
  }

  #visa(r: AvropsaktDelFragment): void {
    if (r.__typename === 'Avslag') return this.avslag.set(r);
    if (r.__typename === 'AvropKonflikt') return this.aktuell.set(r.aktuell);
    this.#meddelanden.visa(this.rattar ? `Avrop ${this.avrop.beteckning} är rättat. Kvar av takvolymen: ${belopp(r.kvar)}` : `Avrop ${this.avrop.beteckning} är makulerat. Kvar av takvolymen: ${belopp(r.kvar)}`);
    this.ref.close(r.avrop);
  }
}
