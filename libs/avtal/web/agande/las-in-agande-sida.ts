import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { organisationsslagText } from '@gemensam/avtal/domain';
import { GsRadfel, STORSTA_FIL, tillBase64 } from '@gemensam/samverkan/web';
import { Arbete, Graf, GsAvslag, GsFilval, GsLaddar, GsSidhuvud, Meddelanden, Vidare, type VisatAvslag } from '@gemensam/shared/web';
import { ForhandsgranskaAgandeOperation, type ForhandsgranskaAgandeQuery, LasInAgandeOperation } from '../generated/operationer';

/** Ownership from a file in two steps: choose it and see what it would change; read it in. A faulty file is shown row by row and changes nothing. */
@Component({
  selector: 'gs-las-in-agande-sida',
  imports: [GsSidhuvud, GsAvslag, GsFilval, GsLaddar, GsRadfel, RouterLink],
  templateUrl: './las-in-agande-sida.html',
  styles: `
    .fil {
      max-width: 44rem;
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
    h2 {
      margin-block: var(--gs-steg-4) var(--gs-steg-2);
    }
  `,
})
export class LasInAgandeSida {
  readonly samverkan = input.required<string>();
  readonly #graf = inject(Graf);
  readonly #vidare = inject(Vidare);
  readonly #meddelanden = inject(Meddelanden);
  protected readonly slagText = organisationsslagText;
  protected readonly fil = signal<{ readonly filnamn: string; readonly innehallBase64: string } | null>(null);
  protected readonly filfel = signal<string | null>(null);
  protected readonly visning = signal<ForhandsgranskaAgandeQuery['forhandsgranskaAgande'] | null>(null);
  protected readonly avslag = signal<VisatAvslag | null>(null);
  protected readonly arbete = new Arbete();
  protected readonly tillbaka = computed(() => ['/', this.samverkan(), 'administration', 'organisationer']);
  protected readonly antal = computed(() => ((n) => `${n} ${n === 1 ? 'rad' : 'rader'}`)(this.visning()?.rader.length ?? 0));

  /** What a screen reader is told when the preview is there. */
  protected readonly resultat = computed(() => {
    const v = this.visning();
    if (!v) return '';
    return v.fel.length > 0 ? `Filen har ${v.fel.length} fel.` : `Filen lägger in ${this.antal()}.`;
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
    await this.arbete.fraga('Granskar filen …', () => this.#graf.fraga(ForhandsgranskaAgandeOperation, { input }), (svar) => this.visning.set(svar.forhandsgranskaAgande));
  }

  protected async lasIn(): Promise<void> {
    const [fil, visning] = [this.fil(), this.visning()];
    if (!fil || !visning || this.arbete.text()) return;
    this.avslag.set(null);
    const vidare = this.#vidare.harifran();
    await this.arbete.gor('Läser in …', async () => {
      const svar = (await this.#graf.andra(LasInAgandeOperation, { input: { ...fil, kontrollsumma: visning.kontrollsumma } })).lasInAgande;
      if (svar.__typename === 'Avslag') return this.avslag.set(svar);
      this.#meddelanden.visa(`${this.antal()} lästes in`);
      await vidare(this.tillbaka());
    });
  }

  #nollstall(): void {
    this.filfel.set(null);
    this.visning.set(null);
    this.avslag.set(null);
  }
}
