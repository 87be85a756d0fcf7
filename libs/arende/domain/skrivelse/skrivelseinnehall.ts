import { type Tjansteskrivelse } from '../tjansteskrivelse';

/** A section of the tjänsteskrivelse; also the name of its fragment in the shared document. */
export type Avsnittsnamn = keyof Tjansteskrivelse;

/** The sections in the order of the page. */
export const avsnittsnamn = [
  'rubrik',
  'mottagare',
  'forslagTillBeslut',
  'sammanfattning',
  'bakgrund',
  'ekonomi',
  'juridik',
  'remissutfall',
  'expedierasTill',
] as const satisfies readonly Avsnittsnamn[];

/** How a section is written: one line without marks, a numbered list of points, or text with all that the schema has. */
export type Textvariant = 'rad' | 'forslag' | 'text';

export const avsnittsvariant: Readonly<Record<Avsnittsnamn, Textvariant>> = {
  rubrik: 'rad',
  mottagare: 'rad',
  forslagTillBeslut: 'forslag',
  sammanfattning: 'text',
  bakgrund: 'text',
  ekonomi: 'text',
  juridik: 'text',
  remissutfall: 'text',
  expedierasTill: 'text',
};

/** What a section is called on the page and in files. */
export const avsnittsrubrik: Readonly<Record<Avsnittsnamn, string>> = {
  rubrik: 'Rubrik',
  mottagare: 'Mottagare',
  forslagTillBeslut: 'Förslag till beslut',
  sammanfattning: 'Sammanfattning',
  bakgrund: 'Bakgrund',
  ekonomi: 'Ekonomi och finansiering',
  juridik: 'Juridik',
  remissutfall: 'Utfall av remiss',
  expedierasTill: 'Expedieras till',
};

export interface Textmarke {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, string | number | null>>;
}

/** A node of structured text, as ProseMirror writes it in JSON. */
export interface Textnod {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, string | number | null>>;
  readonly content?: readonly Textnod[];
  readonly text?: string;
  readonly marks?: readonly Textmarke[];
}

/** The text of one section: a `doc` of the section's variant. */
export type Avsnitt = Textnod;

/** The whole tjänsteskrivelse as structured text. */
export type Skrivelseinnehall = Readonly<Record<Avsnittsnamn, Avsnitt>>;

const tomtStycke: Textnod = { type: 'paragraph' };

/** A section in which nothing is written: what an editor opens on. */
export const tomtAvsnitt: Readonly<Record<Textvariant, Avsnitt>> = {
  rad: { type: 'doc', content: [tomtStycke] },
  forslag: { type: 'doc', content: [{ type: 'ordered_list', content: [{ type: 'list_item', content: [tomtStycke] }] }] },
  text: { type: 'doc', content: [tomtStycke] },
};

/** Makes the whole from what a function gives for each section. */
export const innehallAv = (avsnitt: (namn: Avsnittsnamn) => Avsnitt): Skrivelseinnehall => ({
  rubrik: avsnitt('rubrik'),
  mottagare: avsnitt('mottagare'),
  forslagTillBeslut: avsnitt('forslagTillBeslut'),
  sammanfattning: avsnitt('sammanfattning'),
  bakgrund: avsnitt('bakgrund'),
  ekonomi: avsnitt('ekonomi'),
  juridik: avsnitt('juridik'),
  remissutfall: avsnitt('remissutfall'),
  expedierasTill: avsnitt('expedierasTill'),
});

export const tomtInnehall: Skrivelseinnehall = innehallAv((namn) => tomtAvsnitt[avsnittsvariant[namn]]);
