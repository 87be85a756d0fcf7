import fc from 'fast-check';
import { jamforOrd } from './jamfor-ord';

fc.configureGlobal({ seed: process.env['SEED'] ? Number(process.env['SEED']) : undefined });

const text = fc
  .array(fc.constantFrom('Pilot', 'mars', 'april', ' ', '\n', ',', 'å', 'budget', '490 000'), { maxLength: 40 })
  .map((ord) => ord.join(''));

describe('jamforOrd', () => {
  it('marks the word that was replaced', () => {
    expect(jamforOrd('Pilot i mars.', 'Pilot i april.')).toEqual([
      { slag: 'lika', text: 'Pilot i ' },
      { slag: 'borttaget', text: 'mars' },
      { slag: 'tillagt', text: 'april' },
      { slag: 'lika', text: '.' },
    ]);
  });

  it('gives both texts back', () => {
    fc.assert(
      fc.property(text, text, (gammal, ny) => {
        const delar = jamforOrd(gammal, ny);
        const utan = (slag: string): string => delar.flatMap((d) => (d.slag === slag ? [] : [d.text])).join('');
        expect(utan('tillagt')).toBe(gammal);
        expect(utan('borttaget')).toBe(ny);
      }),
    );
  });

  it('compares paragraphs when the texts are very long', () => {
    const lang = 'ord och ord \n'.repeat(2_000);
    const delar = jamforOrd(lang, `${lang}Slut.`);
    expect(delar.filter((d) => d.slag !== 'lika')).toEqual([{ slag: 'tillagt', text: 'Slut.' }]);
  });
});
