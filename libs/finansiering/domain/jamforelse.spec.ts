import fc from 'fast-check';
import { ANTAL_LIKA_STORA, jamforLikaStora, type Jamforelsekommun, likaStora, median, perInvanare, tiondelstext } from './jamforelse';

fc.configureGlobal({ seed: process.env['SEED'] ? Number(process.env['SEED']) : undefined });

/** SCB 2019-12-31. */
const NORRBOTTEN: readonly Jamforelsekommun[] = (
  [
    ['2505', 6_220], ['2506', 2_785], ['2510', 4_923], ['2513', 3_315], ['2514', 15_886], ['2518', 4_299], ['2521', 6_052], ['2523', 17_529],
    ['2560', 8_066], ['2580', 78_105], ['2581', 42_281], ['2582', 28_080], ['2583', 9_685], ['2584', 22_867],
  ] as const
).map(([kommunkod, folkmangd]) => ({ kommunkod, folkmangd, belopp: [7_460_000n] }));

const slumpkommuner: fc.Arbitrary<readonly Jamforelsekommun[]> = fc.uniqueArray(
  fc.record({
    kommunkod: fc.integer({ min: 1000, max: 1040 }).map(String),
    folkmangd: fc.option(fc.integer({ min: 0, max: 12 })),
    belopp: fc.array(fc.bigInt({ min: -(10n ** 10n), max: 10n ** 10n }), { minLength: 2, maxLength: 2 }),
  }),
  { minLength: 1, maxLength: 20, selector: (k) => k.kommunkod },
);

describe('kommuner of like size', () => {
  it('are the four nearest in population, nearest first', () => {
    expect(likaStora('2506', NORRBOTTEN)).toEqual(['2513', '2518', '2510', '2521']);
    expect(likaStora('2580', NORRBOTTEN)).toEqual(['2581', '2582', '2584', '2523']);
  });

  it('at the same distance the lower kommunkod goes first', () => {
    const k = (kommunkod: string, folkmangd: number) => ({ kommunkod, folkmangd, belopp: [] });
    expect(likaStora('2', [k('2', 100), k('9', 90), k('3', 110), k('1', 110)], 2)).toEqual(['1', '3']);
  });

  it('do not depend on the order they are given in, and are at most as many as asked for', () => {
    fc.assert(
      fc.property(slumpkommuner, fc.integer({ min: 0, max: 6 }), (alla, antal) => {
        const kod = alla[0]?.kommunkod ?? '';
        const svar = likaStora(kod, alla, antal);
        expect(likaStora(kod, [...alla].reverse(), antal)).toEqual(svar);
        expect(svar.length).toBeLessThanOrEqual(antal);
        expect(svar).not.toContain(kod);
        const storlek = new Map(alla.map((k) => [k.kommunkod, k.folkmangd ?? 0]));
        const avstand = (x: string): number => Math.abs((storlek.get(x) ?? 0) - (storlek.get(kod) ?? 0));
        const utanfor = alla.filter((k) => (k.folkmangd ?? 0) > 0 && k.kommunkod !== kod && !svar.includes(k.kommunkod));
        if ((storlek.get(kod) ?? 0) > 0) for (const k of utanfor) for (const s of svar) expect(avstand(s)).toBeLessThanOrEqual(avstand(k.kommunkod));
      }),
    );
  });

  it('a kommun without a known population is compared with nobody', () => {
    const utan = NORRBOTTEN.map((k) => (k.kommunkod === '2506' ? { ...k, folkmangd: null } : k));
    expect(jamforLikaStora('2506', utan)).toBeNull();
    expect(jamforLikaStora('0114', NORRBOTTEN)).toBeNull();
    expect(jamforLikaStora('2513', utan)?.rader.map((r) => r.kommunkod)).not.toContain('2506');
  });
});

describe('per inhabitant', () => {
  it.each([
    [7_460_000n, 2_785, '26,8'],
    [100n, 20, '0,1'],
    [99n, 20, '0,0'],
    [-100n, 20, '\u22120,1'],
    [0n, 5, '0,0'],
    [123_456_700n, 1, '1\u00a0234\u00a0567,0'],
  ])('%d öre over %d inhabitants is %s kr, half up', (belopp, antal, text) => {
    expect(tiondelstext(perInvanare(belopp, antal))).toBe(text);
  });

  it('nobody living there is an error, not infinity', () => {
    expect(() => perInvanare(1n, 0)).toThrow(RangeError);
  });
});

describe('the median', () => {
  const hel = (n: bigint) => ({ taljare: n, namnare: 1n });

  it('is the one in the middle, or the mean of two', () => {
    expect(median([hel(9n), hel(1n), hel(5n)])).toEqual(hel(5n));
    expect(median([hel(9n), hel(1n)])).toEqual({ taljare: 10n, namnare: 2n });
    expect(median([])).toBeUndefined();
  });

  it('has as many above as below it', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.bigInt({ min: -1000n, max: 1000n }), fc.bigInt({ min: 1n, max: 50n })), { minLength: 1, maxLength: 15 }), (par) => {
        const varden = par.map(([taljare, namnare]) => ({ taljare, namnare }));
        const m = median(varden);
        if (!m) throw new Error('no median');
        const skillnad = varden.map((v) => v.taljare * m.namnare - m.taljare * v.namnare);
        expect(skillnad.filter((d) => d < 0n).length).toBeLessThanOrEqual(varden.length / 2);
        expect(skillnad.filter((d) => d > 0n).length).toBeLessThanOrEqual(varden.length / 2);
      }),
    );
  });

  it('of all is shown with the kommun and those of like size', () => {
    const j = jamforLikaStora('2506', NORRBOTTEN);
    expect(j?.rader.map((r) => r.kommunkod)).toEqual(['2506', '2513', '2518', '2510', '2521']);
    expect(j?.rader.map((r) => r.perInvanare.map(tiondelstext).join())).toEqual(['26,8', '22,5', '17,4', '15,2', '12,3']);
    // Of fourteen the two in the middle are Älvsbyn (8 066) and Haparanda (9 685): 9,249 and 7,703 kr, together 16,952, half of it 8,476.
    expect([j?.antalIMedian, j?.medianBelopp, j?.medianPerInvanare.map(tiondelstext)]).toEqual([14, [7_460_000n], ['8,5']]);
    expect(j?.rader).toHaveLength(1 + ANTAL_LIKA_STORA);
  });
});
