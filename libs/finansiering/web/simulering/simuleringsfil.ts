import type { Simulering, Simuleringsgrund } from '@gemensam/finansiering/domain';
import type { SheetData } from 'write-excel-file/browser';

/** Kronor digit by digit, so that nothing is rounded on the way. */
const kronor = (ore: bigint, tecken: '.' | ','): string => {
  const abs = ore < 0n ? -ore : ore;
  return `${ore < 0n ? '-' : ''}${abs / 100n}${tecken}${(abs % 100n).toString().padStart(2, '0')}`;
};

type Cell = string | bigint | null;

/** The simulation as a table: kommun by post, the sum, and beside it today and the difference. A post that cannot be calculated has no amounts. */
export const simuleringstabell = (grund: Simuleringsgrund, s: Simulering): { readonly rubriker: readonly string[]; readonly rader: readonly (readonly Cell[])[] } => ({
  rubriker: [
    'Kommunkod', 'Kommun',
    ...grund.poster.map((p, j) => `${p.namn}${s.kolumner[j]?.avslag ? ' (räknas inte)' : s.kolumner[j]?.andrad ? ' (ändrad)' : ''}`),
    'Summa', 'I dag', 'Skillnad',
  ],
  rader: s.rader.map((r, i) => [r.kommunkod, r.namn, ...s.kolumner.map((k) => k.belopp[i] ?? null), r.summa, r.idag, r.skillnad]),
});

/** Text that a spreadsheet would take for a formula begins with an apostrophe. */
const csvtext = (text: string): string => {
  const ofarlig = /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(ofarlig) ? `"${ofarlig.replaceAll('"', '""')}"` : ofarlig;
};

/** `;`, decimal comma and a byte order mark, as every CSV file of the house. */
export const simuleringscsv = (grund: Simuleringsgrund, s: Simulering): Blob => {
  const { rubriker, rader } = simuleringstabell(grund, s);
  const rad = (celler: readonly Cell[]): string => celler.map((c) => (c === null ? '' : typeof c === 'string' ? csvtext(c) : kronor(c, ','))).join(';');
  return new Blob([`\uFEFF${[rad(rubriker), ...rader.map(rad)].join('\r\n')}\r\n`], { type: 'text/csv;charset=utf-8' });
};

const bokstav = (i: number): string => (i < 26 ? String.fromCharCode(65 + i) : bokstav(Math.floor(i / 26) - 1) + bokstav(i % 26));

/** A workbook with numeric cells and a formula for every total; the library comes when it is asked for. */
export const simuleringsxlsx = async (grund: Simuleringsgrund, s: Simulering, rubrik: readonly string[]): Promise<Blob> => {
  const { default: skriv } = await import('write-excel-file/browser');
  const { rubriker, rader } = simuleringstabell(grund, s);
  const fet = { type: String, fontWeight: 'bold' } as const;
  const forsta = rubrik.length + 3;
  const formel = (i: number): string => `SUM(${bokstav(i)}${forsta}:${bokstav(i)}${forsta + rader.length - 1})`;
  const summa = (i: number): bigint => rader.reduce((t, r) => t + (typeof r[i] === 'bigint' ? r[i] : 0n), 0n);
  // The value beside each formula, for a viewer that does not calculate: the library writes the formula alone.
  const medVarden = (xml: string): string => rubriker.reduce((x, _, i) => x.replace(`<f>${formel(i)}</f>`, `<f>${formel(i)}</f><v>${kronor(summa(i), '.')}</v>`), xml);
  const blad: SheetData = [
    ...rubrik.map((value, i) => [i === 0 ? { ...fet, value } : { type: String, value }]),
    [],
    rubriker.map((value) => ({ ...fet, value, wrap: true })),
    ...rader.map((r) => r.map((c) => (c === null ? null : typeof c === 'string' ? { type: String, value: c } : { type: Number, value: Number(kronor(c, '.')), format: '#,##0.00' }))),
    rubriker.map((_, i) => {
      if (i < 2) return i === 0 ? { ...fet, value: 'Summa' } : null;
      return { type: 'Formula' as const, value: formel(i), format: '#,##0.00', fontWeight: 'bold' as const };
    }),
  ];
  const val = { sheet: `Simulering ${grund.ar}`, stickyColumnsCount: 2, stickyRowsCount: forsta - 1, columns: rubriker.map((_, i) => ({ width: i === 0 ? 12 : i === 1 ? 18 : 16 })) };
  return skriv(blad, val, { features: [{ files: { transform: { 'xl/worksheets/sheet{id}.xml': { transform: medVarden } } } }] }).toBlob();
};
