import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { moteIUrval, moteslageText, moteslagText, type Moteslag, motestabell, veckodagText } from '@gemensam/arende/domain';
import { datumdelar, veckodag } from '@gemensam/shared/domain';
import { filadress, grafResurs, GsEtikett, GsLaddar, GsRad, GsRadnavigering, GsSidansDelar, GsSidhuvud, GsSortera, GsTabellverktyg, GsTomt, type Radkommando, Sammanhang, tabellvy, urlVarde } from '@gemensam/shared/web';
import { MotenOperation, type MotesradDelFragment } from '../generated/operationer';
import { GsManadsblad } from './gs-manadsblad';
import { kvarText, motesdelar } from './motesvy';

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
  /** A month chooses its own year, and shows the last days before a meeting of another month too. */
  readonly #urval = computed(() => ({ ar: this.visa.varde() === 'manad' ? 'alla' : this.ar(), slag: this.slag.varde() }));
  readonly #valda = computed(() => this.#alla().filter((m) => moteIUrval(m, this.#urval(), this.idag())));
  readonly #period = computed(() => ({ ar: this.visa.varde() === 'manad' ? this.manad() : this.ar(), slag: this.slag.varde() }));
  readonly #vy = tabellvy(this.#valda, motestabell);
  protected readonly vy = { ...this.#vy, antal: computed(() => this.#valda().length) };
  /** What is counted, and in the files: the meetings of the year or the month. */
  protected readonly verktygsvy = {
    ...this.#vy,
    rader: computed(() => this.vy.rader().filter((m) => moteIUrval(m, this.#period(), this.idag()))),
    antal: computed(() => this.#alla().filter((m) => moteIUrval(m, { ...this.#period(), slag: '' }, this.idag())).length),
  };
  protected readonly ics = computed(() => `/api/${this.samverkan()}/moten.ics`);
  protected readonly fil = (format: 'xlsx' | 'csv'): string => filadress(`/api/${this.samverkan()}/moten.${format}`, this.#vy, this.#period());
  protected readonly lage = moteslageText;
  protected readonly slagText = (s: Moteslag): string => moteslagText(s);
  /** The next one that is not cancelled. */
  protected readonly nasta = computed(() => this.#alla().find((m) => !m.installt && m.datum >= this.idag())?.id ?? null);

  protected dag(m: MotesradDelFragment): string {
    return veckodagText(veckodag(m.datum));
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
