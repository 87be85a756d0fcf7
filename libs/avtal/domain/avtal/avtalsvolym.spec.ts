import fc from 'fast-check';
import { avtalsvolym } from './avtalsvolym';

fc.configureGlobal({ seed: process.env['SEED'] ? Number(process.env['SEED']) : undefined, numRuns: 500 });

it('says what is called off, what is left, and never that it is all when an öre is left', () => {
  expect(avtalsvolym(0n, 100n)).toEqual({ avropat: 0n, kvar: 100n, andel: '0\u00A0%', promille: 0 });
  expect(avtalsvolym(100n, 100n)).toEqual({ avropat: 100n, kvar: 0n, andel: '100\u00A0%', promille: 1000 });
  expect(avtalsvolym(99_999_999n, 100_000_000n)).toMatchObject({ kvar: 1n, andel: '99,999999\u00A0%', promille: 999 });
  expect(avtalsvolym(1n, null)).toBeNull();
});

it('called off and left are the takvolym, and the bar is full exactly when nothing is left', () => {
  fc.assert(fc.property(fc.bigInt({ min: 1n, max: 10n ** 13n }), fc.bigInt({ min: 0n, max: 10n ** 13n }), (takvolym, n) => {
    const v = avtalsvolym(n % (takvolym + 1n), takvolym);
    expect(v && v.avropat + v.kvar).toBe(takvolym);
    expect(v?.promille === 1000).toBe(v?.kvar === 0n);
  }));
});
