import { afterNextRender, Component, computed, effect, ElementRef, inject, Injector, input, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { arAvslag, tolkaDatum } from '@gemensam/shared/domain';
import { belopp, Graf, type GrafFel, grafResurs, GsAvslag, GsFaltfel, GsLaddar, GsSidhuvud, GsTextfalt, GsTomt, Meddelanden, Sammanhang, Sidtitel, somGrafFel, Vidare } from '@gemensam/shared/web';
import {
  AnslutKommunOperation, type AvslagDelFragment, ForandringsvalOperation, type ForandringDelFragment, ForhandsgranskaAnslutningOperation, ForhandsgranskaUttradeOperation, KostnadspostOperation,
  type PostDelFragment, ProjektKostnaderOperation, RegistreraUttradeOperation,
} from '../generated/operationer';
import { type Beslutsfalt, GsBeslutsval } from '@gemensam/samverkan/web';
import { GsForhandsfordelning } from './gs-forhandsfordelning';
import { medFolkmangd } from '../kostnader/postfalt';

/** How a kommun comes into one of the posts: as it was chosen and typed. */
interface Postval {
  readonly med: boolean;
  readonly metod: 'kop_in' | 'ny_nyckel';
  /** Empty: the post's own reference date. */
  readonly referensdatum: string;
  readonly antal: string;
  readonly kalla: string;
}

interface ValdPost {
  readonly post: PostDelFragment;
  readonly val: Postval;
}

/** Nothing to reckon anew. */
const lika = (a: readonly ValdPost[], b: readonly ValdPost[]): boolean => a.length === b.length && a.every((x, n) => x.post === b[n]?.post && JSON.stringify(x.val) === JSON.stringify(b[n].val));

const TOMT: Postval = { med: false, metod: 'kop_in', referensdatum: '', antal: '', kalla: '' };

/** The e-samordnare lets a kommun join, or withdraw from, posts that are fastställda: everything is seen before it is decided. */
@Component({
  selector: 'gs-forandring-sida',
  imports: [GsSidhuvud, GsLaddar, GsTomt, GsAvslag, GsBeslutsval, GsFaltfel, GsForhandsfordelning, GsTextfalt, RouterLink],
  templateUrl: './forandring-sida.html',
  styleUrl: './forandring-sida.css',
})
export class ForandringSida {
  readonly samverkan = input.required<string>();
  readonly id = input.required<string>();
  /** From the route. */
  readonly akt = input.required<'anslutning' | 'uttrade'>();
  readonly #graf = inject(Graf);
  readonly #vidare = inject(Vidare);
  readonly #meddelanden = inject(Meddelanden);
  readonly #titel = inject(Sidtitel);
  readonly #sammanhang = inject(Sammanhang);
  readonly #injector = inject(Injector);
  readonly #element = inject<ElementRef<HTMLElement>>(ElementRef);

  protected readonly svar = grafResurs(KostnadspostOperation, () => ({ id: this.id() }));
  protected readonly post = computed(() => this.svar.varde()?.kostnadspost);
  protected readonly val = grafResurs(ForandringsvalOperation, () => ({}));
  /** The posts of the same project are chosen together: it is one solution. */
  readonly #iProjektet = grafResurs(ProjektKostnaderOperation, () => {
    const projektId = this.post()?.projektId;
    return projektId ? { projektId } : undefined;
  });
  protected readonly poster = computed<readonly PostDelFragment[]>(() => {
    const p = this.post();
    return p ? [p, ...(this.#iProjektet.varde()?.kostnadsposter ?? []).filter((x) => x.id !== p.id && x.beslut !== null)] : [];
  });
  protected readonly ansluter = computed(() => this.akt() === 'anslutning');
  protected readonly kommuner = computed(() => {
    const deltar = this.post()?.deltagare ?? [];
    const medlemmar = (this.val.varde()?.organisationer ?? []).flatMap((o) => (o.medlem && o.kommun ? [o.kommun] : []));
    const lista = this.ansluter() ? medlemmar.filter((k) => !deltar.some((d) => d.kommunkod === k.kommunkod)) : deltar;
    return lista.toSorted((a, b) => a.namn.localeCompare(b.namn, 'sv'));
  });
  protected readonly datum = computed(() => this.val.varde()?.folkmangd.datum ?? []);

  protected readonly kommunkod = signal('');
  protected readonly kommun = computed(() => this.kommuner().find((k) => k.kommunkod === this.kommunkod()));
  readonly #valda = signal<Readonly<Record<string, Postval>>>({});
  protected readonly valet = (id: string): Postval => this.#valda()[id] ?? { ...TOMT, med: id === this.id() };
  protected readonly forhand = signal<ForandringDelFragment | null>(null);
  protected readonly hinder = signal<AvslagDelFragment | null>(null);
  protected readonly forhandsfel = signal<GrafFel | undefined>(undefined);
  /** What was asked when the preview that is shown was answered. */
  readonly #visat = signal<{ readonly kommunkod: string; readonly poster: readonly ValdPost[] } | null>(null);
  protected readonly forTidigt = signal(false);
  protected readonly nej = signal<AvslagDelFragment | null>(null);
  protected readonly fel = signal<GrafFel | undefined>(undefined);
  protected readonly sparar = signal(false);
  /** Somebody put another allocation in force since: what was looked at, and what stands now. */
  protected readonly krock = signal<{ readonly min: readonly { readonly kommunkod: string; readonly namn: string; readonly belopp: string | null; readonly nu: string | null }[]; readonly nu: PostDelFragment } | null>(null);
  readonly #skrivet = signal<Beslutsfalt | null>(null);
  protected readonly beslut = computed(() => this.val.varde()?.beslutsreferenser ?? []);
  protected readonly falt = computed<Beslutsfalt>(
    () => this.#skrivet() ?? { val: 'nytt', beslutId: '', organ: this.#sammanhang.valt()?.samverkan.namn ?? '', datum: '', beteckning: '', rubrik: '', handling: '' },
  );
  protected readonly beslutsvalet = viewChild(GsBeslutsval);
  readonly #poster = computed<readonly ValdPost[]>(
    () =>
      this.poster()
        .filter((p) => this.valet(p.id).med)
        .map((p) => ({ post: p, val: this.valet(p.id) })),
    { equal: lika },
  );
  /** What is shown is what would be done. */
  protected readonly farsk = computed(() => this.#visat()?.kommunkod === this.kommunkod() && this.#visat()?.poster === this.#poster());

  constructor() {
    effect(() => {
      const p = this.post();
      if (p) this.#titel.satt(`${this.rubrik()}, ${p.namn} ${p.ar}`);
    });
    effect((stada) => {
      const [kommunkod, poster] = [this.kommunkod(), this.#poster()];
      if (kommunkod === '') return;
      const tidur = setTimeout(() => void this.#forhandsgranska(kommunkod, poster), 250);
      stada(() => clearTimeout(tidur));
    });
  }

  protected readonly rubrik = computed(() => (this.ansluter() ? 'Kommun ansluter sig' : 'Kommun utträder'));
  protected readonly medFolkmangd = medFolkmangd;
  protected readonly kr = (ore: string): string => belopp(ore);
  protected readonly utanEnhet = (ore: string | null): string => (ore === null ? '–' : belopp(ore, { visaEnhet: false }));
  protected readonly varde = (h: Event): string => (h.target instanceof HTMLSelectElement ? h.target.value : '');
  protected readonly ikryssad = (h: Event): boolean => h.target instanceof HTMLInputElement && h.target.checked;

  /** What is wrong at a field of a post: what the preview says once a kommun is chosen. */
  protected postfel(id: string, falt: string): string | null {
    const nej = this.nej() ?? this.hinder();
    return nej?.falt === `poster.${id}.${falt}` ? `${nej.text} ${nej.utvag ?? ''}`.trim() : null;
  }

  protected andra(id: string, del: Partial<Postval>): void {
    this.#valda.update((v) => ({ ...v, [id]: { ...this.valet(id), ...del } }));
    this.nej.set(null);
    this.forTidigt.set(false);
  }

  protected valjKommun(kod: string): void {
    this.kommunkod.set(kod);
    this.forTidigt.set(false);
    this.forhand.set(null);
    this.hinder.set(null);
    this.nej.set(null);
  }

  protected skrivet(falt: Beslutsfalt): void {
    this.#skrivet.set(falt);
    this.nej.set(null);
  }

  protected async genomfor(): Promise<void> {
    if (this.sparar() || !this.forhand()) return;
    this.forTidigt.set(!this.farsk());
    if (!this.farsk()) return;
    this.fel.set(undefined);
    const beslut = this.beslutsvalet()?.input() ?? null;
    this.nej.set(beslut ? null : this.#ejDatum());
    if (!beslut) return this.#tillFel();
    this.sparar.set(true);
    try {
      const vidare = this.#vidare.harifran();
      const svar = await this.#skicka(beslut);
      if (svar.__typename === 'Avslag') {
        this.nej.set(svar);
        this.#tillFel();
      } else if (svar.__typename === 'KostnadspostKonflikt') this.#visaKrock(svar.aktuell);
      else {
        this.#meddelanden.visa(this.ansluter() ? `${this.kommun()?.namn ?? ''} är ansluten` : `${this.kommun()?.namn ?? ''} har utträtt`);
        await vidare(['/', this.samverkan(), 'kostnader', 'poster', this.id()]);
      }
    } catch (orsak) {
      this.fel.set(somGrafFel(orsak));
    } finally {
      this.sparar.set(false);
    }
  }

  async #skicka(beslut: NonNullable<ReturnType<GsBeslutsval['input']>>) {
    const [kommunkod, poster] = [this.kommunkod(), this.#poster()];
    return this.ansluter()
      ? (await this.#graf.andra(AnslutKommunOperation, { input: { kommunkod, poster: poster.map(tillAnslutningspost), ...beslut } })).anslutKommun
      : (await this.#graf.andra(RegistreraUttradeOperation, { input: { kommunkod, poster: poster.map(tillUttradespost), ...beslut } })).registreraUttrade;
  }

  protected raknaOm(): void {
    void this.#forhandsgranska(this.kommunkod(), this.#poster());
  }

  async #forhandsgranska(kommunkod: string, valda: readonly ValdPost[]): Promise<void> {
    this.forhandsfel.set(undefined);
    try {
      const svar = this.ansluter()
        ? (await this.#graf.fraga(ForhandsgranskaAnslutningOperation, { input: { kommunkod, poster: valda.map(tillAnslutningspost) } })).forhandsgranskaAnslutning
        : (await this.#graf.fraga(ForhandsgranskaUttradeOperation, { input: { kommunkod, poster: valda.map(tillUttradespost) } })).forhandsgranskaUttrade;
      if (this.kommunkod() !== kommunkod || this.#poster() !== valda) return;
      this.#visat.set({ kommunkod, poster: valda });
      this.forhand.set(svar.__typename === 'Forandringsforhand' ? svar : null);
      this.hinder.set(svar.__typename === 'Avslag' ? svar : null);
    } catch (orsak) {
      if (this.kommunkod() === kommunkod && this.#poster() === valda) this.forhandsfel.set(somGrafFel(orsak));
    }
  }

  #visaKrock(nu: PostDelFragment): void {
    const min = this.forhand()?.poster.find((p) => p.kostnadspostId === nu.id)?.rader ?? [];
    const nuvarande = new Map(nu.andelar.map((a) => [a.kommun.kommunkod, a]));
    const koder = new Map([...min.map((r) => r.kommun), ...nu.deltagare].map((k) => [k.kommunkod, k.namn]));
    this.krock.set({
      nu,
      min: [...koder].map(([kommunkod, namn]) => ({ kommunkod, namn, belopp: min.find((r) => r.kommun.kommunkod === kommunkod)?.nuvarande ?? null, nu: nuvarande.get(kommunkod)?.belopp ?? null })),
    });
    this.forhand.set(null);
    this.svar.ladda();
  }

  #ejDatum(): AvslagDelFragment | null {
    const datum = tolkaDatum(this.falt().datum, { falt: 'beslut.datum', idag: this.#sammanhang.affarsdatum() });
    return arAvslag(datum) ? datum : null;
  }

  #tillFel(): void {
    const fokusera = (): void => this.#element.nativeElement.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    afterNextRender({ read: fokusera }, { injector: this.#injector });
  }
}

const tillUttradespost = ({ post }: ValdPost) => ({ kostnadspostId: post.id, fordelningNummer: post.fordelningNummer });

const tillAnslutningspost = ({ post, val }: ValdPost) => ({
  kostnadspostId: post.id,
  fordelningNummer: post.fordelningNummer,
  metod: val.metod,
  referensdatum: medFolkmangd(post.nyckel.typ) ? val.referensdatum || null : null,
  antal: post.nyckel.typ === 'antal' ? val.antal : null,
  kalla: post.nyckel.typ === 'antal' ? val.kalla : null,
});
