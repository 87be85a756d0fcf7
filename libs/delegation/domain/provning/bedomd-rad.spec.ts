import { arBedomd } from './bedomd-rad';
import { provaJav } from './prova-saken';
import { type Javslage } from './provningsunderlag';
import { underlag } from './provning.testdata';

const u = underlag(1, 'ordforande');
const fraga = (lage: Javslage) => ({ personId: u.person.id, lage, grund: 'sitter i styrelsen för Nordtele AB', kalla: 'KL 6:28 2 p.' });

it('a question of jäv that was judged is what a person has said; that none is raised is not, nor what stops the decision', () => {
  const utfall = (lage: Javslage): readonly unknown[] => {
    const rad = provaJav({ ...u, jav: [fraga(lage)] });
    return [rad.utfall, arBedomd(rad)];
  };
  expect(utfall('inte_jav')).toEqual(['uppfylld', true]);
  expect(utfall('jav')).toEqual(['brister', false]);
  expect(arBedomd(provaJav({ ...u, jav: [] }))).toBe(false);
});

it('so is why somebody else steps in', () => {
  const regel = 'Ersättare vid frånvaro eller jäv';
  expect([arBedomd({ regel, utfall: 'uppfylld', text: 'Ordföranden är borta.' }), arBedomd({ regel, utfall: 'ej_tillamplig', text: '' }), arBedomd({ regel: 'Rätt person', utfall: 'uppfylld', text: '' })]).toEqual([true, false, false]);
});
