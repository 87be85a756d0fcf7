import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { moteslagText, type Moteslag } from '@gemensam/arende/domain';
import { datumdelar, veckodag } from '@gemensam/shared/domain';
import { grafResurs, GsEtikett, GsLaddar, GsRad, GsRadnavigering, GsSidansDelar, GsSidhuvud, GsSortera, GsTabellverktyg, GsTomt, type Radkommando, Sammanhang, tabellvy, urlVarde } from '@gemensam/shared/web';
import { MotenOperation, type MotesradDelFragment } from '../generated/operationer';
import { GsManadsblad } from './gs-manadsblad';
import { kvarText, motesdelar, veckodagText } from './motesvy';

const LASARE = ['e_samordnare', 'namndsekreterare', 'beredningsgrupp', 'ordforande', 'vice_ordforande', 'revisor'] as const;

/** The calendar: the meetings of a year as a list, or a month as it stands on the wall. */
@Component({
  selector: 'gs-moten-sida',
  imports: [GsSidhuvud, GsSidansDelar, GsLaddar, GsTomt, GsEtikett, GsTabellverktyg, GsSortera, GsRad, GsRadnavigering, GsManadsblad, RouterLink],
  templateUrl: './moten-sida.html',
  styleUrl: './moten-sida.css',
})
export class MotenSida {
  readonly samverkan = input.required<string>();
  readonly #router = inject(Router);
  readonly #sammanhang = inject(Sammanhang);
  protected readonly idag = this.#sammanhang.affarsdatum;
  protected readonly svar = grafResurs(MotenOperation, () => ({}));
  protected readonly lista = computed(() => this.svar.varde()?.moten ?? null);
  protected readonly delar = computed(() => motesdelar(this.#sammanhang.harRoll(...LASARE)));
  protected readonly bas = computed(() => ['/', this.samverkan(), 'moten']);
  protected readonly visa = urlVarde('visa', 'lista');
  readonly #ar = urlVarde('ar');
  protected readonly slag = urlVarde('slag');
  readonly #manad = urlVarde('manad');
  protected readonly manad = computed(() => (/^\d{4}-(0[1-9]|1[0-2])$/.test(this.#manad.varde()) ? this.#manad.varde() : this.idag().slice(0, 7)));
  readonly #alla = computed<readonly MotesradDelFragment[]>(() => this.lista()?.moten ?? []);
  /** The years that have meetings, and the present one. */
  protected readonly aren = computed(() => [...new Set([...this.#alla().map((m) => m.datum.slice(0, 4)), this.idag().slice(0, 4)])].sort());
  protected readonly ar = computed(() => this.#ar.varde() || this.idag().slice(0, 4));
  /** A month chooses its own year. */
  readonly #valda = computed(() => {
    const ar = this.visa.varde() === 'manad' ? 'alla' : this.ar();
    return this.#alla().filter((m) => (!this.slag.varde() || m.slag === this.slag.varde()) && (ar === 'alla' || m.datum.startsWith(ar)));
  });
  readonly #vy = tabellvy(this.#valda, {
    kolumner: { datum: (m) => `${m.datum} ${m.borjar}`, slag: (m) => moteslagText(m.slag), plats: (m) => m.plats, stoppdatum: (m) => m.stoppdatum ?? null, kallelsedag: (m) => m.kallelsedag ?? null, lage: (m) => this.lage(m) },
    sokbar: (m) => [m.datum, moteslagText(m.slag), m.plats, m.anmarkning, m.installtSkal, this.lage(m), this.dag(m)].join(' '),
    sortering: 'datum',
  });
  protected readonly vy = { ...this.#vy, antal: computed(() => this.#valda().length) };
  protected readonly fil = (format: string): string => `/api/${this.samverkan()}/moten.${format}`;
  protected readonly slagText = (s: Moteslag): string => moteslagText(s);
  /** The next one that is not cancelled. */
  protected readonly nasta = computed(() => this.#alla().find((m) => !m.installt && m.datum >= this.idag())?.id ?? null);

  protected dag(m: MotesradDelFragment): string {
    return veckodagText(veckodag(m.datum));
  }

  protected lage(m: MotesradDelFragment): string {
    return m.installt ? 'Inställt' : m.hallet ? 'Hållet' : 'Planerat';
  }

  /** How far off, for what lies ahead of a meeting that is to be held. */
  protected kvar(m: MotesradDelFragment, dag: string): string | null {
    return m.installt || m.hallet ? null : kvarText(dag, this.idag());
  }

  protected valjAr(h: Event): void {
    if (!(h.target instanceof HTMLSelectElement)) return;
    const nuvarande = String(datumdelar(this.idag()).ar);
    this.#ar.satt(h.target.value === nuvarande ? '' : h.target.value);
  }

  protected valjSlag(h: Event): void {
    if (h.target instanceof HTMLSelectElement) this.slag.satt(h.target.value);
  }

  protected valjManad(manad: string): void {
    this.#manad.satt(manad);
  }

  protected visaAlla(): void {
    this.slag.satt('');
    this.#ar.satt('alla');
    this.#vy.sok('');
  }

  protected kor({ id }: Radkommando): void {
    void this.#router.navigate([...this.bas(), id]);
  }
}
