import { nastaDialog, provaBetyg, provaDialogdag, STANDARDBETYG } from './leverantorsdialog';

const avtal = { start: '2021-01-31', slut: '2023-12-31', intervallManader: 6, senaste: null, planerad: null };

it.each([
  ['the first from the start', avtal, '2021-07-31', { dag: '2021-07-31', forsenadDagar: 0, planerad: false }],
  ['late from the day after', avtal, '2021-08-01', { dag: '2021-07-31', forsenadDagar: 1, planerad: false }],
  ['after the last one held, in a shorter month', { ...avtal, senaste: '2021-08-31' }, '2021-09-01', { dag: '2022-02-28', forsenadDagar: 0, planerad: false }],
  ['a day that is planned goes before the interval', { ...avtal, planerad: '2021-05-03' }, '2021-05-10', { dag: '2021-05-03', forsenadDagar: 7, planerad: true }],
  ['none after the end', { ...avtal, senaste: '2023-07-01' }, '2023-07-02', null],
  ['none when it has ended', avtal, '2024-01-01', null],
])('the next dialogue: %s', (_namn, a, dag, svar) => expect(nastaDialog(a, dag)).toEqual(svar));

it('an interval below a month is a bug', () => expect(() => nastaDialog({ ...avtal, intervallManader: 0 }, '2021-02-15')).toThrow(RangeError));

it.each([[1, true], [5, true], [0, false], [6, false], [2.5, false], [NaN, false]])('the grade %d', (betyg, ja) => expect(provaBetyg(betyg, STANDARDBETYG) === null).toBe(ja));
it('the scale is a setting', () => expect(provaBetyg(5, { lagst: 1, hogst: 4 })).toMatchObject({ falt: 'betyg', utvag: 'Välj 1 till 4.' }));

it('a dialogue has been held, within the avtal', () => {
  expect(provaDialogdag('2021-02-15', avtal, '2021-02-15')).toBeNull();
  expect(provaDialogdag('2021-02-16', avtal, '2021-02-15')).toMatchObject({ regel: 'Dagen har inte kommit', falt: 'datum' });
  expect(provaDialogdag('2021-01-30', avtal, '2021-02-15')).toMatchObject({ regel: 'Före avtalet', falt: 'datum' });
});
