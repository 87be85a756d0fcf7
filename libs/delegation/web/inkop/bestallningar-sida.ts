import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { bestallningsstatusText, bestallningstabell } from '@gemensam/delegation/domain';
import { filadress, grafResurs, GsBelopp, GsFilter, GsLaddar, GsRad, GsRadnavigering, GsSidhuvud, GsSortera, GsTabellverktyg, GsTomt, type Radkommando, tabellvy } from '@gemensam/shared/web';
import { BestallningarOperation } from '../generated/operationer';
import { bestallningsfilter, tillBestallningsrad } from './inkopsrader';

/** What has been ordered on delegation. */
@Component({
  selector: 'gs-bestallningar-sida',
  imports: [GsBelopp, GsFilter, GsLaddar, GsRad, GsRadnavigering, GsSidhuvud, GsSortera, GsTabellverktyg, GsTomt, RouterLink],
  templateUrl: './bestallningar-sida.html',
  styleUrl: './inkop.css',
})
export class BestallningarSida {
  readonly samverkan = input.required<string>();
  readonly #router = inject(Router);
  protected readonly svar = grafResurs(BestallningarOperation, () => ({}));
  protected readonly lista = computed(() => this.svar.varde()?.bestallningar);
  readonly #alla = computed(() => (this.lista()?.bestallningar ?? []).map(tillBestallningsrad));
  protected readonly filter = bestallningsfilter(this.#alla);
  readonly #vy = tabellvy(this.filter.rader, bestallningstabell);
  protected readonly vy = { ...this.#vy, antal: computed(() => this.#alla().length) };
  protected readonly summa = computed(() => this.vy.rader().reduce((s, r) => s + r.netto, 0n));
  protected readonly fakturerat = computed(() => this.vy.rader().reduce((s, r) => s + r.fakturerat, 0n));
  protected readonly statusText = bestallningsstatusText;

  protected fil(format: 'xlsx' | 'csv'): string {
    return filadress(`/api/${this.samverkan()}/bestallningar.${format}`, this.#vy, { ...this.filter.val() });
  }

  protected oppna({ kommando, id }: Radkommando): void {
    if (kommando === 'oppna') void this.#router.navigate(['/', this.samverkan(), 'delegation', 'bestallningar', id]);
  }

  protected rensa(): void {
    this.filter.rensa();
    this.#vy.sok('');
  }
}
