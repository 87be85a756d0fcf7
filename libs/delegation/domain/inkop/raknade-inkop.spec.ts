import fc from 'fast-check';
import { attestkop, raknadeInkop, type RaknadBestallning, type RaknadFaktura } from './raknade-inkop';
import { type Inkopssak } from './samma-sak';

fc.configureGlobal({ ...(process.env['SEED'] ? { seed: Number(process.env['SEED']) } : {}), numRuns: 300 });

const sak: Inkopssak = { leverantor: { namn: 'Prov AB', orgnr: null }, avtalId: null, budgetradId: 'drift', vad: 'Stolar' };
const order = (val: Partial<RaknadBestallning> = {}): RaknadBestallning => ({ ...sak, id: 'b1', nummer: 'D 2021:3', datum: '2021-02-01', delegat: 'Esam', status: 'gallande', avslutad: null, ore: 40_000n, moms: 'ut', momssats: 25, ...val });
const faktura = (val: Partial<RaknadFaktura> = {}): RaknadFaktura => {
  const netto = val.netto ?? 10_000n;
  return { ...sak, id: 'f1', nummer: '1001', bestallningId: null, namndbeslut: false, attesterad: true, dag: '2021-02-10', beslut: 'D 2021:7', delegat: 'Esam', netto, brutto: (netto * 125n) / 100n, ...val };
};
const rakna = (bestallningar: readonly RaknadBestallning[], fakturor: readonly RaknadFaktura[], om = sak) => raknadeInkop({ sak: om, bestallningar, fakturor });
const summa = (bestallningar: readonly RaknadBestallning[], fakturor: readonly RaknadFaktura[]): bigint => rakna(bestallningar, fakturor).reduce((s, p) => s + p.ore, 0n);
const pa = (val: Partial<RaknadFaktura>): RaknadFaktura => faktura({ bestallningId: 'b1', ...val });

describe('an order counts once, with its invoices', () => {
  it.each([
    ['nothing invoiced', 'gallande', [], 40_000n, '2021-02-01'],
    ['a part invoiced', 'gallande', [pa({})], 40_000n, '2021-02-01'],
    ['more invoiced than ordered', 'gallande', [pa({ netto: 30_000n }), pa({ id: 'f2', netto: 20_000n, dag: '2021-02-12' })], 50_000n, '2021-02-12'],
    ['one that waits counts too', 'gallande', [pa({ netto: 41_000n, attesterad: false, dag: '2021-02-15' })], 41_000n, '2021-02-15'],
    ['closed with a part invoiced', 'avslutad', [pa({})], 10_000n, '2021-02-01'],
    ['closed, and a credit note that is attested', 'avslutad', [pa({}), pa({ id: 'f2', netto: -4_000n })], 6_000n, '2021-02-01'],
    ['closed, and a credit note that waits', 'avslutad', [pa({}), pa({ id: 'f2', netto: -4_000n, attesterad: false })], 10_000n, '2021-02-01'],
    ['in force, all of it credited', 'gallande', [pa({ netto: 40_000n }), pa({ id: 'f2', netto: -40_000n })], 40_000n, '2021-02-01'],
  ] as const)('%s', (_, status, fakturor, ore, datum) => {
    expect(rakna([order({ status })], fakturor)).toMatchObject([{ bestallningId: 'b1', fakturaId: null, nummer: 'D 2021:3 Stolar', ore, datum }]);
  });
  it('closed, and invoiced all the same: from the day of the attest, that nobody buys on an order of long ago', () => {
    const stangd = order({ datum: '2019-03-01', status: 'avslutad', avslutad: '2021-02-05' });
    expect(rakna([stangd], [pa({ dag: '2019-04-01' })])).toMatchObject([{ ore: 10_000n, datum: '2019-03-01' }]);
    expect(rakna([stangd], [pa({ dag: '2019-04-01' }), pa({ id: 'f2', dag: '2021-02-10' })])).toMatchObject([{ ore: 20_000n, datum: '2021-02-10' }]);
  });
  it('one that is hidden counts as much, and its words are not told', () => {
    expect(rakna([order({ dold: true })], [pa({ dold: true }), faktura({ id: 'f3', dold: true })])).toMatchObject([{ nummer: 'D 2021:3', dold: true, ore: 40_000n }, { nummer: 'D 2021:7', dold: true, ore: 10_000n }]);
  });
  it('closed, and credited without its VAT: what is left of it is counted with VAT alone; credited with too much, nothing is taken from others', () => {
    const stangd = order({ status: 'avslutad' });
    expect(rakna([stangd], [pa({ netto: 10_000n, brutto: 12_500n }), pa({ id: 'f2', netto: -10_000n, brutto: -10_000n })])).toMatchObject([{ bestallningId: 'b1', ore: 0n, annars: 2_500n }]);
    expect(rakna([stangd], [pa({ netto: 10_000n, brutto: 12_500n }), pa({ id: 'f2', netto: -12_000n, brutto: -12_000n })])).toMatchObject([{ ore: 0n, annars: 500n }]);
    expect(rakna([stangd], [pa({ netto: 10_000n, brutto: 12_500n }), pa({ id: 'f2', netto: -4_000n, brutto: -13_000n })])).toMatchObject([{ ore: 6_000n, annars: 0n }]);
    expect(rakna([stangd], [pa({ netto: 10_000n, brutto: 12_500n }), pa({ id: 'f2', netto: -10_000n, brutto: -12_500n })])).toEqual([]);
  });
  it('an invoice without order that is credited without its VAT leaves the VAT', () => expect(rakna([], [faktura(), faktura({ id: 'k', netto: -10_000n, brutto: -10_000n })])).toMatchObject([{ fakturaId: 'f1', ore: 0n, annars: 2_500n }]));
  it('called off and not invoiced it counts nothing', () => expect(rakna([order({ status: 'avslutad' })], [])).toEqual([]));
  it('what is ordered keeps its moms, what is invoiced says both amounts', () => {
    expect(rakna([order({ ore: 50_000n, moms: 'in' })], [pa({ netto: 40_000n })])).toMatchObject([{ ore: 50_000n, moms: 'in', momssats: 25 }]);
    expect(rakna([order({ ore: 50_000n, moms: 'in' })], [pa({ netto: 40_001n, brutto: 50_002n })])).toMatchObject([{ ore: 40_001n, moms: 'ut', annars: 50_002n }]);
  });
});

describe('an order at too low a rate of VAT', () => {
  // Ordered free of VAT for 400 kr: 400,00 without and 400,00 with. Invoiced at 25 %: 400,00 without, 100,00 VAT, 500,00 with.
  const momsfri = (val: Partial<RaknadBestallning> = {}) => order({ momssats: 0, ...val });
  const med25 = pa({ id: 'v', netto: 40_000n, brutto: 50_000n, dag: '2021-02-15' });
  it('counts with the VAT that was invoiced: 400 kr without and 500 kr with, the latter from the day of the attest', () =>
    expect(rakna([momsfri({ datum: '2019-02-01' })], [med25])).toMatchObject([{ ore: 40_000n, moms: 'ut', annars: 50_000n, datum: '2019-02-01', datumMedMoms: '2021-02-15' }]));
  it('one of a higher rate than was invoiced counts what was ordered, also with VAT: 300 kr of 400 is 375 kr of 500', () =>
    expect(rakna([order({ moms: 'in', ore: 50_000n })], [pa({ netto: 30_000n, brutto: 37_500n })])).toMatchObject([{ ore: 50_000n, moms: 'in', datum: '2021-02-01' }]));
  it('invoiced above without VAT and below with it, each is the larger: 450 kr free of VAT on 400 + 100', () =>
    expect(rakna([order()], [pa({ netto: 45_000n, brutto: 45_000n })])).toMatchObject([{ ore: 45_000n, annars: 50_000n, datum: '2021-02-10', datumMedMoms: '2021-02-01' }]));
  it.each([
    // 40 000 + 6 % is 42 400 with VAT: 400 of VAT at 25 % on 30 000 is 37 500, which is within it.
    ['within both', order({ momssats: 6 }), pa({ id: 'v', netto: 30_000n, brutto: 37_500n }), null, false],
    // At 33 920 the VAT of 25 % makes 42 400: the last öre that is within both.
    ['to the öre with VAT', order({ momssats: 6 }), pa({ id: 'v', netto: 33_920n, brutto: 42_400n }), null, false],
    ['one öre above with VAT', order({ momssats: 6 }), pa({ id: 'v', netto: 33_920n, brutto: 42_401n }), 40_000n, true],
    ['above both', order({ momssats: 6 }), pa({ id: 'v', netto: 40_001n, brutto: 50_001n }), 40_001n, false],
    ['above without VAT alone', order(), pa({ id: 'v', netto: 40_001n, brutto: 40_001n }), 40_001n, false],
    ['a credit note', order({ momssats: 0 }), pa({ id: 'v', netto: -1n, brutto: -2n }), null, false],
  ] as const)('what its attest buys: %s', (_, bestallning, f, ore, baraMedMoms) => {
    const svar = attestkop({ faktura: f, bestallningar: [bestallning], fakturor: [f] });
    expect([svar.kop?.ore ?? null, svar.baraMedMoms]).toEqual([ore, baraMedMoms]);
  });
  it('what other invoices took of it with their VAT is not left: 200 + 50 of 400 leaves 200 without and 150 with', () => {
    const [forsta, andra] = [pa({ id: 'f1', netto: 20_000n, brutto: 25_000n }), pa({ id: 'v', netto: 15_000n, brutto: 15_001n, attesterad: false })];
    expect(attestkop({ faktura: andra, bestallningar: [momsfri()], fakturor: [forsta, andra] })).toMatchObject({ baraMedMoms: true, kop: { ore: 40_000n, annars: 40_001n } });
  });
});

describe('an invoice without order counts by itself', () => {
  it('from the day it is entered, by its number and that of its decision', () => {
    expect(rakna([], [faktura(), faktura({ id: 'f2', nummer: '1002', attesterad: false, beslut: null, dag: '2021-02-15' })]).map((p) => p.nummer)).toEqual(['D 2021:7 faktura 1001, Stolar', 'faktura 1002 som väntar på attest, Stolar']);
  });
  it('closing an order and invoicing the rest without it leaves the sum as it was', () => {
    expect(summa([order({ status: 'avslutad' })], [pa({ netto: 15_000n }), faktura({ id: 'f2', netto: 25_000n })])).toBe(40_000n);
  });
  it('a credit note that is attested takes away from the oldest, never below zero; one that waits does nothing', () => {
    const tva = [faktura({ id: 'ny', netto: 10_000n, dag: '2021-02-12' }), faktura({ id: 'gammal', netto: 10_000n, dag: '2020-01-10' })];
    expect(rakna([], [...tva, faktura({ id: 'k', netto: -12_000n })])).toMatchObject([{ fakturaId: 'ny', ore: 8_000n, annars: 10_000n }]);
    expect(rakna([], [...tva, faktura({ id: 'k', netto: -99_000n })])).toEqual([]);
    expect(summa([], [...tva, faktura({ id: 'k', netto: -12_000n, attesterad: false })])).toBe(20_000n);
  });
  it('what the nämnd has decided is no delegat’s', () => expect(rakna([order({ status: 'avslutad' })], [faktura({ namndbeslut: true }), pa({ id: 'f2', namndbeslut: true })])).toEqual([]));
  it('another supplier, or nothing in common, is another matter', () => {
    expect(rakna([], [faktura({ leverantor: { namn: 'Annat AB', orgnr: null } }), faktura({ id: 'f2', budgetradId: 'projekt', vad: 'Bord' })])).toEqual([]);
  });
  it('a long name is cut in the row', () => expect(rakna([order({ vad: 'x'.repeat(300) })], [], { ...sak, vad: 'x' })[0]?.nummer).toHaveLength('D 2021:3 '.length + 60));
});

describe('what an attest buys', () => {
  const attest = (f: RaknadFaktura, bestallningar: readonly RaknadBestallning[] = [], andra: readonly RaknadFaktura[] = []) => attestkop({ faktura: f, bestallningar, fakturor: [f, ...andra] });
  const vantar = (val: Partial<RaknadFaktura> = {}) => faktura({ id: 'v', nummer: '9', attesterad: false, beslut: null, dag: '2021-02-15', ...val });
  it.each([
    ['no order: the invoice', vantar(), [], 10_000n],
    ['within the order: nothing', vantar({ bestallningId: 'b1', netto: 40_000n }), [], null],
    ['one öre above the order: the order with its invoices', vantar({ bestallningId: 'b1', netto: 40_001n }), [], 40_001n],
    ['above what another invoice left', vantar({ bestallningId: 'b1', netto: 30_000n }), [pa({ netto: 20_000n })], 50_000n],
    ['what a credit note that waits would give back is not there', vantar({ bestallningId: 'b1', netto: 40_000n }), [pa({ netto: 40_000n }), pa({ id: 'k', netto: -40_000n, attesterad: false })], 80_000n],
    ['a credit note', vantar({ netto: -1n }), [], null],
    ['decided by the nämnd', vantar({ namndbeslut: true, netto: 900_000n }), [], null],
  ] as const)('%s', (_, f, andra, ore) => expect(attest(f, [order()], andra).kop?.ore ?? null).toBe(ore));
  it('a closed order holds nothing any more', () => expect(attest(vantar({ bestallningId: 'b1', netto: 1n }), [order({ status: 'avslutad' })], [pa({})]).kop).toMatchObject({ bestallningId: 'b1', ore: 10_001n }));
  it('the others are the rest of the matter', () => {
    expect(attest(vantar(), [order()], [faktura()]).andra.map((p) => p.bestallningId ?? p.fakturaId)).toEqual(['b1', 'f1']);
    expect(attest(vantar({ bestallningId: 'b1', netto: 50_000n }), [order(), order({ id: 'b2' })]).andra.map((p) => p.bestallningId)).toEqual(['b2']);
  });
  it('an order that was not read is an error', () => expect(() => attest(vantar({ bestallningId: 'b9' }))).toThrow('was not read'));
});

describe('whatever happened in whatever order', () => {
  const dagar = fc.integer({ min: 10, max: 28 }).map((d) => `2021-01-${d}`);
  const fakturor = fc.uniqueArray(
    fc.record({ id: fc.uuid(), netto: fc.bigInt(-50_000n, 50_000n).filter((n) => n !== 0n), attesterad: fc.boolean(), dag: dagar, bestallningId: fc.constantFrom(null, 'b1', 'b2'), moms: fc.constantFrom(0n, 6n, 12n, 25n) })
      .map(({ moms, ...v }) => faktura({ ...v, brutto: (v.netto * (100n + moms)) / 100n })), { selector: (f) => f.id, maxLength: 8 },
  );
  const orders = fc.tuple(fc.constantFrom('gallande', 'avslutad'), fc.constantFrom('gallande', 'avslutad'), fc.bigInt(1n, 60_000n)).map(([a, b, ore]) => [order({ status: a, ore }), order({ id: 'b2', status: b })] as const);
  it('the sum is the same, and nothing is in two purchases', () => {
    fc.assert(fc.property(orders, fakturor, fc.infiniteStream(fc.nat()), (bestallningar, alla, slump) => {
      const blandat = alla.map((f) => ({ f, n: slump.next().value ?? 0 })).sort((a, b) => a.n - b.n).map((x) => x.f);
      const [poster, igen] = [rakna(bestallningar, alla), rakna([...bestallningar].reverse(), blandat)];
      const nyckel = (p: (typeof poster)[number]): string => p.bestallningId ?? p.fakturaId ?? '';
      const ordnat = (x: typeof poster) => [...x].sort((a, b) => (nyckel(a) < nyckel(b) ? -1 : 1));
      expect(ordnat(igen)).toEqual(ordnat(poster));
      expect(new Set(poster.map(nyckel)).size).toBe(poster.length);
      expect(poster.every((p) => p.ore >= 0n && (p.annars ?? 0n) >= 0n && p.ore + (p.annars ?? 0n) > 0n)).toBe(true);
    }));
  });
  it('never less than what is invoiced, nor than what is ordered and in force; never more than both', () => {
    fc.assert(fc.property(orders, fakturor, (bestallningar, alla) => {
      const plus = alla.filter((f) => f.netto > 0n).reduce((s, f) => s + f.netto, 0n);
      const minus = alla.filter((f) => f.netto < 0n && f.attesterad).reduce((s, f) => s - f.netto, 0n);
      const iKraft = bestallningar.filter((b) => b.status === 'gallande').reduce((s, b) => s + b.ore, 0n);
      const blev = summa(bestallningar, alla);
      expect(blev).toBeGreaterThanOrEqual(iKraft);
      expect(blev).toBeGreaterThanOrEqual(plus - minus);
      expect(blev).toBeLessThanOrEqual(plus + iKraft);
    }));
  });
  it('an order that is moved from its invoices to none of them, by closing it, hides nothing of what was invoiced', () => {
    fc.assert(fc.property(fakturor, (alla) => {
      const utan = alla.filter((f) => f.netto > 0n);
      expect(summa([order({ status: 'avslutad' }), order({ id: 'b2', status: 'avslutad' })], utan)).toBe(utan.reduce((s, f) => s + f.netto, 0n));
    }));
  });
  it('to attest what waits changes no sum', () => {
    fc.assert(fc.property(orders, fakturor, (bestallningar, alla) => {
      const utanKredit = alla.filter((f) => f.netto > 0n);
      expect(summa(bestallningar, utanKredit.map((f) => ({ ...f, attesterad: true })))).toBe(summa(bestallningar, utanKredit.map((f) => ({ ...f, attesterad: false }))));
    }));
  });
});
