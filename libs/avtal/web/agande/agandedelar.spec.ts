import { agandedelar } from './agandedelar';
import type { Grafkant, Grafnod } from './agandelayout';

const nod = (id: string, ton: Grafnod['ton'] = 'vanlig'): Grafnod => ({ id, namn: id, text: '', ton });
const kant = (fran: string, till: string): Grafkant => ({ fran, till, text: '50 %' });

it('what nothing ties together are parts of their own, the largest first, called by the member that most are tied to', () => {
  const delar = agandedelar([nod('X'), nod('Y'), nod('K', 'medlem'), nod('L', 'medlem'), nod('H'), nod('A'), nod('ensam')], [kant('X', 'Y'), kant('K', 'H'), kant('H', 'A'), kant('L', 'A'), kant('L', 'H'), kant('H', 'utanför')]);
  expect(delar.map((d) => d.namn)).toEqual(['L och 3 till', 'X och Y', 'ensam']);
  expect(delar.map((d) => d.noder.map((n) => n.id))).toEqual([['K', 'L', 'H', 'A'], ['X', 'Y'], ['ensam']]);
  expect(delar.map((d) => d.kanter.length)).toEqual([5, 1, 0]);
});
it('nothing is no part', () => expect(agandedelar([], [])).toEqual([]));
