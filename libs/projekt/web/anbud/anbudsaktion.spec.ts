import { anbudskrockar, sammanfogaAnbud, TOMT_ANBUD } from './anbudsaktion';

const bas = { ...TOMT_ANBUD, namn: 'Prov AB', klockslag: '09:30', belopp: '100' };

it('what only one of us changed goes together by itself', () => {
  const [min, deras] = [{ ...bas, belopp: '200' }, { ...bas, klockslag: '10:00' }];
  expect(anbudskrockar(bas, min, deras)).toEqual([]);
  expect(sammanfogaAnbud(bas, min, deras, {})).toEqual({ ...bas, belopp: '200', klockslag: '10:00' });
});

it('where both did, the person sees both and what was chosen stands', () => {
  const [min, deras] = [{ ...bas, belopp: '200' }, { ...bas, belopp: '300' }];
  expect(anbudskrockar(bas, min, deras)).toEqual([{ namn: 'belopp', etikett: 'Anbudssumma', min: '200', deras: '300' }]);
  expect(sammanfogaAnbud(bas, min, deras, { belopp: '300' }).belopp).toBe('300');
});
