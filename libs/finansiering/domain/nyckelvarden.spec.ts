import { arAvslag, forkortat, type Utfall } from '@gemensam/shared/domain';
import fc from 'fast-check';
import { beraknaAndelar } from './berakna-andelar';
import { forklaraAndel } from './forklara';
import type { Deltagare, Fordelningsunderlag, Kostnadsandelar, Nyckel, Nyckelvarde } from './nyckel';
import { type InmatadNyckel, type Nyckelinmatning, nyckelvardetext, summeraNyckelvarden, tolkaNyckelvarden } from './nyckelvarden';

const KORNINGAR = Number(process.env['EGENSKAPER_KORNINGAR'] ?? 100_000);
fc.configureGlobal({ seed: process.env['SEED'] ? Number(process.env['SEED']) : undefined });

const KRONA = 100n;
const kommun = (n: number): Deltagare => ({ kommunkod: `${2500 + n}`, namn: `Kommun ${n}` });
const maste = <T>(utfall: Utfall<T>): T => {
  if (arAvslag(utfall)) throw new Error(`${utfall.regel}: ${utfall.text}`);
  return utfall;
};
const utan = (text: string): string => text.replaceAll('\u00A0', ' ');
const rader = (...texter: readonly string[]): readonly Nyckelinmatning[] => texter.map((varde, i) => ({ kommunkod: kommun(i).kommunkod, varde }));
const tolka = (typ: InmatadNyckel['typ'], varden: readonly Nyckelinmatning[], enhet: string | null = null) =>
  tolkaNyckelvarden({ typ, enhet, varden, deltagare: ['2500', '2501', '2502'], kalla: 'Avtalet' });

describe('values entered per kommun', () => {
  it('have the source of the post, or one of their own with its date; a kommun that does not take part is dropped', () => {
    const nyckel = tolka('antal', [{ kommunkod: '2500', varde: '1 200' }, { kommunkod: '2501', varde: '0', kalla: ' Skolverket ', datum: '2020-10-15' }, { kommunkod: '9999', varde: 'x' }], ' elever ');
    expect(nyckel).toEqual({
      typ: 'antal', enhet: 'elever',
      antal: [{ kommunkod: '2500', varde: 1200n, kalla: 'Avtalet', datum: null }, { kommunkod: '2501', varde: 0n, kalla: 'Skolverket', datum: '2020-10-15' }],
    });
  });

  it('read per cent exactly and in lowest terms, so that 25,90 is 25,9', () => {
    expect(tolka('procent', rader('25,90', '33,333333333333 %'))).toMatchObject({
      procent: [{ varde: { taljare: 259n, namnare: 10n } }, { varde: { taljare: 33_333_333_333_333n, namnare: 1_000_000_000_000n } }],
    });
  });

  it.each([
    ['procent', 'hälften', null, 'varden.2500', 'Inte ett tal'],
    ['procent', '-5', null, 'varden.2500', 'Inte ett tal'],
    ['fast_belopp', '100,505', null, 'varden.2500', 'Högst två decimaler'],
    ['fast_belopp', '-1', null, 'varden.2500', 'Inte under noll'],
    ['antal', '1,5', 'elever', 'varden.2500', 'Inte ett antal'],
    ['antal', '9999999999999', 'elever', 'varden.2500', 'Inte ett antal'],
    ['antal', '1', ' ', 'enhet', 'Enhet'],
    ['antal', '1', 'x'.repeat(41), 'enhet', 'Enhet'],
  ] as const)('refuse %s %j (%s) at %s', (typ, varde, enhet, falt, regel) => {
    expect(tolka(typ, rader(varde), enhet)).toMatchObject({ slag: 'avslag', falt, regel });
  });
});

describe('what is missing', () => {
  const summa = (typ: InmatadNyckel['typ'], texter: readonly string[], totalt: bigint | null = 100_000n) => summeraNyckelvarden({ typ, enhet: 'elever', texter, totalt });

  it.each([
    ['procent', ['60', '39,9'], '99,9 %', '0,1 procentenheter för lite', 0],
    ['procent', ['60', '40,000000000001'], '100,000000000001 %', '0,000000000001 procentenheter för mycket', 0],
    ['procent', ['60', '40'], '100 %', null, 0],
    ['procent', [], '0 %', '100 procentenheter för lite', 0],
    ['fast_belopp', ['500', '499,50', ''], '999,50 kr', '0,50 kr för lite', 1],
    ['fast_belopp', ['500', '501'], '1 001 kr', '1 kr för mycket', 0],
    ['antal', ['12', '8', 'x'], '20 elever', null, 1],
  ] as const)('of %s %j is told', (typ, texter, ord, skillnad, saknar) => {
    const s = summa(typ, texter);
    expect([utan(s.summa), s.skillnad && utan(s.skillnad), s.utan]).toEqual([ord, skillnad, saknar]);
  });

  it('is not told while the total cannot be read', () => {
    expect(summa('fast_belopp', ['500'], null)).toMatchObject({ ska: null, skillnad: null });
  });
});

describe('the explanation says what the key weighed', () => {
  const underlag = (nyckel: Nyckel): Fordelningsunderlag => ({ totalt: 1000n * KRONA, avrundningsenhet: KRONA, nyckel, deltagare: [kommun(0), kommun(1), kommun(2)] });
  const forklara = (typ: InmatadNyckel['typ'], texter: readonly string[], enhet: string | null = null) => {
    const f = maste(forklaraAndel(underlag(maste(tolka(typ, rader(...texter), enhet))), '2501'));
    const del = f.delar[0];
    const rad = del?.rader.find((r) => r.egen);
    return [del?.rubrik, del?.viktrubrik, del?.summavikttext, rad?.vikttext, rad?.kvotbrak, rad?.kvotdecimal].map((t) => utan(t ?? ''));
  };

  it('per cent: the share in per cent', () => {
    expect(forklara('procent', ['25,95', '33,35', '40,7'])).toEqual(['Andel i procent', 'Procent', '100 %', '33,35 %', '1 000 × 33,35 %', '333,5']);
  });

  it('a fixed amount: the agreed amount', () => {
    expect(forklara('fast_belopp', ['300', '333,50', '366,50'])).toEqual(['Fast belopp per kommun', 'Avtalat belopp', '1 000 kr', '333,50 kr', '333,50', '333,5']);
  });

  it('a count: so many of so many', () => {
    expect(forklara('antal', ['20', '40', '60'], 'elever')).toEqual(['Efter antal', 'Elever', '120 elever', '40 elever', '1 000 × 40 ÷ 120', '333,33…']);
  });
});

/** Any valid allocation by any of the six keys. */
const underlag: fc.Arbitrary<Fordelningsunderlag> = fc
  .record({
    vikter: fc.array(fc.bigInt({ min: 0n, max: 100_000n }), { minLength: 1, maxLength: 20 }).map((v) => (v.some((n) => n > 0n) ? v : [1n, ...v.slice(1)])),
    totalt: fc.bigInt({ min: 0n, max: 10n ** 13n }),
    avrundningsenhet: fc.constantFrom(1n, 100n, 1000n),
    typ: fc.constantFrom('lika' as const, 'invanarantal' as const, 'blandad' as const, 'fast_belopp' as const, 'procent' as const, 'antal' as const),
    lika: fc.bigInt({ min: 0n, max: 100n }),
    decimaler: fc.integer({ min: 0, max: 12 }),
  })
  .map(({ vikter, totalt, avrundningsenhet, typ, lika, decimaler }) => {
    const deltagare = vikter.map((_, i) => kommun(i));
    const varden = <T>(v: readonly T[]): readonly Nyckelvarde<T>[] => v.map((varde, i) => ({ kommunkod: kommun(i).kommunkod, varde, kalla: 'Prov', datum: null }));
    const nyckel = (): Nyckel => {
      const positiva = varden(vikter.map((v) => v + 1n));
      switch (typ) {
        case 'lika':
          return { typ };
        case 'invanarantal':
          return { typ, datum: null, folkmangd: positiva };
        case 'blandad':
          return { typ, andelLika: { taljare: lika, namnare: 100n }, datum: null, folkmangd: positiva };
        case 'fast_belopp':
          return { typ, belopp: varden(dela(totalt === 0n ? 100n : totalt, vikter)) };
        case 'procent':
          return { typ, procent: varden(dela(100n * 10n ** BigInt(decimaler), vikter).map((t) => forkortat({ taljare: t, namnare: 10n ** BigInt(decimaler) }))) };
        case 'antal':
          return { typ, enhet: 'elever', antal: varden(vikter) };
      }
    };
    return { totalt: typ === 'fast_belopp' && totalt === 0n ? 100n : totalt, avrundningsenhet, nyckel: nyckel(), deltagare };
  });

/** A whole number in parts by weights, the last with a weight taking what the floors left. */
const dela = (hela: bigint, vikter: readonly bigint[]): readonly bigint[] => {
  const summa = vikter.reduce((s, v) => s + v, 0n);
  const golv = vikter.map((v) => (hela * v) / summa);
  const sist = vikter.findLastIndex((v) => v > 0n);
  return golv.map((g, i) => (i === sist ? g + hela - golv.reduce((s, n) => s + n, 0n) : g));
};

describe(`${KORNINGAR} random allocations over the six keys`, () => {
  it('add up to the öre, are never below zero, are each within one unit of their quota per part, and do not depend on the order', () => {
    const sedda = new Set<string>();
    fc.assert(
      fc.property(underlag, (u) => {
        sedda.add(u.nyckel.typ);
        const svar: Kostnadsandelar = maste(beraknaAndelar(u));
        const igen = maste(beraknaAndelar({ ...u, deltagare: u.deltagare.toReversed() }));
        if (svar.andelar.reduce((s, a) => s + a.belopp, 0n) !== u.totalt || svar.summa !== u.totalt) return false;
        if (svar.andelar.some((a, i) => a.belopp < 0n || a.belopp !== igen.andelar[i]?.belopp)) return false;
        return svar.delar.every(
          (d) =>
            d.rader.reduce((s, r) => s + r.belopp, 0n) === d.totalt &&
            d.rader.every((r) => {
              const avstand = r.belopp * r.namnare - r.taljare;
              return (avstand < 0n ? -avstand : avstand) <= d.avrundningsenhet * r.namnare && (r.vikt > 0n || r.belopp === 0n);
            }),
        );
      }),
      { numRuns: KORNINGAR },
    );
    expect(sedda.size).toBe(KORNINGAR > 100 ? 6 : sedda.size);
  }, 600_000);

  it('come again from what is typed in the form', () => {
    fc.assert(
      fc.property(underlag.filter((u) => ['fast_belopp', 'procent', 'antal'].includes(u.nyckel.typ)), (u) => {
        const { nyckel, deltagare } = u;
        const texter = (): readonly Nyckelinmatning[] => {
          switch (nyckel.typ) {
            case 'fast_belopp':
              return nyckel.belopp.map((v) => ({ ...v, varde: nyckelvardetext(nyckel.typ, v.varde, 1n) }));
            case 'procent':
              return nyckel.procent.map((v) => ({ ...v, varde: nyckelvardetext(nyckel.typ, v.varde.taljare, v.varde.namnare) }));
            case 'antal':
              return nyckel.antal.map((v) => ({ ...v, varde: nyckelvardetext(nyckel.typ, v.varde, 1n) }));
            default:
              return [];
          }
        };
        if (nyckel.typ !== 'fast_belopp' && nyckel.typ !== 'procent' && nyckel.typ !== 'antal') return false;
        const last = tolkaNyckelvarden({ typ: nyckel.typ, enhet: 'elever', varden: texter(), deltagare: deltagare.map((d) => d.kommunkod), kalla: 'Prov' });
        expect(last).toEqual(nyckel);
        return summeraNyckelvarden({ typ: nyckel.typ, enhet: 'elever', texter: texter().map((t) => t.varde), totalt: u.totalt }).skillnad === null;
      }),
      { numRuns: Math.max(1, Math.floor(KORNINGAR / 50)) },
    );
  }, 600_000);
});
