import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { arendetillstand, type Arendetillstand, type Arendetyp, arendetyper, arendetypText, tillstandText } from '@gemensam/arende/domain';
import {
  grafResurs, GsEtikett, GsLaddar, GsRad, GsRadnavigering, GsSidhuvud, GsSortera, GsTabellverktyg, GsTomt, type Radkommando, tabellvy, tidpunkt, urlVarde,
} from '@gemensam/shared/web';
import { ArendenOperation, type ArendenQuery } from '../generated/operationer';
import { GsArendetillstand } from './gs-arendetillstand';

type Rad = ArendenQuery['arenden'][number];

/** The list of ärenden: the person's own first, with what is missing in each. */
@Component({
  selector: 'gs-arenden-sida',
  imports: [GsSidhuvud, GsLaddar, GsTomt, GsTabellverktyg, GsSortera, GsRad, GsRadnavigering, GsEtikett, GsArendetillstand, RouterLink],
  templateUrl: './arenden-sida.html',
  styleUrl: './arenden-sida.css',
})
export class ArendenSida {
  readonly samverkan = input.required<string>();
  readonly #router = inject(Router);

  protected readonly svar = grafResurs(ArendenOperation, () => ({ projektId: null }));
  protected readonly tillstand = urlVarde('tillstand');
  protected readonly typ = urlVarde('typ');
  protected readonly mina = urlVarde('mina');
  readonly #alla = computed<readonly Rad[]>(() => this.svar.varde()?.arenden ?? []);
  readonly #valda = computed(() =>
    this.#alla().filter(
      (r) =>
        (!this.tillstand.varde() || r.tillstand === this.tillstand.varde()) &&
        (!this.typ.varde() || r.typ === this.typ.varde()) &&
        (this.mina.varde() !== 'ja' || r.egen),
    ),
  );
  readonly #vy = tabellvy(this.#valda, {
    kolumner: {
      dnr: (r) => r.dnr,
      rubrik: (r) => r.rubrik,
      tillstand: (r) => arendetillstand.indexOf(r.tillstand),
      projekt: (r) => r.projektNamn,
      handlaggare: (r) => r.handlaggare,
      saknas: (r) => r.antalSaknas,
      andrat: (r) => r.andrat,
    },
    sokbar: (r) => [r.dnr, r.rubrik, arendetypText(r.typ), tillstandText(r.tillstand), r.projektNamn, r.handlaggare].join(' '),
  });
  /** The filter boxes narrow before the search, so the count is against all there is. */
  protected readonly vy = { ...this.#vy, antal: computed(() => this.#alla().length) };
  protected readonly harEgna = computed(() => this.#alla().some((r) => r.egen));
  protected readonly harNagra = computed(() => this.#alla().length > 0);

  protected readonly allaTillstand = arendetillstand;
  protected readonly allaTyper = arendetyper;
  protected readonly tidpunkt = tidpunkt;
  protected readonly fil = (format: 'xlsx' | 'csv'): string => `/api/${this.samverkan()}/arenden.${format}`;
  protected readonly tillstandText = (t: Arendetillstand): string => tillstandText(t);
  protected readonly typText = (t: Arendetyp): string => arendetypText(t);

  protected varde(handelse: Event): string {
    const mal = handelse.target;
    if (mal instanceof HTMLInputElement) return mal.checked ? 'ja' : '';
    return mal instanceof HTMLSelectElement ? mal.value : '';
  }

  protected rensa(): void {
    for (const f of [this.tillstand, this.typ, this.mina]) f.satt('');
    this.#vy.sok('');
  }

  protected oppna({ kommando, id }: Radkommando): void {
    if (kommando === 'oppna') void this.#router.navigate(['/', this.samverkan(), 'arenden', id]);
  }
}
