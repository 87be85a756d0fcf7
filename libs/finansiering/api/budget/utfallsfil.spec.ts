import { gzipSync } from 'node:zlib';
import { base64, SIE_3, SIE_4E, SIE_4I, VARDENS_ORGNR } from './sie.testdata';
import { avkodaUtfallsfil, STORSTA_UTFALLSFIL } from './utfall-avkoda';
import { lasUtfallsfil } from './utfallsfil';

const las = (innehallBase64: string, filnamn = 'prov.se') => lasUtfallsfil({ filnamn, innehallBase64 }, { ar: 2020, orgnr: VARDENS_ORGNR });
const belopp = (fil: ReturnType<typeof las>): readonly string[] =>
  fil.underlag?.poster.map((p) => `${p.sida} ${p.konto} ${p.kontonamn ?? ''} {${p.objekt.map((o) => `${o.dimension} ${o.nummer} ${o.namn ?? ''}`).join(', ')}} ${p.franManad} ${p.belopp}`) ?? [];

describe('three files of different shape', () => {
  it('4E in CP437: names with å ä ö, dimensions 1 and 6, a correction counted once', () => {
    const fil = las(base64(SIE_4E));
    expect(fil).toMatchObject({ fel: [], sietyp: '4E', foretag: 'Luleå kommun', orgnr: VARDENS_ORGNR, teckenkodning: 'PC8 (CP437)', underlag: { franManad: 1, tillManad: 10, anmarkningar: [] } });
    expect(belopp(fil)).toEqual([
      'intakt 3510 Ersättning från kommuner {1 100 E-kontor} 1 -50000',
      'kostnad 4010 Köp av konsulttjänster {1 100 E-kontor, 6 P1 Elevhälsa Överkalix} 3 20000',
      'kostnad 4010 Köp av konsulttjänster {6 P1 Elevhälsa Överkalix} 3 950',
      'kostnad 5010 Löner på e-kontoret {1 100 E-kontor} 10 10000',
    ]);
  });

  it('3 without vouchers: period balances, by object once, and what was noted', () => {
    const fil = las(base64(SIE_3));
    expect(belopp(fil)).toEqual(['kostnad 4010 Konsulter {6 P1 Elevhälsa} 3 20000', 'kostnad 4010 Konsulter {} 3 950']);
    expect(fil).toMatchObject({
      sietyp: '3',
      underlag: { franManad: 1, tillManad: 3, anmarkningar: ['Filen har inget organisationsnummer att kontrollera.', 'Filen är märkt som tidigare inläst (#FLAGGA 1).', 'Okänd post #EGENPOST från rad 8 hoppades över (1 st).'] },
    });
  });

  it('4I: vouchers alone, the month of its vouchers', () => {
    const fil = las(base64(SIE_4I));
    expect(fil).toMatchObject({ fel: [], sietyp: '4I', foretag: 'Löneenheten Älvsbyn', underlag: { franManad: 11, tillManad: 11 } });
    expect(belopp(fil)).toEqual(['kostnad 5010  {1 100 } 11 400000']);
  });
});

describe('encodings', () => {
  it.each([
    ['cp437', 'PC8 (CP437)', 0],
    ['win1252', 'Latin-1 (Windows-1252)', 1],
    ['utf8', 'UTF-8', 1],
  ] as const)('%s is read, named, and noted when it is not the format’s own', (kodning, namn, noterat) => {
    const fil = las(base64(SIE_4E, kodning));
    expect([fil.teckenkodning, fil.foretag, fil.underlag?.anmarkningar.length]).toEqual([namn, 'Luleå kommun', noterat]);
    expect(belopp(fil)[1]).toContain('Köp av konsulttjänster {1 100 E-kontor, 6 P1 Elevhälsa Överkalix}');
  });

  it('packed with gzip is the same file with the same hash', () => {
    const packad = gzipSync(Buffer.from(base64(SIE_4E), 'base64')).toString('base64');
    expect(las(packad)).toEqual(las(base64(SIE_4E)));
  });

  it.each([
    ['nothing', '', 'Tom fil'],
    ['a workbook', Buffer.from('PK\x03\x04\0\0').toString('base64'), 'Inte en textfil'],
    ['gzip cut off', gzipSync(SIE_4E).subarray(0, 40).toString('base64'), 'Trasig fil'],
    ['gzip that unpacks without end', gzipSync(Buffer.alloc(STORSTA_UTFALLSFIL + 1, 65)).toString('base64'), 'För stor fil'],
  ])('%s is refused', (_, innehall, regel) => {
    expect(avkodaUtfallsfil(innehall)).toMatchObject({ regel });
    expect(las(innehall)).toMatchObject({ underlag: null, sha256: null, fel: [{ regel }] });
  });
});

describe('CSV', () => {
  it('in Latin-1 with semicolons, its line numbers those of the file', () => {
    expect(belopp(las(base64('Månad;Konto;Kontonamn;Belopp\r\n2020-03;4010;Köp;1 250,50\r\n', 'win1252'), 'utfall.CSV'))).toEqual(['kostnad 4010 Köp {} 3 125050']);
    expect(las(base64('manad;konto;kontonamn;belopp\n2020-03;4010;"två\nrader";1,5\n\n2020-03;4010;x;1.5\n'), 'a.csv').fel).toEqual([expect.objectContaining({ rad: 5, regel: 'Blandade decimaltecken' })]);
    expect(las(base64('manad;konto;belopp\n2020-03;"4010;1\n'), 'a.csv').fel[0]).toMatchObject({ regel: 'Oläslig rad' });
  });
});
