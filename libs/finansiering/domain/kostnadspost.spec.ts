import fc from 'fast-check';
import { arAvslag } from '@gemensam/shared/domain';
import { type Kostnadspostinmatning, kostnadspostfel, procenttext, provaKostnadspost, provaOppenForAndring, tolkaAndelLika } from './kostnadspost';

fc.configureGlobal({ seed: process.env['SEED'] ? Number(process.env['SEED']) : undefined });

const inmatning = (val: Partial<Kostnadspostinmatning> = {}): Kostnadspostinmatning => ({
  namn: ' e-kontor ', ar: 2021, slag: 'e_kontor', belopp: '918 200 kr', nyckeltyp: 'blandad', andelLikaProcent: '50', referensdatum: '2019-12-31',
  deltagare: ['2581', '2580', '2581'], utanforBudget: false, antagande: '  ', kalla: ' Verksamhetsplan 2021 ', ...val,
});

describe('provaKostnadspost', () => {
  it('reads amount and per cent exactly, trims texts and counts a kommun once', () => {
    expect(provaKostnadspost(inmatning())).toEqual({
      namn: 'e-kontor', ar: 2021, slag: 'e_kontor', belopp: 91_820_000n, nyckeltyp: 'blandad', andelLika: { taljare: 1n, namnare: 2n },
      referensdatum: '2019-12-31', inmatad: null, deltagare: ['2580', '2581'], projektId: null, utanforBudget: false, antagande: null, kalla: 'Verksamhetsplan 2021',
    });
  });

  it('drops characters that cannot be stored', () => {
    const udda = inmatning({ namn: 'e-\u0000kontor', kalla: 'plan\ud800', antagande: '50/50\u0000', deltagare: ['2580\u0000'] });
    expect(provaKostnadspost(udda)).toMatchObject({ namn: 'e-kontor', kalla: 'plan', antagande: '50/50', deltagare: ['2580'] });
  });

  it('drops what the key does not use', () => {
    expect(provaKostnadspost(inmatning({ nyckeltyp: 'lika' }))).toMatchObject({ andelLika: null, referensdatum: null });
    expect(provaKostnadspost(inmatning({ nyckeltyp: 'invanarantal' }))).toMatchObject({ andelLika: null, referensdatum: '2019-12-31' });
  });

  it.each([
    ['namn', { namn: '\u00a0' }], ['namn', { namn: 'x'.repeat(161) }], ['ar', { ar: 1999 }], ['ar', { ar: 2101 }], ['ar', { ar: 2021.5 }],
    ['belopp', { belopp: '490 000,505 kr' }], ['belopp', { belopp: '12O kr' }], ['belopp', { belopp: '' }], ['belopp', { belopp: '\u2212490 000' }],
    ['andelLikaProcent', { andelLikaProcent: null }], ['andelLikaProcent', { andelLikaProcent: '100,0001' }], ['andelLikaProcent', { andelLikaProcent: '-1' }],
    ['deltagare', { deltagare: [] }], ['kalla', { kalla: ' ' }], ['antagande', { antagande: 'x'.repeat(1001) }],
  ] as const)('refuses at the field %s: %j', (falt, val) => {
    expect(provaKostnadspost(inmatning(val))).toMatchObject({ slag: 'avslag', falt });
  });
});

describe('kostnadspostfel', () => {
  it('says all that is wrong at once, in the order of the form, one per field', () => {
    const fel = kostnadspostfel(inmatning({ namn: '', ar: 0, belopp: '', andelLikaProcent: '', deltagare: [], antagande: 'x'.repeat(1001), kalla: '' }));
    expect(fel.map((f) => f.falt)).toEqual(['namn', 'ar', 'belopp', 'andelLikaProcent', 'deltagare', 'antagande', 'kalla']);
    expect(fel.find((f) => f.falt === 'andelLikaProcent')).toMatchObject({ text: 'Ange hur stor del som fördelas lika mellan kommunerna.', utvag: 'Skriv till exempel 50, för hälften.' });
    expect(kostnadspostfel(inmatning())).toEqual([]);
  });

  it('of values per kommun says each that cannot be read at its own field', () => {
    const varden = [{ kommunkod: '2580', varde: 'en' }, { kommunkod: '2581', varde: '12' }, { kommunkod: '2582', varde: '-1' }];
    const fel = kostnadspostfel(inmatning({ nyckeltyp: 'antal', enhet: 'elever', deltagare: ['2580', '2581', '2582'], varden }));
    expect(fel.map((f) => f.falt)).toEqual(['varden.2580', 'varden.2582']);
    expect(kostnadspostfel(inmatning({ nyckeltyp: 'antal', enhet: ' ', deltagare: ['2580', '2581', '2582'], varden })).map((f) => f.falt)).toEqual(['enhet']);
  });
});

describe('tolkaAndelLika and procenttext', () => {
  it.each([['50', 1n, 2n], ['37,5', 3n, 8n], ['0', 0n, 1n], ['100 %', 1n, 1n], ['33,333333333333', 33_333_333_333_333n, 100_000_000_000_000n]])('%s', (text, taljare, namnare) => {
    expect(tolkaAndelLika(text)).toEqual({ taljare, namnare });
  });

  it('the text of an equal part reads back as the very same part', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000_000 }), (n) => {
        const andel = tolkaAndelLika(`${Math.floor(n / 1_000_000)},${(n % 1_000_000).toString().padStart(6, '0')}`);
        if (arAvslag(andel)) throw new Error(andel.text);
        expect(tolkaAndelLika(procenttext(andel))).toEqual(andel);
      }),
    );
  });
});

describe('provaOppenForAndring', () => {
  it('lets an undecided post be changed, and names the decision of one that is not', () => {
    expect(provaOppenForAndring(null)).toBeNull();
    expect(provaOppenForAndring({ organ: 'Norrbottens e-nämnd', datum: '2021-01-28', beteckning: '§ 2' })?.text).toBe(
      'Posten är fastställd genom Norrbottens e-nämnd 2021-01-28 § 2 och kan inte ändras.',
    );
  });
});
