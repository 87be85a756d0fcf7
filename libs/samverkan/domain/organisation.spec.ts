import { provaOrganisation, tolkaOrgnr } from './organisation';

const bolag = { namn: ' Prov \n AB ', orgnr: '', slag: 'bolag', kommunkod: null, styrelseAntal: null, upphord: null } as const;
const medlem = { medlem: true, slag: 'kommun', kommunkod: '2580' } as const;
const tidigare = { ...medlem, medlem: false, medlemstid: true } as const;
const kommuner = new Set(['2580', '2581']);

it.each([['2120000142', '212000-0142'], ['212000-0142', '212000-0142'], ['16212000-0142', '212000-0142'], ['212000 0142', '212000-0142']])('%s is read as %s', (skrivet, orgnr) => expect(tolkaOrgnr(skrivet)).toBe(orgnr));
it.each(['212000-0143', '12345', '1912120000142', '010101-0001', 'abc'])('%s is no organisation number', (skrivet) => expect(tolkaOrgnr(skrivet)).toMatchObject({ falt: 'orgnr' }));
it('an organisation without number is one whose number is not known', () => {
  expect([tolkaOrgnr(''), tolkaOrgnr(' - '), tolkaOrgnr(null)]).toEqual([null, null, null]);
  expect(provaOrganisation(bolag, null, kommuner)).toEqual({ ...bolag, namn: 'Prov AB', orgnr: null });
});
it.each([
  [{ ...bolag, namn: ' ' }, null, 'namn'],
  [{ ...bolag, namn: 'x'.repeat(161) }, null, 'namn'],
  [{ ...bolag, orgnr: '556000-0000' }, null, 'orgnr'],
  [{ ...bolag, kommunkod: '0114' }, null, 'kommunkod'],
  [{ ...bolag, styrelseAntal: 5 }, null, 'styrelseAntal'],
  [{ ...bolag, slag: 'stiftelse', styrelseAntal: 0 }, null, 'styrelseAntal'],
  [{ ...bolag, upphord: '2021-02-30' }, null, 'upphord'],
  [{ ...bolag, kommunkod: '2580' }, medlem, 'slag'],
  [{ ...bolag, slag: 'kommun', kommunkod: '2581' }, medlem, 'kommunkod'],
  [{ ...bolag, kommunkod: '2580' }, tidigare, 'slag'],
  [{ ...bolag, slag: 'kommun', kommunkod: '2581' }, tidigare, 'kommunkod'],
  [{ ...bolag, slag: 'kommun', kommunkod: '2580', upphord: '2021-01-01' }, medlem, 'upphord'],
] as const)('%j is refused on %s', (i, nu, falt) => expect(provaOrganisation(i, nu, kommuner)).toMatchObject({ slag: 'avslag', falt }));
