import { Injectable, signal } from '@angular/core';
import { type GrafFel, somGrafFel, type VisatAvslag } from '@gemensam/shared/web';
import type { AgandeDelFragment, LaggInAgandeMutation } from '../generated/operationer';

export const FELDAG = 'Skriv en dag, till exempel 2021-01-28 eller 28/1.';

/** What an act on ownership answers. */
export type Agandesvar = LaggInAgandeMutation['laggInAgande'];

/** What happens to a form of ownership when it is sent. What is typed stays. */
@Injectable()
export class Agandesparning {
  readonly avslag = signal<VisatAvslag | null>(null);
  readonly fel = signal<GrafFel | undefined>(undefined);
  readonly sparar = signal(false);
  /** What stands now, when somebody else was first. */
  readonly konflikt = signal<AgandeDelFragment | null>(null);

  nej(falt: string, text: string): void {
    this.avslag.set({ regel: 'Uppgift saknas', text, falt });
  }

  falt(falt: string): string | null {
    const a = this.avslag();
    return a?.falt === falt ? `${a.text} ${a.utvag ?? ''}`.trim() : null;
  }

  async skicka(akt: () => Promise<Agandesvar>, klart: () => Promise<void>): Promise<void> {
    if (this.sparar()) return;
    this.sparar.set(true);
    this.avslag.set(null);
    this.fel.set(undefined);
    try {
      const svar = await akt();
      if (svar.__typename === 'Avslag') this.avslag.set(svar);
      else if (svar.__typename === 'AgandeKonflikt') this.konflikt.set(svar.aktuell);
      else await klart();
    } catch (orsak) {
      this.fel.set(somGrafFel(orsak));
    } finally {
      this.sparar.set(false);
    }
  }
}
