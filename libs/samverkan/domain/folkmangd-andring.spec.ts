import { andringstext, jamforFolkmangd } from './folkmangd-andring';

const rad = (kommunkod: string, antal: number, kalla = 'SCB', datum = '2019-12-31') => ({ kommunkod, datum, antal, kalla });

describe('jamforFolkmangd', () => {
  it('tells new, changed and unchanged apart; another source is a change too', () => {
    expect(jamforFolkmangd([rad('2580', 2), rad('2581', 5), rad('2582', 7, 'SCB, rättad'), rad('2584', 9)], [rad('2580', 2), rad('2581', 4), rad('2582', 7), rad('2584', 9, 'SCB', '2018-12-31'), rad('2505', 1)])).toEqual({
      nya: [rad('2584', 9)],
      andrade: [
        { kommunkod: '2581', datum: '2019-12-31', fran: 4, till: 5, kallaFran: 'SCB', kallaTill: 'SCB' },
        { kommunkod: '2582', datum: '2019-12-31', fran: 7, till: 7, kallaFran: 'SCB', kallaTill: 'SCB, rättad' },
      ],
      oforandrade: 1,
    });
  });

  it('the same file again changes nothing', () => {
    expect(jamforFolkmangd([rad('2580', 2)], [rad('2580', 2)])).toEqual({ nya: [], andrade: [], oforandrade: 1 });
  });

  it('the text differs when what is stored has moved, although the file is the same', () => {
    const fil = [rad('2580', 2)];
    expect(andringstext(jamforFolkmangd(fil, [rad('2580', 1)]))).not.toBe(andringstext(jamforFolkmangd(fil, [rad('2580', 3)])));
    expect(andringstext(jamforFolkmangd(fil, []))).toBe(andringstext(jamforFolkmangd(fil, [])));
  });
});
