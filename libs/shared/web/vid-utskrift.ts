import { ApplicationRef, DestroyRef, DOCUMENT, inject, type Signal, signal } from '@angular/core';

/**
 * True while the page is printed: what is to stand on the paper is drawn before the browser goes on. Call it where `inject` is allowed.
 * @example readonly visade = computed(() => (this.#utskrift() ? this.rader() : this.rader().slice(0, 200)));
 */
export const vidUtskrift = (): Signal<boolean> => {
  const app = inject(ApplicationRef);
  const fonster = inject(DOCUMENT).defaultView;
  const utskrift = signal(false);
  const skriver = (pa: boolean) => (): void => {
    utskrift.set(pa);
    app.tick();
  };
  const [fore, efter] = [skriver(true), skriver(false)];
  fonster?.addEventListener('beforeprint', fore);
  fonster?.addEventListener('afterprint', efter);
  inject(DestroyRef).onDestroy(() => {
    fonster?.removeEventListener('beforeprint', fore);
    fonster?.removeEventListener('afterprint', efter);
  });
  return utskrift.asReadonly();
};
