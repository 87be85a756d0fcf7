import { gallandeJav, type Javsled, javsstalle, styrelsegrund, styrelsetext } from './javskedja';

const led = (namn: string, l: number, datum: string, avgjordDatum: string | null = null, personId = 'a'): Javsled & { readonly namn: string } => ({ namn, personId, led: l, datum, avgjordDatum });
const namnen = (fragor: readonly (Javsled & { readonly namn: string })[]): readonly string[] => gallandeJav(fragor).map((f) => f.namn);

it.each([
  ['everything that is raised holds while nothing is judged', [led('projekt', 4, '2021-01-01'), led('faktura', 0, '2021-02-01')], ['projekt', 'faktura']],
  ['a judgement in the matter goes before what was raised above', [led('projekt', 4, '2021-01-01'), led('faktura', 0, '2021-02-01', '2021-02-02')], ['faktura']],
  ['also before what was judged above, later or earlier', [led('projekt', 4, '2021-01-01', '2021-03-01'), led('avtal', 2, '2021-02-01', '2021-02-02')], ['avtal']],
  ['not before what is raised above afterwards', [led('projekt', 4, '2021-02-03'), led('faktura', 0, '2021-02-01', '2021-02-02')], ['projekt', 'faktura']],
  ['not the other way: what is judged above leaves what is raised nearer', [led('projekt', 4, '2021-01-01', '2021-03-01'), led('faktura', 0, '2021-02-01')], ['projekt', 'faktura']],
  ['not of two as near', [led('en', 4, '2021-01-01'), led('annan', 4, '2021-02-01', '2021-02-02')], ['en', 'annan']],
  ['nor of another person', [led('projekt', 4, '2021-01-01'), led('faktura', 0, '2021-02-01', '2021-02-02', 'b')], ['projekt', 'faktura']],
] as const)('%s', (_, fragor, kvar) => expect(namnen(fragor)).toEqual(kvar));

it('says where a question was raised', () => {
  expect(javsstalle('projekt', 'Elevhälsa')).toBe('i projektet Elevhälsa');
  expect(javsstalle('upphandling', 'Upphandling för Elevhälsa')).toBe('i upphandlingen för Elevhälsa');
  expect(javsstalle('arende', '2021/3-1.1')).toBe('i ärendet 2021/3-1.1');
  expect(javsstalle('organisation', 'Nordtele AB')).toBe('för Nordtele AB');
});

it('a seat that is left is told with its last day, and is a special circumstance from the day after', () => {
  const plats = { organisation: 'Nordtele AB', till: '2021-02-14' };
  expect([styrelsetext(plats, '2021-02-14'), styrelsegrund(plats, '2021-02-14')]).toEqual(['sitter i styrelsen för Nordtele AB', 'stallforetradare']);
  expect([styrelsetext(plats, '2021-02-15'), styrelsegrund(plats, '2021-02-15')]).toEqual(['satt i styrelsen för Nordtele AB till och med 2021-02-14', 'sarskild_omstandighet']);
  expect(styrelsetext({ ...plats, till: null }, '2021-02-15')).toBe('sitter i styrelsen för Nordtele AB');
});
