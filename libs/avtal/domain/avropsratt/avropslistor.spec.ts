import { avropsvisningar, bedomdaAvtalstabell, bedomdatabell, type Bedomdrad, type Bedomtavtal, iAvropsvisning, visadeBedomda } from './avropslistor';

const rad = (namn: string, far: boolean, berattigad: boolean, iListan: boolean, orgnr: string | null = null): Bedomdrad => ({ organisation: { namn, orgnr }, far, berattigad, iListan, regel: 'Medlem' });
const RADER = [rad('Öjebyn AB', true, false, true, '556000-0002'), rad('Arjeplog', false, true, false), rad('Boden', true, true, true, '556000-0001')];
const namn = (rader: readonly Bedomdrad[]): readonly string[] => rader.map((r) => r.organisation.namn);

it.each([
  ['ja', ['Boden', 'Öjebyn AB']], ['nej', ['Arjeplog']], ['listan', ['Boden', 'Öjebyn AB']], ['uppfyller', ['Arjeplog', 'Boden']], ['uppfyller_inte', ['Öjebyn AB']], ['', ['Arjeplog', 'Boden', 'Öjebyn AB']], ['annat', ['Arjeplog', 'Boden', 'Öjebyn AB']],
])('the organisations narrowed to %s', (visa, vantat) => expect(namn(visadeBedomda(RADER, { visa, sok: '', sort: '' }, bedomdatabell))).toEqual(vantat));

it('every choice parts the rows in two', () => {
  for (const visa of avropsvisningar) expect(RADER.filter((r) => iAvropsvisning(r, visa)).length).toBeLessThan(RADER.length);
});

it('are searched by name and number, and ordered with what is missing last', () => {
  expect(namn(visadeBedomda(RADER, { visa: '', sok: '556000-0002', sort: '' }, bedomdatabell))).toEqual(['Öjebyn AB']);
  expect(namn(visadeBedomda(RADER, { visa: '', sok: '', sort: '-orgnr' }, bedomdatabell))).toEqual(['Öjebyn AB', 'Boden', 'Arjeplog']);
});

it('the avtal of an organisation go by number, and by where they stand', () => {
  const avtal = (nummer: number, status: Bedomtavtal['status']): Bedomtavtal => ({ nummer, beteckning: `A-${nummer}`, namn: 'X', status, far: true, berattigad: true, iListan: true, regel: 'R' });
  const rader = [avtal(10, 'galler'), avtal(9, 'utgatt')];
  const nr = (sort: string) => visadeBedomda(rader, { visa: '', sok: '', sort }, bedomdaAvtalstabell).map((a) => a.nummer);
  expect(nr('')).toEqual([9, 10]);
  expect(nr('status')).toEqual([10, 9]);
});
