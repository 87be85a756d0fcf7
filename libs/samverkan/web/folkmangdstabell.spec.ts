import { folkmangdstabell } from './folkmangdstabell';
import { uppdragslage } from './uppdragslage';

const rad = (namn: string, datum: string, antal: number, kalla = 'SCB') => ({ __typename: 'Folkmangd' as const, kommun: { __typename: 'Kommun' as const, kommunkod: namn, namn }, datum, antal, kalla });

describe('folkmangdstabell', () => {
  it('newest date first, summed only when every kommun has a figure, source once when it is the same', () => {
    const { kommuner, kolumner } = folkmangdstabell([rad('Luleå', '2018-12-31', 1), rad('Luleå', '2019-12-31', 2), rad('Piteå', '2019-12-31', 3, 'SCB, rättad'), rad('Piteå', '2020-12-31', 4), rad('Luleå', '2020-12-31', 5)]);
    expect(kommuner.map((k) => [k.namn, k.antal.get('2018-12-31')?.antal ?? null])).toEqual([['Luleå', 1], ['Piteå', null]]);
    expect(kolumner).toEqual([
      { datum: '2020-12-31', summa: 9, kalla: 'SCB' },
      { datum: '2019-12-31', summa: 5, kalla: null },
      { datum: '2018-12-31', summa: null, kalla: 'SCB' },
    ]);
  });
});

describe('uppdragslage', () => {
  it.each([
    ['2021-02-16', null, 'kommande'],
    ['2021-02-15', null, 'pagar'],
    ['2021-01-01', '2021-02-15', 'pagar'],
    ['2021-01-01', '2021-02-14', 'avslutat'],
  ])('from %s to %s: %s', (fran, till, lage) => expect(uppdragslage({ fran, till }, '2021-02-15')).toBe(lage));
});
