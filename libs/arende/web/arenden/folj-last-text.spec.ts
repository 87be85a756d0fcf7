import { jest } from '@jest/globals';
import { type Stromlyssnare } from '../skrivelse/textsynk';
import { foljLastText } from './folj-last-text';

const stromma = () => {
  const lyssnare: Stromlyssnare[] = [];
  let stangda = 0;
  return { lyssnare, stangda: () => stangda, synk: { stromma: (l: Stromlyssnare) => (lyssnare.push(l), { stang: () => void stangda++ }) } };
};

describe('a page that shows a locked text', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('learns that it is open again, and not that it is still locked when the stream begins', () => {
    const { lyssnare, synk } = stromma();
    const oppnad = jest.fn();
    foljLastText(synk, oppnad);
    lyssnare[0]?.andrad(7);
    lyssnare[0]?.last();
    jest.advanceTimersByTime(5_000);
    expect(oppnad).not.toHaveBeenCalled();
    lyssnare[0]?.oppnad?.();
    expect(oppnad).toHaveBeenCalledTimes(1);
  });

  it('listens again when the stream breaks, and no more when the page is left', () => {
    const { lyssnare, synk, stangda } = stromma();
    const oppnad = jest.fn();
    const sluta = foljLastText(synk, oppnad);
    lyssnare[0]?.bruten();
    jest.advanceTimersByTime(60_000);
    expect(lyssnare).toHaveLength(2);
    sluta();
    jest.advanceTimersByTime(60_000);
    expect(oppnad).not.toHaveBeenCalled();
    expect(stangda()).toBe(2);
  });
});
