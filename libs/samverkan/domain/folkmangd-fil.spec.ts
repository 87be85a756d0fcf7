import fc from 'fast-check';
import { FLEST_RADER, type Filrad, FOLKMANGDSKOLUMNER, granskaFolkmangdsfil } from './folkmangd-fil';

fc.configureGlobal({ ...(process.env['SEED'] ? { seed: Number(process.env['SEED']) } : {}), numRuns: 500 });

const KOMMUNER = new Map([['2580', 'Luleå'], ['2523', 'Gällivare'], ['0114', 'Upplands Väsby']]);
const RUBRIK = [...FOLKMANGDSKOLUMNER];
const fil = (...rader: readonly (readonly string[])[]): Filrad[] => rader.map((celler, i) => ({ rad: i + 1, celler }));
const granska = (...rader: readonly (readonly string[])[]) => granskaFolkmangdsfil(fil(RUBRIK, ...rader), KOMMUNER);
const LULEA = ['2580', 'Luleå', '2019-12-31', '78105', 'SCB'];

describe('granskaFolkmangdsfil', () => {
  it('reads whole rows, whatever the order of the columns', () => {
    const svar = granskaFolkmangdsfil(fil(['kalla', 'Folkmangd', 'datum', 'kommun', 'kommunkod'], ['SCB', '78105', '2019-12-31', 'Luleå', '2580']), KOMMUNER);
    expect(svar).toEqual({ fel: [], rader: [{ kommunkod: '2580', datum: '2019-12-31', antal: 78105, kalla: 'SCB' }] });
  });

  it.each([
    ['unknown kommunkod', ['2599', 'Luleå', '2019-12-31', '1', 'SCB'], 'kommunkod', 'Kommunkoden 2599 hör inte till någon kommun i samverkan.'],
    ['lost leading zero', ['114', 'Upplands Väsby', '2019-12-31', '1', 'SCB'], 'kommunkod', '”114” har tre siffror. En kommunkod har fyra; kalkylprogrammet kan ha tagit bort en inledande nolla.'],
    ['letters as kommunkod', ['Luleå', 'Luleå', '2019-12-31', '1', 'SCB'], 'kommunkod', '”Luleå” är inte en kommunkod. Den har fyra siffror.'],
    ['empty kommunkod', ['', 'Luleå', '2019-12-31', '1', 'SCB'], 'kommunkod', 'Kommunkod saknas.'],
    ['name of another kommun', ['2580', 'Gällivare', '2019-12-31', '1', 'SCB'], 'kommun', 'Kommunkoden 2580 är Luleå, men raden säger ”Gällivare”.'],
    ['decimal comma', ['2580', 'Luleå', '2019-12-31', '78105,0', 'SCB'], 'folkmangd', '”78105,0” har decimaler. Folkmängd är ett heltal utan komma och punkt.'],
    ['decimal point', ['2580', 'Luleå', '2019-12-31', '78105.5', 'SCB'], 'folkmangd', '”78105.5” har decimaler. Folkmängd är ett heltal utan komma och punkt.'],
    ['negative', ['2580', 'Luleå', '2019-12-31', '-5', 'SCB'], 'folkmangd', '”-5” är negativt. Folkmängd är ett heltal från 0.'],
    ['true minus sign', ['2580', 'Luleå', '2019-12-31', '−5', 'SCB'], 'folkmangd', '”−5” är negativt. Folkmängd är ett heltal från 0.'],
    ['thousands', ['2580', 'Luleå', '2019-12-31', '78 105', 'SCB'], 'folkmangd', '”78 105” har mellanrum. Skriv siffrorna tätt.'],
    ['letter O', ['2580', 'Luleå', '2019-12-31', '7810O', 'SCB'], 'folkmangd', '”7810O” är inte ett heltal.'],
    ['too many people', ['2580', 'Luleå', '2019-12-31', '99999999999', 'SCB'], 'folkmangd', '99999999999 är fler än en kommun kan ha.'],
    ['no figure', ['2580', 'Luleå', '2019-12-31', '', 'SCB'], 'folkmangd', 'Folkmängd saknas.'],
    ['day that does not exist', ['2580', 'Luleå', '2019-02-30', '1', 'SCB'], 'datum', '2019-02-30 finns inte i kalendern.'],
    ['other way to write a day', ['2580', 'Luleå', '31/12 2019', '1', 'SCB'], 'datum', '”31/12 2019” är inte ett datum. Skriv ÅÅÅÅ-MM-DD.'],
    ['no source', ['2580', 'Luleå', '2019-12-31', '1', ' '], 'kalla', 'Källa saknas. Skriv till exempel SCB.'],
    ['line break in the source', ['2580', 'Luleå', '2019-12-31', '1', 'SCB\n2019'], 'kalla', 'Källan innehåller ett styrtecken eller en radbrytning.'],
    ['too many values', ['2580', 'Luleå', '2019-12-31', '78105', '0', 'SCB'], 'rad', 'Raden har 6 värden, men rubriken har 5. Kanske står ett decimalkomma eller ett avgränsningstecken i ett värde.'],
    ['too few values', ['2580', 'Luleå'], 'rad', 'Raden har 2 värden, men rubriken har 5.'],
  ])('%s: named with its line', (_, rad, falt, text) => {
    const { rader, fel } = granska(LULEA.with(2, '2018-12-31'), rad);
    expect(rader).toEqual([]);
    expect(fel).toEqual([{ rad: 3, falt, varde: expect.any(String), text }]);
  });

  it('the same kommun and date twice: the second is named, with the line of the first', () => {
    expect(granska(LULEA, LULEA.with(2, '2020-12-31'), LULEA.with(3, '1')).fel).toEqual([
      { rad: 4, falt: 'kommunkod', varde: '2580', text: 'Luleå har redan en rad för 2019-12-31: rad 2.' },
    ]);
  });

  it('lists every fault of every row, in the order of the lines, and reads nothing', () => {
    const { rader, fel } = granska(LULEA, ['2599', 'X', '2019-13-01', '-1', ''], ['2523', 'Gällivare', '2019-12-31', '17529', 'SCB'], LULEA.with(3, '1,5'));
    expect(rader).toEqual([]);
    expect(fel.map((f) => [f.rad, f.falt])).toEqual([[3, 'kommunkod'], [3, 'datum'], [3, 'folkmangd'], [3, 'kalla'], [5, 'folkmangd'], [5, 'kommunkod']]);
  });

  it.each([
    ['an empty file', fil(), 'Filen är tom.'],
    ['blank lines alone', fil([''], [' ', '']), 'Filen är tom.'],
    ['a heading alone', fil(RUBRIK, ['']), 'Filen har inga rader under rubriken.'],
    ['a column missing', fil(RUBRIK.slice(1), LULEA), 'Rubriken ska ha kolumnerna kommunkod, kommun, datum, folkmangd, kalla, var och en en gång, skilda åt av komma eller semikolon.'],
    ['a column too many', fil([...RUBRIK, 'lan'], LULEA), 'Rubriken ska ha kolumnerna kommunkod, kommun, datum, folkmangd, kalla, var och en en gång, skilda åt av komma eller semikolon.'],
    ['a column twice', fil(['kommunkod', 'kommun', 'kommun', 'folkmangd', 'kalla'], LULEA), 'Rubriken ska ha kolumnerna kommunkod, kommun, datum, folkmangd, kalla, var och en en gång, skilda åt av komma eller semikolon.'],
  ])('%s is refused', (_, innehall, text) => {
    expect(granskaFolkmangdsfil(innehall, KOMMUNER)).toEqual({ rader: [], fel: [expect.objectContaining({ text })] });
  });

  it('too many rows are refused as a whole', () => {
    const { fel } = granska(...Array.from({ length: FLEST_RADER + 1 }, () => LULEA));
    expect(fel).toHaveLength(1);
    expect(fel[0]?.text).toBe('Filen har 2001 rader. Dela den i filer med högst 2000 rader.');
  });

  it('a date after the business date is read: a snapshot does not wait for the calendar', () => {
    expect(granska(LULEA.with(2, '2023-12-31')).rader).toHaveLength(1);
  });

  it('blank lines keep the line numbers of the file', () => {
    expect(granskaFolkmangdsfil([{ rad: 1, celler: RUBRIK }, { rad: 2, celler: [''] }, { rad: 3, celler: LULEA.with(3, 'x') }], KOMMUNER).fel[0]?.rad).toBe(3);
  });

  it('whatever stands in the cells: rows or faults, never both, and every fault names a line of the file', () => {
    const cell = fc.oneof(fc.constantFrom(...LULEA, '2523', 'Gällivare', '17529', '2020-12-31', ''), fc.string());
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 8 }), (rader) => {
        const { rader: lasta, fel } = granska(...rader);
        const ifyllda = rader.filter((r) => r.some((c) => c.trim() !== '')).length;
        if (fel.length > 0) return lasta.length === 0 && fel.every((f) => f.rad >= 1 && f.rad <= rader.length + 1 && f.text !== '');
        return lasta.length === ifyllda && lasta.every((r) => Number.isInteger(r.antal) && r.antal >= 0 && KOMMUNER.has(r.kommunkod));
      }),
    );
  });
});
