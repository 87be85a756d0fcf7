import { arOrgnr } from './orgnr';

describe('arOrgnr', () => {
  it.each(['212000-0142', '556036-0793', '202100-2114'])('%s is one', (nr) => expect(arOrgnr(nr)).toBe(true));
  it.each([
    ['wrong check digit', '212000-0143'],
    ['two digits swapped', '210200-0142'],
    ['personnummer (month below 20)', '811218-9876'],
    ['without hyphen', '2120000142'],
    ['too short', '21200-0142'],
    ['empty', ''],
  ])('%s is not', (_, nr) => expect(arOrgnr(nr)).toBe(false));

  it('every single wrong digit is found', () => {
    const ratt = '556036-0793';
    for (let i = 0; i < ratt.length; i++)
      for (let s = 0; s <= 9; s++) {
        const fel = ratt.slice(0, i) + String(s) + ratt.slice(i + 1);
        if (ratt[i] !== '-' && ratt[i] !== String(s)) expect(arOrgnr(fel)).toBe(false);
      }
  });
});
