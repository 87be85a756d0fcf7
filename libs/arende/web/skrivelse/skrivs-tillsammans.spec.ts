import { lagaFragment, taInOchRadda, type Textflytt, textschema } from '@gemensam/arende/domain';
import fc from 'fast-check';
import { joinBackward, setBlockType, splitBlock, toggleMark } from 'prosemirror-commands';
import { liftListItem, splitListItem, wrapInList } from 'prosemirror-schema-list';
import { type Command, EditorState, TextSelection } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { redoCommand, undoCommand, yUndoPluginKey } from 'y-prosemirror';
import * as Y from 'yjs';
import { redigerarplugins } from './redigerarplugins';
import { fyllTommaStycken } from './tomma-stycken';

const SEED = process.env['SEED'] ? Number(process.env['SEED']) : Math.floor(Math.random() * 2 ** 31);
fc.configureGlobal({ seed: SEED });
/** Random runs for each number of writers; the full run: TEXTMODELL=1000. */
const KORNINGAR = Number(process.env['TEXTMODELL'] ?? '40');

const schema = textschema('text');
const nod = (namn: string) => {
  const typ = schema.nodes[namn];
  if (!typ) throw new Error(namn);
  return typ;
};
const { strong } = schema.marks;
if (!strong) throw new Error('strong');
const SERVERN = Symbol('servern');
const lyssnare = { sag: () => undefined, fraga: () => undefined, tillVerktyg: () => undefined };

/** The portal as it takes changes in: one document, what moved in it, and mended structure. */
class Portal {
  readonly doc = new Y.Doc();
  flyttar: readonly Textflytt[] = [];
  constructor() {
    this.doc.clientID = 1;
    lagaFragment(this.doc.getXmlFragment('bakgrund'), 'text', schema);
  }
  taEmot(andring: Uint8Array): void {
    this.flyttar = [...this.flyttar, ...taInOchRadda(this.doc, andring, this.flyttar, this.doc.getXmlFragment('bakgrund'), () => 'text')];
    this.doc.transact(() => lagaFragment(this.doc.getXmlFragment('bakgrund'), 'text', schema));
  }
}

/** One who writes, in an editor as the page makes it. */
class Skrivare {
  readonly doc = new Y.Doc();
  readonly vy: EditorView;
  osant: Uint8Array[] = [];
  svar: Uint8Array | null = null;
  skickat: Uint8Array | null = null;

  constructor(readonly portal: Portal, nummer: number) {
    this.doc.clientID = 100 + nummer;
    Y.applyUpdate(this.doc, Y.encodeStateAsUpdate(portal.doc), SERVERN);
    this.doc.on('update', (andring: Uint8Array, fran: unknown) => {
      if (fran !== SERVERN) this.osant.push(andring);
    });
    const fragment = this.doc.getXmlFragment('bakgrund');
    this.vy = new EditorView(null, { state: EditorState.create({ schema, plugins: redigerarplugins('text', fragment, null, lyssnare) }) });
    fyllTommaStycken(fragment);
  }

  /** One request at a time; the answer is on its way until it is taken in. */
  skicka(): void {
    this.taEmot();
    if (this.osant.length > 0) {
      this.skickat = Y.mergeUpdates(this.osant);
      this.osant = [];
      this.portal.taEmot(this.skickat);
    }
    this.svar = Y.encodeStateAsUpdate(this.portal.doc, Y.encodeStateVector(this.doc));
  }

  igen(): void {
    if (this.skickat) this.portal.taEmot(this.skickat);
  }

  taEmot(): void {
    if (this.svar) Y.applyUpdate(this.doc, this.svar, SERVERN);
    this.svar = null;
  }

  /** Where a character may be written: at a place of the n textblocks. */
  plats(n: number): number {
    const platser: number[] = [];
    this.vy.state.doc.descendants((b, p) => {
      if (b.isTextblock) for (let i = 0; i <= b.content.size; i++) platser.push(p + 1 + i);
    });
    return platser[n % platser.length] ?? 1;
  }

  stall(fran: number, till = fran): void {
    this.vy.dispatch(this.vy.state.tr.setSelection(TextSelection.between(this.vy.state.doc.resolve(Math.min(fran, till)), this.vy.state.doc.resolve(Math.max(fran, till)))));
  }

  kor(kommando: Command): void {
    kommando(this.vy.state, this.vy.dispatch, this.vy);
  }

  /** What is written next is undone by itself. */
  vila(): void {
    yUndoPluginKey.getState(this.vy.state)?.undoManager.stopCapturing();
  }

  text(): string {
    return this.vy.state.doc.textContent;
  }
}

type Gjort = readonly [akt: string, vem: number, a: number, b: number];
const AKTER = ['skriv', 'skriv', 'skriv', 'skriv', 'skicka', 'skicka', 'skicka', 'ta emot', 'ta emot', 'igen', 'dela', 'slå ihop', 'rubrik', 'stycke', 'lista', 'lyft', 'fet', 'radera', 'ångra', 'gör om', 'vila'] as const;

const STRUKTUR: Readonly<Record<string, Command>> = {
  dela: (s, d, v) => splitListItem(nod('list_item'))(s, d, v) || splitBlock(s, d, v),
  'slå ihop': joinBackward,
  rubrik: setBlockType(nod('heading'), { level: 2 }),
  stycke: setBlockType(nod('paragraph')),
  lista: wrapInList(nod('bullet_list')),
  lyft: liftListItem(nod('list_item')),
  fet: toggleMark(strong),
};

interface Utfall {
  readonly skrivet: Set<string>;
  readonly bort: Set<string>;
  nasta: number;
}

const skillnad = (fore: string, efter: string): string[] => [...fore].filter((t) => !efter.includes(t));

const antalAv = (text: string, t: string): number => [...text].filter((x) => x === t).length;
/** Of which there are fewer. Where a text stands twice and two who write take away one each, neither has seen it go. */
const farre = (fore: string, efter: string): string[] => [...new Set(fore)].filter((t) => antalAv(efter, t) < antalAv(fore, t));

const gor = (skrivare: readonly Skrivare[], [akt, vem, a, b]: Gjort, u: Utfall): void => {
  const s = skrivare[vem];
  if (!s) return;
  if (akt === 'skicka') return s.skicka();
  if (akt === 'ta emot') return s.taEmot();
  if (akt === 'igen') return s.igen();
  if (akt === 'vila') return s.vila();
  const fore = s.text();
  const egna = (t: string): boolean => (t.codePointAt(0) ?? 0) % skrivare.length === vem;
  if (akt === 'skriv') {
    let ny = '';
    for (let i = 0; i <= b % 3; i++) ny += String.fromCharCode(0x4e00 + skrivare.length * u.nasta++ + vem);
    for (const t of ny) u.skrivet.add(t);
    s.vy.dispatch(s.vy.state.tr.insertText(ny, s.plats(a)));
  } else if (akt === 'radera') {
    s.stall(s.plats(a), s.plats(b % 3 === 0 ? b : a + 1 + (b % 4)));
    s.vy.dispatch(s.vy.state.tr.deleteSelection());
    for (const t of farre(fore, s.text())) u.bort.add(t);
  } else if (akt === 'ångra' || akt === 'gör om') {
    s.kor(akt === 'ångra' ? undoCommand : redoCommand);
    for (const t of skillnad(fore, s.text())) {
      if (!egna(t) && !u.bort.has(t)) throw new Error(`${akt} took what another wrote: ${t}`);
    }
    for (const t of farre(fore, s.text())) u.bort.add(t);
  } else {
    s.stall(s.plats(a), akt === 'fet' || (akt !== 'dela' && b % 4 === 0) ? s.plats(b) : undefined);
    const kommando = STRUKTUR[akt];
    if (akt === 'slå ihop') s.stall(s.vy.state.selection.$from.start());
    if (kommando) s.kor(kommando);
    const borta = skillnad(fore, s.text());
    if (borta.length > 0) throw new Error(`${akt} took ${borta.join('')}`);
  }
};

const akten = (antal: number): fc.Arbitrary<Gjort> => fc.tuple(fc.constantFrom(...AKTER), fc.nat(antal - 1), fc.nat(200), fc.nat(200));

const dubblerade = { antal: 0, korningar: 0 };

const spela = (akter: readonly Gjort[], antal: number): void => {
  const portal = new Portal();
  const skrivare = Array.from({ length: antal }, (_, i) => new Skrivare(portal, i));
  const u: Utfall = { skrivet: new Set(), bort: new Set(), nasta: 0 };
  try {
    for (const akt of akter) gor(skrivare, akt, u);
    for (let varv = 0; varv < 4; varv++)
      for (const s of skrivare) {
        s.skicka();
        s.taEmot();
      }
    const texter = skrivare.map((s) => s.text());
    const kvar = portal.doc.getXmlFragment('bakgrund').toString();
    const borta = [...u.skrivet].filter((t) => !u.bort.has(t) && !kvar.includes(t));
    if (borta.length > 0) throw new Error(`lost: ${borta.join('')} in ${kvar}`);
    for (const s of skrivare) expect(s.doc.getXmlFragment('bakgrund').toString()).toBe(kvar);
    expect(new Set(texter).size).toBe(1);
    const [sedd] = texter;
    if ([...u.skrivet].some((t) => !u.bort.has(t) && !sedd?.includes(t))) throw new Error('not seen in the editor');
    dubblerade.korningar++;
    if ([...(sedd ?? '')].length !== new Set(sedd).size) dubblerade.antal++;
  } finally {
    for (const s of skrivare) s.vy.destroy();
  }
};

it.each([2, 3])('%d who write, split, join, make headings and points, set bold, delete and undo: every character that nobody took away is there, for all', (antal) => {
  fc.assert(fc.property(fc.array(akten(antal), { minLength: 10, maxLength: 120, size: 'max' }), (akter) => spela(akter, antal)), { numRuns: KORNINGAR });
  process.stdout.write(`SEED=${SEED}: ${dubblerade.antal} of ${dubblerade.korningar} with something doubled\n`);
}, 600_000);

it('what is put back twice by Ångra stands alike for all', () => {
  const akter: readonly Gjort[] = [
    ['skriv', 0, 0, 0], ['skriv', 0, 0, 11], ['skicka', 0, 0, 0], ['lista', 1, 0, 0], ['skicka', 1, 0, 0], ['ta emot', 1, 0, 0], ['ångra', 1, 0, 0], ['skriv', 1, 169, 0], ['radera', 1, 0, 102],
    ['ångra', 1, 0, 0], ['fet', 1, 0, 86], ['rubrik', 1, 0, 0], ['skriv', 0, 0, 0], ['ångra', 1, 0, 0], ...Array.from({ length: 8 }, (): Gjort => ['skriv', 0, 0, 0]),
  ];
  expect(() => spela(akter, 2)).not.toThrow();
});

it('what is put back by Ångra beside what the same act puts back can be sent', () => {
  const akter: readonly Gjort[] = [
    ['skriv', 1, 0, 1], ['skriv', 1, 0, 83], ['ångra', 1, 0, 0], ['gör om', 1, 0, 0], ['skriv', 1, 0, 16], ['fet', 1, 51, 0], ['skriv', 1, 12, 0], ['rubrik', 1, 0, 0], ['ångra', 1, 0, 0],
  ];
  expect(() => spela(akter, 2)).not.toThrow();
});

it('a single character of another, written anew where two paragraphs were joined by taking away what was between, is not taken back', () => {
  const akter: readonly Gjort[] = [
    ['skriv', 0, 0, 0], ['rubrik', 0, 0, 0], ['skriv', 1, 0, 140], ['rubrik', 1, 0, 0], ['skicka', 1, 0, 0], ['skicka', 0, 0, 0], ['skicka', 0, 0, 0], ['skriv', 0, 0, 79], ['skriv', 0, 0, 0],
    ['skriv', 0, 142, 145], ['skicka', 0, 0, 0], ['skicka', 1, 0, 0], ['skicka', 1, 0, 0], ['radera', 1, 162, 0], ['ångra', 1, 0, 0],
  ];
  expect(() => spela(akter, 2)).not.toThrow();
});

/** Two who see the same paragraphs, the second with the cursor at a place in the text. */
const tva = (stycken: readonly string[], efter: string): readonly [Skrivare, Skrivare] => {
  const portal = new Portal();
  const [a, b] = [new Skrivare(portal, 0), new Skrivare(portal, 1)];
  const { tr } = a.vy.state;
  a.vy.dispatch(tr.replaceWith(0, tr.doc.content.size, stycken.map((text) => nod('paragraph').create(null, schema.text(text)))));
  a.vila();
  for (const s of [a, b]) s.skicka();
  b.taEmot();
  b.vy.state.doc.descendants((n, plats) => void (n.text?.includes(efter) && b.stall(plats + n.text.indexOf(efter) + efter.length)));
  return [a, b];
};
const fram = (...skrivare: readonly Skrivare[]): void => {
  for (const s of [...skrivare, ...skrivare]) {
    s.skicka();
    s.taEmot();
  }
};
const iEfter = (s: Skrivare, text: string): void => s.vy.dispatch(s.vy.state.tr.insertText(text));
const rader = (s: Skrivare): string => s.vy.state.doc.content.content.map((n) => `${n.type.name[0]}:${n.textContent}`).join(' ');
const stallI = (s: Skrivare, text: string, efter: number): void =>
  s.vy.state.doc.descendants((n, plats) => void (n.text?.includes(text) && s.stall(plats + n.text.indexOf(text) + efter)));

describe('what Ångra has put back together', () => {
  const skriver = (s: Skrivare, plats: number, text: string): void => {
    s.vy.dispatch(s.vy.state.tr.insertText(text, plats));
    s.vila();
  };
  const somLista = (s: Skrivare): void => {
    s.stall(1);
    s.kor(wrapInList(nod('bullet_list')));
    s.vila();
  };

  it('is parted again: one takes back what is one\'s own, and the other\'s stays', () => {
    const portal = new Portal();
    const [a, b] = [new Skrivare(portal, 0), new Skrivare(portal, 1)];
    skriver(a, 1, 'A');
    skriver(b, 1, 'B');
    fram(b, a);
    expect(rader(a)).toBe('p:AB');
    somLista(a);
    a.kor(undoCommand);
    a.kor(undoCommand);
    fram(a, b);
    expect([rader(a), rader(b)]).toEqual(['p:B', 'p:B']);
  });

  it('is taken back a step at a time, and comes back so', () => {
    const a = new Skrivare(new Portal(), 0);
    skriver(a, 1, 'slut');
    skriver(a, 1, 'början ');
    somLista(a);
    const sedda = [undoCommand, undoCommand, undoCommand, redoCommand, redoCommand, redoCommand].map((kommando) => (a.kor(kommando), rader(a)));
    expect(sedda).toEqual(['p:början slut', 'p:slut', 'p:', 'p:slut', 'p:början slut', 'b:början slut']);
  });
});

describe('one writes on at the same place in the text while the other', () => {
  it.each<[string, Command, string, number, string]>([
    ['splits before it', splitBlock, 'Ett', 3, 'p:Ett p: två12 tre p:Fyra'],
    ['splits after it', splitBlock, ' tre', 4, 'p:Ett två12 tre p: p:Fyra'],
    ['makes it a heading', setBlockType(nod('heading'), { level: 2 }), 'Ett', 1, 'h:Ett två12 tre p:Fyra'],
    ['makes it a point', wrapInList(nod('bullet_list')), 'Ett', 1, 'b:Ett två12 tre p:Fyra'],
  ])('%s', (_namn, kommando, vid, plats, vantat) => {
    const [a, b] = tva(['Ett två tre', 'Fyra'], 'Ett två');
    stallI(a, vid, plats);
    a.kor(kommando);
    a.skicka();
    b.skicka();
    b.taEmot();
    iEfter(b, '1');
    iEfter(b, '2');
    fram(b, a);
    expect([rader(a), rader(b)]).toEqual([vantat, vantat]);
  });

  it('joins it with the one before', () => {
    const [a, b] = tva(['Ett', 'två tre'], 'två');
    stallI(a, 'två', 0);
    a.kor(joinBackward);
    a.skicka();
    iEfter(b, '1');
    fram(b, a);
    iEfter(b, '2');
    fram(b, a);
    expect([rader(a), rader(b)]).toEqual(['p:Etttvå12 tre', 'p:Etttvå12 tre']);
  });

  it('takes away the paragraph: what is written meanwhile stays, in one of its own', () => {
    const [a, b] = tva(['Ett', 'två tre', 'Fyra'], 'två');
    stallI(a, 'två', 0);
    a.vy.dispatch(a.vy.state.tr.delete(5, 14));
    iEfter(b, 'X');
    fram(a, b);
    expect([rader(a), rader(b)]).toEqual(['p:Ett p:X p:Fyra', 'p:Ett p:X p:Fyra']);
  });
});

describe('the place of a comment', () => {
  const ID = '01234567-89ab-cdef-0123-456789abcdef';
  const kommenterat = (s: Skrivare): string => {
    let ut = '';
    s.vy.state.doc.descendants((n) => void (n.marks.some((m) => m.type.name === 'kommentar' && m.attrs['id'] === ID) && (ut += n.text ?? '')));
    return ut;
  };
  const kommentera = (s: Skrivare, text: string): void => {
    stallI(s, text, 0);
    const { from } = s.vy.state.selection;
    s.vy.dispatch(s.vy.state.tr.addMark(from, from + text.length, schema.mark('kommentar', { id: ID })));
  };

  it.each<[string, Command, string, string]>([
    ['splits the paragraph', splitBlock, 'p:Ett p: två1 tre', 'två1'],
    ['makes it a heading', setBlockType(nod('heading'), { level: 2 }), 'h:Ett två1 tre', 'två1'],
    ['makes it a point', wrapInList(nod('bullet_list')), 'b:Ett två1 tre', 'två1'],
  ])('is kept when the other %s, and one writes on in it', (_namn, kommando, vantat, iKommentaren) => {
    const [a, b] = tva(['Ett två tre'], 'Ett två');
    kommentera(a, 'två');
    fram(a, b);
    stallI(b, 'Ett', 3);
    b.kor(kommando);
    b.skicka();
    a.skicka();
    a.taEmot();
    stallI(a, 'två', 3);
    a.vy.dispatch(a.vy.state.tr.insert(a.vy.state.selection.from, schema.text('1', [schema.mark('kommentar', { id: ID })])));
    fram(a, b);
    expect([rader(a), rader(b), kommenterat(a), kommenterat(b)]).toEqual([vantat, vantat, iKommentaren, iKommentaren]);
  });

  it('goes away with its text alone', () => {
    const [a, b] = tva(['Ett två tre', 'Fyra'], 'Ett två');
    kommentera(a, 'två');
    fram(a, b);
    stallI(b, 'två', 0);
    b.vy.dispatch(b.vy.state.tr.delete(b.vy.state.selection.from, b.vy.state.selection.from + 2));
    fram(a, b);
    expect([kommenterat(a), kommenterat(b)]).toEqual(['å', 'å']);
    stallI(b, 'å', 0);
    b.vy.dispatch(b.vy.state.tr.delete(b.vy.state.selection.from, b.vy.state.selection.from + 1));
    fram(a, b);
    expect([kommenterat(a), kommenterat(b), rader(a)]).toEqual(['', '', 'p:Ett  tre p:Fyra']);
  });
});
