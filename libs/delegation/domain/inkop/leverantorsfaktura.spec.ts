import { fyraOgon, type Attestlage, farGranska } from './fyra-ogon';
import { fakturafrist, type Fakturainmatning, fristtext, provaFaktura, provaFakturamakulering, provaFakturapost, provaFakturansBestallning } from './leverantorsfaktura';
import { type Fakturalistrad, fakturasumma, visadeFakturor } from './fakturalista';
import { type Bestallningslistrad, nummerordning, visadeBestallningar } from './bestallningslista';

const skrivet = (val: Partial<Fakturainmatning> = {}): Fakturainmatning => ({ nummer: ' 1001 ', vad: 'Lokalhyra', fakturadatum: '2021-02-01', forfallodag: '2021-03-03', belopp: '1 250', moms: '250', ...val });

describe('an invoice of a supplier', () => {
  it('is kept with what is to be paid, its VAT and the rest', () => expect(provaFaktura(skrivet())).toEqual({ nummer: '1001', vad: 'Lokalhyra', fakturadatum: '2021-02-01', forfallodag: '2021-03-03', brutto: 1_250_00n, moms: 250_00n, netto: 1_000_00n }));
  it('a credit note has both below zero', () => expect(provaFaktura(skrivet({ belopp: '−1 250', moms: '-250' }))).toMatchObject({ brutto: -1_250_00n, netto: -1_000_00n }));
  it('without VAT when none is written', () => expect(provaFaktura(skrivet({ moms: ' ' }))).toMatchObject({ moms: 0n, netto: 1_250_00n }));
  it.each([
    ['nummer', { nummer: ' ' }], ['nummer', { nummer: 'x'.repeat(61) }], ['vad', { vad: '' }], ['vad', { vad: 'x'.repeat(301) }], ['fakturadatum', { fakturadatum: null }], ['fakturadatum', { fakturadatum: '2021-02-30' }],
    ['forfallodag', { forfallodag: null }], ['forfallodag', { forfallodag: '2021-01-31' }], ['belopp', { belopp: '0' }], ['belopp', { belopp: '' }], ['moms', { moms: '251' }], ['moms', { moms: '-250' }], ['moms', { moms: 'en del' }],
  ] as const)('is refused on %s: %j', (falt, val) => expect(provaFaktura(skrivet(val))).toMatchObject({ slag: 'avslag', falt }));
  it('one öre of rounding is let through, two are not', () => {
    expect(provaFaktura(skrivet({ belopp: '125,01', moms: '25,01' }))).toMatchObject({ moms: 25_01n });
    expect(provaFaktura(skrivet({ belopp: '125,02', moms: '25,02' }))).toMatchObject({ falt: 'moms' });
  });
  it('is charged to the year it is dated or the one before, never to income', () => {
    const post = { namn: 'Drift', ar: 2020, sida: 'kostnad' } as const;
    expect(provaFakturapost(post, '2020-12-31')).toBeNull();
    expect(provaFakturapost(post, '2021-01-01')).toBeNull();
    expect(provaFakturapost(post, '2022-01-01')).toMatchObject({ falt: 'budgetpostId' });
    expect(provaFakturapost({ ...post, ar: 2021 }, '2020-12-31')).toMatchObject({ falt: 'budgetpostId' });
    expect(provaFakturapost({ ...post, sida: 'intakt' }, '2020-12-31')).toMatchObject({ regel: 'Kostnadsrad' });
  });
  it('is of an order of its own supplier alone', () => {
    const b = { nummer: 'D 2021:3', leverantor: 'Prov AB', orgnr: null };
    expect(provaFakturansBestallning(b, { namn: 'prov ab', orgnr: null })).toBeNull();
    expect(provaFakturansBestallning(b, { namn: 'Annat AB', orgnr: null })).toMatchObject({ falt: 'bestallningId' });
  });
  it('is taken back with a reason, not when it is attested', () => {
    expect(provaFakturamakulering({ status: 'registrerad' }, ' Dubblett ')).toBe('Dubblett');
    expect(provaFakturamakulering({ status: 'registrerad' }, '')).toMatchObject({ falt: 'skal' });
    expect(provaFakturamakulering({ status: 'attesterad' }, 'Dubblett')).toMatchObject({ regel: 'Redan attesterad' });
    expect(provaFakturamakulering({ status: 'makulerad' }, 'Dubblett')).toMatchObject({ regel: 'Makulerad' });
  });
  it.each([['2021-02-14', 'forsenad', '1 dag för sent'], ['2021-02-15', 'snart', 'i dag'], ['2021-02-22', 'snart', 'om 7 dagar'], ['2021-02-23', 'senare', 'om 8 dagar']] as const)('due %s it is %s', (forfallodag, frist, text) => {
    expect(fakturafrist({ status: 'registrerad', forfallodag }, '2021-02-15', 7)).toBe(frist);
    expect(fristtext(forfallodag, '2021-02-15')).toBe(text);
  });
  it('nothing waits for one that is attested or taken back', () => expect(fakturafrist({ status: 'attesterad', forfallodag: '2021-01-01' }, '2021-02-15', 7)).toBeNull());
});

describe('nobody alone enters and attests what was not ordered', () => {
  const lage = (val: Partial<Attestlage> = {}): Attestlage => ({ attestantId: 'a', registreradAvId: 'a', granskadAvId: null, netto: 100n, kvarAvBestallning: null, namndbeslut: false, kravs: true, ...val });
  it.each([
    ['somebody else entered it', { registreradAvId: 'b' }, 'uppfylld'],
    ['somebody else checked it', { granskadAvId: 'b' }, 'uppfylld'],
    ['it is within the order', { kvarAvBestallning: 100n }, 'uppfylld'],
    ['one öre more than the order', { kvarAvBestallning: 99n }, 'brister'],
    ['there is no order', {}, 'brister'],
    ['within the order, a credit note', { netto: -1n, kvarAvBestallning: 100n }, 'brister'],
    ['within the order, said to rest on the nämnd’s decision', { kvarAvBestallning: 100n, namndbeslut: true }, 'brister'],
    ['there is no order and the nämnd asks for no more than a warning', { kravs: false }, 'ej_tillamplig'],
  ] as const)('%s', (_, val, utfall) => expect(fyraOgon(lage(val)).utfall).toBe(utfall));
  it('says how much it is above the order, and who can help', () =>
    expect(fyraOgon(lage({ netto: 1_500_00n, kvarAvBestallning: 1_000_00n }))).toMatchObject({ text: 'Du registrerade fakturan själv och den är 500\u00a0kr mer än vad som är kvar av beställningen.', utvag: expect.stringContaining('granska') }));
  it('the one who entered it does not check it', () => {
    expect(farGranska({ registreradAvId: 'a', granskadAvId: null, status: 'registrerad' }, 'a')).toBe(false);
    expect(farGranska({ registreradAvId: 'a', granskadAvId: null, status: 'registrerad' }, 'b')).toBe(true);
    expect(farGranska({ registreradAvId: 'a', granskadAvId: 'b', status: 'registrerad' }, 'c')).toBe(false);
    expect(farGranska({ registreradAvId: 'a', granskadAvId: null, status: 'attesterad' }, 'b')).toBe(false);
  });
});

describe('the lists', () => {
  const f = (val: Partial<Fakturalistrad>): Fakturalistrad => ({
    leverantor: 'Prov AB', orgnr: null, nummer: '1', vad: 'Hyra', fakturadatum: '2021-02-01', forfallodag: '2021-03-03', netto: 80n, brutto: 100n, budgetpost: 'Drift', bestallning: null, namndbeslut: null, beslut: null, status: 'registrerad', registreradAv: 'Alva Prov', ...val,
  });
  const allt = { status: '', leverantor: '', budgetpost: '', ar: '', sok: '', sort: '' };
  it('invoices: by the day they are due; narrowed, searched, summed without what is taken back', () => {
    const rader = [f({ nummer: 'a', forfallodag: '2021-03-03' }), f({ nummer: 'b', forfallodag: '2021-02-01', status: 'attesterad', beslut: 'D 2021:4' }), f({ nummer: 'c', status: 'makulerad', leverantor: 'Annat AB' })];
    expect(visadeFakturor(rader, allt).map((r) => r.nummer)).toEqual(['b', 'a', 'c']);
    expect(visadeFakturor(rader, { ...allt, status: 'attesterad' }).map((r) => r.nummer)).toEqual(['b']);
    expect(visadeFakturor(rader, { ...allt, sok: 'd 2021:4' }).map((r) => r.nummer)).toEqual(['b']);
    expect(visadeFakturor(rader, { ...allt, leverantor: 'Annat AB' }).map((r) => r.nummer)).toEqual(['c']);
    expect(visadeFakturor(rader, { ...allt, ar: '2020' })).toEqual([]);
    expect(fakturasumma(rader)).toBe(200n);
  });
  it('orders: D 2021:12 after D 2021:3; narrowed and searched', () => {
    const b = (nummer: string, val: Partial<Bestallningslistrad> = {}): Bestallningslistrad => ({ nummer, datum: '2021-02-01', leverantor: 'Prov AB', orgnr: null, vad: 'Stolar', netto: 1n, fakturerat: 0n, budgetpost: 'Drift', avtal: null, status: 'gallande', av: 'Alva Prov', ...val });
    const rader = [b('D 2021:12'), b('D 2021:3'), b('D 2020:40', { datum: '2020-12-31', status: 'avslutad', vad: 'Bord' })];
    const urval = { ar: '', leverantor: '', budgetpost: '', status: '', sok: '', sort: 'nummer' };
    expect(visadeBestallningar(rader, urval).map((r) => r.nummer)).toEqual(['D 2020:40', 'D 2021:3', 'D 2021:12']);
    expect(visadeBestallningar(rader, { ...urval, ar: '2020' })).toHaveLength(1);
    expect(visadeBestallningar(rader, { ...urval, status: 'gallande', sok: 'bord' })).toHaveLength(0);
    expect(nummerordning('D 2021:3') < nummerordning('D 2021:12')).toBe(true);
  });
});
