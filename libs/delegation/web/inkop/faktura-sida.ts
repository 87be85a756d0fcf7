import { Component, computed, effect, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { fakturastatusText, HEMLIG_UPPGIFT } from '@gemensam/delegation/domain';
import { GsHanskjutet } from '@gemensam/samverkan/web';
import { BeloppPipe, Graf, grafResurs, GsAvslag, GsFormular, GsHistorik, GsLaddar, GsSidhuvud, GsTextfalt, GsTomt, historikvy, Sidtitel, tidpunkt } from '@gemensam/shared/web';
import { GranskaLeverantorsfakturaOperation, InkopshistorikOperation, LeverantorsfakturanOperation, MakuleraLeverantorsfakturaOperation } from '../generated/operationer';
import { inkopsakt } from './inkopsakt';

/** One invoice of a supplier and what may be done with it. */
@Component({
  selector: 'gs-faktura-sida',
  imports: [BeloppPipe, GsAvslag, GsFormular, GsHanskjutet, GsHistorik, GsLaddar, GsSidhuvud, GsTextfalt, GsTomt, RouterLink],
  templateUrl: './faktura-sida.html',
  styleUrl: './inkop.css',
})
export class FakturaSida {
  readonly samverkan = input.required<string>();
  readonly id = input.required<string>();
  readonly #graf = inject(Graf);
  readonly #titel = inject(Sidtitel);
  protected readonly svar = grafResurs(LeverantorsfakturanOperation, () => ({ id: this.id() }));
  protected readonly faktura = computed(() => this.svar.varde()?.leverantorsfaktura ?? null);
  protected readonly hemlig = computed(() => this.faktura()?.leverantor === HEMLIG_UPPGIFT);
  protected readonly vy = historikvy(InkopshistorikOperation, ({ person, fran, till, sok }, efter, antal) => ({ id: this.id(), filter: { person, fran, till, sok }, efter, antal }), (svar) => svar.inkopshistorik);
  protected readonly historikfil = computed(() => `/api/${this.samverkan()}/leverantorsfakturahistorik/${this.id()}`);
  protected readonly akt = inkopsakt();
  protected readonly makulerar = signal(false);
  protected readonly skal = signal('');
  protected readonly statusText = fakturastatusText;
  protected readonly tid = tidpunkt;
  protected readonly ingress = (f: { readonly leverantor: string; readonly vad: string }): string => (this.hemlig() ? HEMLIG_UPPGIFT : `${f.leverantor}: ${f.vad}`);
  protected readonly far = (akt: 'ratta' | 'granska' | 'makulera' | 'attestera'): boolean => this.faktura()?.akter.includes(akt) ?? false;

  constructor() {
    effect(() => {
      const f = this.faktura();
      if (f) this.#titel.satt(`Faktura ${f.nummer}${this.hemlig() ? '' : ` från ${f.leverantor}`}`);
    });
  }

  /** What was asked for last, when there was no answer. */
  protected igen: () => Promise<void> = () => Promise.resolve();

  protected async granska(): Promise<void> {
    this.igen = () => this.granska();
    const f = this.faktura();
    if (f) await this.akt.kor(async () => (await this.#graf.andra(GranskaLeverantorsfakturaOperation, { input: { id: f.id, version: f.version } })).granskaLeverantorsfaktura, 'Fakturan är granskad', () => this.#igen());
  }

  protected async makulera(): Promise<void> {
    this.igen = () => this.makulera();
    const f = this.faktura();
    if (f) await this.akt.kor(async () => (await this.#graf.andra(MakuleraLeverantorsfakturaOperation, { input: { id: f.id, version: f.version, skal: this.skal() } })).makuleraLeverantorsfaktura, 'Fakturan är makulerad', () => this.#igen());
  }

  #igen(): void {
    this.makulerar.set(false);
    void this.svar.ladda();
    void this.vy.svar.ladda();
  }
}
