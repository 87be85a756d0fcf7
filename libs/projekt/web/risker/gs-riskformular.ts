import { Component, computed, inject, input, linkedSignal, output, signal, untracked, viewChild } from '@angular/core';
import { konsekvensText, riskbandFor, type Riskskala, riskvarde, sannolikhetText } from '@gemensam/projekt/domain';
import { Graf, GsDatumfalt, GsFaltfel, GsTextfalt, Sammanfogning, type VisatAvslag } from '@gemensam/shared/web';
import { AndraRiskOperation, type RiskDelFragment, SkapaRiskOperation } from '../generated/operationer';
import { GsRiskband } from './gs-riskband';
import { inmatningAv, type Riskaktion, type Riskinmatning, riskkrockar, sammanfogaRisk, TOM_RISK } from './riskinmatning';

/** A risk, new or changed. A changed value asks why. */
@Component({
  selector: 'gs-riskformular',
  imports: [GsTextfalt, GsDatumfalt, GsFaltfel, GsRiskband],
  templateUrl: './gs-riskformular.html',
  styleUrl: './gs-riskformular.css',
  host: { class: 'gs-ej-utskrift' },
})
export class GsRiskformular {
  readonly projektId = input.required<string>();
  readonly rad = input.required<RiskDelFragment | null>();
  readonly skala = input.required<Riskskala>();
  readonly avslag = input<VisatAvslag | null>(null);
  readonly sparar = input(false);
  readonly sanda = output<Riskaktion>();
  readonly stangd = output();
  readonly #graf = inject(Graf);
  readonly #sammanfogning = inject(Sammanfogning);

  /** What the form began from; what somebody else saves meanwhile does not change it. */
  readonly #bas = linkedSignal<string | null, { readonly version: number; readonly inmatning: Riskinmatning }>({
    source: () => this.rad()?.id ?? null,
    computation: (id, forut) => {
      if (forut?.source === id) return forut.value;
      const r = untracked(this.rad);
      return r ? { version: r.version, inmatning: inmatningAv(r) } : { version: 0, inmatning: TOM_RISK };
    },
  });
  protected readonly skrivet = linkedSignal(() => this.#bas().inmatning);
  protected readonly kommentar = signal('');
  protected readonly dag = viewChild.required(GsDatumfalt);
  protected readonly stegen = computed(() => Array.from({ length: Math.max(this.skala().steg, this.#bas().inmatning.sannolikhet, this.#bas().inmatning.konsekvens) }, (_, i) => i + 1));
  protected readonly varde = computed(() => riskvarde(this.skrivet()));
  protected readonly band = computed(() => riskbandFor(this.varde(), this.skala()));
  protected readonly andratVarde = computed(() => {
    const { sannolikhet, konsekvens } = this.#bas().inmatning;
    return this.rad() !== null && (this.skrivet().sannolikhet !== sannolikhet || this.skrivet().konsekvens !== konsekvens);
  });
  protected readonly falt = [
    { nyckel: 'sannolikhet', etikett: 'Sannolikhet', text: sannolikhetText },
    { nyckel: 'konsekvens', etikett: 'Konsekvens', text: konsekvensText },
  ] as const;

  protected fel(falt: string): string | null {
    const nej = this.avslag();
    return nej?.falt === falt ? `${nej.text} ${nej.utvag ?? ''}`.trim() : null;
  }

  protected satt(del: Partial<Riskinmatning>): void {
    this.skrivet.update((s) => ({ ...s, ...del }));
  }

  protected valj(nyckel: 'sannolikhet' | 'konsekvens', h: Event): void {
    if (h.target instanceof HTMLSelectElement) this.satt({ [nyckel]: Number(h.target.value) });
  }

  protected skicka(): void {
    const granskas = this.dag().datum();
    if (granskas === null && this.skrivet().granskas.trim() !== '') return;
    this.sanda.emit(this.#aktion({ ...this.skrivet(), granskas: granskas ?? '' }, this.#bas().version));
  }

  #aktion(min: Riskinmatning, version: number): Riskaktion {
    const rad = this.rad();
    const uppgifter = { ...min, granskas: min.granskas || null, kommentar: this.kommentar() };
    if (!rad) return { klart: `${min.namn.trim()} är inlagd`, akt: async () => (await this.#graf.andra(SkapaRiskOperation, { input: { projektId: this.projektId(), ...uppgifter } })).skapaRisk };
    return {
      klart: `${min.namn.trim()} är ändrad`,
      akt: async () => (await this.#graf.andra(AndraRiskOperation, { input: { id: rad.id, version, ...uppgifter } })).andraRisk,
      vidKrock: (aktuell) => this.#sammanfoga(min, aktuell),
    };
  }

  /** What only one of us changed goes together by itself; where both did, the person sees both and chooses. */
  async #sammanfoga(min: Riskinmatning, aktuell: RiskDelFragment): Promise<Riskaktion | null> {
    const deras = inmatningAv(aktuell);
    const falt = riskkrockar(this.#bas().inmatning, min, deras);
    const valt = falt.length === 0 ? {} : await this.#sammanfogning.oppna({ rubrik: `risken ${aktuell.namn}`, avVem: 'Någon annan', falt });
    if (!valt) return null;
    const nytt = sammanfogaRisk(this.#bas().inmatning, min, deras, valt);
    this.#bas.set({ version: aktuell.version, inmatning: deras });
    this.skrivet.set(nytt);
    return this.#aktion(nytt, aktuell.version);
  }
}
