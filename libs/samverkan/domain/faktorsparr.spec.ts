import { faktorsparr, vantetid } from './faktorsparr';

const minuter = (fel: number): number => faktorsparr(fel) / 60_000;

describe('the lock on second factors', () => {
  it('four failures cost nothing, the fifth five minutes, each further twice as long, never more than a day', () => {
    expect([0, 1, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 100, 5_000].map(minuter)).toEqual([0, 0, 0, 5, 10, 20, 40, 80, 160, 320, 640, 1_280, 1_440, 1_440, 1_440]);
  });

  it('leaves who guesses without stopping less than two chances in ten thousand a month', () => {
    const MANAD = 30 * 24 * 60;
    let [gissningar, klockan] = [0, 0];
    while (klockan < MANAD) {
      gissningar++;
      klockan += minuter(gissningar);
    }
    // Three codes of a million are good at a time: the one of now, and of the half minute on each side.
    expect((gissningar * 3) / 1_000_000).toBeLessThan(1.5e-4);
    expect(gissningar).toBeLessThan(50);
  });

  it('is told in words', () => {
    expect([0, 59_000, 61_000, 300_000, 80 * 60_000, 160 * 60_000, 24 * 3_600_000].map(vantetid)).toEqual(['en minut', 'en minut', '2 minuter', '5 minuter', '80 minuter', '3 timmar', '24 timmar']);
  });
});
