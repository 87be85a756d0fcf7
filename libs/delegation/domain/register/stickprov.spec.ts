import { arAvslag } from '@gemensam/shared/domain';
import { dragStickprov, tolkaStickprov } from './stickprov';

const rader = Array.from({ length: 20 }, (_, i) => `D 2021:${String(i + 1).padStart(2, '0')}`);
const dra = (fro: string, antal = 5, av: readonly string[] = rader) => dragStickprov(av, { antal, fro }, (r) => r);

describe('a random sample with a seed', () => {
  it('is the same for the same seed, whatever order the rows come in, and for ever', () => {
    expect(dra('17')).toEqual(dra('17', 5, [...rader].reverse()));
    expect(dra('17')).toMatchInlineSnapshot(`
      [
        "D 2021:02",
        "D 2021:04",
        "D 2021:08",
        "D 2021:11",
        "D 2021:14",
      ]
    `);
  });
  it('differs with the seed, and holds no row twice', () => {
    const olika = new Set(Array.from({ length: 200 }, (_, i) => dra(String(i)).join()));
    expect(olika.size).toBeGreaterThan(190);
    for (let i = 0; i < 100; i++) expect(new Set(dra(String(i), 12)).size).toBe(12);
  });
  it('is all the rows when there are no more, and none of none', () => {
    expect(dra('1', 500)).toEqual(rader);
    expect(dra('1', 5, [])).toEqual([]);
  });
  it('is uniform: each row, and each pair of rows, is as likely (chi-square, 8 000 seeds)', () => {
    const sma = rader.slice(0, 6);
    const [enskilda, par] = [new Map<string, number>(), new Map<string, number>()];
    const DRAG = 8_000;
    for (let i = 0; i < DRAG; i++) {
      const [a = '', b = ''] = dra(`fro ${i}`, 2, sma);
      for (const r of [a, b]) enskilda.set(r, (enskilda.get(r) ?? 0) + 1);
      par.set(`${a}${b}`, (par.get(`${a}${b}`) ?? 0) + 1);
    }
    const chi = (antal: ReadonlyMap<string, number>, vantat: number) =>
      [...antal.values()].reduce((s, n) => s + (n - vantat) ** 2 / vantat, 0);
    expect([enskilda.size, par.size]).toEqual([6, 15]);
    // 0.1 % of uniform ones are above these (5 and 14 degrees of freedom).
    expect(chi(enskilda, (DRAG * 2) / 6)).toBeLessThan(20.5);
    expect(chi(par, DRAG / 15)).toBeLessThan(36.1);
  });
});

describe('tolkaStickprov', () => {
  it.each([
    ['5', '17', { antal: 5, fro: '17' }],
    [' 500 ', ' å ', { antal: 500, fro: 'å' }],
  ])('reads %s and %s', (antal, fro, svar) => expect(tolkaStickprov({ antal, fro })).toEqual(svar));
  it.each([
    ['0', '1', 'antal'],
    ['501', '1', 'antal'],
    ['fem', '1', 'antal'],
    ['5', '', 'fro'],
    ['5', 'x'.repeat(41), 'fro'],
  ])('refuses %s and %s', (antal, fro, falt) => {
    const svar = tolkaStickprov({ antal, fro });
    expect(arAvslag(svar) && svar.falt).toBe(falt);
  });
});
