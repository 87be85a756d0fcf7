import { Component, computed, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { fakturastatusText, fakturasumma, fakturatabell } from '@gemensam/delegation/domain';
import { filadress, grafResurs, GsBelopp, GsFilter, GsLaddar, GsRad, GsRadnavigering, GsSidhuvud, GsSortera, GsTabellverktyg, GsTomt, type Radkommando, tabellvy } from '@gemensam/shared/web';
import { LeverantorsfakturorOperation } from '../generated/operationer';
import { fakturafilter, tillFakturarad } from './inkopsrader';

/** So many are attested in one go: each is checked by itself, and a page of them can be looked over. */
const FLEST = 30;

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
  /** Those that the person may attest, and those of them that she has marked and sees. */
  protected readonly attesterbara = computed(() => new Set(this.#alla().filter((r) => r.f.akter.includes('attestera')).map((r) => r.f.id)));
  protected readonly markerade = signal<ReadonlySet<string>>(new Set());
  protected readonly valda = computed(() => this.vy.rader().filter((r) => this.markerade().has(r.f.id) && this.attesterbara().has(r.f.id)));
  protected readonly valdaIds = computed(() => this.valda().map((r) => r.f.id).join(','));
  protected readonly valdSumma = computed(() => fakturasumma(this.valda()));
  protected readonly flest = FLEST;
  protected readonly statusText = fakturastatusText;

  protected fil(format: 'xlsx' | 'csv'): string {
    return filadress(`/api/${this.samverkan()}/leverantorsfakturor.${format}`, this.#vy, { ...this.filter.val() });
  }

  protected markera(id: string, pa: boolean): void {
    this.markerade.update((m) => new Set(pa ? [...m, id] : [...m].filter((x) => x !== id)));
  }

  protected oppna({ kommando, id }: Radkommando): void {
    if (kommando === 'oppna') void this.#router.navigate(['/', this.samverkan(), 'delegation', 'fakturor', id]);
  }

  protected rensa(): void {
    this.filter.rensa();
    this.#vy.sok('');
  }
}
