import { LANGSTA_TEXTAVSNITT, type Textvariant, textschema } from '@gemensam/arende/domain';
import { baseKeymap, chainCommands, exitCode } from 'prosemirror-commands';
import { gapCursor } from 'prosemirror-gapcursor';
import { type InputRule, inputRules, textblockTypeInputRule, wrappingInputRule } from 'prosemirror-inputrules';
import { keymap } from 'prosemirror-keymap';
import { Fragment, Slice } from 'prosemirror-model';
import { splitListItem } from 'prosemirror-schema-list';
import { type Command, Plugin } from 'prosemirror-state';
import { goToNextCell, tableEditing } from 'prosemirror-tables';
import { Decoration, DecorationSet } from 'prosemirror-view';
import { redoCommand, undoCommand, yCursorPlugin, ySyncPlugin, yUndoPlugin } from 'y-prosemirror';
import type { Awareness } from 'y-protocols/awareness';
import type * as Y from 'yjs';
import { angraEgna } from './angra-egna';
import { Klippbordstolk, LANGSTA_HTML, utanStil } from './klippbord';
import { markorFoljer } from './markor-foljer';
import { markor, markering } from './narvaro';
import { dra, type Fragekommando, textkommandon } from './textkommandon';

/** What the editor is told about by its plugins. */
export interface Redigerarlyssnare {
  /** Something the person should know: what was not taken in by a paste. */
  readonly sag: (text: string) => void;
  readonly fraga: (kommando: Fragekommando) => void;
  readonly tillVerktyg: () => void;
}

const radbrytning: Command = (state, dispatch) => {
  const typ = state.schema.nodes['hard_break'];
  if (!typ) return false;
  dispatch?.(state.tr.replaceSelectionWith(typ.create()).scrollIntoView());
  return true;
};

/** In a förslag an empty point stays the last one: Enter in it does nothing. */
const iTomPunkt: Command = (state) => {
  const { $from, empty } = state.selection;
  return empty && $from.parent.content.size === 0 && $from.depth === 3;
};

const enter = (variant: Textvariant): Command => {
  if (variant === 'rad') return () => true;
  const punkt = textschema(variant).nodes['list_item'];
  const dela: Command = punkt ? splitListItem(punkt) : () => false;
  return variant === 'forslag' ? chainCommands(iTomPunkt, dela) : dela;
};

const tangenter = (variant: Textvariant, lyssnare: Redigerarlyssnare): readonly Plugin[] => {
  const egna: Record<string, Command> = {};
  for (const { tangent, kor, variant: i } of textkommandon) {
    if (!tangent || !i.includes(variant)) continue;
    egna[tangent] =
      typeof kor === 'string'
        ? () => {
            lyssnare.fraga(kor);
            return true;
          }
        : kor;
  }
  return [
    keymap({
      ...egna,
      'Shift-Mod-z': redoCommand,
      'Mod-z': undoCommand,
      'Mod-]': dra.in,
      'Mod-[': dra.ut,
      'Shift-Enter': chainCommands(exitCode, variant === 'rad' ? () => true : radbrytning),
      Enter: enter(variant),
      'Alt-F10': () => {
        lyssnare.tillVerktyg();
        return true;
      },
      ...(variant === 'text' ? { Tab: goToNextCell(1), 'Shift-Tab': goToNextCell(-1) } : {}),
    }),
    keymap(baseKeymap),
  ];
};

const inmatning = (variant: Textvariant): Plugin => {
  const { bullet_list: punkter, ordered_list: nummer, heading: rubrik } = textschema(variant).nodes;
  const regler: InputRule[] = [];
  if (variant === 'text' && punkter) regler.push(wrappingInputRule(/^\s*[-*•]\s$/, punkter));
  if (variant === 'text' && nummer) regler.push(wrappingInputRule(/^1[.)]\s$/, nummer));
  if (rubrik) regler.push(textblockTypeInputRule(/^##\s$/, rubrik, { level: 2 }), textblockTypeInputRule(/^###\s$/, rubrik, { level: 3 }));
  return inputRules({ rules: regler });
};

const antal = (n: number, en: string, flera: string): string => (n === 1 ? `1 ${en}` : `${n} ${flera}`);

const klippbord = (variant: Textvariant, lyssnare: Redigerarlyssnare): Plugin => {
  const schema = textschema(variant);
  const forStort = (data: DataTransfer | null): boolean => {
    const bilder = [...(data?.files ?? [])].length;
    const html = data?.getData('text/html') ?? '';
    const text = data?.getData('text/plain') ?? '';
    if (bilder > 0 && html === '' && text === '') {
      lyssnare.sag('Filer och bilder läggs in bland ärendets handlingar, inte i texten.');
      return true;
    }
    if (html.length <= LANGSTA_HTML && text.length <= LANGSTA_HTML) return false;
    lyssnare.sag('Det du klistrade in är för stort. Ingenting lades in. Klistra in ett stycke i taget.');
    return true;
  };
  const stoppa = (handelse: Event, data: DataTransfer | null): boolean => {
    const nej = forStort(data);
    if (nej) handelse.preventDefault();
    return nej;
  };
  return new Plugin({
    props: {
      handleDOMEvents: {
        paste: (_vy, h) => stoppa(h, h.clipboardData),
        drop: (_vy, h) => stoppa(h, h.dataTransfer),
      },
      transformPastedHTML: utanStil,
      clipboardParser: new Klippbordstolk(schema, ({ bilder, avkortat }) => {
        if (avkortat) lyssnare.sag('Det du klistrade in var för stort. Slutet kom inte med.');
        else if (bilder > 0) lyssnare.sag(`${antal(bilder, 'bild', 'bilder')} kom inte med. Lägg in bilder bland ärendets handlingar.`);
      }),
      transformPasted: (bit) => {
        if (variant !== 'rad') return bit;
        const text = bit.content.textBetween(0, bit.content.size, ' ', ' ').replace(/\s+/g, ' ').trim();
        return new Slice(text === '' ? Fragment.empty : Fragment.from(schema.text(text)), 0, 0);
      },
      handlePaste: (vy, _h, bit) => {
        const hogst = LANGSTA_TEXTAVSNITT[variant];
        if (vy.state.doc.textContent.length + bit.content.textBetween(0, bit.content.size).length <= hogst) return false;
        lyssnare.sag(`Texten får inte plats. Avsnittet får ha högst ${hogst.toLocaleString('sv-SE')} tecken. Lägg den långa texten i en handling.`);
        return true;
      },
    },
  });
};

/** A header cell in which nothing is written yet heads nothing: it is told as a cell. */
const tommaRubrikceller = new Plugin({
  props: {
    decorations: ({ doc }) => {
      const tomma: Decoration[] = [];
      doc.descendants((nod, plats) => {
        if (nod.type.name === 'table_header' && nod.textContent.trim() === '') tomma.push(Decoration.node(plats, plats + nod.nodeSize, { role: 'cell' }));
      });
      return DecorationSet.create(doc, tomma);
    },
  },
});

/** The editor of one section: the shared fragment, undo of one's own changes, keys, paste, and where others write. */
export const redigerarplugins = (variant: Textvariant, fragment: Y.XmlFragment, narvaro: Awareness | null, lyssnare: Redigerarlyssnare): readonly Plugin[] => [
  ySyncPlugin(fragment),
  ...(narvaro ? [yCursorPlugin(narvaro, { cursorBuilder: markor, selectionBuilder: markering })] : []),
  markorFoljer(fragment),
  yUndoPlugin({ undoManager: angraEgna(fragment) }),
  klippbord(variant, lyssnare),
  inmatning(variant),
  ...tangenter(variant, lyssnare),
  ...(variant === 'text' ? [tableEditing(), gapCursor(), tommaRubrikceller] : []),
];
