import { afterNextRender, Component, computed, ElementRef, inject, input, linkedSignal, output, signal } from '@angular/core';
import {
  type Deltagandeakt, deltagandeaktText, type Deltagandelage, deltagandestatusText, deltagandetur, type Fas, type Inforandelage, inforandelageText, inforanderegler, mojligaDeltagandeakter,
  mojligaInforandelagen,
} from '@gemensam/projekt/domain';
import { arAvslag, tolkaDatum } from '@gemensam/shared/domain';
import { Graf, type GrafFel, GsAvslag, GsDatumfalt, GsLaddar, GsTextfalt, Sammanhang, somGrafFel, type VisatAvslag } from '@gemensam/shared/web';
import { type KommunsvarDelFragment, SattDeltagandeOperation, type SattDeltagandeMutation, SattInforandeOperation } from '../generated/operationer';
import { svaratText } from './kommunsvar-visning';

type Svar = SattDeltagandeMutation['sattDeltagande'];

const DAGETIKETT: Readonly<Record<'kommande_dag' | 'passerad_dag' | 'dag_om_kand', string>> = { kommande_dag: 'Planerat till', passerad_dag: 'Togs i drift', dag_om_kand: 'Började' };

/** A kommun's answer in its own row: participation and införande at once; only what was changed is sent. */
@Component({
  selector: 'gs-kommunsvar-formular',
  imports: [GsDatumfalt, GsTextfalt, GsAvslag, GsLaddar],
  templateUrl: './kommunsvar-formular.html',
  styleUrl: './kommunsvar-formular.css',
  host: { role: 'group', '[attr.aria-label]': "'Svar för ' + svar().kommun.namn", '(keydown.escape)': 'stang($event)' },
})
export class KommunsvarFormular {
  readonly projektId = input.required<string>();
  readonly fas = input.required<Fas | null>();
  readonly svar = input.required<KommunsvarDelFragment>();
  readonly sparad = output<KommunsvarDelFragment>();
  readonly stangd = output();

  readonly #graf = inject(Graf);
  readonly #element = inject<ElementRef<HTMLElement>>(ElementRef);
  readonly #idag = inject(Sammanhang).affarsdatum;
  /** What the next attempt builds on: what was shown, or what somebody else has answered meanwhile. */
  protected readonly grund = linkedSignal(() => this.svar());
  protected readonly krock = signal<KommunsvarDelFragment | null>(null);

  protected readonly akt = signal<Deltagandeakt | null>(null);
  protected readonly fran = linkedSignal(() => this.svar().fran ?? '');
  protected readonly lage = linkedSignal<Inforandelage | null>(() => this.svar().inforande);
  protected readonly datum = linkedSignal(() => this.svar().inforandedatum ?? '');
  protected readonly ansvarig = linkedSignal(() => this.svar().ansvarig ?? '');
  protected readonly kalla = signal('');
  protected readonly sparar = signal(false);
  protected readonly avslag = signal<VisatAvslag | null>(null);
  protected readonly fel = signal<GrafFel | undefined>(undefined);
  protected readonly ovrigt = computed(() => (['fran', 'datum', 'ansvarig', 'kalla'].includes(this.avslag()?.falt ?? '') ? null : this.avslag()));

  readonly #lage = computed<Deltagandelage>(() => {
    const { kommun, deltagande, inforande } = this.grund();
    return { kommun: kommun.namn, status: deltagande, inforande, fas: this.fas() };
  });
  protected readonly akter = computed(() => mojligaDeltagandeakter(this.#lage()).filter((a) => a !== 'anslut_senare' || this.grund().deltagande !== 'anslot_senare'));
  /** What the participation will be when the answer is sent. */
  readonly #deltagande = computed(() => {
    const akt = this.akt();
    const tur = akt && deltagandetur(this.#lage(), akt);
    return tur && !arAvslag(tur) ? tur.to : this.grund().deltagande;
  });
  protected readonly lagen = computed(() => mojligaInforandelagen({ kommun: this.grund().kommun.namn, inforande: this.grund().inforande, deltagande: this.#deltagande(), fas: this.fas() }));
  protected readonly dagetikett = computed(() => {
    const lage = this.lage();
    const gate = lage && inforanderegler[lage].gate;
    return gate ? DAGETIKETT[gate] : null;
  });
  protected readonly dagKravs = computed(() => this.dagetikett() !== DAGETIKETT.dag_om_kand);
  protected readonly somSamordnare = computed(() => this.grund().svararSom === 'e_samordnare');

  protected readonly aktText = deltagandeaktText;
  protected readonly statusText = deltagandestatusText;
  protected readonly lageText = inforandelageText;
  protected readonly svaratText = svaratText;

  constructor() {
    afterNextRender({ read: () => this.#element.nativeElement.querySelector<HTMLElement>('input:checked')?.focus() });
  }

  protected faltfel(falt: string): string | null {
    const nej = this.avslag();
    return nej?.falt === falt ? `${nej.text} ${nej.utvag ?? ''}`.trim() : null;
  }

  protected varde(handelse: Event): string {
    return handelse.target instanceof HTMLInputElement ? handelse.target.value : '';
  }

  protected stang(handelse?: Event): void {
    handelse?.preventDefault();
    this.stangd.emit();
  }

  protected async spara(): Promise<void> {
    if (this.sparar()) return;
    this.sparar.set(true);
    this.fel.set(undefined);
    this.avslag.set(null);
    this.krock.set(null);
    try {
      await this.#skicka();
    } catch (orsak) {
      this.fel.set(somGrafFel(orsak));
    } finally {
      this.sparar.set(false);
    }
  }

  /** One that leaves ends its införande first; one that joins says so before it begins. */
  async #skicka(): Promise<void> {
    const steg = [...(this.akt() ? [() => this.#sandDeltagande()] : []), ...(this.#inforandeAndrat() ? [() => this.#sandInforande()] : [])];
    if (steg.length === 0) {
      this.avslag.set({ regel: 'Inget är ändrat', text: 'Välj ett svar först, eller avbryt.', falt: null });
      return;
    }
    if (this.akt() === 'avsta') steg.reverse();
    for (const sand of steg) {
      const svar = await sand();
      if (svar.__typename === 'Avslag') return this.avslag.set(svar);
      if (svar.__typename === 'KommunsvarKonflikt') return this.#visaKrock(svar.aktuell);
      this.grund.set(svar);
    }
    this.sparad.emit(this.grund());
  }

  #visaKrock(aktuell: KommunsvarDelFragment): void {
    this.krock.set(aktuell);
    this.grund.set(aktuell);
  }

  #inforandeAndrat(): boolean {
    const g = this.grund();
    const dag = this.dagetikett() ? this.#dag(this.datum()) : '';
    return this.lage() !== null && (this.lage() !== g.inforande || dag !== (g.inforandedatum ?? '') || this.ansvarig().trim() !== (g.ansvarig ?? ''));
  }

  async #sandDeltagande(): Promise<Svar> {
    const { kommun, deltagandeVersion: version } = this.grund();
    const act = this.akt() ?? 'delta';
    const fran = act === 'anslut_senare' ? this.#dag(this.fran()) || null : null;
    const svar = (await this.#graf.andra(SattDeltagandeOperation, { input: { projektId: this.projektId(), kommunkod: kommun.kommunkod, version, act, fran, kalla: this.kalla() || null } })).sattDeltagande;
    if (svar.__typename === 'Kommunsvar') this.akt.set(null);
    return svar;
  }

  async #sandInforande(): Promise<Svar> {
    const { kommun, inforandeVersion: version } = this.grund();
    const lage = this.lage() ?? 'avvaktar';
    const input = {
      projektId: this.projektId(), kommunkod: kommun.kommunkod, version, lage, datum: this.dagetikett() ? this.#dag(this.datum()) || null : null, ansvarig: this.ansvarig() || null, kalla: this.kalla() || null,
    };
    return (await this.#graf.andra(SattInforandeOperation, { input })).sattInforande;
  }

  /** The day that was meant, or what was typed when it is none. */
  #dag(text: string): string {
    const tolkat = tolkaDatum(text, { falt: 'datum', idag: this.#idag() });
    return arAvslag(tolkat) ? text.trim() : tolkat;
  }
}
