import { soklank } from './sokval';

describe('where a hit is read', () => {
  it.each([
    ['projekt', 'projekt', ['/', 'norrbotten', 'projekt', '1']],
    ['ide', 'ide', ['/', 'norrbotten', 'projekt', '1']],
    ['arende', 'arende', ['/', 'norrbotten', 'arenden', '1']],
    ['avtal', 'avtal', ['/', 'norrbotten', 'avtal', '1']],
    ['handling', 'avtal', ['/', 'norrbotten', 'avtal', '1', 'handlingar']],
    ['anteckning', 'mote', ['/', 'norrbotten', 'moten', '1']],
    ['uppgift', 'mote', ['/', 'norrbotten', 'moten', '1']],
    ['statusrapport', 'projekt', ['/', 'norrbotten', 'projekt', '1']],
    ['handling', 'projekt', ['/', 'norrbotten', 'projekt', '1', 'handlingar']],
    ['handling', 'arende', ['/', 'norrbotten', 'arenden', '1', 'handlingar']],
  ] as const)('%s of %s', (typ, mal, vag) => expect(soklank('norrbotten', { typ }, { typ: mal, id: '1', benamning: null })).toEqual(vag));

  it('a decision that nothing refers to is read in the list alone', () => expect(soklank('norrbotten', { typ: 'beslut' }, undefined)).toBeNull());
});
