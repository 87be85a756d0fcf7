import { FLEST_UNDERLAG, provaUnderlag } from './prova-underlag';

describe('provaUnderlag', () => {
  it('keeps the order that was chosen', () => {
    expect(provaUnderlag(['b', 'a'], ['a', 'b', 'c'])).toEqual(['b', 'a']);
    expect(provaUnderlag([], [])).toEqual([]);
  });

  it.each([
    ['one that stands twice', ['a', 'a'], 'Samma handling två gånger'],
    ['one from elsewhere', ['a', 'x'], 'Handlingen hör inte hit'],
    ['too many', Array.from({ length: FLEST_UNDERLAG + 1 }, (_, i) => `h${i}`), 'För många handlingar'],
  ])('refuses %s', (_, valda, regel) => {
    expect(provaUnderlag(valda, ['a'])).toMatchObject({ slag: 'avslag', regel, falt: 'handlingar' });
  });
});
