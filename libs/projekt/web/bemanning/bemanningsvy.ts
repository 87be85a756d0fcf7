import { inject, Injectable, signal } from '@angular/core';
import { type Bemanningsunderlag, bemanningstillstandText, omfattningText } from '@gemensam/projekt/domain';
import { type GrafFel, grafResurs, Meddelanden, somGrafFel, type VisatAvslag } from '@gemensam/shared/web';
import { type BemanningQuery, BemanningOperation, type BemanningsbehovDelFragment, type SkapaBemanningsbehovMutation, type SvaraOmBemanningMutation } from '../generated/operationer';

export type Behov = BemanningsbehovDelFragment;
export type Bemanningssvar = Behov['svar'][number];
export type Projektbemanning = NonNullable<BemanningQuery['bemanning']>;
type Utfall = SkapaBemanningsbehovMutation['skapaBemanningsbehov'] | SvaraOmBemanningMutation['svaraOmBemanning'];

/** What is open on the page: one form at a time. */
export type Bemanningsformular = { readonly slag: 'ny' } | { readonly slag: 'andra' | 'aterkalla'; readonly behov: Behov } | { readonly slag: 'svara'; readonly behov: Behov; readonly svar: Bemanningssvar };

/** An answer in a few words. @example 'Utlovad, 50 procent, 2021-03 till 2021-06' */
export const svarText = (s: Bemanningssvar): string =>
  [bemanningstillstandText(s.tillstand), ...(s.omfattning && s.enhet ? [omfattningText({ omfattning: s.omfattning, enhet: s.enhet }), `${s.fran} till ${s.till}`] : []), ...(s.skal ? [s.skal] : [])].join(', ');

/** Needs that stand, with the promises that count. */
export const underlagAv = (behov: readonly Behov[]): readonly Bemanningsunderlag[] =>
  behov
    .filter((b) => !b.aterkallat)
    .map(({ omfattning, enhet, fran, till, svar }) => ({
      omfattning, enhet, fran, till,
      loften: svar.flatMap((s) => (s.omfattning && s.enhet && s.fran && s.till ? [{ kommunkod: s.kommun.kommunkod, omfattning: s.omfattning, enhet: s.enhet, fran: s.fran, till: s.till }] : [])),
    }));

/** The page Bemanning: what is open, what went wrong, and how an act is sent. One per page. */
@Injectable()
export class Bemanningsvy {
  readonly #meddelanden = inject(Meddelanden);
  readonly projektId = signal<string | null>(null);
  readonly svar = grafResurs(BemanningOperation, () => {
    const projektId = this.projektId();
    return projektId ? { projektId } : undefined;
  });
  readonly oppet = signal<Bemanningsformular | null>(null);
  readonly avslag = signal<VisatAvslag | null>(null);
  readonly fel = signal<GrafFel | undefined>(undefined);
  readonly sparar = signal(false);

  visa(oppet: Bemanningsformular | null): void {
    this.oppet.set(oppet);
    this.avslag.set(null);
    this.fel.set(undefined);
  }

  falt(namn: string): string | null {
    const nej = this.avslag();
    return nej?.falt === namn ? `${nej.text} ${nej.utvag ?? ''}`.trim() : null;
  }

  saknas(falt: string, text: string): void {
    this.avslag.set({ regel: 'Uppgift saknas', text, falt });
  }

  /** The need as it stands now; what the form was opened with may be older. */
  nu(id: string): Behov | null {
    return this.svar.varde()?.bemanning?.behov.find((b) => b.id === id) ?? null;
  }

  /** A conflict keeps what was typed, and says what stands now. */
  async skicka(klart: string, akt: () => Promise<Utfall>): Promise<void> {
    if (this.sparar()) return;
    this.sparar.set(true);
    this.avslag.set(null);
    this.fel.set(undefined);
    try {
      const utfall = await akt();
      if (utfall.__typename === 'Avslag') this.avslag.set(utfall);
      else {
        await this.svar.ladda();
        if (utfall.__typename === 'BemanningKonflikt') this.#krock();
        else {
          this.visa(null);
          this.#meddelanden.visa(klart);
        }
      }
    } catch (orsak) {
      this.fel.set(somGrafFel(orsak));
    } finally {
      this.sparar.set(false);
    }
  }

  #krock(): void {
    const o = this.oppet();
    const behov = o && 'behov' in o ? this.nu(o.behov.id) : null;
    const svar = o?.slag === 'svara' ? behov?.svar.find((s) => s.kommun.kommunkod === o.svar.kommun.kommunkod) : null;
    const nu = svar ? svarText(svar) : behov ? `${behov.beskrivning}, ${omfattningText(behov)}, ${behov.fran} till ${behov.till}` : 'behovet finns inte längre';
    this.avslag.set({ regel: 'Någon annan hann före', text: `Nu gäller: ${nu}. Inget är sparat av det du gjorde; det står kvar i formuläret.`, utvag: 'Jämför och spara igen om ditt fortfarande ska gälla.' });
  }
}
