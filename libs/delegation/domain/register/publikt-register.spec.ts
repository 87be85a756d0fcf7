import { visadeRader } from '@gemensam/shared/domain';
import { beslutsankare, iPubliktUrval, publikaBeslut, publikaBeslutsdata, type PubliktDelegationsbeslut, publiktRegistertabell } from './publikt-register';

const beslut = (andrat: Partial<PubliktDelegationsbeslut> = {}): PubliktDelegationsbeslut => ({
  beteckning: 'D 2021:7', datum: '2021-02-10', beslutsfattare: 'E-samordnaren på delegation', sekretess: false, grund: 'Punkt 6', arendetyp: 'Beslutsattest av faktura', rubrik: 'Faktura', motpart: null, belopp: null, dnr: '2021/4-1', anmalt: null, ...andrat,
});
const hemligt = beslut({ beteckning: 'D 2020:12', datum: '2020-12-30', sekretess: true, grund: null, arendetyp: null, rubrik: null, dnr: null });
const OM = { samverkan: 'Provnämnden', datum: '2021-02-15', demo: false };

describe('the open register as it is sent', () => {
  it.each([
    [4_760_005n, '47600.05'],
    [-12_345n, '-123.45'],
    [-45n, '-0.45'],
    [0n, '0.00'],
    [9_007_199_254_740_993n, '90071992547409.93'],
    [null, null],
  ])('has %s öre as %s kronor, and is read back as it was', (ore, kronor) => {
    const data = publikaBeslutsdata(OM, [beslut({ belopp: ore })]);
    expect(data).toMatchObject({ samverkan: 'Provnämnden', valuta: 'SEK', demo: false, delegationsbeslut: [{ belopp: kronor }] });
    expect(publikaBeslut(data)).toEqual([beslut({ belopp: ore })]);
  });

  it('says of a masked decision that it is secret, where its words would stand', () => {
    const data = publikaBeslutsdata(OM, [hemligt]);
    expect(data.delegationsbeslut[0]).toMatchObject({ rubrik: 'Uppgiften omfattas av sekretess', belopp: null });
    expect(publikaBeslut(data)).toEqual([hemligt]);
  });
});

describe('the open register on its page', () => {
  const alla = [beslut({ beteckning: 'D 2021:7' }), beslut({ beteckning: 'D 2021:10', arendetyp: 'Inköp', beslutsfattare: 'Ordföranden på delegation' }), hemligt];
  const nummer = (rader: readonly PubliktDelegationsbeslut[]): readonly string[] => rader.map((r) => r.beteckning);
  const valda = (u: { ar?: string; slag?: string; vem?: string }): readonly string[] => nummer(alla.filter((r) => iPubliktUrval(r, { ar: '', slag: '', vem: '', ...u })));

  it('is narrowed by year, kind and office; what is secret has no kind but that', () => {
    expect(valda({})).toEqual(['D 2021:7', 'D 2021:10', 'D 2020:12']);
    expect(valda({ ar: '2020' })).toEqual(['D 2020:12']);
    expect(valda({ ar: '202' })).toEqual([]);
    expect(valda({ slag: 'Inköp' })).toEqual(['D 2021:10']);
    expect(valda({ slag: 'sekretess' })).toEqual(['D 2020:12']);
    expect(valda({ vem: 'E-samordnaren på delegation', ar: '2021' })).toEqual(['D 2021:7']);
  });

  it('has the newest first, by the figures of the number, and finds what is secret by that word', () => {
    expect(nummer(visadeRader(alla, { sok: '', sort: '' }, publiktRegistertabell))).toEqual(['D 2021:10', 'D 2021:7', 'D 2020:12']);
    expect(nummer(visadeRader(alla, { sok: 'omfattas sekretess', sort: '' }, publiktRegistertabell))).toEqual(['D 2020:12']);
  });

  it('has an address for each decision', () => expect([beslutsankare('D 2021:7'), beslutsankare('D 2021:10')]).toEqual(['D-2021-7', 'D-2021-10']));
});
