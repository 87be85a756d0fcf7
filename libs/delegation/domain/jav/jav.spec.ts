import { provaJavsanmalan, provaJavsprovare, provaJavsskal, provaStyrelseuppdrag } from './jav';

const anmalan = { saktyp: 'avtal', grund: 'ombud', text: ' Jag hjälpte dem.  ', bedomning: 'jav' } as const;

it('is declared with its ground, cleaned; the text may be left out', () => {
  expect(provaJavsanmalan(anmalan)).toEqual({ ...anmalan, text: 'Jag hjälpte dem.' });
  expect(provaJavsanmalan({ ...anmalan, text: '' })).toMatchObject({ text: '' });
});

it.each([
  ['that it is no jäv is explained', { ...anmalan, text: ' ', bedomning: 'inte_jav' }, 'Skäl saknas'],
  ['a special circumstance is told', { ...anmalan, text: '', grund: 'sarskild_omstandighet' }, 'Skäl saknas'],
  ['too long', { ...anmalan, text: 'x'.repeat(1001) }, 'För lång text'],
  ['nothing is written of an upphandling', { ...anmalan, saktyp: 'upphandling' }, 'Ingen text om en upphandling'],
] as const)('refused: %s', (_, a, regel) => expect(provaJavsanmalan(a)).toMatchObject({ regel, falt: 'text' }));

it('of an upphandling also that it is no jäv goes without words', () => expect(provaJavsanmalan({ ...anmalan, saktyp: 'upphandling', text: '', bedomning: 'inte_jav' })).toMatchObject({ text: '' }));

describe('who judges', () => {
  const fraga = { personId: 'a', avgjord: null };
  const vem = { id: 'b', ordforande: false, vice: false, ordforandenHindrad: false };
  it.each([
    ['the ordförande', { ...vem, ordforande: true }],
    ['vice, when the ordförande cannot', { ...vem, vice: true, ordforandenHindrad: true }],
  ])('%s', (_, v) => expect(provaJavsprovare(fraga, v)).toBeNull());
  it.each([
    ['nobody her own', { ...vem, id: 'a', ordforande: true, ordforandenHindrad: true }, 'Din egen fråga'],
    ['not vice while the ordförande is there', { ...vem, vice: true }, 'Ordföranden avgör'],
    ['nobody else', { ...vem, ordforandenHindrad: true }, 'Ordföranden avgör'],
  ])('%s', (_, v, regel) => expect(provaJavsprovare(fraga, v)).toMatchObject({ regel }));
  it('with a reason', () => {
    expect(provaJavsskal(' Samma bolag. ')).toEqual({ skal: 'Samma bolag.' });
    expect(provaJavsskal('  ')).toMatchObject({ falt: 'skal', regel: 'Skäl saknas' });
    expect(provaJavsskal('x'.repeat(1001))).toMatchObject({ falt: 'skal' });
  });
});

it('a seat on a board is entered once for the same days', () => {
  const forut = [{ fran: '2019-01-01', till: '2020-12-31' }];
  expect(provaStyrelseuppdrag({ fran: '2021-01-01', till: null }, forut)).toBeNull();
  expect(provaStyrelseuppdrag({ fran: '2020-12-31', till: null }, forut)).toMatchObject({ falt: 'fran' });
  expect(provaStyrelseuppdrag({ fran: '2021-01-01', till: '2020-12-31' }, [])).toMatchObject({ falt: 'till' });
});
