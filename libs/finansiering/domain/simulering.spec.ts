import { arAvslag, type Utfall } from '@gemensam/shared/domain';
import fc from 'fast-check';
import { beraknaAndelar, beraknaBelopp } from './berakna-andelar';
import { INGA_ANDRINGAR, nySimulator, type Postandring, type Simulering, type Simuleringsandringar, type Simuleringspost } from './simulering';
import { GRUND, POST } from './simulering.testdata';
import { andraSimuleradPost, arOandrad, aterstallPost, kryssaISimuleradPost, kryssaKommun } from './simuleringsandringar';
import { LANGSTA_SIMULERING, lasSimulering, skrivSimulering } from './simuleringslank';

const KORNINGAR = Math.max(1, Math.floor(Number(process.env['EGENSKAPER_KORNINGAR'] ?? 100_000) / 200));
fc.configureGlobal({ seed: process.env['SEED'] ? Number(process.env['SEED']) : undefined });

const maste = <T>(u: Utfall<T>): T => {
  if (arAvslag(u)) throw new Error(`${u.regel}: ${u.text}`);
  return u;
};
const koder = GRUND.kommuner.map((k) => k.kommunkod);
const simulera = (a: Simuleringsandringar): Simulering => nySimulator(GRUND)(a);
const andra = (post: Simuleringspost, andring: Postandring, fran = INGA_ANDRINGAR) => andraSimuleradPost(GRUND, fran, post.id, andring);
const kr = (s: Simulering, post: Simuleringspost, namn: string): bigint | null => {
  const ore = s.kolumner.find((k) => k.id === post.id)?.belopp[GRUND.kommuner.findIndex((k) => k.namn === namn)] ?? null;
  return ore === null ? null : ore / 100n;
};
const kolumn = (s: Simulering, post: Simuleringspost) => s.kolumner.find((k) => k.id === post.id);

type Steg = { readonly ruta: string; readonly gor: (a: Simuleringsandringar) => Simuleringsandringar };
const postval = fc.constantFrom(...GRUND.poster);
const steg: fc.Arbitrary<Steg> = fc.oneof(
  fc.tuple(fc.constantFrom(...koder), fc.boolean()).map(([kod, deltar]): Steg => ({ ruta: `k${kod}`, gor: (a) => kryssaKommun(a, kod, deltar) })),
  fc.tuple(postval, fc.constantFrom(...koder), fc.boolean()).map(([p, kod, deltar]): Steg => ({ ruta: `d${p.id}${kod}`, gor: (a) => kryssaISimuleradPost(GRUND, a, p.id, kod, deltar) })),
  fc.tuple(postval, fc.bigInt({ min: 0n, max: 10n ** 12n })).map(([p, totalt]): Steg => ({ ruta: `t${p.id}`, gor: (a) => andra(p, { totalt }, a) })),
  fc.tuple(postval, fc.constantFrom('lika', 'invanarantal', 'blandad', 'procent', 'antal', 'fast_belopp')).map(([p, nyckeltyp]): Steg => ({ ruta: `n${p.id}`, gor: (a) => andra(p, { nyckeltyp }, a) })),
);
/** Each changes something of its own: only then does the order mean nothing. */
const stegen = fc.uniqueArray(steg, { maxLength: 12, selector: (s) => s.ruta.replace(/^n/, 't') });
const gor = (s: readonly Steg[]): Simuleringsandringar => s.reduce((a, x) => x.gor(a), INGA_ANDRINGAR);

describe('a simulation, whatever is changed', () => {
  it('with nothing changed is today to the öre', () => {
    const s = simulera(INGA_ANDRINGAR);
    expect(s.kolumner.map((k) => k.belopp)).toEqual(GRUND.poster.map((p) => p.idag));
    expect(s.rader.every((r) => r.skillnad === 0n)).toBe(true);
    expect([s.skillnad, s.summa]).toEqual([0n, GRUND.poster.reduce((sum, p) => sum + p.underlag.totalt, 0n)]);
  });

  it('adds up along every column, row and corner; a refused post is in no sum', () => {
    fc.assert(
      fc.property(stegen, (lista) => {
        const s = simulera(gor(lista));
        for (const k of s.kolumner) {
          const summa = k.belopp.reduce<bigint>((t, b) => t + (b ?? 0n), 0n);
          if (k.avslag === null ? summa !== k.totalt : k.totalt !== null || k.belopp.some((b) => b !== null)) return false;
        }
        const medraknade = s.kolumner.filter((k) => k.avslag === null);
        return (
          s.summa === medraknade.reduce((t, k) => t + (k.totalt ?? 0n), 0n) &&
          s.idag === medraknade.reduce((t, k) => t + k.totaltIdag, 0n) &&
          s.skillnad === s.rader.reduce((t, r) => t + r.skillnad, 0n)
        );
      }),
      { numRuns: KORNINGAR },
    );
  });

  it('does not depend on the order of the changes, nor on what was simulated before', () => {
    const delad = nySimulator(GRUND);
    fc.assert(
      fc.property(stegen, fc.infiniteStream(fc.nat()), (lista, tal) => {
        const blandad = lista.map((s) => [tal.next().value ?? 0, s] as const).sort((a, b) => a[0] - b[0]).map(([, s]) => s);
        const [a, b] = [gor(lista), gor(blandad)];
        expect(skrivSimulering(GRUND, a)).toBe(skrivSimulering(GRUND, b));
        expect(delad(b)).toEqual(simulera(a));
      }),
      { numRuns: Math.ceil(KORNINGAR / 5) },
    );
  });

  it('comes back from its link the same, and what is changed back is no change', () => {
    fc.assert(
      fc.property(stegen, (lista) => {
        const a = gor(lista);
        const last = maste(lasSimulering(GRUND, skrivSimulering(GRUND, a)));
        expect(simulera(last.andringar)).toEqual(simulera(a));
        expect([last.nyaFordelningar, last.annatUnderlag]).toEqual([[], false]);
        const ater = GRUND.kommuner.reduce((x, k) => kryssaKommun(x, k.kommunkod, true), GRUND.poster.reduce((x, p) => aterstallPost(x, p.id), a));
        expect(arOandrad(ater)).toBe(true);
      }),
      { numRuns: Math.ceil(KORNINGAR / 5) },
    );
  });
});

describe('one change', () => {
  it('a kommun that takes part in nothing: the others share its part, by the same key and weights', () => {
    const s = simulera(kryssaKommun(INGA_ANDRINGAR, '2514', false));
    expect(kr(s, POST.grundbelopp, 'Kalix')).toBeNull();
    // 13 x 80 338 = 1 044 394: six have one krona more.
    expect(GRUND.kommuner.map((k) => kr(s, POST.grundbelopp, k.namn)).filter((b) => b !== null).sort()).toEqual([...Array<bigint>(7).fill(80_338n), ...Array<bigint>(6).fill(80_339n)]);
    expect(kolumn(s, POST.elevhalsa)).toMatchObject({ andrad: false });
    expect(s.rader.find((r) => r.namn === 'Kalix')).toMatchObject({ deltar: false, summa: 0n });
    expect(kolumn(s, POST.avtal)?.avslag).toMatchObject({ regel: 'Procent möter inte totalen' });
    expect(s.idag).toBe(GRUND.poster.reduce((t, p) => t + p.underlag.totalt, 0n) - POST.avtal.underlag.totalt - POST.fast.underlag.totalt);
  });

  it('a key by population takes the date to start from, a mixed key half and half, and both can be changed', () => {
    const iAntal = andra(POST.grundbelopp, { nyckeltyp: 'invanarantal' });
    // 1 044 400 x 78 105 = 81 572 862 000 = 250 093 x 326 170 + 28 190
    expect(kr(simulera(iAntal), POST.grundbelopp, 'Luleå')).toBe(326_170n);
    expect(skrivSimulering(GRUND, iAntal)).toContain('.ki.d20191231');
    const blandad = simulera(andra(POST.grundbelopp, { nyckeltyp: 'blandad', totalt: 918_200n * 100n }));
    expect(kolumn(blandad, POST.grundbelopp)?.belopp).toEqual(POST.ekontor.idag);
    const helt = simulera(andra(POST.ekontor, { andelLika: { taljare: 1n, namnare: 1n } }));
    expect(kr(helt, POST.ekontor, 'Arjeplog')).toBe(65_586n);
  });

  it('another year of population that lacks a kommun is refused by name, and without that kommun it is not', () => {
    const a = andra(POST.arkiv, { referensdatum: '2020-12-31' });
    expect(kolumn(simulera(a), POST.arkiv)?.avslag).toMatchObject({ regel: 'Folkmängd saknas', text: 'Folkmängd 2020-12-31 saknas för Älvsbyn.' });
    expect(kolumn(simulera(kryssaISimuleradPost(GRUND, a, POST.arkiv.id, '2560', false)), POST.arkiv)).toMatchObject({ avslag: null, totalt: 32_200_000n });
  });

  it('the printed populations hold for those the source names, and nobody else has such', () => {
    expect(kr(simulera(andra(POST.elevhalsa, { totalt: 980_000n * 100n })), POST.elevhalsa, 'Pajala')).toBe(25_403n);
    expect(kolumn(simulera(kryssaISimuleradPost(GRUND, INGA_ANDRINGAR, POST.elevhalsa.id, '2514', true)), POST.elevhalsa)?.avslag?.text).toContain('Kalix');
    expect(kolumn(simulera(andra(POST.arkiv, { referensdatum: null })), POST.arkiv)?.avslag?.regel).toBe('Folkmängd saknas');
  });

  it('per cent follow their kommuner, and are entered anew until they are 100', () => {
    const utan = kryssaISimuleradPost(GRUND, INGA_ANDRINGAR, POST.avtal.id, '2505', false);
    expect(kolumn(simulera(utan), POST.avtal)?.avslag?.text).toContain('9 procentenheter för lite');
    const med = simulera(andra(POST.avtal, { varden: { '2580': '16' } }, utan));
    expect(kr(med, POST.avtal, 'Luleå')).toBe(1_600n);
  });

  it('with nobody left is refused', () => {
    const a = koder.reduce((x, kod) => kryssaISimuleradPost(GRUND, x, POST.arkiv.id, kod, false), INGA_ANDRINGAR);
    expect(kolumn(simulera(a), POST.arkiv)?.avslag?.regel).toBe('Ingen deltar');
  });
});

describe('a link', () => {
  const bra = skrivSimulering(GRUND, andra(POST.arkiv, { totalt: 5n }, kryssaKommun(INGA_ANDRINGAR, '2514', false)));

  it('is empty for an empty simulation, and needs no escaping in an address', () => {
    expect(skrivSimulering(GRUND, INGA_ANDRINGAR)).toBe('');
    expect(bra).toMatch(/^1\.[0-9a-z]+\.u2514\.P[0-9a-f]{32}-1\.t5$/);
  });

  it('says which posts have another allocation now, and that something else has changed', () => {
    const nyFordelning = { ...GRUND, poster: GRUND.poster.map((p) => (p.id === POST.arkiv.id ? { ...p, fordelningNummer: 2 } : p)) };
    expect(lasSimulering(nyFordelning, bra)).toMatchObject({ nyaFordelningar: ['e-arkiv'], annatUnderlag: true });
    const annan = { ...GRUND, poster: GRUND.poster.map((p) => (p.id === POST.fast.id ? { ...p, fordelningNummer: 2 } : p)) };
    expect(lasSimulering(annan, bra)).toMatchObject({ nyaFordelningar: [], annatUnderlag: true });
  });

  it.each([
    'x', '1', '1.abc', '2.abc.u2514', '1.abc.u', '1.abc.u9999', '1.abc.t5', '1.abc.q', '1.<b>.u2514', `${bra}.t-5`, `${bra}.t99999999999999`, `${bra}.kz`, `${bra}.k`, `${bra}.a2-1`, `${bra}.a1-0`,
    `${bra}.d20210230`, `${bra}.m2514-x`, `${bra}.v2514_1e9`, `${bra}.v__proto__`, `${bra}.P${'0'.repeat(32)}-1`, `${bra}.${bra.split('.')[3]}`, '1.abc.kconstructor',
  ])('that is damaged is refused whole: %s', (text) => {
    expect(lasSimulering(GRUND, text)).toMatchObject({ slag: 'avslag', regel: 'Länken går inte att läsa' });
  });

  it('that is too long is refused', () => {
    expect(lasSimulering(GRUND, `${bra}.${'t5.'.repeat(LANGSTA_SIMULERING / 3)}`)).toMatchObject({ slag: 'avslag', text: expect.stringContaining('för lång') });
  });

  it('of any text is read or refused, never more', () => {
    const tecken = fc.string({ unit: fc.constantFrom(...'1.uPtkadmfv-_,0259abcø%<"'), maxLength: 60 });
    fc.assert(
      fc.property(tecken, (slut) => {
        const last = lasSimulering(GRUND, `${bra}.${slut}`);
        if (!arAvslag(last)) simulera(last.andringar);
      }),
      { numRuns: KORNINGAR },
    );
  });
});

describe('the amounts without their explanation', () => {
  it('are those of beraknaAndelar, refusals and all', () => {
    for (const { underlag } of GRUND.poster)
      for (const deltagare of [underlag.deltagare, underlag.deltagare.slice(1), []]) {
        const [andelar, belopp] = [beraknaAndelar({ ...underlag, deltagare }), beraknaBelopp({ ...underlag, deltagare })];
        expect(belopp).toEqual(arAvslag(andelar) ? andelar : andelar.andelar.map((a) => a.belopp));
      }
  });
});
