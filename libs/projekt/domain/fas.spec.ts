import { faser, faslinje, fasText, projektslag, slagText, tidplanText } from './fas';

describe('faslinje', () => {
  it('has exactly one present phase, passed ones before it and the rest after', () => {
    for (const fas of faser) {
      const linje = faslinje(fas);
      expect(linje.filter((steg) => steg.lage === 'nu').map((steg) => steg.fas)).toEqual([fas]);
      expect(linje.map((steg) => steg.lage).join(' ')).toMatch(fas === 'vilande' ? /^(kvar )+nu$/ : /^(passerad )*nu( kvar)*$/);
    }
  });

  it('does not put Vilande on the way of a project that is not resting, and has no way for löpande verksamhet', () => {
    expect(faslinje('forvaltning').map((steg) => steg.fas)).toEqual([
      'ide', 'kvalificering', 'forstudie', 'forbereds', 'utveckling', 'upphandling', 'inforande', 'forvaltning', 'avslutad',
    ]);
    expect(faslinje(null)).toEqual([]);
  });
});

describe('names', () => {
  it('are those of the verksamhetsplan', () => {
    expect(faser.map(fasText)).toEqual([
      'Idé', 'Kvalificering av idé', 'Förstudie', 'Projekt förbereds', 'Utveckling/realisering', 'Upphandling', 'Införande', 'Förvaltning', 'Vilande', 'Avslutad',
    ]);
    expect(fasText(null)).toBe('Ingen fas');
    expect(projektslag.map(slagText)).toEqual(['Projekt', 'Förstudie', 'Upphandling', 'Förvaltningsobjekt', 'Löpande verksamhet']);
  });

  it.each([
    [2019, 2022, '2019–2022'],
    [2021, 2021, '2021'],
    [2019, null, 'från 2019'],
    [null, 2022, 'till 2022'],
    [null, null, ''],
  ])('of the time plan %s to %s is %j', (fran, till, text) => {
    expect(tidplanText(fran, till)).toBe(text);
  });
});
