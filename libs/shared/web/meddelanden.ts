import { LiveAnnouncer } from '@angular/cdk/a11y';
import { inject, Injectable, signal } from '@angular/core';

export interface Meddelande {
  readonly text: string;
  /** Undo, where the act can be undone. */
  readonly angra?: () => void;
}

const VISAS = 6_000;
const VISAS_MED_ANGRA = 15_000;

/** Short confirmations (`Sparat`): shown in a corner, said by screen readers, gone by themselves. */
@Injectable({ providedIn: 'root' })
export class Meddelanden {
  readonly #upplasare = inject(LiveAnnouncer);
  readonly #aktuellt = signal<Meddelande | null>(null);
  #tidur: ReturnType<typeof setTimeout> | undefined;

  readonly aktuellt = this.#aktuellt.asReadonly();

  visa(text: string, angra?: () => void): void {
    clearTimeout(this.#tidur);
    this.#aktuellt.set({ text, angra });
    void this.#upplasare.announce(angra ? `${text}. Kan ångras.` : text, 'polite');
    this.#tidur = setTimeout(() => this.stang(), angra ? VISAS_MED_ANGRA : VISAS);
  }

  stang(): void {
    clearTimeout(this.#tidur);
    this.#aktuellt.set(null);
  }
}
