import fc from 'fast-check';
import { arAvslag } from '@gemensam/shared/domain';
import { visadeRader } from '@gemensam/shared/domain';
import { type Diarieklass, diarieplantabell, jamforKlasskoder, provaDiarieklass, valjKlass } from './diarieplan';

const PLAN: readonly Diarieklass[] = [
  { kod: '1.1', namn: 'Sammanträden', anvands: true },
  { kod: '2.2.0.2', namn: 'Projektstart', anvands: true },
  { kod: '2.3', namn: 'Upphandling', anvands: true },
  { kod: '2.4', namn: 'Upphandling', anvands: true },
  { kod: '9', namn: 'Övrigt', anvands: false },
];
const regel = (text: string, plan = PLAN): string => {
  const v = valjKlass(text, plan);
  return arAvslag(v) ? v.regel : v;
};

describe('valjKlass', () => {
  it.each([
    ['2.2.0.2', '2.2.0.2'],
    [' 2.2.0.2  Projektstart ', '2.2.0.2'],
    ['projektSTART', '2.2.0.2'],
    ['2.4 upphandling', '2.4'],
  ])('%s is %s', (text, kod) => expect(regel(text)).toBe(kod));

  it.each([
    ['Upphandling', 'Flera klasser heter så'],
    ['9', 'Klassen används inte längre'],
    ['övrigt', 'Klassen används inte längre'],
    ['2.2.0.3', 'Klassen finns inte i diarieplanen'],
    ['', 'Klassificering saknas'],
    ['2..2', 'Klassificeringen går inte att läsa'],
  ])('%s is refused: %s', (text, nej) => expect(regel(text)).toBe(nej));

  it('takes any readable code while the plan holds no class in use', () => {
    expect([regel('7.1', []), regel('7.1', PLAN.filter((k) => !k.anvands)), regel('sju', [])]).toEqual(['7.1', '7.1', 'Klassificeringen går inte att läsa']);
  });

  it('finds every class in use by its code, alone or with its name', () => {
    for (const k of PLAN.filter((x) => x.anvands)) expect([regel(k.kod), regel(`${k.kod} ${k.namn}`)]).toEqual([k.kod, k.kod]);
  });
});

it('orders codes by their numbers, whatever order they come in', () => {
  fc.configureGlobal({ seed: process.env['SEED'] ? Number(process.env['SEED']) : undefined });
  const ordnade = ['1', '1.1', '1.2', '1.10', '2', '2.2.0.2', '2.10', '10'];
  fc.assert(fc.property(fc.shuffledSubarray(ordnade, { minLength: ordnade.length }), (blandade) => expect(blandade.sort(jamforKlasskoder)).toEqual(ordnade)));
});

it.each([
  [{ kod: '2..2', namn: 'x' }, 'kod'],
  [{ kod: '', namn: 'x' }, 'kod'],
  [{ kod: '2', namn: ' \u200b' }, 'namn'],
  [{ kod: '2', namn: 'x'.repeat(121) }, 'namn'],
])('a class that cannot be kept is refused on its field: %j', (klass, falt) => expect(provaDiarieklass(klass)).toMatchObject({ slag: 'avslag', falt }));
it('a class is kept with its code and its name on one line', () => expect(provaDiarieklass({ kod: ' 2.2 ', namn: ' En\nklass ' })).toEqual({ kod: '2.2', namn: 'En klass' }));

it('the table of the plan is ordered as the plan', () => {
  const koder = ['10', '2.10', '2.2.1', '2.2', '1', '2'];
  const rader = koder.map((kod) => ({ kod, namn: 'Klass', anvands: true, antalArenden: 0 }));
  expect(visadeRader(rader, { sok: '', sort: '' }, diarieplantabell).map((k) => k.kod)).toEqual([...koder].sort(jamforKlasskoder));
});
