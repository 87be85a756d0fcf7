import { jamforOrdningar } from './jamfor-ordningar';
import { aterkomnaPunkter, iKraft, provaAterkallelse, provaFaststallande } from './prova-ordning';
import { type Delegationspunkt } from './delegationsordning';

const beslut = { datum: '2021-01-28', beslutare: 'namnd' } as const;
const forra = { version: 1, gallerFran: '2020-01-01', gallerTill: null };
const ny = { antalPunkter: 7, gallerFran: '2021-01-28', beslut, forra, senasteBeslut: null, aterkomna: [], bekraftade: [] };

describe('adopting', () => {
  it('is by the nämnd, from the day of its decision at the earliest', () => {
    expect(provaFaststallande(ny)).toBeNull();
    expect(provaFaststallande({ ...ny, gallerFran: '2021-01-27' })).toMatchObject({ regel: 'Före beslutet', falt: 'gallerFran' });
    expect(provaFaststallande({ ...ny, beslut: { ...beslut, beslutare: 'delegation' } })).toMatchObject({ regel: 'Nämnden beslutar' });
    expect(provaFaststallande({ ...ny, antalPunkter: 0 })).toMatchObject({ regel: 'Inga punkter' });
  });

  it('begins after the one before, and after what was decided under it: the same day is too early', () => {
    expect(provaFaststallande({ ...ny, forra: { ...forra, gallerFran: '2021-01-28' } })).toMatchObject({ regel: 'Före den förra' });
    expect(provaFaststallande({ ...ny, forra: { ...forra, gallerFran: '2021-01-27' } })).toBeNull();
    expect(provaFaststallande({ ...ny, senasteBeslut: '2021-01-28' })).toMatchObject({ regel: 'Beslut är fattade', utvag: expect.stringContaining('29 januari 2021') });
    expect(provaFaststallande({ ...ny, senasteBeslut: '2021-01-27' })).toBeNull();
  });
});

it('which one was in force on a day: the last day belongs to the old one', () => {
  const alla = [{ id: 2, gallerFran: '2021-01-28', gallerTill: null }, { id: 1, gallerFran: '2020-01-01', gallerTill: '2021-01-27' }];
  expect([iKraft(alla, '2019-12-31'), iKraft(alla, '2021-01-27')?.id, iKraft(alla, '2021-01-28')?.id]).toEqual([null, 1, 2]);
});

describe('taking back a point', () => {
  const a = { punkt: { nr: 5, aterkallad: null }, ordning: { version: 1, gallerFran: '2021-01-01', gallerTill: '2021-06-30' }, fran: '2021-02-15', beslut, senasteBeslut: null };
  it('is once, by the nämnd, while the ordning is in force, and leaves what is decided', () => {
    expect(provaAterkallelse(a)).toBeNull();
    expect(provaAterkallelse({ ...a, punkt: { nr: 5, aterkallad: { fran: '2021-02-01', beslutId: 'b' } } })).toMatchObject({ regel: 'Redan återkallad' });
    expect(provaAterkallelse({ ...a, fran: '2021-01-27' })).toMatchObject({ regel: 'Före beslutet' });
    expect(provaAterkallelse({ ...a, fran: '2021-07-01' })).toMatchObject({ regel: 'Utanför tiden' });
    expect(provaAterkallelse({ ...a, senasteBeslut: '2021-02-15' })).toBeNull();
    expect(provaAterkallelse({ ...a, senasteBeslut: '2021-02-16' })).toMatchObject({ regel: 'Beslut är fattade', utvag: expect.stringContaining('16 februari 2021') });
  });
});

const p = (nr: number, val: Partial<Delegationspunkt> = {}): Delegationspunkt => ({
    id: `p${nr}`, nr, arendetyp: 'inkop', text: 'Inköp', delegat: 'e_samordnare', ersattare: null, tak: null, budgetpost: null, kraver: [], vidaredelegation: false, attest: false, aterkallad: null, ...val,
});

describe('an utkast that was begun before a point was taken back', () => {
  const aterkallad = { fran: '2021-05-04', beslutId: 'b', beslut: 'Nämnden 2021-05-04 § 5' };
  const punkt = (nr: number, val: Partial<Delegationspunkt> = {}) => ({ ...p(nr, val), aterkallad: null });
  const tilldelning = punkt(2, { arendetyp: 'tilldelning' });
  const ikraft = { punkter: [punkt(1), { ...tilldelning, aterkallad }] };
  const utkast = [punkt(1, { id: 'u1', arendetyp: 'tilldelning', text: 'Annan text' }), punkt(2, { id: 'u2' })];
  it('holds it by its kind, whatever number it has got', () => {
    expect(aterkomnaPunkter(ikraft, utkast)).toEqual([{ id: 'u1', namn: 'Punkt 1 (tilldelningsbeslut)', fran: '2021-05-04', beslut: 'Nämnden 2021-05-04 § 5' }]);
    expect(aterkomnaPunkter(ikraft, [punkt(2, { id: 'u2' })])).toEqual([]);
    expect(aterkomnaPunkter(null, utkast)).toEqual([]);
  });
  it('is adopted with it only when that is said, of each', () => {
    const aterkomna = aterkomnaPunkter(ikraft, utkast);
    expect(provaFaststallande({ ...ny, aterkomna })).toMatchObject({ regel: 'Återkallad punkt', falt: 'aterkomna', text: 'Punkt 1 (tilldelningsbeslut) återkallades från 4 maj 2021 i Nämnden 2021-05-04 § 5; utkastet har den med.' });
    expect(provaFaststallande({ ...ny, aterkomna, bekraftade: ['u2'] })).toMatchObject({ regel: 'Återkallad punkt' });
    expect(provaFaststallande({ ...ny, aterkomna, bekraftade: ['u1'] })).toBeNull();
  });
});

describe('two versions beside each other', () => {
  it('point by point: the same, changed, new and gone', () => {
    const par = jamforOrdningar([p(1), p(2, { arendetyp: 'tilldelning' }), p(3, { arendetyp: 'ovrigt' })], [p(1, { tak: { slag: 'prisbasbelopp', antal: '2', moms: 'in' } }), p(2, { arendetyp: 'tilldelning' }), p(3, { arendetyp: 'projektstart' })]);
    expect(par.map((x) => [x.slag, x.fore?.nr ?? null, x.efter?.nr ?? null])).toEqual([['andrad', 1, 1], ['lika', 2, 2], ['ny', null, 3], ['borttagen', 3, null]]);
    expect(par[0]?.andringar).toEqual([{ falt: 'Gräns', fore: 'ingen', efter: '2\u00A0prisbasbelopp med moms' }]);
  });

  it('two of one type are told apart by their number, and one that moved is the same one', () => {
    const [forst, sist] = [p(1, { text: 'Små' }), p(2, { text: 'Stora' })];
    expect(jamforOrdningar([forst, sist], [sist, { ...forst, nr: 3 }]).map((x) => [x.slag, x.fore?.text, x.efter?.text])).toEqual([['lika', 'Stora', 'Stora'], ['andrad', 'Små', 'Små']]);
  });
});
