import { DestroyRef, inject, signal, untracked, type Signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router, type UrlTree } from '@angular/router';
import { paVagTill, stig } from './stig';

/** A value that stands in the address (`?fas=utveckling`), so that a view can be saved and sent as a link. */
export interface UrlVarde {
  readonly varde: Signal<string>;
  satt(nytt: string): void;
}

/** What is chosen and not yet in the address. */
interface Vantande {
  readonly andringar: Map<string, string | null>;
  /** The address it was chosen at. */
  fran: UrlTree;
  /** What is on its way there. */
  skickat: ReadonlyMap<string, string | null>;
  /** Until nothing waits. */
  klar: Promise<void>;
}

const vantande = new WeakMap<Router, Vantande>();
const VANTA_MS = 150;
const IGEN_MS = 10;

const paus = (ms: number): Promise<void> => new Promise((klar) => setTimeout(klar, ms));

/**
 * Several changes in the same turn become one navigation. None when the person has gone on to another page meanwhile. A navigation of hers within
 * the page is let through first, to the place in the page it leads to, and what waits is written after it.
 */
const skriv = (router: Router, route: ActivatedRoute, namn: string, varde: string | null): void => {
  const redan = vantande.get(router);
  if (redan) {
    redan.andringar.set(namn, varde);
    return;
  }
  // What is on its way was chosen before.
  const v: Vantande = { andringar: new Map([[namn, varde]]), fran: paVagTill(router), skickat: new Map(), klar: Promise.resolve() };
  vantande.set(router, v);
  const skrivNu = async (): Promise<void> => {
    try {
      await paus(VANTA_MS);
      while (kvarPaSidan(router, v) && (router.currentNavigation() || !(await tillAdressen(router, route, v)))) await paus(IGEN_MS);
    } finally {
      vantande.delete(router);
    }
  };
  v.klar = skrivNu();
};

/** Until what is chosen stands in the address: for what the address is taken for. */
export const adressenSkriven = async (router: Router): Promise<void> => vantande.get(router)?.klar;

/** Something still waits, and the person is neither gone from the page nor on her way from it. */
const kvarPaSidan = (router: Router, v: Vantande): boolean => {
  return v.andringar.size > 0 && stig(router.serializeUrl(paVagTill(router))) === stig(router.serializeUrl(v.fran));
};

/** True when nothing more waits. False when more was chosen meanwhile, or another navigation of hers came between. */
const tillAdressen = async (router: Router, route: ActivatedRoute, v: Vantande): Promise<boolean> => {
  const { url } = router;
  const { queryParamMap } = router.parseUrl(url);
  // What the address says already costs no navigation, and no place in the page.
  for (const [namn, varde] of v.andringar) if (queryParamMap.get(namn) === varde) v.andringar.delete(namn);
  if (v.andringar.size === 0) return true;
  v.skickat = new Map(v.andringar);
  const skrivet = await router.navigate([], {
    relativeTo: route,
    queryParams: Object.fromEntries(v.skickat),
    queryParamsHandling: 'merge',
    preserveFragment: router.parseUrl(url).fragment !== v.fran.fragment,
    replaceUrl: true,
  });
  if (skrivet === false) {
    await paus(IGEN_MS);
    // Refused, and nothing else is going on.
    if (router.url === url && !router.currentNavigation()) v.andringar.clear();
  } else {
    for (const [namn, varde] of v.skickat) if (v.andringar.get(namn) === varde) v.andringar.delete(namn);
    v.fran = router.parseUrl(router.url);
  }
  v.skickat = new Map();
  return v.andringar.size === 0;
};

/**
 * Binds a query parameter. The default value is left out of the address. Call where `inject` is allowed.
 *
 * @example readonly fas = urlVarde('fas'); // fas.varde() === '' until chosen
 */
export const urlVarde = (namn: string, forval = ''): UrlVarde => {
  const route = inject(ActivatedRoute);
  const router = inject(Router);
  const levande = inject(DestroyRef);
  const varde = signal(route.snapshot.queryParamMap.get(namn) ?? forval);
  route.queryParamMap.pipe(takeUntilDestroyed(levande)).subscribe((p) => {
    const vantar = vantande.get(router);
    // What waits to be written holds, until a later navigation has said something else.
    if (vantar?.andringar.has(namn)) {
      const i = p.get(namn);
      if (i === vantar.fran.queryParamMap.get(namn) || i === vantar.skickat.get(namn)) return;
      vantar.andringar.delete(namn);
    }
    varde.set(p.get(namn) ?? forval);
  });
  return {
    varde: varde.asReadonly(),
    satt: (nytt) => {
      if (untracked(varde) === nytt) return;
      varde.set(nytt);
      if (!levande.destroyed) skriv(router, route, namn, nytt === forval ? null : nytt);
    },
  };
};
