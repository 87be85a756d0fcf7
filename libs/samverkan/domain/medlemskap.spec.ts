import { arMedlemPer, medlemsperiodText, type Medlemsgrund, type Medlemsperiod, provaMedlemskap } from './medlemskap';

const IDAG = '2021-02-15';
const kalix: Medlemsgrund = { namn: 'Kalix kommun', slag: 'kommun', kommunkod: '2514', medlem: true, vardkommun: false, upphord: null };
const p = (fran: string | null, till: string | null = null, kalla = 'Avtalet'): Medlemsperiod => ({ fran, till, kalla });
const prova = (perioder: readonly Medlemsperiod[], o: Partial<Medlemsgrund> = {}) => provaMedlemskap(perioder, { ...kalix, ...o }, IDAG);

it('is counted with both its days, with what is not known open', () => {
  const perioder = [p(null, '2018-12-31'), p('2020-01-01')];
  expect(['1990-01-01', '2018-12-31', '2019-01-01', '2019-12-31', '2020-01-01', '2030-01-01'].map((d) => arMedlemPer(perioder, d))).toEqual([true, true, false, false, true, true]);
  expect(prova(perioder)).toEqual(perioder);
  expect(prova([p('2020-01-01', null, ' Avtalet\n ')])).toEqual([p('2020-01-01')]);
});

it.each([
  [[], {}, 'perioder'], [[p('2021-02-16')], {}, 'perioder.0.fran'], [[p('2020-01-01', '2021-02-15')], {}, 'perioder.0.till'], [[p('2020-01-02', '2020-01-01')], {}, 'perioder.0.till'], [[p('2020-01-01', null, ' ')], {}, 'perioder.0.kalla'],
  [[p('2020-01-01', null, 'x'.repeat(201))], {}, 'perioder.0.kalla'], [[p('2015-01-01'), p('2020-01-01')], {}, 'perioder.1.fran'], [[p('2015-01-01', '2019-12-31'), p('2019-12-31')], {}, 'perioder.1.fran'],
  [[p('2015-01-01', '2019-12-31'), p(null)], {}, 'perioder.1.fran'], [[p('2015-01-01', '2020-12-31')], { vardkommun: true }, 'perioder'], [[p('2015-01-01')], { upphord: '2021-01-01' }, 'perioder'], [[p('2015-01-01')], { slag: 'bolag' as const }, 'perioder'],
  [[p('2015-01-01')], { kommunkod: null }, 'perioder'], [Array.from({ length: 21 }, (_, n) => p(`19${n + 10}-01-01`, `19${n + 10}-01-02`)), {}, 'perioder'],
])('%j of %j is refused on %s', (perioder, o, falt) => expect(prova(perioder, o)).toMatchObject({ slag: 'avslag', falt }));

it('is told in words', () => {
  expect([p(null), p(null, '2018-12-31'), p('2020-01-01'), p('2015-01-01', '2018-12-31')].map(medlemsperiodText)).toEqual(['sedan tidigare', 'sedan tidigare till 2018-12-31', 'från 2020-01-01', 'från 2015-01-01 till 2018-12-31']);
});
