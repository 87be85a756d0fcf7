import { type Agandelage, type Agandepost, granskaAgandefil } from './agandefil';
import { type Agandegrans, agandetext, provaAgande, slutarDagenFore, tolkaAgande } from './agandepost';
import { brak } from './agande.testdata';

const org = (id: string, val: Partial<Agandegrans> = {}): Agandegrans => ({ id, namn: id, orgnr: null, slag: 'bolag', medlem: false, styrelseAntal: null, upphord: null, ...val });
const ORGS = [org('Kommunen', { slag: 'kommun', orgnr: '212000-0142', medlem: true }), org('H AB'), org('Stiftelsen', { slag: 'stiftelse', styrelseAntal: 5 }), org('Gamla AB', { upphord: '2020-06-30' })];
const post = (agareId: string, agdId: string, procent: number, val: Partial<Agandepost> = {}): Agandepost => ({ id: `${agareId} ${agdId}`, agareId, agdId, roster: brak(procent), kapital: null, antal: null, fran: '2019-01-01', till: null, kalla: 'prov', ...val });
const lage = (...poster: readonly Agandepost[]): Agandelage => ({ organisationer: ORGS, poster });
const RUBRIK = ['agare', 'agare_slag', 'agd', 'agd_slag', 'roster', 'kapital', 'platser', 'fran', 'till', 'kalla', 'agare_orgnr', 'agd_orgnr'];
const granska = (rader: readonly Readonly<Record<string, string>>[], l = lage()) =>
  granskaAgandefil([{ rad: 1, celler: RUBRIK }, ...rader.map((r, i) => ({ rad: i + 2, celler: RUBRIK.map((k) => ({ fran: '2020-01-01', kalla: 'Aktiebok', ...r })[k] ?? '') }))], l);
const fel = (...arg: Parameters<typeof granska>) => granska(...arg).fel.map((f) => [f.rad, f.falt]);

describe('a file of ownership', () => {
  it('reads in rows, finds by number or name, and puts in what is new once', () => {
    const svar = granska([
      { agare_orgnr: '2120000142', agd: 'h ab', roster: '60' },
      { agare: 'H AB', agd: 'Ny AB', agd_slag: 'Bolag', agd_orgnr: '556016-0680', roster: '1/3', kapital: '40' },
      { agare: 'Kommunen', agd_orgnr: '5560160680', roster: '10 %' },
      { agd: 'Stiftelsen', platser: '2' },
    ]);
    expect(svar.fel).toEqual([]);
    expect(svar.organisationer).toEqual([{ id: 'ny:ny ab', namn: 'Ny AB', orgnr: '556016-0680', slag: 'bolag' }]);
    expect(svar.rader.map(({ uppgifter: u }) => [u.agareId, u.agdId, u.antal, u.kapital])).toEqual([['Kommunen', 'H AB', null, null], ['H AB', 'ny:ny ab', null, brak(2, 5)], ['Kommunen', 'ny:ny ab', null, null], [null, 'Stiftelsen', 2, null]]);
  });
  it('what the same owner held until further notice ends the day before; what stands already changes nothing', () => {
    const forra = post('Kommunen', 'H AB', 60);
    const svar = granska([{ agare: 'Kommunen', agd: 'H AB', roster: '80' }, { agare: 'Kommunen', agd: 'H AB', roster: '60', fran: '2019-01-01' }], lage(forra));
    expect(svar).toMatchObject({ fel: [], oforandrade: 1, rader: [{ rad: 2, avslutar: { till: '2019-12-31' } }] });
  });
  it.each<[string, Readonly<Record<string, string>>, string]>([
    ['an unknown organisation without kind', { agare: 'Okänd AB', agd: 'H AB', roster: '5' }, 'agare_slag'],
    ['an unknown kind', { agare: 'Kommunen', agd: 'Ny AB', agd_slag: 'firma', roster: '5' }, 'agd_slag'],
    ['a number that is none', { agare: 'Kommunen', agd: 'H AB', agare_orgnr: '212000-0143', roster: '5' }, 'agare_orgnr'],
    ['a name that is not that of the number', { agare: 'H AB', agare_orgnr: '212000-0142', agd: 'H AB', roster: '5' }, 'agare'],
    ['a number that is not that of the name', { agare: 'Kommunen', agare_orgnr: '556016-0680', agd: 'H AB', roster: '5' }, 'agare_orgnr'],
    ['no share', { agare: 'Kommunen', agd: 'H AB' }, 'roster'],
    ['capital that is none', { agare: 'Kommunen', agd: 'H AB', roster: '5', kapital: 'x' }, 'kapital'],
    ['seats in a bolag', { agare: 'Kommunen', agd: 'H AB', platser: '5' }, 'platser'],
    ['shares in a stiftelse', { agare: 'Kommunen', agd: 'Stiftelsen', roster: '5' }, 'platser'],
    ['more seats than the board has', { agare: 'Kommunen', agd: 'Stiftelsen', platser: '6' }, 'platser'],
    ['a day that is none', { agare: 'Kommunen', agd: 'H AB', roster: '5', fran: '2020-13-01' }, 'fran'],
    ['no source', { agare: 'Kommunen', agd: 'H AB', roster: '5', kalla: '' }, 'kalla'],
    ['an owned kommun', { agare: 'H AB', agd: 'Kommunen', roster: '5' }, 'agd'],
    ['an organisation that has ceased', { agare: 'Kommunen', agd: 'Gamla AB', roster: '5' }, 'till'],
  ])('%s', (_namn, rad, falt) => expect(fel([rad])).toEqual([[2, falt]]));
  it('rows are judged together and with what stands', () => {
    expect(fel([{ agare: 'Kommunen', agd: 'H AB', roster: '60' }, { agare: 'Gamla AB', agd: 'H AB', roster: '50', till: '2020-05-01' }])).toEqual([[3, 'roster']]);
    expect(fel([{ agare: 'Kommunen', agd: 'H AB', roster: '41' }], lage(post('Gamla AB', 'H AB', 60, { till: '2020-06-30' })))).toEqual([[2, 'roster']]);
    expect(fel([{ agare: 'Kommunen', agd: 'H AB', roster: '5', fran: '2019-01-01' }], lage(post('Kommunen', 'H AB', 60)))).toEqual([[2, 'fran']]);
    expect(granska([{ agare: 'Kommunen', agd: 'H AB', roster: '5' }, { agare: '?', agd: 'H AB', roster: '5' }]).rader).toEqual([]);
  });
  it('a heading without what is needed, and a file without rows', () => {
    expect(granskaAgandefil([{ rad: 1, celler: ['agare'] }], lage()).fel[0]).toMatchObject({ rad: 1, falt: 'rubrik' });
    expect(granskaAgandefil([{ rad: 1, celler: [...RUBRIK, 'agd'] }, { rad: 2, celler: ['x'] }], lage()).fel[0]?.text).toContain('två gånger');
    expect(granskaAgandefil([], lage()).fel[0]?.text).toBe('Filen är tom.');
    expect(granska([]).fel[0]?.text).toContain('inga rader');
  });
});

describe('ownership by hand', () => {
  const skrivet = { agareId: 'Kommunen', agdId: 'H AB', roster: '60', kapital: '', antal: null, fran: '2020-01-01', till: null, kalla: ' Aktiebok ' };
  it('is read by the kind of what is owned', () => {
    expect(tolkaAgande(skrivet, 'bolag')).toEqual({ ...skrivet, roster: brak(3, 5), kapital: null, kalla: 'Aktiebok' });
    expect(tolkaAgande({ ...skrivet, antal: 3 }, 'stiftelse')).toMatchObject({ roster: null, antal: 3 });
    expect(tolkaAgande({ ...skrivet, agareId: 'H AB', roster: '0' }, 'bolag')).toMatchObject({ roster: { taljare: 0n } });
  });
  it.each([[{ roster: '' }, 'roster'], [{ agareId: null }, 'agareId'], [{ kalla: ' ' }, 'kalla'], [{ kalla: 'x'.repeat(301) }, 'kalla'], [{ fran: 'x' }, 'fran'], [{ till: 'x' }, 'till'], [{ kapital: '0' }, 'kapital']])('%j is refused on %s', (val, falt) =>
    expect(tolkaAgande({ ...skrivet, ...val }, 'bolag')).toMatchObject({ falt }));
  it('nothing lasts longer than the organisation, and the fields are those of the form', () => {
    const register = { organisationer: ORGS, innehav: [], styrelseplatser: [{ stiftelseId: 'Stiftelsen', utseddAvId: null, antal: 3, fran: '2019-01-01', till: null }] };
    expect(provaAgande(post('Kommunen', 'Gamla AB', 5, { till: '2020-06-30' }), register, ORGS)).toBeNull();
    expect(provaAgande(post('Kommunen', 'Gamla AB', 5), register, ORGS)).toMatchObject({ falt: 'till' });
    expect(provaAgande({ ...post('Kommunen', 'Stiftelsen', 1), roster: null, antal: 3 }, register, ORGS)).toMatchObject({ falt: 'antal', regel: 'Fler platser än styrelsen har' });
    expect(provaAgande({ ...post('?', 'Stiftelsen', 1), roster: null, antal: 1 }, register, ORGS)).toMatchObject({ falt: 'agareId' });
  });
  it('a change holds from a day within what it ends', () => {
    expect(slutarDagenFore({ fran: '2020-01-01', till: '2020-12-31' }, '2020-12-31')).toBe('2020-12-30');
    for (const galler of ['2020-01-01', '2021-01-01', 'x']) expect(slutarDagenFore({ fran: '2020-01-01', till: '2020-12-31' }, galler)).toMatchObject({ falt: 'galler' });
  });
  it('is told in a sentence', () => {
    expect(agandetext(post('Kommunen', 'H AB', 60, { kapital: brak(40) }), 'Kommunen', 'H AB')).toBe('Kommunen äger 60\u00A0% av H AB (40\u00A0% av kapitalet)');
    expect(agandetext({ roster: null, kapital: null, antal: 1 }, null, 'Stiftelsen')).toBe('Någon utanför registret utser 1 plats i styrelsen för Stiftelsen');
  });
});
