import { Component, computed, inject, input, linkedSignal, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { atagandetillstandText, type Atagandesvarsslag } from '@gemensam/finansiering/domain';
import {
  belopp, fristText, Graf, type GrafFel, grafResurs, GsAvslag, GsBeloppsfalt, GsDatumfalt, GsLaddar, GsSidhuvud, GsTextfalt, GsTomt, Meddelanden, Sammanhang, somGrafFel, tidpunkt,
  type VisatAvslag,
  Vidare,
} from '@gemensam/shared/web';
import {
  AndraExternFinansiarOperation, AndraSistaDagOperation, type AtagandeDelFragment, AtagandenOperation, AterkallaFragaOperation, SvaraPaAtagandeOperation, type SvaraPaAtagandeMutation,
} from '../generated/operationer';
import { arSankt } from './ar-sankt';
import { GsAtagandetillstand } from './gs-atagandetillstand';

type Svar = SvaraPaAtagandeMutation['svaraPaAtagande'];
type Akt = 'svar' | 'dag' | 'aterkalla' | 'belopp';

/** One åtagande: the kommun answers for itself, the e-samordnare moves the last day or withdraws the question. */
@Component({
  selector: 'gs-ett-atagande-sida',
  imports: [GsSidhuvud, GsLaddar, GsTomt, GsTextfalt, GsDatumfalt, GsBeloppsfalt, GsAvslag, GsAtagandetillstand, RouterLink],
  templateUrl: './ett-atagande-sida.html',
  styleUrl: './ett-atagande-sida.css',
})
export class EttAtagandeSida {
  readonly samverkan = input.required<string>();
  readonly id = input.required<string>();
  readonly atagandeId = input.required<string>();
  readonly #graf = inject(Graf);
  readonly #vidare = inject(Vidare);
  readonly #meddelanden = inject(Meddelanden);
  readonly #idag = inject(Sammanhang).affarsdatum;
  protected readonly svar = grafResurs(AtagandenOperation, () => ({ kostnadspostId: this.id() }));
  /** What somebody else has made of it meanwhile; the next attempt builds on that. */
  protected readonly krock = signal<AtagandeDelFragment | null>(null);
  protected readonly atagande = computed(() => this.krock() ?? this.svar.varde()?.ataganden?.parter.flatMap((p) => p.atagande ?? []).find((a) => a.id === this.atagandeId()));
  protected readonly oppen = computed(() => this.atagande()?.tillstand === 'tillfragad' || this.atagande()?.tillstand === 'forankrad');

  protected readonly slag = signal<Atagandesvarsslag | null>(null);
  protected readonly instans = signal('Kommunstyrelsen');
  protected readonly datum = signal('');
  protected readonly handling = signal('');
  protected readonly kommentar = signal('');
  readonly #grund = computed(() => this.svar.varde()?.ataganden?.parter.find((p) => p.atagande?.id === this.atagandeId())?.atagande);
  protected readonly belopp = linkedSignal(() => this.#utanEnhet(this.#grund()?.begart));
  protected readonly nyttBelopp = linkedSignal(() => this.#utanEnhet(this.#grund()?.begart));
  protected readonly sistaDag = linkedSignal(() => this.#grund()?.sistaDag ?? '');
  protected readonly skal = signal('');
  protected readonly beslutsdag = viewChild<GsDatumfalt>('beslutsdag');
  protected readonly nydag = viewChild<GsDatumfalt>('nydag');

  protected readonly akt = signal<Akt>('svar');
  protected readonly avslag = signal<VisatAvslag | null>(null);
  protected readonly sparfel = signal<GrafFel | undefined>(undefined);
  protected readonly sparar = signal(false);
  protected readonly ovrigt = computed(() => (this.avslag()?.falt ? null : this.avslag()));

  protected readonly tal = (ore: string): string => belopp(ore);
  protected readonly tidpunkt = tidpunkt;
  protected readonly sankt = arSankt;
  protected readonly nar = (a: AtagandeDelFragment): string => fristText(a.sistaDag, this.#idag());
  protected readonly ord = (a: AtagandeDelFragment): string => atagandetillstandText(a.tillstand).toLowerCase();
  protected readonly mitt = computed(() => {
    switch (this.akt()) {
      case 'dag':
        return `svar senast ${this.sistaDag()}`;
      case 'aterkalla':
        return 'återkalla frågan';
      case 'belopp':
        return `${this.nyttBelopp()} kr`;
      case 'svar':
        return this.slag() === 'avboj' ? 'avböjer' : `${this.slag() === 'besluta' ? `beslutat av ${this.instans()} ${this.datum()}` : 'förankrat'}, ${this.belopp()} kr`;
    }
  });

  protected fel(falt: string): string | null {
    const nej = this.avslag();
    return nej?.falt === falt ? `${nej.text} ${nej.utvag ?? ''}`.trim() : null;
  }

  protected async svara(): Promise<void> {
    const slag = this.slag();
    if (!slag) {
      this.akt.set('svar');
      this.avslag.set({ regel: 'Välj ett svar', text: 'Välj om det är förankrat, beslutat eller om ni avböjer.', falt: null });
      return;
    }
    const beslutat = slag === 'besluta';
    const datum = beslutat ? (this.beslutsdag()?.datum() ?? null) : null;
    await this.#gor('svar', 'Svaret är skickat', async ({ id, version }) => {
      const input = {
        id, version, slag, datum, belopp: slag === 'avboj' ? null : this.belopp(), instans: beslutat ? this.instans() : null,
        handling: beslutat ? this.handling() : null, kommentar: beslutat ? null : this.kommentar(),
      };
      return (await this.#graf.andra(SvaraPaAtagandeOperation, { input })).svaraPaAtagande;
    });
  }

  protected async andraSistaDag(): Promise<void> {
    const sistaDag = this.nydag()?.datum();
    if (!sistaDag) {
      this.avslag.set({ regel: 'Sista dag saknas', text: 'Skriv vilken dag svaret behövs.', falt: 'sistaDag' });
      return;
    }
    await this.#gor('dag', `Svar behövs senast ${sistaDag}`, async ({ id, version }) => (await this.#graf.andra(AndraSistaDagOperation, { input: { id, version, sistaDag } })).andraSistaDag);
  }

  protected async aterkalla(): Promise<void> {
    await this.#gor('aterkalla', 'Frågan är återkallad', async ({ id, version }) => (await this.#graf.andra(AterkallaFragaOperation, { input: { id, version, skal: this.skal() } })).aterkallaFraga);
  }

  protected async andraExtern(): Promise<void> {
    await this.#gor('belopp', 'Beloppet är ändrat', async ({ id, version }) => (await this.#graf.andra(AndraExternFinansiarOperation, { input: { id, version, belopp: this.nyttBelopp() } })).andraExternFinansiar);
  }

  async #gor(akt: Akt, klart: string, skicka: (a: AtagandeDelFragment) => Promise<Svar>): Promise<void> {
    const a = this.atagande();
    if (!a || this.sparar()) return;
    this.sparar.set(true);
    this.akt.set(akt);
    this.avslag.set(null);
    this.sparfel.set(undefined);
    try {
      const vidare = this.#vidare.harifran();
      const svar = await skicka(a);
      if (svar.__typename === 'Avslag') this.avslag.set(svar);
      else if (svar.__typename === 'AtagandeKonflikt') this.krock.set(svar.aktuell);
      else {
        this.#meddelanden.visa(klart);
        await vidare(['/', this.samverkan(), 'kostnader', 'poster', this.id(), 'ataganden']);
      }
    } catch (orsak) {
      this.sparfel.set(somGrafFel(orsak));
    } finally {
      this.sparar.set(false);
    }
  }

  readonly #utanEnhet = (ore: string | undefined): string => (ore ? belopp(ore, { visaEnhet: false }) : '');
}
