import { inject } from '@angular/core';
import { RedirectCommand, Router, type CanActivateFn, type UrlTree } from '@angular/router';
import { Sammanhang } from '@gemensam/shared/web';

/** Where a session that is not whole is mended. */
const FORST = { bekrafta: '/bekrafta', byt_losenord: '/byt-losenord', skaffa_faktor: '/konto' } as const;

/**
 * Lets the logged in into a samverkan where they have uppdrag. Others come to the login page with the way back, and with why where a session of theirs has ended; a samverkan
 * that is not theirs looks exactly as one that does not exist.
 */
export const iSamverkan: CanActivateFn = async (rutt, tillstand) => {
  const sammanhang = inject(Sammanhang);
  const router = inject(Router);
  const inloggning = (utloggad?: string | null): UrlTree => router.createUrlTree(['/'], { queryParams: { till: tillstand.url, ...(utloggad ? { utloggad } : {}) } });
  try {
    await sammanhang.sakerstall();
  } catch {
    return inloggning(); // the login page loads again, and shows what went wrong
  }
  if (!sammanhang.inloggad()) return inloggning(sammanhang.installation()?.sessionsslut);
  const lage = sammanhang.inloggad()?.lage ?? 'hel';
  if (lage !== 'hel') return router.createUrlTree([FORST[lage]], { queryParams: { till: tillstand.url } });
  if (sammanhang.valj(rutt.paramMap.get('samverkan'))) return true;
  return new RedirectCommand(router.parseUrl('/finns-inte'), { skipLocationChange: true });
};
