import { computed, inject, Injectable, signal } from '@angular/core';
import { Graf, type GrafFel, somGrafFel } from '@gemensam/shared/web';
import { type FakturaDelFragment, FattaDelegationsbeslutOperation, ProvaDelegationsbeslutOperation } from '../generated/operationer';

/** An invoice in a round of attest, and how it stands: checked one by one, decided one by one. */
export interface Attestrad {
  readonly f: FakturaDelFragment;
  readonly lage: 'vantar' | 'gron' | 'brister' | 'fattat';
  /** What the rules say, or the number of the decision. */
  readonly text: string;
  readonly utvag: string | null;
  readonly version: number | null;
  readonly rubrik: string;
  readonly beslutId: string | null;
}

const begaran = (id: string) => ({ arendetyp: 'beslutsattest' as const, sakId: id, principiell: false, uppgifter: {} });
const nekad = (a: { readonly text: string; readonly utvag?: string | null }) => ({ lage: 'brister' as const, text: a.text, utvag: a.utvag ?? null });
const FORE = { text: 'Någon annan ändrade fakturan under tiden. Den är inte attesterad av dig.', utvag: 'Öppna fakturan och se vad som gäller.' };

/**
 * Several invoices, each attested by a decision of its own: its own check, number, key and transaction. One that is refused leaves the others. What gives
 * no answer at all (no contact, not confirmed) ends the round, and what is decided by then stands.
 */
@Injectable()
export class Attestrunda {
  readonly rader = signal<readonly Attestrad[]>([]);
  readonly provas = signal(false);
  readonly attesteras = signal(false);
  readonly fel = signal<GrafFel | undefined>(undefined);
  readonly grona = computed(() => this.rader().filter((r) => r.lage === 'gron'));
  readonly fattade = computed(() => this.rader().filter((r) => r.lage === 'fattat'));
  readonly #graf = inject(Graf);
  #runda = 0;

  /** Checks them one after another; those that are decided stand as they are. */
  async prova(fakturor: readonly FakturaDelFragment[]): Promise<void> {
    const runda = ++this.#runda;
    const forra = new Map(this.rader().map((r) => [r.f.id, r]));
    const klar = (id: string): Attestrad | undefined => (forra.get(id)?.lage === 'fattat' ? forra.get(id) : undefined);
    this.rader.set(fakturor.map((f) => klar(f.id) ?? { f, lage: 'vantar', text: 'Prövas …', utvag: null, version: null, rubrik: '', beslutId: null }));
    this.fel.set(undefined);
    this.provas.set(true);
    try {
      for (const { f, lage } of this.rader()) {
        if (lage === 'fattat') continue;
        const { provaDelegationsbeslut: svar } = await this.#graf.fraga(ProvaDelegationsbeslutOperation, { input: begaran(f.id) });
        if (runda !== this.#runda) return;
        const brist = svar.__typename === 'Avslag' ? svar : svar.rader.find((r) => r.utfall === 'brister');
        if (svar.__typename === 'Avslag' || brist) this.#satt(f.id, nekad(brist ?? { text: '' }));
        else this.#satt(f.id, { lage: 'gron', text: 'Alla regler är uppfyllda.', version: svar.version ?? null, rubrik: svar.rubrik });
      }
    } catch (orsak) {
      if (runda === this.#runda) this.fel.set(somGrafFel(orsak));
    } finally {
      if (runda === this.#runda) this.provas.set(false);
    }
  }

  /** Attests those that are green, in their order. */
  async attestera(motiv: string): Promise<void> {
    if (this.attesteras()) return;
    this.attesteras.set(true);
    this.fel.set(undefined);
    try {
      for (const r of this.grona()) {
        const { fattaDelegationsbeslut: svar } = await this.#graf.andra(FattaDelegationsbeslutOperation, { input: { ...begaran(r.f.id), version: r.version, rubrik: r.rubrik, motiv } });
        if (svar.__typename === 'Avslag') this.#satt(r.f.id, nekad(svar));
        else if (svar.__typename === 'DelegationsbeslutKonflikt') this.#satt(r.f.id, nekad(FORE));
        else this.#satt(r.f.id, { lage: 'fattat', text: svar.beteckning, utvag: null, beslutId: svar.id });
      }
    } catch (orsak) {
      this.fel.set(somGrafFel(orsak));
    } finally {
      this.attesteras.set(false);
    }
  }

  #satt(id: string, del: Partial<Attestrad>): void {
    this.rader.update((rader) => rader.map((r) => (r.f.id === id ? { ...r, ...del } : r)));
  }
}
