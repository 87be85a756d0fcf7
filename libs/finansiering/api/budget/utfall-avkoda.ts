import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { type Filfel } from '@gemensam/finansiering/domain';

/** Unpacked; a year of a nämnd's bookkeeping is far below it. */
export const STORSTA_UTFALLSFIL = 8 * 1024 * 1024;

/** A file as text, which encoding it was found to be in, and the hash of its bytes. */
export interface AvkodadUtfallsfil {
  readonly text: string;
  readonly teckenkodning: string;
  /** Hex, of the file itself, packed or not. */
  readonly sha256: string;
}

/** å ä ö Å Ä Ö é ü in the two encodings of one byte that Swedish accounting files come in. */
const PC8 = new Set([0x86, 0x84, 0x94, 0x8f, 0x8e, 0x99, 0x82, 0x81]);
const LATIN1 = new Set([0xe5, 0xe4, 0xf6, 0xc5, 0xc4, 0xd6, 0xe9, 0xfc]);

const fel = (regel: string, text: string): Filfel => ({ rad: null, regel, text });

/** The bytes as sent, unpacked when they are packed with gzip; never more than the limit is unpacked. */
const packaUpp = (innehallBase64: string): Buffer | Filfel => {
  const sant = Buffer.from(innehallBase64, 'base64');
  const forStor = fel('För stor fil', `Filen är större än ${STORSTA_UTFALLSFIL / 1024 / 1024} MB. Exportera ett år och en nämnd i taget.`);
  if (sant[0] !== 0x1f || sant[1] !== 0x8b) return sant.length > STORSTA_UTFALLSFIL ? forStor : sant;
  try {
    return gunzipSync(sant, { maxOutputLength: STORSTA_UTFALLSFIL });
  } catch (orsak) {
    if (typeof orsak === 'object' && orsak !== null && 'code' in orsak && orsak.code === 'ERR_BUFFER_TOO_LARGE') return forStor;
    return fel('Trasig fil', 'Filen är packad med gzip men går inte att packa upp.');
  }
};

/**
 * From the bytes of an accounting file to text. A SIE file is CP437 (PC8) by its format; UTF-8 and Latin-1 (Windows-1252) are
 * tolerated, found by their bytes, and named. Refused: what is no text at all.
 */
export const avkodaUtfallsfil = (innehallBase64: string): AvkodadUtfallsfil | Filfel => {
  const bytes = packaUpp(innehallBase64);
  if (!Buffer.isBuffer(bytes)) return bytes;
  if (bytes.length === 0) return fel('Tom fil', 'Filen är tom.');
  if (bytes.includes(0)) return fel('Inte en textfil', 'Filen är inte en textfil utan till exempel en Excelfil eller UTF-16.');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const kodning = gissaKodning(bytes);
  return { text: iconv.decode(bytes, kodning.iconv), teckenkodning: kodning.namn, sha256 };
};

const gissaKodning = (bytes: Buffer): { readonly iconv: string; readonly namn: string } => {
  if (bytes.every((b) => b < 0x80)) return { iconv: 'ascii', namn: 'ASCII (lika i alla)' };
  if (isUtf8(bytes)) return { iconv: 'utf8', namn: 'UTF-8' };
  let [pc8, latin1] = [0, 0];
  for (const b of bytes) {
    if (PC8.has(b)) pc8++;
    if (LATIN1.has(b)) latin1++;
  }
  return latin1 > pc8 ? { iconv: 'win1252', namn: 'Latin-1 (Windows-1252)' } : { iconv: 'cp437', namn: 'PC8 (CP437)' };
};
