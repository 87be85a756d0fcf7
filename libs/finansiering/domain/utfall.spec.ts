import fc from 'fast-check';
import { jamforUtfall, kopplaUtfall, periodtext, senastKandManad, type Utfallspost, type Utfallsrad, utfallTomManad } from './utfall';

fc.configureGlobal({ ...(process.env['SEED'] ? { seed: Number(process.env['SEED']) } : {}), numRuns: 500 });

const post = (val: Partial<Utfallspost>): Utfallspost => ({ sida: 'kostnad', konto: '4010', kontonamn: 'Konsulter', objekt: [], belopp: 100n, rad: 1, franManad: 1, tillManad: 1, ...val });
const rad = (budgetradId: string, franManad: number, tillManad: number, belopp: bigint): Utfallsrad => ({ budgetradId, franManad, tillManad, belopp });
const projekt = { dimension: 6, nummer: 'P1', namn: 'Elevhälsa' };
const stalle = { dimension: 1, nummer: '100', namn: 'e-kontor' };

describe('kopplaUtfall', () => {
  it('goes by project before kostnadsställe before account', () => {
    const poster = [post({ objekt: [stalle, projekt] }), post({ objekt: [stalle] }), post({})];
    const k = (dimension: number, kod: string, budgetradId: string) => ({ sida: 'kostnad' as const, dimension, kod, budgetradId });
    expect(kopplaUtfall(poster, [k(0, '4010', 'konto'), k(1, '100', 'ställe'), k(6, 'P1', 'projekt')]).rader.map((r) => r.budgetradId)).toEqual(['projekt', 'ställe', 'konto']);
    expect(kopplaUtfall(poster, [k(0, '4010', 'konto')]).rader).toEqual([rad('konto', 1, 1, 300n)]);
  });

  it('turns income to an amount above zero, and keeps the sides apart', () => {
    const poster = [post({ sida: 'intakt', konto: '3010', belopp: -500n, objekt: [projekt] }), post({ belopp: 200n, objekt: [projekt] })];
    const svar = kopplaUtfall(poster, [{ sida: 'intakt', dimension: 6, kod: 'P1', budgetradId: 'i' }]);
    expect(svar.rader).toEqual([rad('i', 1, 1, 500n)]);
    expect(svar.okopplade).toEqual([{ sida: 'kostnad', dimension: 6, kod: 'P1', namn: 'Elevhälsa', antal: 1, belopp: 200n }]);
  });

  it('leaves out what a decision says is not counted, and says how many', () => {
    expect(kopplaUtfall([post({}), post({})], [{ sida: 'kostnad', dimension: 0, kod: '4010', budgetradId: null }])).toEqual({ rader: [], okopplade: [], antalUtanfor: 2 });
  });

  it('loses no öre: what is mapped, not mapped and left out is what the file held', () => {
    const poster = fc.array(fc.record({ konto: fc.constantFrom('4010', '5010', '6110'), belopp: fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n }), manad: fc.integer({ min: 1, max: 12 }) }));
    fc.assert(
      fc.property(poster, (ps) => {
        const { rader, okopplade } = kopplaUtfall(
          ps.map((p) => post({ konto: p.konto, belopp: p.belopp, franManad: p.manad, tillManad: p.manad })),
          [{ sida: 'kostnad', dimension: 0, kod: '4010', budgetradId: 'a' }, { sida: 'kostnad', dimension: 0, kod: '5010', budgetradId: 'a' }],
        );
        const summa = (b: readonly { readonly belopp: bigint }[]): bigint => b.reduce((s, x) => s + x.belopp, 0n);
        expect(summa(rader) + summa(okopplade)).toBe(summa(ps));
      }),
    );
  });
});

describe('jamforUtfall', () => {
  const period = { franManad: 1, tillManad: 3 };

  it('tells new, changed and gone apart inside the period, and leaves the rest', () => {
    const gallande = [rad('a', 1, 1, 10n), rad('a', 2, 2, 20n), rad('b', 3, 3, 5n), rad('a', 4, 4, 99n)];
    expect(jamforUtfall([rad('a', 1, 1, 10n), rad('a', 2, 2, 21n), rad('c', 3, 3, 7n)], gallande, period)).toEqual({
      andringar: [
        { budgetradId: 'a', franManad: 2, tillManad: 2, nu: 20n, ny: 21n },
        { budgetradId: 'b', franManad: 3, tillManad: 3, nu: 5n, ny: null },
        { budgetradId: 'c', franManad: 3, tillManad: 3, nu: null, ny: 7n },
      ],
      oforandrade: 1,
      krockar: [],
    });
  });

  it('a sum that reaches out of the period cannot be split; one inside it is replaced by its months', () => {
    expect(jamforUtfall([], [rad('a', 1, 10, 10n)], period).krockar).toEqual([rad('a', 1, 10, 10n)]);
    expect(jamforUtfall([rad('a', 1, 1, 4n), rad('a', 2, 2, 6n)], [rad('a', 1, 2, 10n)], period)).toMatchObject({ andringar: [{ nu: 10n, ny: null }, { ny: 4n }, { ny: 6n }], krockar: [] });
  });

  it('the same again changes nothing, whatever it is', () => {
    const rader = fc.uniqueArray(fc.record({ budgetradId: fc.constantFrom('a', 'b'), franManad: fc.integer({ min: 1, max: 3 }), belopp: fc.bigInt() }), { selector: (r) => `${r.budgetradId}${r.franManad}` });
    fc.assert(
      fc.property(rader, (rs) => {
        const alla = rs.map((r) => ({ ...r, tillManad: r.franManad }));
        expect(jamforUtfall(alla, alla, period)).toEqual({ andringar: [], oforandrade: alla.length, krockar: [] });
      }),
    );
  });
});

describe('utfallTomManad', () => {
  it('adds up to the month when every month of it is spoken for', () => {
    const rader = [rad('a', 1, 1, 10n), rad('a', 2, 2, 5n), rad('b', 3, 3, 7n)];
    expect(utfallTomManad(rader, [{ franManad: 1, tillManad: 3 }], 2)).toEqual({ slag: 'kant', belopp: new Map([['a', 15n]]) });
    expect(senastKandManad(rader, [{ franManad: 1, tillManad: 3 }])).toBe(3);
  });

  it.each([
    [[], 3, 'Inget utfall är inläst för perioden.'],
    [[{ franManad: 1, tillManad: 1 }, { franManad: 3, tillManad: 3 }], 3, 'Utfall saknas för februari.'],
    [[{ franManad: 1, tillManad: 10 }], 12, 'Utfall saknas för november, december.'],
    [[{ franManad: 1, tillManad: 10 }], 5, 'Utfallet är inläst som en summa för januari–oktober och kan inte delas på månader.'],
  ])('%j to month %d: %s', (perioder, manad, text) => expect(utfallTomManad([rad('a', 1, 10, 1n)], perioder, manad)).toEqual({ slag: 'saknas', text }));

  it('a sum of the year to October is known in October alone', () => expect(senastKandManad([rad('a', 1, 10, 1n)], [{ franManad: 1, tillManad: 10 }])).toBe(10));
});

it('names a period', () => expect([periodtext({ franManad: 1, tillManad: 10 }), periodtext({ franManad: 5, tillManad: 5 })]).toEqual(['januari–oktober', 'maj']));
