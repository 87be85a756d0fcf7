import { deltagandestatusar } from './deltagande';
import { faser } from './fas';
import { kommunfragaText, kommunsumma, kommunsummaText, type Kommunlage, vantandeFraga } from './kommunlage';

const IDAG = '2021-02-15';

describe('kommunsumma', () => {
  it('counts every answer; one that joined later takes part', () => {
    const rader = deltagandestatusar.map((deltagande) => ({ deltagande, inforande: null }));
    expect(kommunsumma([...rader, { deltagande: 'deltar', inforande: 'driftsatt' }, { deltagande: 'deltar', inforande: 'planerat' }, { deltagande: 'deltar', inforande: 'pagar' }])).toEqual({
      kommuner: 8, deltar: 5, intresserade: 1, deltarInte: 1, ejSvarat: 1, planerade: 1, pagar: 1, driftsatta: 1,
    });
  });

  it('is said in words, what is nought left out', () => {
    const noll = { kommuner: 14, deltar: 0, intresserade: 0, deltarInte: 0, ejSvarat: 0, planerade: 0, pagar: 0, driftsatta: 0 };
    expect(kommunsummaText({ ...noll, ejSvarat: 14 })).toBe('0 av 14 kommuner deltar, 14 har inte svarat.');
    expect(kommunsummaText({ ...noll, deltar: 13, deltarInte: 1, driftsatta: 4 })).toBe('13 av 14 kommuner deltar, 1 deltar inte. Införande: 4 driftsatta.');
    expect(kommunsummaText({ ...noll, intresserade: 1, planerade: 1, pagar: 1, driftsatta: 1 })).toBe('0 av 14 kommuner deltar, 1 är intresserad. Införande: 1 planerat, 1 pågår, 1 driftsatt.');
  });
});

describe('what waits for a kommun', () => {
  const lage = (val: Partial<Kommunlage>): Kommunlage => ({ fas: 'inforande', deltagande: 'deltar', inforande: null, inforandedatum: null, antalSvar: 13, ...val });

  it.each([
    ['an idea without answer', { fas: 'ide', deltagande: 'ej_svarat', antalSvar: 0 }, 'ide'],
    ['an idea with one', { fas: 'ide', deltagande: 'intresserad' }, null],
    ['participation that others have answered', { fas: 'forstudie', deltagande: 'ej_svarat', antalSvar: 1 }, 'deltagande'],
    ['participation that nobody has answered', { fas: 'forstudie', deltagande: 'ej_svarat', antalSvar: 0 }, null],
    ['införande that has begun around it', {}, 'inforande'],
    ['införande it does not take part in', { deltagande: 'deltar_inte' }, null],
    ['införande it has answered', { inforande: 'avvaktar' }, null],
    ['a project that is not there yet', { fas: 'upphandling' }, null],
    ['a plan whose day has passed', { inforande: 'planerat', inforandedatum: '2021-02-14' }, 'passerad_plan'],
    ['a plan for today', { inforande: 'planerat', inforandedatum: IDAG }, null],
    ['a plan whose day has passed in a project that is closed', { fas: 'avslutad', inforande: 'planerat', inforandedatum: '2021-01-01' }, 'passerad_plan'],
    ['participation in a project that is closed', { fas: 'avslutad', deltagande: 'ej_svarat' }, null],
  ] as const)('%s', (_, val, fraga) => {
    expect(vantandeFraga(lage(val), IDAG)).toBe(fraga);
  });

  it('never asks one that stands outside, in any fas', () => {
    for (const fas of [...faser, null]) expect(vantandeFraga(lage({ fas, deltagande: 'deltar_inte' }), IDAG)).toBeNull();
  });

  it('is put in words', () => {
    expect((['ide', 'deltagande', 'passerad_plan', 'inforande'] as const).map(kommunfragaText)).toEqual([
      'Är ni intresserade av idén?', 'Deltar ni?', 'Dagen för det planerade införandet har passerat', 'Hur går ert införande?',
    ]);
  });
});
