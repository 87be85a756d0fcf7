import { Component, computed, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { javIUrval, javsgrundKalla, javsgrundText, javssaktyper, javssaktypText, javstabell, javsutfall, javsutfallet, javsutfallText } from '@gemensam/delegation/domain';
import { alternativ, filadress, type Filterfalt, grafResurs, GsEtikett, GsFilter, GsLaddar, GsRad, GsRadnavigering, GsSidhuvud, GsSortera, GsTabellverktyg, GsTomt, tabellvy, urlVarde } from '@gemensam/shared/web';
import { JavslistaOperation, type JavslistaQuery } from '../generated/operationer';
import { GsJavPanel } from './gs-jav-panel';
import { GsJavsavgorande } from './gs-javsavgorande';
import { GsStyrelseuppdrag } from './gs-styrelseuppdrag';

type Svarsrad = JavslistaQuery['javslista']['rader'][number];
type Rad = Svarsrad & { readonly avgjord: NonNullable<Svarsrad['avgjord']> | null; readonly avgjordAv: string | null };

/** Every question of jäv with what it came to, and who sits on which board; with `?typ=…&sak=…` also the one matter, where one's own jäv is declared. */
@Component({
  selector: 'gs-jav-sida',
  imports: [GsEtikett, GsFilter, GsJavPanel, GsJavsavgorande, GsLaddar, GsRad, GsRadnavigering, GsSidhuvud, GsSortera, GsStyrelseuppdrag, GsTabellverktyg, GsTomt, RouterLink],
  templateUrl: './jav-sida.html',
  styleUrl: './jav.css',
})
export class JavSida {
  readonly samverkan = input.required<string>();
  protected readonly svar = grafResurs(JavslistaOperation, () => ({}));
  readonly #alla = computed<readonly Rad[]>(() => (this.svar.varde()?.javslista.rader ?? []).map((r) => ({ ...r, avgjord: r.avgjord ?? null, avgjordAv: r.avgjordAv ?? null })));
  readonly #utfall = urlVarde('utfall');
  protected readonly falt = computed<readonly Filterfalt[]>(() => [{ namn: 'utfall', etikett: 'Utfall', val: this.#utfall, alternativ: alternativ(javsutfall, javsutfallText) }]);
  readonly #valda = computed(() => this.#alla().filter((r) => javIUrval(r, this.#utfall.varde())));
  readonly #vy = tabellvy(this.#valda, javstabell);
  protected readonly vy = { ...this.#vy, antal: computed(() => this.#alla().length) };
  protected readonly harNagra = computed(() => this.#alla().length > 0);
  protected readonly harAkter = computed(() => this.vy.rader().some((r) => r.farAvgora));
  protected readonly fil = (format: 'xlsx' | 'csv'): string => filadress(`/api/${this.samverkan()}/jav.${format}`, this.#vy, { utfall: this.#utfall.varde() });
  protected readonly grundtext = javsgrundText;
  protected readonly kalla = javsgrundKalla;
  protected readonly sakslag = javssaktypText;
  protected readonly utfallstext = (r: Rad): string => javsutfallText(javsutfallet(r));
  readonly #typ = urlVarde('typ');
  readonly #sak = urlVarde('sak');
  readonly #motpart = urlVarde('motpart');
  protected readonly saken = computed(() => {
    const saktyp = javssaktyper.find((t) => t === this.#typ.varde());
    return saktyp && this.#sak.varde() ? { saktyp, sakId: this.#sak.varde(), organisationId: this.#motpart.varde() || null } : null;
  });
  readonly #vald = signal<string | null>(null);
  /** As it stands, so that a stale form shows what holds now. */
  protected readonly avgors = computed(() => this.#alla().find((r) => r.id === this.#vald()) ?? null);

  protected avgor(id: string | null): void {
    this.#vald.set(id);
  }

  protected avgjort(gjort: boolean): void {
    if (gjort) this.avgor(null);
    this.svar.ladda();
  }

  protected rensa(): void {
    this.#utfall.satt('');
    this.#vy.sok('');
  }
}
