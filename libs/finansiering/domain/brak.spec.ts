import { tolkaDecimaltal } from './brak';

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
