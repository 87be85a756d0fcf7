import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { nastaDialogText, uppfoljningIUrval, type Uppfoljningslistrad, uppfoljningstabell, uppfoljningsval, uppfoljningsvalText } from '@gemensam/avtal/domain';
import { alternativ, filadress, type Filterfalt, grafResurs, GsFilter, GsLaddar, GsRad, GsRadnavigering, GsSidhuvud, GsSortera, GsTabellverktyg, GsTomt, type Radkommando, tabellvy, urlVarde } from '@gemensam/shared/web';
import { UppfoljningsregisterOperation, type UppfoljningsregisterQuery } from '../generated/operationer';
import { GsAvtalsstatus } from '../avtal/gs-avtalsstatus';
import { GsBetygslinje } from './gs-betygslinje';

type Rad = Uppfoljningslistrad & Pick<UppfoljningsregisterQuery['uppfoljningsregister'][number], 'avtalId' | 'betygen'>;

/** Every supplier of every signed avtal: whose turn it is, the latest grade, and what is left to do. */
@Component({
  selector: 'gs-uppfoljning-sida',
  imports: [GsSidhuvud, GsLaddar, GsTomt, GsTabellverktyg, GsFilter, GsSortera, GsRad, GsRadnavigering, GsAvtalsstatus, GsBetygslinje, RouterLink],
  templateUrl: './uppfoljning-sida.html',
  styleUrl: './uppfoljning.css',
})
export class UppfoljningSida {
  readonly samverkan = input.required<string>();
  readonly #router = inject(Router);
  protected readonly svar = grafResurs(UppfoljningsregisterOperation, () => ({}));
  readonly #alla = computed<readonly Rad[]>(() =>
    (this.svar.varde()?.uppfoljningsregister ?? []).map((r) => ({ ...r, handlaggare: r.handlaggare ?? null, senaste: r.senaste ?? null, betyg: r.betyg ?? null, betygHogst: r.betygHogst ?? null, nasta: r.nasta ?? null })),
  );
  readonly #lage = urlVarde('lage', 'pagar');
  readonly #handlaggare = urlVarde('handlaggare');
  protected readonly falt = computed<readonly Filterfalt[]>(() => [
    { namn: 'lage', etikett: 'Läge', val: this.#lage, alternativ: alternativ(uppfoljningsval, uppfoljningsvalText) },
    { namn: 'handlaggare', etikett: 'Handläggare', val: this.#handlaggare, alternativ: alternativ([...new Set(this.#alla().flatMap((r) => r.handlaggare ?? []))].sort((a, b) => a.localeCompare(b, 'sv'))) },
  ]);
  readonly #valda = computed(() => this.#alla().filter((r) => uppfoljningIUrval(r, { lage: this.#lage.varde(), handlaggare: this.#handlaggare.varde() })));
  readonly #vy = tabellvy(this.#valda, uppfoljningstabell);
  /** The filter boxes narrow before the search, so the count is against all there is. */
  protected readonly vy = { ...this.#vy, antal: computed(() => this.#alla().length) };
  protected readonly harNagra = computed(() => this.#alla().length > 0);
  protected readonly nastaText = nastaDialogText;
  protected readonly fil = (format: 'xlsx' | 'csv'): string => filadress(`/api/${this.samverkan()}/leverantorsuppfoljning.${format}`, this.#vy, { lage: this.#lage.varde(), handlaggare: this.#handlaggare.varde() });
  protected readonly nyckel = (r: Rad): string => `${r.avtalId} ${r.leverantor}`;

  protected rensa(): void {
    this.#lage.satt('');
    this.#handlaggare.satt('');
    this.#vy.sok('');
  }

  protected oppna({ kommando, id }: Radkommando): void {
    if (kommando === 'oppna') void this.#router.navigate(['/', this.samverkan(), 'avtal', id.split(' ')[0], 'uppfoljning']);
  }
}
