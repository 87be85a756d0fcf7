import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/**
 * Reads the text inside a file. Runs as a worker process of its own, so that a costly or hostile file costs only that process; it
 * stands alone, without imports from the house, because Node loads it as it is.
 */
export type Filtext = { readonly slag: 'last' | 'avkortad'; readonly text: string } | { readonly slag: 'utan_text' | 'olasbar' };

const MB = 1024 * 1024;
/** So many characters of a file are searched: some 400 pages. */
export const LANGSTA_TEXT = 1_000_000;
const STORSTA_DEL = 60 * MB;
const STORSTA_UPPACKAD = 120 * MB;

/** Which parts of an office file hold its words, in which order, and the elements they stand in. Of a spreadsheet the shared words come first. */
const KONTOR: Readonly<Record<string, { readonly delar: readonly RegExp[]; readonly i: readonly string[] }>> = {
  docx: { delar: [/^word\/document\.xml$/, /^word\/(?:header|footer|footnotes|endnotes|comments)\d*\.xml$/], i: ['w:t', 'w:delText'] },
  xlsx: { delar: [/^xl\/workbook\.xml$/, /^xl\/sharedStrings\.xml$/, /^xl\/worksheets\/[^/]+\.xml$/, /^xl\/comments\d*\.xml$/], i: ['t', 'v'] },
  pptx: { delar: [/^ppt\/slides\/slide\d+\.xml$/, /^ppt\/notesSlides\/[^/]+\.xml$/], i: ['a:t'] },
  odt: { delar: [/^content\.xml$/], i: ['office:body'] },
  ods: { delar: [/^content\.xml$/], i: ['office:body'] },
  odp: { delar: [/^content\.xml$/], i: ['office:body'] },
};
const MEDIATYPER: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf', 'text/plain': 'text', 'text/csv': 'text', 'image/png': 'bild', 'image/jpeg': 'bild',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'pptx',
  'application/vnd.oasis.opendocument.text': 'odt', 'application/vnd.oasis.opendocument.spreadsheet': 'ods', 'application/vnd.oasis.opendocument.presentation': 'odp',
};

/** Gathers text up to what is searched of a file. */
class Textsamling {
  private readonly bitar: string[] = [];
  private langd = 0;
  get full(): boolean {
    return this.langd >= LANGSTA_TEXT;
  }
  lagg(text: string): void {
    if (this.full) return;
    this.bitar.push(text.slice(0, LANGSTA_TEXT - this.langd));
    this.langd += text.length;
  }
  /** Without what cannot be stored, words broken at the end of a line put together. */
  svar(): Filtext {
    const text = this.bitar.join('').replace(/[^\P{C}\t\n\r]/gu, '').replace(/(\p{Ll})[-\u2010]\n(?=\p{Ll})/gu, '$1').replace(/[ \t\u00a0]+/g, ' ').replace(/\s*\n\s*/g, '\n').normalize('NFC').trim();
    if (text === '') return { slag: 'utan_text' };
    return { slag: this.full ? 'avkortad' : 'last', text };
  }
}

export const lasFiltext = async (bytes: Buffer, mediatyp: string): Promise<Filtext> => {
  const sort = MEDIATYPER[mediatyp];
  if (sort === undefined || sort === 'bild') return { slag: 'utan_text' };
  const ut = new Textsamling();
  try {
    if (sort === 'pdf') await lasPdf(bytes, ut);
    else if (sort === 'text') ut.lagg(new TextDecoder('utf-8').decode(bytes));
    else lasKontor(bytes, sort, ut);
  } catch {
    // Broken, encrypted or no such file: that it could not be read is the answer.
    return { slag: 'olasbar' };
  }
  return ut.svar();
};

const lasKontor = (bytes: Buffer, sort: string, ut: Textsamling): void => {
  const val = KONTOR[sort];
  if (!val) return;
  let kvar = STORSTA_UPPACKAD;
  const delar = unzipSync(bytes, {
    // fflate unpacks to the size that is stated and no further.
    filter: ({ name, originalSize }) => {
      if (!val.delar.some((d) => d.test(name))) return false;
      kvar -= originalSize;
      if (originalSize > STORSTA_DEL || kvar < 0) throw new Error('unpacks to too much');
      return true;
    },
  });
  const namn = Object.keys(delar).sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  const ordnade = val.delar.flatMap((d) => namn.filter((n) => d.test(n)));
  if (ordnade.length === 0) throw new Error('no such document');
  for (const n of ordnade) {
    if (ut.full) return;
    lasXml(new TextDecoder('utf-8').decode(delar[n]), n, val.i, ut);
    ut.lagg('\n');
  }
};

const RADSLUT: readonly string[] = ['w:p', 'w:br', 'w:cr', 'a:p', 'a:br', 'row', 'si', 'text:p', 'text:h', 'text:line-break', 'table:table-row', 'comment'];
const MELLANRUM: readonly string[] = ['w:tab', 'text:s', 'text:tab', 'c', 'w:tc', 'a:tc', 'table:table-cell'];
const BIT = 65_536;

const lasXml = (xml: string, del: string, i: readonly string[], ut: Textsamling): void => {
  const lasare = new SaxesParser();
  let inne = 0;
  // A cell that points at a shared word holds its number: the word itself is read where it stands.
  let pekar = false;
  lasare.on('error', (fel) => {
    throw fel;
  });
  // Office files have no document type: one that has it would name words that stand elsewhere.
  lasare.on('doctype', () => {
    throw new Error('document type');
  });
  lasare.on('opentag', ({ name, attributes }) => {
    if (name === 'c') pekar = attributes['t'] === 's';
    if (name === 'sheet' && del === 'xl/workbook.xml') ut.lagg(`${String(attributes['name'] ?? '')}\n`);
    if (i.includes(name)) inne++;
  });
  lasare.on('closetag', ({ name }) => {
    if (i.includes(name)) inne--;
    if (RADSLUT.includes(name)) ut.lagg('\n');
    else if (MELLANRUM.includes(name)) ut.lagg(' ');
  });
  lasare.on('text', (text) => {
    if (inne > 0 && !pekar) ut.lagg(text);
  });
  for (let vid = 0; vid < xml.length && !ut.full; vid += BIT) lasare.write(xml.slice(vid, vid + BIT));
  if (!ut.full) lasare.close();
};

const lasPdf = async (bytes: Buffer, ut: Textsamling): Promise<void> => {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const mapp = fileURLToPath(new URL('../../', import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs')));
  const uppgift = getDocument({
    data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS, useSystemFonts: false, disableFontFace: true, stopAtErrors: false, useWasm: false,
    cMapUrl: `${mapp}cmaps/`, cMapPacked: true, standardFontDataUrl: `${mapp}standard_fonts/`,
  });
  const dokument = await uppgift.promise;
  try {
    for (let n = 1; n <= dokument.numPages && !ut.full; n++) {
      const sida = await dokument.getPage(n);
      const { items } = await sida.getTextContent();
      for (const bit of items) if ('str' in bit) ut.lagg(bit.hasEOL ? `${bit.str}\n` : bit.str);
      ut.lagg('\n');
      sida.cleanup();
    }
  } finally {
    await uppgift.destroy();
  }
};

/** First argument of the worker process; then the path of the file and its media type. */
export const FILTEXTUPPDRAG = '--las-filtext';

const [, , uppdrag, sokvag, mediatyp] = process.argv;
if (uppdrag === FILTEXTUPPDRAG && sokvag !== undefined && mediatyp !== undefined) {
  const utfall = await lasFiltext(readFileSync(sokvag), mediatyp);
  process.send?.(utfall, () => process.exit(0));
}
