import { decimaltext, gemensamNamnare, tolkaDecimaltal } from './brak';

describe('tolkaDecimaltal', () => {
  it.each([
    ['32,76', 3276n, 100n],
    ['32,76 %', 3276n, 100n],
    ['50', 50n, 1n],
    ['0,000000000001', 1n, 10n ** 12n],
    ['1\u00A0000', 1000n, 1n],
  ])('reads %j exactly', (text, taljare, namnare) => {
    expect(tolkaDecimaltal(text, 'procent')).toEqual({ taljare, namnare });
  });

  it.each(['', '32.76', '-1', '1e3', ',5', '5,', '0,1234567890123', 'O'])('refuses %j on its field', (text) => {
    expect(tolkaDecimaltal(text, 'procent')).toMatchObject({ regel: 'Inte ett tal', falt: 'procent' });
  });
});

describe('decimaltext', () => {
  it.each([
    [2n, 3n, 4, '0,6666…'],
    [-2n, 3n, 2, '\u22120,66…'],
    [1n, 8n, 12, '0,125'],
    [10n, 2n, 2, '5'],
    [1_999_999n, 1_000_000n, 2, '1,99…'],
    [25_000n, 2n, 0, '12\u00A0500'],
    [7n, 2n, 0, '3…'],
  ])('%s/%s with %i decimals is cut off, not rounded: %s', (taljare, namnare, decimaler, text) => {
    expect(decimaltext({ taljare, namnare }, decimaler)).toBe(text);
  });
});

it('gemensamNamnare takes the least common denominator', () => {
  const brak = [6n, 4n, 3n].map((namnare) => ({ taljare: 1n, namnare }));
  expect(gemensamNamnare(brak)).toEqual({ taljare: [2n, 3n, 4n], namnare: 12n });
});
