import { avslutadFranvaro, besvaradFranvaro, provaFranvaro, vantarPaSvar } from './franvaro';

const IDAG = '2021-02-15';
const forut = [{ fran: '2021-03-01', till: '2021-03-07' }];
const prova = (fran: string, till: string) => provaFranvaro({ fran, till }, forut, IDAG);

it.each([
  ['today only', '2021-02-15', '2021-02-15'],
  ['began before today', '2021-02-10', '2021-02-15'],
  ['up to the day before another', '2021-02-20', '2021-02-28'],
  ['from the day after another', '2021-03-08', '2021-03-09'],
  ['a whole year', '2021-04-01', '2022-04-02'],
])('may be noted: %s', (_, fran, till) => expect(prova(fran, till)).toBeNull());

it.each([
  ['ends before it begins', '2021-02-16', '2021-02-15', 'Slut före början', 'till'],
  ['has been', '2021-02-10', '2021-02-14', 'Frånvaron har redan varit', 'till'],
  ['over a year', '2021-04-01', '2022-04-03', 'För lång tid', 'till'],
  ['begins on the last day of another', '2021-03-07', '2021-03-20', 'Redan frånvarande', 'fran'],
  ['ends on the first day of another', '2021-02-20', '2021-03-01', 'Redan frånvarande', 'fran'],
  ['around another', '2021-02-20', '2021-04-01', 'Redan frånvarande', 'fran'],
])('refused: %s', (_, fran, till, regel, falt) => expect(prova(fran, till)).toMatchObject({ regel, falt }));

const period = { fran: '2021-02-10', till: '2021-02-20' };
it.each([
  ['back today', '2021-02-15', { till: '2021-02-14' }],
  ['back on the last day', '2021-02-20', { till: '2021-02-19' }],
])('ends early: %s', (_, tillbaka, svar) => expect(avslutadFranvaro(period, tillbaka, IDAG)).toEqual(svar));

it('one that has not begun, or begins today, is taken back whole', () => {
  expect(avslutadFranvaro({ fran: '2021-02-15', till: '2021-02-20' }, '2021-02-15', IDAG)).toEqual({ till: null });
  expect(avslutadFranvaro({ fran: '2021-02-18', till: '2021-02-20' }, '2021-02-16', IDAG)).toEqual({ till: null });
});

it.each([
  ['a day that has been', period, '2021-02-14', 'Dagen har redan varit'],
  ['after its end', period, '2021-02-21', 'Efter frånvaron'],
  ['over already', { fran: '2021-02-01', till: '2021-02-14' }, '2021-02-15', 'Frånvaron är slut'],
])('does not end: %s', (_, f, tillbaka, regel) => expect(avslutadFranvaro(f, tillbaka, IDAG)).toMatchObject({ regel, falt: 'tillbaka' }));

describe('what somebody else has noted', () => {
  const f = { personId: 'a', noteradAvId: 'b', noteradDatum: '2021-02-15', fran: '2021-02-10', till: '2021-02-20', aterkallad: false, svar: null } as const;
  it.each([
    ['ends from the day on when it is wrong', f, 'stammer_inte', '2021-02-14'],
    ['is taken back whole when it begins the same day', { ...f, fran: '2021-02-15' }, 'stammer_inte', null],
    ['is taken back whole when it has not begun', { ...f, fran: '2021-02-16' }, 'stammer_inte', null],
    ['stays when it is right', f, 'stammer', '2021-02-20'],
    ['stays when the days have been', { ...f, till: '2021-02-14' }, 'stammer_inte', '2021-02-14'],
  ] as const)('%s', (_, rad, svar, till) => expect(besvaradFranvaro(rad, 'a', svar, '2021-02-15')).toEqual({ till }));
  it.each([
    ['her own note', { ...f, noteradAvId: 'a' }, 'a'],
    ['another person', f, 'b'],
    ['already answered', { ...f, svar: 'stammer' }, 'a'],
    ['taken back', { ...f, aterkallad: true }, 'a'],
    ['from before the day was kept', { ...f, noteradDatum: null }, 'a'],
  ] as const)('waits for no answer: %s', (_, rad, vem) => {
    expect(vantarPaSvar(rad, vem)).toBe(false);
    expect(besvaradFranvaro(rad, vem, 'stammer_inte', '2021-02-15')).toMatchObject({ regel: 'Inget att svara på' });
  });
});
