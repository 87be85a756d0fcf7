import { type Arendelistrad, arendeIUrval, visadeArenden } from './arendelista';

const rad = (del: Partial<Arendelistrad>): Arendelistrad => ({
  dnr: null, rubrik: 'R', typ: 'ovrigt', tillstand: 'utkast', projektNamn: null, handlaggare: 'Bo', antalSaknas: 0, andrat: '2021-02-01T10:00:00Z', egen: false, sammantrade: null, sekretess: null, ...del,
});
const ALLT = { tillstand: '', typ: '', handlaggare: '', mote: '', mina: '', sok: '', sort: '' };
const rader = [
  rad({ dnr: '2021/10-1', rubrik: 'Östra länken', tillstand: 'beredd', sammantrade: { id: 'm1', datum: '2021-03-10' } }),
  rad({ dnr: '2021/9-1', rubrik: 'Årsredovisning', typ: 'budget', egen: true, handlaggare: 'Åsa' }),
  rad({ rubrik: 'Elevhälsa', sekretess: 'OSL 19:3', projektNamn: 'Gemensamt system', tillstand: 'kallad', sammantrade: { id: 'm2', datum: '2021-02-20' } }),
];
const rubriker = (v: Partial<typeof ALLT>): string[] => visadeArenden(rader, { ...ALLT, ...v }).map((r) => r.rubrik);

describe('the list of ärenden', () => {
  it.each([
    ['nothing chosen', {}, ['Östra länken', 'Årsredovisning', 'Elevhälsa']],
    ['a state', { tillstand: 'kallad' }, ['Elevhälsa']],
    ['a type', { typ: 'budget' }, ['Årsredovisning']],
    ['a handläggare', { handlaggare: 'Åsa' }, ['Årsredovisning']],
    ['mine', { mina: 'ja' }, ['Årsredovisning']],
    ['a sammanträde', { mote: 'm1' }, ['Östra länken']],
    ['no sammanträde', { mote: 'inget' }, ['Årsredovisning']],
    ['words in any order', { sok: 'system ELEVHÄLSA' }, ['Elevhälsa']],
    ['a word of the state', { sok: 'beredd' }, ['Östra länken']],
    ['the secrecy', { sok: 'sekretess 19:3' }, ['Elevhälsa']],
    ['nothing found', { sok: 'elevhälsa budget' }, []],
  ])('is narrowed by %s', (_vad, v, vantat) => {
    expect(rubriker(v)).toEqual(vantat);
  });

  it.each([
    ['dnr', ['Årsredovisning', 'Östra länken', 'Elevhälsa']],
    ['-dnr', ['Östra länken', 'Årsredovisning', 'Elevhälsa']],
    ['rubrik', ['Elevhälsa', 'Årsredovisning', 'Östra länken']],
    ['sammantrade', ['Elevhälsa', 'Östra länken', 'Årsredovisning']],
    ['tillstand', ['Årsredovisning', 'Östra länken', 'Elevhälsa']],
    ['constructor', ['Östra länken', 'Årsredovisning', 'Elevhälsa']],
  ])('is ordered by %s, numbers by value and what is missing last', (sort, vantat) => {
    expect(rubriker({ sort })).toEqual(vantat);
  });

  it('asks the same of one row', () => {
    expect(rader.map((r) => arendeIUrval(r, { ...ALLT, mote: 'm2' }))).toEqual([false, false, true]);
  });
});
