import { afterNextRender, Component, computed, DOCUMENT, effect, inject, Injector, input, signal } from '@angular/core';
import { RouterLink, RouterOutlet } from '@angular/router';
import { type Arendeakt, arendeaktText, arendetypText, type Arendetyp } from '@gemensam/arende/domain';
import { type GrafFel, GsAvslag, GsEtikett, GsLaddar, GsSidansDelar, GsSidhuvud, GsTomt, somGrafFel } from '@gemensam/shared/web';
import { ARENDE_DELAR } from './arende-delar';
import { Arendeakter } from './arendeakter';
import { farSkapaArende } from './arendefilter';
import { Arendevy } from './arendevy';
import { foljLastText } from './folj-last-text';
import { GsArendetillstand } from './gs-arendetillstand';
import { GsArendesekretess } from '../sekretess/gs-arendesekretess';
import { textsynk } from '../skrivelse/textsynk';
import { GsRemisser } from './gs-remisser';
import { GsSammantradestext } from './gs-sammantradestext';

type Akt = Exclude<Arendeakt, 'redigera'>;

/** The acts that stand as buttons, in this order; the one that leads towards the meeting is the main one. */
const KNAPPAR: readonly Akt[] = ['skicka_pa_remiss', 'aterta_beredning', 'aterkalla_kallelse', 'registrera', 'paborja_beredning', 'avsluta_remiss', 'fardigbered', 'kalla'];
const FRAMAT: readonly Akt[] = ['registrera', 'paborja_beredning', 'avsluta_remiss', 'fardigbered', 'kalla'];

/** The frame of an ärende's page: what it is and where it stands, the acts, the row of its parts, and the part that is open. */
@Component({
  selector: 'gs-arende-sida',
  imports: [GsArendesekretess, GsSidhuvud, GsLaddar, GsTomt, GsAvslag, GsEtikett, GsArendetillstand, GsRemisser, GsSammantradestext, GsSidansDelar, RouterLink, RouterOutlet],
  providers: [Arendevy],
  templateUrl: './arende-sida.html',
  styleUrl: './arende-sida.css',
})
export class ArendeSida {
  readonly samverkan = input.required<string>();
  readonly id = input.required<string>();
  readonly #akter = inject(Arendeakter);
  readonly #dokument = inject(DOCUMENT);
  readonly #injector = inject(Injector);
  protected readonly vy = inject(Arendevy);

  protected readonly rubrik = computed(() => this.vy.rubrikSomSkrivs() ?? this.vy.arende()?.rubrik ?? '');
  protected readonly namn = computed(() => [this.vy.arende()?.dnr, this.rubrik() || 'Ärende utan rubrik'].filter(Boolean).join(' '));
  protected readonly fel = signal<GrafFel | undefined>(undefined);
  protected readonly delar = ARENDE_DELAR;
  /** The text is locked to one who writes otherwise: the page learns when it is opened. */
  readonly #bereder = farSkapaArende();
  readonly #foljs = computed(() => this.#bereder && this.vy.arende()?.id === this.id() && this.vy.arende()?.farRedigera === false);
  protected readonly knappar = computed(() => KNAPPAR.filter((akt) => this.far(akt)));
  protected readonly framat = computed(() => FRAMAT.find((akt) => this.far(akt)) ?? null);
  protected readonly aktText = (akt: Arendeakt): string => arendeaktText(akt);
  protected readonly typText = (typ: Arendetyp): string => arendetypText(typ);

  constructor() {
    effect(() => this.vy.oppna(this.id()));
    effect((stada) => {
      if (this.#foljs()) stada(foljLastText(textsynk(this.samverkan(), this.id()), () => void this.vy.ladda()));
    });
  }

  protected skrivUt(): void {
    this.#dokument.defaultView?.print();
  }

  protected far(akt: Arendeakt): boolean {
    return this.vy.arende()?.akter.includes(akt) ?? false;
  }

  /** The button of an act that is done may be gone: focus is then on the heading, before what can be done now. */
  #hittaFokus(): void {
    const { activeElement, body } = this.#dokument;
    if (activeElement === body || !activeElement) this.#dokument.querySelector<HTMLElement>('[data-sidrubrik]')?.focus({ preventScroll: true });
  }

  /** What waits is saved first, so that the act is on what the person sees. */
  protected async kor(akt: Akt): Promise<void> {
    this.fel.set(undefined);
    const a = await this.vy.fardigForAkt();
    if (!a) return;
    try {
      const utfall = await this.#akter.kor(akt, a, this.vy.textnummer());
      if (utfall?.slag === 'avslag') this.vy.avslag.set(utfall.avslag);
      else if (utfall?.slag === 'konflikt') await this.vy.mott(utfall.arende);
      else if (utfall) {
        this.vy.satt(utfall.arende);
        afterNextRender({ read: () => this.#hittaFokus() }, { injector: this.#injector });
      }
    } catch (orsak) {
      this.fel.set(somGrafFel(orsak));
    }
  }
}
