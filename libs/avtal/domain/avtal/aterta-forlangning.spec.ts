import { provaAterforlangning, senasteForlangning } from './aterta-forlangning';
import { avtalstid, type Avtalstidsunderlag } from './avtalstid';

const forlangning = (option: number, meddelad: string) => ({ option, meddelad, beslut: { organ: 'Nämnden', datum: meddelad, beteckning: '§ 1', rubrik: 'Förlängning', handling: null, beslutare: 'namnd' as const } });
const avtal: Avtalstidsunderlag = {
  start: '2019-03-01', slut: '2021-02-28', optioner: [{ manader: 12, varselmanader: 3 }, { manader: 6, varselmanader: 3 }], egenLedtidDagar: 30, uppsagningsmanader: 3, tecknat: '2019-02-01',
  forlangningar: [forlangning(1, '2020-10-01')], uppsagning: null,
};
const tagnaBada = { ...avtal, forlangningar: [forlangning(1, '2020-10-01'), forlangning(2, '2021-10-01')] };
const prova = (a: Avtalstidsunderlag, val: object = {}) => provaAterforlangning(a, { skal: ' Fel avtal. ', senasteAvrop: null, ...val });

it('the one taken last is taken back, and the end goes back to where it was', () => {
  expect(prova(avtal)).toEqual({ option: 1, slutar: '2021-02-28', skal: 'Fel avtal.' });
  expect(prova(tagnaBada)).toEqual({ option: 2, slutar: '2022-02-28', skal: 'Fel avtal.' });
  expect(avtalstid(tagnaBada, '2021-02-15').slutar).toBe('2022-08-31');
});
it('none that was never taken', () => {
  expect(senasteForlangning({ ...avtal, forlangningar: [] })).toBeNull();
  expect(prova({ ...avtal, forlangningar: [] })).toMatchObject({ regel: 'Ingen förlängning' });
});
it.each([
  ['an avrop in the time it gave', { senasteAvrop: '2021-03-01' }, 'Avrop under förlängningen'], ['no reason', { skal: ' ' }, 'Skäl saknas'], ['too long a reason', { skal: 'x'.repeat(1001) }, 'För lång text'],
])('is refused: %s', (_namn, val, regel) => expect(prova(avtal, val)).toMatchObject({ regel }));
it('an avrop on the last day without it stands in no way', () => expect(prova(avtal, { senasteAvrop: '2021-02-28' })).toMatchObject({ option: 1 }));
it('an uppsägning to a day in the time it gave leans on it, one before does not', () => {
  const uppsagt = (sistaDag: string) => ({ ...avtal, uppsagning: { slag: 'uppsagning' as const, meddelad: '2020-11-01', sistaDag, skal: 'x', beslut: null } });
  expect(prova(uppsagt('2021-06-30'))).toMatchObject({ regel: 'Avtalet är uppsagt' });
  expect(prova(uppsagt('2021-02-27'))).toMatchObject({ option: 1, slutar: '2021-02-28' });
});
