import { computed, inject, Injectable, signal } from '@angular/core';
import { Graf, type GrafFel, grafResurs, Meddelanden, somGrafFel, type VisatAvslag } from '@gemensam/shared/web';
import { type AvtalsuppfoljningDelFragment, AvtalsuppfoljningOperation, type PlaneraDialogMutation } from '../generated/operationer';
import type { Dialogformslag, Dialogutkast } from './dialogutkast';

/** What every act answers. */
export type Uppfoljningssvar = PlaneraDialogMutation['planeraDialog'];
export type Dialog = AvtalsuppfoljningDelFragment['dialoger'][number];
export type Atgard = Dialog['atgarder'][number];
export type Uppfoljningsakt = () => Promise<Uppfoljningssvar>;

/** The form that is open: of a dialogue, of a measure, or of why a dialogue is cancelled. One at a time, so that a refusal has one place. */
export type OppetFormular =
  | { readonly slag: Dialogformslag; readonly dialogId: string | null; readonly version: number; readonly fran: Dialogutkast }
  | { readonly slag: 'stall_in'; readonly dialogId: string; readonly version: number }
  | { readonly slag: 'ny_atgard' | 'andra_atgard' | 'klar_atgard' | 'oppna_atgard'; readonly dialogId: string; readonly atgard: Atgard | null };

/** The follow-up of the avtal whose page is open, shared by its parts. */
@Injectable()
export class Uppfoljningsvy {
  readonly #avtalId = signal<string | undefined>(undefined);
  readonly #graf = inject(Graf);
  readonly #meddelanden = inject(Meddelanden);
  readonly svar = grafResurs(AvtalsuppfoljningOperation, () => {
    const avtalId = this.#avtalId();
    return avtalId === undefined ? undefined : { avtalId };
  });
  readonly uppfoljning = computed(() => this.svar.varde()?.avtalsuppfoljning ?? null);
  readonly oppet = signal<OppetFormular | null>(null);
  readonly avslag = signal<VisatAvslag | null>(null);
  readonly fel = signal<GrafFel | undefined>(undefined);
  readonly sparar = signal(false);
  /** A refusal of no field of the form that is open. */
  readonly ovrigt = computed(() => (this.avslag()?.falt ? null : this.avslag()));

  oppna(avtalId: string): void {
    this.#avtalId.set(avtalId);
  }

  visa(formular: OppetFormular | null): void {
    this.oppet.set(formular);
    this.avslag.set(null);
    this.fel.set(undefined);
  }

  /** The error of a field of the form that is open. */
  readonly falt = (falt: string): string | null => {
    const a = this.avslag();
    return a?.falt === falt ? `${a.text} ${a.utvag ?? ''}`.trim() : null;
  };

  /**
   * Does what a form asks; the page then shows what stands, and the form is closed (`klar` before that). When somebody was first, `vidKrock` may join what
   * stands now with what is written, and give what to do instead; else the page shows what stands now, and the form says so.
   */
  async skicka(klart: string, akt: Uppfoljningsakt, val: { readonly vidKrock?: (aktuellt: AvtalsuppfoljningDelFragment) => Promise<Uppfoljningsakt | null>; readonly klar?: () => Promise<void> } = {}): Promise<void> {
    if (this.sparar()) return;
    this.sparar.set(true);
    this.avslag.set(null);
    this.fel.set(undefined);
    try {
      let r = await akt();
      while (r.__typename === 'UppfoljningKonflikt') {
        const nu = await this.#graf.fraga(AvtalsuppfoljningOperation, { avtalId: r.aktuell.avtalId });
        this.svar.satt(nu);
        const igen = nu.avtalsuppfoljning && (await val.vidKrock?.(nu.avtalsuppfoljning));
        if (!igen) return this.avslag.set(KROCK);
        r = await igen();
      }
      if (r.__typename === 'Avslag') return this.avslag.set(r);
      await val.klar?.();
      this.svar.satt({ avtalsuppfoljning: r });
      this.visa(null);
      this.#meddelanden.visa(klart);
    } catch (orsak) {
      this.fel.set(somGrafFel(orsak));
    } finally {
      this.sparar.set(false);
    }
  }
}

const KROCK: VisatAvslag = {
  regel: 'Någon annan hann före', text: 'Det har ändrats sedan du öppnade formuläret. Det du skrev finns kvar men är inte sparat.',
  utvag: 'Se vad som gäller nu, och spara igen om det du skrev fortfarande stämmer.',
};
