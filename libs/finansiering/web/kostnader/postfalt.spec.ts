import type { PostDelFragment } from '../generated/operationer';
import { faltFranPost, skillnader, tillInput } from './postfalt';

const post = (del: Partial<PostDelFragment> = {}): PostDelFragment => ({
  id: 'p1', namn: 'e-kontor', ar: 2021, slag: 'e_kontor', belopp: '91820050',
  nyckel: { typ: 'blandad', text: '', andelLikaProcent: '37,5', referensdatum: '2019-12-31', avrundningsenhet: '100', enhet: null, varden: [] },
  fordelningNummer: 1, beraknad: '2021-02-15T10:00:00Z', beraknadAv: 'Inläsning', projektId: null, projektNamn: null, utanforBudget: false, antagande: null,
  kalla: 'Verksamhetsplan', anmarkning: null, beslut: null, faktureras: null,
  deltagare: [{ kommunkod: '2580', namn: 'Luleå' }, { kommunkod: '2521', namn: 'Pajala' }], andelar: [], version: 3, farAndra: true, ...del,
});
const bok = { kommun: (kod: string) => ({ '2580': 'Luleå', '2521': 'Pajala' })[kod] ?? kod, projekt: (id: string) => `Projekt ${id}` };

describe('a cost post in the form', () => {
  it('is sent as it was read: opening and saving changes nothing', () => {
    expect(tillInput(faltFranPost(post()), 'p1')).toEqual({
      namn: 'e-kontor', ar: 2021, slag: 'e_kontor', belopp: '918\u00a0200,50', nyckeltyp: 'blandad', andelLikaProcent: '37,5', referensdatum: '2019-12-31', enhet: null, varden: null,
      deltagare: ['2580', '2521'], projektId: null, utanforBudget: false, antagande: '', kalla: 'Verksamhetsplan', jamforMedId: 'p1',
    });
  });

  it('keeps the populations of its source, and sends no date with equal parts', () => {
    const utanDatum = faltFranPost(post({ nyckel: { ...post().nyckel, typ: 'invanarantal', andelLikaProcent: null, referensdatum: null } }));
    expect(tillInput(utanDatum, null)).toMatchObject({ referensdatum: null, andelLikaProcent: null });
    expect(tillInput({ ...faltFranPost(post()), nyckeltyp: 'lika' }, null)).toMatchObject({ referensdatum: null, andelLikaProcent: null });
  });

  const varde = (kommunkod: string, v: string, kalla: string, datum: string | null) => ({ kommunkod, varde: v, kalla, datum });
  const antal = (...varden: readonly ReturnType<typeof varde>[]) => post({ nyckel: { ...post().nyckel, typ: 'antal', andelLikaProcent: null, referensdatum: null, enhet: 'elever', varden } });

  it('shows a source and a date that all values have once, and sends each value with it', () => {
    const falt = faltFranPost(antal(varde('2580', '1\u00a0200', 'Skolregistret', '2020-10-15'), varde('2521', '0', 'Skolregistret', '2020-10-15')));
    expect(falt).toMatchObject({ enhet: 'elever', vardenKalla: 'Skolregistret', vardenDatum: '2020-10-15', varden: { '2580': { varde: '1\u00a0200', kalla: '', datum: '' } } });
    expect(tillInput(falt, null)).toMatchObject({ enhet: 'elever', varden: [{ kommunkod: '2580', varde: '1\u00a0200', kalla: 'Skolregistret', datum: '2020-10-15' }, { kommunkod: '2521', varde: '0', kalla: 'Skolregistret', datum: '2020-10-15' }] });
  });

  it('keeps sources and dates that differ with each value, and leaves out the source of the post', () => {
    const falt = faltFranPost(antal(varde('2580', '12', 'Verksamhetsplan', null), varde('2521', '8', 'Skolregistret', '2020-10-15')));
    expect(falt).toMatchObject({ vardenKalla: '', vardenDatum: '', varden: { '2580': { varde: '12', kalla: '', datum: '' }, '2521': { varde: '8', kalla: 'Skolregistret', datum: '2020-10-15' } } });
    expect(tillInput(falt, null).varden).toEqual([{ kommunkod: '2580', varde: '12', kalla: null, datum: null }, { kommunkod: '2521', varde: '8', kalla: 'Skolregistret', datum: '2020-10-15' }]);
  });

  it('sends the values of those who take part alone', () => {
    const falt = faltFranPost(antal(varde('2580', '12', 'x', null), varde('2521', '8', 'x', null)));
    expect(tillInput({ ...falt, deltagare: ['2521'] }, null).varden).toEqual([{ kommunkod: '2521', varde: '8', kalla: 'x', datum: null }]);
    expect(skillnader(falt, { ...falt, varden: { ...falt.varden, '2521': { varde: '9', kalla: '', datum: '' } } }, bok)).toEqual([{ namn: 'varden', etikett: 'Värden per kommun', min: 'Luleå 12, Pajala 8', deras: 'Luleå 12, Pajala 9' }]);
  });

  it.each([['', 0], ['20 21', 0], ['tjugo', 0], [' 2022 ', 2022]])('sends the year %j as %i, so that the rule answers at its field', (text, ar) => {
    expect(tillInput({ ...faltFranPost(post()), ar: text }, null).ar).toBe(ar);
  });
});

describe('two versions of a post', () => {
  it('differ in words, field by field in the order of the form, and only where they differ', () => {
    const min = faltFranPost(post());
    const deras = faltFranPost(post({ belopp: '100000', utanforBudget: true, projektId: 'x', deltagare: [{ kommunkod: '2521', namn: 'Pajala' }] }));
    expect(skillnader(min, deras, bok)).toEqual([
      { namn: 'belopp', etikett: 'Belopp', min: '918\u00a0200,50', deras: '1\u00a0000' },
      { namn: 'deltagare', etikett: 'Deltagande kommuner', min: 'Luleå, Pajala', deras: 'Pajala' },
      { namn: 'projektId', etikett: 'Projekt', min: 'Inget projekt', deras: 'Projekt x' },
      { namn: 'utanforBudget', etikett: 'Budget', min: 'Inom budgeten', deras: 'Vid sidan av budgeten' },
    ]);
    expect(skillnader(min, faltFranPost(post()), bok)).toEqual([]);
  });

  it('do not differ in a date that equal parts do not use', () => {
    const lika = { ...faltFranPost(post()), nyckeltyp: 'lika' } as const;
    expect(skillnader(lika, { ...lika, referensdatum: '2020-12-31', andelLikaProcent: '10' }, bok)).toEqual([]);
  });
});
