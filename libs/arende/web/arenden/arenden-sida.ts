import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { arendekolumner, arendeSoktext, type Arendetyp, arendetypText } from '@gemensam/arende/domain';
import {
  grafResurs, GsEtikett, GsFilter, GsLaddar, GsRad, GsRadnavigering, GsSidhuvud, GsSortera, GsTabellverktyg, GsTomt, type Radkommando, tabellvy, tidpunkt, urlVarde,
} from '@gemensam/shared/web';
import { ArendenOperation, type ArendenQuery } from '../generated/operationer';
import { arendefilter } from './arendefilter';
import { GsArendetillstand } from './gs-arendetillstand';
import { GsArendevyer } from './gs-arendevyer';
import { GsNyArende } from './gs-ny-arende';
import { GsSammantradestext } from './gs-sammantradestext';
import { saknastext } from './saknastext';

type Rad = ArendenQuery['arenden'][number];

/** The list of ärenden: the person's own first, with what is missing in each. */
@Component({
  selector: 'gs-arenden-sida',
  imports: [GsSidhuvud, GsLaddar, GsTomt, GsTabellverktyg, GsFilter, GsSortera, GsRad, GsRadnavigering, GsEtikett, GsArendetillstand, GsArendevyer, GsNyArende, GsSammantradestext, RouterLink],
  templateUrl: './arenden-sida.html',
  styleUrl: './arenden-sida.css',
})
export class ArendenSida {
  readonly samverkan = input.required<string>();
  readonly #router = inject(Router);

  protected readonly svar = grafResurs(ArendenOperation, () => ({ projektId: null }));
  readonly #alla = computed<readonly Rad[]>(() => (this.svar.varde()?.arenden ?? []));
  protected readonly filter = arendefilter(this.#alla);
  readonly #vy = tabellvy(this.filter.rader, { kolumner: arendekolumner, sokbar: arendeSoktext });
  readonly #sort = urlVarde('sort');
  /** The filter boxes narrow before the search, so the count is against all there is. */
  protected readonly vy = { ...this.#vy, antal: computed(() => this.#alla().length) };
  protected readonly harNagra = computed(() => this.#alla().length > 0);

  protected readonly tidpunkt = tidpunkt;
  protected readonly saknastext = saknastext;
  /** The file with what the list shows, in its order. */
  protected readonly fil = (format: 'xlsx' | 'csv'): string => {
    const val = Object.entries(this.filter.val).map(([nyckel, v]) => [nyckel, v.varde()]);
    const fraga = new URLSearchParams([...val, ['sok', this.#vy.filter()], ['sort', this.#sort.varde()]].filter((p): p is [string, string] => Boolean(p[1])));
    return `/api/${this.samverkan()}/arenden.${format}${fraga.size > 0 ? `?${fraga}` : ''}`;
  };
  protected readonly typText = (t: Arendetyp): string => arendetypText(t);

  protected rensa(): void {
    this.filter.rensa();
    this.#vy.sok('');
  }

  protected oppna({ kommando, id }: Radkommando): void {
    if (kommando === 'oppna') void this.#router.navigate(['/', this.samverkan(), 'arenden', id]);
  }
}
