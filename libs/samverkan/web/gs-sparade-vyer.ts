import { Component, computed, effect, ElementRef, inject, input, signal, untracked, viewChild } from '@angular/core';
import { takeUntilDestroyed, toSignal } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router, RouterLink } from '@angular/router';
import { provaVy, vyfraga, type Vylista } from '@gemensam/samverkan/domain';
import { arAvslag } from '@gemensam/shared/domain';
import { adressenSkriven, Graf, type GrafFel, grafResurs, GsAvslag, GsEtikett, GsLaddar, GsTextfalt, Meddelanden, Sammanfogning, somGrafFel, tidpunkt, type VisatAvslag } from '@gemensam/shared/web';
import { filter, map } from 'rxjs';
import { AndraVyOperation, SparadeVyerOperation, type SparadVyDelFragment, SparaVyOperation, TaBortVyOperation } from './generated/operationer';

type Vy = SparadVyDelFragment;

/** The saved views of a list: the own and those that are shared, as links; the one that is shown can be saved. */
@Component({
  selector: 'gs-sparade-vyer',
  imports: [RouterLink, GsTextfalt, GsEtikett, GsAvslag, GsLaddar],
  host: { class: 'gs-ej-utskrift', '(keydown.escape)': 'stang()' },
  templateUrl: './gs-sparade-vyer.html',
  styleUrl: './gs-sparade-vyer.css',
})
export class GsSparadeVyer {
  readonly samverkan = input.required<string>();
  readonly lista = input.required<Vylista>();
  readonly #graf = inject(Graf);
  readonly #router = inject(Router);
  readonly #meddelanden = inject(Meddelanden);
  readonly #sammanfogning = inject(Sammanfogning);
  protected readonly ram = viewChild<ElementRef<HTMLDetailsElement>>('ram');

  protected readonly svar = grafResurs(SparadeVyerOperation, () => ({ lista: this.lista() }));
  protected readonly vyer = computed(() => this.svar.varde()?.sparadeVyer ?? []);
  protected readonly url = toSignal(
    this.#router.events.pipe(
      filter((h) => h instanceof NavigationEnd),
      map((h) => h.urlAfterRedirects),
      takeUntilDestroyed(),
    ),
    { initialValue: this.#router.url },
  );
  /** The address as a view has it. */
  readonly #visad = computed(() => adressav(this.url(), this.samverkan()));
  protected readonly visas = computed(() => {
    const { vag, fraga } = this.#visad();
    const ren = provaVy({ lista: this.lista(), namn: 'x', vag, fraga, delad: false });
    return arAvslag(ren) ? null : (this.vyer().find((v) => v.vag === ren.vag && v.fraga === ren.fraga) ?? null);
  });

  /** The view that is being changed, or null while a new one is written. */
  protected readonly andras = signal<Vy | null>(null);
  protected readonly formular = signal(false);
  protected readonly namn = signal('');
  protected readonly delad = signal(false);
  protected readonly visaHar = signal(false);
  protected readonly avslag = signal<VisatAvslag | null>(null);
  protected readonly fel = signal<GrafFel | undefined>(undefined);
  protected readonly sparar = signal(false);
  protected readonly faltfel = computed(() => {
    const a = this.avslag();
    return a?.falt === 'namn' ? `${a.text} ${a.utvag ?? ''}`.trim() : null;
  });
  protected readonly ovrigt = computed(() => (this.avslag()?.falt === 'namn' ? null : this.avslag()));

  constructor() {
    // A view that is opened closes the list.
    effect(() => {
      this.url();
      untracked(() => !this.formular() && this.stang(false));
    });
  }

  protected fraga = (v: Vy) => vyfraga(v.fraga);

  protected stang(fokus = true): void {
    const ram = this.ram()?.nativeElement;
    if (!ram?.open) return;
    ram.open = false;
    if (fokus) ram.querySelector('summary')?.focus();
  }

  protected ny(): void {
    this.#oppna(null, '', false);
  }

  protected andra(v: Vy): void {
    this.#oppna(v, v.namn, v.delad);
  }

  #oppna(v: Vy | null, namn: string, delad: boolean): void {
    this.andras.set(v);
    this.namn.set(namn);
    this.delad.set(delad);
    this.visaHar.set(false);
    this.avslag.set(null);
    this.fel.set(undefined);
    this.formular.set(true);
  }

  protected async spara(): Promise<void> {
    const v = this.andras();
    await this.#skicka(async () => {
      await adressenSkriven(this.#router);
      const har = this.#visad();
      if (!v) {
        const { sparaVy } = await this.#graf.andra(SparaVyOperation, { input: { lista: this.lista(), namn: this.namn(), delad: this.delad(), ...har } });
        return sparaVy;
      }
      const adress = this.visaHar() ? har : { vag: null, fraga: null };
      const { andraVy } = await this.#graf.andra(AndraVyOperation, { input: { id: v.id, version: v.version, namn: this.namn(), delad: this.delad(), ...adress } });
      return andraVy;
    });
  }

  protected async taBort(v: Vy): Promise<void> {
    await this.#skicka(async () => (await this.#graf.andra(TaBortVyOperation, { input: { id: v.id, version: v.version } })).taBortVy, v);
  }

  /** Sends it, and shows what stands afterwards. */
  async #skicka(
    akt: () => Promise<({ __typename: 'SparadVy' } & Vy) | { __typename: 'BorttagenVy'; id: string } | { __typename: 'VyKonflikt'; aktuell: Vy } | ({ __typename: 'Avslag' } & VisatAvslag)>,
    borttagen?: Vy,
  ): Promise<void> {
    if (this.sparar()) return;
    this.sparar.set(true);
    this.avslag.set(null);
    this.fel.set(undefined);
    try {
      const r = await akt();
      if (r.__typename === 'Avslag') return this.avslag.set(r);
      if (r.__typename === 'VyKonflikt') return await this.#krock(r.aktuell);
      this.formular.set(false);
      await this.svar.ladda();
      if (borttagen) this.#meddelanden.visa(`Vyn ${borttagen.namn} är borttagen`, borttagen.egen ? () => void this.#angra(borttagen) : undefined);
      else if (r.__typename === 'SparadVy') this.#meddelanden.visa(r.delad ? `Vyn ${r.namn} är sparad och delad` : `Vyn ${r.namn} är sparad`);
    } catch (orsak) {
      this.fel.set(somGrafFel(orsak));
    } finally {
      this.sparar.set(false);
    }
  }

  async #angra({ lista, namn, vag, fraga, delad }: Vy): Promise<void> {
    await this.#skicka(async () => (await this.#graf.andra(SparaVyOperation, { input: { lista, namn, vag, fraga, delad } })).sparaVy);
  }

  /** The view was changed since it was shown: both names are shown, and what is chosen is written from the new version. */
  async #krock(aktuell: Vy): Promise<void> {
    await this.svar.ladda();
    if (!this.formular()) return this.#meddelanden.visa(`Vyn ${aktuell.namn} har ändrats sedan den visades. Inget togs bort`);
    const valt = await this.#sammanfogning.oppna({
      rubrik: `vyn ${aktuell.namn}`, avVem: aktuell.av, nar: tidpunkt(aktuell.tid), falt: [{ namn: 'namn', etikett: 'Namn', min: this.namn(), deras: aktuell.namn }],
    });
    if (!valt) return;
    this.andras.set(aktuell);
    this.namn.set(valt['namn'] ?? this.namn());
  }
}

/**
 * @example adressav('/norrbotten/projekt/fastavla?lage=risk', 'norrbotten') // { vag: 'projekt/fastavla', fraga: 'lage=risk' }
 */
export const adressav = (url: string, samverkan: string): { readonly vag: string; readonly fraga: string } => {
  const [stig = '', fraga = ''] = url.split('#')[0]?.split('?') ?? [];
  return { vag: stig.replace(new RegExp(`^/${samverkan}/`), '').replace(/\/$/, ''), fraga };
};
