import fc from 'fast-check';
import { type Siffrapost, skrivelsesiffror } from './skrivelsesiffror';

fc.configureGlobal({ seed: process.env['SEED'] ? Number(process.env['SEED']) : undefined });

const NB = '\u00a0';
const post = (val: Partial<Siffrapost> = {}): Siffrapost => ({
  id: 'p1', namn: 'Elevhälsa', ar: 2021, kommuner: 49_000_000n, nyckel: 'invanarantal', referensdatum: '2019-12-31', fordelning: 2,
  andelar: [
    { kommunkod: '2580', namn: 'Luleå', belopp: 48_000_000n, atagande: { tillstand: 'beslutad', begart: 48_000_000n, atagit: 48_000_000n } },
    { kommunkod: '2581', namn: 'Piteå', belopp: 1_000_000n, atagande: null },
  ],
  externa: [],
  ...val,
});
const varde = (poster: readonly Siffrapost[], nyckel: string): string | undefined => skrivelsesiffror(poster).find((s) => s.nyckel === nyckel)?.varde;

describe('skrivelsesiffror', () => {
  it('gives the cost, what is secured and missing, and every share, with key and date as source', () => {
    const alla = skrivelsesiffror([post()]);
    expect(alla.map((s) => [s.nyckel, s.varde])).toEqual([
      ['projekt:totalt:2021', `490${NB}000${NB}kr`],
      ['projekt:sakrat:2021', `480${NB}000${NB}kr`],
      ['projekt:saknas:2021', `10${NB}000${NB}kr`],
      ['projekt:andel:2580:2021', `480${NB}000${NB}kr`],
      ['projekt:andel:2581:2021', `10${NB}000${NB}kr`],
      ['post:p1:belopp', `490${NB}000${NB}kr`],
      ['post:p1:sakrat', `480${NB}000${NB}kr`],
      ['post:p1:saknas', `10${NB}000${NB}kr`],
      ['post:p1:fordelas', 'efter invånarantal'],
      ['post:p1:antal', '2 kommuner'],
      ['post:p1:andel:2580', `480${NB}000${NB}kr`],
      ['post:p1:andel:2581', `10${NB}000${NB}kr`],
    ]);
    expect(alla.find((s) => s.nyckel === 'post:p1:andel:2580')).toMatchObject({
      grupp: 'Elevhälsa 2021', etikett: 'Elevhälsa 2021, andel Luleå', kalla: 'Elevhälsa 2021, fördelning 2, efter invånarantal 2019-12-31', sokvag: 'kostnader/poster/p1/varfor/2580',
    });
  });

  it('counts external financiers into the cost and names them', () => {
    const med = [post({ externa: [{ id: 'e1', namn: 'Vinnova', atagande: { tillstand: 'beslutad', begart: 10_000_000n, atagit: 10_000_000n } }] })];
    expect(varde(med, 'projekt:totalt:2021')).toBe(`590${NB}000${NB}kr`);
    expect(varde(med, 'projekt:kommuner:2021')).toBe(`490${NB}000${NB}kr`);
    expect(varde(med, 'projekt:externt:2021')).toBe(`100${NB}000${NB}kr`);
    expect(varde(med, 'projekt:sakrat:2021')).toBe(`580${NB}000${NB}kr`);
    expect(varde(med, 'post:p1:extern:e1')).toBe(`100${NB}000${NB}kr`);
  });

  it('shows the whole project only when there are several years, and öre when there are any', () => {
    expect(varde([post()], 'projekt:totalt')).toBeUndefined();
    const tva = [post(), post({ id: 'p2', ar: 2022, kommuner: 150n, andelar: [{ kommunkod: '2580', namn: 'Luleå', belopp: 150n, atagande: null }] })];
    expect(varde(tva, 'projekt:totalt')).toBe(`490${NB}001,50${NB}kr`);
    expect(varde(tva, 'projekt:totalt:2022')).toBe(`1,50${NB}kr`);
    expect(skrivelsesiffror(tva).map((s) => s.grupp).filter((g, i, alla) => alla.indexOf(g) === i)).toEqual(['Alla år', '2022', '2021', 'Elevhälsa 2021', 'Elevhälsa 2022']);
  });

  it('gives nothing without posts', () => {
    expect(skrivelsesiffror([])).toEqual([]);
  });

  it('gives each figure one key, and secured and missing add up to the cost, whatever the posts', () => {
    const atagande = fc.option(fc.record({ tillstand: fc.constantFrom('tillfragad', 'forankrad', 'beslutad', 'avbojd', 'aterkallad' as const), begart: fc.bigInt(1n, 10_000n), atagit: fc.bigInt(0n, 10_000n) }));
    const andelar = fc.uniqueArray(fc.record({ kommunkod: fc.constantFrom('2580', '2581', '2506'), namn: fc.constant('K'), belopp: fc.bigInt(0n, 10_000n), atagande }), { selector: (a) => a.kommunkod });
    const godtyckliga = fc.array(fc.record({ ar: fc.constantFrom(2020, 2021), andelar }), { maxLength: 5 }).map((alla) =>
      alla.map((p, i) => post({ ...p, id: `p${i}`, kommuner: p.andelar.reduce((s, a) => s + a.belopp, 0n) })),
    );
    const ore = (text: string | undefined): bigint => BigInt((text ?? '0,00').replace(/\u00a0|kr/g, '').replace(/^([^,]*)$/, '$1,00').replace(',', ''));
    fc.assert(
      fc.property(godtyckliga, (poster) => {
        const alla = skrivelsesiffror(poster);
        expect(new Set(alla.map((s) => s.nyckel)).size).toBe(alla.length);
        for (const ar of new Set(poster.map((p) => p.ar))) {
          const av = (namn: string): bigint => ore(varde(poster, `projekt:${namn}:${ar}`));
          expect(av('sakrat') + av('saknas')).toBe(av('totalt'));
          expect(av('totalt')).toBe(poster.filter((p) => p.ar === ar).reduce((s, p) => s + p.kommuner, 0n));
        }
      }),
    );
  });
});
