import { faser, fasText, projektslag, slagText, tidplanText } from './fas';

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
