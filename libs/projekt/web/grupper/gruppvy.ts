import { inject, Injectable, signal } from '@angular/core';
import { gruppfunktionText } from '@gemensam/projekt/domain';
import { type GrafFel, Meddelanden, somGrafFel, type VisatAvslag } from '@gemensam/shared/web';
import type { LaggTillGruppmedlemMutation, ProjektgrupperDelFragment } from '../generated/operationer';

/** A seat as the page shows it. */
export type Gruppmedlem = ProjektgrupperDelFragment['medlemmar'][number];

/** What is open on the page: one form at a time. */
export type Gruppformular = { readonly slag: 'ny' | 'projektledare' } | { readonly slag: 'andra' | 'avsluta'; readonly rad: Gruppmedlem };

/** A seat in one line. @example 'Rektorn, ledamot, Luleå kommun, från 2021-02-01' */
export const platsText = (m: Pick<Gruppmedlem, 'namn' | 'funktion' | 'organisation' | 'fran' | 'till'>): string =>
  `${m.namn}, ${gruppfunktionText(m.funktion).toLowerCase()}, ${m.organisation}, från ${m.fran}${m.till ? ` till och med ${m.till}` : ''}`;

/** The page Organisation: what is open, what went wrong, and how an act is sent. One per page. */
@Injectable()
export class Gruppvy {
  readonly #meddelanden = inject(Meddelanden);
  readonly grupper = signal<ProjektgrupperDelFragment | null>(null);
  readonly oppet = signal<Gruppformular | null>(null);
  readonly avslag = signal<VisatAvslag | null>(null);
  readonly fel = signal<GrafFel | undefined>(undefined);
  readonly sparar = signal(false);

  visa(oppet: Gruppformular | null): void {
    this.oppet.set(oppet);
    this.avslag.set(null);
    this.fel.set(undefined);
  }

  falt(namn: string): string | null {
    const nej = this.avslag();
    return nej?.falt === namn ? `${nej.text} ${nej.utvag ?? ''}`.trim() : null;
  }

  /** The seat as it stands now; what the form was opened with may be older. */
  nu(id: string): Gruppmedlem | null {
    return this.grupper()?.medlemmar.find((m) => m.id === id) ?? null;
  }

  /** True when it was written. A conflict keeps what was typed, and shows what stands now beside it. */
  async skicka(klart: string, akt: () => Promise<LaggTillGruppmedlemMutation['laggTillGruppmedlem']>): Promise<boolean> {
    if (this.sparar()) return false;
    this.sparar.set(true);
    this.avslag.set(null);
    this.fel.set(undefined);
    try {
      const svar = await akt();
      if (svar.__typename === 'Avslag') this.avslag.set(svar);
      else if (svar.__typename === 'GruppKonflikt') this.#krock(svar.aktuell);
      else {
        this.visa(null);
        this.grupper.set(svar);
        this.#meddelanden.visa(klart);
        return true;
      }
    } catch (orsak) {
      this.fel.set(somGrafFel(orsak));
    } finally {
      this.sparar.set(false);
    }
    return false;
  }

  #krock(aktuell: ProjektgrupperDelFragment): void {
    this.grupper.set(aktuell);
    const o = this.oppet();
    const rad = o && 'rad' in o ? this.nu(o.rad.id) : null;
    const nu = rad ? platsText(rad) : aktuell.projektledare ? `${aktuell.projektledare.namn} är projektledare` : 'ingen projektledare';
    this.avslag.set({ regel: 'Någon annan hann före', text: `Nu gäller: ${nu}. Inget är sparat av det du gjorde; det står kvar i formuläret.`, utvag: 'Jämför och spara igen om ditt fortfarande ska gälla.' });
  }
}
