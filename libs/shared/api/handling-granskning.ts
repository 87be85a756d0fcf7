import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { inflateRawSync, inflateSync } from 'node:zlib';
import { fileTypeFromBuffer } from 'file-type';

/**
 * Judges an uploaded file. Runs as a worker process of its own, so that a costly or hostile file costs only that process; it
 * stands alone, without imports from the house, because Node loads it as it is. Source: guarantees, uploads.
 */
export interface GranskadFil {
  readonly slag: 'godkand';
  /** Safe to store and show: no folders, no control characters, the extension last. */
  readonly filnamn: string;
  readonly mediatyp: string;
  readonly storlek: number;
  /** Hex. */
  readonly sha256: string;
}

export interface UnderkandFil {
  readonly slag: 'underkand';
  readonly regel: string;
  readonly text: string;
  readonly utvag: string;
}

const OOXML = 'application/vnd.openxmlformats-officedocument.';
const ODF = 'application/vnd.oasis.opendocument.';

/** What may be uploaded, by extension. */
export const filtyper: Readonly<Record<string, { readonly mediatyp: string; readonly sort: 'pdf' | 'zip' | 'png' | 'jpeg' | 'text' }>> = {
  pdf: { mediatyp: 'application/pdf', sort: 'pdf' },
  docx: { mediatyp: `${OOXML}wordprocessingml.document`, sort: 'zip' },
  xlsx: { mediatyp: `${OOXML}spreadsheetml.sheet`, sort: 'zip' },
  pptx: { mediatyp: `${OOXML}presentationml.presentation`, sort: 'zip' },
  odt: { mediatyp: `${ODF}text`, sort: 'zip' },
  ods: { mediatyp: `${ODF}spreadsheet`, sort: 'zip' },
  png: { mediatyp: 'image/png', sort: 'png' },
  jpg: { mediatyp: 'image/jpeg', sort: 'jpeg' },
  jpeg: { mediatyp: 'image/jpeg', sort: 'jpeg' },
  txt: { mediatyp: 'text/plain', sort: 'text' },
  csv: { mediatyp: 'text/csv', sort: 'text' },
};

const MB = 1024 * 1024;
export const STORSTA_FIL = 25 * MB;
const STORSTA_UPPACKAD = 200 * MB;
/** An office file that grows more than this many times, and past 10 MB, is no document. */
const STORSTA_KVOT = 100;
const FLEST_POSTER = 5_000;
const FLEST_SIDOR = 2_000;
const STORSTA_BILD = 100_000_000;
/** Bytes of a name; no common file system holds a longer one. */
const LANGSTA_NAMN = 255;
/** Documents hold documents (a sheet in a report); nothing holds them deeper than this. */
const DJUPAST = 3;

const TILLATNA = 'Tillåtna är PDF, Word, Excel, PowerPoint, OpenDocument, PNG, JPEG, text och CSV.';
/** What people have in good faith and what to do with it. Macros are programs: their formats are not taken in. */
const BYT_TILL: Readonly<Record<string, string>> = {
  docm: 'Makron tas inte emot. Spara dokumentet som .docx utan makron.', dotm: 'Makron tas inte emot. Spara dokumentet som .docx utan makron.',
  xlsm: 'Makron tas inte emot. Spara arbetsboken som .xlsx utan makron.', xltm: 'Makron tas inte emot. Spara arbetsboken som .xlsx utan makron.', xlsb: 'Spara arbetsboken som .xlsx.',
  pptm: 'Makron tas inte emot. Spara presentationen som .pptx utan makron.', ppsm: 'Makron tas inte emot. Spara presentationen som .pptx utan makron.',
  doc: 'Spara dokumentet som .docx eller PDF.', xls: 'Spara arbetsboken som .xlsx.', ppt: 'Spara presentationen som .pptx eller PDF.',
  zip: 'Packa upp den och ladda upp filerna var för sig.', svg: 'Spara bilden som PNG eller PDF.', html: 'Spara sidan som PDF.', htm: 'Spara sidan som PDF.', heic: 'Spara bilden som JPEG.',
};
const nej = (regel: string, text: string, utvag: string): UnderkandFil => ({ slag: 'underkand', regel, text, utvag });
const trasig = (vad: string): UnderkandFil => nej('Filen är trasig', `Filen går inte att läsa som ${vad}.`, 'Öppna den i sitt program, spara om den och försök igen.');
const krypterad = (): UnderkandFil => nej('Krypterad fil', 'Filen är skyddad med lösenord eller kryptering, så att innehållet inte kan granskas.', 'Spara den utan skydd och ladda upp igen.');
const dold = (vad: string): UnderkandFil => nej('Dolt innehåll', `Filen innehåller ${vad}.`, 'Spara dokumentet som en ny PDF och ladda upp den.');

/** EICAR's test string, put together here so that this file is not taken for it. */
const EICAR = Buffer.from(['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-', 'TEST-FILE!$H+H*'].join(''));
const skadlig = (bytes: Buffer): UnderkandFil | null =>
  bytes.includes(EICAR) ? nej('Skadlig kod', 'Filen bär signaturen för skadlig kod.', 'Ladda inte upp den. Kontrollera din dator med ditt virusskydd.') : null;

/**
 * Makes a file name safe: only its last part, composed characters, no control or direction characters, no leading points, at
 * most 150 characters with the extension kept.
 * @example renaFilnamn('../../etc/\u202Egnp.exe') // 'gnp.exe'
 */
export const renaFilnamn = (namn: string): string => {
  const sista = namn.normalize('NFC').split(/[/\\]/).pop() ?? '';
  const ren = sista.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}<>:"|?*]/gu, '').replace(/\s+/g, ' ').replace(/^[. ]+|[. ]+$/g, '');
  const punkt = ren.lastIndexOf('.');
  const [stam, andelse] = punkt > 0 ? [ren.slice(0, punkt), ren.slice(punkt)] : [ren, ''];
  const reserverad = /^(con|prn|aux|nul|com\d|lpt\d)$/i.test(stam) ? `_${stam}` : stam;
  return `${[...reserverad].slice(0, 150 - andelse.length).join('').trim() || 'handling'}${andelse}`;
};

/**
 * A name that no program and no person gives a file on a disk of their own: folders, control characters, characters that turn the
 * reading direction (so that `exe` is read `gnp`), a device of Windows, or longer than any disk holds.
 */
const lurarNamnet = (namn: string): boolean =>
  /[/\\\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(namn) || /^\.{2}|^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(namn.trim()) || Buffer.byteLength(namn) > LANGSTA_NAMN;

/** Judges the bytes of a file together with its name. */
export const granskaFil = async (bytes: Buffer, namn: string): Promise<GranskadFil | UnderkandFil> => {
  if (bytes.length === 0) return nej('Tom fil', 'Filen är tom, 0 byte.', 'Kontrollera att filen är sparad och välj den igen.');
  if (bytes.length > STORSTA_FIL) return nej('För stor fil', 'Filen är större än 25 MB.', 'Dela upp den, eller minska bilderna i den.');
  if (lurarNamnet(namn))
    return nej('Otillåtet filnamn', 'Filnamnet innehåller mappar, osynliga tecken eller ett reserverat ord, eller är för långt.', 'Ge filen ett vanligt namn och ladda upp den igen.');
  const filnamn = renaFilnamn(namn);
  const andelse = (/\.([^.]+)$/.exec(filnamn)?.[1] ?? '').toLowerCase();
  const typ = Object.hasOwn(filtyper, andelse) ? filtyper[andelse] : undefined;
  const virus = skadlig(bytes);
  if (virus) return virus;
  if (!typ) return nej('Otillåten filtyp', andelse ? `Filer av typen .${andelse} tas inte emot.` : 'Filnamnet saknar filändelse.', (Object.hasOwn(BYT_TILL, andelse) && BYT_TILL[andelse]) || TILLATNA);
  const fel = typ.sort === 'text' ? granskaText(bytes) : ((await granskaMagi(bytes, andelse, typ.mediatyp)) ?? granskare[typ.sort](bytes));
  if (fel) return fel;
  return { slag: 'godkand', filnamn, mediatyp: typ.mediatyp, storlek: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
};

/** An office file with a password is a compound file that holds the encrypted one. */
const CFB = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const KRYPTERAT_PAKET = Buffer.from('EncryptedPackage', 'utf16le');

const granskaMagi = async (bytes: Buffer, andelse: string, mediatyp: string): Promise<UnderkandFil | null> => {
  if (bytes.subarray(0, 8).equals(CFB) && bytes.includes(KRYPTERAT_PAKET)) return krypterad();
  const verklig = await fileTypeFromBuffer(bytes).catch(() => undefined);
  if (verklig?.mime === mediatyp) return null;
  const vad = verklig ? ` utan .${verklig.ext}` : '';
  return nej('Fel filändelse', `Filen heter .${andelse} men innehållet är inte det${vad}.`, 'Spara den i rätt format, eller ge den rätt ändelse.');
};

const MARKUP = /<\s*(?:!doctype|html|head|body|script|iframe|svg|object|embed|\?xml)\b/i;

const granskaText = (bytes: Buffer): UnderkandFil | null => {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return nej('Fel teckenkodning', 'Textfilen är inte kodad i UTF-8.', 'Spara den som ”CSV UTF-8” eller ”Text UTF-8”.');
  }
  if (/[^\P{Cc}\t\n\r\f]/u.test(text)) return nej('Fel filändelse', 'Filen är inte ren text.', 'Ge den rätt ändelse, eller spara den som PDF.');
  if (MARKUP.test(text) || /^\s*(?:%PDF|\{\\rtf|%!PS|#!|MZ\b)/.test(text))
    return nej('Fel filändelse', 'Filen är en webbsida, en bild eller ett program, inte ren text.', 'Spara innehållet som PDF.');
  return null;
};

const granskaPdf = (bytes: Buffer): UnderkandFil | null => {
  if (bytes.subarray(0, 5).toString('latin1') !== '%PDF-') return trasig('PDF');
  const text = bytes.toString('latin1');
  const slut = text.lastIndexOf('%%EOF');
  if (slut < 0) return trasig('PDF');
  if (/[^\s\0]/.test(text.slice(slut + 5))) return dold('något mer efter dokumentets slut');
  if (MARKUP.test(text.slice(0, 1024))) return dold('en webbsida i början av dokumentet');
  // Streams are compressed: only the objects between them, and those unpacked, are read. A name may be written in hex, as /#4aS.
  const objekt = [text.replace(/stream\r?\n[^]*?endstream/g, ''), ...objektstrommar(bytes, text)].map((o) =>
    o.replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
  );
  if (objekt.some((o) => /\/Encrypt\s*(?:\d+\s+\d+\s+R|<<)/.test(o))) return krypterad();
  if (objekt.some((o) => /\/(?:JavaScript|JS|Launch|RichMedia)(?![A-Za-z])/.test(o))) return dold('skript eller program');
  const sidor = objekt.reduce((n, o) => n + (o.match(/\/Type\s*\/Page(?![A-Za-z])/g)?.length ?? 0), 0);
  return sidor > FLEST_SIDOR ? nej('För många sidor', `Dokumentet har fler än ${FLEST_SIDOR} sidor.`, 'Dela upp det.') : null;
};

/** Objects that lie compressed, unpacked within a budget; what cannot be unpacked is left to the reader's program. */
const objektstrommar = (bytes: Buffer, text: string): readonly string[] => {
  const ut: string[] = [];
  let kvar = 50 * MB;
  for (const m of text.matchAll(/\/Type\s*\/ObjStm[^]{0,300}?>>\s*stream\r?\n/g)) {
    const fran = m.index + m[0].length;
    const till = text.indexOf('endstream', fran);
    if (till < 0 || kvar <= 0) break;
    try {
      const uppackad = inflateSync(bytes.subarray(fran, till), { maxOutputLength: kvar, finishFlush: 2 });
      kvar -= uppackad.length;
      ut.push(uppackad.toString('latin1'));
    } catch {
      ut.push('');
    }
  }
  return ut;
};

interface Zippost {
  readonly namn: string;
  readonly flaggor: number;
  readonly metod: number;
  readonly packad: number;
  readonly uppackad: number;
  readonly plats: number;
}

const ARKIV = Buffer.from('PK\x03\x04', 'latin1');
const bomb = nej('Filen packas upp för stor', 'Filen packas upp till orimligt mycket.', 'Spara dokumentet på nytt, eller som PDF.');

/** What is left to unpack of a file, in all its layers. */
interface Budget {
  kvar: number;
}

const granskaZip = (bytes: Buffer, budget: Budget = { kvar: STORSTA_UPPACKAD }, djup = 1): UnderkandFil | null => {
  const poster = zipposter(bytes);
  if (!poster) return trasig('dokument');
  if (poster.length > FLEST_POSTER) return bomb;
  if (poster.some((p) => p.flaggor & 1)) return krypterad();
  if (poster.some((p) => /(?:^|\/)vbaProject\.bin$|^Basic\/.+\.xml$|^Scripts\/./i.test(p.namn))) return dold('makron');
  const [packat, uppackat] = poster.reduce(([a, b], p) => [a + p.packad, b + p.uppackad], [0, 0] as readonly [number, number]);
  budget.kvar -= uppackat;
  if (budget.kvar < 0 || djup > DJUPAST || (uppackat > 10 * MB && uppackat > packat * STORSTA_KVOT)) return bomb;
  return packaUpp(bytes, poster, (inre) => granskaZip(inre, budget, djup + 1));
};

/** Unpacks every entry to the size it states and no further: a size that lies is found. An archive within is judged the same way. */
const packaUpp = (bytes: Buffer, poster: readonly Zippost[], granskaInre: (arkiv: Buffer) => UnderkandFil | null): UnderkandFil | null => {
  let forra = 0;
  for (const p of [...poster].sort((a, b) => a.plats - b.plats)) {
    if (p.plats < forra || p.plats + 30 > bytes.length || bytes.readUInt32LE(p.plats) !== 0x04034b50) return trasig('dokument');
    const fran = p.plats + 30 + bytes.readUInt16LE(p.plats + 26) + bytes.readUInt16LE(p.plats + 28);
    const data = bytes.subarray(fran, fran + p.packad);
    forra = fran + p.packad;
    if (data.length !== p.packad || (p.metod !== 0 && p.metod !== 8)) return trasig('dokument');
    let innehall: Buffer;
    try {
      innehall = p.metod === 0 || p.packad === 0 ? data : inflateRawSync(data, { maxOutputLength: Math.max(1, p.uppackad) });
    } catch (fel) {
      return typeof fel === 'object' && fel !== null && 'code' in fel && fel.code === 'ERR_BUFFER_TOO_LARGE' ? bomb : trasig('dokument');
    }
    if (innehall.length !== p.uppackad) return trasig('dokument');
    const fel = skadlig(innehall) ?? (innehall.subarray(0, 4).equals(ARKIV) ? granskaInre(innehall) : null);
    if (fel) return fel;
  }
  return null;
};

/** The central directory, or null when it is not whole or the file holds something beside the archive. */
const zipposter = (b: Buffer): readonly Zippost[] | null => {
  const slut = b.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (slut < 0 || slut + 22 > b.length || slut + 22 + b.readUInt16LE(slut + 20) !== b.length) return null;
  const antal = b.readUInt16LE(slut + 10);
  let vid = b.readUInt32LE(slut + 16);
  if (antal === 0 || vid + b.readUInt32LE(slut + 12) !== slut) return null;
  const poster: Zippost[] = [];
  for (let i = 0; i < antal; i++) {
    if (vid + 46 > slut || b.readUInt32LE(vid) !== 0x02014b50) return null;
    const namnlangd = b.readUInt16LE(vid + 28);
    poster.push({
      namn: b.toString('utf8', vid + 46, vid + 46 + namnlangd),
      flaggor: b.readUInt16LE(vid + 8),
      metod: b.readUInt16LE(vid + 10),
      packad: b.readUInt32LE(vid + 20),
      uppackad: b.readUInt32LE(vid + 24),
      plats: b.readUInt32LE(vid + 42),
    });
    vid += 46 + namnlangd + b.readUInt16LE(vid + 30) + b.readUInt16LE(vid + 32);
  }
  return vid === slut && poster.some((p) => p.plats === 0) ? poster : null;
};

const granskaPng = (b: Buffer): UnderkandFil | null => {
  if (b.length < 45 || b.toString('latin1', 12, 16) !== 'IHDR') return trasig('bild');
  if (b.readUInt32BE(16) * b.readUInt32BE(20) > STORSTA_BILD) return nej('För stor bild', 'Bilden har fler än 100 miljoner bildpunkter.', 'Minska bilden.');
  let vid = 8;
  while (vid + 12 <= b.length) {
    const typ = b.toString('latin1', vid + 4, vid + 8);
    vid += 12 + b.readUInt32BE(vid);
    if (typ === 'IEND') return vid === b.length ? null : dold('något mer efter bildens slut');
  }
  return trasig('bild');
};

const granskaJpeg = (b: Buffer): UnderkandFil | null => {
  const slut = b.lastIndexOf(Buffer.from([0xff, 0xd9]));
  if (slut < 0) return trasig('bild');
  if (b.subarray(slut + 2).some((x) => x !== 0)) return dold('något mer efter bildens slut');
  return b.subarray(-66_000).includes(Buffer.from('PK\x05\x06', 'latin1')) || MARKUP.test(b.toString('latin1', 0, 4096)) ? dold('en annan fil i bilden') : null;
};

const granskare = { pdf: granskaPdf, zip: (bytes: Buffer) => granskaZip(bytes), png: granskaPng, jpeg: granskaJpeg } as const;

/** First argument of the worker process; then the path of the file and the name it was given. */
export const GRANSKNINGSUPPDRAG = '--granska-handling';

const [, , uppdrag, sokvag, namn] = process.argv;
if (uppdrag === GRANSKNINGSUPPDRAG && sokvag !== undefined && namn !== undefined) {
  const utfall = await granskaFil(readFileSync(sokvag), namn);
  process.send?.(utfall, () => process.disconnect?.());
}
