import { arAvslag } from '@gemensam/shared/domain';
import fc from 'fast-check';
import { Node } from 'prosemirror-model';
import { tomTjansteskrivelse, type Tjansteskrivelse } from '../tjansteskrivelse';
import { FLEST_NODER, provaAvsnitt, provaInnehall, STORSTA_DJUP } from './prova-innehall';
import { type Avsnitt, type Avsnittsnamn, type Textmarke, type Textnod, tomtAvsnitt, tomtInnehall } from './skrivelseinnehall';
import { avsnittAvText, innehallAvText, skrivelsetext } from './skrivelsetext';
import { forslagAv, textAv } from './text-av';
import { textschema } from './textschema';
import { tryggLank } from './trygg-lank';

fc.configureGlobal({ seed: process.env['SEED'] ? Number(process.env['SEED']) : undefined, numRuns: 300 });

const id = '0190f5a0-0000-7000-8000-000000000001';
const t = (text: string, ...marks: Textmarke[]): Textnod => (marks.length > 0 ? { type: 'text', text, marks } : { type: 'text', text });
const p = (...content: Textnod[]): Textnod => (content.length > 0 ? { type: 'paragraph', content } : { type: 'paragraph' });
const n = (type: string, ...content: Textnod[]): Textnod => ({ type, content });
const doc = (...content: Textnod[]): Avsnitt => n('doc', ...content);
const lank = (href: string): Textmarke => ({ type: 'link', attrs: { href } });

const skrift = fc.string({ unit: fc.constantFrom('a', 'å', '𝄞', ' ', 'b', '.', '\u00a0', '-'), minLength: 1, maxLength: 12 });
const marke = fc.constantFrom<Textmarke>({ type: 'strong' }, { type: 'em' }, lank('https://bodens.se/a?b=c'), { type: 'kommentar', attrs: { id } });
const markeradText = fc.tuple(skrift, fc.uniqueArray(marke, { maxLength: 3, selector: (m) => m.type })).map(([text, marks]) => t(text, ...marks));
const inline = fc.oneof({ weight: 5, arbitrary: markeradText }, { weight: 1, arbitrary: fc.constantFrom<Textnod>({ type: 'hard_break' }, { type: 'siffra', attrs: { nyckel: 'projekt:totalt:2021' } }) });
const stycke = fc.array(inline, { maxLength: 4 }).map((i) => p(...i));
const rubrik = fc.tuple(stycke, fc.constantFrom(2, 3)).map(([s, level]): Textnod => ({ ...s, type: 'heading', attrs: { level } }));
const { punkt } = fc.letrec<{ punkt: Textnod; lista: Textnod }>((tie) => ({
  punkt: fc.oneof({ maxDepth: 3 }, stycke, tie('lista')),
  lista: fc.tuple(fc.constantFrom('bullet_list', 'ordered_list'), fc.array(fc.array(tie('punkt'), { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 })).map(([typ, ps]) => n(typ, ...ps.map((b) => n('list_item', ...b)))),
}));
const tabell = fc.array(fc.array(stycke, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }).map((rader) => n('table', ...rader.map((r, i) => n('table_row', ...r.map((c) => n(i === 0 ? 'table_header' : 'table_cell', c))))));
const dokument = fc.array(fc.oneof(punkt, rubrik, tabell), { minLength: 1, maxLength: 6 }).map((b) => doc(...b));
const klartext = fc.string({ unit: fc.constantFrom('a', 'ö', ' ', '\n', '\n\n', '-', '\t'), maxLength: 40 });

const godtagen = (namn: Avsnittsnamn, json: unknown): Avsnitt => {
  const provat = provaAvsnitt(namn, json);
  if (arAvslag(provat)) throw new Error(`${provat.regel}: ${provat.text}`);
  return provat;
};

describe('plain text and structured text', () => {
  it('a plain text comes back as it was', () => {
    fc.assert(fc.property(klartext, (text) => expect(textAv(avsnittAvText(text))).toBe(text)));
  });

  it('every tjänsteskrivelse of plain texts comes back, and its structure is one that is accepted', () => {
    const gammal: fc.Arbitrary<Tjansteskrivelse> = fc.record({
      rubrik: fc.constantFrom('', 'En rubrik'), mottagare: fc.constantFrom('', 'Nämnden'), forslagTillBeslut: fc.array(klartext.filter((s) => s !== ''), { maxLength: 4 }),
      sammanfattning: klartext, bakgrund: klartext, ekonomi: klartext, juridik: klartext, remissutfall: klartext, expedierasTill: klartext,
    });
    fc.assert(
      fc.property(gammal, (skrivelse) => {
        const innehall = innehallAvText(skrivelse);
        expect(arAvslag(provaInnehall(innehall))).toBe(false);
        expect(skrivelsetext(innehall)).toEqual(skrivelse);
      }),
    );
  });

  it('nothing written is nothing, both ways', () => {
    expect(innehallAvText(tomTjansteskrivelse)).toEqual(tomtInnehall);
    expect(skrivelsetext(tomtInnehall)).toEqual(tomTjansteskrivelse);
    expect(provaInnehall({})).toEqual(tomtInnehall);
  });

  it('lists, tables, breaks and figures read as text', () => {
    const avsnitt = doc(
      { type: 'heading', attrs: { level: 2 }, content: [t('Kostnad')] },
      p(t('Totalt '), { type: 'siffra', attrs: { nyckel: 'projekt:totalt:2021' } }, { type: 'hard_break' }, t('fet', { type: 'strong' })),
      n('ordered_list', n('list_item', p(t('ett')), n('bullet_list', n('list_item', p(t('under'))))), n('list_item', p(t('två')))),
      n('table', n('table_row', n('table_header', p(t('År'))), n('table_header', p(t('Kr')))), n('table_row', n('table_cell', p(t('2021'))), n('table_cell', p(t('1'))))),
    );
    expect(textAv(avsnitt, () => '5 kr')).toBe('Kostnad\n\nTotalt 5 kr\nfet\n\n1. ett\n  - under\n2. två\n\nÅr\tKr\n2021\t1');
    expect(textAv(avsnitt)).toContain('Totalt [projekt:totalt:2021]');
    expect(forslagAv(doc(n('ordered_list', n('list_item', p(t('A'))), n('list_item', p()), n('list_item', p(t('B')), p(t('C'))))))).toEqual(['A', 'B\nC']);
  });

  it('every accepted document gives a text that holds every character in order, and is accepted again as it is', () => {
    fc.assert(
      fc.property(dokument, (d) => {
        const avsnitt = godtagen('bakgrund', d);
        expect(provaAvsnitt('bakgrund', JSON.parse(JSON.stringify(avsnitt)))).toEqual(avsnitt);
        const alla: string[] = [];
        Node.fromJSON(textschema('text'), d).descendants((nod) => void (nod.isText && alla.push((nod.text ?? '').replace(/\s/gu, ''))));
        let rest = textAv(avsnitt).replace(/\s/gu, '');
        for (const bit of alla) {
          const har = rest.indexOf(bit);
          expect(har).toBeGreaterThanOrEqual(0);
          rest = rest.slice(har + bit.length);
        }
      }),
    );
  });
});

describe('what the schema does not have is refused', () => {
  const fel: Record<string, unknown> = {
    'no object': 'text', 'null': null, 'a list': [], 'no type': {}, 'a paragraph alone': p(), 'an empty doc': doc(), 'an unknown node': doc(n('iframe')), 'a prototype as type': doc(n('__proto__')),
    'text at the top': doc(t('a')), 'a number as text': { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 1 }] }] }, 'content in text': doc(p({ type: 'text', text: 'a', content: [] })),
    'heading 1': doc({ type: 'heading', attrs: { level: 1 } }), 'heading "2"': doc({ type: 'heading', attrs: { level: '2' } }), 'a heading in a list': doc(n('bullet_list', n('list_item', { type: 'heading', attrs: { level: 2 } }))),
    'an empty list': doc(n('bullet_list')), 'an empty point': doc(n('bullet_list', n('list_item'))), 'a point outside a list': doc(n('list_item', p())), 'a table in a table': doc(n('table', n('table_row', n('table_cell', n('table', n('table_row')))))), 'a row alone': doc(n('table_row')),
    'a cell of 1000 columns': doc(n('table', n('table_row', { type: 'table_cell', attrs: { colspan: 1000 }, content: [p()] }))), 'a width': doc(n('table', n('table_row', { type: 'table_cell', attrs: { colwidth: 5 }, content: [p()] }))),
    'an unknown mark': doc(p(t('a', { type: 'underline' }))), 'marks that are no list': { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'a', marks: 'strong' }] }] }, 'a figure without a name': doc(p({ type: 'siffra' })), 'a figure with a sentence': doc(p({ type: 'siffra', attrs: { nyckel: "x'; drop" } })),
    'a comment without a thread': doc(p(t('a', { type: 'kommentar', attrs: { id: '<b>' } }))), 'a link to nowhere': doc(p(t('a', { type: 'link' }))), 'content that is no list': { type: 'doc', content: { length: 1 } },
  };
  it.each(Object.entries(fel))('%s', (_, json) => {
    expect(provaAvsnitt('bakgrund', json)).toMatchObject({ slag: 'avslag', regel: 'Otillåtet innehåll', falt: 'bakgrund' });
  });

  it('a line takes neither marks nor figures nor a second line, and a förslag no table', () => {
    for (const d of [doc(p(t('a', { type: 'strong' }))), doc(p({ type: 'hard_break' })), doc(p(), p()), doc(p({ type: 'siffra', attrs: { nyckel: 'a' } }))])
      expect(provaAvsnitt('rubrik', d)).toMatchObject({ regel: 'Otillåtet innehåll' });
    for (const d of [doc(p()), doc(n('table', n('table_row'))), doc(n('ordered_list', n('list_item', p())), n('ordered_list', n('list_item', p())))])
      expect(provaAvsnitt('forslagTillBeslut', d)).toMatchObject({ regel: 'Otillåtet innehåll' });
  });

  it.each([
    'javascript:alert(1)', 'JaVaScRiPt:alert(1)', ' javascript:alert(1)', 'java\tscript:alert(1)', 'java\nscript:alert(1)', '\u0001javascript:alert(1)', 'java&#115;cript:alert(1)', '&#106;avascript:alert(1)', 'javascript&colon;alert(1)',
    'data:text/html,<script>', 'vbscript:msgbox', 'vb\tscript:x', 'file:///etc/passwd', 'blob:https://a', '//evil.example', '/arenden', 'evil', '', 'https://', 'https:evil', 'https:///evil', 'https://boden.se@evil.example', 'https://a b', 'https:\\\\evil', 'https://a\u202eb.se', 'mailto:', 'mailto:a', 'mailto:a@b@c', `https://${'a'.repeat(2000)}.se`,
  ])('a link to %j', (href) => {
    expect(tryggLank(href)).toBeNull();
    expect(provaAvsnitt('bakgrund', doc(p(t('a', lank(href)))))).toMatchObject({ regel: 'Otillåtet innehåll' });
  });

  it.each(['https://www.boden.se/', 'http://boden.se', 'HTTPS://boden.se/a?b=c#d', 'mailto:registrator@boden.se', 'mailto:a@b.se?subject=Hej', 'https://sv.wikipedia.org/wiki/Luleå', 'https://a.se/@namn'])('not a link to %s', (href) => {
    expect(tryggLank(href)).toBe(href);
    godtagen('bakgrund', doc(p(t('a', lank(href)))));
  });

  it('a document broken anywhere is refused, or was not broken', () => {
    const skrap = fc.constantFrom<unknown>(null, 1, 'x', [], {}, { type: 'script' }, { type: 'text' }, { type: 'text', text: '' }, { type: 'doc' }, p(), n('list_item', p()), t('a', lank('data:x')));
    fc.assert(
      fc.property(dokument, fc.nat(), skrap, (d, var_, skrapet) => {
        const kopia: unknown = JSON.parse(JSON.stringify(d));
        const stallen: [Record<string, unknown>, string][] = [];
        const ga = (v: unknown): void => {
          if (typeof v !== 'object' || v === null) return;
          const o = v as Record<string, unknown>;
          for (const nyckel of Object.keys(o)) {
            stallen.push([o, nyckel]);
            ga(o[nyckel]);
          }
        };
        ga(kopia);
        const stalle = stallen[var_ % stallen.length];
        if (stalle) stalle[0][stalle[1]] = skrapet;
        const provat = provaAvsnitt('bakgrund', kopia);
        if (!arAvslag(provat)) expect(() => Node.fromJSON(textschema('text'), provat).check()).not.toThrow();
        else expect(provat.falt).toBe('bakgrund');
      }),
      { numRuns: 2000 },
    );
  });
});

describe('limits', () => {
  const lang = (antal: number): Avsnitt => doc(p(t('x'.repeat(antal))));
  it.each([
    ['rubrik', 300], ['mottagare', 300], ['bakgrund', 150_000],
  ] as const)('%s takes %i characters and not one more', (namn, hogst) => {
    godtagen(namn, lang(hogst));
    expect(provaAvsnitt(namn, lang(hogst + 1))).toMatchObject({ regel: 'För lång text', falt: namn });
  });

  it('all sections together have a limit of their own', () => {
    expect(arAvslag(provaInnehall({ bakgrund: lang(150_000), juridik: lang(100_000) }))).toBe(false);
    expect(provaInnehall({ bakgrund: lang(150_000), juridik: lang(100_001) })).toMatchObject({ regel: 'För lång text' });
  });

  it('too many nodes and lists too deep in each other are refused without a stack overflow', () => {
    expect(provaAvsnitt('bakgrund', doc(...Array.from({ length: FLEST_NODER + 1 }, () => p())))).toMatchObject({ regel: 'För lång text' });
    const djup = (niva: number): Textnod => {
      let inre = p();
      for (let i = 0; i < niva; i++) inre = n('bullet_list', n('list_item', inre));
      return inre;
    };
    godtagen('bakgrund', doc(djup((STORSTA_DJUP - 2) / 2)));
    expect(provaAvsnitt('bakgrund', doc(djup(STORSTA_DJUP / 2)))).toMatchObject({ regel: 'Otillåtet innehåll' });
    expect(provaAvsnitt('bakgrund', doc(djup(100_000)))).toMatchObject({ regel: 'Otillåtet innehåll' });
  });

  it('characters that cannot be stored go, and with them a text that held nothing else', () => {
    expect(godtagen('bakgrund', doc(p(t('a\u0000b'), t('\u0000'))))).toEqual(doc(p(t('ab'))));
    expect(godtagen('rubrik', doc(p(t('\ud800'))))).toEqual(tomtAvsnitt.rad);
  });
});
