import type { Router, UrlTree } from '@angular/router';

/** What names the page: the address without what is chosen in it. */
export const stig = (url: string): string => url.split(/[?#]/)[0] ?? '';

/** Where the person is on her way, or is. */
export const paVagTill = (router: Router): UrlTree => {
  const paVag = router.currentNavigation();
  return paVag ? (paVag.finalUrl ?? paVag.extractedUrl) : router.parseUrl(router.url);
};
