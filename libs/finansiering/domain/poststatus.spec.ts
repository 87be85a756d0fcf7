import { poststatus, poststatustext, provaAndringsbeslut, provaFaststallbar } from './poststatus';

const beslut = { organ: 'Norrbottens e-nämnd', datum: '2021-01-28', beteckning: '§ 2' };

describe('how firm a post is', () => {
  it.each([
    [null, null, 'arbetsversion', 'Arbetsversion'],
    [null, 'Nyckeln är antagen.', 'antagande', 'Antagande'],
    [beslut, null, 'faststalld', 'Fastställd (Norrbottens e-nämnd 2021-01-28 § 2)'],
    [beslut, 'Nyckeln är antagen.', 'faststalld', 'Fastställd (Norrbottens e-nämnd 2021-01-28 § 2)'],
  ] as const)('decision %j and assumption %j', (b, antagande, status, text) => {
    expect([poststatus({ beslut: b, antagande }), poststatustext({ beslut: b, antagande })]).toEqual([status, text]);
  });

  it('a second decision is refused with the one that stands', () => {
    expect(provaFaststallbar(null)).toBeNull();
    expect(provaFaststallbar(beslut)).toMatchObject({
      regel: 'Fördelningen är redan fastställd',
      text: 'Fördelningen är redan fastställd genom Norrbottens e-nämnd 2021-01-28 § 2. Ett andra beslut kan inte kopplas till den.',
    });
  });

  it.each([
    [null, '2020-01-01', null],
    [beslut, '2021-01-28', null],
    [beslut, '2021-02-10', null],
    [beslut, '2021-01-27', 'Beslutet är från 2021-01-27, men fördelningen gäller genom Norrbottens e-nämnd 2021-01-28 § 2. Ett äldre beslut ändrar inte ett nyare.'],
  ] as const)('under %j a decision of %s changes it: %s', (gallande, datum, text) => {
    expect(provaAndringsbeslut(gallande, datum)?.text ?? null).toBe(text);
  });
});
