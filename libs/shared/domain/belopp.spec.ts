import fc from 'fast-check';
import { arAvslag } from './avslag';
import { delaAvrundat, formateraBelopp, formateraHeltal, STORSTA_BELOPP, tolkaBelopp } from './belopp';

fc.configureGlobal({
  seed: process.env['SEED'] ? Number(process.env['SEED']) : undefined,
  numRuns: Math.min(20_000, Number(process.env['EGENSKAPER_KORNINGAR'] ?? 100_000)),
});

const NBSP = '\u00A0';

describe('tolkaBelopp', () => {
  it.each([
    ['490 000 kr', 49_000_000n],
    ['490000', 49_000_000n],
    ['490 000,50', 49_000_050n],
    ['490 000,5', 49_000_050n],
    [`490${NBSP}000${NBSP}kr`, 49_000_000n],
    ['490\u202F000\u2009kr', 49_000_000n],
    ['\uFEFF490 000\u200B', 49_000_000n],
    ['  1 962 600 kronor ', 196_260_000n],
    ['12:-', 1_200n],
    ['-94 503', -9_450_300n],
    ['\u221294 503,25 kr', -9_450_325n],
    ['\u2212 5', -500n],
    ['0', 0n],
    ['-0', 0n],
    ['007', 700n],
    ['100000000000', STORSTA_BELOPP],
  ])('reads %j', (text, ore) => {
    expect(tolkaBelopp(text, { falt: 'budget' })).toBe(ore);
  });

  it.each([
    ['490 000,505 kr', 'Högst två decimaler'],
    ['12O kr', 'Inte ett belopp'],
    ['', 'Belopp saknas'],
    [' \u00A0 ', 'Belopp saknas'],
    ['490.000', 'Decimalkomma'],
    ['490 000.50', 'Decimalkomma'],
    ['490 tkr', 'Fel enhet'],
    ['4 9000', 'Inte ett belopp'],
    ['1 5', 'Inte ett belopp'],
    ['490 000,', 'Inte ett belopp'],
    ['--5', 'Inte ett belopp'],
    ['1e5', 'Inte ett belopp'],
    ['\u0661\u0662', 'Inte ett belopp'],
    ['kr', 'Inte ett belopp'],
    ['100000000000,01', 'För stort belopp'],
    ['9'.repeat(500), 'För stort belopp'],
  ])('refuses %j by the rule %s', (text, regel) => {
    const svar = tolkaBelopp(text, { falt: 'budget' });
    expect(svar).toMatchObject({ slag: 'avslag', regel, falt: 'budget', utvag: expect.any(String) });
  });

  it('refuses a negative budget but reads a negative credit, and minus zero is zero', () => {
    expect(tolkaBelopp('-1', { falt: 'budget', minst0: true })).toMatchObject({ regel: 'Inte under noll' });
    expect(tolkaBelopp('-1', { falt: 'kredit' })).toBe(-100n);
    expect(tolkaBelopp('-0,00', { falt: 'budget', minst0: true })).toBe(0n);
  });

  it('reads back every amount that formateraBelopp writes', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -STORSTA_BELOPP, max: STORSTA_BELOPP }), (ore) => {
        expect(tolkaBelopp(formateraBelopp(ore), { falt: 'x' })).toBe(ore);
      }),
    );
  });

  it('answers any text with an amount within bounds or a refusal, never an exception', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.boolean(), (text, minst0) => {
        const svar = tolkaBelopp(text, { falt: 'x', minst0 });
        if (arAvslag(svar)) expect(svar.text).not.toBe('');
        else expect(svar <= STORSTA_BELOPP && svar >= (minst0 ? 0n : -STORSTA_BELOPP)).toBe(true);
      }),
    );
  });
});

describe('formateraBelopp', () => {
  it.each([
    [196_260_000n, {}, '1 962 600 kr'],
    [196_260_050n, {}, '1 962 600,50 kr'],
    [5n, {}, '0,05 kr'],
    [0n, {}, '0 kr'],
    [-9_450_300n, {}, '\u221294 503 kr'],
    [9_450_300n, { enhet: 'tkr' }, '95 tkr'],
    [9_450_300n, { enhet: 'tkr', decimaler: 1 }, '94,5 tkr'],
    [50_000n, { enhet: 'tkr' }, '1 tkr'],
    [-50_000n, { enhet: 'tkr' }, '\u22121 tkr'],
    [-49_999n, { enhet: 'tkr' }, '0 tkr'],
    [100n, { decimaler: 2 }, '1,00 kr'],
    [100_000n, { visaEnhet: false }, '1 000'],
  ] as const)('writes %s with %j as %s', (ore, opts, text) => {
    expect(formateraBelopp(ore, opts)).toBe(text.replaceAll(' ', NBSP));
  });

  it('rounds half up on the absolute value, so credits mirror charges', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }),
        fc.bigInt({ min: 1n, max: 10n ** 9n }),
        (t, n) => {
          const kvot = delaAvrundat(t, n);
          expect(delaAvrundat(-t, n)).toBe(-kvot);
          const fel = 2n * (t - kvot * n);
          expect(fel <= n && fel >= -n).toBe(true);
        },
      ),
    );
    expect(delaAvrundat(5n, 2n)).toBe(3n);
    expect(() => delaAvrundat(1n, 0n)).toThrow(RangeError);
  });

  it('groups whole numbers', () => {
    expect(formateraHeltal(-250_093n)).toBe(`\u2212250${NBSP}093`);
  });
});
