import { CsvError, parse } from 'csv-parse/sync';
import { avkodaText, type Filrad, type Radfel } from '@gemensam/samverkan/domain';

/** The lines of a file with their numbers, or what is wrong with it. */
export type Csvfil = { readonly rader: readonly Filrad[] } | { readonly fel: readonly Radfel[] };

const ettFel = (rad: number, falt: string, text: string): Csvfil => ({ fel: [{ rad, falt, varde: '', text }] });

/** From the bytes of a CSV file to its lines: the encoding is judged (UTF-8 alone), then the cells, by comma or semicolon. */
export const lasCsvfil = (innehallBase64: string): Csvfil => {
  const avkodad = avkodaText(Buffer.from(innehallBase64, 'base64'));
  if (avkodad.slag === 'hel_fil') return ettFel(1, 'kodning', `Filen är ${avkodad.kodning}. Öppna den och spara som CSV i UTF-8.`);
  if (avkodad.slag === 'rader')
    return { fel: avkodad.fel.map(({ rad, varde }) => ({ rad, falt: 'kodning', varde: varde.slice(0, 60), text: `Raden är inte UTF-8 utan ser ut att vara ${avkodad.kodning}. Spara filen som UTF-8.` })) };
  return lasRader(avkodad.text);
};

const lasRader = (text: string): Csvfil => {
  try {
    // The last line of each row: a row begins on the line after the one before.
    const slut: number[] = [];
    const poster = parse(text, {
      delimiter: avgransare(text),
      relax_column_count: true,
      skip_empty_lines: false,
      on_record: (post: string[], { lines }) => {
        slut.push(lines);
        return post;
      },
    });
    return { rader: poster.map((celler, i) => ({ rad: (slut[i - 1] ?? 0) + 1, celler })) };
  } catch (fel) {
    if (!(fel instanceof CsvError)) throw fel;
    return ettFel(typeof fel['lines'] === 'number' ? fel['lines'] : 1, 'rad', 'Ett citattecken på raden öppnas eller stängs på fel plats.');
  }
};

/** Comma or semicolon: the one that the heading has more of. */
const avgransare = (text: string): ',' | ';' => {
  const rubrik = text.trimStart().split(/\r?\n/, 1)[0] ?? '';
  return rubrik.split(';').length > rubrik.split(',').length ? ';' : ',';
};

/** The faults of one file are shown up to here; the rest is counted. */
const FLEST_FEL = 500;

export const begransaFel = (fel: readonly Radfel[]): readonly Radfel[] => {
  const fler = fel.length - FLEST_FEL;
  return fler <= 0 ? fel : [...fel.slice(0, FLEST_FEL), { rad: fel[FLEST_FEL]?.rad ?? 1, falt: 'rad', varde: '', text: `Och ${fler} fel till från den här raden och nedåt.` }];
};
