import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { aktuelltrubrik } from '@gemensam/projekt/domain';
import { Graf, type GrafFel, grafResurs, GsAvslag, GsDatumfalt, GsEtikett, GsLaddar, GsSidhuvud, GsTextfalt, GsTomt, Meddelanden, somGrafFel, Vidare, type VisatAvslag } from '@gemensam/shared/web';
import { AktuelltlistaOperation, SkapaAktuelltOperation } from '../generated/operationer';

/** Aktuellt och pågående, meeting by meeting: the frozen ones, and for those who write also the drafts. */
@Component({
  selector: 'gs-aktuellt-lista-sida',
  imports: [GsSidhuvud, GsLaddar, GsTomt, GsEtikett, GsTextfalt, GsDatumfalt, GsAvslag, RouterLink],
  templateUrl: './aktuellt-lista-sida.html',
  styles: `
    .bak {
      margin: 0 0 var(--gs-steg-2);
      font-size: var(--gs-text-liten);
    }
    form {
      margin-block-end: var(--gs-steg-4);
    }
    gs-textfalt {
      display: block;
      max-width: 36rem;
      margin-block: var(--gs-steg-3);
    }
    .knappar {
      display: flex;
      flex-wrap: wrap;
      gap: var(--gs-steg-3);
    }
  `,
})
export class AktuelltListaSida {
  readonly samverkan = input.required<string>();
  readonly #graf = inject(Graf);
  readonly #vidare = inject(Vidare);
  readonly #meddelanden = inject(Meddelanden);
  protected readonly svar = grafResurs(AktuelltlistaOperation, () => ({}));
  protected readonly lista = computed(() => this.svar.varde()?.aktuelltlista);
  protected readonly ny = signal(false);
  protected readonly namn = signal('Aktuellt och pågående');
  protected readonly dag = signal('');
  protected readonly avslag = signal<VisatAvslag | null>(null);
  protected readonly fel = signal<GrafFel | undefined>(undefined);
  protected readonly sparar = signal(false);
  protected readonly rubrik = aktuelltrubrik;
  protected readonly ovrigt = computed(() => (this.avslag()?.falt ? null : this.avslag()));

  protected falt(namn: string): string | null {
    const a = this.avslag();
    return a?.falt === namn ? `${a.text} ${a.utvag ?? ''}`.trim() : null;
  }

  protected visa(ny: boolean): void {
    this.ny.set(ny);
    this.avslag.set(null);
    this.fel.set(undefined);
  }

  protected async skapa(sammantrade: string | null, handelse?: Event): Promise<void> {
    handelse?.preventDefault();
    if (this.sparar()) return;
    this.fel.set(undefined);
    if (sammantrade === null) {
      this.avslag.set({ regel: 'Dag saknas', text: 'Ange sammanträdets dag.', utvag: 'Skriv till exempel 2021-03-16.', falt: 'sammantrade' });
      return;
    }
    this.sparar.set(true);
    this.avslag.set(null);
    try {
      const vidare = this.#vidare.harifran();
      const { skapaAktuellt: svar } = await this.#graf.andra(SkapaAktuelltOperation, { input: { namn: this.namn(), sammantrade } });
      if (svar.__typename === 'Avslag') this.avslag.set(svar);
      else if (svar.__typename === 'Aktuellt' && !(await vidare(['/', this.samverkan(), 'projekt', 'aktuellt', svar.id]))) this.#meddelanden.visa('Sammanställningen är skapad');
    } catch (orsak) {
      this.fel.set(somGrafFel(orsak));
    } finally {
      this.sparar.set(false);
    }
  }
}
