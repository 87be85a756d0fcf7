import fc from 'fast-check';
import { atagandetillstand } from './atagande';
import { arsintervall, beloppslagen, delaEfterLage, FLEST_AR, type Kommunbildspost, lagessumma, lagestext, stallUppKommunbild } from './kommunbild';
import { kostnadsslag } from './kostnadspost';

fc.configureGlobal({ seed: process.env['SEED'] ? Number(process.env['SEED']) : undefined });

const post = (val: Partial<Kommunbildspost> = {}): Kommunbildspost => ({
  id: 'a', namn: 'Grundbelopp', ar: 2021, slag: 'grundbelopp', projekt: null, andel: 100_00n, faststalld: false, antagande: false, atagande: null, ...val,
});
const fraga = (val: Partial<NonNullable<Kommunbildspost['atagande']>> = {}) => ({ tillstand: 'tillfragad' as const, begart: 100_00n, atagit: 0n, sistaDag: '2021-03-15', ...val });
const utanHarda = (text: string): string => text.replaceAll('\u00a0', ' ');

const AR = [2019, 2020, 2021, 2022, 2023];
const slumppost: fc.Arbitrary<Kommunbildspost> = fc.record({
  id: fc.uuid(),
  namn: fc.constantFrom('A', 'B', 'C'),
  ar: fc.integer({ min: 2018, max: 2024 }),
  slag: fc.constantFrom(...kostnadsslag),
  projekt: fc.option(fc.constantFrom({ id: 'x', namn: 'X' }, { id: 'y', namn: 'Y' })),
  andel: fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }),
  faststalld: fc.boolean(),
  antagande: fc.boolean(),
  atagande: fc.option(
    fc.record({ tillstand: fc.constantFrom(...atagandetillstand), begart: fc.bigInt({ min: 1n, max: 10n ** 12n }), atagit: fc.bigInt({ min: 0n, max: 10n ** 12n }), sistaDag: fc.constant('2021-03-15') }),
  ),
});

describe('how firm a share is', () => {
  it.each([
    ['a fastställd post is decided, whatever was asked', post({ faststalld: true, atagande: fraga() }), [100_00n, 0n, 0n], 'Beslutat'],
    ['a post nobody has been asked about is a forecast', post(), [0n, 100_00n, 0n], 'Prognos'],
    ['that rests on an assumption', post({ antagande: true }), [0n, 100_00n, 0n], 'Prognos, antagande'],
    ['asked for the whole share', post({ atagande: fraga() }), [0n, 0n, 100_00n], 'Tillfrågat, svar senast 2021-03-15'],
    ['förankrad is not decided', post({ atagande: fraga({ tillstand: 'forankrad', atagit: 100_00n }) }), [0n, 0n, 100_00n], 'Förankrat, beslut senast 2021-03-15'],
    ['declined is still asked for', post({ atagande: fraga({ tillstand: 'avbojd' }) }), [0n, 0n, 100_00n], 'Avböjt'],
    ['withdrawn is a forecast', post({ atagande: fraga({ tillstand: 'aterkallad' }) }), [0n, 100_00n, 0n], 'Prognos'],
    ['decided by the kommun', post({ atagande: fraga({ tillstand: 'beslutad', atagit: 100_00n }) }), [100_00n, 0n, 0n], 'Beslutat av kommunen'],
    ['decided about less than the share', post({ atagande: fraga({ tillstand: 'beslutad', atagit: 60_00n }) }), [60_00n, 40_00n, 0n], 'Beslutat av kommunen (60 kr), prognos (40 kr)'],
    ['asked for more than the share has become', post({ atagande: fraga({ begart: 500_00n }) }), [0n, 0n, 100_00n], 'Tillfrågat, svar senast 2021-03-15'],
    ['a credit is a forecast', post({ andel: -5_00n, atagande: fraga() }), [0n, -5_00n, 0n], 'Prognos'],
  ])('%s', (_, p, delar, text) => {
    const delat = delaEfterLage(p);
    expect(beloppslagen.map((l) => delat[l])).toEqual(delar);
    expect(utanHarda(lagestext(p))).toBe(text);
  });

  it('splits without losing or making an öre', () => {
    fc.assert(fc.property(slumppost, (p) => lagessumma(delaEfterLage(p)) === p.andel));
  });
});

describe('the picture over years', () => {
  it('has one row per project, else per name of post, under its kind of cost', () => {
    const projekt = { id: 'p', namn: 'Elevhälsa' };
    const bild = stallUppKommunbild(
      [
        post({ id: '1', namn: 'Elevhälsa 2021', slag: 'projekt', projekt, andel: 10n }),
        post({ id: '2', namn: 'Elevhälsa 2022', slag: 'projekt', projekt, ar: 2022, andel: 20n }),
        post({ id: '3', namn: 'Elevhälsa extra', slag: 'projekt', projekt, ar: 2022, andel: 5n, faststalld: true }),
        post({ id: '4', andel: 7n }),
        post({ id: '5', ar: 2022, andel: 8n }),
      ],
      [2021, 2022],
    );
    expect(bild.grupper.map((g) => [g.rubrik, g.belopp, g.summa, g.rader.map((r) => [r.namn, r.celler.map((c) => c && [c.summa, c.lage, c.postId]), r.summa])])).toEqual([
      ['Grundbelopp', [7n, 8n], 15n, [['Grundbelopp', [[7n, 'Prognos', '4'], [8n, 'Prognos', '5']], 15n]]],
      ['Projekt', [10n, 25n], 35n, [['Elevhälsa', [[10n, 'Prognos', '1'], [25n, 'Prognos; Beslutat', null]], 35n]]],
    ]);
    expect(bild.perAr).toEqual([{ beslutat: 0n, prognos: 17n, tillfragat: 0n }, { beslutat: 5n, prognos: 28n, tillfragat: 0n }]);
  });

  it('has no amount in a year without a post, not zero', () => {
    expect(stallUppKommunbild([post({ ar: 2022 })], [2021, 2022]).grupper[0]?.rader[0]?.celler[0]).toBeNull();
  });

  it('adds up to the öre along rows, years, groups and standings', () => {
    fc.assert(
      fc.property(fc.array(slumppost, { maxLength: 40 }), (poster) => {
        const bild = stallUppKommunbild(poster, AR);
        const med = poster.filter((p) => AR.includes(p.ar));
        const allt = med.reduce((s, p) => s + p.andel, 0n);
        expect(lagessumma(bild.totalt)).toBe(allt);
        expect(bild.grupper.reduce((s, g) => s + g.summa, 0n)).toBe(allt);
        for (const [i, ar] of AR.entries()) {
          const arets = med.filter((p) => p.ar === ar).reduce((s, p) => s + p.andel, 0n);
          expect(lagessumma(bild.perAr[i] ?? { beslutat: 1n, prognos: 0n, tillfragat: 0n })).toBe(arets);
          expect(bild.grupper.reduce((s, g) => s + (g.belopp[i] ?? 0n), 0n)).toBe(arets);
        }
        for (const g of bild.grupper) {
          expect(g.rader.reduce((s, r) => s + r.summa, 0n)).toBe(g.summa);
          for (const r of g.rader) expect(r.celler.reduce((s, c) => s + (c?.summa ?? 0n), 0n)).toBe(r.summa);
        }
        expect(new Set(bild.grupper.flatMap((g) => g.rader.map((r) => r.id))).size).toBe(bild.grupper.reduce((s, g) => s + g.rader.length, 0));
      }),
    );
  });
});

describe('the years shown', () => {
  it.each([
    [null, null, 2019, 2023],
    [2020, 2021, 2020, 2021],
    [2022, 2020, 2020, 2022],
    [2020, null, 2020, 2024],
    [null, 2020, 2016, 2020],
    [2001, 2021, 2012, 2021],
    [-5, 99999, 2091, 2100],
  ])('from %s to %s are %d-%d', (fran, till, a, b) => {
    expect(arsintervall(2021, fran, till)).toEqual({ fran: a, till: b });
  });

  it('are never more than fit side by side', () => {
    fc.assert(
      fc.property(fc.option(fc.integer()), fc.option(fc.integer()), (a, b) => {
        const { fran, till } = arsintervall(2021, a, b);
        return fran >= 2000 && till <= 2100 && fran <= till && till - fran < FLEST_AR;
      }),
    );
  });
});
