import { inloggningsfordrojning } from './inloggningsfordrojning';

describe('inloggningsfordrojning', () => {
  it.each([
    [0, 0],
    [4, 0],
    [5, 250],
    [6, 500],
    [8, 2_000],
    [9, 4_000],
    [10, 4_000],
    [100_000, 4_000],
  ])('%i failures on the name: %i ms', (perNamn, ms) => {
    expect(inloggningsfordrojning({ perNamn, perAdress: 0 })).toBe(ms);
  });

  it('an address shared by many is slowed later, and the longer wait holds', () => {
    expect(inloggningsfordrojning({ perNamn: 0, perAdress: 24 })).toBe(0);
    expect(inloggningsfordrojning({ perNamn: 0, perAdress: 26 })).toBe(500);
    expect(inloggningsfordrojning({ perNamn: 7, perAdress: 25 })).toBe(1_000);
  });
});
