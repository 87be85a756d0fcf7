import * as Y from 'yjs';
import { innehallAvText, tomtInnehall, tomTjansteskrivelse } from '@gemensam/arende/domain';
import { arAvslag } from '@gemensam/shared/domain';
import { avkodaAndring, Skrivelsedokument } from './skrivelsedokument';

const oppna = (d: Skrivelsedokument): Y.Doc => {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, d.tillstand());
  return doc;
};
const stycke = (doc: Y.Doc, avsnitt: string, nr: number): Y.XmlElement => {
  const e = doc.getXmlFragment(avsnitt).get(nr);
  if (!(e instanceof Y.XmlElement)) throw new Error('no paragraph');
  return e;
};
const text = (doc: Y.Doc, nr = 0): Y.XmlText => {
  const t = stycke(doc, 'bakgrund', nr).get(0);
  if (!(t instanceof Y.XmlText)) throw new Error('no text');
  return t;
};
const taEmot = (d: Skrivelsedokument, bytes: Uint8Array) => {
  const andring = avkodaAndring(bytes);
  if (!andring) throw new Error('no change');
  const utfall = d.taEmot(andring, () => ({ tecken: 0, noder: 1 }));
  if (utfall === null || utfall === 'ofullstandig' || arAvslag(utfall)) throw new Error(JSON.stringify(utfall));
  return utfall;
};

test('two who begin in the same empty section write in one text', () => {
  const d = Skrivelsedokument.av(tomtInnehall, 7);
  const [a, b] = [oppna(d), oppna(d)];
  text(a).insert(0, 'Anna');
  text(b).insert(0, 'Bo');
  taEmot(d, Y.encodeStateAsUpdate(a));
  const { avsnitt } = taEmot(d, Y.encodeStateAsUpdate(b));
  expect(JSON.stringify(avsnitt.get('bakgrund')?.innehall)).toMatch(/"(AnnaBo|BoAnna)"/);
});

/** The rate of two fast typists for an hour, with regrets: what is kept of it follows the text, not the keystrokes. */
test('an hour of two who type leaves a state of the size of the text', () => {
  let d = Skrivelsedokument.av(innehallAvText({ ...tomTjansteskrivelse, bakgrund: 'Ett\n\nTvå' }), 7);
  const skrivare = [oppna(d), oppna(d)];
  const ORD = 'Nämnden har prövat frågan och finner att kostnaden ryms. ';
  let tecken = 0;
  // 60 minutes x 60 seconds x 4 keystrokes each; a batch a second.
  for (let sekund = 0; sekund < 3_600; sekund++)
    for (const [i, doc] of skrivare.entries()) {
      const t = text(doc, i);
      for (let n = 0; n < 4; n++) {
        if ((sekund + n) % 9 === 0 && t.length > 10) t.delete(t.length - 1, 1);
        else t.insert(t.length, ORD[tecken++ % ORD.length] ?? ' ');
      }
      if (sekund % 60 === 59) {
        taEmot(d, Y.encodeStateAsUpdate(doc));
        Y.applyUpdate(doc, d.tillstand());
        d = Skrivelsedokument.oppna(d.tillstand(), 7);
      }
    }
  const storlek = d.tillstand().length;
  const langd = skrivare.reduce((s, doc, i) => s + text(doc, i).length, 0);
  process.stdout.write(`an hour of two: ${langd} characters, state ${storlek} bytes\n`);
  expect(storlek).toBeLessThan(6 * langd);
});

test('forty pages: state, opening and one change', () => {
  const stycken = Array.from({ length: 400 }, (_, n) => `Stycke ${n}. ${'Nämnden har prövat frågan och finner att kostnaden ryms. '.repeat(6)}`);
  const d = Skrivelsedokument.av(innehallAvText({ ...tomTjansteskrivelse, bakgrund: stycken.join('\n\n') }), 7);
  const doc = oppna(d);
  const fore = Y.encodeStateVector(doc);
  text(doc, 200).insert(5, 'x');
  const andring = Y.encodeStateAsUpdate(doc, fore);
  const start = performance.now();
  const nytt = Skrivelsedokument.oppna(d.tillstand(), 7);
  const oppnat = performance.now();
  const { tillstand, avsnitt } = taEmot(nytt, andring);
  const klart = performance.now();
  process.stdout.write(`forty pages: ${stycken.join('').length} characters, state ${tillstand.length} bytes, opened in ${(oppnat - start).toFixed(1)} ms, changed in ${(klart - oppnat).toFixed(1)} ms\n`);
  expect(avsnitt.size).toBe(1);
  expect(tillstand.length).toBeLessThan(2 * stycken.join('').length);
});
