import { enRad, lagringsbar, stycke } from './lagringsbar';

describe('lagringsbar', () => {
  it.each([
    ['Räksmörgås\t😀\n– 1\u00A0000 kr', 'Räksmörgås\t😀\n– 1\u00A0000 kr'],
    ['a\r\nb\rc', 'a\nb\nc'],
    ['a\u0000b\u001b\u0085', 'ab'],
    ['a\ud800b\udc00', 'ab'],
  ])('%j becomes %j', (text, blir) => expect(lagringsbar(text)).toBe(blir));
});

describe('a text at its ends', () => {
  it.each([
    ['  Två \r\n\trader\u0000 ', 'Två rader', 'Två \n\trader'],
    ['\u200b \n', '', ''],
    ['\ufeffEtt\u00a0000 ', 'Ett 000', 'Ett\u00a0000'],
    ['', '', ''],
  ])('%j is one line %j and a text %j', (text, rad, flera) => expect([enRad(text), stycke(text)]).toEqual([rad, flera]));
});
