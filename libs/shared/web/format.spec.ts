import { belopp, tal, tidpunkt } from './format';

const nbsp = (s: string): string => s.replaceAll(' ', '\u00A0');

describe('format', () => {
  it('writes öre from the contract as kronor', () => {
    expect(belopp('196260000')).toBe(nbsp('1 962 600 kr'));
    expect(belopp('-50', { visaEnhet: false })).toBe('\u22120,50');
    expect(belopp(null)).toBe('–');
  });

  it.each([
    [250_093, '250 093'],
    ['-1234,5', '\u22121 234,5'],
    ['0.25', '0,25'],
    ['-0,5', '\u22120,5'],
    [null, '–'],
  ])('writes the number %s as %s', (n, text) => expect(tal(n)).toBe(nbsp(text)));

  it('writes an instant in Swedish time, summer and winter', () => {
    expect(tidpunkt('2021-02-15T23:30:00Z')).toBe('2021-02-16 00:30');
    expect(tidpunkt('2021-07-15T23:30:00Z')).toBe('2021-07-16 01:30');
  });
});
