import fc from 'fast-check';
import { lastBelopp, provaAvslut, provaBestallning, provaBestallningsavtal, provaBestallningspost } from './bestallning';
import { bundetAv, kvarAv } from './budgetutrymme';
import { arSammaLeverantor, leverantorsnyckel, namnnyckel, provaLeverantorsval } from './leverantor';
import { inklusiveMoms, momssatser, momstext, provaMomssats, utanMoms } from './moms';
import { arSammaInkop, type Inkopssak, vadnyckel } from './samma-sak';

fc.configureGlobal({ ...(process.env['SEED'] ? { seed: Number(process.env['SEED']) } : {}), numRuns: 300 });

const PROV = { namn: 'Prov AB', orgnr: '556016-0680' };
const sak = (val: Partial<Inkopssak> = {}): Inkopssak => ({ leverantor: PROV, avtalId: null, budgetradId: 'drift', vad: 'Stolar', ...val });

describe('moms', () => {
  it('taken away and added again it is the same to the öre, half up in between', () => {
    fc.assert(fc.property(fc.bigInt(1n, 10n ** 12n), fc.constantFrom(...momssatser), (ore, momssats) => {
      const netto = utanMoms({ ore, moms: 'in', momssats });
      const skillnad = inklusiveMoms({ ore: netto, moms: 'ut', momssats }) - ore;
      return utanMoms({ ore, moms: 'ut', momssats }) === ore && inklusiveMoms({ ore, moms: 'in', momssats }) === ore && skillnad >= -1n && skillnad <= 1n;
    }));
  });
  it('12 500 with 25 per cent is 10 000 without', () => expect(utanMoms({ ore: 12_500_00n, moms: 'in', momssats: 25 })).toBe(10_000_00n));
  it.each([24, 2.5, -6, 100])('%d is no rate', (n) => expect(provaMomssats(n)).toMatchObject({ falt: 'momssats' }));
  it.each([['ut', 25, 'utan moms (25\u00a0%)'], ['in', 0, 'med moms (momsfritt)']] as const)('in words: %s %d', (m, s, text) => expect(momstext(m, s)).toBe(text));
});

describe('the supplier', () => {
  it('of the register is called as the register calls it', () => {
    expect(provaLeverantorsval({ organisationId: 'x', namn: 'Annat' }, { id: 'x', ...PROV })).toEqual({ organisationId: 'x', ...PROV });
    expect(provaLeverantorsval({ organisationId: 'x', namn: 'Annat' }, null)).toMatchObject({ regel: 'Leverantör', falt: 'leverantor' });
  });
  it.each([[{ namn: ' ' }, 'leverantor'], [{ namn: 'x'.repeat(161) }, 'leverantor'], [{ namn: 'Prov', orgnr: '556016-0681' }, 'orgnr'], [{ namn: 'Prov', orgnr: '811218-9876' }, 'orgnr']] as const)('%j is refused on %s', (val, falt) =>
    expect(provaLeverantorsval(val, null)).toMatchObject({ slag: 'avslag', falt }));
  it('is told by its org.nr, whatever it is called; without one by its name', () => {
    expect(leverantorsnyckel({ namn: 'Prov Nord AB', orgnr: PROV.orgnr })).toBe(leverantorsnyckel(PROV));
    expect(leverantorsnyckel({ namn: ' PROV  ab', orgnr: null })).toBe(leverantorsnyckel({ namn: 'Prov AB', orgnr: null }));
  });
  it.each([
    ['entered without its number', { namn: 'prov ab', orgnr: null }, true], ['without its form of company', { namn: 'Prov', orgnr: null }, true], ['the form written out', { namn: 'Prov, aktiebolag (publ)', orgnr: null }, true],
    ['another number, the same name', { namn: 'Prov AB', orgnr: '556703-7485' }, false], ['the same number, another name', { namn: 'Nytt namn AB', orgnr: PROV.orgnr }, true], ['another name', { namn: 'Prov Nord AB', orgnr: null }, false],
  ] as const)('is the same: %s', (_, annan, samma) => {
    expect(arSammaLeverantor(PROV, annan)).toBe(samma);
    expect(arSammaLeverantor(annan, PROV)).toBe(samma);
  });
  it('a name that is a form of company and nothing else is still a name', () => expect(namnnyckel('AB')).toBe('ab'));
});

describe('the same matter', () => {
  it.each([
    ['the same row of the budget', sak({ vad: 'Bord' }), true],
    ['other words on another row', sak({ budgetradId: 'projekt', vad: 'STOLAR (2 av 3)' }), false],
    ['the same words but for figures', sak({ budgetradId: 'projekt', vad: 'Stolar, 2' }), true],
    ['the same avtal', sak({ budgetradId: 'projekt', vad: 'Bord', avtalId: 'a' }), false],
    ['another supplier', sak({ leverantor: { namn: 'Annat AB', orgnr: null } }), false],
    ['nothing in common but the supplier', sak({ budgetradId: 'projekt', vad: 'Bord' }), false],
    ['the supplier without its number', sak({ leverantor: { namn: 'PROV', orgnr: null } }), true],
    ['the supplier under another name', sak({ leverantor: { namn: 'Prov i Norr', orgnr: PROV.orgnr } }), true],
  ] as const)('%s', (_, annan, ratt) => {
    expect(arSammaInkop(sak(), annan)).toBe(ratt);
    expect(arSammaInkop(annan, sak())).toBe(ratt);
  });
  it('two of one avtal', () => expect(arSammaInkop(sak({ avtalId: 'a' }), sak({ avtalId: 'a', budgetradId: 'projekt', vad: 'Bord' }))).toBe(true));
  it('figures and signs alone are no thing in common', () => {
    expect(vadnyckel('Stolar, del 2 av 3!')).toBe('stolar del av');
    expect(arSammaInkop(sak({ vad: '123' }), sak({ vad: '456', budgetradId: 'projekt' }))).toBe(false);
  });
});

describe('an order', () => {
  const skrivet = { vad: ' Kontors\nmaterial ', belopp: '1 250', moms: 'in', momssats: 25 } as const;
  it('is read with its net amount', () => expect(provaBestallning(skrivet)).toEqual({ vad: 'Kontors material', ore: 1_250_00n, moms: 'in', momssats: 25, netto: 1_000_00n }));
  it.each([['vad', { vad: '' }], ['vad', { vad: 'x'.repeat(301) }], ['belopp', { belopp: '0' }], ['belopp', { belopp: '-1' }], ['belopp', { belopp: 'mycket' }], ['momssats', { momssats: 13 }]] as const)('is refused on %s: %j', (falt, val) =>
    expect(provaBestallning({ ...skrivet, ...val })).toMatchObject({ slag: 'avslag', falt }));
  it('its amount is read whatever else remains, and is none where no order can have it', () => {
    expect(lastBelopp({ ...skrivet, vad: '' })).toEqual({ ore: 1_250_00n, moms: 'in', momssats: 25 });
    for (const belopp of ['', '12O kr', '0', '-5']) expect(lastBelopp({ ...skrivet, belopp })).toBeNull();
    expect(lastBelopp({ ...skrivet, momssats: 24 })).toBeNull();
  });

  it('is charged to the costs of its own year: on 31 December to one, on 1 January to the next', () => {
    const post = { namn: 'Drift', ar: 2020, sida: 'kostnad' } as const;
    expect(provaBestallningspost(post, '2020-12-31')).toBeNull();
    expect(provaBestallningspost(post, '2021-01-01')).toMatchObject({ regel: 'Budget för ett annat år', falt: 'budgetpostId' });
    expect(provaBestallningspost({ ...post, ar: 2021 }, '2021-01-01')).toBeNull();
    expect(provaBestallningspost({ ...post, sida: 'intakt' }, '2020-12-31')).toMatchObject({ regel: 'Kostnadsrad' });
  });
  it('under an avtal: signed, begun, and of its supplier', () => {
    const avtal = { benamning: 'A-3 Möten', tecknat: '2021-01-10', gallerFran: '2021-02-01', leverantorer: [PROV] };
    expect(provaBestallningsavtal(avtal, { namn: 'Prov i Norr', orgnr: PROV.orgnr }, '2021-02-15')).toBeNull();
    expect(provaBestallningsavtal(avtal, PROV, '2021-01-31')).toMatchObject({ regel: 'Avtalet gäller inte' });
    expect(provaBestallningsavtal({ ...avtal, tecknat: null }, PROV, '2021-02-15')).toMatchObject({ regel: 'Avtalet gäller inte' });
    expect(provaBestallningsavtal(avtal, { namn: 'Annat AB', orgnr: null }, '2021-02-15')).toMatchObject({ regel: 'Fel leverantör' });
  });
  it('is closed once, with a reason', () => {
    expect(provaAvslut({ status: 'gallande' }, ' Levererad ')).toBe('Levererad');
    expect(provaAvslut({ status: 'gallande' }, ' ')).toMatchObject({ falt: 'skal' });
    expect(provaAvslut({ status: 'avslutad' }, 'Levererad')).toMatchObject({ regel: 'Redan avslutad' });
  });
});

describe('what is left of a row of the budget', () => {
  it('is the budget without actuals, newer invoices, those that may be in the actuals, and what is ordered', () => {
    const u = { budget: 100n, utfall: 40n, fakturor: 7n, kanskeBokfort: 3n, bestallt: 55n };
    expect(bundetAv(u)).toBe(105n);
    expect(kvarAv(u)).toBe(-5n);
  });
});
