import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { provaBeslutstexter } from '@gemensam/delegation/domain';
import { arAvslag } from '@gemensam/shared/domain';
import { belopp, grafResurs, GsBelopp, GsFormular, GsLaddar, GsSidhuvud, GsTextfalt, GsTomt, urlVarde } from '@gemensam/shared/web';
import { type FakturaDelFragment, LeverantorsfakturorOperation } from '../generated/operationer';
import { type Attestrad, Attestrunda } from './attestrunda';

const TECKEN: Readonly<Record<Attestrad['lage'], string>> = { vantar: '…', gron: '✓', brister: '✗', fattat: '✓' };
const summa = (rader: readonly Attestrad[]): string => belopp(rader.reduce((s, r) => s + BigInt(r.f.brutto), 0n).toString());
const fakturor = (n: number): string => (n === 1 ? '1 faktura' : `${n} fakturor`);

/** The invoices that were marked in the list: checked beside each other, and attested one by one in one go. */
@Component({
  selector: 'gs-attestera-fakturor-sida',
  imports: [GsBelopp, GsFormular, GsLaddar, GsSidhuvud, GsTextfalt, GsTomt, RouterLink],
  providers: [Attestrunda],
  templateUrl: './attestera-fakturor-sida.html',
  styleUrls: ['./inkop.css', './attestera-fakturor-sida.css'],
})
export class AttesteraFakturorSida {
  readonly samverkan = input.required<string>();
  protected readonly runda = inject(Attestrunda);
  /** Ids of invoices, with a comma between. */
  readonly #valda = urlVarde('valda');
  protected readonly svar = grafResurs(LeverantorsfakturorOperation, () => ({}));
  readonly #markerade = computed(() => {
    const ids = new Set(this.#valda.varde().split(','));
    return (this.svar.varde()?.leverantorsfakturor.fakturor ?? []).filter((f) => ids.has(f.id));
  });
  protected readonly motiv = signal('');
  protected readonly motivfel = signal<string | null>(null);
  protected readonly tecken = TECKEN;
  protected readonly vilarPa = (f: FakturaDelFragment): string => (f.bestallning ? `Beställning ${f.bestallning}.` : f.namndbeslut ? 'Nämnden har beslutat om köpet.' : 'Ingen beställning.');
  protected readonly lagestext = computed(() => {
    const { runda } = this;
    if (runda.provas()) return 'Fakturorna prövas.';
    if (runda.attesteras()) return `Attesterar, ${fakturor(runda.grona().length)} kvar.`;
    const [grona, klara] = [runda.grona(), runda.fattade()];
    const kvar = runda.rader().filter((r) => r.lage === 'brister').length;
    return [
      klara.length > 0 ? `${fakturor(klara.length)} ${klara.length === 1 ? 'är attesterad' : 'är attesterade'}, ${summa(klara)}.` : '',
      grona.length > 0 ? `${fakturor(grona.length)} kan attesteras, ${summa(grona)} att betala.` : '',
      kvar > 0 ? `${fakturor(kvar)} kan inte attesteras här.` : '',
    ].filter(Boolean).join(' ');
  });

  constructor() {
    effect(() => {
      const valda = this.#markerade();
      if (valda.length > 0) untracked(() => void this.runda.prova(valda));
    });
  }

  protected async attestera(): Promise<void> {
    if (this.runda.provas()) return;
    const texter = provaBeslutstexter({ rubrik: 'Attest', motiv: this.motiv() });
    this.motivfel.set(arAvslag(texter) ? `${texter.text} ${texter.utvag ?? ''}`.trim() : null);
    if (!arAvslag(texter)) await this.runda.attestera(this.motiv());
  }

  /** After an answer that did not come: what stands now is read, and what is left is checked again. */
  protected igen(): void {
    void this.svar.ladda();
  }
}
