import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'csv-parse/sync';
import { asciinamn, skrivCsv, skrivXlsx, type Tabellfil } from './tabellfil';

const fil: Tabellfil = {
  bladnamn: 'Kostnader 2021',
  rubrik: ['Kostnader 2021, kronor'],
  kolumner: [
    { rubrik: 'Kommun', typ: 'text', bredd: 20 },
    { rubrik: 'Att betala', typ: 'belopp', bredd: 14 },
    { rubrik: 'Invånare', typ: 'heltal', bredd: 12 },
    { rubrik: 'Beslutad', typ: 'datum', bredd: 12 },
  ],
  rader: [
    ['Luleå', 15_316_601n, 78_105, '2021-01-28'],
    ['=HYPERLINK("http://ont.example";"Klicka")', -250_050n, 0n, null],
    ['Älvsbyn; "norr"\nom älven', null, null, '2020-02-29'],
  ],
  summarad: { text: 'Summa', kolumner: [1, 2] },
};

const blad = async (tabell: Tabellfil): Promise<{ readonly xml: string; readonly texter: string }> => {
  const delar = unzipSync(await skrivXlsx(tabell));
  const del = (namn: string): string => strFromU8(delar[namn] ?? new Uint8Array());
  return { xml: del('xl/worksheets/sheet1.xml'), texter: del('xl/sharedStrings.xml') };
};

const cell = (xml: string, adress: string): string => new RegExp(`<c r="${adress}"[^>]*?(?:/>|>.*?</c>)`).exec(xml)?.[0] ?? '';

describe('skrivXlsx', () => {
  it('writes amounts as numbers in kronor, exact to the öre', async () => {
    const { xml } = await blad(fil);
    expect(cell(xml, 'B4')).toMatch(/^<c r="B4" s="\d+"><v>153166.01<\/v><\/c>$/);
    expect(cell(xml, 'B5')).toContain('<v>-2500.5</v>');
    expect(cell(xml, 'C4')).toContain('<v>78105</v>');
  });

  it('writes days as days, serial number 44224 is 2021-01-28', async () => {
    const { xml } = await blad(fil);
    expect(cell(xml, 'D4')).toContain('<v>44224</v>');
    expect(cell(xml, 'D6')).toContain('<v>43890</v>');
  });

  it('keeps text that looks like a formula as text', async () => {
    const { xml, texter } = await blad(fil);
    expect(cell(xml, 'A5')).toContain('t="s"');
    expect(texter).toContain('=HYPERLINK(');
    expect(xml.match(/<f>/g)).toHaveLength(2);
  });

  it('has a formula for each total with its exact value beside', async () => {
    const { xml } = await blad(fil);
    expect(cell(xml, 'B7')).toContain('<f>SUM(B4:B6)</f><v>150665.51</v>');
    expect(cell(xml, 'C7')).toContain('<f>SUM(C4:C6)</f><v>78105</v>');
  });

  it('is exact for the largest amount that fits, and refuses a larger one', async () => {
    const stor = (ore: bigint): Tabellfil => ({ bladnamn: 'S', kolumner: [{ rubrik: 'Kr', typ: 'belopp', bredd: 9 }], rader: [[ore]] });
    expect(cell((await blad(stor(999_999_999_999_999n))).xml, 'A2')).toContain('<v>9999999999999.99</v>');
    await expect(skrivXlsx(stor(10n ** 15n))).rejects.toThrow(RangeError);
  });

  it('refuses a value of another kind than its column, and leaves out characters XML cannot carry', async () => {
    const text = { bladnamn: 'S', kolumner: [{ rubrik: 'T', typ: 'text', bredd: 9 }] } as const;
    await expect(skrivXlsx({ ...text, rader: [[5n]] })).rejects.toThrow(TypeError);
    expect((await blad({ ...text, rader: [['a\u0000b\u000bc']] })).texter).toContain('abc');
  });

  it('totals an empty table to zero, without a formula that would sum itself', async () => {
    const { xml } = await blad({ ...fil, rader: [] });
    expect(xml).not.toContain('<f>');
    expect(cell(xml, 'B4')).toContain('<v>0</v>');
  });

  it('keeps the heading and the first column in view, and the pane that is active is one there is', async () => {
    const pane = /<pane [^>]*>/.exec((await blad(fil)).xml)?.[0];
    expect(pane).toContain('ySplit="3" xSplit="1" topLeftCell="B4" activePane="bottomRight" state="frozen"');
  });

  it('writes tenths as numbers with one decimal, and refuses another kind', async () => {
    const tiondel = (varde: bigint | string): Tabellfil => ({ bladnamn: 'x', kolumner: [{ rubrik: 'Per invånare', typ: 'tiondel', bredd: 9 }], rader: [[varde]] });
    expect(cell((await blad(tiondel(12345n))).xml, 'A2')).toContain('<v>1234.5</v>');
    expect(cell((await blad(tiondel(-4n))).xml, 'A2')).toContain('<v>-0.4</v>');
    expect(skrivCsv(tiondel(-4n)).toString('utf8')).toContain('\r\n-0,4');
    await expect(skrivXlsx(tiondel('1,2'))).rejects.toThrow(TypeError);
  });

  it('of several tables makes a sheet each, and the same formula on two sheets has the value of its own', async () => {
    const tabell = (bladnamn: string, ore: bigint): Tabellfil => ({ bladnamn, kolumner: [{ rubrik: 'Belopp', typ: 'belopp', bredd: 9 }], rader: [[ore]], summarad: { text: '', kolumner: [0] } });
    const delar = unzipSync(await skrivXlsx([tabell('Ett', 100n), tabell('Två', 250n)]));
    const del = (namn: string): string => strFromU8(delar[namn] ?? new Uint8Array());
    expect(del('xl/workbook.xml')).toMatch(/name="Ett".*name="Två"/);
    expect(del('xl/worksheets/sheet1.xml')).toContain('<f>SUM(A2:A2)</f><v>1.00</v>');
    expect(del('xl/worksheets/sheet2.xml')).toContain('<f>SUM(A2:A2)</f><v>2.50</v>');
  });

  it('names columns past Z in its formulas', async () => {
    const kolumner = Array.from({ length: 28 }, (_, i) => ({ rubrik: `K${i}`, typ: 'heltal', bredd: 6 }) as const);
    const { xml } = await blad({ bladnamn: 'S', kolumner, rader: [kolumner.map(() => 1)], summarad: { text: 'Summa', kolumner: [27] } });
    expect(cell(xml, 'AB3')).toContain('<f>SUM(AB2:AB2)</f><v>1</v>');
  });
});

describe('skrivCsv', () => {
  it('is what a Swedish spreadsheet opens: BOM, semicolon, CRLF, decimal comma, and reads back', () => {
    const text = skrivCsv(fil).toString('utf8');
    expect(text.startsWith('\uFEFFKommun;Att betala;Invånare;Beslutad\r\nLuleå;153166,01;78105;2021-01-28\r\n')).toBe(true);
    const rader: string[][] = parse(text, { bom: true, delimiter: ';' });
    expect(rader[3]).toEqual(['Älvsbyn; "norr"\nom älven', '', '', '2020-02-29']);
    expect(rader).toHaveLength(4);
  });

  it.each(['=1+1', '+46', '-x', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1'])('puts an apostrophe before %j', (farlig) => {
    const rader: string[][] = parse(skrivCsv({ kolumner: [{ rubrik: 'T', typ: 'text', bredd: 9 }], rader: [[farlig]] }), { bom: true, delimiter: ';', relax_quotes: false });
    expect(rader[1]).toEqual([`'${farlig}`]);
  });

  it('keeps the minus of a number', () => {
    expect(skrivCsv(fil).toString('utf8')).toContain(';-2500,50;');
  });
});

describe('asciinamn', () => {
  it.each([['bild-Älvsbyn-2021', 'bild-alvsbyn-2021'], ['Malå & Åsele', 'mala---asele'], ['../x"\r\n', '---x---'], ['', '']])('of %j is %j', (namn, fil) => {
    expect(asciinamn(namn)).toBe(fil);
  });
});
