import { Component, computed, effect, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { bestallningsstatusText, HEMLIG_UPPGIFT, momstext, ofaktureratText } from '@gemensam/delegation/domain';
import { BeloppPipe, Graf, grafResurs, GsAvslag, GsFormular, GsHistorik, GsLaddar, GsSidhuvud, GsTextfalt, GsTomt, historikvy, Sidtitel } from '@gemensam/shared/web';
import { AvslutaBestallningOperation, BestallningenOperation, InkopshistorikOperation } from '../generated/operationer';
import { GsFakturatabell } from './gs-fakturatabell';
import { inkopsakt } from './inkopsakt';

/** One order: what was decided, what is invoiced, and its end. */
@Component({
  selector: 'gs-bestallning-sida',
  imports: [BeloppPipe, GsAvslag, GsFakturatabell, GsFormular, GsHistorik, GsLaddar, GsSidhuvud, GsTextfalt, GsTomt, RouterLink],
  templateUrl: './bestallning-sida.html',
  styleUrl: './inkop.css',
})
export class BestallningSida {
  readonly samverkan = input.required<string>();
  readonly id = input.required<string>();
  readonly #graf = inject(Graf);
  readonly #titel = inject(Sidtitel);
  protected readonly svar = grafResurs(BestallningenOperation, () => ({ id: this.id() }));
  protected readonly sidan = computed(() => this.svar.varde()?.bestallning ?? null);
  protected readonly hemlig = computed(() => this.sidan()?.bestallning.vad === HEMLIG_UPPGIFT);
  protected readonly vy = historikvy(InkopshistorikOperation, ({ person, fran, till, sok }, efter, antal) => ({ id: this.id(), filter: { person, fran, till, sok }, efter, antal }), (svar) => svar.inkopshistorik);
  protected readonly historikfil = computed(() => `/api/${this.samverkan()}/bestallningshistorik/${this.id()}`);
  protected readonly akt = inkopsakt();
  protected readonly avslutar = signal(false);
  protected readonly skal = signal('');
  protected readonly statusText = bestallningsstatusText;
  protected readonly moms = momstext;
  protected readonly kvar = computed(() => ofaktureratText(BigInt(this.sidan()?.bestallning.ofakturerat ?? '0')));

  constructor() {
    effect(() => {
      const s = this.sidan();
      if (s) this.#titel.satt(`Beställning ${s.bestallning.nummer}`);
    });
  }

  protected async avsluta(): Promise<void> {
    const b = this.sidan()?.bestallning;
    if (!b) return;
    await this.akt.kor(async () => (await this.#graf.andra(AvslutaBestallningOperation, { input: { id: b.id, version: b.version, skal: this.skal() } })).avslutaBestallning, 'Beställningen är avslutad', () => {
      this.avslutar.set(false);
      void this.svar.ladda();
      void this.vy.svar.ladda();
    });
  }
}
