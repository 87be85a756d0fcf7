import * as Y from 'yjs';
import { innehallAvText, tomtInnehall, tomTjansteskrivelse } from '@gemensam/arende/domain';
import { arAvslag } from '@gemensam/shared/domain';
import { processorMs } from '../../../../tools/processor-time.mjs';
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
  if (!andring || arAvslag(andring)) throw new Error('no change');
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

describe('what is made to grow', () => {
  const d = Skrivelsedokument.av(innehallAvText({ ...tomTjansteskrivelse, bakgrund: 'Ett två tre' }), 7);
  const svar = (gor: (doc: Y.Doc) => void): string => {
    const doc = oppna(d);
    const fore = Y.encodeStateVector(doc);
    doc.transact(() => gor(doc));
    const andring = avkodaAndring(Y.encodeStateAsUpdate(doc, fore));
    if (!andring) return 'no change';
    if (arAvslag(andring)) return `${andring.regel}: ${andring.text}`;
    const utfall = Skrivelsedokument.oppna(d.tillstand(), 7).taEmot(andring, () => ({ tecken: 0, noder: 1 }));
    return arAvslag(utfall) ? utfall.regel : 'taken';
  };
  const block = (doc: Y.Doc): Y.XmlFragment => doc.getXmlFragment('bakgrund');

  test.each<[string, (doc: Y.Doc) => void, string]>([
    ['50 000 empty paragraphs', (doc) => block(doc).insert(0, Array.from({ length: 50_000 }, () => new Y.XmlElement('paragraph'))), 'För stor ändring: En ändring får ha högst 40\u00a0000 delar (stycken, punkter, celler och formateringar).'],
    ['10 000 empty paragraphs', (doc) => block(doc).insert(0, Array.from({ length: 10_000 }, () => new Y.XmlElement('paragraph'))), 'För lång text'],
    ['points within points, 600 deep', (doc) => {
      let inre = new Y.XmlElement('paragraph');
      for (let n = 0; n < 600; n++) {
        const [lista, punkt] = [new Y.XmlElement('bullet_list'), new Y.XmlElement('list_item')];
        punkt.insert(0, [inre]);
        lista.insert(0, [punkt]);
        inre = lista;
      }
      block(doc).insert(0, [inre]);
    }, 'Otillåtet innehåll'],
    ['4 000 marks on one letter', (doc) => {
      const t = text(doc);
      for (let n = 0; n < 2_000; n++) t.format(0, 1, { link: { href: `https://www.boden.se/${n}` } });
    }, 'taken'],
    ['a text written anew 300 times', (doc) => {
      for (let n = 0; n < 300; n++) {
        const [ny, t] = [new Y.XmlElement(n % 2 === 0 ? 'heading' : 'paragraph'), new Y.XmlText('Ett två tre '.repeat(300))];
        ny.insert(0, [t]);
        block(doc).delete(0, block(doc).length);
        block(doc).insert(0, [ny]);
      }
    }, 'taken'],
  ])('%s: answered within seconds', (_namn, gor, vantat) => {
    const start = processorMs();
    expect(svar(gor)).toBe(vantat);
    expect(processorMs() - start).toBeLessThan(10_000);
  });

  test('20 000 places of writing in a paragraph that another has made a heading: refused, not put back one by one', () => {
    const doc = oppna(d);
    const fore = Y.encodeStateVector(doc);
    const [rubrik, t] = [new Y.XmlElement('heading'), new Y.XmlText('Ett två tre')];
    rubrik.insert(0, [t]);
    block(doc).delete(0, 1);
    block(doc).insert(0, [rubrik]);
    const nu = Skrivelsedokument.oppna(d.tillstand(), 7);
    const { flyttar } = taEmot(nu, Y.encodeStateAsUpdate(doc, fore));
    const sen = oppna(d);
    sen.transact(() => {
      for (let n = 0; n < 20_000; n++) text(sen).insert(0, 'x');
    });
    const andring = avkodaAndring(Y.encodeStateAsUpdate(sen, fore));
    if (!andring || arAvslag(andring)) throw new Error('no change');
    const start = processorMs();
    const utfall = nu.taEmot(andring, () => ({ tecken: 0, noder: 1 }), flyttar ?? []);
    expect(arAvslag(utfall) && utfall.regel).toBe('Otillåtet innehåll');
    expect(processorMs() - start).toBeLessThan(10_000);
  });
});
