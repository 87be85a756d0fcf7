import { lagringsbar } from './lagringsbar';

describe('lagringsbar', () => {
  it.each([
    ['Räksmörgås\t😀\n– 1\u00A0000 kr', 'Räksmörgås\t😀\n– 1\u00A0000 kr'],
    ['a\r\nb\rc', 'a\nb\nc'],
    ['a\u0000b\u001b\u0085', 'ab'],
    ['a\ud800b\udc00', 'ab'],
  ])('%j becomes %j', (text, blir) => expect(lagringsbar(text)).toBe(blir));
});
