import fc from 'fast-check';
import { formateraBelopp } from '@gemensam/shared/domain';
import { avvikelseord, type Budgetbelopp, type Budgetunderlag, foljUppBudget, kraverKommentar, periodiseraBudget } from './budgetuppfoljning';

fc.configureGlobal({ ...(process.env['SEED'] ? { seed: Number(process.env['SEED']) } : {}), numRuns: 1000 });

const kr = (n: number): bigint => BigInt(n) * 100n;

/** The budget of 2020, both sides, with actuals to October and the forecast, as the source prints them. */
const AR_2020: readonly Budgetunderlag[] = (
  [
    ['Grundbelopp och e-kontor', 'intakt', 1_923_000, 1_602_500, 1_923_000],
    ['Uppdrag och projekt', 'intakt', 700_467, 986_750, 1_213_898],
    ['Tjänst e-tjänsteplattform', 'intakt', 1_046_900, 872_417, 1_046_900],
    ['Tjänst Räddningstjänsten', 'intakt', 760_900, 634_083, 760_900],
    ['Tjänst e-arkiv', 'intakt', 322_000, 268_333, 322_000],
    ['Personal och omkostnader', 'kostnad', 1_923_000, 1_602_500, 1_923_000],
    ['Uppdrag och projekt ', 'kostnad', 700_467, 892_246, 1_213_898],
    ['Tjänst e-tjänsteplattform ', 'kostnad', 1_046_900, 872_417, 1_046_900],
    ['Tjänst Räddningstjänsten ', 'kostnad', 760_900, 634_083, 760_900],
    ['Tjänst e-arkiv ', 'kostnad', 322_000, 268_333, 322_000],
  ] as const
).map(([id, sida, budget, utfall, prognos]) => ({ id, sida, budget: kr(budget), utfall: kr(utfall), prognos: kr(prognos) }));

const tabell = (u: ReturnType<typeof foljUppBudget>, enhet: 'kr' | 'tkr'): string => {
  const tal = (b: bigint | null): string => (b === null ? '–' : formateraBelopp(b, { enhet, visaEnhet: false }).replaceAll('\u00a0', ' ')).padStart(11);
  const rad = (namn: string, b: Budgetbelopp): string => namn.trim().padEnd(28) + [b.budgetHelar, b.budgetTom, b.utfall, b.avvikelse, b.prognos].map(tal).join('');
  return [
    `${enhet.padEnd(28)}${['helår', 't.o.m.', 'utfall', 'avvikelse', 'prognos'].map((k) => k.padStart(11)).join('')}`,
    ...u.sidor.flatMap((s) => [...s.rader.map((r) => rad(r.id, r)), rad(s.sida === 'intakt' ? 'Summa intäkter' : 'Summa kostnader', s.summa)]),
    rad('Resultat', u.resultat),
  ].join('\n');
};

describe('the year 2020', () => {
  it("comes to the source's tables, and where the source printed 308 524 and its deviations 94 503 it comes to 308 523 and 94 504", () => {
    expect(`\n${tabell(foljUppBudget(AR_2020, 10), 'kr')}\n`).toBe(`
kr                                helår     t.o.m.     utfall  avvikelse    prognos
Grundbelopp och e-kontor      1 923 000  1 602 500  1 602 500          0  1 923 000
Uppdrag och projekt             700 467    583 723    986 750    403 027  1 213 898
Tjänst e-tjänsteplattform     1 046 900    872 417    872 417          0  1 046 900
Tjänst Räddningstjänsten        760 900    634 083    634 083          0    760 900
Tjänst e-arkiv                  322 000    268 333    268 333          0    322 000
Summa intäkter                4 753 267  3 961 056  4 364 083    403 027  5 266 698
Personal och omkostnader      1 923 000  1 602 500  1 602 500          0  1 923 000
Uppdrag och projekt             700 467    583 723    892 246    308 523  1 213 898
Tjänst e-tjänsteplattform     1 046 900    872 417    872 417          0  1 046 900
Tjänst Räddningstjänsten        760 900    634 083    634 083          0    760 900
Tjänst e-arkiv                  322 000    268 333    268 333          0    322 000
Summa kostnader               4 753 267  3 961 056  4 269 579    308 523  5 266 698
Resultat                              0          0     94 504     94 504          0
`);
  });

  it('in thousands of kronor adds up as printed too', () => {
    expect(`\n${tabell(foljUppBudget(AR_2020, 10, 'tkr'), 'tkr').split('\n').filter((r) => /^(tkr|Uppdrag|Summa|Resultat)/.test(r)).join('\n')}\n`).toBe(`
tkr                               helår     t.o.m.     utfall  avvikelse    prognos
Uppdrag och projekt                 700        584        987        403      1 214
Summa intäkter                    4 753      3 961      4 364        403      5 267
Uppdrag och projekt                 700        584        892        308      1 214
Summa kostnader                   4 753      3 961      4 269        308      5 267
Resultat                              0          0         95         95          0
`);
  });
});

it('2021 adds up to 4 064 000 kr on both sides, which the source left blank', () => {
  const rader = (['intakt', 'kostnad'] as const).flatMap((sida) => [1_962_600, 0, 1_046_900, 732_500, 322_000].map((b, i) => ({ id: `${sida}${i}`, sida, budget: kr(b), utfall: null, prognos: null })));
  const u = foljUppBudget(rader, 1);
  expect(u.sidor.map((s) => s.summa.budgetHelar)).toEqual([kr(4_064_000), kr(4_064_000)]);
  expect([u.resultat.budgetHelar, u.resultat.utfall, u.resultat.avvikelse, u.resultat.prognos]).toEqual([0n, null, null, null]);
});

describe('periodiseraBudget', () => {
  it.each([
    [70_046_700n, 10, 58_372_300n],
    [104_690_000n, 10, 87_241_700n],
    [76_090_000n, 10, 63_408_300n],
    [600n, 1, 100n],
    [-600n, 1, -100n],
    [599n, 1, 0n],
    [0n, 7, 0n],
  ])('%d öre to month %d is %d', (budget, manad, svar) => expect(periodiseraBudget(budget, manad)).toBe(svar));

  it.each([0, 13, 1.5, Number.NaN])('refuses month %d', (manad) => expect(() => periodiseraBudget(100n, manad)).toThrow(RangeError));
});

const belopp = fc.bigInt({ min: 0n, max: 10n ** 13n });
const underlag = fc.array(fc.record({ id: fc.uuid(), sida: fc.constantFrom('intakt' as const, 'kostnad' as const), budget: belopp, utfall: fc.option(fc.bigInt({ min: -(10n ** 13n), max: 10n ** 13n })), prognos: fc.option(belopp) }), { maxLength: 12 });
const enhet = fc.constantFrom('kr' as const, 'tkr' as const);
const manad = fc.integer({ min: 1, max: 12 });

describe('any budget', () => {
  it('is periodised within half a unit of its exact part, never falls with the month, and is whole in December', () => {
    fc.assert(
      fc.property(belopp, manad, enhet, (b, m, e) => {
        const steg = e === 'kr' ? 100n : 100_000n;
        const p = periodiseraBudget(b, m, e);
        expect(p % steg).toBe(0n);
        const fel = 12n * p - b * BigInt(m);
        expect(2n * (fel < 0n ? -fel : fel) <= 12n * steg).toBe(true);
        if (m < 12) expect(periodiseraBudget(b, m + 1, e) >= p).toBe(true);
        if (b % steg === 0n) expect(periodiseraBudget(b, 12, e)).toBe(b);
      }),
    );
  });

  it('adds up as shown: totals are the sums of the rows, deviations actual less budget, the result income less costs', () => {
    fc.assert(
      fc.property(underlag, manad, enhet, (rader, m, e) => {
        const u = foljUppBudget(rader, m, e);
        for (const s of u.sidor) {
          expect(s.rader.reduce((x, r) => x + r.budgetTom, 0n)).toBe(s.summa.budgetTom);
          for (const r of [...s.rader, s.summa]) expect(r.avvikelse).toBe(r.utfall === null ? null : r.utfall - r.budgetTom);
          if (s.summa.utfall !== null) expect(s.rader.reduce((x, r) => x + (r.avvikelse ?? 0n), 0n)).toBe(s.summa.avvikelse);
          expect(s.summa.utfall === null).toBe(s.rader.some((r) => r.utfall === null));
        }
        expect(u.resultat.budgetTom).toBe((u.sidor[0]?.summa.budgetTom ?? 0n) - (u.sidor[1]?.summa.budgetTom ?? 0n));
        expect(u.sidor.flatMap((s) => s.rader)).toHaveLength(rader.length);
      }),
    );
  });
});

describe('a deviation', () => {
  it.each([
    [5_000_000n, false],
    [5_000_001n, true],
    [-5_000_000n, false],
    [-5_000_001n, true],
    [null, false],
  ])('of %s öre with the threshold 50 000 kr needs a comment: %s', (avvikelse, svar) => expect(kraverKommentar(avvikelse, 5_000_000n)).toBe(svar));

  it('is told in words', () => expect([1n, 0n, -1n].map(avvikelseord)).toEqual(['över budget', 'enligt budget', 'under budget']));
});
