import { computed, DestroyRef, inject, Injectable, signal } from '@angular/core';

/** The place of a panel on Min arbetsyta. What stands in the panel says here whether anything waits in it. */
@Injectable()
export class Panelplats {
  readonly #tomma = signal(0);
  readonly #listor = signal(0);
  /** It has said that it is empty, and lists nothing beside that. */
  readonly tom = computed(() => this.#tomma() > 0 && this.#listor() === 0);

  /** Counts what is created in the panel, until it is gone. */
  raknaMed(vad: 'tomt' | 'lista', tills: DestroyRef): void {
    const antal = vad === 'tomt' ? this.#tomma : this.#listor;
    antal.update((n) => n + 1);
    tills.onDestroy(() => antal.update((n) => n - 1));
  }
}

/** Called by what a panel is made of; null outside Min arbetsyta. */
export const iPanelplats = (vad: 'tomt' | 'lista'): Panelplats | null => {
  const plats = inject(Panelplats, { optional: true });
  plats?.raknaMed(vad, inject(DestroyRef));
  return plats;
};
