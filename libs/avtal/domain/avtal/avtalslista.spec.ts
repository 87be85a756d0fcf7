import { avtalIUrval, type Avtalslistrad, avtalSoktext, visadeAvtal } from './avtalslista';
import { avtalsbeteckning, avtalsslagText, avtalsstatusText, uppsagningsslagText } from './avtalsregister';
import { avtalsstatusar, uppsagningsslagen } from './avtal';

const rad = (nummer: number, val: Partial<Avtalslistrad> = {}): Avtalslistrad => ({
  beteckning: avtalsbeteckning(nummer), nummer, namn: `Avtal ${nummer}`, omrade: 'Möbler', slag: 'ramavtal', status: 'galler', leverantorer: ['Prov AB'], diarienummer: null, gallerFran: null, slutar: null, egenDag: null, takvolym: null, avropat: null,
  handlaggare: null, projektNamn: null, ...val,
});
const allt = { status: '', omrade: '', leverantor: '', sok: '', sort: '' };

it('is narrowed by status, area and supplier', () => {
  const r = rad(1, { leverantorer: ['Prov AB', 'Andra AB'] });
  expect(avtalIUrval(r, { status: 'galler', omrade: 'Möbler', leverantor: 'Andra AB' })).toBe(true);
  for (const fel of [{ status: 'utgatt' }, { omrade: 'Drift' }, { leverantor: 'Tredje AB' }]) expect(avtalIUrval(r, { ...allt, ...fel })).toBe(false);
});

it('is ordered by number by value, by day with none last, and by status as it goes on', () => {
  const rader = [rad(10, { slutar: '2022-01-01', status: 'utgatt' }), rad(9, { status: 'upphandling' }), rad(2, { slutar: '2021-01-01' })];
  expect(visadeAvtal(rader, { ...allt, sort: 'beteckning' }).map((r) => r.nummer)).toEqual([2, 9, 10]);
  expect(visadeAvtal(rader, { ...allt, sort: 'slutar' }).map((r) => r.nummer)).toEqual([2, 10, 9]);
  expect(visadeAvtal(rader, { ...allt, sort: '-slutar' }).map((r) => r.nummer)).toEqual([10, 2, 9]);
  expect(visadeAvtal(rader, { ...allt, sort: 'status' }).map((r) => r.nummer)).toEqual([9, 2, 10]);
  expect(visadeAvtal(rader, { ...allt, sok: 'inte tecknat' }).map((r) => r.nummer)).toEqual([9]);
});

it('every word of a row is searched, and every code has words of its own', () => {
  expect(avtalSoktext(rad(3, { diarienummer: '2021/4', handlaggare: 'Handläggaren', projektNamn: 'Projektet' }))).toBe('A-3 Avtal 3 Möbler Ramavtal Gäller Prov AB 2021/4 Handläggaren Projektet');
  expect(new Set(avtalsstatusar.map(avtalsstatusText)).size).toBe(avtalsstatusar.length);
  expect(new Set(uppsagningsslagen.map(uppsagningsslagText)).size).toBe(uppsagningsslagen.length);
  expect(avtalsslagText('kontrakt')).toBe('Kontrakt');
});

it('is ordered by the share that is called off; what has no takvolym goes last', () => {
  const rader = [rad(1, { takvolym: 1000n, avropat: 900n }), rad(2, { takvolym: null, avropat: 5n }), rad(3, { takvolym: 100n, avropat: 91n }), rad(4, { takvolym: 100n, avropat: 0n })];
  const nr = (sort: string) => visadeAvtal(rader, { ...allt, sort }).map((r) => r.nummer);
  expect(nr('-avropat')).toEqual([3, 1, 4, 2]);
  expect(nr('avropat')).toEqual([4, 1, 3, 2]);
});
