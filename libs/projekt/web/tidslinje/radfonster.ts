import { ApplicationRef, computed, DestroyRef, DOCUMENT, type ElementRef, inject, type Signal, signal } from '@angular/core';

/** More rows than this, and only those in view are drawn. */
const ALLA_UPP_TILL = 100;
/** Rows drawn outside the view, and how many rows pass before the window moves. */
const UTANFOR = 4;
const STEG = 4;

/** The rows of a long table that are drawn, and the room that the others take. */
export interface Radfonster<T> {
  /** Only a part is drawn. */
  readonly stor: Signal<boolean>;
  readonly synliga: Signal<readonly T[]>;
  /** Place of the first drawn row, from 0. */
  readonly forsta: Signal<number>;
  /** In rem. */
  readonly luftOver: Signal<number>;
  readonly luftUnder: Signal<number>;
  /** The table is being printed: everything is drawn. */
  readonly utskrift: Signal<boolean>;
  /** The frame has been scrolled. */
  rullad(): void;
}

/**
 * Draws only the rows in view of a frame that scrolls, all when they are few or printed. Rows are of one height, in rem. Call where
 * `inject` is allowed.
 */
export const radfonster = <T>(rader: Signal<readonly T[]>, ram: Signal<ElementRef<HTMLElement> | undefined>, radhojd: number): Radfonster<T> => {
  const dokument = inject(DOCUMENT);
  const app = inject(ApplicationRef);
  const fonster = dokument.defaultView;
  const rem = Number.parseFloat(fonster?.getComputedStyle(dokument.documentElement).fontSize ?? '') || 16;
  const utskrift = signal(false);
  const steg = signal(0);
  const hojd = signal(900);
  // What is printed must be drawn before the browser goes on.
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

  const antal = computed(() => rader().length);
  const stor = computed(() => antal() > ALLA_UPP_TILL && !utskrift());
  const iVyn = computed(() => Math.ceil(hojd() / (radhojd * rem)));
  const forsta = computed(() => (stor() ? Math.max(0, Math.min(steg() * STEG - UTANFOR, antal() - iVyn())) : 0));
  const sista = computed(() => (stor() ? Math.min(antal(), steg() * STEG + iVyn() + STEG + UTANFOR) : antal()));
  return {
    stor,
    forsta,
    utskrift,
    synliga: computed(() => (stor() ? rader().slice(forsta(), sista()) : rader())),
    luftOver: computed(() => forsta() * radhojd),
    luftUnder: computed(() => (antal() - sista()) * radhojd),
    rullad: () => {
      const el = ram()?.nativeElement;
      if (!el) return;
      steg.set(Math.floor(el.scrollTop / (radhojd * rem * STEG)));
      hojd.set(el.clientHeight || 900);
    },
  };
};
