import { CsvError, parse } from 'csv-parse/sync';
import { type Filfel, tolkaSie, utfallFranCsv, utfallFranSie, type Utfallsunderlag } from '@gemensam/finansiering/domain';
import { type AvkodadUtfallsfil, avkodaUtfallsfil } from './utfall-avkoda';

/** A file as read: what it says of the year's actuals, or why not. */
export interface LastUtfallsfil {
  readonly slag: 'sie' | 'csv';
  readonly sietyp: string | null;
  readonly foretag: string | null;
  readonly orgnr: string | null;
  readonly teckenkodning: string;
  readonly sha256: string | null;
  readonly underlag: Utfallsunderlag | null;
  readonly fel: readonly Filfel[];
}

const TOM = { sietyp: null, foretag: null, orgnr: null };

/** From the bytes of a file to judged amounts: encoding, records or cells, then the rules of the domain. A name that ends in .csv is CSV, all else SIE. */
export const lasUtfallsfil = (fil: { readonly filnamn: string; readonly innehallBase64: string }, krav: { readonly ar: number; readonly orgnr: string | null }): LastUtfallsfil => {
  const slag = /\.csv$/i.test(fil.filnamn.trim()) ? 'csv' : 'sie';
  const avkodad = avkodaUtfallsfil(fil.innehallBase64);
  if ('regel' in avkodad) return { ...TOM, slag, teckenkodning: 'okänd', sha256: null, underlag: null, fel: [avkodad] };
  return slag === 'csv' ? lasCsv(avkodad, krav.ar) : lasSie(avkodad, krav);
};

const lasSie = ({ text, teckenkodning, sha256 }: AvkodadUtfallsfil, krav: { readonly ar: number; readonly orgnr: string | null }): LastUtfallsfil => {
  const sie = tolkaSie(text);
  const { underlag, fel } = utfallFranSie(sie, krav);
  const kodning = teckenkodning.startsWith('PC8') || teckenkodning.startsWith('ASCII') ? [] : [`Filen är kodad i ${teckenkodning}. Formatet säger PC8, men den gick att läsa.`];
  return {
    slag: 'sie', sietyp: sie.sietyp, foretag: sie.foretag, orgnr: sie.orgnr?.varde ?? null, teckenkodning, sha256, fel,
    underlag: underlag && { ...underlag, anmarkningar: [...kodning, ...underlag.anmarkningar] },
  };
};

const lasCsv = ({ text, teckenkodning, sha256 }: AvkodadUtfallsfil, ar: number): LastUtfallsfil => {
  const grund = { ...TOM, slag: 'csv' as const, teckenkodning, sha256 };
  try {
    const slut: number[] = [];
    const celler = parse(text.replace(/^\uFEFF/, ''), {
      delimiter: (text.split(/\r?\n/, 1)[0] ?? '').includes(';') ? ';' : ',',
      relax_column_count: true,
      skip_empty_lines: false,
      on_record: (rad: string[], { lines }) => {
        slut.push(lines);
        return rad;
      },
    });
    return { ...grund, ...utfallFranCsv(celler.map((c, i) => ({ rad: (slut[i - 1] ?? 0) + 1, celler: c })), ar) };
  } catch (orsak) {
    if (!(orsak instanceof CsvError)) throw orsak;
    return { ...grund, underlag: null, fel: [{ rad: typeof orsak['lines'] === 'number' ? orsak['lines'] : 1, regel: 'Oläslig rad', text: 'Ett citattecken på raden öppnas eller stängs på fel plats.' }] };
  }
};
