import { finnsKlockslaget, tolkaKlockslag } from './klockslag';

it.each([['9', '09:00'], ['9.30', '09:30'], ['kl 13:05', '13:05'], ['24', null], ['9:7', null], ['', null]])('time %j is %j', (skrivet, tid) => expect(tolkaKlockslag(skrivet)).toBe(tid));

it.each([['2021-03-28', '02:30', false], ['2021-03-28', '03:00', true], ['2021-03-21', '02:30', true], ['2021-10-31', '02:30', true], ['2020-03-29', '02:00', false]])('on %s, is there a moment %s: %s', (dag, tid, finns) => {
  expect(finnsKlockslaget(dag, tid)).toBe(finns);
});
