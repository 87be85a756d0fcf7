import { provaKomplett, tomTjansteskrivelse } from '@gemensam/arende/domain';
import { skrivelsefalt } from './skrivelsefalt';

describe('the sections of the page', () => {
  it('are all the fields of a tjänsteskrivelse, once each', () => {
    expect(skrivelsefalt.map((f) => f.falt).sort()).toEqual(Object.keys(tomTjansteskrivelse).sort());
  });

  it('have every gap that completeness can point to, under the same name', () => {
    for (const krav of provaKomplett(tomTjansteskrivelse, true).krav)
      expect(skrivelsefalt.find((f) => f.falt === krav.falt)?.namn).toBe(krav.namn);
  });
});
