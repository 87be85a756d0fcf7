import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { type Filtext, LANGSTA_TEXT, lasFiltext } from './filtext';
import { lasFiltextIArbetare } from './filtext-lasare';

const OOXML = 'application/vnd.openxmlformats-officedocument.';
const typ = {
  pdf: 'application/pdf', docx: `${OOXML}wordprocessingml.document`, xlsx: `${OOXML}spreadsheetml.sheet`, pptx: `${OOXML}presentationml.presentation`,
  odt: 'application/vnd.oasis.opendocument.text', ods: 'application/vnd.oasis.opendocument.spreadsheet', odp: 'application/vnd.oasis.opendocument.presentation',
};
const zip = (delar: Zippable): Buffer => Buffer.from(zipSync(delar));
const docx = (inre: string): Buffer => zip({ '[Content_Types].xml': strToU8('<x/>'), 'word/document.xml': strToU8(`<w:document xmlns:w="x"><w:body>${inre}</w:body></w:document>`) });
const pdf = (sidor: readonly string[], mer: { readonly objekt?: string; readonly trailer?: string; readonly barn?: string } = {}): Buffer => {
  const n = sidor.length;
  const objekt = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${mer.barn ?? sidor.map((_, i) => `${3 + i} 0 R`).join(' ')}] /Count ${n} >>`,
    ...sidor.map((_, i) => `<< /Type /Page /Parent 2 0 R /Resources << /Font << /F1 ${3 + 2 * n} 0 R >> >> /Contents ${3 + n + i} 0 R >>`),
    ...sidor.map((s) => {
      const packad = deflateSync(Buffer.from(`BT /F1 12 Tf 50 700 Td ${s.split('\n').map((r) => `(${r}) Tj 0 -14 Td`).join(' ')} ET`, 'latin1')).toString('latin1');
      return `<< /Length ${packad.length} /Filter /FlateDecode >>\nstream\n${packad}\nendstream`;
    }),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ];
  return Buffer.from(`%PDF-1.4\n${objekt.map((o, i) => `${i + 1} 0 obj\n${o}\nendobj\n`).join('')}${mer.objekt ?? ''}trailer\n<< /Root 1 0 R ${mer.trailer ?? ''} >>\n%%EOF\n`, 'latin1');
};

let mapp: string;
beforeAll(() => {
  mapp = mkdtempSync(join(tmpdir(), 'gemensam-filtext-'));
});
afterAll(() => rmSync(mapp, { recursive: true }));

let nr = 0;
/** As the portal does it: in a process of its own. */
const las = (bytes: Buffer, mediatyp: string, tid?: number): Promise<Filtext | null> => {
  const fil = join(mapp, String(++nr));
  writeFileSync(fil, bytes);
  return lasFiltextIArbetare(fil, mediatyp, tid);
};

describe('the text in a file', () => {
  it.each<[string, Buffer, string, string]>([
    ['PDF, pages and words broken at a line end', pdf(['Skolelev-\nh\xe4lsan', 'Andra sidan']), typ.pdf, 'Skolelevhälsan\nAndra sidan'],
    ['Word', docx('<w:p><w:r><w:t>Gemen</w:t></w:r><w:r><w:t>sam</w:t><w:tab/><w:t>nämnd &amp; råd</w:t></w:r></w:p><w:p><w:r><w:instrText>PAGE</w:instrText><w:t>Rad två</w:t></w:r></w:p>'), typ.docx, 'Gemensam nämnd & råd\nRad två'],
    ['Excel', zip({
      'xl/workbook.xml': strToU8('<workbook><sheets><sheet name="Budget 2021"/></sheets></workbook>'),
      'xl/sharedStrings.xml': strToU8('<sst><si><t>Kommun</t></si><si><r><t>Lule</t></r><r><t>å</t></r></si></sst>'),
      'xl/worksheets/sheet1.xml': strToU8('<worksheet><sheetData><row><c t="s"><v>0</v></c><c><v>1962600</v></c><c t="inlineStr"><is><t>inne</t></is></c></row></sheetData></worksheet>'),
    }), typ.xlsx, 'Budget 2021\nKommun\nLuleå\n1962600 inne'],
    ['PowerPoint, slides in order', zip({
      'ppt/slides/slide10.xml': strToU8('<p:sld xmlns:p="p" xmlns:a="a"><a:p><a:r><a:t>Sist</a:t></a:r></a:p></p:sld>'),
      'ppt/slides/slide2.xml': strToU8('<p:sld xmlns:p="p" xmlns:a="a"><a:p><a:r><a:t>Först</a:t></a:r></a:p></p:sld>'),
      'ppt/notesSlides/notesSlide1.xml': strToU8('<p:notes xmlns:p="p" xmlns:a="a"><a:p><a:t>Anteckning</a:t></a:p></p:notes>'),
    }), typ.pptx, 'Först\nSist\nAnteckning'],
    ...(['odt', 'ods', 'odp'] as const).map((t): [string, Buffer, string, string] => [
      t, zip({ 'content.xml': strToU8('<office:document-content xmlns:office="o" xmlns:text="t"><office:scripts>kod</office:scripts><office:body><text:h>Rubrik</text:h><text:p>Med<text:s/>ord</text:p></office:body></office:document-content>') }), typ[t], 'Rubrik\nMed ord',
    ]),
    ['text', Buffer.from('\ufeffRad ett\r\nRad\u0000 två\u200b'), 'text/plain', 'Rad ett\nRad två'],
    ['csv', Buffer.from('kommun;kr\nLuleå;10'), 'text/csv', 'kommun;kr\nLuleå;10'],
  ])('%s', async (_, bytes, mediatyp, text) => expect(await las(bytes, mediatyp)).toEqual({ slag: 'last', text }));

  it.each<[string, Buffer, string]>([
    ['a picture', Buffer.from('x'), 'image/png'],
    ['a scanned PDF', pdf(['']), typ.pdf],
    ['an empty document', docx(''), typ.docx],
  ])('%s has none', async (_, bytes, mediatyp) => expect(await las(bytes, mediatyp)).toEqual({ slag: 'utan_text' }));

  it('of a very long one the beginning', async () => {
    const utfall = await las(Buffer.from(`början ${'ord '.repeat(LANGSTA_TEXT / 3)}`), 'text/plain');
    expect(utfall?.slag).toBe('avkortad');
    expect(utfall && 'text' in utfall ? utfall.text.length : 0).toBeLessThanOrEqual(LANGSTA_TEXT);
    expect((await las(docx(`<w:p><w:t>${'ord '.repeat(LANGSTA_TEXT / 3)}</w:t></w:p>`), typ.docx))?.slag).toBe('avkortad');
  });
});

describe('a file that cannot be read is said to be so, and nothing falls', () => {
  const bomb = zip({ 'word/document.xml': new Uint8Array(200 * 1024 * 1024) });
  const entiteter = `<!DOCTYPE w:document [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><w:document><w:t>&b;</w:t></w:document>`;
  it.each<[string, Buffer, string]>([
    ['no PDF', Buffer.from('hej'), typ.pdf],
    ['a PDF cut short', pdf(['Hej']).subarray(0, 60), typ.pdf],
    ['an encrypted PDF', pdf(['Hej'], {
      objekt: `20 0 obj\n<< /Filter /Standard /V 1 /R 2 /O <${'28'.repeat(32)}> /U <${'41'.repeat(32)}> /P -4 >>\nendobj\n`, trailer: '/Encrypt 20 0 R /ID [<00> <00>]',
    }), typ.pdf],
    ['no archive', Buffer.from('PK\x03\x04 hej'), typ.docx],
    ['an archive without a document', zip({ 'a.txt': strToU8('hej') }), typ.docx],
    ['an office file with a password', Buffer.from('d0cf11e0a1b11ae1'.repeat(100), 'hex'), typ.xlsx],
    ['a broken document', docx('<w:p><w:t>Hej'), typ.docx],
    ['a bomb of 200 MB', bomb, typ.docx],
    ['entities', zip({ 'word/document.xml': strToU8(entiteter) }), typ.docx],
  ])('%s', async (_, bytes, mediatyp) => expect(await las(bytes, mediatyp)).toEqual({ slag: 'olasbar' }));

  it('a PDF whose pages are their own children comes to an end', async () => {
    expect((await las(pdf(['Hej'], { barn: '2 0 R 3 0 R' }), typ.pdf, 20_000))?.slag).toMatch(/olasbar|last|utan_text/);
  });

  it('one that takes too long is stopped: nothing is answered', async () => {
    expect(await las(docx('<w:p><w:t>Hej</w:t></w:p>'), typ.docx, 1)).toBeNull();
  });

  it('a size that lies unpacks no further than it says', async () => {
    const packad = docx(`<w:p><w:t>${'x'.repeat(100_000)}</w:t></w:p>`);
    const plats = packad.indexOf(Buffer.from('word/document.xml'), packad.lastIndexOf(Buffer.from('PK\x01\x02')));
    packad.writeUInt32LE(200, plats - 46 + 24);
    expect(await lasFiltext(packad, typ.docx)).toEqual({ slag: 'olasbar' });
  });
});
