import { Component, computed, effect, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { nyckelnamn } from '@gemensam/finansiering/domain';
import { GsKommunensBemanning, GsKommunensProjekt } from '@gemensam/projekt/web';
import { belopp, grafResurs, GsBelopp, GsLaddar, GsSidhuvud, GsTomt, Sammanhang, Sidtitel, urlVarde } from '@gemensam/shared/web';
import { ErKommunOperation, type ErKommunQuery } from '../generated/operationer';
import { GsDelarAvPost } from '../fordelning/gs-delar-av-post';
import { dagen, GsKantDen } from '../fordelning/gs-kant-den';
import { GsOmPosterna } from './gs-om-posterna';
import { GsPostmarken } from './gs-postmarken';

type Post = NonNullable<ErKommunQuery['kommunKostnad']>['poster'][number];

/** What one kommun pays in a year, per post and in total. Every amount leads to its Varför? */
@Component({
  selector: 'gs-er-kommun-sida',
  imports: [GsSidhuvud, GsLaddar, GsTomt, GsBelopp, GsDelarAvPost, GsPostmarken, GsOmPosterna, GsKommunensProjekt, GsKommunensBemanning, GsKantDen, RouterLink],
  templateUrl: './er-kommun-sida.html',
  styleUrl: './er-kommun-sida.css',
})
export class ErKommunSida {
  readonly samverkan = input.required<string>();
  readonly kommunkod = input.required<string>();
  readonly #router = inject(Router);
  readonly #sammanhang = inject(Sammanhang);
  readonly #titel = inject(Sidtitel);
  protected readonly ar = urlVarde('ar');
  protected readonly kand = urlVarde('kand');
  protected readonly dag = computed(() => dagen(this.kand));
  protected readonly svar = grafResurs(ErKommunOperation, () => ({
    kommunkod: this.kommunkod(),
    ar: /^\d{4}$/.test(this.ar.varde()) ? Number(this.ar.varde()) : null,
    kantDen: this.dag(),
  }));
  protected readonly kostnad = computed(() => this.svar.varde()?.kommunKostnad);
  protected readonly grupper = computed(() => {
    const k = this.kostnad();
    if (!k) return [];
    const deltar = k.poster.filter((p) => p.belopp !== null);
    return [
      { id: 'inom', rubrik: 'Inom antagen budget', summa: k.summaInomBudget, poster: deltar.filter((p) => !p.post.utanforBudget) },
      { id: 'utanfor', rubrik: 'Vid sidan av budgeten', summa: k.summaUtanforBudget, poster: deltar.filter((p) => p.post.utanforBudget) },
    ].filter((g) => g.poster.length > 0);
  });
  protected readonly deltarInte = computed(() => (this.kostnad()?.poster ?? []).filter((p) => p.belopp === null));
  protected readonly allaPoster = computed(() => (this.kostnad()?.poster ?? []).filter((p) => p.belopp !== null).map((p) => p.post));
  protected readonly overrubrik = computed(() => (this.#sammanhang.kommunkoder().includes(this.kommunkod()) ? 'Er kommun' : 'En kommun'));

  constructor() {
    effect(() => {
      const k = this.kostnad();
      if (k) this.#titel.satt(`${k.kommun.namn} ${k.ar}`);
    });
  }

  protected readonly nyckel = (p: Post): string =>
    `${nyckelnamn(p.nyckeltyp)}, ${p.antalDeltagare} ${p.antalDeltagare === 1 ? 'kommun' : 'kommuner'}`;
  protected readonly fil = (format: 'xlsx' | 'csv'): string => `/api/${this.samverkan()}/kommunkostnad/${this.kommunkod()}.${format}?ar=${this.kostnad()?.ar ?? ''}${this.dag() ? `&kand=${this.dag() ?? ''}` : ''}`;
  protected readonly varfor = (p: Post): string[] => ['/', this.samverkan(), 'kostnader', 'poster', p.post.id, 'varfor', this.kommunkod()];
  protected readonly namnPaLank = (p: Post): string => `${belopp(p.belopp)}, varför? ${p.post.namn}`;
  protected readonly jamforelse = computed(() => {
    const k = this.kostnad();
    return k?.summaForraAret ? `${k.ar - 1} betalade kommunen ${belopp(k.summaForraAret)}.` : null;
  });

  protected valt(handelse: Event): string {
    return handelse.target instanceof HTMLSelectElement ? handelse.target.value : '';
  }

  /** What was just chosen comes along, though it is not in the address yet. */
  protected bytKommun(kod: string): void {
    void this.#router.navigate(['/', this.samverkan(), 'kostnader', 'er-kommun', kod], { queryParams: { ar: this.ar.varde() || null, kand: this.kand.varde() || null }, queryParamsHandling: 'merge' });
  }
}
