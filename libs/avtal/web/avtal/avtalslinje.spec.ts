import { helaAr, skalaVid, xAv } from '@gemensam/shared/web';
import type { Avtalsrad } from './avtalsfilter';
import { avtalsdagar, avtalslinje } from './avtalslinje';

const rad: Avtalsrad = {
  id: '1', beteckning: 'A-1', nummer: 1, namn: 'Möbler', omrade: 'Inredning', slag: 'ramavtal', status: 'galler', leverantorer: [], diarienummer: null, tecknat: '2019-02-10', gallerFran: '2019-03-01', slutar: '2021-08-31',
  slutarSenast: '2022-08-31', optionerKvar: 1, egenDag: '2021-02-18', varselSenast: '2021-02-28', takvolym: null, avropat: null, handlaggare: null, projektNamn: null,
};
const skala = skalaVid(helaAr(avtalsdagar([rad]), '2021-02-15'), 'ar');

it('an avtal goes from its first day to its last, with what options can add and the days to act, in words too', () => {
  const l = avtalslinje(rad, skala);
  expect(l.galler).toEqual({ x: xAv(skala, '2019-03-01'), bredd: xAv(skala, '2021-08-31') - xAv(skala, '2019-03-01'), text: 'Gäller 2019-03-01 till 2021-08-31' });
  expect(l.optioner?.text).toBe('Kan förlängas till 2022-08-31');
  expect(l.dagar.map((d) => d.text)).toEqual(['Ta ställning till förlängning senast 2021-02-18', 'Förlängning meddelas senast 2021-02-28', 'Slutar 2021-08-31']);
  expect([skala.fran, skala.till]).toEqual(['2019-01-01', '2023-01-01']);
});

it('what is not signed is planned, what is not known is not drawn, and what cannot be prolonged ends', () => {
  expect(avtalslinje({ ...rad, tecknat: null }, skala).galler?.text).toBe('Planerat 2019-03-01 till 2021-08-31');
  expect(avtalslinje({ ...rad, gallerFran: null }, skala)).toEqual({ galler: null, optioner: null, dagar: [] });
  expect(avtalslinje({ ...rad, slutarSenast: '2021-08-31', egenDag: null, varselSenast: null }, skala)).toMatchObject({ optioner: null, dagar: [{ slag: 'slut' }] });
});
