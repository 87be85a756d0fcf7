import { textschema } from '@gemensam/arende/domain';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { undoCommand, ySyncPlugin, yUndoPlugin } from 'y-prosemirror';
import * as Y from 'yjs';
import { fyllTommaStycken } from './tomma-stycken';

const redigerare = (doc: Y.Doc): EditorView => {
  const fragment = doc.getXmlFragment('bakgrund');
  const vy = new EditorView(null, { state: EditorState.create({ schema: textschema('text'), plugins: [ySyncPlugin(fragment), yUndoPlugin()] }) });
  fyllTommaStycken(fragment);
  return vy;
};
const synka = (a: Y.Doc, b: Y.Doc): void => {
  Y.applyUpdate(b, Y.encodeStateAsUpdate(a, Y.encodeStateVector(b)));
  Y.applyUpdate(a, Y.encodeStateAsUpdate(b, Y.encodeStateVector(a)));
};
const skriv = (vy: EditorView, text: string, fran: number): void => vy.dispatch(vy.state.tr.insertText(text, fran));
const sist = (vy: EditorView): number => vy.state.doc.content.size - 1;

/** Two who have a new, empty paragraph before them, made by one of them. */
const tva = (): { readonly docs: readonly [Y.Doc, Y.Doc]; readonly a: EditorView; readonly b: EditorView } => {
  const docs = [new Y.Doc(), new Y.Doc()] as const;
  const a = redigerare(docs[0]);
  skriv(a, 'Först', 1);
  a.dispatch(a.state.tr.split(sist(a)));
  synka(...docs);
  return { docs, a, b: redigerare(docs[1]) };
};

it('two who begin in the same empty paragraph while apart lose nothing, however they go on', () => {
  const { docs, a, b } = tva();
  skriv(a, 'aaa', sist(a));
  skriv(b, '111', sist(b));
  // B takes in A's and writes on; A, who has not seen B's, writes on too.
  Y.applyUpdate(docs[1], Y.encodeStateAsUpdate(docs[0]));
  skriv(b, '2', sist(b));
  skriv(a, 'bbb', sist(a));
  synka(...docs);
  skriv(a, 'c', sist(a));
  synka(...docs);
  const text = a.state.doc.lastChild?.textContent ?? '';
  expect(b.state.doc.lastChild?.textContent).toBe(text);
  expect([...text].sort().join('')).toBe('1112aaabbbc');
  a.destroy();
  b.destroy();
});

it('what one takes back takes the paragraph with it', () => {
  const doc = new Y.Doc();
  const vy = redigerare(doc);
  skriv(vy, 'Text', 1);
  vy.dispatch(vy.state.tr.split(sist(vy)));
  undoCommand(vy.state, vy.dispatch);
  expect(vy.state.doc.textContent).toBe('');
  expect(doc.getXmlFragment('bakgrund').toArray().filter((s) => s instanceof Y.XmlElement && s.toString().includes('Text'))).toEqual([]);
  vy.destroy();
});
