import { Component, computed, input, linkedSignal, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { avropsbeteckning, avropstabell } from '@gemensam/avtal/domain';
import { filadress, GsBelopp, GsEtikett, GsFilter, GsSortera, GsTabellverktyg, GsTomt, GsVisaFler, tabellvy, tidpunkt, vidUtskrift } from '@gemensam/shared/web';
import type { AvropDelFragment } from '../generated/operationer';
import { avropsfilter, type Avropsrad, tillAvropsrad } from './avropsrader';
import { avropsruta } from './avropsruta';
import { GsAvropssummor } from './gs-avropssummor';

const STEG = 200;

/** A list of avrop with filters, files, sums of what is shown, and the acts on each. */
@Component({
  selector: 'gs-avropslista',
  imports: [GsAvropssummor, GsBelopp, GsEtikett, GsFilter, GsSortera, GsTabellverktyg, GsTomt, GsVisaFler, RouterLink],
  templateUrl: './gs-avropslista.html',
  styleUrl: './gs-avropslista.css',
})
export class GsAvropslista {
  readonly avrop = input.required<readonly AvropDelFragment[]>();
  readonly samverkan = input.required<string>();
  /** The number of the avtal whose avrop these are; null: of all avtal. */
  readonly avtalsnummer = input<number | null>(null);
  /** Something was corrected or taken back. */
  readonly andrat = output();
  readonly #oppna = avropsruta();
  readonly #alla = computed<readonly Avropsrad[]>(() => this.avrop().map(tillAvropsrad));
  protected readonly medAvtal = computed(() => this.avtalsnummer() === null);
  protected readonly filter = avropsfilter(this.#alla, () => this.medAvtal());
  readonly #vy = tabellvy(this.filter.rader, avropstabell);
  /** The filters narrow before the search, so the count is against all there is. */
  protected readonly vy = { ...this.#vy, antal: computed(() => this.#alla().length) };
  protected readonly summa = computed(() => this.vy.rader().reduce((s, r) => (r.status === 'gallande' ? s + r.belopp : s), 0n));
  readonly #utskrift = vidUtskrift();
  /** So many rows are drawn; sums, files and paper are of all. */
  readonly #antal = linkedSignal({ source: this.#vy.rader, computation: () => STEG });
  protected readonly visade = computed(() => (this.#utskrift() ? this.vy.rader() : this.vy.rader().slice(0, this.#antal())));
  protected readonly tid = tidpunkt;
  protected readonly kallas = (avtalsnummer: number, nummer: number): string => avropsbeteckning({ avtalsnummer, nummer });

  protected fil(format: 'xlsx' | 'csv'): string {
    const nummer = this.avtalsnummer();
    return filadress(`/api/${this.samverkan()}/avrop.${format}`, this.#vy, { ...this.filter.val(), ...(nummer === null ? {} : { avtal: String(nummer) }) });
  }

  protected visaFler(): void {
    this.#antal.update((n) => n + STEG);
  }

  protected rensa(): void {
    this.filter.rensa();
    this.#vy.sok('');
  }

  protected async andra(akt: 'ratta' | 'makulera', avrop: AvropDelFragment): Promise<void> {
    if (await this.#oppna({ akt, avrop })) this.andrat.emit();
  }
}
