import { computed, inject, Injectable, signal } from '@angular/core';
import { fasText } from '@gemensam/projekt/domain';
import { type GrafFel, grafResurs, Meddelanden, somGrafFel, type VisatAvslag } from '@gemensam/shared/web';
import { type PasseraGrindMutation, type ProjektfaserDelFragment as Faser, ProjektfaserOperation } from '../generated/operationer';
import { Projektvy } from '../portfolj/projektvy';

/** Which form is open on the page: one at a time. */
export type Fasformular = 'passera' | 'bakat' | 'vila' | 'upphandling' | 'plan';

/** Fields that show their own refusals. */
const FALT = /^(skal|granskas|datum|anmarkning|beslutId|beslut\..+)$/;

/** The page Faser och grindar while it is open: what stands, the form that is open, and what came of the act. */
@Injectable()
export class Fasvy {
  readonly #projektvy = inject(Projektvy);
  readonly #meddelanden = inject(Meddelanden);
  readonly #id = signal<string | undefined>(undefined);
  readonly svar = grafResurs(ProjektfaserOperation, () => {
    const id = this.#id();
    return id === undefined ? undefined : { id };
  });
  readonly faser = computed(() => this.svar.varde()?.projektfaser ?? null);
  readonly formular = signal<Fasformular | null>(null);
  readonly avslag = signal<VisatAvslag | null>(null);
  readonly fel = signal<GrafFel | undefined>(undefined);
  readonly sparar = signal(false);
  /** Somebody moved the project since it was shown. */
  readonly krock = signal<string | null>(null);
  /** A refusal that no field of the open form shows. */
  readonly ovrigt = computed(() => (this.formular() && FALT.test(this.avslag()?.falt ?? '') ? null : this.avslag()));

  oppna(id: string): void {
    this.#id.set(id);
  }

  visa(formular: Fasformular | null): void {
    this.formular.set(formular);
    this.avslag.set(null);
    this.fel.set(undefined);
    this.krock.set(null);
  }

  falt(namn: string): string | null {
    const nej = this.avslag();
    return nej?.falt === namn ? `${nej.text} ${nej.utvag ?? ''}`.trim() : null;
  }

  /** What came of an act of a form that sends it itself. */
  async tagEmot(faser: Faser, klart: string): Promise<void> {
    this.visa(null);
    this.svar.satt({ projektfaser: faser });
    this.#meddelanden.visa(klart);
    await this.#projektvy.ladda();
  }

  /** Sends an act; what stands afterwards is on the page. True when it went through. */
  async skicka(klart: string, akt: () => Promise<PasseraGrindMutation['passeraGrind']>): Promise<boolean> {
    if (this.sparar()) return false;
    this.sparar.set(true);
    this.avslag.set(null);
    this.fel.set(undefined);
    this.krock.set(null);
    try {
      const svar = await akt();
      if (svar.__typename === 'Avslag') {
        this.avslag.set(svar);
        return false;
      }
      this.visa(null);
      if (svar.__typename === 'FasaktKonflikt') {
        this.krock.set(`Någon annan hann före. Projektet är nu i ${fasText(svar.aktuell.fas)}, och inget är sparat av det du skrev.`);
        await Promise.all([this.svar.ladda(), this.#projektvy.ladda()]);
        return false;
      }
      await this.tagEmot(svar, klart);
      return true;
    } catch (orsak) {
      this.fel.set(somGrafFel(orsak));
      return false;
    } finally {
      this.sparar.set(false);
    }
  }
}
