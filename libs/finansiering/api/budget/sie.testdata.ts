import iconv from 'iconv-lite';

/** Organisation number of the host kommun on the stage of these specs. */
export const VARDENS_ORGNR = '212580-0009';

const rader = (...alla: readonly string[]): string => [...alla, ''].join('\r\n');

/** Type 4E as a larger system writes it: dimensions 1 and 6, a correction (#BTRANS, #RTRANS with its #TRANS), quotation marks, balances of the year. */
export const SIE_4E = rader(
  '#FLAGGA 0', '#PROGRAM "Storbok" 7.2', '#FORMAT PC8', '#GEN 20201102 "Eva \\"E\\" Ö"', '#SIETYP 4', '#FNAMN "Luleå kommun"', `#ORGNR ${VARDENS_ORGNR}`,
  '#RAR 0 20200101 20201231', '#RAR -1 20190101 20191231', '#OMFATTN 20201031', '#KPTYP EUBAS97',
  '#KONTO 1930 "Bank"', '#KTYP 1930 T', '#KONTO 3510 "Ersättning från kommuner"', '#KTYP 3510 I', '#KONTO 4010 "Köp av konsulttjänster"', '#KTYP 4010 K', '#KONTO 5010 "Löner på e-kontoret"', '#KTYP 5010 K',
  '#DIM 1 "Kostnadsställe"', '#DIM 6 "Projekt"', '#OBJEKT 1 "100" "E-kontor"', '#OBJEKT 6 "P1" "Elevhälsa Överkalix"',
  '#IB 0 1930 1000.00', '#UB 0 1930 1190.50', '#RES 0 3510 -500.00', '#RES 0 4010 209.50', '#RES 0 5010 100',
  '#VER A 1 20200115 "Årsavgift från kommuner" 20200116 "EÖ"', '{', '#TRANS 3510 {1 "100"} -500.00 20200115 "Årsavgift"', '#TRANS 1930 {} 500.00', '}',
  '#VER "B" "2" 20200320 "Förstudie, med \\"citat\\""', '{', '#TRANS 4010 {1 "100" 6 "P1"} 200.00', '#BTRANS 1930 {} -200.00 20200321 "fel belopp" 0 "EÖ"', '#RTRANS 4010 {6 "P1"} 9.50 20200321 "rättelse" 0 "EÖ"',
  '#TRANS 4010 {6 "P1"} 9.50 20200321 "rättelse" 0 "EÖ"', '#TRANS 1930 {} -209.50', '}',
  '#VER B 3 20201005 Lön', '{', '#TRANS 5010 {1 "100"} 100', '#TRANS 1930 {} -100', '}',
);

/** Type 3 without vouchers: period balances of the account and again by object, no organisation number, a record of the program's own. */
export const SIE_3 = rader(
  '#FLAGGA 1', '#FORMAT PC8', '#SIETYP 3', '#PROGRAM Småbok 1', '#FNAMN "Luleå kommun, e-nämnden"', '#RAR 0 20200101 20201231', '#OMFATTN 20200331', '#EGENPOST 1 2',
  '#KONTO 4010 Konsulter', '#DIM 6 Projekt', '#OBJEKT 6 P1 "Elevhälsa"',
  '#PSALDO 0 202003 4010 {} 209.50', '#PSALDO 0 202003 4010 {6 P1} 200.00', '#PSALDO 0 202003 1930 {} 5', '#PSALDO -1 201903 4010 {} 77', '#PBUDGET 0 202003 4010 {} 300.00',
);

/** Type 4I from a forerunner system: vouchers alone, tabs between fields, no year, only the records it must have. */
export const SIE_4I = ['#FLAGGA 0', '#PROGRAM "Löner" 3', '#FORMAT PC8', '#GEN 20201105', '#SIETYP 4I', '#FNAMN "Löneenheten Älvsbyn"', '#VER\tL\t""\t20201105\t"Lön november"', '{', '\t#TRANS\t5010\t{1 100}\t4000.00', '\t#TRANS\t2710\t{}\t-4000', '}'].join('\n');

/** The bytes of a text as base64. */
export const base64 = (text: string, kodning: 'cp437' | 'win1252' | 'utf8' = 'cp437'): string => iconv.encode(text, kodning).toString('base64');
