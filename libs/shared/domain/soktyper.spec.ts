import { arSoktyp, soktyper, soktypText, textlagetext } from './soktyper';

it('every type has its words, and nothing else is a type', () => {
  expect(soktyper.every((t) => arSoktyp(t.typ) && t.en && t.flera && soktypText(t.typ) === t.en)).toBe(true);
  expect(arSoktyp('kommun')).toBe(false);
});

it('says when the text of a file is not searched', () => {
  expect([textlagetext('last'), textlagetext(null)]).toEqual([null, null]);
  expect(textlagetext('olasbar')).toContain('kunde inte läsas');
});
