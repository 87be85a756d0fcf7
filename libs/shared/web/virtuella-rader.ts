import { afterRenderEffect, ApplicationRef, computed, DestroyRef, DOCUMENT, type ElementRef, inject, signal, type Signal, untracked } from '@angular/core';

/** What is drawn of a long list: a row, or the air that stands for those that are not drawn. */
export type VirtuellDel<T> = { readonly slag: 'rad'; readonly nyckel: string; readonly rad: T; readonly plats: number } | { readonly slag: 'luft'; readonly nyckel: string; readonly hojd: number };

export interface Virtuellval<T> {
  readonly nyckel: (rad: T) => string;
  /** Up to so many rows all are drawn. */
  readonly allaUppTill: number;
  /** Height of a row until it is measured, px. */
  readonly gissadHojd: number;
  /** The element whose descendants `[data-rad]` are the rows. */
  readonly yta: Signal<ElementRef<HTMLElement> | undefined>;
  /** Rows that are drawn wherever they are, e.g. one that is being written in. */
  readonly fasta?: Signal<readonly string[]>;
}

export interface VirtuellaRader<T> {
  readonly delar: Signal<readonly VirtuellDel<T>[]>;
  /** Not all rows are drawn: the browser's own search sees only some. */
  readonly stor: Signal<boolean>;
}

/** Rows drawn beyond the window on each side, in heights of the window. */
const UTANFOR = 1;

/**
 * Which parts of a list are drawn, when heights are known: every row from the first that reaches into the window to the last, those
 * that are fixed, and air for the rest.
 *
 * @example delarna(['a', 'b', 'c'], { nyckel: (r) => r, hojd: () => 100, fran: 150, till: 180, fasta: new Set() }) // air 100, 'b', air 100
 */
export const delarna = <T>(
  rader: readonly T[],
  v: { readonly nyckel: (rad: T) => string; readonly hojd: (nyckel: string) => number; readonly fran: number; readonly till: number; readonly fasta: ReadonlySet<string> },
): readonly VirtuellDel<T>[] => {
  const delar: VirtuellDel<T>[] = [];
  let topp = 0;
  let luft = 0;
  const tom = (): void => {
    if (luft > 0) delar.push({ slag: 'luft', nyckel: `luft-${delar.length === 0 ? 'over' : delar.length}`, hojd: luft });
    luft = 0;
  };
  for (const [plats, rad] of rader.entries()) {
    const nyckel = v.nyckel(rad);
    const hojd = v.hojd(nyckel);
    if ((topp + hojd > v.fran && topp < v.till) || v.fasta.has(nyckel)) {
      tom();
      delar.push({ slag: 'rad', nyckel, rad, plats });
    } else luft += hojd;
    topp += hojd;
  }
  tom();
  return delar;
};

/**
 * Draws of a long list only what is near the window; heights are measured as rows come. All of it is drawn for print. The row that has
 * focus stays. Call where `inject` is allowed; the rows are elements with `data-rad` (their key) in `yta`, the air an element of its height.
 */
export const virtuellaRader = <T>(rader: Signal<readonly T[]>, val: Virtuellval<T>): VirtuellaRader<T> => {
  const dokument = inject(DOCUMENT);
  const fonster = dokument.defaultView;
  const app = inject(ApplicationRef);
  const matt = new Map<string, number>();
  const version = signal(0);
  const utskrift = signal(false);
  const fokus = signal<string | null>(null);
  const ruta = signal({ fran: 0, till: 1200 }, { equal: (a, b) => a.fran === b.fran && a.till === b.till });
  const stor = computed(() => rader().length > val.allaUppTill && !utskrift());
  /** What a row is taken to be until it is measured: the mean of the first that were. Held, so that what is above the window does not move. */
  let snitt: number | null = null;

  /** Where the window is over the list, in steps of a quarter of it: small movements draw nothing. */
  const se = (): void => {
    const yta = untracked(val.yta)?.nativeElement;
    if (!yta || !fonster || !untracked(stor)) return;
    const hojd = fonster.innerHeight || 900;
    const steg = Math.max(1, Math.round(hojd / 4));
    const topp = Math.floor(-yta.getBoundingClientRect().top / steg) * steg;
    ruta.set({ fran: topp - hojd * UTANFOR, till: topp + steg + hojd * (1 + UTANFOR) });
  };
  const lyssna = (slag: string, gor: (h: Event) => void, mal: EventTarget | null = fonster): void => {
    mal?.addEventListener(slag, gor, { passive: true });
    inject(DestroyRef).onDestroy(() => mal?.removeEventListener(slag, gor));
  };
  lyssna('scroll', se);
  lyssna('resize', () => {
    matt.clear();
    snitt = null;
    version.update((n) => n + 1);
    se();
  });
  const skriver = (pa: boolean) => (): void => {
    utskrift.set(pa);
    app.tick();
  };
  lyssna('beforeprint', skriver(true));
  lyssna('afterprint', skriver(false));
  lyssna('focusin', (h) => {
    const rad = h.target instanceof Element ? h.target.closest<HTMLElement>('[data-rad]') : null;
    fokus.set(rad && val.yta()?.nativeElement.contains(rad) ? (rad.dataset['rad'] ?? null) : null);
  }, dokument);

  const delar = computed((): readonly VirtuellDel<T>[] => {
    if (!stor()) return rader().map((rad, plats) => ({ slag: 'rad', nyckel: val.nyckel(rad), rad, plats }));
    version();
    const pekad = fokus();
    return delarna(rader(), { nyckel: val.nyckel, hojd: (n) => matt.get(n) ?? snitt ?? val.gissadHojd, ...ruta(), fasta: new Set([...(val.fasta?.() ?? []), ...(pekad ? [pekad] : [])]) });
  });

  // What was drawn is measured; a row that turns out otherwise than guessed moves the air, not the window.
  afterRenderEffect({
    read: () => {
      delar();
      const yta = val.yta()?.nativeElement;
      if (!yta || !untracked(stor)) return;
      for (const rad of yta.querySelectorAll<HTMLElement>('[data-rad]')) {
        const nyckel = rad.dataset['rad'] ?? '';
        const hojd = rad.getBoundingClientRect().height;
        if (hojd > 0 && matt.get(nyckel) !== hojd) {
          matt.set(nyckel, hojd);
        }
      }
      if (matt.size > 0) snitt ??= [...matt.values()].reduce((s, h) => s + h, 0) / matt.size;
      se();
    },
  });
  return { delar, stor };
};
