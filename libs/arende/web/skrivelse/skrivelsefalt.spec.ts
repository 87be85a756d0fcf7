import { provaKomplett, tomTjansteskrivelse } from '@gemensam/arende/domain';
import { forslagSomText, skrivelsefalt, textSomForslag } from './skrivelsefalt';

describe('the sections of the page', () => {
  it('are all the fields of a tjänsteskrivelse, once each', () => {
    expect(skrivelsefalt.map((f) => f.falt).sort()).toEqual(Object.keys(tomTjansteskrivelse).sort());
  });

  it('have every gap that completeness can point to, under the same name', () => {
    for (const krav of provaKomplett(tomTjansteskrivelse, true).krav)
      expect(skrivelsefalt.find((f) => f.falt === krav.falt)?.namn).toBe(krav.namn);
  });
});

describe('points as one text', () => {
  it.each([[[]], [['Bifall']], [['Bifall', 'Rad ett\nrad två', '490 000 kr fördelas.']]])('%j comes back', (punkter) => {
    expect(textSomForslag(forslagSomText(punkter))).toEqual(punkter);
  });

  it('takes a text without numbers as one point, and none from a blank one', () => {
    expect(textSomForslag('Bara en mening')).toEqual(['Bara en mening']);
    expect(textSomForslag(' \n ')).toEqual([]);
  });
});
