import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { belopp, grafResurs, GsBelopp, GsEtikett, GsLaddar, GsSidhuvud, GsSortera, GsTabellverktyg, GsTomt, Sammanhang, tabellvy, urlVarde } from '@gemensam/shared/web';
import { KostnadsmatrisOperation, type KostnadsmatrisQuery } from '../generated/operationer';
import { dagen, GsKantDen } from '../fordelning/gs-kant-den';
import { GsOmPosterna } from './gs-om-posterna';
import { GsPostmarken } from './gs-postmarken';

type Matris = KostnadsmatrisQuery['kostnadsmatris'];
type Rad = Matris['rader'][number];

/** What a narrow screen shows: one kommun, one post, or the whole table in its scrolling frame. */
const SMALVYER = ['kommun', 'post', 'tabell'] as const;
type Smalvy = (typeof SMALVYER)[number];

/** Kommun x post for a year. Every amount leads to its Varför? */
@Component({
  selector: 'gs-matris-sida',
  imports: [GsSidhuvud, GsLaddar, GsTomt, GsTabellverktyg, GsSortera, GsBelopp, GsEtikett, GsPostmarken, GsOmPosterna, GsKantDen, RouterLink],
  templateUrl: './matris-sida.html',
  styleUrl: './matris-sida.css',
})
export class MatrisSida {
  readonly samverkan = input.required<string>();
  readonly #egna = inject(Sammanhang).kommunkoder;
  protected readonly ar = urlVarde('ar');
  protected readonly kand = urlVarde('kand');
  protected readonly dag = computed(() => dagen(this.kand));
  protected readonly svar = grafResurs(KostnadsmatrisOperation, () => ({ ar: /^\d{4}$/.test(this.ar.varde()) ? Number(this.ar.varde()) : null, kantDen: this.dag() }));
  protected readonly matris = computed(() => this.svar.varde()?.kostnadsmatris);
  protected readonly poster = computed<Matris['poster']>(() => this.matris()?.poster ?? []);

  readonly #rader = computed<readonly Rad[]>(() => this.matris()?.rader ?? []);
  protected readonly vy = tabellvy(this.#rader, {
    kolumner: {
      kommun: (r) => r.kommun.namn,
      summa: (r) => BigInt(r.summa),
      ...Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`p${i + 1}`, (r: Rad) => ore(r.belopp[i])])),
    },
    sokbar: (r) => `${r.kommun.namn} ${r.kommun.kommunkod}`,
  });

  protected readonly visa = urlVarde('visa', 'kommun');
  protected readonly smalvy = computed<Smalvy>(() => SMALVYER.find((v) => v === this.visa.varde()) ?? 'kommun');
  protected readonly kommunval = urlVarde('kommun');
  protected readonly postval = urlVarde('post');
  protected readonly valdKommun = computed(() => {
    const kod = this.kommunval.varde() || this.#egna()[0];
    return this.#rader().find((r) => r.kommun.kommunkod === kod) ?? this.#rader()[0];
  });
  protected readonly valdPost = computed(() => Math.max(0, this.poster().findIndex((p) => p.id === this.postval.varde())));

  protected readonly egen = (r: Rad): boolean => this.#egna().includes(r.kommun.kommunkod);
  protected readonly fil = (format: 'xlsx' | 'csv'): string => `/api/${this.samverkan()}/kostnader.${format}?ar=${this.matris()?.ar ?? ''}${this.dag() ? `&kand=${this.dag() ?? ''}` : ''}`;
  protected readonly varfor = (postId: string, kommunkod: string): string[] => ['/', this.samverkan(), 'kostnader', 'poster', postId, 'varfor', kommunkod];
  protected readonly namnPaLank = (ore: string, r: Rad, post: string): string => `${belopp(ore)}, varför? ${r.kommun.namn}, ${post}`;

  protected valt(handelse: Event): string {
    return handelse.target instanceof HTMLSelectElement ? handelse.target.value : '';
  }
}

const ore = (text: string | null | undefined): bigint | null => (text === null || text === undefined ? null : BigInt(text));
