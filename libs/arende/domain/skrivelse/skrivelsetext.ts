import { enRad, lagringsbar } from '@gemensam/shared/domain';
import { type Tjansteskrivelse } from '../tjansteskrivelse';
import { type Avsnitt, avsnittsvariant, innehallAv, type Skrivelseinnehall, type Textnod, tomtAvsnitt } from './skrivelseinnehall';
import { forslagAv, type Siffertext, textAv } from './text-av';

const stycke = (text: string): Textnod => {
  const rader = text.split('\n');
  const content = rader.flatMap((rad, i): Textnod[] => [...(i > 0 ? [{ type: 'hard_break' }] : []), ...(rad === '' ? [] : [{ type: 'text', text: rad }])]);
  return content.length > 0 ? { type: 'paragraph', content } : { type: 'paragraph' };
};

const punkt = (text: string): Textnod => ({ type: 'list_item', content: text.split('\n').map((rad) => stycke(rad)) });

/** Plain text as a section: an empty line parts paragraphs, a line break stays one. `textAv` of it gives the text back. */
export const avsnittAvText = (text: string): Avsnitt => ({
  type: 'doc',
  content: lagringsbar(text).split('\n\n').map(stycke),
});

/**
 * A tjänsteskrivelse of plain texts as structured text: what was written before there was structure, and what is prefilled.
 * Rubrik and mottagare become one line, empty points of the förslag go; everything else `skrivelsetext` gives back as it was.
 * @example innehallAvText(tomTjansteskrivelse) // tomtInnehall
 */
export const innehallAvText = (t: Tjansteskrivelse): Skrivelseinnehall =>
  innehallAv((namn) => {
    const varde = t[namn];
    if (typeof varde !== 'string') {
      const punkter = varde.map((p) => lagringsbar(p)).filter((p) => p !== '');
      return punkter.length > 0 ? { type: 'doc', content: [{ type: 'ordered_list', content: punkter.map(punkt) }] } : tomtAvsnitt.forslag;
    }
    return avsnittsvariant[namn] === 'rad' ? { type: 'doc', content: [stycke(enRad(varde))] } : avsnittAvText(varde);
  });

/**
 * The plain texts of a tjänsteskrivelse, for completeness, lists and search: rubrik and mottagare on one line.
 * @example skrivelsetext(tomtInnehall) // tomTjansteskrivelse
 */
export const skrivelsetext = (innehall: Skrivelseinnehall, siffra?: Siffertext): Tjansteskrivelse => {
  const text = (namn: Exclude<keyof Tjansteskrivelse, 'forslagTillBeslut'>): string => textAv(innehall[namn], siffra);
  return {
    rubrik: enRad(text('rubrik')),
    mottagare: enRad(text('mottagare')),
    forslagTillBeslut: forslagAv(innehall.forslagTillBeslut, siffra),
    sammanfattning: text('sammanfattning'),
    bakgrund: text('bakgrund'),
    ekonomi: text('ekonomi'),
    juridik: text('juridik'),
    remissutfall: text('remissutfall'),
    expedierasTill: text('expedierasTill'),
  };
};
