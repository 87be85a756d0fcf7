import fc from 'fast-check';
import { jamforStycken } from './jamfor-stycken';

fc.configureGlobal({ seed: process.env['SEED'] ? Number(process.env['SEED']) : undefined });

const par = (gamla: readonly string[], nya: readonly string[]) => jamforStycken(gamla, nya).map((p) => [p.gammal, p.ny]);

describe('jamforStycken', () => {
  it('puts a changed paragraph beside itself, new and gone ones alone', () => {
    expect(par(['Rubrik', 'Kostnaden är 400 kr i år.', 'Borta'], ['Rubrik', 'Helt nytt stycke', 'Kostnaden är 490 kr i år.'])).toEqual([[0, 0], [null, 1], [1, 2], [2, null]]);
  });

  it('does not put together what has little in common', () => {
    expect(par(['Alla kommuner deltar'], ['Frågan bordläggs'])).toEqual([[0, null], [null, 0]]);
  });

  it('of equal texts pairs all', () => {
    expect(par(['a', '', 'a'], ['a', '', 'a'])).toEqual([[0, 0], [1, 1], [2, 2]]);
    expect(par([], [])).toEqual([]);
  });

  it('has every paragraph of both exactly once, in order, whatever the texts', () => {
    const text = fc.array(fc.constantFrom('ett två tre', 'ett två fyra', 'fem', '', 'ett'), { maxLength: 12 });
    fc.assert(
      fc.property(text, text, (gamla, nya) => {
        const alla = jamforStycken(gamla, nya);
        expect(alla.flatMap((p) => p.gammal ?? [])).toEqual(gamla.map((_, i) => i));
        expect(alla.flatMap((p) => p.ny ?? [])).toEqual(nya.map((_, i) => i));
      }),
    );
  });

  it('takes very long texts', () => {
    const lang = Array.from({ length: 1_000 }, (_, i) => `Stycke ${i}`);
    expect(jamforStycken(['x', ...lang, 'slut'], ['y', ...lang, 'annat']).filter((p) => p.gammal !== null && p.ny !== null)).toHaveLength(1_000);
  });
});
