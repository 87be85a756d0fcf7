import { Component, computed, inject, input, linkedSignal, output, signal, untracked, viewChild } from '@angular/core';
import { type Ledtider, motesdagar, type Moteslag, moteslagText, motesvarningar, provaMote, veckodagText } from '@gemensam/arende/domain';
import { arAvslag, tolkaKlockslag, veckodag } from '@gemensam/shared/domain';
import { formularutkast, Graf, GsDatumfalt, GsTextfalt, GsUtkastrad, medTexter, Sammanfogning, type VisatAvslag } from '@gemensam/shared/web';
import { AndraMoteOperation, type MoteDelFragment, type MotesradDelFragment, SkapaMoteOperation } from '../generated/operationer';
import { faltfel, type Motesaktion } from './motesvy';

/** What is written of a meeting. Empty last days are counted back from the day. */
export interface Motesfalt {
  readonly datum: string;
  readonly borjar: string;
  readonly slutar: string;
  readonly plats: string;
  readonly stoppdatum: string;
  readonly kallelsedag: string;
  readonly anmarkning: string;
}

const ETIKETTER: Readonly<Record<keyof Motesfalt, string>> = { datum: 'Dag', borjar: 'Börjar', slutar: 'Slutar', plats: 'Plats', stoppdatum: 'Stoppdatum', kallelsedag: 'Kallelsen skickas', anmarkning: 'Anmärkning' };
/** Under which a new meeting is kept while it is written. */
export const MOTESUTKAST = 'mote:nytt';
const NYCKLAR = ['datum', 'borjar', 'slutar', 'plats', 'stoppdatum', 'kallelsedag', 'anmarkning'] as const satisfies readonly (keyof Motesfalt)[];
const TOMT: Motesfalt = { datum: '', borjar: '', slutar: '', plats: '', stoppdatum: '', kallelsedag: '', anmarkning: '' };

/** Days that are the counted ones stay empty, so that they follow when the day is moved. */
const faltAv = (m: MoteDelFragment): Motesfalt => {
  const raknade = motesdagar(m.datum, m.ledtider);
  const egen = (dag: string | null | undefined, raknad: string): string => (!dag || dag === raknad ? '' : dag);
  const { datum, borjar, slutar, plats, anmarkning } = m;
  return { datum, borjar, slutar, plats, anmarkning, stoppdatum: egen(m.stoppdatum, raknade.stoppdatum), kallelsedag: egen(m.kallelsedag, raknade.kallelsedag) };
};

/** A meeting, new or changed: the last days and what is on the same day are shown while one writes. */
@Component({
  selector: 'gs-moteformular',
  imports: [GsTextfalt, GsDatumfalt, GsUtkastrad],
  templateUrl: './gs-moteformular.html',
  styleUrl: './motesformular.css',
  host: { class: 'gs-ej-utskrift' },
})
export class GsMoteformular {
  /** Null for a new one. */
  readonly mote = input.required<MoteDelFragment | null>();
  readonly ledtider = input.required<Ledtider>();
  /** The calendar, to warn of what is on the same day. */
  readonly andra = input<readonly MotesradDelFragment[]>([]);
  /** Of a new one: what was kept from before. */
  readonly kvar = input('');
  readonly avslag = input<VisatAvslag | null>(null);
  readonly sparar = input(false);
  readonly sanda = output<Motesaktion>();
  readonly stangd = output();
  readonly #graf = inject(Graf);
  readonly #sammanfogning = inject(Sammanfogning);

  /** What the form began from; what somebody else saves meanwhile does not change it. */
  readonly #bas = linkedSignal<string | null, { readonly version: number; readonly falt: Motesfalt }>({
    source: () => this.mote()?.id ?? null,
    computation: (id, forut) => {
      if (forut?.source === id) return forut.value;
      const m = untracked(this.mote);
      return m ? { version: m.version, falt: faltAv(m) } : { version: 0, falt: TOMT };
    },
  });
  protected readonly skrivet = linkedSignal(() => this.#bas().falt);
  protected readonly slag = linkedSignal<Moteslag>(() => this.mote()?.slag ?? 'sammantrade');
  protected readonly dag = viewChild.required<GsDatumfalt>('dag');
  protected readonly stopp = viewChild<GsDatumfalt>('stopp');
  protected readonly kallelse = viewChild<GsDatumfalt>('kallelse');
  /** What is seen to be missing before it is sent. */
  readonly #saknas = signal<VisatAvslag | null>(null);
  protected readonly raknade = computed(() => {
    const datum = this.dag().datum();
    return datum === null ? null : motesdagar(datum, this.ledtider());
  });
  protected readonly veckodagen = computed(() => {
    const datum = this.dag().datum();
    return datum === null ? null : veckodagText(veckodag(datum));
  });
  protected readonly varningar = computed(() => {
    const datum = this.dag().datum();
    if (datum === null) return [];
    const andra = this.andra().map((m) => ({ ...m, installt: m.installt ?? null }));
    const [borjar, slutar] = [tolkaKlockslag(this.skrivet().borjar) ?? '00:00', tolkaKlockslag(this.skrivet().slutar) ?? '00:00'];
    return motesvarningar({ id: this.mote()?.id ?? '', slag: this.slag(), datum, borjar, slutar, installt: null }, andra);
  });
  protected readonly slagText = (s: Moteslag): string => moteslagText(s);
  protected readonly slagen: readonly Moteslag[] = ['sammantrade', 'beredningsgrupp'];

  protected readonly utkast = formularutkast({
    nyckel: () => (this.mote() ? null : MOTESUTKAST),
    kvar: this.kvar,
    skrivet: () => ({ slag: this.slag(), ...this.skrivet() }),
    las: (v) => {
      const { slag, ...falt } = medTexter({ slag: this.slag() as string, ...TOMT }, v);
      return { slag: this.slagen.find((s) => s === slag) ?? 'sammantrade', ...falt };
    },
    satt: ({ slag, ...falt }) => {
      this.slag.set(slag);
      this.skrivet.set(falt);
    },
  });

  protected fel(falt: keyof Motesfalt): string | null {
    return faltfel(this.#saknas() ?? this.avslag(), falt);
  }

  protected satt(del: Partial<Motesfalt>): void {
    this.skrivet.update((s) => ({ ...s, ...del }));
  }

  /** A day that cannot be read stays in its field, with the error there. */
  protected skicka(): void {
    const datum = this.dag().prova();
    const egna = [this.stopp(), this.kallelse()].map((f) => !f || f.prova() !== null || f.text().trim() === '').every(Boolean);
    const min = { ...this.skrivet(), datum: datum ?? '', stoppdatum: this.stopp()?.datum() ?? '', kallelsedag: this.kallelse()?.datum() ?? '' };
    const provat = provaMote({ ...min, slag: this.slag(), stoppdatum: min.stoppdatum || null, kallelsedag: min.kallelsedag || null }, this.ledtider());
    this.#saknas.set(arAvslag(provat) ? provat : null);
    if (egna && !arAvslag(provat)) this.sanda.emit(this.#aktion(min, this.#bas().version));
  }

  #aktion(min: Motesfalt, version: number): Motesaktion {
    const mote = this.mote();
    const uppgifter = { ...min, stoppdatum: min.stoppdatum || null, kallelsedag: min.kallelsedag || null };
    if (!mote) {
      return {
        klart: `${moteslagText(this.slag())} ${min.datum} är inlagt`,
        akt: async () => {
          const { skapaMote: svar } = await this.#graf.andra(SkapaMoteOperation, { input: { slag: this.slag(), ...uppgifter } });
          if (svar.__typename === 'Mote') await this.utkast.kasta();
          return svar;
        },
      };
    }
    return {
      klart: 'Mötet är ändrat',
      akt: async () => (await this.#graf.andra(AndraMoteOperation, { input: { id: mote.id, version, ...uppgifter } })).andraMote,
      vidKrock: (aktuellt) => this.#sammanfoga(min, aktuellt),
    };
  }

  /** What only one of us changed goes together by itself; where both did, the person sees both and chooses. */
  async #sammanfoga(min: Motesfalt, aktuellt: MoteDelFragment): Promise<Motesaktion | null> {
    const bas = this.#bas().falt;
    const deras = faltAv(aktuellt);
    const krockar = NYCKLAR.filter((n) => min[n] !== bas[n] && deras[n] !== bas[n] && min[n] !== deras[n]);
    const falt = krockar.map((n) => ({ namn: n, etikett: ETIKETTER[n], min: min[n], deras: deras[n] }));
    const valt = falt.length === 0 ? {} : await this.#sammanfogning.oppna({ rubrik: 'mötet', avVem: 'Någon annan', falt });
    if (!valt) return null;
    const ihop = Object.fromEntries(NYCKLAR.map((n) => [n, min[n] === bas[n] ? deras[n] : min[n]]));
    const nytt: Motesfalt = { ...min, ...ihop, ...valt };
    this.#bas.set({ version: aktuellt.version, falt: deras });
    this.skrivet.set(nytt);
    return this.#aktion(nytt, aktuellt.version);
  }
}
