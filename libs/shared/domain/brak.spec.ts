import { decimaltext, forkortat, gemensamNamnare, sgd } from './brak';

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

it('sgd is never below zero, and lowest terms keep the sign in the numerator', () => {
  expect([sgd(12n, 18n), sgd(-12n, 18n), sgd(0n, -7n), sgd(2n ** 4000n, 6n ** 2000n)]).toEqual([6n, 6n, 7n, 2n ** 2000n]);
  expect(forkortat({ taljare: -6n, namnare: 4n })).toEqual({ taljare: -3n, namnare: 2n });
});
