import * as fc from 'fast-check';
import { medMoms, takOre } from './prova-beloppet';
import { provningsavslag } from '../beslut/delegationsbeslut';
import { provaDelegationsbeslut } from './prova-delegationsbeslut';
import { punkter, underlag } from './provning.testdata';
import { type Javslage, type Momsbelopp, type Provningsunderlag, type SammaSak } from './provningsunderlag';

fc.configureGlobal({ seed: process.env['SEED'] ? Number(process.env['SEED']) : undefined, numRuns: 400 });

const roller = ['ordforande', 'vice_ordforande', 'ledamot', 'e_samordnare', 'namndsekreterare', 'overordnad', 'projektledare'] as const;
const rad = (u: Provningsunderlag, regel: string) => provaDelegationsbeslut(u).rader.find((r) => r.regel === regel);

const belopp: fc.Arbitrary<Momsbelopp> = fc.record({ ore: fc.bigInt(0n, 10_000_000n), moms: fc.constantFrom('in' as const, 'ut' as const), momssats: fc.constantFrom(25, 12, 6, 0) });
const borta = fc.array(fc.constantFrom(...roller).map((personId) => ({ personId, fran: '2021-02-10', till: '2021-02-20' })), { maxLength: 4 });
const jav = fc.array(fc.record({ personId: fc.constantFrom(...roller), lage: fc.constantFrom<Javslage>('foreslagen', 'anmald', 'jav', 'inte_jav'), grund: fc.constant('har en närstående i saken'), kalla: fc.constant('KL 6:28') }), { maxLength: 4 });
const fall = fc.record({
  nr: fc.constantFrom(...punkter.map((p) => p.nr)), roll: fc.constantFrom(...roller), franvaro: borta, jav, principiell: fc.boolean(),
  bradskande: fc.option(fc.constantFrom({ skal: 'Kort.' }, { skal: 'Leverantören slutar före sammanträdet.' })), sakLage: fc.constantFrom('oppen' as const, 'redan_beslutad' as const, 'overtagen_av_namnden' as const),
});
const som = ({ nr, roll, ...mer }: typeof fall extends fc.Arbitrary<infer T> ? T : never): Provningsunderlag => underlag(nr, roll, mer);

it('green is when no row brister, and always with a capacity; red gives the first row that brister', () =>
  fc.assert(
    fc.property(fall, (f) => {
      const p = provaDelegationsbeslut(som(f));
      const brister = p.rader.filter((r) => r.utfall === 'brister');
      expect(p.gron).toBe(brister.length === 0);
      if (p.gron) expect(p.som).not.toBeNull();
      expect(provningsavslag(p)?.regel ?? null).toBe(brister[0]?.regel ?? null);
      for (const b of brister) expect(b.utvag).toBeTruthy();
    }),
  ));

it('the same rows in the same order, whatever is asked', () => {
  const namn = provaDelegationsbeslut(underlag(1, 'ordforande')).rader.map((r) => r.regel);
  expect(namn).toHaveLength(14);
  expect(new Set(namn).size).toBe(14);
  fc.assert(fc.property(fall, (f) => expect(provaDelegationsbeslut(som(f)).rader.map((r) => r.regel)).toEqual(namn)));
});

it('that the delegat is away never takes a right from somebody else', () =>
  fc.assert(
    fc.property(fall, (f) => {
      const u = som(f);
      const delegat = u.bradskande ? 'ordforande' : u.punkt?.delegat;
      fc.pre(f.roll !== delegat && delegat !== undefined);
      const utan = provaDelegationsbeslut({ ...u, franvaro: u.franvaro.filter((a) => a.personId !== delegat) });
      const med = provaDelegationsbeslut({ ...u, franvaro: [...u.franvaro, { personId: delegat ?? '', fran: '2021-02-15', till: '2021-02-15' }] });
      if (utan.gron) expect(med.gron).toBe(true);
    }),
  ));

it('never two at once by their role: when the ersättare or the överordnad may, the delegat may not', () =>
  fc.assert(
    fc.property(fall, (f) => {
      const far = (roll: (typeof roller)[number]) => provaDelegationsbeslut(som({ ...f, roll })).gron;
      const u = som(f);
      const delegat = u.bradskande ? 'ordforande' : u.punkt?.delegat;
      for (const roll of roller) if (roll !== delegat && far(roll)) expect(delegat && far(delegat)).toBe(false);
    }),
  ));

describe('the amount', () => {
  const sammaSak: fc.Arbitrary<SammaSak[]> = fc.array(
    fc.tuple(belopp, fc.constantFrom('2020-02-15', '2020-02-16', '2020-12-31', '2021-01-01', '2021-02-15')).map(([b, datum]) => ({ ...b, datum })), { maxLength: 8 },
  ).map((rader) => rader.map((r, i) => ({ ...r, nummer: `D ${r.datum.slice(0, 4)}:${i}`, delegat: 'Esam' })));

  it('splitting: the order of the decisions does not matter, and the sum is exact', () =>
    fc.assert(
      fc.property(sammaSak, belopp, fc.infiniteStream(fc.nat()), (rader, detta, slump) => {
        const blandat = rader.map((r) => ({ r, n: slump.next().value })).sort((a, b) => a.n - b.n).map(({ r }) => r);
        const svar = rad(underlag(5, 'e_samordnare', { sammaSak: rader, belopp: detta }), 'Inte uppdelat');
        expect(rad(underlag(5, 'e_samordnare', { sammaSak: blandat, belopp: detta }), 'Inte uppdelat')).toEqual(svar);
        // Everything times 100 * 125 * 112 * 106 is whole.
        const helt = 100n * 125n * 112n * 106n;
        const summa = [detta, ...rader.filter((r) => r.datum >= '2020-02-16')].map((b) => medMoms(b, 'ut')).reduce((s, b) => s + (b.taljare * helt) / b.namnare, 0n);
        const ensam = rader.every((r) => r.datum < '2020-02-16' || r.ore === 0n);
        expect(svar?.utfall).toBe(!ensam && summa > 4_760_000n * helt ? 'brister' : 'uppfylld');
      }),
    ));

  it('there and back again with VAT is the same amount, and with it is never less', () =>
    fc.assert(
      fc.property(belopp, (b) => {
        const med = medMoms(b, 'in');
        const utan = medMoms(b, 'ut');
        expect(med.taljare * utan.namnare).toBeGreaterThanOrEqual(utan.taljare * med.namnare);
        expect(med.taljare * utan.namnare * 100n).toBe(utan.taljare * med.namnare * BigInt(100 + b.momssats));
      }),
    ));

  it.each([
    ['38 080 kr without VAT is a prisbasbelopp of 47 600 with it, to the öre', 3_808_000n, 'ut', 'in', 'uppfylld'],
    ['one öre more is above it', 3_808_001n, 'ut', 'in', 'brister'],
    ['59 500 kr with VAT is 47 600 without', 5_950_000n, 'in', 'ut', 'uppfylld'],
    ['59 500,01 kr with VAT is 0,8 öre above: shown as 47 600,01, and refused', 5_950_001n, 'in', 'ut', 'brister'],
  ] as const)('%s', (_, ore, moms, tak, utfall) => {
    const u = underlag(5, 'e_samordnare', { belopp: { ore, moms, momssats: 25 } });
    expect(rad({ ...u, punkt: u.punkt && { ...u.punkt, tak: { slag: 'prisbasbelopp', antal: '1', moms: tak } } }, 'Beloppet inom taket')?.utfall).toBe(utfall);
  });

  it.each([
    ['2020-12-31', 4_730_000n, 4_730_001n, '47 300 kr för 2020'],
    ['2021-01-01', 4_760_000n, 4_760_001n, '47 600 kr för 2021'],
  ])('the prisbasbelopp is that of the year of the decision: %s', (datum, precis, over, text) => {
    const u = underlag(5, 'e_samordnare');
    const den = (ore: bigint) => rad({ ...u, datum, ordning: u.ordning && { ...u.ordning, gallerFran: '2020-01-01' }, prisbasbelopp: precis, belopp: { ore, moms: 'ut', momssats: 25 } }, 'Beloppet inom taket');
    expect(den(precis)).toMatchObject({ utfall: 'uppfylld', text: expect.stringContaining(text.replaceAll(' kr', '\u00a0kr').replace(/(\d) (\d)/, '$1\u00a0$2')) });
    expect(den(over)?.utfall).toBe('brister');
  });

  it('a part of a prisbasbelopp is exact, and goes down to whole öre', () => {
    expect(takOre({ slag: 'prisbasbelopp', antal: '0,5', moms: 'ut' }, 4_760_000n)).toBe(2_380_000n);
    expect(takOre({ slag: 'prisbasbelopp', antal: '0,33', moms: 'ut' }, 4_760_050n)).toBe(1_570_816n);
    expect(takOre({ slag: 'prisbasbelopp', antal: '12', moms: 'in' }, 4_760_000n)).toBe(57_120_000n);
    expect(takOre({ slag: 'prisbasbelopp', antal: '1', moms: 'in' }, null)).toBeNull();
  });
});
