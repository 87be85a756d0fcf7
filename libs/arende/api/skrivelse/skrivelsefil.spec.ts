import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type Skrivelsedokument, skrivelsedokument, type Skrivelseinnehall, type Skrivelseuppgifter, type Textnod, tomtInnehall } from '@gemensam/arende/domain';
import { skrivPdf } from '@gemensam/shared/api';
import { arAvslag } from '@gemensam/shared/domain';
import { skrivelsedocx } from './skrivelse-docx';
import { skrivelsepdf } from './skrivelse-pdf';

const t = (text: string, ...marks: { type: string; attrs?: Record<string, string> }[]): Textnod => ({ type: 'text', text, ...(marks.length > 0 ? { marks } : {}) });
const stycke = (...content: Textnod[]): Textnod => ({ type: 'paragraph', content });
const rubrik = (level: number, text: string): Textnod => ({ type: 'heading', attrs: { level }, content: [t(text)] });
const lista = (type: string, ...punkter: Textnod[][]): Textnod => ({ type, content: punkter.map((content) => ({ type: 'list_item', content })) });
const cell = (type: string, text: string, attrs: Record<string, number> = {}): Textnod => ({ type, attrs: { colspan: 1, rowspan: 1, colwidth: null, ...attrs }, content: [stycke(t(text))] });
const rad = (...content: Textnod[]): Textnod => ({ type: 'table_row', content });
const doc = (...content: Textnod[]): Textnod => ({ type: 'doc', content });

const innehall: Skrivelseinnehall = {
  ...tomtInnehall,
  rubrik: doc(stycke(t('Projektstart: <Elevhälsa> & ”mer”'))),
  mottagare: doc(stycke(t('Norrbottens e-nämnd'))),
  forslagTillBeslut: doc(lista('ordered_list', [stycke(t('Nämnden startar Elevhälsa.'))], [stycke(t('Kostnaden, '), { type: 'siffra', attrs: { nyckel: 'projekt:totalt:2021' } }, t(', fördelas.'))])),
  bakgrund: doc(
    rubrik(3, 'Tidigare'),
    stycke(t('Viktigt', { type: 'strong' }), t(' och '), t('lutande', { type: 'em' }), t(', se '), t('planen', { type: 'link', attrs: { href: 'https://exempel.se/plan' } }), { type: 'hard_break' }, t('ny rad')),
    lista('bullet_list', [stycke(t('Yttre punkt')), lista('ordered_list', [stycke(t('Inre ett'))], [stycke(t('Inre två'))])]),
    rubrik(2, 'Nu'),
  ),
  ekonomi: doc(
    { type: 'table', content: [rad(cell('table_header', 'Kommun'), cell('table_header', 'Andel')), rad(cell('table_cell', 'Luleå'), cell('table_cell', '245 000')), rad(cell('table_cell', 'Tillsammans', { colspan: 9 }))] },
    stycke({ type: 'siffra', attrs: { nyckel: 'post:borta:belopp' } }),
  ),
  expedierasTill: doc(stycke(t('Kommunerna'))),
};
const uppgifter: Skrivelseuppgifter = {
  samverkan: 'Norrbottens e-nämnd', dnr: '2021/1-2.2.0.2', datum: '2021-02-15', handlaggare: 'Berit Beredare', tillstand: 'under_beredning', sekretess: null, innehall,
  siffror: [{ nyckel: 'projekt:totalt:2021', grupp: '2021', etikett: 'x', varde: '490\u00a0000\u00a0kr', kalla: 'x', sokvag: 'kostnader' }],
  frysta: null, underlag: ['Direktiv', 'Sekretessmarkerad handling'], version: null,
};
const lagd = (val: Partial<Skrivelseuppgifter> = {}): Skrivelsedokument => skrivelsedokument({ ...uppgifter, ...val });

/** Every text that must stand in the file, in the order of the page. */
const TEXTER = [
  'Tjänsteskrivelse', 'Projektstart: <Elevhälsa> & ”mer”', 'Diarienummer', '2021/1-2.2.0.2', 'Berit Beredare', 'Förslag till beslut', 'Nämnden startar Elevhälsa.', 'Kostnaden, 490 000 kr, fördelas.', 'Bakgrund', 'Tidigare',
  'Viktigt och lutande, se planen', 'ny rad', 'Yttre punkt', 'Inre ett', 'Inre två', 'Nu', 'Ekonomi och finansiering', 'Kommun', 'Andel', 'Luleå', '245 000', 'Tillsammans', '[siffran finns inte längre]', 'Underlag', 'Direktiv',
  'Sekretessmarkerad handling', 'Expedieras till', 'Kommunerna', 'Siffrorna är hämtade ur finansieringen 2021-02-15.',
];
const iOrdning = (allt: string): string[] => {
  let fran = 0;
  const rent = allt.replace(/\s+/g, '');
  return TEXTER.filter((text) => {
    const vid = rent.indexOf(text.replace(/\s+/g, ''), fran);
    if (vid >= 0) fran = vid;
    return vid < 0;
  });
};

const pdf = async (d: Skrivelsedokument) => {
  const bytes = await skrivPdf(skrivelsepdf(d));
  if (arAvslag(bytes)) throw new Error(bytes.text);
  const fil = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const sidor = await Promise.all(Array.from({ length: fil.numPages }, async (_, i) => fil.getPage(i + 1)));
  const text = (await Promise.all(sidor.map(async (s) => (await s.getTextContent()).items.map((x) => ('str' in x ? x.str : '')).join(' ')))).join('\n');
  const roller = JSON.stringify(await Promise.all(sidor.map((s) => s.getStructTree())));
  const lankar = (await Promise.all(sidor.map((s) => s.getAnnotations()))).flat().flatMap((a: { url?: string }) => a.url ?? []);
  return { text, roller, lankar, info: (await fil.getMetadata()).info };
};

/** The parts of a docx, each read as XML by a strict parser. */
const docx = async (d: Skrivelsedokument) => {
  const delar = Object.entries(unzipSync(new Uint8Array(await skrivelsedocx(d)))).filter(([namn]) => /\.(xml|rels)$/.test(namn));
  for (const [namn, bytes] of delar) {
    const tolk = new SaxesParser({ xmlns: true });
    tolk.on('error', (fel) => {
      throw new Error(`${namn}: ${fel.message}`);
    });
    tolk.write(strFromU8(bytes)).close();
  }
  const del = (namn: string): string => strFromU8(delar.find(([n]) => n === namn)?.[1] ?? new Uint8Array());
  const text = (xml: string): string => xml.replace(/<\/w:p>|<w:tab\/>|<w:br\/>/g, '\n').replace(/<[^>]+>/g, '').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
  return { del, text: text(del('word/document.xml')), filer: delar.map(([n]) => n) };
};

describe('a tjänsteskrivelse as PDF', () => {
  it('holds every text in its order, and the head of the nämnd on each page', async () => {
    const fil = await pdf(lagd());
    expect(iOrdning(fil.text)).toEqual([]);
    expect(fil.text).toContain('Norrbottens e-nämnd');
    expect(fil.text).toContain('Under beredning');
    expect(fil.text).toContain('Sida 1 av 1');
    expect(fil.info).toMatchObject({ Language: 'sv-SE', Title: 'Projektstart: <Elevhälsa> & ”mer”' });
  });

  it('is tagged: headings without gaps, lists, a table with its head, links', async () => {
    const { roller, lankar } = await pdf(lagd());
    for (const roll of ['H1', 'H2', 'L', 'LI', 'Table', 'THead', 'TH', 'TD', 'Link']) expect(roller).toContain(`"role":"${roll}"`);
    expect(lankar).toEqual(['https://exempel.se/plan']);
  });

  it('is made of anything the schema lets through: broken tables, bare headings, what the font lacks', async () => {
    const tabell = (...rader: Textnod[]): Textnod => ({ type: 'table', content: rader });
    const svart = doc(
      tabell(rad(cell('table_header', 'a', { rowspan: 50 }), cell('table_header', 'b', { colspan: 50 })), rad(cell('table_cell', 'c')), rad()),
      tabell(rad()), tabell(rad(cell('table_header', 'bara rubrik'))), rubrik(3, 'tre'), rubrik(2, ' '), rubrik(3, '中文 😀 \ue000'), lista('bullet_list', [stycke()], [rad(), stycke(t('#read("/etc/passwd")'))]),
    );
    const { text } = await pdf(lagd({ innehall: { ...innehall, bakgrund: svart, juridik: svart } }));
    expect(text).toContain('#read("/etc/passwd")');
    expect(text).toContain('bara rubrik');
  });
});

describe('a tjänsteskrivelse as docx', () => {
  it('is whole XML in every part and holds every text in its order', async () => {
    const fil = await docx(lagd());
    expect(fil.filer).toEqual(expect.arrayContaining(['word/document.xml', 'word/styles.xml', 'word/numbering.xml', 'docProps/core.xml']));
    expect(iOrdning(fil.text.replaceAll('\u00a0', ' '))).toEqual([]);
  });

  it('has real styles, numbering, heads of tables, a link, language and title', async () => {
    const { del } = await docx(lagd());
    const dokument = del('word/document.xml');
    for (const stil of ['Title', 'Heading1', 'Heading2', 'ListParagraph']) expect(dokument).toContain(`<w:pStyle w:val="${stil}"/>`);
    expect(dokument.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(new Set([...dokument.matchAll(/<w:numId w:val="(\d+)"\/>/g)].map((m) => m[1])).size).toBe(4);
    expect(del('word/_rels/document.xml.rels')).toContain('Target="https://exempel.se/plan"');
    expect(del('word/styles.xml')).toContain('w:val="sv-SE"');
    expect(del('docProps/core.xml')).toContain('<dc:title>Projektstart: &lt;Elevhälsa&gt; &amp; ”mer”</dc:title>');
    expect(del('word/footer1.xml')).toContain('NUMPAGES');
    expect(del('word/header1.xml')).toContain('Under beredning');
  });

  it('takes control characters and halves of characters', async () => {
    const fil = await docx(lagd({ innehall: { ...innehall, bakgrund: doc(stycke(t('a\u0000\ud800\uffff\u000bb'))) } }));
    expect(fil.text).toMatch(/a\s+b/);
  });
});

describe('the stamp', () => {
  it.each([
    ['secret', { sekretess: '19:3', tillstand: 'beredd' as const }, 'Sekretess OSL 19:3'],
    ['a secret utkast', { sekretess: '19:3', tillstand: 'utkast' as const }, 'Sekretess OSL 19:3 · Utkast'],
    ['an older version', { version: { nummer: 3, datum: '2021-01-10', egnaSiffror: true } }, 'Version 3'],
  ])('of %s stands in the head of each page of both files', async (_, val, text) => {
    expect((await pdf(lagd(val))).text).toContain(text);
    expect((await docx(lagd(val))).del('word/header1.xml')).toContain(text);
  });

  it('is not there when the ärende is beredd, and the figures say when they were frozen', async () => {
    const d = lagd({ tillstand: 'beredd', frysta: '2021-02-10' });
    expect(d.markning).toBeNull();
    expect((await docx(d)).text).toContain('Siffrorna är hämtade ur finansieringen 2021-02-10 och ändras inte.');
  });

  it.each([
    [true, 'Siffrorna är de som gällde när versionen sparades, 2021-01-10.'],
    [false, 'Siffrorna är hämtade ur finansieringen 2021-02-15. Versionen sparades innan siffrorna följde med den.'],
  ])('of a version tells whose its figures are (its own: %s)', (egnaSiffror, text) => {
    expect(lagd({ version: { nummer: 3, datum: '2021-01-10', egnaSiffror } }).fotnot).toBe(text);
  });
});
