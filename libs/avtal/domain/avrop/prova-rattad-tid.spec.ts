import { type Avtalstidsunderlag } from '../avtal/avtalstid';
import { provaRattadTid } from './prova-rattad-tid';

const avtal: Avtalstidsunderlag = {
  start: '2020-03-01', slut: '2021-02-28', optioner: [{ manader: 12, varselmanader: 3 }], egenLedtidDagar: 30, uppsagningsmanader: null, tecknat: '2020-02-01', forlangningar: [], uppsagning: null,
};
const forlangt: Avtalstidsunderlag = {
  ...avtal, forlangningar: [{ option: 1, meddelad: '2020-10-01', beslut: { organ: 'Nämnden', datum: '2020-10-01', beteckning: '§ 1', rubrik: 'Förlängning', handling: null, beslutare: 'namnd' } }],
};
const avrop = { forsta: '2020-05-01', sista: '2021-02-10' };

it.each([
  ['it begins on the day of the first avrop', avtal, { start: '2020-05-01' }, null],
  ['it begins after it', avtal, { start: '2020-05-02' }, 'gallerFran'],
  ['it ends on the day of the last avrop', avtal, { slut: '2021-02-10' }, null],
  ['it ends before it', avtal, { slut: '2021-02-09' }, 'gallerTill'],
  ['it ends before it without the option that is taken', forlangt, { slut: '2020-12-31' }, null],
  ['it ends later, and still before the last avrop', { ...avtal, slut: '2020-06-30' }, { slut: '2020-12-31' }, null],
])('a corrected time: %s', (_namn, forut, del, falt) => {
  const svar = provaRattadTid(forut, { ...forut, ...del }, avrop);
  expect(svar?.falt ?? null).toBe(falt);
});
it('nothing called off stands in no way', () => expect(provaRattadTid(avtal, { ...avtal, start: '2021-01-01', slut: '2021-01-02' }, null)).toBeNull());
