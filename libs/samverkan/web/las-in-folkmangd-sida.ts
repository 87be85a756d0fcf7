import { Component, computed, inject, signal } from '@angular/core';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { Arbete, Graf, GsAvslag, GsFilval, GsLaddar, GsSidhuvud, Meddelanden, Vidare, type VisatAvslag } from '@gemensam/shared/web';
import { STORSTA_FIL, tillBase64 } from './filinnehall';
import { type Forhandsvisning, GsFolkmangdsandringar } from './gs-folkmangdsandringar';
import { GsRadfel } from './gs-radfel';
import { ForhandsgranskaFolkmangdOperation, LasInFolkmangdOperation } from './generated/operationer';

interface ValdFil {
  readonly filnamn: string;
  readonly innehallBase64: string;
}

/** Import in two steps: choose a file and see what it would change; read it in. A faulty file is shown row by row and changes nothing. */
@Component({
  selector: 'gs-las-in-folkmangd-sida',
  imports: [GsSidhuvud, GsAvslag, GsFilval, GsLaddar, GsRadfel, GsFolkmangdsandringar, RouterLink],
  templateUrl: './las-in-folkmangd-sida.html',
  styles: `
    .fil {
      max-width: 40rem;
      margin-block-end: var(--gs-steg-5);
    }
    .knappar {
      display: flex;
      flex-wrap: wrap;
      gap: var(--gs-steg-3);
      margin-block-start: var(--gs-steg-4);
    }
    pre {
      margin: var(--gs-steg-1) 0;
      padding: var(--gs-steg-2) var(--gs-steg-3);
      border: 1px solid var(--gs-linje);
      overflow-x: auto;
      font-size: var(--gs-text-liten);
    }
  `,
})
export class LasInFolkmangdSida {
  readonly #graf = inject(Graf);
  readonly #vidare = inject(Vidare);
  readonly #route = inject(ActivatedRoute);
  readonly #meddelanden = inject(Meddelanden);

  protected readonly fil = signal<ValdFil | null>(null);
  protected readonly filfel = signal<string | null>(null);
  protected readonly visning = signal<Forhandsvisning | null>(null);
  protected readonly avslag = signal<VisatAvslag | null>(null);
  protected readonly arbete = new Arbete();
  protected readonly antalAndringar = computed(() => (this.visning()?.nya.length ?? 0) + (this.visning()?.andrade.length ?? 0));

  /** What a screen reader is told when the preview is there. */
  protected readonly resultat = computed(() => {
    const v = this.visning();
    if (!v) return '';
    return v.fel.length > 0 ? `Filen har ${v.fel.length} fel.` : `Filen ändrar ${this.antalAndringar()} ${this.antalAndringar() === 1 ? 'rad' : 'rader'}.`;
  });

  protected async valj(vald: File | null): Promise<void> {
    const nyast = this.arbete.borjaOm();
    this.fil.set(null);
    this.#nollstall();
    if (!vald) return;
    if (vald.size > STORSTA_FIL) {
      this.filfel.set(`Filen är ${Math.ceil(vald.size / 1000)} kB. Den får vara högst ${STORSTA_FIL / 1000} kB; dela den i flera.`);
      return;
    }
    const bytes = new Uint8Array(await vald.arrayBuffer());
    if (!nyast()) return;
    this.fil.set({ filnamn: vald.name, innehallBase64: tillBase64(bytes) });
    await this.forhandsgranska();
  }

  protected async forhandsgranska(): Promise<void> {
    const input = this.fil();
    if (!input) return;
    this.#nollstall();
    await this.arbete.fraga('Granskar filen …', () => this.#graf.fraga(ForhandsgranskaFolkmangdOperation, { input }), ({ forhandsgranskaFolkmangd: svar }) => {
      if (svar.__typename === 'Avslag') this.avslag.set(svar);
      else this.visning.set(svar);
    });
  }

  protected async lasIn(): Promise<void> {
    const fil = this.fil();
    const visning = this.visning();
    if (!fil || !visning || this.arbete.text()) return;
    this.avslag.set(null);
    const vidare = this.#vidare.harifran();
    await this.arbete.gor('Läser in …', async () => {
      const svar = (await this.#graf.andra(LasInFolkmangdOperation, { input: { ...fil, kontrollsumma: visning.kontrollsumma } })).lasInFolkmangd;
      if (svar.__typename === 'Avslag') {
        this.avslag.set(svar);
        return;
      }
      this.#meddelanden.visa(`${svar.antalRader} ${svar.antalRader === 1 ? 'rad' : 'rader'} lästes in`);
      await vidare(['..'], { relativeTo: this.#route });
    });
  }

  #nollstall(): void {
    this.filfel.set(null);
    this.visning.set(null);
    this.avslag.set(null);
  }
}
