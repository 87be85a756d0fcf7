import { Component, computed, effect, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { anbudIUrval, anbudsstatusar, type Anbudsstatus, anbudsstatusText, anbudstabell, upphandlingslageText } from '@gemensam/projekt/domain';
import {
  DatumPipe, filadress, Graf, type GrafFel, grafResurs, GsAvslag, GsBelopp, GsEtikett, GsLaddar, GsRad, GsRadnavigering, GsSidhuvud, GsSortera, GsTabellverktyg, GsTomt, type Handling, medHandling, Meddelanden, type Radkommando, Sidtitel, somGrafFel, tabellvy, urlVarde,
  type VisatAvslag,
} from '@gemensam/shared/web';
import { AnbudslistaOperation, OppnaAnbudslistaOperation } from '../generated/operationer';
import type { Anbudet, Anbudsaktion, Anbudslista } from './anbudsaktion';
import { GsAnbud } from './gs-anbud';
import { GsAnbudsformular } from './gs-anbudsformular';
import { GsAnbudsinsyn } from './gs-anbudsinsyn';

const FORM = 'ny';

/** The bids of an upphandling. Before the award whoever is not named sees the same page whether there are bids or none. */
@Component({
  selector: 'gs-anbud-sida',
  imports: [RouterLink, DatumPipe, GsSidhuvud, GsLaddar, GsTomt, GsAvslag, GsEtikett, GsBelopp, GsTabellverktyg, GsSortera, GsRad, GsRadnavigering, GsAnbud, GsAnbudsformular, GsAnbudsinsyn],
  templateUrl: './anbud-sida.html',
  styleUrl: './anbud-sida.css',
})
export class AnbudSida {
  readonly upphandling = input.required<string>();
  readonly samverkan = input.required<string>();
  readonly #graf = inject(Graf);
  readonly #meddelanden = inject(Meddelanden);
  readonly #titel = inject(Sidtitel);
  protected readonly svar = grafResurs(AnbudslistaOperation, () => ({ upphandlingId: this.upphandling() }));
  protected readonly lista = computed(() => this.svar.varde()?.anbudslista ?? null);
  protected readonly saknas = computed(() => this.svar.varde()?.anbudslista === null);
  protected readonly status = urlVarde('status');
  protected readonly oppet = urlVarde('anbud');
  readonly #anbud = computed(() => this.lista()?.innehall?.anbud ?? []);
  readonly #valda = computed(() => this.#anbud().filter((a) => anbudIUrval(a, this.status.varde())));
  readonly #vy = tabellvy(this.#valda, anbudstabell);
  protected readonly vy = { ...this.#vy, antal: computed(() => this.#anbud().length) };
  protected readonly statusar = anbudsstatusar;
  /** The form that is open: of a new bid, or of the one with this id. */
  protected readonly formular = signal<string | null>(null);
  protected readonly nytt = computed(() => this.formular() === FORM);
  protected readonly sparar = signal(false);
  protected readonly avslag = signal<VisatAvslag | null>(null);
  protected readonly fel = signal<GrafFel | undefined>(undefined);
  protected readonly krock = signal<string | null>(null);
  protected readonly statusText = (s: Anbudsstatus): string => anbudsstatusText(s);
  protected readonly lageText = upphandlingslageText;
  /** A refusal that no field shows. */
  protected readonly ovrigt = computed(() => (this.avslag()?.falt && this.avslag()?.falt !== 'akt' ? null : this.avslag()));

  constructor() {
    effect(() => {
      const l = this.lista();
      if (l) this.#titel.satt(`Anbud, ${l.projektNamn}`);
    });
  }

  protected fil(format: 'xlsx' | 'csv'): string {
    return filadress(`/api/${this.samverkan()}/upphandlingar/${this.upphandling()}/anbud.${format}`, this.#vy, { status: this.status.varde() });
  }

  protected valj(h: Event): void {
    this.status.satt(h.target instanceof HTMLSelectElement ? h.target.value : '');
  }

  protected visaAlla(): void {
    this.status.satt('');
    this.#vy.sok('');
  }

  protected visaFormular(vilket: string | null): void {
    this.formular.set(vilket);
    this.#nolla();
  }

  protected vaxla(a: Pick<Anbudet, 'id'>): void {
    this.visaFormular(null);
    this.oppet.satt(this.oppet.varde() === a.id ? '' : a.id);
  }

  protected kor({ id }: Radkommando): void {
    this.vaxla({ id });
  }

  protected oppnaLista(): void {
    const input = { upphandlingId: this.upphandling() };
    void this.skicka({ klart: 'Anbudslistan är öppnad', akt: async () => (await this.#graf.andra(OppnaAnbudslistaOperation, { input })).oppnaAnbudslista });
  }

  protected handling(a: Anbudet, ny: Handling): void {
    const l = this.lista();
    if (!l?.innehall) return;
    this.svar.satt({ anbudslista: { ...l, innehall: { ...l.innehall, anbud: l.innehall.anbud.map((x) => (x.id === a.id ? { ...x, handlingar: [...medHandling(x.handlingar, ny)] } : x)) } } });
  }

  /** Sends an act; the list is what stands afterwards. */
  protected async skicka(aktion: Anbudsaktion): Promise<void> {
    if (this.sparar()) return;
    this.sparar.set(true);
    this.#nolla();
    try {
      await this.#kor(aktion);
    } catch (orsak) {
      this.fel.set(somGrafFel(orsak));
    } finally {
      this.sparar.set(false);
    }
  }

  async #kor(aktion: Anbudsaktion): Promise<void> {
    const svar = await aktion.akt();
    if (svar.__typename === 'Avslag') return this.avslag.set(svar);
    if (svar.__typename === 'Anbudslista') return this.#klart(svar, aktion.klart);
    const igen = await aktion.vidKrock?.(svar.aktuell);
    if (igen) return this.#kor(igen);
    this.krock.set('Någon annan hann före. Inget är sparat av det du skrev, men det står kvar. Nedanför står vad som gäller nu: se efter om det du ville göra fortfarande stämmer, och gör det igen.');
    if (this.formular() === null) await this.svar.ladda();
  }

  #klart(lista: Anbudslista, klart: string): void {
    this.visaFormular(null);
    this.svar.satt({ anbudslista: lista });
    this.#meddelanden.visa(klart);
  }

  #nolla(): void {
    this.avslag.set(null);
    this.fel.set(undefined);
    this.krock.set(null);
  }
}
