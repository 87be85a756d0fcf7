import { arAvslag, type Utfall } from '@gemensam/shared/domain';
import fc from 'fast-check';
import { fordelningslage, type Fordelningslage, type Fordelningssteg, frysbar, kopIn, lagetsAndelar, nyNyckel, raknaOm } from './anslutning';
import { FOLKMANGD_DIREKTIVET, TRETTON } from './norrbotten.testdata';
import type { Fordelningsunderlag, Nyckel } from './nyckel';
import { uttrad } from './uttrade';

fc.configureGlobal({ seed: process.env['SEED'] ? Number(process.env['SEED']) : undefined });
/** Number of random joins and withdrawals in this file; 1 000 000 by hand: EGENSKAPER_KORNINGAR=1000000. */
const KORNINGAR = Number(process.env['EGENSKAPER_KORNINGAR'] ?? 40_000);
const AKTER = 10;

const maste = <T>(utfall: Utfall<T>): T => {
  if (arAvslag(utfall)) throw new Error(`${utfall.regel}: ${utfall.text}`);
  return utfall;
};
const kalix = { kommunkod: '2514', namn: 'Kalix', vikt: { kommunkod: '2514', varde: 16_169n, kalla: 'SCB', datum: '2017-12-31' } } as const;
const elevhalsa: Fordelningsunderlag = { totalt: 49_000_000n, avrundningsenhet: 100n, nyckel: { typ: 'invanarantal', datum: null, folkmangd: FOLKMANGD_DIREKTIVET }, deltagare: TRETTON };

/** A frozen allocation as the database gives it back: its own weights and participants, nothing of how it came to be. */
const frystSteg = (nummer: number, lage: Fordelningslage, extra: Partial<Fordelningssteg> = {}): Fordelningssteg => {
  const { totalt, avrundningsenhet, nyckel, deltagare } = lage;
  return { nummer, grund: 'nyckel', metod: null, part: null, underlag: { totalt, avrundningsenhet, nyckel, deltagare }, ...extra };
};
const andelar = (lage: Fordelningslage): string => lagetsAndelar(lage).map((a) => `${a.kommunkod}=${a.belopp}`).join(' ');

describe('joining elevhälsa', () => {
  const fore = maste(fordelningslage(elevhalsa));

  it('Kalix buys in with 31 639 kr, and the 14 together pay what the 13 did', () => {
    const a = maste(kopIn(fore, kalix));
    expect(a.kopIn).toBe(3_163_900n);
    expect(lagetsAndelar(a.efter).find((x) => x.namn === 'Arjeplog')?.belopp).toBe(560_200n);
    expect(lagetsAndelar(a.efter).reduce((s, x) => s + x.belopp, 0n)).toBe(49_000_000n);
    const fryst = frysbar(a.efter);
    expect(fryst.delar[0]?.rader.find((r) => r.kommunkod === '2514')).toEqual({ kommunkod: '2514', vikt: 16_169n, kalla: 'SCB', datum: '2017-12-31' });
    expect(fryst.delar[0]?.viktsumma).toBe(250_415n);
  });

  it('withdrawing again before start gives the shares of the 13 back to the öre', () => {
    const a = maste(kopIn(fore, kalix));
    expect(andelar(maste(uttrad(a.efter, '2514')))).toBe(andelar(fore));
  });

  it('shares a running cost by the same key over all 14', () => {
    const efter = maste(nyNyckel(fore, kalix));
    expect(andelar(efter)).toBe(andelar(maste(fordelningslage({ ...elevhalsa, deltagare: [...TRETTON, kalix], nyckel: { typ: 'invanarantal', datum: null, folkmangd: [...FOLKMANGD_DIREKTIVET, kalix.vikt] } }))));
  });

  it('buys into both parts of a mixed key, each by its own weights', () => {
    const blandad = maste(fordelningslage({ ...elevhalsa, nyckel: { typ: 'blandad', andelLika: { taljare: 1n, namnare: 2n }, datum: null, folkmangd: FOLKMANGD_DIREKTIVET } }));
    const a = maste(kopIn(blandad, kalix));
    // 245 000 / 14 = 17 500; 245 000 x 16 169 / 250 415 = 15 819,4…
    expect(a.delar.map((d) => [d.del, d.belopp])).toEqual([['lika', 1_750_000n], ['invanarantal', 1_581_900n]]);
    expect(a.kopIn).toBe(3_331_900n);
  });

  it.each<[string, Fordelningsunderlag, Parameters<typeof kopIn>[1]]>([
    ['Deltar redan', elevhalsa, { kommunkod: '2580', namn: 'Luleå', vikt: null }],
    ['Vikt saknas', elevhalsa, { kommunkod: '2514', namn: 'Kalix', vikt: null }],
    ['Vikt saknas', elevhalsa, { ...kalix, vikt: { ...kalix.vikt, varde: 0n } }],
    ['Nyckeln är avtalad per kommun', { ...elevhalsa, deltagare: TRETTON.slice(0, 1), nyckel: { typ: 'procent', procent: TRETTON.slice(0, 1).map((d) => ({ kommunkod: d.kommunkod, varde: { taljare: 100n, namnare: 1n }, kalla: 'Avtal', datum: null })) } }, kalix],
  ])('refuses: %s', (regel, underlag, ny) => {
    expect(kopIn(maste(fordelningslage(underlag)), ny)).toMatchObject({ slag: 'avslag', regel, kalla: 'Grundregel E4, sen anslutning' });
    expect(nyNyckel(underlag, ny)).toMatchObject({ regel });
  });

  it('cannot be computed anew without the allocation that it was built on', () => {
    const a = maste(kopIn(fore, kalix));
    expect(raknaOm([frystSteg(2, a.efter, { grund: 'sen_anslutning', metod: 'kop_in', part: '2514' })])).toMatchObject({ regel: 'Fördelningen före saknas' });
  });
});

/** Tiny and large weights and totals, so that ties, shares of nothing and odd öre are common. */
const vikt = fc.oneof(fc.bigInt({ min: 1n, max: 4n }), fc.bigInt({ min: 1n, max: 100_000n }));
const fall = fc.record({
  totalt: fc.oneof(fc.bigInt({ min: 0n, max: 5_000n }), fc.bigInt({ min: 0n, max: 10n ** 12n })),
  enhet: fc.constantFrom(1n, 100n, 100n, 1_000n),
  nyckel: fc.constantFrom('lika' as const, 'invanarantal' as const, 'blandad' as const, 'antal' as const),
  forsta: fc.array(vikt, { minLength: 1, maxLength: 6 }),
  akter: fc.array(fc.record({ slag: fc.constantFrom('kop_in' as const, 'kop_in' as const, 'ny_nyckel' as const, 'uttrade' as const), vikt, vem: fc.nat(20) }), { minLength: AKTER, maxLength: AKTER }),
});

const nyckelFor = (typ: 'lika' | 'invanarantal' | 'blandad' | 'antal', vikter: readonly bigint[]): Nyckel => {
  const varden = vikter.map((varde, i) => ({ kommunkod: String(1000 + i), varde, kalla: 'Prov', datum: null }));
  switch (typ) {
    case 'lika':
      return { typ };
    case 'antal':
      return { typ, enhet: 'elever', antal: varden };
    case 'invanarantal':
      return { typ, datum: null, folkmangd: varden };
    case 'blandad':
      return { typ, andelLika: { taljare: 1n, namnare: 3n }, datum: null, folkmangd: varden };
  }
};

describe('random joins and withdrawals one after another', () => {
  it('keep the total to the öre, raise nobody at a buy-in, leave weights frozen, and are computed anew to the same öre', () => {
    fc.assert(
      fc.property(fall, ({ totalt, enhet, nyckel, forsta, akter }) => {
        const deltagare = forsta.map((_, i) => ({ kommunkod: String(1000 + i), namn: `K${i}` }));
        let lage = maste(fordelningslage({ totalt, avrundningsenhet: enhet, nyckel: nyckelFor(nyckel, forsta), deltagare }));
        const steg: Fordelningssteg[] = [frystSteg(1, lage)];
        akter.forEach(({ slag, vikt: v, vem }, i) => {
          const nummer = i + 2;
          const fore = new Map(lagetsAndelar(lage).map((a) => [a.kommunkod, a.belopp]));
          const gamlaVikter = new Map(lage.delar.flatMap((d) => d.rader.map((r) => [`${d.del} ${r.kommunkod}`, r.vikt])));
          if (slag === 'uttrade' && lage.deltagare.length > 1) {
            const part = lage.deltagare[vem % lage.deltagare.length]?.kommunkod ?? '';
            lage = maste(uttrad(lage, part));
            steg.push(frystSteg(nummer, lage, { grund: 'uttrade', part }));
          } else {
            const kod = String(2000 + i);
            const ny = { kommunkod: kod, namn: `N${i}`, vikt: nyckel === 'lika' ? null : { kommunkod: kod, varde: v, kalla: 'Prov', datum: null } };
            if (slag === 'kop_in') {
              const a = maste(kopIn(lage, ny));
              lage = a.efter;
              const krediter = a.delar.reduce((s, d) => s + d.krediter.reduce((t, k) => t + k.kredit, 0n), 0n);
              if (krediter !== a.kopIn) throw new Error('the credits are not the buy-in');
              for (const { kommunkod, belopp } of lagetsAndelar(lage))
                if (belopp < 0n || (kommunkod !== kod && belopp > (fore.get(kommunkod) ?? -1n))) throw new Error(`${kommunkod} rose or fell below zero`);
            } else lage = maste(nyNyckel(lage, ny));
            steg.push(frystSteg(nummer, lage, { grund: 'sen_anslutning', metod: slag === 'kop_in' ? 'kop_in' : 'ny_nyckel', part: kod }));
          }
          for (const d of lage.delar)
            for (const r of d.rader) if ((gamlaVikter.get(`${d.del} ${r.kommunkod}`) ?? r.vikt) !== r.vikt) throw new Error('a frozen weight changed');
          if (lagetsAndelar(lage).reduce((s, a) => s + a.belopp, 0n) !== totalt) throw new Error('the shares are not the total');
        });
        return steg.every((_, i) => i % 3 !== 0 || !arAvslag(raknaOm(steg.slice(0, i + 1)))) && andelar(maste(raknaOm(steg)).lage) === andelar(lage);
      }),
      { numRuns: Math.max(1, Math.ceil(KORNINGAR / AKTER)) },
    );
  }, 600_000);
});

describe('an allocation that is frozen says where each weight comes from', () => {
  const varden = <T>(...alla: readonly T[]) => alla.map((varde, i) => ({ kommunkod: `258${i}`, varde, kalla: `Avtal ${i}`, datum: null }));
  it.each([
    [{ typ: 'lika' }, ['Nyckeln lika delar', 'Nyckeln lika delar']],
    [{ typ: 'invanarantal', datum: null, folkmangd: varden(1n, 3n) }, ['Avtal 0', 'Avtal 1']],
    [{ typ: 'blandad', andelLika: { taljare: 1n, namnare: 2n }, datum: null, folkmangd: varden(1n, 3n) }, ['Nyckeln lika delar', 'Nyckeln lika delar', 'Avtal 0', 'Avtal 1']],
    [{ typ: 'fast_belopp', belopp: varden(400n, 600n) }, ['Avtal 0', 'Avtal 1']],
    [{ typ: 'procent', procent: varden({ taljare: 40n, namnare: 1n }, { taljare: 60n, namnare: 1n }) }, ['Avtal 0', 'Avtal 1']],
    [{ typ: 'antal', enhet: 'elever', antal: varden(1n, 3n) }, ['Avtal 0', 'Avtal 1']],
  ] as const)('%j', (nyckel, kallor) => {
    const lage = fordelningslage({ totalt: 1000n, avrundningsenhet: 1n, nyckel, deltagare: [{ kommunkod: '2580', namn: 'Luleå' }, { kommunkod: '2581', namn: 'Piteå' }] });
    if (arAvslag(lage)) throw new Error(lage.text);
    expect(frysbar(lage).delar.flatMap((d) => d.rader.map((r) => r.kalla))).toEqual(kallor);
  });
});
