import { ordnadeRader, soktaRader, type Tabellval, visadeRader } from './visade-rader';

interface Rad {
  readonly namn: string;
  readonly nummer: string;
  readonly tal: bigint | null;
}
const rad = (namn: string, nummer: string, tal: bigint | null): Rad => ({ namn, nummer, tal });
const rader = [rad('Östersund', '10', 3n), rad('Älvsbyn', '9', null), rad('Åre kommun', '2', 20n), rad('arjeplog', '2', 100n)];
const val: Tabellval<Rad> = { kolumner: { namn: (r) => r.namn, nummer: (r) => r.nummer, tal: (r) => r.tal }, sokbar: (r) => `${r.namn} ${r.nummer}`, sortering: 'namn' };
const namn = (r: readonly Rad[]): string[] => r.map((x) => x.namn);

it('every word must occur, whatever its case', () => {
  expect(namn(soktaRader(rader, '  KOMMUN åre ', val.sokbar))).toEqual(['Åre kommun']);
  expect(namn(soktaRader(rader, 'åre älvsbyn', val.sokbar))).toEqual([]);
  expect(soktaRader(rader, ' ', val.sokbar)).toBe(rader);
});

it('Swedish order, figures by value, null last both ways', () => {
  expect(namn(ordnadeRader(rader, 'namn', val.kolumner))).toEqual(['arjeplog', 'Åre kommun', 'Älvsbyn', 'Östersund']);
  expect(namn(ordnadeRader(rader, 'nummer', val.kolumner))).toEqual(['Åre kommun', 'arjeplog', 'Älvsbyn', 'Östersund']);
  expect(namn(ordnadeRader(rader, 'tal', val.kolumner))).toEqual(['Östersund', 'Åre kommun', 'arjeplog', 'Älvsbyn']);
  expect(namn(ordnadeRader(rader, '-tal', val.kolumner))).toEqual(['arjeplog', 'Åre kommun', 'Östersund', 'Älvsbyn']);
});

it('an address that names no column gives the first order, and nothing inherited is a column', () => {
  expect(namn(visadeRader(rader, { sok: '', sort: '' }, val))).toEqual(['arjeplog', 'Åre kommun', 'Älvsbyn', 'Östersund']);
  expect(visadeRader(rader, { sok: '', sort: 'constructor' }, val)).toBe(rader);
});
