import { Component, computed, inject, signal } from '@angular/core';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { HavHandlingssekretessOperation, type HandlingssekretessDelFragment, SekretessmarkeraHandlingOperation } from './generated/operationer';
import { Graf } from './graf';
import { type GrafFel, somGrafFel } from './graf-fel';
import { GsAvslag, type VisatAvslag } from './gs-avslag';
import { GsLaddar } from './gs-laddar';
import { GsTextfalt } from './gs-textfalt';
import type { Handling } from './handlingstyp';

/** `andrad`: done. `konflikt`: somebody was first; what stands is handed back. */
export type Sekretessutfall = { readonly slag: 'andrad' | 'konflikt'; readonly nu: HandlingssekretessDelFragment } | null;

/** Marks a handling secret by a paragraph of OSL, or lifts the mark it has. */
@Component({
  selector: 'gs-sekretess-ruta',
  imports: [GsTextfalt, GsAvslag, GsLaddar],
  template: `
    <h2 id="gs-sekretess-rubrik" tabindex="-1">{{ haver ? 'Häv sekretessmarkeringen' : 'Sekretessmarkera handlingen' }}</h2>
    @if (haver) {
      <p>
        <strong>{{ handling.titel }}</strong> är markerad enligt OSL {{ handling.sekretess?.paragraf }}: {{ handling.sekretess?.skal }} När markeringen hävs kan alla i
        samverkan läsa handlingen.
      </p>
    } @else {
      <p>
        <strong>{{ handling.titel }}</strong> blir läsbar bara för e-samordnaren, nämndsekreteraren, presidiet, revisorn, den som lade in den och den som svarar för
        projektet eller ärendet. De andra ser att det finns en sekretessmarkerad handling.
      </p>
    }
    <form (submit)="skicka($event)">
      @if (!haver) {
        <gs-textfalt
          class="kort"
          etikett="Paragraf i OSL"
          hjalp="Kapitel och paragraf, till exempel 19:3."
          [kravs]="true"
          [fel]="faltfel('paragraf')"
          [(text)]="paragraf"
        />
      }
      <gs-textfalt
        [etikett]="haver ? 'Varför gäller sekretessen inte längre?' : 'Skäl'"
        [hjalp]="haver ? null : 'Varför handlingen kan omfattas av sekretess. Syns bara för dem som får läsa den.'"
        [rader]="3"
        [kravs]="true"
        [fel]="faltfel('skal')"
        [(text)]="skal"
      />
      @if (ovrigt(); as a) {
        <gs-avslag [avslag]="a" />
      }
      @if (fel(); as f) {
        <gs-laddar [laddar]="false" [fel]="f" (igen)="skicka()" />
      }
      <div class="knappar">
        <button type="submit" class="gs-knapp primar" [attr.aria-disabled]="pagar() ? true : null">{{ haver ? 'Häv markeringen' : 'Sekretessmarkera' }}</button>
        <button type="button" class="gs-knapp" (click)="ref.close(null)">Avbryt</button>
      </div>
    </form>
  `,
  styles: `
    :host {
      display: block;
      padding: var(--gs-steg-5);
    }
    h2 {
      margin: 0 0 var(--gs-steg-2);
    }
    p {
      max-width: 60ch;
      overflow-wrap: anywhere;
    }
    form {
      display: grid;
      gap: var(--gs-steg-3);
    }
    .kort {
      max-width: 16rem;
    }
    .knappar {
      display: flex;
      flex-wrap: wrap;
      gap: var(--gs-steg-3);
    }
  `,
})
export class SekretessRuta {
  protected readonly handling = inject<Handling>(MAT_DIALOG_DATA);
  protected readonly ref = inject<MatDialogRef<SekretessRuta, Sekretessutfall>>(MatDialogRef);
  readonly #graf = inject(Graf);
  protected readonly haver = this.handling.sekretess !== null;
  protected readonly paragraf = signal('');
  protected readonly skal = signal('');
  protected readonly avslag = signal<VisatAvslag | null>(null);
  protected readonly fel = signal<GrafFel | undefined>(undefined);
  protected readonly pagar = signal(false);
  protected readonly ovrigt = computed(() => (['paragraf', 'skal'].includes(this.avslag()?.falt ?? '') ? null : this.avslag()));

  protected faltfel(falt: string): string | null {
    const a = this.avslag();
    return a?.falt === falt ? [a.text, a.utvag].filter(Boolean).join(' ') : null;
  }

  protected async skicka(handelse?: Event): Promise<void> {
    handelse?.preventDefault();
    if (this.pagar()) return;
    this.pagar.set(true);
    this.avslag.set(null);
    this.fel.set(undefined);
    try {
      const svar = await this.#andra();
      if (svar.__typename === 'Avslag') this.avslag.set(svar);
      else if (svar.__typename === 'Handlingssekretess') this.ref.close({ slag: 'andrad', nu: svar });
      else this.ref.close({ slag: 'konflikt', nu: svar.aktuell });
    } catch (orsak) {
      this.fel.set(somGrafFel(orsak));
    } finally {
      this.pagar.set(false);
    }
  }

  async #andra() {
    const grund = { handlingId: this.handling.id, version: this.handling.version, skal: this.skal() };
    if (this.haver) return (await this.#graf.andra(HavHandlingssekretessOperation, { input: grund })).havHandlingssekretess;
    return (await this.#graf.andra(SekretessmarkeraHandlingOperation, { input: { ...grund, paragraf: this.paragraf() } })).sekretessmarkeraHandling;
  }
}
