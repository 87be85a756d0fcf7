import { type Attrs, type MarkSpec, type NodeSpec, Schema } from 'prosemirror-model';
import { type Textvariant } from './skrivelseinnehall';
import { tryggLank } from './trygg-lank';

/** The most columns or rows that one cell of a table may span. */
const STORSTA_SPANN = 50;

const prova = (galler: (varde: unknown) => boolean, vad: string) => (varde: unknown): void => {
  if (!galler(varde)) throw new RangeError(`not allowed: ${vad}`);
};

/** The id of a comment's thread, made where the comment is made. */
export const arKommentarsId = (id: unknown): id is string => typeof id === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id);

/** The name of a live figure, such as `post:<id>:andel:2514`. What it stands for is asked of finansiering, not of the text. */
export const arSiffernyckel = (nyckel: unknown): nyckel is string =>
  typeof nyckel === 'string' && nyckel.length <= 200 && /^[a-z][a-z_]*(:[A-Za-z0-9_-]+){0,6}$/.test(nyckel);

const arSpann = (n: unknown): boolean => typeof n === 'number' && Number.isInteger(n) && n >= 1 && n <= STORSTA_SPANN;

const stycke: NodeSpec = { content: 'inline*', group: 'block punkt', parseDOM: [{ tag: 'p' }], toDOM: () => ['p', 0] };

const rad: Record<string, NodeSpec> = {
  doc: { content: 'paragraph' },
  paragraph: { ...stycke, marks: '' },
  text: { group: 'inline' },
};

const listor: Record<string, NodeSpec> = {
  ordered_list: { content: 'list_item+', group: 'block punkt', parseDOM: [{ tag: 'ol' }], toDOM: () => ['ol', 0] },
  bullet_list: { content: 'list_item+', group: 'block punkt', parseDOM: [{ tag: 'ul' }], toDOM: () => ['ul', 0] },
  list_item: { content: 'punkt+', defining: true, parseDOM: [{ tag: 'li' }], toDOM: () => ['li', 0] },
};

const inlines: Record<string, NodeSpec> = {
  text: { group: 'inline' },
  hard_break: { inline: true, group: 'inline', selectable: false, linebreakReplacement: true, parseDOM: [{ tag: 'br' }], toDOM: () => ['br'] },
  siffra: {
    inline: true,
    group: 'inline',
    atom: true,
    attrs: { nyckel: { validate: prova(arSiffernyckel, 'siffra') } },
    parseDOM: [
      {
        tag: 'span[data-siffra]',
        getAttrs: (dom) => {
          const nyckel: unknown = dom.getAttribute('data-siffra');
          return arSiffernyckel(nyckel) ? { nyckel } : false;
        },
      },
    ],
    toDOM: (nod) => ['span', { 'data-siffra': nod.attrs['nyckel'] }],
  },
};

const cellAttr: NonNullable<NodeSpec['attrs']> = {
  colspan: { default: 1, validate: prova(arSpann, 'colspan') },
  rowspan: { default: 1, validate: prova(arSpann, 'rowspan') },
  colwidth: { default: null, validate: 'null' },
};

const spann = (text: string | null): number => {
  const n = Number(text ?? '1');
  return arSpann(n) ? n : 1;
};

const cell = (roll: 'cell' | 'header_cell', tag: 'td' | 'th'): NodeSpec => ({
  content: 'punkt+',
  attrs: cellAttr,
  tableRole: roll,
  isolating: true,
  parseDOM: [{ tag, getAttrs: (dom) => ({ colspan: spann(dom.getAttribute('colspan')), rowspan: spann(dom.getAttribute('rowspan')) }) }],
  toDOM: ({ attrs }) => [tag, spannAttr(attrs), 0],
});

const spannAttr = ({ colspan, rowspan }: Attrs): Record<string, string> => ({
  ...(colspan === 1 ? {} : { colspan: String(colspan) }),
  ...(rowspan === 1 ? {} : { rowspan: String(rowspan) }),
});

const text: Record<string, NodeSpec> = {
  doc: { content: 'block+' },
  paragraph: stycke,
  heading: {
    content: 'inline*',
    group: 'block',
    defining: true,
    attrs: { level: { default: 2, validate: prova((n) => n === 2 || n === 3, 'level') } },
    parseDOM: [
      ...['h1', 'h2', 'h3'].map((tag) => ({ tag, attrs: { level: 2 } })),
      ...['h4', 'h5', 'h6'].map((tag) => ({ tag, attrs: { level: 3 } })),
    ],
    toDOM: (nod) => [nod.attrs['level'] === 2 ? 'h3' : 'h4', 0],
  },
  ...listor,
  table: { content: 'table_row+', tableRole: 'table', isolating: true, group: 'block', parseDOM: [{ tag: 'table' }], toDOM: () => ['table', ['tbody', 0]] },
  table_row: { content: '(table_cell | table_header)*', tableRole: 'row', parseDOM: [{ tag: 'tr' }], toDOM: () => ['tr', 0] },
  table_cell: cell('cell', 'td'),
  table_header: cell('header_cell', 'th'),
  ...inlines,
};

const forslag: Record<string, NodeSpec> = { doc: { content: 'ordered_list' }, paragraph: stycke, ...listor, ...inlines };

const marken: Record<string, MarkSpec> = {
  link: {
    attrs: { href: { validate: prova((h) => typeof h === 'string' && tryggLank(h) === h, 'href') } },
    inclusive: false,
    parseDOM: [
      {
        tag: 'a[href]',
        getAttrs: (dom) => {
          const href = tryggLank(dom.getAttribute('href'));
          return href === null ? false : { href };
        },
      },
    ],
    toDOM: (marke) => ['a', { href: marke.attrs['href'], rel: 'noopener noreferrer' }, 0],
  },
  em: { parseDOM: [{ tag: 'i' }, { tag: 'em' }, { style: 'font-style=italic' }], toDOM: () => ['em', 0] },
  strong: {
    parseDOM: [
      { tag: 'strong' },
      { tag: 'b', getAttrs: (dom) => (dom.style.fontWeight === 'normal' ? false : null) },
      { style: 'font-weight', getAttrs: (varde) => (/^(bold(er)?|[6-9]\d\d)$/.test(varde) ? null : false) },
    ],
    toDOM: () => ['strong', 0],
  },
  kommentar: {
    attrs: { id: { validate: prova(arKommentarsId, 'kommentar') } },
    inclusive: false,
    excludes: '',
    parseDOM: [
      {
        tag: 'span[data-kommentar]',
        getAttrs: (dom) => {
          const id: unknown = dom.getAttribute('data-kommentar');
          return arKommentarsId(id) ? { id } : false;
        },
      },
    ],
    toDOM: (marke) => ['span', { 'data-kommentar': marke.attrs['id'] }, 0],
  },
};

const gjorda = new Map<Textvariant, Schema>();

/**
 * The ProseMirror schema of a variant: what structured text may hold, for the editor, the server and the exports alike. Made once
 * per variant, when first asked for. A text that is cut and put elsewhere keeps its comments.
 * Source: domain handbook 5, Tjänsteskrivelse.
 * @example textschema('rad').nodes['table'] // undefined
 */
export const textschema = (variant: Textvariant): Schema => {
  const finns = gjorda.get(variant);
  if (finns) return finns;
  const gjort = variant === 'rad' ? new Schema({ nodes: rad }) : new Schema({ nodes: variant === 'text' ? text : forslag, marks: marken });
  gjorda.set(variant, gjort);
  return gjort;
};
