import { arAvslag } from '@gemensam/shared/domain';
import { forandraAtaganden } from './atagandeforandring';
import { grundtext, provaForandringGenomBeslut } from './fordelningsgrund';
import { provaUttrade, uttrad } from './uttrade';

const tre = ['1', '2', '3'].map((kommunkod) => ({ kommunkod, namn: `K${kommunkod}` }));

describe('uttrad', () => {
  it('shares the whole post over those left by the same frozen weights', () => {
    const lage = uttrad({ totalt: 10_000n, avrundningsenhet: 100n, nyckel: { typ: 'antal', enhet: 'elever', antal: tre.map((d, i) => ({ kommunkod: d.kommunkod, varde: BigInt(i + 1), kalla: 'Prov', datum: null })) }, deltagare: tre }, '3');
    if (arAvslag(lage)) throw new Error(lage.text);
    expect(lage.delar[0]?.rader).toEqual([{ kommunkod: '1', vikt: 1n, belopp: 3_300n }, { kommunkod: '2', vikt: 2n, belopp: 6_700n }]);
  });

  it('refuses who does not take part, the last one, and a key that is agreed per kommun', () => {
    const lika = { totalt: 100n, avrundningsenhet: 1n, nyckel: { typ: 'lika' }, deltagare: tre } as const;
    expect(uttrad(lika, '9')).toMatchObject({ regel: 'Deltar inte' });
    expect(uttrad({ ...lika, deltagare: tre.slice(0, 1) }, '1')).toMatchObject({ regel: 'Ingen blir kvar' });
    const fast = { ...lika, nyckel: { typ: 'fast_belopp', belopp: tre.map((d) => ({ kommunkod: d.kommunkod, varde: 10n, kalla: 'Avtal', datum: null })) } } as const;
    expect(uttrad({ ...fast, totalt: 30n }, '1')).toMatchObject({ regel: 'Nyckeln är avtalad per kommun', utvag: 'Välj Ändra genom beslut och ange vad var och en ska betala.' });
  });
});

describe('provaUttrade', () => {
  const post = { post: 'Elevhälsa', projekt: 'Elevhälsa', fakturerad: false };
  it.each([null, 'kvalificering', 'forstudie', 'forbereds'] as const)('lets a kommun withdraw while the project is in %s', (fas) => {
    expect(provaUttrade({ ...post, fas })).toBeNull();
  });
  it.each(['utveckling', 'upphandling', 'inforande', 'forvaltning', 'vilande', 'avslutad'] as const)('refuses in %s, with the way out', (fas) => {
    expect(provaUttrade({ ...post, fas })).toMatchObject({ regel: 'Posten har börjat', kalla: 'Grundregel E5, utträde före start', utvag: expect.stringContaining('Ändra genom beslut') });
  });
  it('refuses when anything is invoiced', () => {
    expect(provaUttrade({ ...post, fas: null, fakturerad: true })).toMatchObject({ text: 'Elevhälsa är redan fakturerad. Utträde går bara före start.' });
  });
});

it('an allocation by decision follows only on one that a decision carries', () => {
  expect(provaForandringGenomBeslut({ organ: 'Nämnden', datum: '2021-01-28', beteckning: '§ 2' }, 'Elevhälsa')).toBeNull();
  expect(provaForandringGenomBeslut(null, 'e-kontor')).toMatchObject({ regel: 'Posten är inte fastställd', text: 'e-kontor bärs inte av något beslut än.' });
});

it('says in words why an allocation came to be', () => {
  expect([
    grundtext({ grund: 'nyckel', part: null, metod: null }), grundtext({ grund: 'sen_anslutning', part: 'Kalix', metod: 'kop_in' }), grundtext({ grund: 'sen_anslutning', part: 'Kalix', metod: 'ny_nyckel' }),
    grundtext({ grund: 'uttrade', part: 'Boden', metod: null }), grundtext({ grund: 'andring', part: null, metod: null }),
  ]).toEqual(['Fördelning efter nyckeln', 'Kalix anslöt sig: köp-in i det som är betalt eller beslutat', 'Kalix anslöt sig: löpande kostnad efter samma nyckel', 'Boden utträdde', 'Ändring genom beslut']);
});

describe('forandraAtaganden', () => {
  const fraga = (kommunkod: string, tillstand: Parameters<typeof forandraAtaganden>[0][number]['tillstand']) => ({ id: kommunkod, kommunkod, namn: `K${kommunkod}`, tillstand, begart: 100n });
  it.each([
    ['beslutad', 90n, 'sankt'], ['forankrad', 90n, 'sankt'], ['tillfragad', 90n, 'sankt'], ['avbojd', 90n, 'sankt'],
    ['beslutad', 110n, undefined], ['forankrad', 110n, 'omfragat'], ['tillfragad', 110n, 'omfragat'],
    ['beslutad', 0n, 'bortfallet'], ['beslutad', 100n, undefined], ['aterkallad', 90n, undefined],
  ] as const)('%s, now %s öre: %s', (tillstand, ny, slag) => {
    expect(forandraAtaganden([fraga('1', tillstand)], new Map([['1', ny]]))[0]?.slag).toBe(slag);
  });
  it('releases who is no longer in the allocation', () => {
    expect(forandraAtaganden([fraga('1', 'beslutad')], new Map())).toMatchObject([{ slag: 'bortfallet', tidigare: 100n, begart: 0n }]);
  });
});
