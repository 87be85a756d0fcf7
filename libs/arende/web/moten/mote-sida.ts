import { Component, computed, effect, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { moteslagText, veckodagText } from '@gemensam/arende/domain';
import { formateraDatum, veckodag } from '@gemensam/shared/domain';
import { Graf, type GrafFel, grafResurs, GsAvslag, GsEtikett, GsLaddar, GsSidhuvud, GsTextfalt, GsTomt, Meddelanden, Sammanhang, Sidtitel, somGrafFel, type VisatAvslag } from '@gemensam/shared/web';
import { type MoteDelFragment, MoteOperation, StallInMoteOperation } from '../generated/operationer';
import { GsArendetillstand } from '../arenden/gs-arendetillstand';
import { GsMotesanteckning } from './gs-motesanteckning';
import { GsMotesdeltagare } from './gs-motesdeltagare';
import { GsMoteformular } from './gs-moteformular';
import { GsMotesuppgifter } from './gs-motesuppgifter';
import { arendenVidInstallt, faltfel, kvarText, type Motesaktion } from './motesvy';

/** Where a form is open: one at a time, so that a refusal has one place. */
export type Motesdel = 'andra' | 'stall_in' | 'deltagare' | 'anteckning' | 'uppgift' | null;

/** A meeting: when and where, the last days before it, who is asked and who came, and what came of it. */
@Component({
  selector: 'gs-mote-sida',
  imports: [GsSidhuvud, GsLaddar, GsTomt, GsAvslag, GsEtikett, GsTextfalt, GsMoteformular, GsMotesdeltagare, GsMotesanteckning, GsMotesuppgifter, GsArendetillstand, RouterLink],
  templateUrl: './mote-sida.html',
  styleUrl: './mote-sida.css',
})
export class MoteSida {
  readonly id = input.required<string>();
  readonly samverkan = input.required<string>();
  readonly #graf = inject(Graf);
  readonly #meddelanden = inject(Meddelanden);
  readonly #titel = inject(Sidtitel);
  protected readonly idag = inject(Sammanhang).affarsdatum;
  protected readonly svar = grafResurs(MoteOperation, () => ({ id: this.id() }));
  protected readonly mote = computed(() => this.svar.varde()?.mote ?? null);
  protected readonly del = signal<Motesdel>(null);
  protected readonly skal = signal('');
  protected readonly sparar = signal(false);
  protected readonly avslag = signal<VisatAvslag | null>(null);
  protected readonly fel = signal<GrafFel | undefined>(undefined);
  /** A refusal without a field stands above; one with a field in its form. */
  protected readonly ovrigt = computed(() => (this.avslag()?.falt && this.del() ? null : this.avslag()));
  protected readonly rubrik = computed(() => {
    const m = this.mote();
    return m ? `${moteslagText(m.slag)} ${formateraDatum(m.datum)}` : '';
  });
  protected readonly veckodagen = computed(() => veckodagText(veckodag(this.mote()?.datum ?? this.idag())));
  protected readonly kvar = (dag: string): string => kvarText(dag, this.idag());
  /** What becomes of the ärenden that hang on the meeting, of those that the person sees. */
  protected readonly fastna = computed(() => arendenVidInstallt(this.mote()?.arenden ?? []));
  protected readonly skalFel = computed(() => faltfel(this.avslag(), 'skal'));

  constructor() {
    effect(() => {
      if (this.rubrik()) this.#titel.satt(this.rubrik());
    });
  }

  protected visa(del: Motesdel): void {
    this.del.set(del);
    this.avslag.set(null);
    this.fel.set(undefined);
  }

  protected stallIn(m: MoteDelFragment): void {
    void this.skicka({ klart: 'Mötet är inställt', akt: async () => (await this.#graf.andra(StallInMoteOperation, { input: { id: m.id, version: m.version, skal: this.skal() } })).stallInMote });
  }

  /** Does what a part asks; the page then shows the meeting as it stands. When somebody was first, the form that is open says what to do. */
  protected async skicka(aktion: Motesaktion): Promise<void> {
    if (this.sparar()) return;
    this.sparar.set(true);
    this.avslag.set(null);
    this.fel.set(undefined);
    try {
      await this.#kor(aktion);
    } catch (orsak) {
      this.fel.set(somGrafFel(orsak));
    } finally {
      this.sparar.set(false);
    }
  }

  async #kor(aktion: Motesaktion): Promise<void> {
    const svar = await aktion.akt();
    if (svar.__typename === 'Avslag') return this.avslag.set(aktion.bredvid ? { ...svar, falt: null } : svar);
    if (svar.__typename === 'Mote') {
      if (!aktion.bredvid) this.visa(null);
      this.svar.satt({ mote: svar });
      return this.#meddelanden.visa(aktion.klart);
    }
    const igen = await aktion.vidKrock?.(svar.aktuell);
    if (igen) return this.#kor(igen);
    this.svar.satt({ mote: svar.aktuell });
    this.avslag.set({ regel: 'Någon annan hann före', text: 'Det har ändrats sedan du öppnade sidan. Det du skrev finns kvar men är inte sparat.', utvag: 'Se vad som gäller nu, och spara igen om det du skrev fortfarande stämmer.' });
  }
}
