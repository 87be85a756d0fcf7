import fc from 'fast-check';
import { attFaktureraTillOchMed, delaIPerioder, fakturaperiodText, faktureringsplaner, forvaldFakturaregel } from './faktura-plan';

fc.configureGlobal({ seed: process.env['SEED'] ? Number(process.env['SEED']) : undefined });
const KORNINGAR = Math.max(1, Math.floor(Number(process.env['EGENSKAPER_KORNINGAR'] ?? 100_000) / 10));
const belopp = fc.bigInt({ min: -(10n ** 13n), max: 10n ** 13n });
const plan = fc.constantFrom(...faktureringsplaner);
const summa = (delar: readonly bigint[]): bigint => delar.reduce((s, d) => s + d, 0n);

describe('delaIPerioder', () => {
  it('gives the öre left over to the first parts', () => {
    expect(delaIPerioder(100n, 'manad')).toEqual([9n, 9n, 9n, 9n, 8n, 8n, 8n, 8n, 8n, 8n, 8n, 8n]);
    expect(delaIPerioder(7_460_000n, 'helar')).toEqual([7_460_000n]);
    expect(delaIPerioder(5n, 'kvartal')).toEqual([2n, 1n, 1n, 1n]);
    expect(delaIPerioder(-5n, 'halvar')).toEqual([-3n, -2n]);
    expect(delaIPerioder(0n, 'kvartal')).toEqual([0n, 0n, 0n, 0n]);
  });

  it('adds up to the share to the öre, evenly, earlier parts not smaller, and a credit is the mirror image', () => {
    fc.assert(
      fc.property(belopp, plan, (andel, p) => {
        const delar = delaIPerioder(andel, p);
        const storlek = delar.map((d) => (andel < 0n ? -d : d));
        return (
          summa(delar) === andel &&
          storlek.every((d, i) => i === 0 || ((storlek[i - 1] ?? 0n) >= d && (storlek[0] ?? 0n) - d <= 1n)) &&
          delaIPerioder(-andel, p).every((d, i) => d === -(delar[i] ?? 0n))
        );
      }),
      { numRuns: KORNINGAR },
    );
  });
});

describe('attFaktureraTillOchMed', () => {
  const kvar = (forskott: boolean) => (manad: number) => attFaktureraTillOchMed(1_203n, { plan: 'kvartal', forskott, momskod: 'utanfor' }, manad);
  const manader = Array.from({ length: 12 }, (_, i) => i + 1);

  it('has a part due in its first month in advance, and in its last month afterwards', () => {
    expect(manader.map(kvar(true))).toEqual([301n, 301n, 301n, 602n, 602n, 602n, 903n, 903n, 903n, 1_203n, 1_203n, 1_203n]);
    expect(manader.map(kvar(false))).toEqual([0n, 0n, 301n, 301n, 301n, 602n, 602n, 602n, 903n, 903n, 903n, 1_203n]);
  });

  it('never falls from month to month, and in December is the whole share', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 13n }), plan, fc.boolean(), (andel, p, forskott) => {
        const steg = manader.map((m) => attFaktureraTillOchMed(andel, { plan: p, forskott, momskod: 'utanfor' }, m));
        return steg.at(-1) === andel && steg.every((s, i) => i === 0 || s >= (steg[i - 1] ?? 0n));
      }),
      { numRuns: KORNINGAR },
    );
  });
});

it('invoices the grundbelopp whole in advance and all else by quarter afterwards, outside VAT, until decided otherwise', () => {
  expect(forvaldFakturaregel('grundbelopp')).toEqual({ plan: 'helar', forskott: true, momskod: 'utanfor' });
  expect(forvaldFakturaregel('projekt')).toEqual({ plan: 'kvartal', forskott: false, momskod: 'utanfor' });
  expect(fakturaperiodText(2021, 12)).toBe('december 2021');
});
