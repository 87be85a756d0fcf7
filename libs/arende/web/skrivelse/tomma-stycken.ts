import { ySyncPluginKey } from 'y-prosemirror';
import * as Y from 'yjs';

const TEXTBLOCK: readonly string[] = ['paragraph', 'heading'];

/** The paragraphs in it that this editor made and in which there is no text yet. */
const tomma = (i: unknown, klient: number, ut: Y.XmlElement[]): void => {
  if (!(i instanceof Y.XmlFragment)) return;
  for (const barn of i.toArray()) {
    if (!(barn instanceof Y.XmlElement)) continue;
    if (!TEXTBLOCK.includes(barn.nodeName)) tomma(barn, klient, ut);
    else if (barn.length === 0 && barn._item?.id.client === klient) ut.push(barn);
  }
};

/**
 * Gives every paragraph that is made here its text at once, in the same batch. y-prosemirror makes the text with the first letter: two
 * who begin in the same empty paragraph would get a text each, and the binding then moves one into the other, which loses what is
 * written in it meanwhile. Gives back what ends it.
 */
export const fyllTommaStycken = (fragment: Y.XmlFragment): (() => void) => {
  const { doc } = fragment;
  if (!doc) return () => undefined;
  const efter = (transaktion: Y.Transaction): void => {
    if (transaktion.origin !== ySyncPluginKey || ![...transaktion.changedParentTypes.keys()].some((typ: unknown) => typ === fragment)) return;
    const funna: Y.XmlElement[] = [];
    for (const typ of transaktion.changed.keys()) tomma(typ, doc.clientID, funna);
    // The same origin, so that what one takes back with Ångra takes back this too.
    if (funna.length > 0) doc.transact(() => funna.forEach((stycke) => stycke.insert(0, [new Y.XmlText()])), ySyncPluginKey);
  };
  doc.on('afterTransaction', efter);
  return () => doc.off('afterTransaction', efter);
};
