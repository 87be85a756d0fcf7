import { signal } from '@angular/core';
import { somGrafFel, type GrafFel } from './graf-fel';

/** What a page works with one thing at a time, said in words. Of questions asked one after another only the newest is heard, in whatever order they are answered. */
export class Arbete {
  readonly #text = signal<string | null>(null);
  readonly #fel = signal<GrafFel | undefined>(undefined);
  readonly text = this.#text.asReadonly();
  readonly fel = this.#fel.asReadonly();
  #nr = 0;

  /** What was asked before is not heard. Gives back whether that still holds of what comes now. */
  borjaOm(): () => boolean {
    const nr = ++this.#nr;
    this.#text.set(null);
    this.#fel.set(undefined);
    return () => nr === this.#nr;
  }

  /** The answer goes to `svar`, unless something was begun meanwhile. */
  async fraga<S>(text: string, fraga: () => Promise<S>, svar: (s: S) => void): Promise<void> {
    const nyast = this.borjaOm();
    this.#text.set(text);
    try {
      const s = await fraga();
      if (nyast()) svar(s);
    } catch (orsak) {
      if (nyast()) this.#fel.set(somGrafFel(orsak));
    } finally {
      if (nyast()) this.#text.set(null);
    }
  }

  /** Something is done: what came of it is told, whatever was begun meanwhile. */
  async gor(text: string, akt: () => Promise<void>): Promise<void> {
    const nyast = this.borjaOm();
    this.#text.set(text);
    try {
      await akt();
    } catch (orsak) {
      this.#fel.set(somGrafFel(orsak));
    } finally {
      if (nyast()) this.#text.set(null);
    }
  }
}
