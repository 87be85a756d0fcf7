import { ager, brak, org, register } from './agande.testdata';
import { agandebildPer } from './agandebild';
import { granskaAgande, provaNyStyrelseplats, provaNyttInnehav } from './granska-agande';
import { andelExakt, andelstext } from './andel';
import { type Innehav, type Styrelseplats, tolkaAndel } from './innehav';
import { arAvslag } from '@gemensam/shared/domain';
import fc from 'fast-check';

fc.configureGlobal({ seed: process.env['SEED'] ? Number(process.env['SEED']) : undefined, numRuns: 1000 });

const ORGS = [org('K', 'kommun'), org('P', 'kommun'), org('X'), org('Y'), org('S', 'stiftelse'), org('F', 'kommunalforbund'), org('E', 'forening')];
const fel = (...innehav: readonly Innehav[]) => granskaAgande(register(ORGS, innehav)).map((a) => [a.regel, a.falt]);

describe('granskaAgande refuses what cannot be', () => {
  it.each<[string, readonly Innehav[], string, string]>([
    ['more than the whole of the votes', [ager('K', 60, 'X'), ager('P', 50, 'X', { kapital: null })], 'Över 100 procent', 'roster'],
    ['more than the whole of the capital', [ager('K', 60, 'X'), ager('P', 10, 'X', { kapital: brak(41) })], 'Över 100 procent', 'kapital'],
    ['a hair more than the whole', [ager('K', brak(2, 3), 'X'), ager('P', brak(333_334, 1_000_000), 'X', { kapital: null })], 'Över 100 procent', 'roster'],
    ['one share above the whole', [ager('K', 101, 'X')], 'Mer än allt', 'roster'],
    ['nothing', [ager('K', 0, 'X')], 'Andelen är noll', 'roster'],
    ['below nothing', [ager('K', -5, 'X')], 'Andelen är noll', 'roster'],
    ['nothing of the capital', [ager('K', 5, 'X', { kapital: brak(0) })], 'Andelen är noll', 'kapital'],
    ['a denominator of 0', [ager('K', brak(1, 0), 'X')], 'Nämnaren är noll', 'roster'],
    ['a denominator below 0', [ager('K', brak(-1, -2), 'X')], 'Nämnaren är noll', 'roster'],
    ['an end before the start', [ager('K', 5, 'X', { till: '2019-12-31' })], 'Slut före början', 'till'],
    ['overlapping periods', [ager('K', 5, 'X', { till: '2020-06-30' }), ager('K', 6, 'X', { fran: '2020-06-30' })], 'Perioderna går in i varandra', 'fran'],
    ['an owned kommun', [ager('K', 5, 'P')], 'Har inga ägare', 'agdId'],
    ['an owned stiftelse', [ager('K', 5, 'S')], 'Har inga ägare', 'agdId'],
    ['an owned kommunalförbund', [ager('K', 5, 'F')], 'Har inga ägare', 'agdId'],
    ['a förening that owns itself', [ager('E', 5, 'E')], 'Äger sig själv', 'agareId'],
    ['own shares above a tenth', [ager('X', brak(101, 1000), 'X')], 'För många egna aktier', 'roster'],
    ['own shares above a tenth of the capital', [ager('X', brak(0), 'X', { kapital: brak(11) })], 'För många egna aktier', 'kapital'],
    ['an unknown owner', [ager('?', 5, 'X')], 'Okänd organisation', 'agareId'],
    ['an unknown owned', [ager('K', 5, '?')], 'Okänd organisation', 'agdId'],
  ])('%s', (_namn, innehav, regel, falt) => {
    expect(fel(...innehav)).toEqual([[regel, `innehav.${innehav.length - 1}.${falt}`]]);
    const nytt = innehav.at(-1);
    expect(nytt && provaNyttInnehav(nytt, register(ORGS, innehav.slice(0, -1)))).toMatchObject({ regel, falt });
  });

  it('an org.nr that stands twice', () => {
    const [a, b] = [org('A'), org('B')];
    expect(granskaAgande(register([a, { ...b, orgnr: a.orgnr }], [])).map((f) => [f.regel, f.falt])).toEqual([['Samma organisationsnummer', 'organisationer.1.orgnr']]);
    expect(granskaAgande(register([{ ...a, orgnr: null }, { ...b, orgnr: null }], []))).toEqual([]);
  });

  it('seats: of a stiftelse alone, whole and above zero, not twice by one at a time', () => {
    const plats: Styrelseplats = { stiftelseId: 'S', utseddAvId: 'K', antal: 2, fran: '2020-01-01', till: null };
    const utfall = (p: Partial<Styrelseplats>, finns: readonly Styrelseplats[] = []) => provaNyStyrelseplats({ ...plats, ...p }, register(ORGS, [], { styrelseplatser: finns }));
    expect(utfall({})).toBeNull();
    expect(utfall({ utseddAvId: null }, [plats])).toBeNull();
    expect(utfall({ stiftelseId: 'X' })).toMatchObject({ regel: 'Inte en stiftelse', falt: 'stiftelseId' });
    expect(utfall({ stiftelseId: '?' })).toMatchObject({ falt: 'stiftelseId' });
    expect(utfall({ utseddAvId: '?' })).toMatchObject({ falt: 'utseddAvId' });
    expect(utfall({ till: '2019-01-01' })).toMatchObject({ falt: 'till' });
    for (const antal of [0, -1, 1.5, NaN, 1001]) expect(utfall({ antal })).toMatchObject({ regel: 'Antal platser', falt: 'antal' });
    expect(utfall({ fran: '2021-01-01' }, [plats])).toMatchObject({ regel: 'Perioderna går in i varandra', falt: 'fran' });
    const fem = { ...org('T', 'stiftelse'), styrelseantal: 5 };
    const styrelsen = (antal: number) => granskaAgande(register([...ORGS, fem], [], { styrelseplatser: [{ ...plats, stiftelseId: 'T', antal: 3 }, { ...plats, stiftelseId: 'T', utseddAvId: null, antal, fran: '2020-06-01' }] }));
    expect(styrelsen(2)).toEqual([]);
    expect(styrelsen(3)).toMatchObject([{ regel: 'Fler platser än styrelsen har', falt: 'styrelseplatser.1.antal' }]);
    expect(granskaAgande(register(ORGS, [], { styrelseplatser: [plats, { ...plats, fran: '2021-01-01' }] }))).toMatchObject([{ falt: 'styrelseplatser.1.fran' }]);
  });
});

describe('granskaAgande lets through what can be', () => {
  it.each<[string, readonly Innehav[]]>([
    ['thirds to the whole', [ager('K', brak(1, 3), 'X'), ager('P', brak(1, 3), 'X'), ager('Y', brak(1, 3), 'X')]],
    ['one after the other, each the whole', [ager('K', 100, 'X', { till: '2020-06-30' }), ager('P', 100, 'X', { fran: '2020-07-01' })]],
    ['the same owner again', [ager('K', 100, 'X', { till: '2020-06-30' }), ager('K', 40, 'X', { fran: '2020-07-01' })]],
    ['own shares of a tenth without votes', [ager('X', brak(0), 'X', { kapital: brak(10) }), ager('K', 100, 'X', { kapital: brak(90) })]],
    ['each other', [ager('X', 100, 'Y'), ager('Y', 100, 'X')]],
    ['a day of one day', [ager('K', 5, 'X', { till: '2020-01-01' })]],
  ])('%s', (_namn, innehav) => expect(fel(...innehav)).toEqual([]));

  it('sums are judged per day: what the sweep says is what every day says', () => {
    const dag = fc.integer({ min: 1, max: 28 }).map((d) => `2020-01-${String(d).padStart(2, '0')}`);
    const innehav = fc.array(fc.record({ agare: fc.constantFrom('K', 'P', 'Y', 'S', 'F', 'E'), t: fc.integer({ min: 1, max: 70 }), a: dag, b: dag, oppen: fc.boolean() }), { maxLength: 7 });
    fc.assert(
      fc.property(innehav, (rader) => {
        const alla = rader.map((r) => ager(r.agare, r.t, 'X', { fran: r.a < r.b ? r.a : r.b, till: r.oppen ? null : r.a < r.b ? r.b : r.a }));
        const dagar = Array.from({ length: 40 }, (_, n) => `2020-${n < 31 ? '01' : '02'}-${String((n % 31) + 1).padStart(2, '0')}`);
        const iKraft = (h: Innehav, d: string): boolean => h.fran <= d && (h.till ?? '9') >= d;
        const overlapp = alla.some((h, n) => alla.some((o, m) => m > n && o.agareId === h.agareId && dagar.some((d) => iKraft(h, d) && iKraft(o, d))));
        const over = dagar.some((d) => alla.filter((h) => iKraft(h, d)).reduce((s, h) => s + h.roster.taljare, 0n) > 100n);
        const svar = new Set(fel(...alla).map(([regel]) => regel));
        expect(svar).toEqual(new Set(overlapp ? ['Perioderna går in i varandra'] : over ? ['Över 100 procent'] : []));
      }),
    );
  });
});

it('a picture of an unknown organisation is a bug', () => expect(() => agandebildPer(register(ORGS, [ager('K', 5, '?')]), '2021-01-01')).toThrow(RangeError));

describe('shares as text', () => {
  it.each([
    ['33,5 %', 67n, 200n], ['33,5', 67n, 200n], ['1/3', 1n, 3n], ['100', 1n, 1n], [' 2 / 6 ', 1n, 3n], ['0,000000000001', 1n, 10n ** 14n],
  ])('%j is read exactly', (text, taljare, namnare) => expect(tolkaAndel(text, 'roster')).toEqual({ taljare, namnare }));

  it.each([
    ['', 'Andel saknas'], ['33.5', 'Inte en andel'], ['1/0', 'Nämnaren är noll'], ['0', 'Andelen är noll'], ['0/5', 'Andelen är noll'], ['101', 'Mer än allt'], ['4/3', 'Mer än allt'], ['-5', 'Inte en andel'], ['hälften', 'Inte en andel'], ['1/2/3', 'Inte en andel'], ['0,0000000000001', 'Inte en andel'],
  ])('%j is refused: %s', (text, regel) => expect(tolkaAndel(text, 'roster')).toMatchObject({ regel, falt: 'roster' }));

  it('own shares may carry no votes', () => expect(tolkaAndel('0', 'roster', { minst0: true })).toEqual({ taljare: 0n, namnare: 1n }));

  it.each([
    [1n, 3n, '33,33'], [2n, 3n, '66,67'], [12n, 25n, '48'], [1n, 8n, '12,5'], [499_999n, 1_000_000n, '49,9999'], [500_001n, 1_000_000n, '50,0001'], [1n, 10n ** 9n, '0,0000001'],
    [10n ** 9n - 1n, 10n ** 9n, '99,9999999'],
  ])('%s/%s reads %s %%', (taljare, namnare, text) => expect(andelstext({ taljare, namnare })).toBe(`${text}\u00A0%`));

  it('what is too near to write says on which side it lies', () => {
    const n = 10n ** 40n;
    expect([andelstext({ taljare: n / 2n - 1n, namnare: n }), andelstext({ taljare: n / 2n + 1n, namnare: n }), andelstext({ taljare: 1n, namnare: n }), andelstext({ taljare: n - 1n, namnare: n })])
      .toEqual(['strax under 50\u00A0%', 'strax över 50\u00A0%', 'strax över 0\u00A0%', 'strax under 100\u00A0%']);
  });

  it('only 0, 50 and 100 per cent read as that, and what is written back is read as the same share', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 10n ** 15n - 1n }), fc.bigInt({ min: 1n, max: 10n ** 15n - 1n }), (a, b) => {
        const andel = a <= b ? { taljare: a, namnare: b } : { taljare: b, namnare: a };
        expect(andelstext(andel) === '50\u00A0%').toBe(andel.taljare * 2n === andel.namnare);
        const last = tolkaAndel(andelExakt(andel), 'roster');
        if (arAvslag(last)) throw new Error(last.text);
        expect(last.taljare * andel.namnare).toBe(andel.taljare * last.namnare);
      }),
    );
  });
});
