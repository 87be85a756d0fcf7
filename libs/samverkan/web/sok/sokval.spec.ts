import { arSoktyp, soklank, SOKTYPER, textlagetext } from './sokval';

describe('where a hit is read', () => {
  it.each([
    ['projekt', 'projekt', ['/', 'norrbotten', 'projekt', '1']],
    ['ide', 'ide', ['/', 'norrbotten', 'projekt', '1']],
    ['arende', 'arende', ['/', 'norrbotten', 'arenden', '1']],
    ['anteckning', 'mote', ['/', 'norrbotten', 'moten', '1']],
    ['statusrapport', 'projekt', ['/', 'norrbotten', 'projekt', '1']],
    ['handling', 'projekt', ['/', 'norrbotten', 'projekt', '1', 'handlingar']],
    ['handling', 'arende', ['/', 'norrbotten', 'arenden', '1', 'handlingar']],
  ] as const)('%s of %s', (typ, mal, vag) => expect(soklank('norrbotten', { typ }, { typ: mal, id: '1', benamning: null })).toEqual(vag));

  it('a decision that nothing refers to is read in the list alone', () => expect(soklank('norrbotten', { typ: 'beslut' }, undefined)).toBeNull());
});

it('every type has its words, and nothing else is a type', () => {
  expect(SOKTYPER.every((t) => arSoktyp(t.typ) && t.en && t.flera)).toBe(true);
  expect(arSoktyp('avtal')).toBe(false);
});

it('says when the text of a file is not searched', () => {
  expect([textlagetext('last'), textlagetext(null)]).toEqual([null, null]);
  expect(textlagetext('olasbar')).toContain('kunde inte läsas');
});
