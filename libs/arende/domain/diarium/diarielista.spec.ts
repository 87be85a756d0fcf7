import { visadeRader } from '@gemensam/shared/domain';
import { type Diarielistrad, diarieradIUrval, diarietabell, type Registerlistrad, registerradIUrval, registertabell } from './diarielista';

const oppet: Diarielistrad = {
  dnr: '2021/2-2.3', lopnummer: 2, klassificering: '2.3', klassnamn: 'Upphandling och avtal', registrerat: '2021-01-14', rubrik: 'Ramavtal', typ: 'upphandling', tillstand: 'beredd',
  handlaggare: 'E-samordnare', projektNamn: null, antalHandlingar: 3, riktningar: ['inkommen', 'utgaende'], sekretess: null,
};
const maskat: Diarielistrad = {
  dnr: '2021/10-2.30', lopnummer: 10, klassificering: '2.30', klassnamn: null, registrerat: '2021-02-01', rubrik: null, typ: null, tillstand: null, handlaggare: null, projektNamn: null,
  antalHandlingar: null, riktningar: [], sekretess: 'Omfattas av sekretess',
};
const under: Diarielistrad = { ...oppet, dnr: '2021/3-2.3.1', lopnummer: 3, klassificering: '2.3.1', rubrik: 'Avrop', riktningar: [] };
const allt = { klass: '', typ: '', tillstand: '', riktning: '' };
const dnr = (u: Partial<typeof allt>): string[] => [oppet, maskat, under].filter((r) => diarieradIUrval(r, { ...allt, ...u })).map((r) => r.dnr);

describe('the ärenden of the register', () => {
  it.each([
    [{}, ['2021/2-2.3', '2021/10-2.30', '2021/3-2.3.1']],
    [{ klass: '2.3' }, ['2021/2-2.3', '2021/3-2.3.1']],
    [{ klass: '2.30' }, ['2021/10-2.30']],
    [{ typ: 'upphandling', riktning: 'utgaende' }, ['2021/2-2.3']],
    [{ tillstand: 'kallad' }, []],
  ])('%j', (u, vantat) => expect(dnr(u)).toEqual(vantat));

  it('are searched by what is shown of them and ordered by number, not by its figures', () => {
    const visade = (sok: string, sort: string) => visadeRader([oppet, maskat, under], { sok, sort }, diarietabell).map((r) => r.lopnummer);
    expect(visade('', '-dnr')).toEqual([10, 3, 2]);
    expect(visade('omfattas', '')).toEqual([10]);
    expect(visade('upphandling avrop', '')).toEqual([3]);
    expect(visade('', 'rubrik')).toEqual([3, 2, 10]);
  });
});

describe('the handlingar of the register', () => {
  const post: Registerlistrad = { dnr: '2021/2-2.3', beteckning: '2', riktning: 'inkommen', datum: '2021-02-01', registrerad: '2021-02-02', motpart: 'Kalix kommun', rubrik: 'Fråga', handlingTitel: 'brev', sekretess: null };
  const sluten: Registerlistrad = { ...post, dnr: '2021/10-2.30', beteckning: 'S10', riktning: 'upprattad' };
  const sluten2: Registerlistrad = { ...sluten, beteckning: 'S9' };

  it('are narrowed by way and by class, whole classes alone', () => {
    expect([post, sluten].filter((p) => registerradIUrval(p, { klass: '2.3', riktning: '' }))).toEqual([post]);
    expect([post, sluten].filter((p) => registerradIUrval(p, { klass: '', riktning: 'upprattad' }))).toEqual([sluten]);
  });

  it('are ordered by number with the closed series by itself', () => {
    expect(visadeRader([sluten, post, sluten2], { sok: '', sort: 'nummer' }, registertabell).map((p) => p.beteckning)).toEqual(['2', 'S9', 'S10']);
    expect(visadeRader([sluten, post], { sok: 'kalix INKOMMEN', sort: '' }, registertabell)).toEqual([post]);
  });
});
