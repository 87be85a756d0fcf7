import { writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { arAvslag } from '@gemensam/shared/domain';
import { granskaHandling } from './handling-granskare';
import { granskaFil, renaFilnamn, STORSTA_FIL } from './handling-granskning';

const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-', 'TEST-FILE!$H+H*'].join('');
const pdf = (mitt = '', efter = '\n'): Buffer =>
  Buffer.from(`%PDF-1.4\n%\xe5\xe4\xf6\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n3 0 obj\n<< /Type /Page /Parent 2 0 R >>\nendobj\n${mitt}trailer\n<< /Root 1 0 R >>\nstartxref\n0\n%%EOF${efter}`, 'latin1');
const ordtyp = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const docx = (mer: Zippable = {}): Buffer =>
  Buffer.from(zipSync({
    '[Content_Types].xml': strToU8(`<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${ordtyp}"/></Types>`),
    '_rels/.rels': strToU8('<Relationships/>'),
    'word/document.xml': strToU8('<w:document><w:body><w:p>Hej</w:p></w:body></w:document>'),
    ...mer,
  }));
const odt = (): Buffer => Buffer.from(zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }], 'content.xml': strToU8('<x/>') }));
const bit = (typ: string, data: Buffer): Buffer => {
  const langd = Buffer.alloc(4);
  langd.writeUInt32BE(data.length);
  return Buffer.concat([langd, Buffer.from(typ, 'latin1'), data, Buffer.alloc(4)]);
};
const png = (bredd = 1, hojd = 1): Buffer => {
  const ihdr = Buffer.alloc(13);
  ihdr.writeUInt32BE(bredd, 0);
  ihdr.writeUInt32BE(hojd, 4);
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), bit('IHDR', ihdr), bit('IDAT', deflateSync(Buffer.alloc(2))), bit('IEND', Buffer.alloc(0))]);
};
const jpeg = (): Buffer => Buffer.concat([Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'), Buffer.alloc(40, 1), Buffer.from('ffd9', 'hex')]);

const regel = async (bytes: Buffer, namn: string): Promise<string> => {
  const utfall = await granskaFil(bytes, namn);
  return utfall.slag === 'godkand' ? utfall.mediatyp : utfall.regel;
};

describe('what is taken in', () => {
  it.each<[string, Buffer, string]>([
    ['a.pdf', pdf(), 'application/pdf'],
    ['A.PDF', pdf('', ''), 'application/pdf'],
    ['a.docx', docx(), 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['a.odt', odt(), 'application/vnd.oasis.opendocument.text'],
    ['a.png', png(), 'image/png'],
    ['a.jpg', jpeg(), 'image/jpeg'],
    ['a.txt', Buffer.from('Hej på er, 3 < 4 och x<y'), 'text/plain'],
    ['a.csv', Buffer.from('\ufeffkommun;kr\r\nLuleå;10,5\r\n'), 'text/csv'],
  ])('%s', async (namn, bytes, mediatyp) => {
    expect(await regel(bytes, namn)).toBe(mediatyp);
  });

  it('is described by size and checksum', async () => {
    expect(await granskaFil(Buffer.from('abc'), 'a.txt')).toEqual({
      slag: 'godkand', filnamn: 'a.txt', mediatyp: 'text/plain', storlek: 3, sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    });
  });

  it('a PDF whose compressed streams happen to hold the letters of a script', async () => {
    expect(await regel(pdf('4 0 obj << /Length 9 >> stream\n\x01/JS \x02/JS\nendstream endobj\n'), 'a.pdf')).toBe('application/pdf');
  });
});

describe('what holds other documents', () => {
  it('a sheet in a report is taken in', async () => {
    expect(await regel(docx({ 'word/embeddings/Kalkyl.docx': new Uint8Array(docx()) }), 'a.docx')).toContain('wordprocessingml');
  });
});

describe('what is refused', () => {
  const bomb = (): Buffer => docx({ 'word/media/bild.bin': new Uint8Array(60 * 1024 * 1024) });
  const storstPerPost = (): Buffer => {
    const b = docx({ 'word/x.bin': new Uint8Array(20 * 1024 * 1024) });
    // The directory states 100 bytes where 20 MB come out.
    const namn = b.lastIndexOf('word/x.bin');
    b.writeUInt32LE(100, namn - 46 + 24);
    return b;
  };
  const inbaddad = (inre: Buffer): Buffer => docx({ 'word/embeddings/bilaga.docx': [new Uint8Array(inre), { level: 0 }] });
  /** Deeper than any report. */
  const nastad = (): Buffer => [1, 2, 3].reduce((inre) => inbaddad(inre), docx());
  const skyddadWord = (): Buffer => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504), Buffer.from('EncryptedPackage', 'utf16le'), Buffer.alloc(512)]);
  const skyddadZip = (): Buffer => {
    const b = docx();
    const post = b.indexOf(Buffer.from('PK\x01\x02', 'latin1'));
    b.writeUInt16LE(b.readUInt16LE(post + 8) | 1, post + 8);
    return b;
  };
  const komprimeratSkript = deflateSync(Buffer.from('5 0 << /S /JavaScript /JS (app.alert(1)) >>')).toString('latin1');

  it.each<[string, string, () => Buffer, string]>([
    ['0 bytes', 'a.pdf', () => Buffer.alloc(0), 'Tom fil'],
    ['too big', 'a.txt', () => Buffer.alloc(STORSTA_FIL + 1, 97), 'För stor fil'],
    ['EICAR as text', 'a.txt', () => Buffer.from(eicar), 'Skadlig kod'],
    ['EICAR with another extension', 'a.com', () => Buffer.from(eicar), 'Skadlig kod'],
    ['EICAR packed in a document', 'a.docx', () => docx({ 'word/embeddings/x.bin': strToU8(eicar) }), 'Skadlig kod'],
    ['SVG', 'a.svg', () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'Otillåten filtyp'],
    ['SVG called PNG', 'a.png', () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'Fel filändelse'],
    ['SVG called text', 'a.txt', () => Buffer.from('<?xml version="1.0"?><svg/>'), 'Fel filändelse'],
    ['HTML', 'a.html', () => Buffer.from('<html></html>'), 'Otillåten filtyp'],
    ['HTML called CSV', 'a.csv', () => Buffer.from('a;b\n<script>alert(1)</script>'), 'Fel filändelse'],
    ['a program', 'rapport.pdf.exe', () => Buffer.from('MZ'), 'Otillåten filtyp'],
    ['no extension', 'rapport', () => pdf(), 'Otillåten filtyp'],
    ['a name like a property of objects', 'a.constructor', () => pdf(), 'Otillåten filtyp'],
    ['PDF called Word', 'a.docx', () => pdf(), 'Fel filändelse'],
    ['Word called PDF', 'a.pdf', () => docx(), 'Fel filändelse'],
    ['plain zip called Word', 'a.docx', () => Buffer.from(zipSync({ 'a.txt': strToU8('x') })), 'Fel filändelse'],
    ['PDF that does not begin at byte 0', 'a.pdf', () => Buffer.concat([Buffer.from('GIF89a\n'), pdf()]), 'Fel filändelse'],
    ['PDF with a zip behind it', 'a.pdf', () => Buffer.concat([pdf(), docx()]), 'Dolt innehåll'],
    ['PDF with a web page in its head', 'a.pdf', () => Buffer.from(pdf().toString('latin1').replace('%PDF-1.4\n', '%PDF-1.4\n<html><script>1</script>\n'), 'latin1'), 'Dolt innehåll'],
    ['PDF with a script', 'a.pdf', () => pdf('4 0 obj << /S /JavaScript /JS (x) >> endobj\n'), 'Dolt innehåll'],
    ['PDF with a script whose names are in hex', 'a.pdf', () => pdf('4 0 obj << /S /#4aavaScript /#4a#53 (x) >> endobj\n'), 'Dolt innehåll'],
    ['PDF with a packed script', 'a.pdf', () => pdf(`4 0 obj << /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode >> stream\n${komprimeratSkript}\nendstream endobj\n`), 'Dolt innehåll'],
    ['PDF without an end', 'a.pdf', () => pdf().subarray(0, 100), 'Filen är trasig'],
    ['PDF of too many pages', 'a.pdf', () => pdf('<< /Type /Page >>\n'.repeat(2001)), 'För många sidor'],
    ['zip bomb', 'a.docx', bomb, 'Filen packas upp för stor'],
    ['zip bomb that states a small size', 'a.docx', storstPerPost, 'Filen packas upp för stor'],
    ['a bomb inside a document inside a document', 'a.docx', () => inbaddad(inbaddad(bomb())), 'Filen packas upp för stor'],
    ['documents in each other, deeper than any report', 'a.docx', nastad, 'Filen packas upp för stor'],
    ['EICAR in a document inside a document', 'a.docx', () => inbaddad(docx({ 'word/x.bin': strToU8(eicar) })), 'Skadlig kod'],
    ['a damaged document inside a document', 'a.docx', () => inbaddad(docx().subarray(0, -30)), 'Filen är trasig'],
    ['PDF with a zip behind its end, named as a document', 'a.docx', () => Buffer.concat([pdf(), docx()]), 'Fel filändelse'],
    ['PDF with a script of a web page before it', 'a.pdf', () => Buffer.concat([Buffer.from('<script>alert(1)</script>\n'), pdf()]), 'Fel filändelse'],
    ['HTML called PDF', 'a.pdf', () => Buffer.from('<!doctype html><html><body>%PDF-1.4</body></html>'), 'Fel filändelse'],
    ['a script called PDF', 'a.pdf', () => Buffer.from('alert(1) // %PDF-1.4 %%EOF'), 'Fel filändelse'],
    ['PDF with a password', 'a.pdf', () => Buffer.from(pdf().toString('latin1').replace('/Root 1 0 R', '/Root 1 0 R /Encrypt 5 0 R'), 'latin1'), 'Krypterad fil'],
    ['Word with a password', 'a.docx', skyddadWord, 'Krypterad fil'],
    ['document with an encrypted part', 'a.docx', skyddadZip, 'Krypterad fil'],
    ['Word with macros, by its name', 'a.docm', () => docx(), 'Otillåten filtyp'],
    ['Excel with macros, by its name', 'a.xlsm', () => docx(), 'Otillåten filtyp'],
    ['old Word', 'a.doc', skyddadWord, 'Otillåten filtyp'],
    ['a zip', 'a.zip', () => Buffer.from(zipSync({ 'a.txt': strToU8('x') })), 'Otillåten filtyp'],
    ['document with 6000 parts', 'a.docx', () => docx(Object.fromEntries(Array.from({ length: 6000 }, (_, i) => [`word/${i}`, new Uint8Array(0)]))), 'Filen packas upp för stor'],
    ['document with macros', 'a.docx', () => docx({ 'word/vbaProject.bin': strToU8('x') }), 'Dolt innehåll'],
    ['document with something behind it', 'a.docx', () => Buffer.concat([docx(), Buffer.from('<html>')]), 'Filen är trasig'],
    ['document cut short', 'a.docx', () => docx().subarray(0, -30), 'Filen är trasig'],
    ['PNG with something behind it', 'a.png', () => Buffer.concat([png(), docx()]), 'Dolt innehåll'],
    ['PNG of 40 000 million dots', 'a.png', () => png(200_000, 200_000), 'För stor bild'],
    ['JPEG with something behind it', 'a.jpg', () => Buffer.concat([jpeg(), docx()]), 'Dolt innehåll'],
    ['Latin-1 text', 'a.csv', () => Buffer.from('Luleå;1', 'latin1'), 'Fel teckenkodning'],
    ['UTF-16 text', 'a.txt', () => Buffer.from('\ufeffhej', 'utf16le'), 'Fel teckenkodning'],
    ['bytes called text', 'a.txt', () => Buffer.from('a\0b'), 'Fel filändelse'],
  ])('%s', async (_vad, namn, bytes, svar) => {
    expect(await regel(bytes(), namn)).toBe(svar);
  });

  it.each([
    '../../etc/passwd.txt', '..\\..\\x.txt', 'C:\\temp\\a.txt', '/etc/a.txt', '..txt', 'a\0b.txt', 'a.txt\0.exe', 'a\r\nContent-Type: text/html.txt', 'rapport\u202Etxt.exe.txt', 'a\u2066b.txt',
    'CON.txt', 'con', 'nul.pdf', 'LPT1.txt', 'aux.a.txt', `${'a'.repeat(252)}.txt`, `${'å'.repeat(130)}.txt`,
  ])('the name %j', async (namn) => {
    expect(await regel(Buffer.from('abc'), namn)).toBe('Otillåtet filnamn');
  });

  it.each(['Förslag 2021-02-15 (slutligt).txt', 'Konto & budget, år 2.txt', 'konsekvens.txt', 'com.txt', `${'a'.repeat(251)}.txt`, 'Protokoll a\u030a.txt'])('but not the name %j', async (namn) => {
    expect(await regel(Buffer.from('abc'), namn)).toBe('text/plain');
  });

  it.each([['a.docm', '.docx utan makron'], ['a.xls', '.xlsx'], ['a.svg', 'PNG'], ['a.exe', 'Tillåtna är PDF']])('%s: the refusal says how to save it instead', async (namn, vag) => {
    expect(await granskaFil(Buffer.from('abc'), namn)).toMatchObject({ utvag: expect.stringContaining(vag) });
  });

  it('always says what to do instead', async () => {
    const utfall = await granskaFil(Buffer.alloc(0), 'a.pdf');
    expect(utfall).toMatchObject({ slag: 'underkand', text: expect.stringMatching(/\.$/), utvag: expect.stringMatching(/\.$/) });
  });
});

describe('file names', () => {
  it.each([
    ['../../etc/passwd.txt', 'passwd.txt'],
    ['C:\\temp\\rapport.pdf', 'rapport.pdf'],
    ['..\\..\\x.pdf', 'x.pdf'],
    ['/', 'handling'],
    ['', 'handling'],
    ['.htaccess', 'htaccess'],
    ['...', 'handling'],
    ['a\u0000b\r\n.pdf', 'ab.pdf'],
    ['rapport\u202Efdp.exe', 'rapportfdp.exe'],
    ['CON.txt', '_CON.txt'],
    ['Protokoll a\u030a 2021.pdf', 'Protokoll å 2021.pdf'],
    ['a"<b>|c?*.pdf', 'abc.pdf'],
    [`${'å'.repeat(400)}.pdf`, `${'å'.repeat(146)}.pdf`],
    ['rapport.pdf. ', 'rapport.pdf'],
  ])('%j becomes %j', (namn, rent) => {
    expect(renaFilnamn(namn)).toBe(rent);
  });
});

describe('in a worker', () => {
  const mapp = mkdtempSync(join(tmpdir(), 'gemensam-granskning-'));
  afterAll(() => rmSync(mapp, { recursive: true }));
  const iArbetare = async (bytes: Buffer, namn: string) => {
    const sokvag = join(mapp, 'fil');
    writeFileSync(sokvag, bytes);
    return granskaHandling(sokvag, namn);
  };

  it('gives the same judgement, refusals as Avslag on the field', async () => {
    expect(await iArbetare(pdf(), 'a.pdf')).toMatchObject({ slag: 'godkand', mediatyp: 'application/pdf' });
    expect(await iArbetare(Buffer.from('<svg/>'), 'a.svg')).toMatchObject({ slag: 'avslag', regel: 'Otillåten filtyp', falt: 'fil', kalla: 'Uppladdning av handlingar' });
  });

  it('refuses when the worker falls', async () => {
    expect(await granskaHandling(join(mapp, 'finns-inte'), 'a.pdf')).toMatchObject({ regel: 'Filen gick inte att granska' });
  });

  it('judges many at once, two at a time', async () => {
    writeFileSync(join(mapp, 'm'), pdf());
    const utfall = await Promise.all(Array.from({ length: 5 }, () => granskaHandling(join(mapp, 'm'), 'a.pdf')));
    expect(utfall.some(arAvslag)).toBe(false);
  });
});
