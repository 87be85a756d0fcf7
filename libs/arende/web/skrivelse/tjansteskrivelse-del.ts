import { Component, computed, DestroyRef, DOCUMENT, effect, ElementRef, inject, untracked } from '@angular/core';
import { type Tjansteskrivelse } from '@gemensam/arende/domain';
import { GsAvslag, GsLaddar, GsTextfalt } from '@gemensam/shared/web';
import { Arendevy } from '../arenden/arendevy';
import { GsArendefakta } from '../arenden/gs-arendefakta';
import { GsForslagslista } from './gs-forslagslista';
import { GsKompletthet } from './gs-kompletthet';
import { GsSkrivelsedokument } from './gs-skrivelsedokument';
import { GsSkrivelsetillbehor } from './gs-skrivelsetillbehor';
import { ankare, type Falt, skrivelsefalt, texterna } from './skrivelsefalt';
import { Skrivelsesparare, type Sparlage } from './skrivelsesparare';

const SPARTEXT: Readonly<Record<Sparlage, string>> = {
  sparat: 'Allt är sparat.',
  vantar: 'Sparas strax …',
  sparar: 'Sparar …',
  ej_sparat: 'Inte sparat. Din text finns kvar här.',
};

/** About how many characters a line of the form holds in a window of so many pixels: enough to guess how tall a text is. */
const radbredd = (fonster: number): number => (fonster > 960 ? Math.min(104, fonster / 12.5) : Math.max(28, (fonster - 96) / 8.2));

/** First part of an ärende's page: the tjänsteskrivelse to write or read, and what is missing in it. */
@Component({
  selector: 'gs-tjansteskrivelse-del',
  imports: [GsLaddar, GsTextfalt, GsAvslag, GsArendefakta, GsForslagslista, GsKompletthet, GsSkrivelsedokument, GsSkrivelsetillbehor],
  providers: [Skrivelsesparare],
  templateUrl: './tjansteskrivelse-del.html',
  styleUrl: './tjansteskrivelse-del.css',
  host: { '(window:beforeunload)': 'lamnar($event)', '(document:visibilitychange)': 'doljs()' },
})
export class TjansteskrivelseDel {
  readonly #dokument = inject(DOCUMENT);
  readonly #element = inject<ElementRef<HTMLElement>>(ElementRef);
  readonly #levande = inject(DestroyRef);
  protected readonly vy = inject(Arendevy);
  protected readonly sparare = inject(Skrivelsesparare);

  protected readonly skrivelse = computed<Tjansteskrivelse>(() => {
    const a = this.vy.arende();
    return a && !a.farRedigera ? texterna(a) : this.sparare.skrivet();
  });
  protected readonly spartext = computed(() => SPARTEXT[this.sparare.lage()]);
  protected readonly ovrigtAvslag = computed(() => (this.sparare.avslag()?.falt ? null : this.sparare.avslag()));
  protected readonly falt = skrivelsefalt;
  protected readonly ankare = ankare;

  constructor() {
    this.#levande.onDestroy(this.vy.skrivare(() => this.sparare.spara(), (aktuell) => this.sparare.taEmot(aktuell)));
    effect(() => {
      const a = this.vy.arende();
      if (a) untracked(() => this.sparare.borja(a, (nytt) => !this.#levande.destroyed && this.vy.satt(nytt)));
    });
    effect(() => this.vy.rubrikSomSkrivs.set(this.vy.arende()?.farRedigera ? this.sparare.skrivet().rubrik : null));
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
    const a = [this.sparare.avslag(), this.vy.avslag()].find((x) => x?.falt === falt);
    return a ? [a.text, a.utvag].filter(Boolean).join(' ') : null;
  }

  /** To the gap: the field itself gets focus, or what adds to it. */
  protected hoppa(falt: string): void {
    const avsnitt = this.#element.nativeElement.querySelector<HTMLElement>(`#${ankare(falt)}`);
    avsnitt?.scrollIntoView({ block: 'center' });
    avsnitt?.querySelector<HTMLElement>('textarea, input, [data-ny-punkt]')?.focus({ preventScroll: true });
  }

  protected lamnar(handelse: BeforeUnloadEvent): void {
    if (this.sparare.osparat()) handelse.preventDefault();
  }

  protected doljs(): void {
    if (this.#dokument.visibilityState === 'hidden') void this.sparare.spara();
  }
}
