import fc from 'fast-check';
import { arAvslag } from '@gemensam/shared/domain';
import { atagandetillstand } from './atagande';
import { finansieringslage, type Finansieringspart, type FragatAtagande, kommunernasDel, omfraga, provaFastaBelopp } from './finansieringslage';

fc.configureGlobal({ seed: process.env['SEED'] ? Number(process.env['SEED']) : undefined });

const part = (andel: bigint, val: Partial<Finansieringspart> = {}): Finansieringspart => ({ namn: 'X', andel, tillstand: 'beslutad', begart: andel, atagit: andel, ...val });

describe('finansieringslage', () => {
  it('is secured when all have decided and the sum is the total to the öre', () => {
    expect(finansieringslage(100n, [part(60n), part(40n)])).toMatchObject({ sakrad: true, sakrat: 100n, saknas: 0n });
    expect(finansieringslage(101n, [part(60n), part(40n)])).toMatchObject({ sakrad: false, sakrat: 100n, saknas: 1n });
    expect(finansieringslage(100n, [part(60n), part(40n), part(0n, { tillstand: null, atagit: 0n })]).sakrad).toBe(true);
  });

  it.each([
    ['one is only prepared', { tillstand: 'forankrad' }, 60n],
    ['one has not been asked', { tillstand: null, atagit: 0n }, 60n],
    ['one has declined', { tillstand: 'avbojd', atagit: 0n }, 60n],
    ['one has decided an öre too little', { atagit: 39n }, 99n],
    ['one has decided about a larger amount than it now carries', { atagit: 41n, begart: 41n }, 100n],
  ] as const)('is not secured when %s', (_, val, sakrat) => {
    expect(finansieringslage(100n, [part(60n), part(40n, val)])).toMatchObject({ sakrad: false, sakrat, saknas: 100n - sakrat });
  });

  it('says who was asked for another amount', () => {
    const { parter } = finansieringslage(100n, [part(60n, { begart: 50n, atagit: 50n }), part(40n, { tillstand: 'aterkallad', begart: 50n, atagit: 0n })]);
    expect(parter.map((p) => p.annatBelopp)).toEqual([true, false]);
  });

  it('always has secured and missing that add up, party by party and together', () => {
    const partArb = fc.record({
      namn: fc.constant('X'), andel: fc.bigInt(0n, 10n ** 9n), tillstand: fc.constantFrom(null, ...atagandetillstand), begart: fc.bigInt(1n, 10n ** 9n), atagit: fc.bigInt(0n, 10n ** 9n),
    });
    fc.assert(
      fc.property(fc.array(partArb, { maxLength: 20 }), (parter) => {
        const totalt = parter.reduce((s, p) => s + p.andel, 0n);
        const lage = finansieringslage(totalt, parter);
        expect(lage.sakrat + lage.saknas).toBe(totalt);
        for (const p of lage.parter) expect(p.sakrat + p.saknas === p.andel && p.sakrat >= 0n && p.saknas >= 0n).toBe(true);
        expect(lage.sakrad).toBe(parter.every((p) => p.andel === 0n || (p.tillstand === 'beslutad' && p.atagit === p.andel)) && parter.reduce((s, p) => s + (p.tillstand === 'beslutad' ? p.atagit : 0n), 0n) === totalt);
      }),
    );
  });
});

describe('omfraga', () => {
  const fragad = (kommunkod: string, tillstand: FragatAtagande['tillstand'], begart: bigint): FragatAtagande => ({ id: kommunkod, kommunkod, namn: `Kommun ${kommunkod}`, tillstand, begart });

  it('asks anew who gets another amount, withdraws who carries nothing, and leaves the rest', () => {
    const fragade = [fragad('1', 'tillfragad', 10n), fragad('2', 'forankrad', 20n), fragad('3', 'avbojd', 30n), fragad('4', 'beslutad', 40n), fragad('5', 'aterkallad', 50n), fragad('6', 'forankrad', 60n)];
    expect(omfraga(fragade, new Map([['1', 11n], ['2', 20n], ['3', 31n], ['4', 40n], ['5', 51n]]))).toEqual([
      { id: '1', namn: 'Kommun 1', tidigare: 10n, begart: 11n },
      { id: '3', namn: 'Kommun 3', tidigare: 30n, begart: 31n },
      { id: '6', namn: 'Kommun 6', tidigare: 60n, begart: null },
    ]);
  });

  it('refuses to change a decided one, with the figures', () => {
    const nej = omfraga([fragad('4', 'beslutad', 4_000n), fragad('1', 'tillfragad', 10n)], new Map([['4', 4_100n], ['1', 11n]]));
    expect(nej).toMatchObject({ regel: 'Beslutade åtaganden ändras inte' });
    expect(arAvslag(nej) && nej.text.replaceAll('\u00a0', ' ')).toBe('Kommun 4 har beslutat om 40 kr och skulle få 41 kr.');
  });
});

describe('kommunernasDel', () => {
  it('is the total minus the external part', () => {
    expect(kommunernasDel(49_000_000n, 10_000_000n)).toBe(39_000_000n);
    expect(kommunernasDel(100n, 100n)).toBe(0n);
  });
  it('refuses more than the total, with the figures', () => {
    const nej = kommunernasDel(10_000n, 10_100n);
    expect(nej).toMatchObject({ regel: 'Mer än hela posten', falt: 'belopp' });
    expect(arAvslag(nej) && nej.text.replaceAll('\u00a0', ' ')).toContain('101 kr: 1 kr för mycket');
    expect(kommunernasDel(100n, -1n)).toMatchObject({ falt: 'belopp' });
  });
});

describe('provaFastaBelopp', () => {
  it('holds fixed amounts to what the kommuner share, with the difference either way', () => {
    expect(provaFastaBelopp(70_000n, 70_000n)).toBeNull();
    expect(provaFastaBelopp(70_001n, 70_000n)?.text.replaceAll('\u00A0', ' ')).toBe('Kommunernas fasta belopp är tillsammans 700,01 kr, men kommunerna ska dela på 700 kr: 0,01 kr för mycket.');
    expect(provaFastaBelopp(0n, 70_000n)?.text).toContain('för lite');
  });
});
