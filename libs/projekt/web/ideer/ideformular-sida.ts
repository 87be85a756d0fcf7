import { afterNextRender, Component, computed, effect, ElementRef, inject, Injector, input, signal, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { idefalt, ideFel, type Ideinmatning, ideutkastnyckel } from '@gemensam/projekt/domain';
import {
  Graf, type GrafFel, grafResurs, GsAvslag, GsLaddar, GsSidhuvud, GsTextfalt, GsTomt, Meddelanden, Sammanfogning, Sammanhang, somGrafFel, utkastsparare, type VisatAvslag,
  Vidare,
} from '@gemensam/shared/web';
import { AndraIdeOperation, ForeslaIdeOperation, type IdeDelFragment, IdeOperation, IdeutkastOperation } from '../generated/operationer';
import { type Ideutkast, lasIdeutkast, skrivIdeutkast } from './ideutkast';

const ETIKETTER: Readonly<Record<keyof Ideinmatning, string>> = { titel: 'Titel', behov: 'Behov', nytta: 'Nytta' };
const TOM: Ideutkast = { titel: '', behov: '', nytta: '', version: 0 };
const SPARTEXT = { tomt: '', vantar: 'Sparar utkast …', sparar: 'Sparar utkast …', sparat: 'Utkastet är sparat.', ej_sparat: 'Utkastet är inte sparat än. Texten finns kvar här.' } as const;

/** Propose an idea, or change one's own. Everything that is wrong is said at once; what was typed stays. */
@Component({
  selector: 'gs-ideformular-sida',
  imports: [GsSidhuvud, GsTextfalt, GsAvslag, GsLaddar, GsTomt, RouterLink],
  templateUrl: './ideformular-sida.html',
  styleUrl: './ideformular-sida.css',
})
export class IdeformularSida {
  readonly samverkan = input.required<string>();
  /** The idea that is changed; absent for a new one. */
  readonly id = input<string>();
  readonly #graf = inject(Graf);
  readonly #vidare = inject(Vidare);
  readonly #injector = inject(Injector);
  readonly #meddelanden = inject(Meddelanden);
  readonly #sammanfogning = inject(Sammanfogning);
  readonly #sammanhang = inject(Sammanhang);
  readonly #element = inject<ElementRef<HTMLElement>>(ElementRef);

  protected readonly svar = grafResurs(IdeOperation, () => {
    const id = this.id();
    return id === undefined ? undefined : { id };
  });
  protected readonly ide = computed(() => this.svar.varde()?.ide ?? null);
  readonly #utkastsvar = grafResurs(IdeutkastOperation, () => ({ id: this.id() ?? null }));
  readonly #utkast = utkastsparare(() => ideutkastnyckel(this.id() ?? null));
  /** What the form begins from when there is no draft. */
  readonly #grund = computed<Ideutkast>(() => this.ide() ?? TOM);
  protected readonly skrivet = signal<Ideutkast>(TOM);
  protected readonly aterstallt = signal(false);
  protected readonly utkastlage = computed(() => SPARTEXT[this.#utkast.lage()]);
  /** One who only audits keeps no drafts. */
  readonly #sparasUtkast = computed(() => this.#sammanhang.roller().some((r) => r !== 'revisor'));
  /** The draft, and the idea that is changed, are there. */
  protected readonly klar = computed(() => (this.#utkastsvar.varde() !== undefined || this.#utkastsvar.fel() !== undefined) && (this.id() === undefined || this.svar.varde() !== undefined));
  protected readonly kommunkod = signal('');
  /** The kommuner to choose among for one who stands for several. */
  protected readonly kommuner = computed(() => {
    const egna = new Map(this.#sammanhang.kommuner().map((k) => [k.kommunkod, k]));
    return this.id() === undefined && egna.size > 1 ? [...egna.values()] : [];
  });
  protected readonly provat = signal(false);
  protected readonly avslag = signal<VisatAvslag | null>(null);
  protected readonly fel = signal<GrafFel | undefined>(undefined);
  protected readonly sparar = signal(false);
  protected readonly faltfel = computed(() => (this.provat() ? ideFel(this.skrivet()) : []));
  protected readonly lista = computed(() => this.faltfel().map((f) => ({ falt: f.falt ?? '', text: f.text })));
  protected readonly ovrigt = computed(() => (idefalt.some((f) => f === this.avslag()?.falt) || this.avslag()?.falt === 'kommunkod' ? null : this.avslag()));

  constructor() {
    effect(() => {
      if (this.klar()) untracked(() => this.#fyll());
    });
  }

  protected text(falt: keyof Ideinmatning): string {
    return this.skrivet()[falt];
  }

  /** Throws the draft away and begins again. */
  protected borjaOm(): void {
    this.#satt(this.#grund());
    this.aterstallt.set(false);
    this.#kastaUtkast();
  }

  protected skriv(falt: keyof Ideinmatning, text: string): void {
    if (text === this.skrivet()[falt]) return;
    this.skrivet.update((s) => ({ ...s, [falt]: text }));
    if (this.#sparasUtkast()) this.#utkast.andrat(skrivIdeutkast(this.skrivet()));
    if (this.avslag()?.falt === falt) this.avslag.set(null);
  }

  protected felFor(falt: keyof Ideinmatning | 'kommunkod'): string | null {
    const nej = this.faltfel().find((f) => f.falt === falt) ?? (this.avslag()?.falt === falt ? this.avslag() : null);
    return nej ? `${nej.text} ${nej.utvag ?? ''}`.trim() : null;
  }

  protected valt(handelse: Event): string {
    return handelse.target instanceof HTMLSelectElement ? handelse.target.value : '';
  }

  protected async spara(): Promise<void> {
    if (this.sparar()) return;
    this.provat.set(true);
    this.avslag.set(null);
    this.fel.set(undefined);
    if (this.faltfel().length > 0) return this.#fokuseraFelet();
    this.sparar.set(true);
    try {
      await this.#skicka();
    } catch (orsak) {
      this.fel.set(somGrafFel(orsak));
    } finally {
      this.sparar.set(false);
    }
  }

  async #skicka(): Promise<void> {
    const vidare = this.#vidare.harifran();
    const id = this.id();
    const { version, ...text } = this.skrivet();
    const svar =
      id === undefined
        ? (await this.#graf.andra(ForeslaIdeOperation, { input: { ...text, kommunkod: this.kommunkod() || null } })).foreslaIde
        : (await this.#graf.andra(AndraIdeOperation, { input: { ...text, id, version } })).andraIde;
    if (svar.__typename === 'Avslag') {
      this.avslag.set(svar);
      if (svar.falt) this.#fokuseraFelet();
    } else if (svar.__typename === 'IdeKonflikt') await this.#sammanfoga(svar.aktuell);
    else {
      this.#kastaUtkast();
      this.#meddelanden.visa(id === undefined ? `Idén ${svar.titel} är föreslagen` : `Idén ${svar.titel} är ändrad`);
      await vidare(['/', this.samverkan(), 'projekt', 'ideer']);
    }
  }

  async #sammanfoga(aktuell: IdeDelFragment): Promise<void> {
    const min = this.skrivet();
    const val = await this.#sammanfogning.oppna({
      rubrik: `idén ${aktuell.titel}`,
      avVem: aktuell.foreslagenAv,
      falt: idefalt.filter((namn) => min[namn] !== aktuell[namn]).map((namn) => ({ namn, etikett: ETIKETTER[namn], min: min[namn], deras: aktuell[namn] })),
    });
    if (!val) return;
    const sammanfogad = (namn: keyof Ideinmatning): string => val[namn] ?? min[namn];
    this.#satt({ titel: sammanfogad('titel'), behov: sammanfogad('behov'), nytta: sammanfogad('nytta'), version: aktuell.version });
    await this.#skicka();
  }

  #fyll(): void {
    const utkast = lasIdeutkast(this.#utkastsvar.varde()?.ideutkast ?? '', this.#grund());
    this.#satt(utkast ?? this.#grund());
    this.aterstallt.set(utkast !== null);
  }

  #satt({ titel, behov, nytta, version }: Ideutkast): void {
    this.skrivet.set({ titel, behov, nytta, version });
  }

  #kastaUtkast(): void {
    if (!this.#sparasUtkast() || (this.#utkast.lage() === 'tomt' && !this.#utkastsvar.varde()?.ideutkast)) return;
    this.#utkast.andrat('');
    void this.#utkast.spara();
  }

  #fokuseraFelet(): void {
    afterNextRender({ read: () => this.#element.nativeElement.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus() }, { injector: this.#injector });
  }
}
