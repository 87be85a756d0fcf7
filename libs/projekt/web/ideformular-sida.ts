import { afterNextRender, Component, computed, effect, ElementRef, inject, Injector, input, signal, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { idefalt, ideFel, type Ideinmatning } from '@gemensam/projekt/domain';
import {
  Graf, type GrafFel, grafResurs, GsAvslag, GsLaddar, GsSidhuvud, GsTextfalt, GsTomt, Meddelanden, Sammanfogning, Sammanhang, somGrafFel, type VisatAvslag,
} from '@gemensam/shared/web';
import { AndraIdeOperation, ForeslaIdeOperation, type IdeDelFragment, IdeOperation } from './generated/operationer';

const ETIKETTER: Readonly<Record<keyof Ideinmatning, string>> = { titel: 'Titel', behov: 'Behov', nytta: 'Nytta' };
const TOM: Ideinmatning = { titel: '', behov: '', nytta: '' };

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
  readonly #router = inject(Router);
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
  readonly #version = signal(0);
  protected readonly skrivet = signal<Ideinmatning>(TOM);
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
      const i = this.ide();
      if (i) untracked(() => this.#fyll(i));
    });
  }

  protected text(falt: keyof Ideinmatning): string {
    return this.skrivet()[falt];
  }

  protected skriv(falt: keyof Ideinmatning, text: string): void {
    if (text === this.skrivet()[falt]) return;
    this.skrivet.update((s) => ({ ...s, [falt]: text }));
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
    const id = this.id();
    const text = this.skrivet();
    const svar =
      id === undefined
        ? (await this.#graf.andra(ForeslaIdeOperation, { input: { ...text, kommunkod: this.kommunkod() || null } })).foreslaIde
        : (await this.#graf.andra(AndraIdeOperation, { input: { ...text, id, version: this.#version() } })).andraIde;
    if (svar.__typename === 'Avslag') {
      this.avslag.set(svar);
      if (svar.falt) this.#fokuseraFelet();
    } else if (svar.__typename === 'IdeKonflikt') await this.#sammanfoga(svar.aktuell);
    else {
      this.#meddelanden.visa(id === undefined ? `Idén ${svar.titel} är föreslagen` : `Idén ${svar.titel} är ändrad`);
      await this.#router.navigate(['/', this.samverkan(), 'projekt', 'ideer']);
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
    this.skrivet.set({ titel: sammanfogad('titel'), behov: sammanfogad('behov'), nytta: sammanfogad('nytta') });
    this.#version.set(aktuell.version);
    await this.#skicka();
  }

  #fyll({ titel, behov, nytta, version }: IdeDelFragment): void {
    this.skrivet.set({ titel, behov, nytta });
    this.#version.set(version);
  }

  #fokuseraFelet(): void {
    afterNextRender({ read: () => this.#element.nativeElement.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus() }, { injector: this.#injector });
  }
}
