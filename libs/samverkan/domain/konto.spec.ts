import { arAvslag } from '@gemensam/shared/domain';
import { provaNyttKonto } from './konto';
import { provaNyttLosenord } from './nytt-losenord';

describe('provaNyttKonto', () => {
  it('stores the username in lower case without spaces around it, and the name with single spaces', () => {
    expect(provaNyttKonto({ anvandarnamn: ' Anna.Ek ', namn: '  Anna \u0000 Ek\t' })).toEqual({ anvandarnamn: 'anna.ek', namn: 'Anna Ek' });
    expect(provaNyttKonto({ anvandarnamn: 'anna@prov.se', namn: 'Å' })).toEqual({ anvandarnamn: 'anna@prov.se', namn: 'Å' });
  });

  it.each(['', 'a', 'åsa', '.anna', 'anna ek', 'a'.repeat(81), 'an\u0000na', 'аnna'])('refuses the username %j at its field', (anvandarnamn) => {
    expect(provaNyttKonto({ anvandarnamn, namn: 'Prov' })).toMatchObject({ regel: 'Fel användarnamn', falt: 'anvandarnamn' });
  });

  it.each(['', ' \n ', '\u0000', 'a'.repeat(121)])('refuses the name %j at its field', (namn) => {
    expect(provaNyttKonto({ anvandarnamn: 'anna', namn })).toMatchObject({ regel: 'Fel namn', falt: 'namn' });
  });

  it('keeps the names of the portal’s own persons', () => {
    expect(provaNyttKonto({ anvandarnamn: 'Uppstart', namn: 'X' })).toMatchObject({ regel: 'Användarnamnet är upptaget' });
  });
});

describe('provaNyttLosenord', () => {
  const prova = (nytt: string) => provaNyttLosenord({ nytt, nuvarande: 'fyra hästar i dimma', namn: 'Anna-Lena Ek Öberg', anvandarnamn: 'anna.oberg' });

  it.each(['tre röda cyklar', 'xk3-w9q-7fh-2m', '雨の夜に三つの古い赤い舟'])('takes %j', (nytt) => expect(prova(nytt)).toBeNull());

  it.each([
    ['elva tecken', 'För kort lösenord'],
    ['a'.repeat(201), 'För långt lösenord'],
    ['fyra hästar i dimma', 'Samma lösenord'],
    ['gemensam-2021', 'Lätt att gissa'],
    ['Gemensam-Demo', 'Lätt att gissa'],
    ['AnnaLenaÖberg1', 'Lätt att gissa'],
    ['anna.oberg.21', 'Lätt att gissa'],
    ['Lösenord12345', 'Lätt att gissa'],
    ['123456123456', 'Lätt att gissa'],
    ['aaaaaaaaaaaab', 'Lätt att gissa'],
  ])('refuses %j: %s', (nytt, regel) => {
    expect(prova(nytt)).toMatchObject({ regel, falt: 'nytt' });
    expect(arAvslag(prova(nytt))).toBe(true);
  });

  it('counts characters, not their parts', () => expect(prova('😀'.repeat(11))).toMatchObject({ regel: 'För kort lösenord' }));
});
