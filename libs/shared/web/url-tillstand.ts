import { DestroyRef, inject, signal, untracked, type Signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router } from '@angular/router';

/** A value that stands in the address (`?fas=utveckling`), so that a view can be saved and sent as a link. */
export interface UrlVarde {
  readonly varde: Signal<string>;
  satt(nytt: string): void;
}

const vantande = new WeakMap<Router, Record<string, string | null>>();

const stig = (url: string): string => url.split(/[?#]/)[0] ?? '';

/** Several changes in the same turn become one navigation. None when the person has gone on to another page meanwhile. */
const skriv = (router: Router, route: ActivatedRoute, namn: string, varde: string | null): void => {
  const redan = vantande.get(router);
  if (redan) {
    redan[namn] = varde;
    return;
  }
  const andringar: Record<string, string | null> = { [namn]: varde };
  vantande.set(router, andringar);
  const har = stig(router.url);
  setTimeout(() => {
    vantande.delete(router);
    const paVag = router.currentNavigation()?.finalUrl ?? router.currentNavigation()?.extractedUrl;
    if (stig(paVag ? router.serializeUrl(paVag) : router.url) !== har) return;
    void router.navigate([], {
      relativeTo: route,
      queryParams: andringar,
      queryParamsHandling: 'merge',
      replaceUrl: true,
    });
  }, 150);
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
    if (!(namn in (vantande.get(router) ?? {}))) varde.set(p.get(namn) ?? forval);
  });
  return {
    varde: varde.asReadonly(),
    satt: (nytt) => {
      if (untracked(varde) === nytt) return;
      varde.set(nytt);
      skriv(router, route, namn, nytt === forval ? null : nytt);
    },
  };
};
