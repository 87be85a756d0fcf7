import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { avtalskolumner, avtalSoktext, avtalsslagText } from '@gemensam/avtal/domain';
import { grafResurs, GsBelopp, GsFilter, GsLaddar, GsRad, GsRadnavigering, GsSidhuvud, GsSortera, GsTabellverktyg, GsTomt, type Radkommando, Sammanhang, tabellvy, urlVarde } from '@gemensam/shared/web';
import { AvtalsregisterOperation } from '../generated/operationer';
import { LASARE } from './avtal-delar';
import { avtalsfilter, type Avtalsrad, tillRad } from './avtalsfilter';
import { GsAvtalsstatus } from './gs-avtalsstatus';
import { GsAvtalsvolym } from './gs-avtalsvolym';
import { GsAvtalsvyer } from './gs-avtalsvyer';

/** The register of avtal: who supplies, until when, which day comes next, and how much may be called off. */
@Component({
  selector: 'gs-avtalsregister-sida',
  imports: [GsSidhuvud, GsLaddar, GsTomt, GsTabellverktyg, GsFilter, GsSortera, GsRad, GsRadnavigering, GsBelopp, GsAvtalsstatus, GsAvtalsvolym, GsAvtalsvyer, RouterLink],
  templateUrl: './avtalsregister-sida.html',
  styleUrl: './avtalsregister-sida.css',
})
export class AvtalsregisterSida {
  readonly samverkan = input.required<string>();
  readonly #router = inject(Router);
  protected readonly svar = grafResurs(AvtalsregisterOperation, () => ({}));
  protected readonly farSkapa = computed(() => this.svar.varde()?.avtalsregister.farSkapa ?? false);
  readonly #alla = computed<readonly Avtalsrad[]>(() => (this.svar.varde()?.avtalsregister.avtal ?? []).map(tillRad));
  protected readonly filter = avtalsfilter(this.#alla);
  readonly #vy = tabellvy(this.filter.rader, { kolumner: avtalskolumner, sokbar: avtalSoktext });
  readonly #sort = urlVarde('sort');
  /** The filter boxes narrow before the search, so the count is against all there is. */
  protected readonly vy = { ...this.#vy, antal: computed(() => this.#alla().length) };
  protected readonly harNagra = computed(() => this.#alla().length > 0);
  protected readonly slagText = avtalsslagText;
  readonly #sammanhang = inject(Sammanhang);
  protected readonly farFoljaUpp = computed(() => this.#sammanhang.harRoll(...LASARE));

  /** The file with what the list shows, in its order. */
  protected readonly fil = (format: 'xlsx' | 'csv'): string => {
    const val = Object.entries(this.filter.val).map(([nyckel, v]) => [nyckel, v.varde()]);
    const fraga = new URLSearchParams([...val, ['sok', this.#vy.filter()], ['sort', this.#sort.varde()]].filter((p): p is [string, string] => Boolean(p[1])));
    return `/api/${this.samverkan()}/avtal.${format}${fraga.size > 0 ? `?${fraga}` : ''}`;
  };

  protected rensa(): void {
    this.filter.rensa();
    this.#vy.sok('');
  }

  protected oppna({ kommando, id }: Radkommando): void {
    if (kommando === 'oppna') void this.#router.navigate(['/', this.samverkan(), 'avtal', id]);
  }
}
