/** A line of the file that is not UTF-8. The first line is 1. */
export interface Kodningsfel {
  readonly rad: number;
  /** The line with each unreadable byte as �. */
  readonly varde: string;
}

export type Avkodad =
  | { readonly slag: 'text'; readonly text: string }
  | { readonly slag: 'rader'; readonly kodning: string; readonly fel: readonly Kodningsfel[] }
  | { readonly slag: 'hel_fil'; readonly kodning: string };

const borjarMed = (bytes: Uint8Array, ...monster: readonly number[]): boolean => monster.every((b, i) => bytes[i] === b);

/** The bytes of å ä ö Å Ä Ö (and é) in the encodings that Swedish files come in. */
const KODNINGAR: readonly { readonly namn: string; readonly bytes: readonly number[] }[] = [
  { namn: 'Windows-1252 (ANSI)', bytes: [0xe5, 0xe4, 0xf6, 0xc5, 0xc4, 0xd6, 0xe9] },
  { namn: 'DOS (CP850)', bytes: [0x86, 0x84, 0x94, 0x8f, 0x8e, 0x99, 0x82] },
  { namn: 'Mac OS Roman', bytes: [0x8c, 0x8a, 0x9a, 0x81, 0x80, 0x85, 0x8e] },
];

const gissaKodning = (bytes: Uint8Array): string => {
  const traffar = KODNINGAR.map(({ namn, bytes: kanda }) => ({ namn, antal: bytes.reduce((n, b) => n + (kanda.includes(b) ? 1 : 0), 0) }));
  const basta = traffar.reduce((a, b) => (b.antal > a.antal ? b : a));
  return basta.antal > 0 ? basta.namn : 'en okänd kodning';
};

const delaPaRader = (bytes: Uint8Array): readonly Uint8Array[] => {
  const rader: Uint8Array[] = [];
  let fran = 0;
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i] !== 0x0a) continue;
    rader.push(bytes.subarray(fran, i));
    fran = i + 1;
  }
  return [...rader, bytes.subarray(fran)];
};

/** Unreadable bytes become �. A � in the file itself is a letter that was lost earlier, and just as unreadable. */
const lasUtf8 = (bytes: Uint8Array): string => new TextDecoder('utf-8').decode(bytes);
const OLASLIGT = '\uFFFD';

/**
 * Reads a file's bytes as text. Rule: UTF-8 with or without BOM and nothing else; another encoding is never guessed into text,
 * since one wrong letter makes another kommun. What it seems to be is named, so that the person knows what to change.
 * Errors: every line with bytes that are not UTF-8, or the whole file when it is not lines of text at all (UTF-16, Excel).
 *
 * @example avkodaText(new Uint8Array([0x4c, 0x75, 0x6c, 0x65, 0xe5])) // { slag: 'rader', kodning: 'Windows-1252 (ANSI)', … }
 */
export const avkodaText = (bytes: Uint8Array): Avkodad => {
  if (borjarMed(bytes, 0xff, 0xfe) || borjarMed(bytes, 0xfe, 0xff)) return { slag: 'hel_fil', kodning: 'UTF-16' };
  if (borjarMed(bytes, 0x50, 0x4b, 0x03, 0x04)) return { slag: 'hel_fil', kodning: 'en Excelfil (xlsx)' };
  if (borjarMed(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return { slag: 'hel_fil', kodning: 'en Excelfil (xls)' };
  if (bytes.includes(0)) return { slag: 'hel_fil', kodning: 'UTF-16 eller en binärfil' };
  const text = lasUtf8(bytes);
  if (!text.includes(OLASLIGT)) return { slag: 'text', text };
  const fel = delaPaRader(bytes)
    .map((rad, i) => ({ rad: i + 1, varde: lasUtf8(rad).trim() }))
    .filter(({ varde }) => varde.includes(OLASLIGT));
  return { slag: 'rader', kodning: gissaKodning(bytes), fel };
};
