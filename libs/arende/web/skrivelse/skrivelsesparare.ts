import { computed, DestroyRef, inject, Injectable, signal } from '@angular/core';
import { lagradSkrivelse, skiljer, tomTjansteskrivelse, type Tjansteskrivelse } from '@gemensam/arende/domain';
import { Graf, type GrafFel, Meddelanden, Sammanfogning, somGrafFel, tidpunkt, type VisatAvslag } from '@gemensam/shared/web';
import { type ArendeDelFragment, SparaTjansteskrivelseOperation } from '../generated/operationer';
import { type Falt, forslagSomText, skrivelsefalt, texterna, textSomForslag } from './skrivelsefalt';

export type Sparlage = 'sparat' | 'vantar' | 'sparar' | 'ej_sparat';

const PAUS = 1_200;

const somText = (t: Tjansteskrivelse, falt: Falt): string => (falt === 'forslagTillBeslut' ? forslagSomText(t[falt]) : t[falt]);
const tagFalt = (till: Tjansteskrivelse, fran: Tjansteskrivelse, falt: readonly Falt[]): Tjansteskrivelse => ({
  ...till,
  ...Object.fromEntries(falt.map((f) => [f, fran[f]])),
});

/**
 * Keeps the tjänsteskrivelse saved while it is written: a moment after the last change, one save at a time, each based on a
 * version. When somebody else was first, what only they changed is taken over, what only I changed stays, and what both
 * changed is merged by me. Provided by the page.
 */
@Injectable()
export class Skrivelsesparare {
  readonly #graf = inject(Graf);
  readonly #sammanfogning = inject(Sammanfogning);
  readonly #meddelanden = inject(Meddelanden);
  readonly #skrivet = signal<Tjansteskrivelse>(tomTjansteskrivelse);
  readonly #lage = signal<Sparlage>('sparat');
  #arende: ArendeDelFragment | null = null;
  /** What is stored, as far as this page knows. */
  #bas: Tjansteskrivelse = tomTjansteskrivelse;
  #tidur: ReturnType<typeof setTimeout> | undefined;
  #pagar: Promise<boolean> | null = null;
  #sparat: (arende: ArendeDelFragment) => void = () => undefined;

  readonly skrivet = this.#skrivet.asReadonly();
  readonly lage = this.#lage.asReadonly();
  readonly avslag = signal<VisatAvslag | null>(null);
  readonly fel = signal<GrafFel | undefined>(undefined);
  readonly osparat = computed(() => this.#lage() !== 'sparat');

  constructor() {
    inject(DestroyRef).onDestroy(() => {
      clearTimeout(this.#tidur);
      if (this.#andrat()) void this.spara();
    });
  }

  /** Begins from an ärende; `sparat` hears of every version that is stored. */
  borja(arende: ArendeDelFragment, sparat: (arende: ArendeDelFragment) => void): void {
    this.#sparat = sparat;
    const annat = this.#arende?.id !== arende.id;
    this.#arende = arende;
    this.#bas = texterna(arende);
    if (annat) this.#skrivet.set(this.#bas);
  }

  andra(del: Partial<Tjansteskrivelse>): void {
    this.#skrivet.update((s) => ({ ...s, ...del }));
    clearTimeout(this.#tidur);
    if (!this.#andrat()) {
      if (!this.#pagar) this.#lage.set('sparat');
      return;
    }
    this.#lage.set('vantar');
    this.#tidur = setTimeout(() => void this.spara(), PAUS);
  }

  /** Saves what waits, now. True when everything written is stored. */
  async spara(): Promise<boolean> {
    clearTimeout(this.#tidur);
    if (this.#pagar) await this.#pagar;
    if (!this.#andrat()) return this.avslag() === null;
    this.#pagar = this.#skicka();
    try {
      return await this.#pagar;
    } finally {
      this.#pagar = null;
    }
  }

  /** Takes in a version that somebody else stored. True when it could be joined with what is written here. */
  async taEmot(aktuell: ArendeDelFragment): Promise<boolean> {
    const mitt = this.#skrivet();
    const deras = texterna(aktuell);
    const mina = skiljer(lagradSkrivelse(mitt), this.#bas);
    const derasNya = skiljer(deras, this.#bas);
    const bada = derasNya.filter((f) => mina.includes(f) && skiljer(lagradSkrivelse(mitt), deras).includes(f));
    const valt = bada.length === 0 ? {} : await this.#fraga(aktuell, mitt, deras, bada);
    if (valt === null) return false;
    const vantade = tagFalt(deras, mitt, mina);
    const minaNu = skiljer(lagradSkrivelse(this.#skrivet()), lagradSkrivelse(mitt));
    this.#arende = aktuell;
    this.#bas = deras;
    this.#skrivet.set(tagFalt({ ...vantade, ...valt }, this.#skrivet(), minaNu));
    this.#sparat(aktuell);
    if (bada.length === 0 && derasNya.length > 0) this.#meddelanden.visa(`${aktuell.tjansteskrivelse.andradAv} ändrade samtidigt. Bådas ändringar finns med`);
    return true;
  }

  async #skicka(): Promise<boolean> {
    const arende = this.#arende;
    if (!arende) return true;
    this.#lage.set('sparar');
    this.fel.set(undefined);
    const skrivet = this.#skrivet();
    try {
      const input = { arendeId: arende.id, version: arende.version, ...skrivet };
      const { sparaTjansteskrivelse: svar } = await this.#graf.andra(SparaTjansteskrivelseOperation, { input });
      if (svar.__typename === 'ArendeKonflikt') return (await this.taEmot(svar.aktuell)) ? await this.#efter() : this.#ejSparat();
      this.avslag.set(svar.__typename === 'Avslag' ? svar : null);
      if (svar.__typename === 'Avslag') return this.#ejSparat();
      this.#arende = svar;
      this.#bas = texterna(svar);
      this.#sparat(svar);
      return this.#skrivet() === skrivet ? this.#klart() : await this.#efter();
    } catch (orsak) {
      this.fel.set(somGrafFel(orsak));
      return this.#ejSparat();
    }
  }

  /** After a save: goes on if more has been written meanwhile. */
  async #efter(): Promise<boolean> {
    return this.#andrat() ? this.#skicka() : this.#klart();
  }

  #klart(): true {
    this.#lage.set('sparat');
    return true;
  }

  #ejSparat(): false {
    this.#lage.set('ej_sparat');
    return false;
  }

  async #fraga(aktuell: ArendeDelFragment, mitt: Tjansteskrivelse, deras: Tjansteskrivelse, bada: readonly Falt[]): Promise<Partial<Tjansteskrivelse> | null> {
    const { andradAv, andrad } = aktuell.tjansteskrivelse;
    const texter = await this.#sammanfogning.oppna({
      rubrik: 'tjänsteskrivelsen',
      avVem: andradAv,
      nar: tidpunkt(andrad),
      falt: skrivelsefalt
        .filter(({ falt }) => bada.includes(falt))
        .map(({ falt, namn }) => ({ namn: falt, etikett: namn, min: somText(mitt, falt), deras: somText(deras, falt) })),
    });
    if (texter === null) return null;
    return Object.fromEntries(bada.map((f) => [f, f === 'forslagTillBeslut' ? textSomForslag(texter[f] ?? '') : (texter[f] ?? '')]));
  }

  #andrat(): boolean {
    return skiljer(lagradSkrivelse(this.#skrivet()), this.#bas).length > 0;
  }
}
