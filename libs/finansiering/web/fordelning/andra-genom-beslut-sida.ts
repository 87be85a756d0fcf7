import { afterNextRender, Component, computed, effect, ElementRef, inject, Injector, input, signal, untracked, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { arInmatningsnyckel, nyckelnamn, type Nyckeltyp } from '@gemensam/finansiering/domain';
import { arAvslag, tolkaDatum } from '@gemensam/shared/domain';
import { belopp, Graf, type GrafFel, grafResurs, GsAvslag, GsBeloppsfalt, GsFaltfel, GsLaddar, GsSidhuvud, GsTextfalt, GsTomt, Meddelanden, Sammanhang, Sidtitel, somGrafFel, Vidare } from '@gemensam/shared/web';
import { AndraGenomBeslutOperation, type AvslagDelFragment, ForandringsvalOperation, ForhandsgranskaOperation, KostnadspostOperation, type PostDelFragment } from '../generated/operationer';
import { type Beslutsfalt, GsBeslutsval } from '@gemensam/samverkan/web';
import { type Forhandsfordelning, GsForhandsfordelning } from './gs-forhandsfordelning';
import { GsNyckelvarden } from '../kostnader/gs-nyckelvarden';
import { faltFranPost, medFolkmangd, type Postfalt, tillInput } from '../kostnader/postfalt';

/** The e-samordnare records that a new decision changes total, key or participants of a post that is fastställd. */
@Component({
  selector: 'gs-andra-genom-beslut-sida',
  imports: [GsSidhuvud, GsLaddar, GsTomt, GsAvslag, GsBeloppsfalt, GsBeslutsval, GsFaltfel, GsForhandsfordelning, GsNyckelvarden, GsTextfalt, RouterLink],
  templateUrl: './andra-genom-beslut-sida.html',
  styleUrl: './forandring-sida.css',
})
export class AndraGenomBeslutSida {
  readonly samverkan = input.required<string>();
  readonly id = input.required<string>();
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
  protected readonly kommuner = computed(() =>
    (this.val.varde()?.organisationer ?? []).flatMap((o) => (o.medlem && o.kommun ? [o.kommun] : [])).sort((a, b) => a.namn.localeCompare(b.namn, 'sv')),
  );
  protected readonly datum = computed(() => this.val.varde()?.folkmangd.datum ?? []);
  protected readonly somIKallan = computed(() => {
    const p = this.post();
    return !!p && medFolkmangd(p.nyckel.typ) && p.nyckel.referensdatum === null;
  });
  protected readonly falt = signal<Postfalt | null>(null);
  protected readonly forhand = signal<Forhandsfordelning | null>(null);
  protected readonly hinder = signal<AvslagDelFragment | null>(null);
  protected readonly forhandsfel = signal<GrafFel | undefined>(undefined);
  /** What was asked when the preview that is shown was answered. */
  readonly #visat = signal<{ readonly post: PostDelFragment; readonly falt: Postfalt } | null>(null);
  /** What is shown is what would be done. */
  protected readonly farsk = computed(() => this.#visat()?.falt === this.falt() && this.#visat()?.post === this.post());
  protected readonly forTidigt = signal(false);
  protected readonly nej = signal<AvslagDelFragment | null>(null);
  protected readonly grafFel = signal<GrafFel | undefined>(undefined);
  protected readonly sparar = signal(false);
  protected readonly krock = signal<{ readonly fore: PostDelFragment; readonly nu: PostDelFragment } | null>(null);
  protected readonly krockrader = computed(() => {
    const k = this.krock();
    if (!k) return [];
    const andel = (p: PostDelFragment, kod: string): string => belopp(p.andelar.find((a) => a.kommun.kommunkod === kod)?.belopp ?? null, { visaEnhet: false });
    return [...new Map([...k.fore.deltagare, ...k.nu.deltagare].map((d) => [d.kommunkod, d]))].map(([kod, d]) => ({ kod, namn: d.namn, fore: andel(k.fore, kod), nu: andel(k.nu, kod) }));
  });
  protected readonly beslut = computed(() => this.val.varde()?.beslutsreferenser ?? []);
  readonly #skrivet = signal<Beslutsfalt | null>(null);
  protected readonly beslutsfalt = computed<Beslutsfalt>(
    () => this.#skrivet() ?? { val: 'nytt', beslutId: '', organ: this.#sammanhang.valt()?.samverkan.namn ?? '', datum: '', beteckning: '', rubrik: '', handling: '' },
  );
  protected readonly beslutsvalet = viewChild(GsBeslutsval);

  constructor() {
    effect(() => {
      const p = this.post();
      if (!p) return;
      this.#titel.satt(`Ändra genom beslut, ${p.namn} ${p.ar}`);
      if (untracked(this.falt) === null) this.falt.set(faltFranPost(p));
    });
    effect((stada) => {
      const [post, f] = [this.post(), this.falt()];
      if (!post || !f) return;
      const tidur = setTimeout(() => void this.#forhandsgranska(post, f), 350);
      stada(() => clearTimeout(tidur));
    });
  }

  protected readonly nycklar: readonly Nyckeltyp[] = ['lika', 'invanarantal', 'blandad', 'fast_belopp', 'procent', 'antal'];
  protected readonly nyckelnamn = (t: Nyckeltyp): string => nyckelnamn(t);
  protected readonly medFolkmangd = medFolkmangd;
  protected readonly inmatas = arInmatningsnyckel;
  protected readonly felVid = (falt: string): string | null => this.fel(falt);
  protected readonly varde = (h: Event): string => (h.target instanceof HTMLSelectElement ? h.target.value : '');

  protected fel(falt: string): string | null {
    const nej = this.nej() ?? this.hinder();
    return nej?.falt === falt ? `${nej.text} ${nej.utvag ?? ''}`.trim() : null;
  }

  protected andra(del: Partial<Postfalt>): void {
    this.falt.update((f) => f && { ...f, ...del });
    this.nej.set(null);
    this.forTidigt.set(false);
  }

  protected kryssa(kommunkod: string, h: Event): void {
    const med = h.target instanceof HTMLInputElement && h.target.checked;
    const kvar = (this.falt()?.deltagare ?? []).filter((k) => k !== kommunkod);
    this.andra({ deltagare: med ? [...kvar, kommunkod] : kvar });
  }

  protected skrivet(falt: Beslutsfalt): void {
    this.#skrivet.set(falt);
    this.nej.set(null);
  }

  protected async genomfor(): Promise<void> {
    const [post, f] = [this.post(), this.falt()];
    if (!post || !f || this.sparar()) return;
    this.forTidigt.set(!this.farsk());
    if (!this.farsk()) return;
    this.grafFel.set(undefined);
    const beslut = this.beslutsvalet()?.input() ?? null;
    this.nej.set(beslut ? null : this.#ejDatum());
    if (!beslut) return this.#tillFel();
    this.sparar.set(true);
    try {
      const input = { kostnadspostId: post.id, fordelningNummer: post.fordelningNummer, post: tillInput(f, null), ...beslut };
      const vidare = this.#vidare.harifran();
      const { andraGenomBeslut: svar } = await this.#graf.andra(AndraGenomBeslutOperation, { input });
      if (svar.__typename === 'Avslag') {
        this.nej.set(svar);
        this.#tillFel();
      } else if (svar.__typename === 'KostnadspostKonflikt') {
        this.krock.set({ fore: post, nu: svar.aktuell });
        this.svar.ladda();
      } else {
        this.#meddelanden.visa('Den nya fördelningen gäller');
        await vidare(['/', this.samverkan(), 'kostnader', 'poster', post.id]);
      }
    } catch (orsak) {
      this.grafFel.set(somGrafFel(orsak));
    } finally {
      this.sparar.set(false);
    }
  }

  protected raknaOm(): void {
    const [post, f] = [this.post(), this.falt()];
    if (post && f) void this.#forhandsgranska(post, f);
  }

  async #forhandsgranska(post: PostDelFragment, f: Postfalt): Promise<void> {
    this.forhandsfel.set(undefined);
    try {
      const { forhandsgranskaFordelning: svar } = await this.#graf.fraga(ForhandsgranskaOperation, { input: tillInput(f, post.id) });
      if (this.falt() !== f || this.post() !== post) return;
      this.#visat.set({ post, falt: f });
      this.forhand.set(svar.__typename === 'Forhandsfordelning' ? svar : null);
      this.hinder.set(svar.__typename === 'Avslag' ? svar : null);
    } catch (orsak) {
      if (this.falt() === f && this.post() === post) this.forhandsfel.set(somGrafFel(orsak));
    }
  }

  #ejDatum(): AvslagDelFragment | null {
    const datum = tolkaDatum(this.beslutsfalt().datum, { falt: 'beslut.datum', idag: this.#sammanhang.affarsdatum() });
    return arAvslag(datum) ? datum : null;
  }

  #tillFel(): void {
    const fokusera = (): void => this.#element.nativeElement.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    afterNextRender({ read: fokusera }, { injector: this.#injector });
  }
}
