import { inject } from '@angular/core';
import { type ActivatedRouteSnapshot, type CanActivateFn, Router } from '@angular/router';
import type { Roll } from '@gemensam/shared/contract';
import { Meddelanden, Sammanhang } from '@gemensam/shared/web';

const adress = ({ params }: ActivatedRouteSnapshot): readonly string[] => ['/', params['samverkan'], 'avtal', ...(params['id'] ? [params['id']] : [])].map(String);

/** The page of an act is for those who may do it; others are told so where they would have come from. The server judges all the same. */
export const kravRoll = (roller: readonly Roll[]): CanActivateFn => (rutt) => {
  if (inject(Sammanhang).harRoll(...roller)) return true;
  inject(Meddelanden).visa('Ditt uppdrag ger inte rätt till detta.');
  return inject(Router).createUrlTree([...adress(rutt)]);
};
