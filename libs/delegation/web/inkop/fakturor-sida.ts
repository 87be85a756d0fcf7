import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { fakturastatusText, fakturasumma, fakturatabell } from '@gemensam/delegation/domain';
import { filadress, grafResurs, GsBelopp, GsFilter, GsLaddar, GsRad, GsRadnavigering, GsSidhuvud, GsSortera, GsTabellverktyg, GsTomt, type Radkommando, tabellvy } from '@gemensam/shared/web';
import { LeverantorsfakturorOperation } from '../generated/operationer';
import { fakturafilter, tillFakturarad } from './inkopsrader';

/** The invoices of suppliers, by the day they are due. */
@Component({
  selector: 'gs-fakturor-sida',
  imports: [GsBelopp, GsFilter, GsLaddar, GsRad, GsRadnavigering, GsSidhuvud, GsSortera, GsTabellverktyg, GsTomt, RouterLink],
  templateUrl: './fakturor-sida.html',
  styleUrl: './inkop.css',
})
export class FakturorSida {
  readonly samverkan = input.required<string>();
  readonly #router = inject(Router);
  protected readonly svar = grafResurs(LeverantorsfakturorOperation, () => ({}));
  protected readonly lista = computed(() => this.svar.varde()?.leverantorsfakturor);
  readonly #alla = computed(() => (this.lista()?.fakturor ?? []).map(tillFakturarad));
  protected readonly forsenade = computed(() => this.#alla().filter((r) => r.f.frist === 'forsenad').length);
  protected readonly filter = fakturafilter(this.#alla);
  readonly #vy = tabellvy(this.filter.rader, fakturatabell);
  protected readonly vy = { ...this.#vy, antal: computed(() => this.#alla().length) };
  protected readonly summa = computed(() => fakturasumma(this.vy.rader()));
  protected readonly statusText = fakturastatusText;

  protected fil(format: 'xlsx' | 'csv'): string {
    return filadress(`/api/${this.samverkan()}/leverantorsfakturor.${format}`, this.#vy, { ...this.filter.val() });
  }

  protected oppna({ kommando, id }: Radkommando): void {
    if (kommando === 'oppna') void this.#router.navigate(['/', this.samverkan(), 'delegation', 'fakturor', id]);
  }

  protected rensa(): void {
    this.filter.rensa();
    this.#vy.sok('');
  }
}
