import fc from 'fast-check';
import { delaSierad, tolkaSiebelopp, tolkaSiedatum } from './sie-rad';
import { FLEST_SIEFEL, tolkaSie } from './sie-tolka';
import { utfallFranSie } from './sie-utfall';
import { utfallFranCsv } from './utfall-csv';

fc.configureGlobal({ ...(process.env['SEED'] ? { seed: Number(process.env['SEED']) } : {}), numRuns: 500 });

const HUVUD = ['#FLAGGA 0', '#PROGRAM "Prov" 1.0', '#FORMAT PC8', '#GEN 20201101', '#SIETYP 4E', '#FNAMN "Luleå kommun"', '#ORGNR 212580-0009', '#RAR 0 20200101 20201231'];
const VER = ['#VER A 1 20201005 "Träff"', '{', '#TRANS 4010 {1 "100" 6 "P1"} 125.50', '#TRANS 1930 {} -125.50', '}'];
const text = (...rader: readonly string[]): string => [...rader, ''].join('\r\n');
const fel = (...rader: readonly string[]) => tolkaSie(text(...rader)).fel;
const krav = { ar: 2020, orgnr: '212580-0009' };
const utfall = (...rader: readonly string[]) => utfallFranSie(tolkaSie(text(...rader)), krav);

describe('delaSierad', () => {
  it.each([
    ['#KONTO 1910 "Kassa och bank"', ['#KONTO', '1910', 'Kassa och bank']],
    ['#FNAMN "Kommunens \\"e-kontor\\""', ['#FNAMN', 'Kommunens "e-kontor"']],
    ['#TRANS\t4010\t{1 "100" 6 "P 1"}  -12.5 "" "Text {med} klammer"', ['#TRANS', '4010', ['1', '100', '6', 'P 1'], '-12.5', '', 'Text {med} klammer']],
    ['#TRANS 4010 {} 1', ['#TRANS', '4010', [], '1']],
    ['#TRANS 4010{}1', ['#TRANS', '4010', [], '1']],
    ['#KONTO 1 "C:\\temp"', ['#KONTO', '1', 'C:\\temp']],
  ])('%s', (rad, falt) => expect(delaSierad(rad)).toEqual({ slag: 'falt', falt }));

  it.each(['#KONTO 1 "aldrig stängt', '#TRANS 1 {1 "a" 5', '#TRANS 1 } 5', '#TRANS 1 {{}} 5', '#KONTO 1 "slut\\"'])('refuses %s', (rad) => expect(delaSierad(rad).slag).toBe('fel'));

  it('reads back any texts that are written by the rules', () => {
    const ord = fc.string({ unit: 'grapheme' }).filter((t) => !/[\p{Cc}]/u.test(t) && !t.endsWith('\\') && !t.includes('\\"'));
    fc.assert(fc.property(fc.array(ord), (texter) => expect(delaSierad(texter.map((t) => `"${t.replaceAll('"', '\\"')}"`).join(' '))).toEqual({ slag: 'falt', falt: texter })));
  });
});

describe('amounts and days', () => {
  it('are exact to the öre, for any amount', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 13n), max: 10n ** 13n }), (ore) => {
        const abs = ore < 0n ? -ore : ore;
        expect(tolkaSiebelopp(`${ore < 0n ? '-' : ''}${abs / 100n}.${(abs % 100n).toString().padStart(2, '0')}`)).toBe(ore);
      }),
    );
  });

  it.each([['0', 0n], ['5', 500n], ['-5.1', -510n], ['90071992547.41', 9_007_199_254_741n]])('%s', (skrivet, ore) => expect(tolkaSiebelopp(skrivet)).toBe(ore));
  it.each(['', '1,5', '1.555', '1 000', '+5', '−5', '1e3', '.5', '5.', '100000000000.01'])('refuses ”%s”', (skrivet) => expect(tolkaSiebelopp(skrivet)).toBeNull());
  it.each([['20201031', '2020-10-31'], ['20200229', '2020-02-29'], ['20210229', null], ['2020-10-31', null], ['20201301', null], ['', null]])('day %s', (skrivet, dag) => expect(tolkaSiedatum(skrivet)).toBe(dag));
});

describe('a file that is refused names line and rule', () => {
  it.each([
    ['does not begin with #FLAGGA', ['<xml>'], 1, 'Inte en SIE-fil'],
    ['a voucher that does not balance', [...HUVUD, '#VER A 1 20201005', '{', '#TRANS 4010 {} 100.00', '#TRANS 1930 {} -99.99', '}'], 9, 'Verifikationen balanserar inte'],
    ['cut off inside a voucher', [...HUVUD, ...VER.slice(0, 3)], 12, 'Avklippt fil'],
    ['a voucher inside another', [...HUVUD, ...VER.slice(0, 4), ...VER], 13, 'Avbruten verifikation'],
    ['cut off before its check sum', ['#FLAGGA 0', '#KSUMMA', ...HUVUD.slice(1)], 10, 'Avklippt fil'],
    ['a decimal comma', [...HUVUD, '#RES 0 4010 1,50'], 9, 'Belopp'],
    ['a row outside a voucher', [...HUVUD, '#TRANS 4010 {} 1'], 9, 'Utanför verifikation'],
    ['no object list', [...HUVUD, '#PSALDO 0 202010 4010 5.00'], 9, 'Objektlista'],
    ['half a pair of objects', [...HUVUD, '#PSALDO 0 202010 4010 {1} 5.00'], 9, 'Objektlista'],
    ['a quotation mark left open', [...HUVUD, '#KONTO 4010 "Konsult'], 9, 'Oläslig rad'],
    ['an impossible day', [...HUVUD, '#VER A 1 20201305', '{', '}'], 9, 'Datum'],
    ['another currency', [...HUVUD, '#VALUTA EUR'], 9, 'Valuta'],
    ['an unknown type', ['#FLAGGA 0', '#SIETYP 5'], 2, 'SIE-typ'],
    ['an added row without its #TRANS', [...HUVUD, '#VER A 1 20201005', '{', '#RTRANS 4010 {} 5', '#TRANS 4010 {} 0', '}'], 11, 'Tillagd rad'],
    ['a stray brace', [...HUVUD, '}'], 9, 'Klammer'],
    ['a line without record', [...HUVUD, 'hej'], 9, 'Oläslig rad'],
  ])('%s', (_, rader, rad, regel) => expect(fel(...rader)[0]).toMatchObject({ rad, regel }));

  it('cut off inside its last line', () => expect(tolkaSie([...HUVUD, '#RES 0 4010 12'].join('\n')).fel).toEqual([expect.objectContaining({ rad: 9, regel: 'Avklippt fil' })]));
  it('stops listing faults in time', () => expect(fel('#FLAGGA 0', ...Array.from({ length: 5000 }, () => 'x'))).toHaveLength(FLEST_SIEFEL));

  it("another company's organisation number, another year, a day outside it", () => {
    expect(utfall(...HUVUD.with(6, '#ORGNR 556036-0793'), ...VER).fel).toEqual([expect.objectContaining({ rad: 7, regel: 'Annat organisationsnummer' })]);
    expect(utfall(...HUVUD.with(7, '#RAR 0 20210101 20211231'), ...VER).fel[0]).toMatchObject({ rad: 8, regel: 'Fel år' });
    expect(utfall(...HUVUD, ...VER.with(0, '#VER A 1 20210105')).fel).toEqual([expect.objectContaining({ rad: 9, regel: 'Fel år' })]);
    expect(utfall(...HUVUD.slice(0, 7), ...VER).fel[0]).toMatchObject({ regel: 'Räkenskapsår saknas' });
    expect(utfall(...HUVUD, '#PSALDO 0 201910 4010 {} 1').fel[0]).toMatchObject({ rad: 9, regel: 'Fel år' });
  });

  it('vouchers that do not come to the balance of the year are missing', () => {
    expect(utfall(...HUVUD, '#RES 0 4010 200.00', ...VER).fel).toEqual([expect.objectContaining({ rad: 9, regel: 'Verifikationer saknas' })]);
    expect(utfall(...HUVUD, '#RES 0 4010 125.50', ...VER).fel).toEqual([]);
  });

  it('of balance sheet accounts alone has nothing to read', () => expect(utfall(...HUVUD, '#RES 0 1930 5').fel[0]).toMatchObject({ regel: 'Inget utfall' }));
});

describe('a file that is read', () => {
  it('gives vouchers with account, objects and their names', () => {
    const { underlag } = utfall(...HUVUD, '#KONTO 4010 "Konsulter"', '#DIM 6 "Projekt"', '#OBJEKT 6 "P1" "Elevhälsa"', ...VER);
    expect(underlag).toEqual({
      franManad: 1, tillManad: 10, anmarkningar: [],
      poster: [{ sida: 'kostnad', konto: '4010', kontonamn: 'Konsulter', belopp: 12_550n, rad: 14, franManad: 10, tillManad: 10, objekt: [{ dimension: 1, nummer: '100', namn: null }, { dimension: 6, nummer: 'P1', namn: 'Elevhälsa' }] }],
    });
  });

  it('counts neither rows struck out nor those added beside their #TRANS', () => {
    const ver = ['#VER A 1 20200305', '{', '#TRANS 4010 {} 100', '#BTRANS 4010 {} 70', '#RTRANS 4020 {} 30', '#TRANS 4020 {} 30', '#TRANS 1930 {} -130', '}'];
    expect(utfall(...HUVUD, ...ver).underlag?.poster.map((p) => [p.konto, p.belopp])).toEqual([['4010', 10_000n], ['4020', 3_000n]]);
  });

  it('notes unknown records once and passes over them', () => {
    expect(utfall(...HUVUD, '#PAYROLL 1', '#PAYROLL 2', ...VER).underlag?.anmarkningar).toEqual(['Okänd post #PAYROLL från rad 9 hoppades över (2 st).']);
  });

  it('of period balances takes the objects once: by project, and the rest of the account without object', () => {
    const saldon = ['#PSALDO 0 202003 4010 {} 100', '#PSALDO 0 202003 4010 {1 "100"} 90', '#PSALDO 0 202003 4010 {6 "P1"} 60', '#PSALDO -1 201903 4010 {} 9'];
    const { underlag } = utfall(...HUVUD.with(4, '#SIETYP 3'), ...saldon, '#OMFATTN 20201031');
    expect(underlag?.poster.map((p) => [p.objekt.map((o) => o.nummer).join(), p.belopp])).toEqual([['P1', 6_000n], ['', 4_000n]]);
    expect(underlag).toMatchObject({ franManad: 1, tillManad: 10 });
  });

  it('of yearly balances is one sum to the day it speaks to', () => {
    expect(utfall(...HUVUD.with(4, '#SIETYP 1'), '#OMFATTN 20201031', '#RES 0 3010 -500').underlag).toMatchObject({ tillManad: 10, poster: [{ sida: 'intakt', belopp: -50_000n, franManad: 1, tillManad: 10 }] });
  });

  it("the file's own kind of account goes before the first digit", () => {
    expect(utfall(...HUVUD, '#KONTO 8310 "Ränta"', '#KTYP 8310 I', '#RES 0 8310 -5').underlag?.poster[0]?.sida).toBe('intakt');
  });

  it('for import (4I) needs no year and speaks for its own months', () => {
    const { underlag } = utfall('#FLAGGA 0', '#SIETYP 4I', '#FNAMN "Lön"', ...VER);
    expect(underlag).toMatchObject({ franManad: 10, tillManad: 10, anmarkningar: ['Filen har inget organisationsnummer att kontrollera.'] });
  });

  it('never throws, whatever is written', () => {
    const rad = fc.oneof(fc.constantFrom(...HUVUD, ...VER), fc.string());
    fc.assert(fc.property(fc.array(rad), (rader) => { utfallFranSie(tolkaSie(['#FLAGGA 0', ...rader].join('\n')), krav); }));
  });
});

describe('utfallFranCsv', () => {
  const RUBRIK = ['manad', 'konto', 'kostnadsstalle', 'projekt', 'belopp'];
  const las = (...rader: readonly (readonly string[])[]) => utfallFranCsv([RUBRIK, ...rader].map((celler, i) => ({ rad: i + 1, celler })), 2020);

  it('reads amounts with grouping and one decimal sign, debit above zero', () => {
    const { underlag } = las(['2020-03', '4010', '100', 'P1', '1 250,50'], ['2020-10', '3010', '', '', '-5\u00a0000'], ['2020-04', '4010', '', '', '0,00']);
    expect(underlag).toMatchObject({ franManad: 3, tillManad: 10 });
    expect(underlag?.poster.map((p) => [p.sida, p.belopp, p.objekt.map((o) => `${o.dimension} ${o.nummer}`)])).toEqual([['kostnad', 125_050n, ['1 100', '6 P1']], ['intakt', -500_000n, []]]);
  });

  it('refuses mixed decimal signs with the line of both', () => {
    expect(las(['2020-03', '4010', '', '', '1250,50'], ['2020-03', '4010', '', '', '12'], ['2020-03', '4010', '', '', '1.50']).fel).toEqual([
      { rad: 4, regel: 'Blandade decimaltecken', text: '”1.50” har punkt, men rad 2 har komma. Använd samma decimaltecken i hela filen.' },
    ]);
  });

  it.each([
    [['2020-13', '4010', '', '', '1'], 'Månad'],
    [['2021-01', '4010', '', '', '1'], 'Fel år'],
    [['2020-01', '1930', '', '', '1'], 'Konto'],
    [['2020-01', '4010', '', '', '1.234,50'], 'Belopp'],
    [['2020-01', '4010', '', '', ''], 'Belopp'],
    [['2020-01', '4010', '', '', '1', 'x'], 'Antal värden'],
  ])('refuses %j: %s', (rad, regel) => expect(las(['2020-01', '4010', '', '', '5'], rad).fel).toEqual([expect.objectContaining({ rad: 3, regel })]));

  it('refuses another heading', () => expect(utfallFranCsv([{ rad: 1, celler: ['a', 'b'] }], 2020).fel[0]).toMatchObject({ rad: 1, regel: 'Rubrik' }));
});
