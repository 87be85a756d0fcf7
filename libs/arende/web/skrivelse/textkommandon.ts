import { type Textvariant } from '@gemensam/arende/domain';
import { setBlockType, toggleMark } from 'prosemirror-commands';
import { type MarkType, type Node, type NodeType, type Schema } from 'prosemirror-model';
import { liftListItem, sinkListItem, wrapInList } from 'prosemirror-schema-list';
import { type Command, type EditorState, TextSelection } from 'prosemirror-state';
import { addColumnAfter, addColumnBefore, addRowAfter, addRowBefore, deleteColumn, deleteRow, deleteTable, isInTable, toggleHeaderRow } from 'prosemirror-tables';
import { redoCommand, undoCommand } from 'y-prosemirror';

/** What the editor asks the person about before it can be done. */
export type Fragekommando = 'lank' | 'siffra' | 'kommentar';

/** A command of the toolbar: what it is called, its keys, and what it does in a variant's schema. */
export interface Textkommando {
  readonly id: string;
  /** The name, for the tooltip and the screen reader; the button shows `tecken` where there is one. */
  readonly namn: string;
  readonly tecken?: string;
  /** As prosemirror-keymap writes it. */
  readonly tangent?: string;
  /** Only shown within a table. */
  readonly iTabell?: true;
  readonly variant: readonly Textvariant[];
  readonly kor: Command | Fragekommando;
  /** A command that is on or off. */
  readonly pa?: (state: EditorState) => boolean;
}

const nod = (schema: Schema, namn: string): NodeType | undefined => schema.nodes[namn];
const marke = (schema: Schema, namn: string): MarkType | undefined => schema.marks[namn];

const medNod =
  (namn: string, kommando: (typ: NodeType) => Command): Command =>
  (state, dispatch, view) => {
    const typ = nod(state.schema, namn);
    return typ ? kommando(typ)(state, dispatch, view) : false;
  };

/** True when the whole selection carries the mark, or the next letter would. */
export const harMarke = (state: EditorState, namn: string): boolean => {
  const typ = marke(state.schema, namn);
  if (!typ) return false;
  const { from, $from, to, empty } = state.selection;
  return empty ? Boolean(typ.isInSet(state.storedMarks ?? $from.marks())) : state.doc.rangeHasMark(from, to, typ);
};

const vaxlaMarke =
  (namn: string): Command =>
  (state, dispatch, view) => {
    const typ = marke(state.schema, namn);
    return typ ? toggleMark(typ)(state, dispatch, view) : false;
  };

const iNod = (state: EditorState, prov: (n: Node) => boolean): number => {
  const { $from } = state.selection;
  for (let djup = $from.depth; djup > 0; djup--) if (prov($from.node(djup))) return djup;
  return 0;
};
const arLista = (n: Node): boolean => n.type.name === 'bullet_list' || n.type.name === 'ordered_list';
const iLista = (state: EditorState, namn: string): boolean => {
  const djup = iNod(state, arLista);
  return djup > 0 && state.selection.$from.node(djup).type.name === namn;
};

/** On: the paragraphs become points. Off: they become paragraphs again. Another kind of list changes kind. */
const vaxlaLista =
  (namn: string): Command =>
  (state, dispatch, view) => {
    const typ = nod(state.schema, namn);
    const punkt = nod(state.schema, 'list_item');
    if (!typ || !punkt) return false;
    const djup = iNod(state, arLista);
    if (djup === 0) return wrapInList(typ)(state, dispatch, view);
    const lista = state.selection.$from.node(djup);
    if (lista.type === typ) return liftListItem(punkt)(state, dispatch, view);
    if (state.schema.topNodeType.contentMatch.defaultType?.name === 'ordered_list' && djup === 1) return false;
    dispatch?.(state.tr.setNodeMarkup(state.selection.$from.before(djup), typ));
    return true;
  };

const arRubrik = (state: EditorState, level: number): boolean => {
  const { parent } = state.selection.$from;
  return parent.type.name === 'heading' && parent.attrs['level'] === level;
};
const vaxlaRubrik =
  (level: number): Command =>
  (state, dispatch, view) => {
    const { paragraph, heading } = state.schema.nodes;
    if (!paragraph || !heading) return false;
    return arRubrik(state, level) ? setBlockType(paragraph)(state, dispatch, view) : setBlockType(heading, { level })(state, dispatch, view);
  };

/** A table of two rows and three columns, the first row its header, after the paragraph one stands in. */
const nyTabell: Command = (state, dispatch) => {
  const { table, table_row: rad, table_cell: cell, table_header: rubrik, paragraph } = state.schema.nodes;
  if (!table || !rad || !cell || !rubrik || !paragraph || isInTable(state) || iNod(state, arLista) > 0) return false;
  const celler = (typ: NodeType): readonly Node[] => [0, 1, 2].map(() => typ.create(null, paragraph.create()));
  const ny = table.create(null, [rad.create(null, celler(rubrik)), rad.create(null, celler(cell)), rad.create(null, celler(cell))]);
  if (!dispatch) return true;
  const { $from } = state.selection;
  const tom = $from.parent.type === paragraph && $from.parent.content.size === 0;
  const fran = tom ? $from.before(1) : $from.after(1);
  const tr = state.tr.replaceWith(fran, tom ? $from.after(1) : fran, [ny, ...(fran + (tom ? $from.parent.nodeSize : 0) === state.doc.content.size ? [paragraph.create()] : [])]);
  dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(fran + 1))).scrollIntoView());
  return true;
};

/** Moves the outermost point up or down among its neighbours. */
export const flyttaPunkt =
  (steg: -1 | 1): Command =>
  (state, dispatch) => {
    const djup = iNod(state, (n) => n.type.name === 'list_item');
    if (djup === 0) return false;
    const { $from } = state.selection;
    const lista = $from.node(djup - 1);
    const nr = $from.index(djup - 1);
    const granne = lista.maybeChild(nr + steg);
    if (!granne) return true;
    const punkt = $from.node(djup);
    const borjan = $from.before(djup) - (steg < 0 ? granne.nodeSize : 0);
    const ordning = steg < 0 ? [punkt, granne] : [granne, punkt];
    const tr = state.tr.replaceWith(borjan, borjan + punkt.nodeSize + granne.nodeSize, ordning);
    const nu = $from.pos + steg * granne.nodeSize;
    dispatch?.(tr.setSelection(TextSelection.near(tr.doc.resolve(nu))).scrollIntoView());
    return true;
  };

/** The list item that the cursor stands in begins a list of its own within the one before, or leaves it. */
export const dra = { in: medNod('list_item', sinkListItem), ut: medNod('list_item', liftListItem) } as const;

const TEXT: readonly Textvariant[] = ['text'];
const RIK: readonly Textvariant[] = ['text', 'forslag'];
const ALLA: readonly Textvariant[] = ['rad', 'text', 'forslag'];

export const textkommandon: readonly Textkommando[] = [
  { id: 'rubrik', namn: 'Rubrik', tangent: 'Mod-Alt-2', variant: TEXT, kor: vaxlaRubrik(2), pa: (s) => arRubrik(s, 2) },
  { id: 'underrubrik', namn: 'Underrubrik', tangent: 'Mod-Alt-3', variant: TEXT, kor: vaxlaRubrik(3), pa: (s) => arRubrik(s, 3) },
  { id: 'fet', namn: 'Fet', tangent: 'Mod-b', variant: RIK, kor: vaxlaMarke('strong'), pa: (s) => harMarke(s, 'strong') },
  { id: 'kursiv', namn: 'Kursiv', tangent: 'Mod-i', variant: RIK, kor: vaxlaMarke('em'), pa: (s) => harMarke(s, 'em') },
  { id: 'punktlista', namn: 'Punktlista', tangent: 'Mod-Shift-8', variant: TEXT, kor: vaxlaLista('bullet_list'), pa: (s) => iLista(s, 'bullet_list') },
  { id: 'numrerad', namn: 'Numrerad lista', tangent: 'Mod-Shift-7', variant: TEXT, kor: vaxlaLista('ordered_list'), pa: (s) => iLista(s, 'ordered_list') },
  { id: 'upp', namn: 'Flytta punkten upp', tecken: 'Punkt ↑', tangent: 'Alt-ArrowUp', variant: ['forslag'], kor: flyttaPunkt(-1) },
  { id: 'ner', namn: 'Flytta punkten ner', tecken: 'Punkt ↓', tangent: 'Alt-ArrowDown', variant: ['forslag'], kor: flyttaPunkt(1) },
  { id: 'tabell', namn: 'Tabell', variant: TEXT, kor: nyTabell, pa: isInTable },
  { id: 'lank', namn: 'Länk', tangent: 'Mod-k', variant: RIK, kor: 'lank', pa: (s) => harMarke(s, 'link') },
  { id: 'siffra', namn: 'Siffra', variant: RIK, kor: 'siffra' },
  { id: 'kommentar', namn: 'Kommentera', tangent: 'Mod-Alt-m', variant: RIK, kor: 'kommentar' },
  { id: 'angra', namn: 'Ångra', tangent: 'Mod-z', variant: ALLA, kor: undoCommand },
  { id: 'gor-om', namn: 'Gör om', tangent: 'Mod-y', variant: ALLA, kor: redoCommand },
  { id: 'rad-fore', namn: 'Rad ovanför', iTabell: true, variant: TEXT, kor: addRowBefore },
  { id: 'rad-efter', namn: 'Rad under', iTabell: true, variant: TEXT, kor: addRowAfter },
  { id: 'rad-bort', namn: 'Ta bort raden', iTabell: true, variant: TEXT, kor: deleteRow },
  { id: 'kolumn-fore', namn: 'Kolumn före', iTabell: true, variant: TEXT, kor: addColumnBefore },
  { id: 'kolumn-efter', namn: 'Kolumn efter', iTabell: true, variant: TEXT, kor: addColumnAfter },
  { id: 'kolumn-bort', namn: 'Ta bort kolumnen', iTabell: true, variant: TEXT, kor: deleteColumn },
  { id: 'rubrikrad', namn: 'Rubrikrad', iTabell: true, variant: TEXT, kor: toggleHeaderRow, pa: (s) => harRubrikrad(s) },
  { id: 'tabell-bort', namn: 'Ta bort tabellen', iTabell: true, variant: TEXT, kor: deleteTable },
];

const harRubrikrad = (state: EditorState): boolean => {
  const djup = iNod(state, (n) => n.type.name === 'table');
  return djup > 0 && state.selection.$from.node(djup).firstChild?.firstChild?.type.name === 'table_header';
};

const TANGENTTEXT: Readonly<Record<string, string>> = { Mod: 'Ctrl', Shift: 'Skift', ArrowUp: 'pil upp', ArrowDown: 'pil ner' };

/** A key as it is told: `Ctrl + Alt + 2`. */
export const tangenttext = (tangent: string): string =>
  tangent
    .split('-')
    .map((del) => TANGENTTEXT[del] ?? (del.length === 1 ? del.toUpperCase() : del))
    .join(' + ');
