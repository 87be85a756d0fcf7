import { alderText } from '../portfolj/alder-text';
import { forifyllt, lasUtkast, skrivUtkast, type Statusprojekt } from './statusutkast';

const status = {
  id: 's1', nummer: 2, datum: '2021-01-28', tid: '2021-01-28T12:00:00Z', forfattare: 'Anna', text: 'Avtalet är klart.',
  lageTid: 'risk', lageKostnad: 'enligt_plan', lageResultat: 'avviker', fas: 'upphandling', inlastKalla: null,
} as const;
const projekt: Statusprojekt = { id: 'p1', namn: 'Datacenter', version: 3, status, utkast: null, risklage: { oppna: 0, varsta: null } };

describe('forifyllt', () => {
  it('is the previous report', () => {
    expect(forifyllt(projekt)).toEqual({ version: 3, text: 'Avtalet är klart.', lageTid: 'risk', lageKostnad: 'enligt_plan', lageResultat: 'avviker' });
  });

  it('begins as Enligt plan where the previous report has no läge, and empty without one', () => {
    const utanLage = { ...status, lageTid: null, lageKostnad: null, lageResultat: null };
    expect(forifyllt({ version: 1, status: utanLage })).toMatchObject({ text: 'Avtalet är klart.', lageTid: 'enligt_plan', lageResultat: 'enligt_plan' });
    expect(forifyllt({ version: 1, status: null })).toMatchObject({ text: '', lageKostnad: 'enligt_plan' });
  });
});

describe('lasUtkast', () => {
  const utkast = { version: 2, text: 'På gång', lageTid: 'enligt_plan', lageKostnad: 'risk', lageResultat: 'risk' } as const;

  it('gives back what was kept, on the version it was built on', () => {
    expect(lasUtkast({ ...projekt, utkast: skrivUtkast(utkast) })).toEqual(utkast);
  });

  it('is nothing when there is none, or when it says what is reported already', () => {
    expect(lasUtkast(projekt)).toBeNull();
    expect(lasUtkast({ ...projekt, utkast: '' })).toBeNull();
    expect(lasUtkast({ ...projekt, utkast: skrivUtkast({ ...forifyllt(projekt), version: 1 }) })).toBeNull();
  });

  it.each(['{ påbörjad', 'Bara text', '{"text":5}', '[1]', '{"annat":"x"}'])('never throws a text away: %j', (innehall) => {
    expect(lasUtkast({ ...projekt, utkast: innehall })).toEqual({ ...forifyllt(projekt), text: innehall });
  });

  it('keeps the previous läge where the kept one is not one of ours', () => {
    expect(lasUtkast({ ...projekt, utkast: '{"version":2,"text":"x","lageTid":"bra"}' })).toMatchObject({ text: 'x', lageTid: 'risk', lageResultat: 'avviker' });
  });
});

describe('alderText', () => {
  it.each([
    [null, 'Ingen status ännu'],
    [0, 'I dag'],
    [1, 'I går'],
    [18, '18 dagar sedan'],
  ])('of %s days is %s', (dagar, text) => {
    expect(alderText(dagar)).toBe(text);
  });
});
