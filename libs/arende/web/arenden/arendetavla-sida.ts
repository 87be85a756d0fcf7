import { afterNextRender, Component, computed, DestroyRef, DOCUMENT, inject, Injector, input, signal, viewChild } from '@angular/core';
import { Router } from '@angular/router';
import { arendekolumner, arendeSoktext, arendetillstand, tillstandText } from '@gemensam/arende/domain';
import {
  Graf, type GrafFel, grafResurs, GsAvslag, GsFilter, GsLaddar, GsRadnavigering, GsSidhuvud, GsTabellverktyg, GsTomt, GsVisaFler, Kortkommandon, type Radkommando, somGrafFel, tabellvy, type VisatAvslag,
} from '@gemensam/shared/web';
import { ArendenOperation, ArendeOperation } from '../generated/operationer';
import { Arendeakter } from './arendeakter';
import { arendefilter } from './arendefilter';
import { GsArendekort, type Kort, type Kortakt } from './gs-arendekort';
import { GsArendevyer } from './gs-arendevyer';
import { GsNyArende } from './gs-ny-arende';

/** Cards that a column shows before it is asked for more. */
const VISAS = 20;

/** The ärenden in columns by state. An act on a card opens what the act needs to know; nothing moves past its gate. */
@Component({
  selector: 'gs-arendetavla-sida',
  imports: [GsSidhuvud, GsLaddar, GsTomt, GsVisaFler, GsAvslag, GsTabellverktyg, GsFilter, GsRadnavigering, GsArendekort, GsArendevyer, GsNyArende],
  templateUrl: './arendetavla-sida.html',
})
export class ArendetavlaSida {
  readonly samverkan = input.required<string>();
  readonly #router = inject(Router);
  readonly #graf = inject(Graf);
  readonly #akter = inject(Arendeakter);
  readonly #dokument = inject(DOCUMENT);
  readonly #injector = inject(Injector);
  protected readonly navigering = viewChild(GsRadnavigering);

  protected readonly svar = grafResurs(ArendenOperation, () => ({ projektId: null }));
  readonly #alla = computed<readonly Kort[]>(() => this.svar.varde()?.arenden ?? []);
  protected readonly filter = arendefilter(this.#alla, 'tillstand');
  readonly #vy = tabellvy(this.filter.rader, { kolumner: arendekolumner, sokbar: arendeSoktext });
  /** The filter boxes narrow before the search, so the count is against all there is. */
  protected readonly vy = { ...this.#vy, antal: computed(() => this.#alla().length) };
  readonly #fler = signal<Readonly<Record<string, number>>>({});
  protected readonly kolumner = computed(() =>
    arendetillstand
      .map((tillstand) => ({ tillstand, namn: tillstandText(tillstand), alla: this.#vy.rader().filter((k) => k.tillstand === tillstand) }))
      .filter((kol) => kol.tillstand !== 'registrerad' || kol.alla.length > 0)
      .map((kol) => ({ ...kol, kort: kol.alla.slice(0, VISAS + (this.#fler()[kol.tillstand] ?? 0)) })),
  );
  protected readonly harNagra = computed(() => this.#alla().length > 0);
  /** The card whose acts are shown. */
  protected readonly oppet = signal<string | null>(null);
  protected readonly avslag = signal<VisatAvslag | null>(null);
  protected readonly fel = signal<GrafFel | undefined>(undefined);

  constructor() {
    inject(Kortkommandon).registrera([{ tangent: 'f', text: 'Åtgärder för kortet', kor: () => this.#oppnaAktivt() }], inject(DestroyRef));
  }

  protected fler(tillstand: string): void {
    this.#fler.update((f) => ({ ...f, [tillstand]: (f[tillstand] ?? 0) + VISAS }));
  }

  protected rensa(): void {
    this.filter.rensa();
    this.#vy.sok('');
  }

  protected oppna({ kommando, id }: Radkommando): void {
    if (kommando === 'oppna') void this.#router.navigate(['/', this.samverkan(), 'arenden', id]);
  }

  protected vaxla(id: string): void {
    this.oppet.update((o) => (o === id ? null : id));
  }

  /** The act on the ärende as it stands now; the board is read again afterwards. */
  protected async kor(akt: Kortakt, id: string): Promise<void> {
    this.avslag.set(null);
    this.fel.set(undefined);
    try {
      const { arende } = await this.#graf.fraga(ArendeOperation, { id });
      const utfall = arende ? await this.#akter.kor(akt, arende) : null;
      if (utfall?.slag === 'avslag') this.avslag.set({ ...utfall.avslag, text: `${arende?.rubrik ?? ''}: ${utfall.avslag.text}` });
      else if (utfall || !arende) {
        this.oppet.set(null);
        await this.svar.ladda();
        // The act's button is gone with its list: who moved the card goes along with it.
        afterNextRender({ read: () => this.navigering()?.fokusera(id) }, { injector: this.#injector });
      }
    } catch (orsak) {
      this.fel.set(somGrafFel(orsak));
    }
  }

  #oppnaAktivt(): boolean {
    const id = this.#dokument.activeElement?.closest<HTMLElement>('[data-gs-rad]')?.dataset['gsRad'];
    if (!id) return false;
    this.vaxla(id);
    return true;
  }
}
