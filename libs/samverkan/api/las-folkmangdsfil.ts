import { CsvError, parse } from 'csv-parse/sync';
import { avkodaText, type Filrad, granskaFolkmangdsfil, type GranskadFil } from '@gemensam/samverkan/domain';

const tomMed = (falt: string, text: string): GranskadFil => ({ rader: [], fel: [{ rad: 1, falt, varde: '', text }] });

/** The faults of one file are shown up to here; the rest is counted. */
const FLEST_FEL = 500;

/** From the bytes of a file to judged rows: encoding, cells (csv-parse), then the rules of the domain. */
export const lasFolkmangdsfil = (innehallBase64: string, kommuner: ReadonlyMap<string, string>): GranskadFil => {
  const avkodad = avkodaText(Buffer.from(innehallBase64, 'base64'));
  if (avkodad.slag === 'hel_fil') return tomMed('kodning', `Filen är ${avkodad.kodning}. Öppna den och spara som CSV i UTF-8.`);
  if (avkodad.slag === 'rader')
    return begransa({
      rader: [],
      fel: avkodad.fel.map(({ rad, varde }) => ({ rad, falt: 'kodning', varde: varde.slice(0, 60), text: `Raden är inte UTF-8 utan ser ut att vara ${avkodad.kodning}. Spara filen som UTF-8.` })),
    });
  const rader = lasRader(avkodad.text);
  return 'fel' in rader ? rader : begransa(granskaFolkmangdsfil(rader.rader, kommuner));
};

const lasRader = (text: string): { readonly rader: readonly Filrad[] } | GranskadFil => {
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
    const rad = typeof fel['lines'] === 'number' ? fel['lines'] : 1;
    return { rader: [], fel: [{ rad, falt: 'rad', varde: '', text: 'Ett citattecken på raden öppnas eller stängs på fel plats.' }] };
  }
};

/** Comma or semicolon: the one that the heading has more of. */
const avgransare = (text: string): ',' | ';' => {
  const rubrik = text.trimStart().split(/\r?\n/, 1)[0] ?? '';
  return rubrik.split(';').length > rubrik.split(',').length ? ';' : ',';
};

const begransa = (fil: GranskadFil): GranskadFil => {
  const fler = fil.fel.length - FLEST_FEL;
  if (fler <= 0) return fil;
  const sista = fil.fel[FLEST_FEL];
  return { ...fil, fel: [...fil.fel.slice(0, FLEST_FEL), { rad: sista?.rad ?? 1, falt: 'rad', varde: '', text: `Och ${fler} fel till från den här raden och nedåt.` }] };
};
