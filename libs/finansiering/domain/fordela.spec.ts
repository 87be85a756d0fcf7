import { arAvslag, type Utfall } from '@gemensam/shared/domain';
import fc from 'fast-check';
import { fordela, fordelaBelopp, type Fordelning, type Vikt } from './fordela';

/** Number of random allocations in this file; 1 000 000 by hand: EGENSKAPER_KORNINGAR=1000000. */
const KORNINGAR = Number(process.env['EGENSKAPER_KORNINGAR'] ?? 100_000);
const andelAv = (procent: number) => ({ numRuns: Math.max(1, Math.floor((KORNINGAR * procent) / 100)) });
fc.configureGlobal({ seed: process.env['SEED'] ? Number(process.env['SEED']) : undefined });

const maste = (utfall: Utfall<Fordelning>): Fordelning => {
  if (arAvslag(utfall)) throw new Error(`${utfall.regel}: ${utfall.text}`);
  return utfall;
};

const abs = (n: bigint): bigint => (n < 0n ? -n : n);
const rad = (f: Fordelning) => f.rader.map((r) => `${r.kommunkod}=${r.belopp}`).join(' ');
const vikt = (kommunkod: string, v: bigint): Vikt => ({ kommunkod, vikt: v });

/** Small weights make ties, large ones make odd quotas; zero is common; at least one is above zero. */
const vikter = fc
  .uniqueArray(
    fc.record({
      kommunkod: fc.integer({ min: 1000, max: 1060 }).map(String),
      vikt: fc.oneof(
        fc.constant(0n),
        fc.bigInt({ min: 0n, max: 4n }),
        fc.bigInt({ min: 0n, max: 1_000_000n }),
        fc.bigInt({ min: 0n, max: 10n ** 15n }),
      ),
    }),
    { minLength: 1, maxLength: 20, selector: (v) => v.kommunkod },
  )
  .filter((v) => v.some((x) => x.vikt > 0n));
const totalt = fc.oneof(
  fc.bigInt({ min: -200n, max: 200n }),
  fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n }),
  fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
);
const enhet = fc.constantFrom(1n, 100n, 100n, 1_000n, 100_000n, 7n);

describe('fordela, for any amount, weights and rounding unit', () => {
  it('adds up to the total, stays within one unit of each quota, pays nothing for weight zero and never crosses zero', () => {
    fc.assert(
      fc.property(totalt, vikter, enhet, (t, v, e) => {
        const f = maste(fordela(t, v, e));
        let summa = 0n;
        for (const r of f.rader) {
          summa += r.belopp;
          if (abs(r.belopp * r.namnare - r.taljare) >= e * r.namnare) return false;
          if (r.vikt === 0n && r.belopp !== 0n) return false;
          if (t < 0n ? r.belopp > 0n : r.belopp < 0n) return false;
          if (r.golv + r.tillagg !== r.belopp || r.golv * r.namnare + r.rest !== r.taljare) return false;
          if (r.golv % e !== 0n || r.fickEnhet !== (r.tillagg !== 0n)) return false;
        }
        return summa === t && f.rader.length === v.length;
      }),
      andelAv(50),
    );
  });

  it('hands out only whole units, and the odd öre below a unit to one kommun', () => {
    fc.assert(
      fc.property(totalt, vikter, enhet, (t, v, e) => {
        const f = maste(fordela(t, v, e));
        const ojamna = f.rader.filter((r) => r.belopp % e !== 0n);
        return t % e === 0n ? ojamna.length === 0 : ojamna.length === 1 && ojamna[0]?.tillagg === t % e;
      }),
      andelAv(10),
    );
  });

  it('gives the units left over in order of remainder, then weight, then kommunkod', () => {
    fc.assert(
      fc.property(totalt, vikter, enhet, (t, v, e) => {
        const f = maste(fordela(t, v, e));
        const ordning = f.rader.toSorted((a, b) => a.rang - b.rang);
        return ordning.every((a, i) => {
          const b = ordning[i + 1];
          if (!b) return a.rang === v.length;
          if (abs(a.tillagg) < abs(b.tillagg)) return false;
          if (a.rest !== b.rest) return abs(a.rest) > abs(b.rest);
          return a.vikt !== b.vikt ? a.vikt > b.vikt : a.kommunkod < b.kommunkod;
        });
      }),
      andelAv(10),
    );
  });

  it('does not depend on the order of the input', () => {
    const omkastade = vikter.chain((v) =>
      fc.tuple(fc.constant(v), fc.shuffledSubarray(v, { minLength: v.length, maxLength: v.length })),
    );
    fc.assert(
      fc.property(
        totalt,
        omkastade,
        enhet,
        (t, [v, w], e) => rad(maste(fordela(t, v, e))) === rad(maste(fordela(t, w, e))),
      ),
      andelAv(10),
    );
  });

  it('gives the same öre without their explanation, also where the numbers grow too large for plain arithmetic', () => {
    fc.assert(
      fc.property(totalt, vikter, enhet, fc.constantFrom(1n, 1_000n, 90_071n, 10_000_000n, 10_000_000_000n), (t, v, e, skala) => {
        const skalade = v.map((x) => vikt(x.kommunkod, x.vikt * skala));
        for (const [ore, vikterna] of [[t, v], [t * skala, v], [t, skalade]] as const)
          expect(fordelaBelopp(ore, vikterna, e)).toEqual(maste(fordela(ore, vikterna, e)).rader.map((r) => r.belopp));
      }),
      andelAv(10),
    );
    expect(fordelaBelopp(100n, [], 1n)).toEqual(fordela(100n, [], 1n));
    expect(fordelaBelopp(100n, [vikt('1', 1n)], 0n)).toEqual(fordela(100n, [vikt('1', 1n)], 0n));
  });

  it('allocates a credit as the mirror image of the charge', () => {
    fc.assert(
      fc.property(totalt, vikter, enhet, (t, v, e) => {
        const plus = maste(fordela(t, v, e)).rader;
        return maste(fordela(-t, v, e)).rader.every((r, i) => {
          const p = plus[i];
          return p?.belopp === -r.belopp && p.rest === -r.rest && p.golv === -r.golv && p.rang === r.rang;
        });
      }),
      andelAv(10),
    );
  });

  it('gives the same öre when computed again, and when all weights are scaled alike', () => {
    fc.assert(
      fc.property(totalt, vikter, enhet, fc.bigInt({ min: 1n, max: 1000n }), (t, v, e, skala) => {
        const f = rad(maste(fordela(t, v, e)));
        const skalade = v.map((x) => vikt(x.kommunkod, x.vikt * skala));
        return f === rad(maste(fordela(t, v, e))) && f === rad(maste(fordela(t, skalade, e)));
      }),
      andelAv(10),
    );
  });
});

describe('fordela, worked by hand', () => {
  it.each([
    ['one krona left over goes to the lowest kommunkod', 10_000n, 100n, '1=3400 2=3300 3=3300'],
    ['a credit does the same with the other sign', -10_000n, 100n, '1=-3400 2=-3300 3=-3300'],
    ['100,50 kr leaves one krona, then 50 öre for the next in order', 10_050n, 100n, '1=3400 2=3350 3=3300'],
    ['101,50 kr leaves two kronor, then 50 öre for the last', 10_150n, 100n, '1=3400 2=3400 3=3350'],
    ['100,51 kr in öre', 10_051n, 1n, '1=3351 2=3350 3=3350'],
    ['zero', 0n, 100n, '1=0 2=0 3=0'],
    ['less than one unit', 70n, 100n, '1=70 2=0 3=0'],
  ])('%s', (_, t, e, vantat) => {
    expect(rad(maste(fordela(t, [vikt('3', 1n), vikt('1', 1n), vikt('2', 1n)], e)))).toBe(vantat);
  });

  it('breaks a tie of remainders by the larger weight before the kommunkod', () => {
    // Quotas 0,5 and 1,5 and 2 kr: the same remainder, the heavier gets the krona.
    expect(rad(maste(fordela(400n, [vikt('1', 1n), vikt('2', 3n), vikt('3', 4n)], 100n)))).toBe('1=0 2=200 3=200');
  });

  it('shows the exact quota, floor, remainder and place', () => {
    expect(maste(fordela(1000n, [vikt('1', 1n), vikt('2', 2n)], 100n)).rader).toEqual([
      {
        kommunkod: '1',
        vikt: 1n,
        taljare: 1000n,
        namnare: 3n,
        golv: 300n,
        rest: 100n,
        rang: 2,
        fickEnhet: false,
        tillagg: 0n,
        belopp: 300n,
      },
      {
        kommunkod: '2',
        vikt: 2n,
        taljare: 2000n,
        namnare: 3n,
        golv: 600n,
        rest: 200n,
        rang: 1,
        fickEnhet: true,
        tillagg: 100n,
        belopp: 700n,
      },
    ]);
  });

  it.each([
    ['Ingen att fördela på', [vikt('1', 0n), vikt('2', 0n)], 100n],
    ['Ingen att fördela på', [], 100n],
    ['Negativ vikt', [vikt('1', -1n), vikt('2', 5n)], 100n],
    ['Kommunen står två gånger', [vikt('1', 1n), vikt('2', 5n), vikt('1', 2n)], 100n],
    ['Avrundningsenhet', [vikt('1', 1n)], 0n],
    ['Avrundningsenhet', [vikt('1', 1n)], -100n],
  ])('refuses: %s', (regel, v, e) => {
    expect(fordela(100n, v, e)).toMatchObject({
      slag: 'avslag',
      regel,
      kalla: 'Grundregel E1, fördelning av kostnader',
    });
  });
});
