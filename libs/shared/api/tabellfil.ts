import { StreamableFile } from '@nestjs/common';
import { stringify } from 'csv-stringify/sync';
import writeXlsxFile, { type CellObject, type SheetData } from 'write-excel-file/node';
import { type Datum } from '@gemensam/shared/domain';

/** What a column holds. `belopp` takes bigint öre and shows kronor with two decimals; `tiondel` bigint tenths of the unit; `datum` takes `YYYY-MM-DD`; `ar` is a whole number without grouping. */
export type Kolumntyp = 'text' | 'belopp' | 'tiondel' | 'heltal' | 'ar' | 'datum';

export interface Filkolumn {
  readonly rubrik: string;
  readonly typ: Kolumntyp;
  /** Width in characters. */
  readonly bredd: number;
}

export type Cellvarde = string | bigint | number | null;

/** A table as it goes into a file. */
export interface Tabellfil {
  /** At most 31 characters. */
  readonly bladnamn: string;
  /** Lines above the table, in the workbook only: what it shows, its date and its unit. */
  readonly rubrik?: readonly string[];
  readonly kolumner: readonly Filkolumn[];
  readonly rader: readonly (readonly Cellvarde[])[];
  /** Last line of the workbook: a text in the first column, and a SUM formula in the columns named by index. */
  readonly summarad?: { readonly text: string; readonly kolumner: readonly number[] };
}

const FORMAT = { belopp: '#,##0.00', tiondel: '#,##0.0', heltal: '#,##0', ar: '0', datum: 'yyyy-mm-dd', text: undefined } as const;
/** Excel keeps 15 digits: up to this many öre every amount is exact. */
const STORSTA_EXAKTA = 999_999_999_999_999n;

/** Öre as the decimal number of kronor, written digit by digit so that nothing is rounded on the way. */
const kronor = (ore: bigint, decimaltecken: '.' | ','): string => {
  const abs = ore < 0n ? -ore : ore;
  if (abs > STORSTA_EXAKTA) throw new RangeError(`amount too large for a spreadsheet: ${ore} öre`);
  return `${ore < 0n ? '-' : ''}${abs / 100n}${decimaltecken}${(abs % 100n).toString().padStart(2, '0')}`;
};

/** A number with one decimal, written digit by digit. */
const tiondelar = (tal: bigint, decimaltecken: '.' | ','): string => {
  const abs = tal < 0n ? -tal : tal;
  return `${tal < 0n ? '-' : ''}${abs / 10n}${decimaltecken}${abs % 10n}`;
};

const fel = (kolumn: Filkolumn, varde: Cellvarde): TypeError =>
  new TypeError(`column ${kolumn.rubrik} of kind ${kolumn.typ} got ${typeof varde} ${String(varde).slice(0, 40)}`);

/** Characters that XML 1.0 cannot carry; a workbook that holds one does not open. */
const utanStyrtecken = (text: string): string => text.replace(/[^\P{Cc}\t\n\r]|\p{Cs}|[\ufffe\uffff]/gu, '');

const xlsxCell = (kolumn: Filkolumn, varde: Cellvarde): CellObject | null => {
  if (varde === null) return null;
  const grund = { format: FORMAT[kolumn.typ], alignVertical: 'top' } as const;
  switch (kolumn.typ) {
    case 'text':
      if (typeof varde !== 'string') throw fel(kolumn, varde);
      return { type: String, value: utanStyrtecken(varde), wrap: true, alignVertical: 'top' };
    case 'belopp':
      if (typeof varde !== 'bigint') throw fel(kolumn, varde);
      return { ...grund, type: Number, value: Number(kronor(varde, '.')) };
    case 'tiondel':
      if (typeof varde !== 'bigint') throw fel(kolumn, varde);
      return { ...grund, type: Number, value: Number(tiondelar(varde, '.')) };
    case 'heltal':
    case 'ar':
      if (typeof varde === 'string' || !Number.isSafeInteger(Number(varde))) throw fel(kolumn, varde);
      return { ...grund, type: Number, value: Number(varde) };
    case 'datum':
      return { ...grund, type: Date, value: dag(kolumn, varde) };
  }
};

const dag = (kolumn: Filkolumn, varde: Cellvarde): Date => {
  if (typeof varde !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(varde)) throw fel(kolumn, varde);
  return new Date(`${varde}T00:00:00Z`);
};

const kolumnbokstav = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : kolumnbokstav(Math.floor(index / 26) - 1) + kolumnbokstav(index % 26);

/** The formula of a total, and what it comes to, so that a viewer that does not calculate shows it too. */
interface Summa {
  readonly formel: string;
  readonly varde: string;
  readonly format: string;
}

const summera = (fil: Tabellfil, index: number, forstaRad: number): Summa => {
  const kolumn = fil.kolumner[index];
  if (!kolumn || (kolumn.typ !== 'belopp' && kolumn.typ !== 'heltal')) throw new TypeError(`column ${index} cannot be summed`);
  const summa = fil.rader.reduce((s, rad) => s + BigInt(rad[index] ?? 0), 0n);
  const bokstav = kolumnbokstav(index);
  return {
    formel: `SUM(${bokstav}${forstaRad}:${bokstav}${forstaRad + fil.rader.length - 1})`,
    varde: kolumn.typ === 'belopp' ? kronor(summa, '.') : summa.toString(),
    format: FORMAT[kolumn.typ],
  };
};

/** Puts the value beside each formula of each sheet: the library writes the formula alone. */
const medVarden = (bladen: readonly (readonly Summa[])[]) => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml: string, _val: unknown, { sheetIndex }: { readonly sheetIndex: number }): string =>
          (bladen[sheetIndex] ?? []).reduce((x, s) => x.replace(`<f>${s.formel}</f>`, `<f>${s.formel}</f><v>${s.varde}</v>`), xml),
      },
    },
  },
});

/**
 * Writes a table as a workbook, or several as a sheet each: numeric cells numeric, days as days, amounts in kronor exact to the öre, totals as formulas
 * with their value beside. The heading and the first column stay in view. Text is always text, so nothing a person wrote is
 * ever calculated.
 */
export const skrivXlsx = async (fil: Tabellfil | readonly Tabellfil[]): Promise<Buffer> => {
  const bladen = (arFlera(fil) ? fil : [fil]).map(blad);
  return writeXlsxFile(
    bladen.map((b) => b.blad),
    { fontFamily: 'Calibri', fontSize: 11, features: [medVarden(bladen.map((b) => b.summor))] },
  ).toBuffer();
};

const arFlera = (fil: Tabellfil | readonly Tabellfil[]): fil is readonly Tabellfil[] => Array.isArray(fil);

/** One sheet, and what its formulas come to. */
const blad = (fil: Tabellfil) => {
  const over: SheetData = (fil.rubrik ?? []).map((rad, i) => [
    { type: String, value: utanStyrtecken(rad), fontWeight: i === 0 ? 'bold' : undefined },
  ]);
  if (over.length > 0) over.push([]);
  const huvud = fil.kolumner.map<CellObject>(({ rubrik, typ }) => ({
    type: String, value: rubrik, fontWeight: 'bold', bottomBorderStyle: 'medium', alignVertical: 'bottom', wrap: true,
    align: typ === 'belopp' || typ === 'heltal' || typ === 'tiondel' ? 'right' : undefined,
  }));
  const rader = fil.rader.map((rad) => fil.kolumner.map((kolumn, i) => xlsxCell(kolumn, rad[i] ?? null)));
  const forstaRad = over.length + 2;
  const summor = new Map((fil.summarad?.kolumner ?? []).map((i) => [i, summera(fil, i, forstaRad)]));
  const total = fil.kolumner.map<CellObject | null>((_, i) => {
    const stil = { fontWeight: 'bold', topBorderStyle: 'medium' } as const;
    const summa = summor.get(i);
    if (summa && fil.rader.length === 0) return { ...stil, type: Number, value: 0, format: summa.format };
    if (summa) return { ...stil, type: 'Formula', value: summa.formel, format: summa.format };
    return { ...stil, type: String, value: i === 0 ? (fil.summarad?.text ?? '') : '' };
  });
  return {
    summor: [...summor.values()],
    blad: {
      data: [...over, huvud, ...rader, ...(fil.summarad ? [total] : [])],
      sheet: fil.bladnamn,
      orientation: 'landscape' as const,
      stickyRowsCount: forstaRad - 1,
      stickyColumnsCount: 1,
      columns: fil.kolumner.map(({ bredd }) => ({ width: bredd })),
    },
  };
};

/** A text that a spreadsheet would take for a formula gets an apostrophe in front. */
const ofarlig = (text: string): string => (/^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text);

const csvCell = (kolumn: Filkolumn, varde: Cellvarde): string => {
  if (varde === null) return '';
  if (kolumn.typ === 'belopp') {
    if (typeof varde !== 'bigint') throw fel(kolumn, varde);
    return kronor(varde, ',');
  }
  if (kolumn.typ === 'tiondel') {
    if (typeof varde !== 'bigint') throw fel(kolumn, varde);
    return tiondelar(varde, ',');
  }
  if (kolumn.typ === 'text') return ofarlig(String(varde));
  if (kolumn.typ === 'datum') return dag(kolumn, varde).toISOString().slice(0, 10);
  if (typeof varde === 'string') throw fel(kolumn, varde);
  return varde.toString();
};

/**
 * Writes the same table as CSV for a Swedish spreadsheet and for machines: `;`, BOM, CRLF, decimal comma, one heading row and no
 * total. Text that begins with = + - @ tab or a line break is escaped; numbers keep their minus.
 */
export const skrivCsv = (fil: Pick<Tabellfil, 'kolumner' | 'rader'>): Buffer =>
  Buffer.from(
    stringify([fil.kolumner.map((k) => ofarlig(k.rubrik)), ...fil.rader.map((rad) => fil.kolumner.map((k, i) => csvCell(k, rad[i] ?? null)))], {
      delimiter: ';', bom: true, record_delimiter: 'windows', quoted_match: /[\r\n]/,
    }),
    'utf8',
  );

const MEDIATYP = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8; header=present',
} as const;
export type Filformat = keyof typeof MEDIATYP;

/**
 * A file name of ASCII: å and ä become a, ö o; anything else but small letters, figures and hyphen a hyphen.
 * @example asciinamn('bild-Älvsbyn-2021') // 'bild-alvsbyn-2021'
 */
export const asciinamn = (namn: string): string => namn.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9-]/g, '-');

/**
 * The answer of an export address: the file with its name and day. The handler itself sets `Cache-Control: no-store`.
 * @example return tabellsvar('xlsx', 'portfolj', '2021-02-15', fil); // portfolj-2021-02-15.xlsx
 */
export const tabellsvar = async (format: Filformat, namn: string, datum: Datum, fil: Tabellfil): Promise<StreamableFile> =>
  new StreamableFile(format === 'xlsx' ? await skrivXlsx(fil) : skrivCsv(fil), {
    type: MEDIATYP[format],
    disposition: `attachment; filename="${asciinamn(namn)}-${datum}.${format}"`,
  });
