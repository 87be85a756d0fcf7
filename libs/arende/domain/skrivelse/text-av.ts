import { type Avsnitt, type Textnod } from './skrivelseinnehall';

/** What a live figure says, as text. */
export type Siffertext = (nyckel: string) => string;

const namnet: Siffertext = (nyckel) => `[${nyckel}]`;

const inline = (noder: readonly Textnod[], siffra: Siffertext): string =>
  noder
    .map((n) => {
      if (n.type === 'text') return n.text ?? '';
      if (n.type === 'hard_break') return '\n';
      const nyckel = n.attrs?.['nyckel'];
      return typeof nyckel === 'string' ? siffra(nyckel) : '';
    })
    .join('');

const indrag = (text: string): string => text.replace(/\n/g, '\n  ');

const block = (nod: Textnod, siffra: Siffertext): string => {
  const delar = nod.content ?? [];
  switch (nod.type) {
    case 'bullet_list':
      return delar.map((p) => `- ${indrag(punkttext(p, siffra))}`).join('\n');
    case 'ordered_list':
      return delar.map((p, i) => `${i + 1}. ${indrag(punkttext(p, siffra))}`).join('\n');
    case 'table':
      return delar.map((r) => (r.content ?? []).map((c) => punkttext(c, siffra).replace(/\s+/g, ' ')).join('\t')).join('\n');
    default:
      return inline(delar, siffra);
  }
};

/** What stands in one point of a list or one cell of a table: a line per block. */
const punkttext = (nod: Textnod, siffra: Siffertext): string => (nod.content ?? []).map((b) => block(b, siffra)).join('\n');

/**
 * The plain text of a section: an empty line between blocks, points of a list as `- ` and `1. `, cells of a table apart by tabs,
 * a live figure as what `siffra` says (otherwise its name in brackets). Marks and comments leave no trace.
 * @example textAv({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Kort.' }] }] }) // 'Kort.'
 */
export const textAv = (avsnitt: Avsnitt, siffra: Siffertext = namnet): string =>
  (avsnitt.content ?? []).map((b) => block(b, siffra)).join('\n\n');

/**
 * The points of a förslag till beslut, one text per point; a point in which nothing is written counts for nothing.
 * @example forslagAv(tomtAvsnitt.forslag) // []
 */
export const forslagAv = (avsnitt: Avsnitt, siffra: Siffertext = namnet): readonly string[] =>
  (avsnitt.content ?? [])
    .flatMap((lista) => lista.content ?? [])
    .map((punkt) => punkttext(punkt, siffra))
    .filter((text) => text !== '');
