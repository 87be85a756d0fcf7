import { arAvslag, type Brak, formateraHeltal, type Utfall } from '@gemensam/shared/domain';
import fc from 'fast-check';
import { beraknaAndelar } from './berakna-andelar';
import type { Kostnadsandelar, Nyckelvarde } from './nyckel';
import { ALLA, EKONTOR, ELEVHALSA, FOLKMANGD_2019, TRETTON } from './norrbotten.testdata';

const KRONA = 100n;
const KORNINGAR = Math.max(1, Math.floor(Number(process.env['EGENSKAPER_KORNINGAR'] ?? 100_000) / 20));
fc.configureGlobal({ seed: process.env['SEED'] ? Number(process.env['SEED']) : undefined });

const maste = <T>(utfall: Utfall<T>): T => {
  if (arAvslag(utfall)) throw new Error(`${utfall.regel}: ${utfall.text}`);
  return utfall;
};

describe('weights carry their own source and date', () => {
  it('keeps mixed snapshots, each with its own date', () => {
    const blandade = FOLKMANGD_2019.map((f) => (f.kommunkod === '2514' ? { ...f, datum: '2018-12-31' } : f));
    const a = maste(
      beraknaAndelar({ ...EKONTOR, nyckel: { typ: 'invanarantal', datum: '2019-12-31', folkmangd: blandade } }),
    );
    expect(a.delar[0]?.rader.filter((r) => r.datum !== '2019-12-31').map((r) => [r.namn, r.datum, r.kalla])).toEqual([
      ['Kalix', '2018-12-31', 'SCB'],
    ]);
  });

  it('takes a source without a date as it is', () => {
    const a = maste(beraknaAndelar(ELEVHALSA));
    expect(new Set(a.delar[0]?.rader.map((r) => `${r.kalla} ${r.datum}`))).toEqual(new Set(['Projektdirektivet null']));
  });
});

describe('the parts of a mixed key', () => {
  const medAndel = (totalt: bigint, andelLika: Brak) =>
    beraknaAndelar({
      ...EKONTOR,
      totalt,
      nyckel: { typ: 'blandad', andelLika, datum: '2019-12-31', folkmangd: FOLKMANGD_2019 },
    });

  it.each([
    [100_001n * KRONA, 1n, 2n, [5_000_100n, 5_000_000n]],
    [100_000n * KRONA, 1n, 3n, [3_333_300n, 6_666_700n]],
    [-100_001n * KRONA, 1n, 2n, [-5_000_100n, -5_000_000n]],
    [10_000_050n, 1n, 2n, [5_000_050n, 5_000_000n]],
    [100n * KRONA, 1n, 1n, [10_000n]],
    [100n * KRONA, 0n, 1n, [10_000n]],
  ])('divides %s öre with the equal part %s/%s into %j', (totalt, taljare, namnare, deltotaler) => {
    const a = maste(medAndel(totalt, { taljare, namnare }));
    expect(a.delar.map((d) => d.totalt)).toEqual(deltotaler);
    expect(a.summa).toBe(totalt);
  });

  it('add up part by part and together for any amount, proportion and order of the participants', () => {
    const ordning = fc.shuffledSubarray([...ALLA], { minLength: 1, maxLength: ALLA.length });
    const andel = fc.tuple(fc.bigInt({ min: 0n, max: 1000n }), fc.bigInt({ min: 1n, max: 1000n }));
    const totalt = fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n });
    fc.assert(
      fc.property(
        totalt,
        andel,
        fc.constantFrom(1n, 100n, 1000n),
        ordning,
        (t, [a, b], avrundningsenhet, deltagare) => {
          const andelLika = { taljare: a, namnare: a + b };
          const nyckel = { typ: 'blandad', andelLika, datum: '2019-12-31', folkmangd: FOLKMANGD_2019 } as const;
          const rakna = (d: typeof deltagare) =>
            maste(beraknaAndelar({ totalt: t, avrundningsenhet, nyckel, deltagare: d }));
          const svar = rakna(deltagare);
          const delsummor = svar.delar.map((d) => d.rader.reduce((s, r) => s + r.belopp, 0n) - d.totalt);
          const igen = rakna(deltagare.toReversed()).andelar.map((k) => k.belopp);
          return (
            svar.summa === t && delsummor.every((d) => d === 0n) && svar.andelar.every((k, i) => k.belopp === igen[i])
          );
        },
      ),
      { numRuns: KORNINGAR },
    );
  });

  it.each([
    [-1n, 2n],
    [3n, 2n],
    [1n, 0n],
  ])('refuses the equal part %s/%s', (taljare, namnare) => {
    expect(medAndel(1n, { taljare, namnare })).toMatchObject({ regel: 'Andel lika delar', falt: 'andelLika' });
  });
});

describe('fixed amounts, per cent and counts', () => {
  const tre = ALLA.slice(0, 3);
  const varden = <T>(...v: readonly T[]): readonly Nyckelvarde<T>[] =>
    v.map((varde, i) => ({ kommunkod: tre[i]?.kommunkod ?? '', varde, kalla: 'Avtal', datum: '2021-01-01' }));
  const bas = { totalt: 1000n * KRONA, avrundningsenhet: KRONA, deltagare: tre };
  const belopp = (a: Utfall<Kostnadsandelar>) => maste(a).andelar.map((k) => k.belopp);

  it('takes fixed amounts to the öre, whatever the rounding unit', () => {
    const fast = { ...bas, nyckel: { typ: 'fast_belopp', belopp: varden(33_350n, 66_650n, 0n) } } as const;
    expect(belopp(beraknaAndelar(fast))).toEqual([33_350n, 66_650n, 0n]);
  });

  it('takes fixed amounts of a credit', () => {
    const fast = { typ: 'fast_belopp', belopp: varden(-60_000n, -40_000n, 0n) } as const;
    expect(belopp(beraknaAndelar({ ...bas, totalt: -100_000n, nyckel: fast }))).toEqual([-60_000n, -40_000n, 0n]);
  });

  it.each([
    [[33_350n, 66_600n, 0n], '0,50 kr för lite'],
    [[33_350n, 66_650n, 5_000n], '50 kr för mycket'],
  ])('refuses fixed amounts %j and states the difference %s', (v, skillnad) => {
    const svar = beraknaAndelar({ ...bas, nyckel: { typ: 'fast_belopp', belopp: varden(...v) } });
    expect(svar).toMatchObject({ regel: 'Fasta belopp möter inte totalen' });
    expect(arAvslag(svar) && svar.text.replaceAll('\u00A0', ' ')).toContain(skillnad);
  });

  it('shares by exact per cent with different numbers of decimals', () => {
    const procent = varden<Brak>(
      { taljare: 3333n, namnare: 100n },
      { taljare: 100n, namnare: 3n },
      { taljare: 10001n, namnare: 300n },
    );
    const a = maste(beraknaAndelar({ ...bas, nyckel: { typ: 'procent', procent } }));
    expect(a.andelar.map((k) => k.belopp)).toEqual([33_300n, 33_300n, 33_400n]);
    expect(a.summa).toBe(100_000n);
  });

  it('refuses per cent that are not 100, as the printed 99,98 of the directive', () => {
    const procent = varden<Brak>(
      { taljare: 3276n, namnare: 100n },
      { taljare: 3361n, namnare: 50n },
      { taljare: 0n, namnare: 1n },
    );
    expect(beraknaAndelar({ ...bas, nyckel: { typ: 'procent', procent } })).toMatchObject({
      regel: 'Procent möter inte totalen',
      text: 'Andelarna är tillsammans 99,98 % men ska vara 100 %: 0,02 procentenheter för lite.',
    });
  });

  it('shares by count; a count of zero pays nothing', () => {
    const nyckel = { typ: 'antal', enhet: 'elever', antal: varden(2n, 0n, 1n) } as const;
    const a = maste(beraknaAndelar({ ...bas, nyckel }));
    expect(a.andelar.map((k) => k.belopp)).toEqual([66_700n, 0n, 33_300n]);
    expect(a.delar[0]?.rader[0]?.vikttext).toBe('2 elever');
  });

  it.each([
    [{ typ: 'antal', enhet: 'elever', antal: varden(1n, 2n) }, 'Antal elever saknas för Jokkmokk.'],
    [{ typ: 'fast_belopp', belopp: varden(1n) }, 'Fast belopp saknas för Arjeplog och Jokkmokk.'],
    [{ typ: 'procent', procent: [] }, 'Procent saknas för Arvidsjaur, Arjeplog och Jokkmokk.'],
  ] as const)('refuses a participant without a value', (nyckel, text) => {
    expect(beraknaAndelar({ ...bas, nyckel })).toMatchObject({ regel: 'Uppgift saknas i nyckeln', text });
  });

  it.each([
    [{ typ: 'antal', enhet: 'elever', antal: varden(1n, -2n, 4n) }, 'Negativ vikt'],
    [{ typ: 'antal', enhet: 'elever', antal: varden(0n, 0n, 0n) }, 'Ingen att fördela på'],
    [{ typ: 'fast_belopp', belopp: varden(-1n, 100_001n, 0n) }, 'Negativ vikt'],
    [
      {
        typ: 'procent',
        procent: varden<Brak>(
          { taljare: -1n, namnare: 1n },
          { taljare: 101n, namnare: 1n },
          { taljare: 0n, namnare: 1n },
        ),
      },
      'Negativ vikt',
    ],
    [{ typ: 'antal', enhet: 'elever', antal: [...varden(1n, 2n, 4n), ...varden(1n)] }, 'Kommunen står två gånger'],
  ] as const)('refuses faulty values', (nyckel, regel) => {
    expect(beraknaAndelar({ ...bas, nyckel })).toMatchObject({ regel });
  });
});

describe('a participant without population', () => {
  const utan = (kommunkoder: readonly string[]) => FOLKMANGD_2019.filter((f) => !kommunkoder.includes(f.kommunkod));

  it('is refused by name and date, with the way to the import', () => {
    const nyckel = { typ: 'invanarantal', datum: '2019-12-31', folkmangd: utan(['2514', '2584']) } as const;
    expect(beraknaAndelar({ ...EKONTOR, nyckel })).toMatchObject({
      regel: 'Folkmängd saknas',
      text: 'Folkmängd 2019-12-31 saknas för Kalix och Kiruna.',
      utvag: 'Administratören läser in folkmängden under Administration, Folkmängd. Välj annars ett annat datum.',
    });
  });

  it('is refused also when the source says zero, and in the population part of a mixed key', () => {
    const folkmangd = [...utan(['2514']), { kommunkod: '2514', varde: 0n, kalla: 'Projektdirektivet', datum: null }];
    const nyckel = { typ: 'blandad', andelLika: { taljare: 1n, namnare: 2n }, datum: null, folkmangd } as const;
    expect(beraknaAndelar({ ...EKONTOR, nyckel })).toMatchObject({
      text: 'Folkmängd utan datum i källan saknas för Kalix.',
    });
  });

  it('is not asked for a kommun that does not take part', () => {
    const nyckel = { typ: 'invanarantal', datum: '2019-12-31', folkmangd: utan(['2514']) } as const;
    expect(arAvslag(beraknaAndelar({ ...EKONTOR, deltagare: TRETTON, nyckel }))).toBe(false);
  });

  it('nobody taking part is refused', () => {
    expect(beraknaAndelar({ ...EKONTOR, deltagare: [] })).toMatchObject({ regel: 'Ingen deltar' });
  });

  it('the same kommun twice is refused', () => {
    expect(beraknaAndelar({ ...EKONTOR, deltagare: [...ALLA, ...ALLA.slice(3, 4)] })).toMatchObject({
      regel: 'Kommunen står två gånger',
    });
  });
});

it('writes weights in Swedish', () => {
  const lulea = maste(beraknaAndelar(EKONTOR)).delar[1]?.rader.find((r) => r.namn === 'Luleå');
  expect(lulea?.vikttext).toBe(`${formateraHeltal(78_105n)} invånare`);
});
