import { manadsblad, manadstext, plusManader } from './manadsblad';

it('a month in whole weeks from Monday, also when it ends on a Sunday and at the turn of the year', () => {
  expect(manadsblad('2021-02')).toHaveLength(4);
  expect(manadsblad('2021-05').map((v) => [v[0], v[6]])).toEqual([['2021-04-26', '2021-05-02'], ['2021-05-03', '2021-05-09'], ['2021-05-10', '2021-05-16'], ['2021-05-17', '2021-05-23'], ['2021-05-24', '2021-05-30'], ['2021-05-31', '2021-06-06']]);
  expect(manadsblad('2021-12').at(-1)?.at(-1)).toBe('2022-01-02');
});

it('months before and after, and in words', () => {
  expect([plusManader('2021-01', -1), plusManader('2021-12', 1), plusManader('2021-02', 0)]).toEqual(['2020-12', '2022-01', '2021-02']);
  expect(manadstext('2021-02')).toBe('februari 2021');
});
