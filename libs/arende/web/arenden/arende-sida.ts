import { Component, computed, DestroyRef, DOCUMENT, effect, ElementRef, inject, input, signal, untracked } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { RouterLink } from '@angular/router';
import { arendetypText, provaKomplett, type Arendetyp, type Tjansteskrivelse } from '@gemensam/arende/domain';
import { firstValueFrom } from 'rxjs';
import {
  Graf, type GrafFel, grafResurs, GsAvslag, GsEtikett, GsHandlingar, GsLaddar, GsSidhuvud, GsTextfalt, GsTidtext, GsTomt, type Handling, medHandling, Meddelanden, Sidtitel, somGrafFel, tidpunkt,
  type VisatAvslag,
} from '@gemensam/shared/web';
import { ArendeOperation, type ArendeDelFragment, FardigberedArendeOperation } from '../generated/operationer';
import { GsArendetillstand } from './gs-arendetillstand';
import { GsForslagslista } from '../skrivelse/gs-forslagslista';
import { GsKompletthet } from '../skrivelse/gs-kompletthet';
import { GsSkrivelsedokument } from '../skrivelse/gs-skrivelsedokument';
import { type Registrerat, RegistreraRuta } from './registrera-ruta';
import { ankare, type Falt, skrivelsefalt, texterna } from '../skrivelse/skrivelsefalt';
import { Skrivelsesparare, type Sparlage } from '../skrivelse/skrivelsesparare';

const SPARTEXT: Readonly<Record<Sparlage, string>> = {
  sparat: 'Allt är sparat.',
  vantar: 'Sparas strax …',
  sparar: 'Sparar …',
  ej_sparat: 'Inte sparat. Din text finns kvar här.',
};

/** About how many characters a line of the form holds in a window of so many pixels: enough to guess how tall a text is. */
const radbredd = (fonster: number): number => (fonster > 960 ? Math.min(104, fonster / 12.5) : Math.max(28, (fonster - 96) / 8.2));

/** One ärende: the tjänsteskrivelse to write or read, what is missing, its handlingar, and registration. */
@Component({
  selector: 'gs-arende-sida',
  imports: [
    GsSidhuvud, GsLaddar, GsTomt, GsTextfalt, GsTidtext, GsAvslag, GsEtikett, GsArendetillstand, GsForslagslista, GsHandlingar, GsKompletthet, GsSkrivelsedokument, RouterLink,
  ],
  providers: [Skrivelsesparare],
  templateUrl: './arende-sida.html',
  styleUrl: './arende-sida.css',
  host: { '(window:beforeunload)': 'lamnar($event)', '(document:visibilitychange)': 'doljs()' },
})
export class ArendeSida {
  readonly samverkan = input.required<string>();
  readonly id = input.required<string>();
  readonly #graf = inject(Graf);
  readonly #dialog = inject(MatDialog);
  readonly #dokument = inject(DOCUMENT);
  readonly #element = inject<ElementRef<HTMLElement>>(ElementRef);
  readonly #levande = inject(DestroyRef);
  readonly #meddelanden = inject(Meddelanden);
  readonly #titel = inject(Sidtitel);
  protected readonly sparare = inject(Skrivelsesparare);

  protected readonly svar = grafResurs(ArendeOperation, () => ({ id: this.id() }));
  protected readonly arende = computed(() => this.svar.varde()?.arende);
  protected readonly skrivelse = computed<Tjansteskrivelse>(() => {
    const a = this.arende();
    return a && !a.farRedigera ? texterna(a) : this.sparare.skrivet();
  });
  protected readonly komplett = computed(() => {
    const k = provaKomplett(this.skrivelse());
    return k.uppfyllda === k.antal;
  });
  protected readonly avslag = signal<VisatAvslag | null>(null);
  protected readonly fel = signal<GrafFel | undefined>(undefined);
  protected readonly spartext = computed(() => SPARTEXT[this.sparare.lage()]);
  protected readonly ovrigtAvslag = computed(() => this.avslag() ?? (this.sparare.avslag()?.falt ? null : this.sparare.avslag()));
  protected readonly falt = skrivelsefalt;
  protected readonly ankare = ankare;
  protected readonly tidpunkt = tidpunkt;
  protected readonly typText = (typ: Arendetyp): string => arendetypText(typ);

  constructor() {
    effect(() => {
      const a = this.arende();
      if (!a) return;
      this.#titel.satt([a.dnr, a.rubrik || 'Ärende utan rubrik'].filter(Boolean).join(' '));
      untracked(() => this.sparare.borja(a, (nytt) => this.#satt(nytt)));
    });
  }

  protected text(falt: Falt): string {
    const varde = this.sparare.skrivet()[falt];
    return typeof varde === 'string' ? varde : '';
  }

  protected rader(falt: Falt, minst: number): number {
    if (minst === 1) return 1;
    const bredd = radbredd(this.#dokument.defaultView?.innerWidth ?? 1280);
    const behovs = this.text(falt)
      .split('\n')
      .reduce((n, rad) => n + Math.max(1, Math.ceil(rad.length / bredd)), 1);
    return Math.min(32, Math.max(minst, behovs));
  }

  protected skriv(falt: Falt, text: string): void {
    if (text !== this.text(falt)) this.sparare.andra({ [falt]: text });
  }

  protected faltfel(falt: Falt): string | null {
    const a = [this.sparare.avslag(), this.avslag()].find((x) => x?.falt === falt);
    return a ? [a.text, a.utvag].filter(Boolean).join(' ') : null;
  }

  /** To the gap: the field itself gets focus, or what adds to it. */
  protected hoppa(falt: string): void {
    const avsnitt = this.#element.nativeElement.querySelector<HTMLElement>(`#${ankare(falt)}`);
    avsnitt?.scrollIntoView({ block: 'center' });
    avsnitt?.querySelector<HTMLElement>('textarea, input, [data-ny-punkt]')?.focus({ preventScroll: true });
  }

  protected skrivUt(): void {
    this.#dokument.defaultView?.print();
  }

  protected readonly handlingstext = (far: boolean): string => (far ? 'Lägg till underlaget som nämnden behöver.' : 'De som bereder ärendet lägger till dem.');

  protected handlingAndrad(handling: Handling): void {
    const a = this.arende();
    if (a) this.#satt({ ...a, handlingar: medHandling(a.handlingar, handling) });
  }

  protected async registrera(): Promise<void> {
    const a = await this.#sparadOchKlar();
    if (!a) return;
    const ruta = this.#dialog.open<RegistreraRuta, ArendeDelFragment, Registrerat>(RegistreraRuta, {
      data: a, width: '36rem', maxWidth: '96vw', autoFocus: 'input', restoreFocus: true, ariaLabelledBy: 'registrera-rubrik',
    });
    const utfall = await firstValueFrom(ruta.afterClosed());
    if (!utfall) return;
    if (utfall.slag === 'konflikt') await this.sparare.taEmot(utfall.arende);
    else this.#satt(utfall.arende);
    this.#meddelanden.visa(
      utfall.slag === 'registrerat' ? `Ärendet är registrerat med diarienummer ${utfall.arende.dnr}` : 'Någon annan ändrade ärendet. Läs igenom och registrera igen',
    );
  }

  protected async fardigbered(): Promise<void> {
    const a = await this.#sparadOchKlar();
    if (!a) return;
    try {
      const { fardigberedArende: svar } = await this.#graf.andra(FardigberedArendeOperation, { input: { arendeId: a.id, version: a.version } });
      if (svar.__typename === 'Avslag') this.avslag.set(svar);
      else if (svar.__typename === 'ArendeKonflikt') await this.sparare.taEmot(svar.aktuell);
      else {
        this.#satt(svar);
        this.#meddelanden.visa('Ärendet är färdigberett');
      }
    } catch (orsak) {
      this.fel.set(somGrafFel(orsak));
    }
  }

  protected lamnar(handelse: BeforeUnloadEvent): void {
    if (this.sparare.osparat()) handelse.preventDefault();
  }

  protected doljs(): void {
    if (this.#dokument.visibilityState === 'hidden') void this.sparare.spara();
  }

  /** What waits is saved first, so that the act is on what the person sees. */
  async #sparadOchKlar(): Promise<ArendeDelFragment | null> {
    this.avslag.set(null);
    this.fel.set(undefined);
    return (await this.sparare.spara()) ? (this.arende() ?? null) : null;
  }

  #satt(arende: ArendeDelFragment): void {
    if (!this.#levande.destroyed && arende.id === this.id()) this.svar.satt({ arende });
  }
}
