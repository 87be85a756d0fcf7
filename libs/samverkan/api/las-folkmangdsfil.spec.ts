import { lasFolkmangdsfil } from './las-folkmangdsfil';

const KOMMUNER = new Map([['2580', 'Luleå'], ['2523', 'Gällivare']]);
const RUBRIK = 'kommunkod,kommun,datum,folkmangd,kalla';
const las = (text: string, kodning: BufferEncoding = 'utf8') => lasFolkmangdsfil(Buffer.from(text, kodning).toString('base64'), KOMMUNER);
const LULEA = { kommunkod: '2580', datum: '2019-12-31', antal: 78105, kalla: 'SCB' };

describe('lasFolkmangdsfil', () => {
  it.each([
    ['comma', `${RUBRIK}\n2580,Luleå,2019-12-31,78105,SCB\n`],
    ['semicolon, BOM, CRLF', `\uFEFF${RUBRIK.replaceAll(',', ';')}\r\n2580;Luleå;2019-12-31;78105;SCB\r\n`],
    ['quoted cells', `${RUBRIK}\n"2580","Luleå","2019-12-31","78105","SCB"`],
    ['blank lines around', `${RUBRIK}\n\n2580,Luleå,2019-12-31,78105,SCB\n\n\n`],
  ])('%s is read', (_, text) => expect(las(text)).toEqual({ rader: [LULEA], fel: [] }));

  it('a delimiter inside quotes belongs to the cell', () => {
    expect(las(`${RUBRIK}\n2580,Luleå,2019-12-31,78105,"SCB, rättad"`).rader[0]?.kalla).toBe('SCB, rättad');
  });

  it('lines are those of the file, also after blank lines and a cell of two lines', () => {
    const { fel } = las(`${RUBRIK}\n\n2580,Luleå,2019-12-31,78105,"SCB\n2020"\n2523,Gällivare,2019-12-31,17 529,SCB`);
    expect(fel.map((f) => [f.rad, f.falt])).toEqual([[3, 'kalla'], [5, 'folkmangd']]);
  });

  it('another encoding: every spoiled line, and what to do', () => {
    const { rader, fel } = las(`${RUBRIK}\n2580,Luleå,2019-12-31,78105,SCB\n2523,Gällivare,2019-12-31,17529,SCB`, 'latin1');
    expect(rader).toEqual([]);
    expect(fel.map((f) => [f.rad, f.text])).toEqual([
      [2, 'Raden är inte UTF-8 utan ser ut att vara Windows-1252 (ANSI). Spara filen som UTF-8.'],
      [3, 'Raden är inte UTF-8 utan ser ut att vara Windows-1252 (ANSI). Spara filen som UTF-8.'],
    ]);
  });

  it('UTF-16 and Excel are named', () => {
    expect(las(`\uFEFF${RUBRIK}`, 'utf16le').fel[0]?.text).toBe('Filen är UTF-16. Öppna den och spara som CSV i UTF-8.');
    expect(las('PK\u0003\u0004').fel[0]?.text).toBe('Filen är en Excelfil (xlsx). Öppna den och spara som CSV i UTF-8.');
  });

  it('a quote in the wrong place is a fault of its line', () => {
    expect(las(`${RUBRIK}\n2580,Lu"leå,2019-12-31,78105,SCB`).fel).toEqual([expect.objectContaining({ rad: 2, text: 'Ett citattecken på raden öppnas eller stängs på fel plats.' })]);
    expect(las(`${RUBRIK}\n2580,"Luleå,2019-12-31,78105,SCB`).fel).toHaveLength(1);
  });

  it('an empty file and what is not base64', () => {
    expect(las('').fel[0]?.text).toBe('Filen är tom.');
    expect(lasFolkmangdsfil('%%%', KOMMUNER).fel[0]?.text).toBe('Filen är tom.');
  });

  it('more faults than anybody reads are counted', () => {
    const { fel } = las(`${RUBRIK}\n${'x,Luleå,2019-12-31,1,SCB\n'.repeat(700)}`);
    expect(fel).toHaveLength(501);
    expect(fel.at(-1)).toMatchObject({ rad: 502, text: 'Och 200 fel till från den här raden och nedåt.' });
  });
});
